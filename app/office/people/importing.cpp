#include "office/people/importing.hpp"

#include "domain/import/known_delegations.hpp"
#include "domain/import/name_index.hpp"
#include "domain/people/check_ins.hpp"
#include "exchange/columns/detail_fields.hpp"
#include "exchange/finding/table_finding.hpp"
#include "exchange/people/roster.hpp"
#include "names/fold.hpp"
#include "office/lookup.hpp"
#include "office/people/answering.hpp"
#include "registry/error.hpp"
#include "util/memory.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <iterator>
#include <tuple>
#include <unordered_set>

namespace plenary::office {

using namespace domain;

namespace {

RowReport report_of(const exchange::Problem& problem) {
    RowReport report;
    report.row = problem.row;
    report.complaint = problem.complaint;
    return report;
}

bool is_bad(const RowReport& row) {
    return row.outcome == RowOutcome::refused || row.outcome == RowOutcome::doubtful;
}

/// Whether a delegation of the registry, or a State or an organization, goes by a name. The registry is asked
/// once, and only if the list has something to ask about.
class DelegationNames {
public:
    explicit DelegationNames(const Office& office, bool has_registry = true)
        : office_(office), has_registry_(has_registry) {}

    bool operator()(const std::string& text) {
        if (find_known(text).size() == 1)
            return true;
        if (!has_registry_)
            return false;
        if (!index_) {
            index_.emplace();
            const auto data = office_.open_to_read().read({.people = false, .details = false});
            for (const auto& delegation : data.delegations) {
                index_->add(delegation.code, delegation.name);
                index_->add(delegation.code, delegation.formal_name);
            }
        }
        return index_->find(text).has_value();
    }

private:
    const Office& office_;
    bool has_registry_;
    std::optional<NameIndex<DelegationCode>> index_;
};

/// Some different texts of each column.
std::vector<std::vector<std::string>> samples_of(const exchange::FoundTable& table) {
    constexpr std::size_t shown = 3;
    std::vector<std::vector<std::string>> samples(table.columns.columns.size());
    for (const auto* rows : {&table.table.rows, &table.unnamed})
        for (std::size_t i = 0; i < samples.size(); ++i)
            for (const auto& row : *rows) {
                const auto& cell = row.cell(i);
                if (samples[i].size() == shown)
                    break;
                if (!cell.empty() &&
                    std::find(samples[i].begin(), samples[i].end(), cell) == samples[i].end())
                    samples[i].push_back(cell);
            }
    return samples;
}

/// "details.special-req" of "SPECIAL REQ".
std::string detail_of(const std::string& header) {
    constexpr std::size_t longest = 32;
    std::string key;
    for (const auto& word : util::split_words(names::fold(header))) {
        std::string plain;
        std::copy_if(word.begin(), word.end(), std::back_inserter(plain),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
        if (!plain.empty() && key.size() + plain.size() < longest)
            key += (key.empty() ? "" : "-") + plain;
    }
    return key.empty() || (key.front() >= '0' && key.front() <= '9') ? std::string{} : "details." + key;
}

/// Columns that nobody reads become details, each under its header.
void take_details(exchange::Columns& columns) {
    for (auto& column : columns.columns) {
        if (!column.field.empty() || column.header.empty())
            continue;
        const auto word = exchange::detail_word(detail_of(column.header));
        const bool is_free = word && std::none_of(columns.columns.begin(), columns.columns.end(),
                                                  [&](const auto& other) { return other.field == *word; });
        if (!is_free)
            continue;
        column.field = *word;
        column.why = "nothing else reads it";
        column.hint = {};
    }
}

/// The rows of a sheet that can be read; what cannot is told in `imported`.
void read_table(exchange::FoundTable table, const ImportList& wanted, const std::optional<DaySpan>& meeting,
                Answers& answers, std::vector<ImportRow>& rows, Imported& imported) {
    if (wanted.take_details)
        take_details(table.columns);
    auto samples = samples_of(table);
    answers.fill_in(table, imported.rows);
    imported.is_taken = imported.is_taken && table.columns.problems.empty(); // no row can be trusted then
    auto roster = exchange::read_roster(table.table, table.columns, meeting, wanted.name_order);
    std::unordered_set<int> bad_rows;
    const auto tell = [&](RowReport report) {
        report.sheet = table.sheet;
        imported.rows.push_back(std::move(report));
    };
    for (const auto& problem : table.columns.problems) {
        auto report = report_of(problem);
        report.is_of_column = problem.row > 0; // else it is in what was typed
        tell(std::move(report));
    }
    for (auto& report : table.left_out)
        tell(std::move(report));
    for (const auto* problems : {&roster.problems, &table.problems})
        for (const auto& problem : *problems) {
            tell(report_of(problem));
            bad_rows.insert(problem.row);
        }
    std::erase_if(roster.rows, [&](const ImportRow& row) { return bad_rows.contains(row.row); });
    for (auto& row : roster.rows)
        row.sheet = table.sheet;
    if (rows.empty())
        rows = std::move(roster.rows); // of most lists: they are not held twice
    else
        std::move(roster.rows.begin(), roster.rows.end(), std::back_inserter(rows));
    imported.tables.push_back(
        {std::move(table.sheet), std::move(table.columns), std::move(samples), std::move(table.notes)});
}

/// Those who were at the meeting, to be confirmed by their delegations.
std::vector<ImportRow> rows_of_meeting(const Office& office, const MeetingCode& code, Imported& imported) {
    const auto data = office.open_to_read().read(scope_of_meeting(code));
    (void)find_or_refuse(data.meetings, code);
    std::unordered_set<std::string> came;
    for (const auto* event : standing(data.check_ins))
        came.insert(event->registration.text());
    std::vector<ImportRow> rows;
    for (const auto& registration : data.registrations) {
        if (registration.meeting != code || !came.contains(registration.code.text()))
            continue;
        auto& row = rows.emplace_back();
        row.row = static_cast<int>(rows.size());
        row.participant = registration.participant.text();
        row.delegation = registration.delegation.text();
        if (registration.institution)
            row.institution = registration.institution->text();
        row.role = registration.role;
        row.status = RegistrationStatus::nominated;
    }
    imported.names_somebody = !rows.empty();
    imported.is_taken = imported.names_somebody;
    return rows;
}

/// The days of the meeting, where they are known.
std::optional<DaySpan> days_of(const Office& office, const MeetingCode& code) {
    const auto data = office.open_to_read().read({.people = false, .details = false});
    const auto meeting = std::find_if(data.meetings.begin(), data.meetings.end(),
                                      [&](const Meeting& each) { return each.code == code; });
    if (meeting == data.meetings.end())
        return std::nullopt; // refused later, with what there is
    const auto* days = meeting->dates.days();
    return days ? std::optional{*days} : std::nullopt;
}

/// The rows of the list; it makes room for what comes of it.
std::vector<ImportRow> read_rows(const Office& office, ImportList& wanted, Answers& answers,
                                 Imported& imported) {
    if (wanted.from_meeting)
        return rows_of_meeting(office, *wanted.from_meeting, imported);
    const auto answered = answers.mapping();
    wanted.usual_mapping.insert(wanted.usual_mapping.end(), answered.begin(), answered.end());
    DelegationNames names{office};
    auto tables = exchange::find_tables(std::move(wanted.list),
                                        {wanted.mapping, wanted.usual_mapping, wanted.header_row,
                                         wanted.take_hidden, wanted.take_struck, std::ref(names)});
    const auto days = days_of(office, wanted.meeting);
    std::vector<ImportRow> rows;
    for (auto& table : tables)
        read_table(std::move(table), wanted, days, answers, rows, imported);
    answers.decide(rows, imported.rows);
    imported.names_somebody =
        !rows.empty() || std::any_of(imported.rows.begin(), imported.rows.end(), is_bad);
    imported.is_taken = imported.is_taken && imported.names_somebody;
    return rows;
}

/// All about the meeting, and the people whom rows name by code.
registry::Scope scope_of(const std::vector<ImportRow>& rows, const MeetingCode& meeting) {
    auto scope = scope_of_meeting(meeting);
    for (const auto& row : rows)
        if (!row.participant.empty())
            scope.participants.emplace_back(row.participant);
    return scope;
}

/// Whether a code is used. A long list asks for each of its names, and is answered from memory.
std::function<bool(const ParticipantCode&)> asking_for_codes(const registry::Reading& registry,
                                                             std::size_t names) {
    constexpr std::size_t codes_read_while_one_is_looked_for = 8;
    const auto people = registry.counts()[static_cast<std::size_t>(kind_of<Participant>)];
    if (names * codes_read_while_one_is_looked_for < static_cast<std::size_t>(people))
        return [&registry](const ParticipantCode& code) { return registry.is_used(code); };
    return [used = registry.used_codes()](const ParticipantCode& code) { return used.contains(code.text()); };
}

void sort_by_row(std::vector<RowReport>& rows) {
    const auto is_before = [](const RowReport& a, const RowReport& b) {
        return std::tie(a.sheet, a.row) < std::tie(b.sheet, b.row);
    };
    if (!std::is_sorted(rows.begin(), rows.end(), is_before)) // as most lists are
        std::stable_sort(rows.begin(), rows.end(), is_before);
}

/// What comes of the rows, which are gone when they were taken. `takes_long`: as of Change::Nature.
Imported import_rows(Office& office, const Request& request, const ImportList& wanted,
                     std::vector<ImportRow>& rows, Imported imported, bool takes_long) {
    Change change{office, request, "participant import", {.takes_long = takes_long, .once_settled = [&rows] {
                                                              std::vector<ImportRow>{}.swap(rows);
                                                          }}};
    if (change.was_done()) {
        imported.ended = Ended::before;
        sort_by_row(imported.rows);
        return imported;
    }
    const auto& base = change.read(scope_of(rows, wanted.meeting));
    const auto& meeting = find_or_refuse(base.meetings, wanted.meeting);
    refuse_cancelled(meeting);
    if (wanted.delegation)
        (void)find_or_refuse(base.delegations, *wanted.delegation);
    const Register known{
        [&](const std::vector<PersonName>& names) { return change.registry().namesakes(names); },
        asking_for_codes(change.registry(), rows.size()), change.registry().retired_codes(wanted.meeting),
        [&](const std::vector<ParticipantCode>& codes) {
            return change.registry()
                .read({.meetings = std::vector<MeetingCode>{},
                       .check_ins = false,
                       .other_meetings = false,
                       .details = false,
                       .participants = codes,
                       .with_their_registrations = true})
                .registrations;
        }};
    const bool all_read = std::none_of(imported.rows.begin(), imported.rows.end(), is_bad);
    auto import = plan_import(meeting, base, rows,
                              {wanted.delegation, request.sources(), wanted.all_new, wanted.add_delegations,
                               wanted.accept, wanted.replaces, wanted.withdraw_missing && all_read},
                              known);
    if (takes_long)
        util::give_back_memory(); // of the looking for doubles
    import.rows.insert(import.rows.begin(), std::make_move_iterator(imported.rows.begin()),
                       std::make_move_iterator(imported.rows.end()));
    imported.rows = std::move(import.rows);
    imported.delegations = std::move(import.delegations);
    imported.institutions = std::move(import.institutions);
    imported.moved_up = std::move(import.promoted);
    imported.missing = std::move(import.missing);
    imported.questions = questions_of(imported.rows, rows);
    const bool some_bad = std::any_of(imported.rows.begin(), imported.rows.end(), is_bad);
    imported.is_taken = imported.is_taken && (!some_bad || wanted.skip_errors);
    sort_by_row(imported.rows);
    if (!imported.is_taken) {
        imported.ended = Ended::unchanged;
        return imported;
    }
    if (!import.returning.empty()) { // the rules ask about them, too
        auto scope = scope_of(rows, wanted.meeting);
        scope.participants.insert(scope.participants.end(), import.returning.begin(), import.returning.end());
        change.read(scope);
    }
    change.want_all(std::move(import.wanted));
    imported.ended = change.finish();
    return imported;
}

/// Decided while others write, and anew where that matters. Nobody waits at a desk for more than a moment: only what is
/// decided as quickly is decided under the lock.
Imported import_long_list(Office& office, const Request& request, const ImportList& wanted,
                          std::vector<ImportRow>& rows, const Imported& imported) {
    constexpr int attempts = 5;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto start = std::chrono::steady_clock::now();
        try {
            return import_rows(office, request, wanted, rows, imported, true);
        } catch (const Overtaken&) {
            if (attempt > 0 && std::chrono::steady_clock::now() - start < wanted.moment)
                return import_rows(office, request, wanted, rows, imported, false);
        }
    }
    throw registry::RegistryError(
        registry::Trouble::locked,
        fmt::format("while the list was decided on, others changed the register, {} times over", attempts),
        "import it when fewer are registered, or in shorter lists; nothing was written");
}

/// The list is taken in: that somebody else writes for long, or the disk is full, is no fault of it. The next list goes on
/// with what is left.
void write_late_keys(Office& office) {
    try {
        office.writer().write_late_keys();
    } catch (const registry::RegistryError&) {
        // Until then people are found without them.
    }
    office.let_go();
}

} // namespace

std::vector<ImportedTable> understand_list(const Office& office, ImportList wanted, bool has_registry) {
    DelegationNames names{office, has_registry};
    std::vector<ImportedTable> understood;
    for (auto& table : exchange::find_tables(std::move(wanted.list),
                                             {wanted.mapping, wanted.usual_mapping, wanted.header_row,
                                              wanted.take_hidden, wanted.take_struck, std::ref(names)})) {
        if (wanted.take_details)
            take_details(table.columns);
        auto samples = samples_of(table);
        understood.push_back(
            {std::move(table.sheet), std::move(table.columns), std::move(samples), std::move(table.notes)});
    }
    return understood;
}

Imported import_list(Office& office, const Request& request, ImportList wanted) {
    Imported imported;
    Answers answers{wanted.answers};
    auto rows = read_rows(office, wanted, answers, imported);
    constexpr std::size_t long_list = 1'000;
    if (rows.size() >= long_list)
        util::give_back_memory(); // of the cells
    auto result = rows.size() >= long_list
                      ? import_long_list(office, request, wanted, rows, imported)
                      : import_rows(office, request, wanted, rows, std::move(imported), false);
    if (!request.dry_run && result.ended == Ended::changed)
        write_late_keys(office);
    return result;
}

} // namespace plenary::office
