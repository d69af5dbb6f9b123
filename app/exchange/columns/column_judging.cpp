#include "exchange/columns/column_judging.hpp"

#include "exchange/columns/cell_kinds.hpp"
#include "exchange/columns/contact_columns.hpp"
#include "exchange/columns/judged_columns.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/headers/headers.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/lines/row_words.hpp"
#include "exchange/people/name_cell.hpp"
#include "exchange/sign_in/attendance_marks.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace plenary::exchange {

namespace {

using domain::Remedy;

/// Whether the words of `part` stand side by side in `whole`, with others.
bool is_within(const std::string& part, const std::string& whole) {
    const auto words = util::split_words(names::fold(part));
    const auto all = util::split_words(names::fold(whole));
    return !words.empty() && words.size() < all.size() &&
           std::search(all.begin(), all.end(), words.begin(), words.end()) != all.end();
}

bool is_answer(const std::string& cell) {
    return read_status(cell).has_value();
}

/// "Title", which may be that of a person or of an office.
bool is_title_header(const std::string& header) {
    static const std::set<std::string> words{"title", "titles", "titre", "titres",
                                             "titel", "titulo", "titul"};
    return words.contains(names::fold(header));
}

/// Whether the header asks for a family name in Arabic, where the same word is a title.
bool is_surname_or_title(const std::string& header) {
    static const auto folded = names::fold("اللقب");
    return names::fold(header) == folded;
}

class Judge : private JudgedColumns {
public:
    using JudgedColumns::JudgedColumns;

    std::vector<Remedy> judge() && {
        if (judging_.only_numbering) {
            for (std::size_t i = 0; i < all_.size(); ++i)
                if (all_[i].field == "code" && !is_mapped(judging_.mapping, all_[i].header))
                    leave_numbering_out(i);
            return {};
        }
        judge_whole_names();
        judge_own_names();
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (!all_[i].field.empty() && !is_mapped(judging_.mapping, all_[i].header))
                judge_read(i);
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (all_[i].field.empty() && !is_mapped(judging_.mapping, all_[i].header))
                judge_unread(i);
        return std::move(notes_);
    }

private:
    [[nodiscard]] bool are_delegations(std::size_t i, int percent) const {
        return cells_.share(i, judging_.is_delegation).is_at_least(percent);
    }

    /// A whole name in Latin letters, and beside it something in others: the same name, or a part of it.
    void judge_own_names() {
        constexpr int nearly_all = 80;
        const auto whole = column_of("name");
        if (!whole || !is_free("own_name") || (!is_free("family") && !is_free("given")))
            return;
        const auto are_two_scripts = [](const std::string& latin, const std::string& own) {
            return in_two_scripts(latin + " " + latin + " / " + own + " " + own).has_value();
        };
        for (const std::string_view field : {"given", "family"}) {
            const auto part = column_of(field);
            if (!part || is_mapped(judging_.mapping, all_[*part].header) ||
                !cells_.share_of_both(*whole, *part, are_two_scripts).is_at_least(nearly_all))
                continue;
            const auto has_words = [](const std::string& cell) { return util::split_words(cell).size() > 1; };
            if (cells_.share(*part, has_words).is_at_least(nearly_all))
                return retake(*part, "own_name", "it has whole names in other letters");
            all_[*part].is_beaten = true;
            return leave(
                *part,
                "it has one part of the name in other letters, and no column has the other part in them");
        }
    }

    /// Of two columns for parts of the name, one that has what the other has, and more, has whole names.
    void judge_whole_names() {
        constexpr int nearly_all = 80;
        const auto family = column_of("family");
        const auto given = column_of("given");
        if (!family || !given)
            return;
        for (const auto& [part, whole] : {std::pair{*family, *given}, std::pair{*given, *family}})
            if (!is_mapped(judging_.mapping, all_[whole].header) &&
                cells_.share_of_both(part, whole, is_within).is_at_least(nearly_all))
                return retake(
                    whole, "name",
                    fmt::format("it has what {} has, and more", util::in_quotes(column_name(header_, part))));
    }

    /// What is told of people who are to come is when they arrive, and not when they came.
    void judge_arrivals(std::size_t i) {
        const auto meaning = meaning_of(all_[i].header);
        if (!judging_.has_check_ins && meaning && !meaning->otherwise.empty() && is_free(meaning->otherwise))
            retake(i, meaning->otherwise.c_str(), "it is of people who are to come");
    }

