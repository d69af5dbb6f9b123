/// \file
/// Which facts are invented for show, and how a report says so.
#pragma once

#include "domain/model.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::report {

/// Knows which sources are illustrative: `illustrative` itself, and those of that kind.
class Illustrative {
public:
    explicit Illustrative(const std::vector<domain::Source>& sources)
        : codes_{domain::SourceCode{"illustrative"}} {
        for (const auto& source : sources)
            if (source.kind == domain::SourceKind::illustrative)
                codes_.insert(source.code);
    }

    [[nodiscard]] bool has(const domain::Sources& cited) const {
        for (const auto& code : cited)
            if (codes_.contains(code))
                return true;
        return false;
    }

    template<class Thing>
    [[nodiscard]] std::int64_t count(const std::vector<Thing>& things) const {
        std::int64_t n = 0;
        for (const auto& thing : things)
            n += has(thing.sources) ? 1 : 0;
        return n;
    }

private:
    std::set<domain::SourceCode> codes_;
};

/// "Illustrative: 57 of 61 registrations counted here were invented for show."; nothing when n is 0.
/// `what` is the plural noun and what may follow it.
std::string illustrative_line(std::int64_t n, std::int64_t of, std::string_view what);

/// The same for registrations, of which `received_for_show` others (domain::CountTable) are real and have
/// invented check-ins.
std::string illustrative_line(std::int64_t n, std::int64_t of, std::string_view what,
                              std::int64_t received_for_show);

/// "S, G"
std::string cited(const domain::Sources& sources);

} // namespace plenary::report
