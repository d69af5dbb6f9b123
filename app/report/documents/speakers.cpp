#include "report/documents/speakers.hpp"

#include "domain/by_code.hpp"
#include "domain/people/floor.hpp"
#include "report/documents/paper_person.hpp"
#include "report/names.hpp"

#include <algorithm>

namespace plenary::report {

using namespace domain;

namespace {

constexpr int chair_type = 22; ///< points: read from an arm's length, standing

Phrase phrase_of(SpeakerClass of) {
    return static_cast<Phrase>(static_cast<int>(Phrase::as_group) + static_cast<int>(of));
}

Phrase phrase_of(SpeechStatus status) {
    return static_cast<Phrase>(static_cast<int>(Phrase::speech_asked) + static_cast<int>(status));
}

/// The title of an item of the agenda or a session; its code where there is none.
std::string title_of_item(const Meeting& meeting, const SessionCode& code) {
    for (const auto& session : meeting.sessions)
        if (session.code == code)
            return session.title;
    if (meeting.agenda)
        for (const auto& item : meeting.agenda->items)
            if (item.code == code)
                return item.title;
    return code.text();
}

/// The items on which anybody asked, in the order of the first request; what is asked in general first.
std::vector<std::optional<SessionCode>> items_asked_on(const PaperRequest& request,
                                                       const SpeakersChoice& choice) {
    if (choice.item)
        return {choice.item};
    std::vector<const Speech*> speeches;
    for (const auto& speech : request.data.speeches)
        if (speech.meeting == request.meeting.code && speech.status != SpeechStatus::withdrawn)
            speeches.push_back(&speech);
    std::stable_sort(speeches.begin(), speeches.end(), [](const Speech* a, const Speech* b) {
        return a->item.has_value() != b->item.has_value() ? !a->item.has_value() : a->asked < b->asked;
    });
    std::vector<std::optional<SessionCode>> items;
    for (const auto* speech : speeches)
        if (std::find(items.begin(), items.end(), speech->item) == items.end())
            items.push_back(speech->item);
    return items;
}

/// What stands in the line of a request.
class SpeechLine {
public:
    SpeechLine(const PaperRequest& request, const Speech& speech)
        : request_(request), speech_(speech), words_(paper_words(request.language)) {
        if (speech.speaker)
            for (const auto& one : request.data.registrations)
                if (one.meeting == speech.meeting && one.code == *speech.speaker)
                    registration_ = &one;
        if (registration_ != nullptr)
            for (const auto& one : request.data.participants)
                if (one.code == registration_->participant)
                    participant_ = &one;
    }