    /// What asks whether somebody comes has answers; anything else in it is no status.
    void judge_statuses(std::size_t i) {
        constexpr int nearly_all = 80;
        const auto meaning = meaning_of(all_[i].header);
        if (cells_.share_of_filled(i, is_sign).is_at_least(nearly_all))
            return retake(i, "confirmed_mark", "it has marks: without one somebody is nominated");
        const auto shows = [](const std::string& text) {
            return is_sign(text) && mark_of(text) == Mark::present;
        };
        const auto is_word = [](const std::string& text) { return !is_sign(text) && read_status(text); };
        if (cells_.share_of_filled(i, shows).known > 0 && cells_.share(i, is_word).known > 0)
            return retake(i, "status_or_mark", "it has statuses, and marks: who has one is confirmed");
        const auto share = cells_.share(i, [](const auto& text) { return read_status(text).has_value(); });
        const bool is_weak = meaning && meaning->rank == 0;
        if (share.is_nearly_none() || (is_weak && share.filled > 0 && !share.is_at_least(50)))
            leave(i, "what stands in it is no status of a registration");
    }

    /// "Mr.", "Ambassador", "Ms. Minister" in one column.
    bool retake_titles(std::size_t i) {
        if (!is_title_header(all_[i].header) || !is_free("courtesy_title") || !is_free("title_or_position"))
            return false;
        const auto share = cells_.share(i, begins_with_title);
        if (share.known == 0 || cells_.share(i, is_courtesy).known == share.filled)
            return false;
        if (is_free("academic_title") && cells_.share(i, has_academic_titles).is_at_least(80)) {
            retake(i, "academic_title", "it has academic titles");
            return true;
        }
        retake(i, "title_or_position", "it has titles of people, and positions");
        return true;
    }

    [[nodiscard]] bool has_statuses(std::size_t i) const {
        constexpr int nearly_all = 80;
        const auto is_status = [](const auto& text) { return read_status(text).has_value(); };
        const auto is_told = [](const auto& text) { return !is_plain_answer(text); };
        return cells_.share(i, is_status).is_at_least(nearly_all) && cells_.share(i, is_told).known > 0;
    }

    void judge_read(std::size_t i) {
        const auto field = all_[i].field;
        if (field == "code")
            judge_codes(i);
        else if (field == "participant" && cells_.share(i, is_person_code).is_nearly_none() &&
                 cells_.share(i, is_name_like).is_at_least(80))
            retake(i, "name", "it has names");
        else if (field == "position" && retake_titles(i))
            return;
        else if (field == "gender" && is_free("courtesy_title") &&
                 cells_.share(i, is_courtesy).is_at_least(51))
            retake(i, "courtesy_title", "it has courtesy titles");
        else if (field == "courtesy_title" && is_surname_or_title(all_[i].header) && is_free("family") &&
                 cells_.share(i, begins_with_title).known == 0 &&
                 cells_.share(i, is_name_like).is_at_least(80))
            retake(i, "family", "it has names and no titles");
        else if (field == "courtesy_title" && is_free("particle") &&
                 cells_.share(i, has_particles).is_at_least(80))
            retake(i, "particle", "it has what stands before a family name");
        else if (field == "checked_in")
            judge_arrivals(i);
        else if (field == "position" && cells_.share(i, is_courtesy).is_at_least(51))
            retake(i, "courtesy_title", "it has courtesy titles");
        else if (field == "role")
            judge_roles(i);
        else if (field == "status")
            judge_statuses(i);
        else if (field == "phone" && cells_.share(i, has_email).is_at_least(80))
            judge_contacts(i);
        else if (field == "phone" && may_be_no_phone(i) && !cells_.share(i, has_email).known)
            leave(i, "it has no numbers to call");
        else if (field == "delegation")
            judge_delegations(i);
        else if (field == "institution" && is_free("delegation") && are_delegations(i, 80))
            retake(i, "delegation", "it has States and organizations");
    }

    /// A column of codes that are all numbers is one of another list.
    void judge_codes(std::size_t i) {
        leave_numbering_out(i);
        const auto codes = cells_.share(i, is_registration_code);
        if (!all_[i].field.empty() && codes.known == 0 && names::fold(all_[i].header) != "code")
            leave(i, "these are numbers of another list");
    }

    void leave_numbering_out(std::size_t i) {
        const auto numbers = cells_.share(i, [](const auto& text) { return is_number(text); });
        if (numbers.known == numbers.filled)
            leave(i, "it only numbers the rows");
    }

    void judge_roles(std::size_t i) {
        const auto share =
            cells_.share(i, [](const auto& text) { return read_role_cell(text).role.has_value(); });
        if (share.is_nearly_none())
            retake(i, "position", "its words are no roles but positions");
        else if (share.filled - share.known >= 2 && is_free("position"))
            retake(i, "role_or_position", "it has roles, and positions");
    }

    /// "Contact", of cells without a figure; what is called a telephone is one, whatever is typed there.
    [[nodiscard]] bool may_be_no_phone(std::size_t i) const {
        const auto meaning = meaning_of(all_[i].header);
        const auto has_figure = [](const std::string& text) {
            return text.find_first_of("0123456789") != std::string::npos;
        };
        const auto share = cells_.share(i, has_figure);
        return meaning && meaning->rank == weak_header && share.filled > 0 && share.known == 0;
    }

