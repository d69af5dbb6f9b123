#include "exchange/headers/header_table.hpp"

#include "data/embedded.hpp"
#include "exchange/columns/list_fields.hpp"
#include "names/fold.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>

namespace plenary::exchange {

namespace {

/// The parts of a line of a table.
std::vector<std::string_view> header_cells_of(std::string_view line) {
    std::vector<std::string_view> cells;
    for (auto rest = line;;) {
        const auto tab = rest.find('\t');
        cells.push_back(rest.substr(0, tab));
        if (tab == std::string_view::npos)
            return cells;
        rest.remove_prefix(tab + 1);
    }
}

int rank_of(std::string_view word) {
    return word == "last"     ? birth_header
           : word == "weak"   ? weak_header
           : word == "strong" ? strong_header
                              : usual_header;
}

/// By folded header.
class HeaderTable {
public:
    HeaderTable() {
        add({"delegation", strong_header, ""},
            "delegation; delegations; délégation; делегация; delegación; delegácia; 代表团; الوفد");
        for (const auto& word : field_words())
            add({word, usual_header, ""}, word);
        for (const auto line : data::headers().subspan(1)) {
            const auto cells = header_cells_of(line);
            add({std::string{cells.at(0)}, rank_of(cells.at(1)), std::string{cells.at(2)}}, cells.at(3));
        }
        for (const auto& [folded, meaning] : meanings_) {
            folded_.push_back(folded);
            first_words_.insert(folded.substr(0, folded.find(' ')));
        }
    }

    [[nodiscard]] bool has_first_word(std::string_view folded) const {
        while (!folded.empty()) {
            const auto end = std::min(folded.find(' '), folded.size());
            if (first_words_.contains(std::string{folded.substr(0, end)}))
                return true;
            folded.remove_prefix(std::min(end + 1, folded.size()));
        }
        return false;
    }

    [[nodiscard]] const Meaning* find(const std::string& folded) const {
        const auto it = meanings_.find(folded);
        return it == meanings_.end() ? nullptr : &it->second;
    }
    [[nodiscard]] const std::vector<std::string>& folded() const { return folded_; }

private:
    /// `texts`: with semicolons between.
    void add(const Meaning& meaning, std::string_view texts) {
        for (auto rest = texts; !rest.empty();) {
            const std::size_t end = std::min(rest.find(';'), rest.size());
            // What a word means in one language is not taken from it by another.
            meanings_.emplace(names::fold(rest.substr(0, end)), meaning);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    std::map<std::string, Meaning> meanings_;
    std::vector<std::string> folded_;
    std::unordered_set<std::string> first_words_;
};

const HeaderTable& header_table() {
    static const HeaderTable known;
    return known;
}

} // namespace

const Meaning* find_header_word(const std::string& folded) {
    return header_table().find(folded);
}

const std::vector<std::string>& header_table_words() {
    return header_table().folded();
}

bool may_have_header_word(std::string_view folded) {
    return header_table().has_first_word(folded);
}

} // namespace plenary::exchange
