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

void write_codes(JsonWriter& json, std::string_view name, const domain::Sources& sources) {
    json.key(name).begin_array(JsonWriter::Lines::one);
    for (const auto& source : sources)
        json.value(std::string_view{source.text()});
    json.end_array();
}

void write_parties(JsonWriter& json, std::string_view name, const std::vector<Party>& parties) {
    json.key(name).begin_array();
    for (const auto& party : parties)
        json.value(std::string_view{party.name});
    json.end_array();
}

void write_accounts(JsonWriter& json, const Facts& facts) {
    json.key("accounts").begin_array();
    for (const auto& account : facts.accounts) {
        json.begin_object();
        write_codes(json, "sources", account.sources);
        write_parties(json, "co_organizers", account.co_organizers);
        write_parties(json, "supporters", account.supporters);
        write_parties(json, "hosts", account.hosts);
        write_parties(json, "funders", account.funders);
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
        .member("title", std::string_view{near->meeting->title});
    if (near->meeting->number)
        json.member("number", *near->meeting->number);
    json.member("dates", std::string_view{domain::format_dates(near->meeting->dates)})
        .member("tense", tense_word(near->tense))
        .member("status", domain::word(near->meeting->status))
        .member("place", std::string_view{near->place});
    write_texts(json, "themes", near->themes);
    json.end_object();
}

void write_numbers(JsonWriter& json, const Facts& facts) {
    json.key("reported");
    if (facts.reported) {
        json.begin_object().member("total", facts.reported->total);
        write_texts(json, "groups", facts.groups);
        write_codes(json, "sources", facts.reported->sources);
        json.end_object();
    } else {
        json.value(nullptr);
    }
    json.member("received", facts.received).key("difference");
    if (facts.reported && facts.received > 0)
        json.value(facts.received - facts.reported->total);
    else
        json.value(nullptr);
}

void write_speakers(JsonWriter& json, const Facts& facts) {
    json.key("speakers").begin_array();
    for (const auto& speaker : facts.speakers)
        json.begin_object()
            .member("name", std::string_view{speaker.name})
            .member("position", std::string_view{speaker.position})
            .member("delegation", std::string_view{speaker.delegation})
            .end_object();
    json.end_array();
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
        .member("series", std::string_view{facts.series->title})
        .member("purpose", std::string_view{facts.purpose});
    if (meeting.number)
        json.member("number", *meeting.number);
    json.member("dates", std::string_view{domain::format_dates(meeting.dates)})
        .member("tense", tense_word(facts.tense))
        .member("status", domain::word(meeting.status))
        .member("place", std::string_view{facts.place});
    write_texts(json, "themes", facts.themes);
    write_accounts(json, facts);
    write_numbers(json, facts);
    json.key("topics").begin_array();
    for (const auto& topic : meeting.topics)
        json.value(std::string_view{topic.title});
    json.end_array();
    write_speakers(json, facts);
    write_neighbour(json, "before", facts.before);
    write_neighbour(json, "next", facts.next);
    json.key("sources").begin_array();
    for (const auto* source : facts.sources)
        json.value(std::string_view{source->code.text()});
    json.end_array()
        .member("registrations", facts.registrations)
        .member("illustrative", facts.illustrative)
        .member("received_for_show", facts.received_for_show)
        .end_object();
    out << '\n';
}

} // namespace plenary::report