    void judge_contacts(std::size_t i) {
        const auto phones = cells_.share(
            i, [](const auto& text) { return text.find_first_of("0123456789") != std::string::npos; });
        const bool are_both = phones.is_at_least(50) && is_free("email");
        retake(i, are_both ? "contacts" : "email",
               are_both ? "it has addresses and numbers" : "it has e-mail addresses");
    }

    /// "Company" with hundreds of values is an institution.
    void judge_delegations(std::size_t i) {
        constexpr int several = 3;
        constexpr int fifth = 20;
        const auto meaning = meaning_of(all_[i].header);
        const auto share = cells_.share(i, judging_.is_delegation);
        if (share.known == 0 && is_free("status") && has_statuses(i))
            return retake(i, "status", "it has statuses");
        if (!meaning || meaning->otherwise.empty())
            return;
        if (share.filled >= several && !share.is_at_least(fifth))
            retake(i, "institution", "its names are no States or organizations that are known");
    }

    /// Titles tell even where another column has the position.
    void judge_unread(std::size_t i) {
        const auto name = column_name(header_, i);
        if (judging_.has_no_headers && is_free("code") &&
            cells_.share(i, is_registration_code).is_at_least(80))
            return retake(i, "code", "it has codes of registrations");
        if (is_free("courtesy_title") && cells_.share(i, is_courtesy).is_at_least(80))
            return retake(i, "courtesy_title", "it has courtesy titles");
        if (retake_titles(i))
            return;
        if (is_free("academic_title") && cells_.share(i, has_academic_titles).is_at_least(80))
            return retake(i, "academic_title", "it has academic titles");
        if (cells_.share(i, tells_way_of_attending).is_at_least(80))
            return retake(i, "details.attendance", "it says in what way they take part");
        if (const auto meaning = meaning_of(name); meaning && meaning->field == "delegation" &&
                                                   is_free("status") && !are_delegations(i, 1) &&
                                                   has_statuses(i))
            return retake(i, "status", "it has statuses"); // "Estado"
        if (is_free("status") && asks_whether_coming(name) && cells_.share(i, is_answer).is_at_least(80))
            return retake(i, "status", "it says who is coming");
        if (all_[i].is_beaten || is_of_somebody_else(name))
            return;
        if (is_free("email") && is_free("contacts") && cells_.share(i, has_email).is_at_least(80))
            retake(i, "email", "it has e-mail addresses");
        else if (is_free("phone") && is_free("contacts") && cells_.share(i, is_phone).is_at_least(80))
            retake(i, "phone", "it has numbers to call");
        else if (is_free("gender") && has_genders(i))
            retake(i, "gender", "it says man or woman");
        else if (is_free("delegation") && are_delegations(i, 80))
            retake(i, "delegation", "it has States and organizations");
        else if (is_free("role") && is_free("role_or_position") && has_roles(i))
            retake(i, "role", "it has roles");
    }

    /// Of crosses and of sizes nobody is a man or a woman.
    [[nodiscard]] bool has_genders(std::size_t i) const {
        bool has_women = false;
        bool has_words = false;
        const auto share = cells_.share(i, [&](const std::string& text) {
            const auto gender = read_gender(text);
            has_women = has_women || gender == domain::Gender::female;
            has_words = has_words || (gender && gender != domain::Gender::other && text.size() > 2);
            return gender && gender != domain::Gender::other;
        });
        return (has_women || has_words) && share.is_at_least(90);
    }

    [[nodiscard]] bool has_roles(std::size_t i) const {
        const auto share = cells_.share(i, [](const auto& text) { return read_role(text).has_value(); });
        return share.filled >= 2 && share.is_at_least(90);
    }
};

} // namespace

std::vector<Script> scripts_of(std::span<const Row> rows, std::size_t width) {
    constexpr char32_t end_of_latin = 0x250;
    constexpr std::size_t rows_looked_at = 50;
    std::vector<Script> scripts(width, Script::unknown);
    for (std::size_t i = 0; i < width; ++i) {
        int latin = 0;
        int other = 0;
        for (const auto& row : rows.first(std::min(rows.size(), rows_looked_at)))
            for (const auto c : util::unicode::code_points(row.cell(i)))
                if (util::unicode::to_lower(c) >= U'a')
                    ++(c < end_of_latin ? latin : other);
        if (latin + other > 0)
            scripts[i] = latin >= other ? Script::latin : Script::other;
    }
    return scripts;
}

std::vector<Remedy> judge_columns(Columns& columns, const Row& header, std::span<const Row> rows,
                                  const Judging& judging) {
    if (!judging.only_numbering)
        leave_out_contacts(columns, header, rows, judging.mapping);
    auto notes = Judge{columns, header, rows, judging}.judge();
    if (judging.has_no_headers && !judging.only_numbering) {
        auto more = find_by_cells(columns, header, rows, judging);
        std::move(more.begin(), more.end(), std::back_inserter(notes));
    }
    return notes;
}

} // namespace plenary::exchange
