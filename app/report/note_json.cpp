/// \file
/// The facts of a note as data.
#include "report/facts.hpp"
#include "util/json.hpp"

#include <ostream>

namespace plenary::report {

namespace {

using util::JsonWriter;

std::string_view tense_word(domain::Tense tense) {
    switch (tense) {
    case domain::Tense::past:
        return "past";
    case domain::Tense::present:
        return "present";
    case domain::Tense::future:
        return "future";
    case domain::Tense::unknown:
        return "unknown";
    }
    return {};
}

void write_texts(JsonWriter& json, std::string_view name, const std::vector<std::string>& texts) {
    json.key(name).begin_array();
    for (const auto& text : texts)
        json.value(std::string_view{text});
    json.end_array();
}

void write_accounts(JsonWriter& json, const Facts& facts) {
    json.key("accounts").begin_array();
    for (const auto& account : facts.accounts) {
        json.begin_object().key("sources").begin_array(JsonWriter::Lines::one);
        for (const auto& source : account.sources)
            json.value(std::string_view{source.text()});
        json.end_array();
        write_texts(json, "co_organizers", account.co_organizers);
        write_texts(json, "supporters", account.supporters);
        write_texts(json, "hosts", account.hosts);
        write_texts(json, "funders", account.funders);
        json.end_object();
    }
    json.end_array();
}

void write_neighbour(JsonWriter& json, std::string_view name, const std::optional<Neighbour>& near) {
    json.key(name);
    if (!near) {
        json.value(nullptr);
        return;
    }
    json.begin_object()
        .member("meeting", std::string_view{near->meeting->code.text()})
        .member("dates", std::string_view{domain::format_dates(near->meeting->dates)})
        .member("tense", tense_word(near->tense))
        .member("place", std::string_view{near->place});
    write_texts(json, "themes", near->themes);
    json.end_object();
}

} // namespace

void write_note_json(std::ostream& out, const NoteInput& input) {
    const auto facts = gather_facts(input);
    const auto& meeting = *facts.meeting;
    JsonWriter json{out, util::JsonLayout::indented};
    json.begin_object()
        .member("report", "note")
        .member("version", 1)
        .member("as_of", std::string_view{domain::format_date(input.as_of)})
        .member("meeting", std::string_view{meeting.code.text()})
        .member("title", std::string_view{meeting.title})
        .member("series", std::string_view{facts.series->title});
    if (meeting.number)
        json.member("number", *meeting.number);
    json.member("dates", std::string_view{domain::format_dates(meeting.dates)})
        .member("tense", tense_word(facts.tense))
        .member("status", domain::word(meeting.status))
        .member("place", std::string_view{facts.place});
    write_texts(json, "themes", facts.themes);
    write_accounts(json, facts);
    json.key("reported");
    if (facts.reported) {
        json.begin_object().member("total", facts.reported->total);
        write_texts(json, "groups", facts.groups);
        json.end_object();
    } else {
        json.value(nullptr);
    }
    json.member("received", facts.received);
    json.key("topics").begin_array();
    for (const auto& topic : meeting.topics)
        json.value(std::string_view{topic.title});
    json.end_array();
    json.key("speakers").begin_array();
    for (const auto& speaker : facts.speakers)
        json.begin_object()
            .member("name", std::string_view{speaker.name})
            .member("position", std::string_view{speaker.position})
            .member("delegation", std::string_view{speaker.delegation})
            .end_object();
    json.end_array();
    write_neighbour(json, "before", facts.before);
    write_neighbour(json, "next", facts.next);
    json.key("sources").begin_array();
    for (const auto* source : facts.sources)
        json.value(std::string_view{source->code.text()});
    json.end_array().member("illustrative", facts.illustrative).end_object();
    out << '\n';
}

} // namespace plenary::report
