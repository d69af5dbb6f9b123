#include "registry/things/load.hpp"

namespace plenary::registry {

domain::Dataset load_dataset(Database& db, const Scope& scope) {
    domain::Dataset data;
    data.sources = load_sources(db);
    data.delegations = load_delegations(db, scope.details);
    data.venues = load_venues(db, scope.details);
    data.series = load_series(db);
    data.meetings = load_meetings(db, {scope.other_meetings ? std::nullopt : scope.meetings, scope.details});
    if (scope.details) {
        data.calendars = load_calendars(db);
        data.outcomes = load_outcomes(db);
        data.acknowledgements = load_acknowledgements(db);
    }
    if (scope.people) {
        const Rows rows{scope.meetings, scope.participants, scope.with_their_registrations,
                        scope.registrations, scope.details};
        if (scope.names)
            data.participants = load_participants(db, rows);
        data.registrations = load_registrations(db, rows);
        if (scope.check_ins)
            data.check_ins = load_check_ins(db, rows);
        if (scope.check_ins && scope.details && !scope.registrations)
            data.speeches = load_speeches(db, rows);
    }
    const bool has_all = scope.people && scope.check_ins && scope.details && !scope.registrations;
    if (scope.documents && has_all)
        data.documents = load_documents(db, scope.meetings);
    return data;
}

} // namespace plenary::registry
