#include "registry/file/proposals.hpp"

#include "registry/file/column_reader.hpp"
#include "registry/file/query.hpp"
#include "registry/things/ids.hpp"

namespace plenary::registry {

void keep_proposal(Database& db, const domain::MeetingCode& meeting, const std::vector<ProposedSlot>& slots) {
    Ids ids{db};
    const auto id = ids.of(meeting);
    Query{db, "DELETE FROM proposed_slot WHERE meeting_id = ?"}.with(id).run();
    Query insert{db, "INSERT INTO proposed_slot (meeting_id, position, first_day, last_day, venue_id) VALUES "
                     "(?, ?, ?, ?, ?)"};
    for (std::size_t i = 0; i < slots.size(); ++i)
        insert
            .with(id, i, domain::format_date(slots[i].days.first), domain::format_date(slots[i].days.last),
                  ids.of(slots[i].venue))
            .run();
}

std::vector<ProposedSlot> proposal_of(Database& db, const domain::MeetingCode& meeting) {
    Query row{db,
              "SELECT s.first_day, s.last_day, v.code FROM proposed_slot AS s JOIN meeting AS m ON m.id = "
              "s.meeting_id LEFT JOIN venue AS v ON v.id = s.venue_id WHERE m.code = ? ORDER BY "
              "s.position"};
    row.with(meeting);
    std::vector<ProposedSlot> slots;
    while (row.next()) {
        auto& slot = slots.emplace_back();
        ColumnReader{row}.into(slot.days, slot.venue);
    }
    return slots;
}

} // namespace plenary::registry