    [[nodiscard]] std::string delegation() const {
        const auto name = name_of(request_.data.delegations, speech_.delegation, request_.language);
        return speech_.on_behalf_of.empty()
                   ? name
                   : name + ", " + words_.say(Phrase::on_behalf_of, {speech_.on_behalf_of});
    }
    [[nodiscard]] Line speaker() const {
        if (participant_ == nullptr)
            return {};
        auto line = name_line(*participant_, request_);
        if (const auto function = function_of(*registration_, request_.language); !function.empty())
            line.pieces.push_back({", " + function});
        return line;
    }
    [[nodiscard]] std::string heard() const {
        return words_.say(phrase_of(heard_as(speech_, request_.meeting, request_.data)));
    }
    [[nodiscard]] std::string minutes() const {
        return speech_.minutes ? std::to_string(*speech_.minutes) : std::string{};
    }
    [[nodiscard]] std::string status() const {
        return words_.say(phrase_of(speech_.status)) +
               (speech_.spoke_at ? ", " + format_minute(speech_.spoke_at->minute) : "");
    }
    [[nodiscard]] Whom about() const {
        const auto& code = speech_.delegation.text();
        return participant_ == nullptr ? Whom{code, code}
                                       : Whom{speech_.speaker->text() + " " + participant_->name.latin, code};
    }

private:
    const PaperRequest& request_;
    const Speech& speech_;
    const PaperWords& words_;
    const Registration* registration_ = nullptr;
    const Participant* participant_ = nullptr;
};

PaperTable table_for_room(const PaperRequest& request, const std::vector<Speech>& speeches) {
    const auto& words = paper_words(request.language);
    PaperTable table;
    table.columns = {{words.say(Phrase::number), 2, util::Align::right},
                     {words.say(Phrase::delegation), 8},
                     {words.say(Phrase::speaker), 9},
                     {words.say(Phrase::heard_as), 5},
                     {words.say(Phrase::language_spoken), 4},
                     {words.say(Phrase::limit), 3, util::Align::right},
                     {words.say(Phrase::asked_at), 3},
                     {words.say(Phrase::status), 5}};
    for (const auto& speech : speeches) {
        const SpeechLine line{request, speech};
        table.rows.push_back(
            {{std::to_string(table.rows.size() + 1), line.delegation(), line.speaker(), line.heard(),
              speech.language, line.minutes(), format_minute(speech.asked.minute), line.status()},
             false,
             line.about()});
    }
    return table;
}

/// The next one stands out.
PaperTable table_for_chair(const PaperRequest& request, const std::vector<Speech>& speeches) {
    const auto& words = paper_words(request.language);
    PaperTable table;
    table.type_size = chair_type;
    table.least_height = 16;
    table.columns = {{words.say(Phrase::number), 2, util::Align::right},
                     {words.say(Phrase::delegation), 10},
                     {words.say(Phrase::speaker), 10},
                     {words.say(Phrase::language_spoken), 4},
                     {words.say(Phrase::limit), 3, util::Align::right}};
    for (const auto& speech : speeches) {
        const SpeechLine line{request, speech};
        table.rows.push_back({{std::to_string(table.rows.size() + 1), line.delegation(), line.speaker(),
                               speech.language, line.minutes()},
                              table.rows.empty(),
                              line.about()});
    }
    return table;
}

util::Column floor_column(const char* key, const char* title, util::Align align = util::Align::left) {
    return {key, title, align, false};
}

} // namespace

Paper speakers_paper(const PaperRequest& request, const SpeakersChoice& choice) {
    const auto& words = paper_words(request.language);
    Paper paper;
    paper.is_landscape = true;
    add_head(paper, request, words.say(Phrase::list_of_speakers));
    paper.sheet = speakers_list(request, choice);
    bool has_any = false;
    for (const auto& item : items_asked_on(request, choice)) {
        auto speeches = in_order_of_speaking(request.meeting, request.data, item);
        if (choice.for_chair)
            std::erase_if(speeches, [](const Speech& one) { return one.status != SpeechStatus::asked; });
        if (speeches.empty())
            continue;
        has_any = true;
        if (item)
            paper.blocks.emplace_back(Heading{1, title_of_item(request.meeting, *item)});
        paper.blocks.emplace_back(choice.for_chair ? table_for_chair(request, speeches)
                                                   : table_for_room(request, speeches));
    }
    if (!has_any)
        paper.add(Look::body, words.say(Phrase::nobody_asked));
    return paper;
}

util::Sheet speakers_list(const PaperRequest& request, const SpeakersChoice& choice) {
    util::Sheet sheet;
    sheet.columns = {floor_column("number", "NO", util::Align::right),
                     floor_column("code", "CODE"),
                     floor_column("item", "ITEM"),
                     floor_column("delegation", "DELEGATION"),
                     floor_column("on_behalf_of", "ON BEHALF OF"),
                     floor_column("speaker", "SPEAKER"),
                     floor_column("class", "CLASS"),
                     floor_column("language", "LANGUAGE"),
                     floor_column("minutes", "MINUTES", util::Align::right),
                     floor_column("asked", "ASKED"),
                     floor_column("moved", "MOVED"),
                     floor_column("status", "STATUS"),
                     floor_column("spoke_at", "SPOKE AT")};
    for (const auto& item : items_asked_on(request, choice)) {
        std::int64_t number = 0;
        for (const auto& speech : in_order_of_speaking(request.meeting, request.data, item)) {
            if (choice.for_chair && speech.status != SpeechStatus::asked)
                continue;
            const SpeechLine line{request, speech};
            sheet.rows.push_back(
                {++number, speech.code.text(), item ? util::Cell{item->text()} : util::Cell{},
                 name_of(request.data.delegations, speech.delegation, request.language),
                 util::text_cell(speech.on_behalf_of), util::text_cell(line.speaker().shown()),
                 std::string{word(heard_as(speech, request.meeting, request.data))},
                 util::text_cell(speech.language),
                 speech.minutes ? util::Cell{std::int64_t{*speech.minutes}} : util::Cell{},
                 format_local_time(speech.asked), speech.place.has_value(), std::string{word(speech.status)},
                 speech.spoke_at ? util::Cell{format_local_time(*speech.spoke_at)} : util::Cell{}});
        }
    }
    return sheet;
}

} // namespace plenary::report
