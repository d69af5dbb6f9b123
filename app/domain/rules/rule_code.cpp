#include "domain/rules/rule_code.hpp"

namespace plenary::domain {

std::string RuleCode::text() const {
    constexpr std::string_view kind = "KIND";
    const auto code = word(rule);
    if (!code.starts_with(kind))
        return std::string{code};
    return std::string{noun} + std::string{code.substr(kind.size())};
}

} // namespace plenary::domain
