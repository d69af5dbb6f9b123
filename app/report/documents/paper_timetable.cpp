#include "domain/time/hours.hpp"
#include "report/documents/paper_person.hpp"
#include "report/documents/papers.hpp"
#include "report/names.hpp"
#include "util/capitals.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace plenary::report {

using namespace domain;

namespace {

constexpr int an_hour = 60;

Phrase part_of_day(int minute) {
    if (minute < 13 * an_hour)
        return Phrase::morning;
    return minute < 18 * an_hour ? Phrase::afternoon : Phrase::evening;
}

class TimetableMaker {
public:
    explicit TimetableMaker(const PaperRequest& request)
        : request_(request),
          words_(paper_words(request.language)),
          venue_(find_venue(request.data.venues, request.meeting.venue)) {
        for (const auto& participant : request.data.participants)
            people_.emplace(participant.code, &participant);
        for (const auto& session : request.meeting.sessions)
            if (!request.day || session.starts.date == *request.day)
                sessions_.push_back(&session);
        std::stable_sort(sessions_.begin(), sessions_.end(), [](const auto* a, const auto* b) {
            return a->starts == b->starts ? a->room < b->room : a->starts < b->starts;
        });
    }

    void add_to(Paper& paper) const {
        if (sessions_.empty())
            paper.add(Look::body, words_.say(Phrase::no_sessions));
        std::optional<Date> day;
        std::optional<Phrase> part;
        for (const auto* session : sessions_) {
            if (day != session->starts.date) {
                day = session->starts.date;
                part.reset();
                paper.blocks.emplace_back(Heading{1, util::with_capital(words_.long_date(*day))});
            }
            if (const auto now = part_of_day(session->starts.minute); part != now) {
                part = now;
                paper.blocks.emplace_back(Heading{2, words_.say(now)});
                paper.blocks.emplace_back(empty_table());
            }
            std::get<PaperTable>(paper.blocks.back()).rows.push_back(row_of(*session));
        }
        if (venue_ != nullptr && !sessions_.empty())
            paper.add(Look::note, words_.say(Phrase::times_local, {venue_->city}));
    }

    util::Sheet sheet() const {
        util::Sheet sheet;
        sheet.columns = {{"date", words_.say(Phrase::date)},
                         {"time", words_.say(Phrase::time)},
                         {"item", words_.say(Phrase::item)},
                         {"room", words_.say(Phrase::room)},
                         {"speakers", words_.say(Phrase::speakers)}};
        for (const auto* session : sessions_) {
            auto& cells = sheet.rows.emplace_back();
            cells.emplace_back(format_date(session->starts.date));
            for (const auto& cell : row_of(*session).cells)
                cells.push_back(util::text_cell(cell.shown()));
        }
        return sheet;
    }

private:
    PaperTable empty_table() const {
        PaperTable table;
        table.columns = {{words_.say(Phrase::time), 3},
                         {words_.say(Phrase::item), 9},
                         {words_.say(Phrase::room), 4},
                         {words_.say(Phrase::speakers), 6}};
        return table;
    }

    std::string name_of(const ParticipantCode& code) const {
        const auto found = people_.find(code);
        return found == people_.end() ? code.text() : name_line(*found->second, request_).shown();
    }

    /// The title, what it is for, its documents, and whether it is closed.
    std::string item_of(const Session& session) const {
        auto text = session.title;
        if (session.purpose) {
            constexpr std::array purposes{Phrase::for_decision, Phrase::for_discussion,
                                          Phrase::for_information};
            text += ": " + words_.say(purposes.at(static_cast<std::size_t>(*session.purpose)));
        }
        if (!session.documents.empty())
            text += " (" + util::join(session.documents, ", ") + ")";
        if (session.access)
            text += ". " + words_.say(*session.access == Access::open ? Phrase::open_session
                                                                      : Phrase::closed_session);
        return text;
    }

    TableRow row_of(const Session& session) const {
        std::vector<std::string> speakers;
        for (const auto& code : session.speakers)
            speakers.push_back(name_of(code));
        auto people = words_.list(speakers);
        if (session.chair)
            people = words_.say(Phrase::chair) + ": " + name_of(*session.chair) +
                     (people.empty() ? "" : "; ") + people;
        return {{hours_of(session), item_of(session), room_of(session, venue_), people}};
    }

    const PaperRequest& request_;
    const PaperWords& words_;
    const Venue* venue_;
    std::map<ParticipantCode, const Participant*> people_;
    std::vector<const Session*> sessions_;
};

} // namespace

Paper timetable_paper(const PaperRequest& request) {
    const auto& words = paper_words(request.language);
    Paper paper;
    add_head(paper, request, words.say(request.day ? Phrase::programme_of_day : Phrase::timetable));
    const TimetableMaker maker{request};
    maker.add_to(paper);
    paper.sheet = maker.sheet();
    return paper;
}

} // namespace plenary::report
