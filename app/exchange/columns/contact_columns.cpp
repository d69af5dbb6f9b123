#include "exchange/columns/contact_columns.hpp"

#include "exchange/columns/cell_kinds.hpp"
#include "exchange/columns/column_cells.hpp"
#include "exchange/headers/folded_words.hpp"
#include "exchange/people/row_reading.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace plenary::exchange {

namespace {

constexpr std::size_t stem_letters = 5;

bool is_to_reach_somebody(const std::string& field) {
    return field == "phone" || field == "email" || field == "contacts";
}

/// Whether two words begin alike: "контактное" and "контактный".
bool share_stem(const std::string& one, const std::string& other) {
    const auto letters = util::unicode::code_points(one);
    const auto others = util::unicode::code_points(other);
    return letters.size() >= stem_letters && others.size() >= stem_letters &&
           std::equal(letters.begin(), letters.begin() + stem_letters, others.begin());
}

/// "Contact phone" beside "Contact person"; "person" and "personal" say nothing.
bool are_called_alike(const std::string& one, const std::string& other) {
    const auto words = util::split_words(names::fold(one));
    const auto others = util::split_words(names::fold(other));
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return !share_stem(word, "person") &&
               std::any_of(others.begin(), others.end(),
                           [&](const std::string& each) { return share_stem(word, each); });
    });
}

class ContactColumns {
public:
    ContactColumns(Columns& columns, const Row& header, std::span<const Row> rows, const Mapping& mapping)
        : all_(columns.columns),
          columns_(columns),
          header_(header),
          rows_(rows),
          cells_(rows),
          mapping_(mapping) {}

    void leave_out() {
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (has_contacts(i))
                leave_out_beside(i);
    }

private:
    [[nodiscard]] bool has_contacts(std::size_t i) const {
        constexpr int most = 51;
        const auto& column = all_[i];
        return (column.field.empty() || is_to_reach_somebody(column.field)) &&
               !is_mapped(mapping_, column.header) && is_contact_header(column.header) &&
               cells_.share(i, is_name_like).is_at_least(most);
    }

    void leave_out_beside(std::size_t contact) {
        const bool are_own_behind = has_own_addresses_behind(contact);
        leave(contact, "it names contact persons");
        const auto name = util::in_quotes(column_name(header_, contact));
        const auto is_called_so = [&](std::size_t i) {
            return i != contact && are_called_alike(all_[i].header, all_[contact].header);
        };
        for (auto i = contact + 1; i < all_.size() && is_to_reach(i) && !is_called_so(i); ++i)
            if (!all_[i].field.empty() && !are_own_behind)
                leave(i, told(i, fmt::format("it stands behind {}", name)));
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (is_called_so(i) && is_to_reach(i))
                leave(i, told(i, fmt::format("it is called as {}", name)));
    }

    /// Whether the column is one to reach somebody by, of whoever; the mapping does not say of whom.
    [[nodiscard]] bool is_to_reach(std::size_t i) const {
        constexpr int most = 51;
        const auto& field = all_[i].field;
        return !is_mapped(mapping_, all_[i].header) &&
               (is_to_reach_somebody(field) ||
                (field.empty() && (cells_.share(i, has_email).is_at_least(most) ||
                                   cells_.share(i, is_phone).is_at_least(most))));
    }

    /// Whether the addresses right behind the contact persons are made of the participants' names.
    [[nodiscard]] bool has_own_addresses_behind(std::size_t contact) const {
        for (auto i = contact + 1; i < all_.size() && is_to_reach(i); ++i)
            if (are_own_addresses(i))
                return true;
        return false;
    }

    [[nodiscard]] bool are_own_addresses(std::size_t column) const {
        int own = 0;
        int filled = 0;
        for (const auto& row : rows_) {
            if (filled == cells_looked_at)
                break;
            if (row.cell(column).empty())
                continue;
            ++filled;
            own += row.cell(column).find('@') != std::string::npos &&
                           has_word_of(row.cell(column), names_of(columns_, row))
                       ? 1
                       : 0;
        }
        return 2 * own > filled;
    }

    /// "kari.dahl@mfa.example" has words of "Kari Dahl".
    static bool has_word_of(const std::string& address, const std::vector<std::string>& names) {
        constexpr std::size_t shortest = 3;
        const auto local = names::fold(address.substr(0, address.find('@')));
        for (const auto& name : names)
            for (const auto& word : util::split_words(names::fold(name)))
                if (word.size() >= shortest && local.find(word) != std::string::npos)
                    return true;
        return false;
    }

    /// Why a column is not read, and what says that it is of the participants.
    [[nodiscard]] domain::Remedy told(std::size_t i, std::string why) const {
        const auto field = !all_[i].field.empty()                 ? all_[i].field
                           : cells_.share(i, has_email).known > 0 ? std::string{"email"}
                                                                  : std::string{"phone"};
        return {std::move(why) + "; where it is of the participants, say so: ",
                domain::Step{domain::Act::map_column, {column_name(header_, i), field}}};
    }

    /// A second column for the same is then the first.
    void leave(std::size_t i, domain::Remedy why) {
        auto& column = all_[i];
        const auto field = std::exchange(column.field, {});
        column.why.clear();
        column.hint = std::move(why);
        column.is_beaten = true;
        if (field.empty() || std::exchange(column.is_spare, false))
            return;
        const auto spare = std::find_if(all_.begin(), all_.end(), [&](const Column& each) {
            return each.field == field && each.is_spare;
        });
        if (spare != all_.end())
            spare->is_spare = false;
    }

    std::vector<Column>& all_;
    const Columns& columns_;
    const Row& header_;
    std::span<const Row> rows_;
    ColumnCells cells_;
    const Mapping& mapping_;
};

} // namespace

bool is_contact_header(std::string_view header) {
    static const FoldedWords words{"contact",
                                   "contacts",
                                   "contact person",
                                   "contact persons",
                                   "contact name",
                                   "contact person name",
                                   "name of contact",
                                   "name of contact person",
                                   "name of the contact person",
                                   "point of contact",
                                   "poc",
                                   "focal point",
                                   "focal points",
                                   "focal person",
                                   "focal point name",
                                   "name of focal point",
                                   "national focal point",
                                   "emergency contact",
                                   "emergency contact name",
                                   "emergency contact person",
                                   "person to contact",
                                   "in case of emergency",
                                   "personne de contact",
                                   "personne à contacter",
                                   "personne contact",
                                   "point de contact",
                                   "point focal",
                                   "persona de contacto",
                                   "punto focal",
                                   "punto de contacto",
                                   "контактное лицо",
                                   "контактные лица",
                                   "ФИО контактного лица",
                                   "ответственный",
                                   "ответственное лицо",
                                   "kontaktperson",
                                   "ansprechpartner",
                                   "ansprechpartnerin",
                                   "ansprechperson",
                                   "kontaktná osoba",
                                   "байланыс тұлғасы",
                                   "байланысушы тұлға",
                                   "联系人",
                                   "联络人",
                                   "جهة الاتصال"};
    return header.size() <= longest_words && words.has(names::fold(header));
}

void leave_out_contacts(Columns& columns, const Row& header, std::span<const Row> rows,
                        const Mapping& mapping) {
    ContactColumns{columns, header, rows, mapping}.leave_out();
}

} // namespace plenary::exchange
