#include "tree/finding.hpp"

#include "util/json.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace plenary::tree {

namespace {

std::uint64_t packed(const Place& place) {
    return (static_cast<std::uint64_t>(place.file) << 32U) | static_cast<std::uint64_t>(place.offset);
}

std::string_view name(Severity severity) {
    return severity == Severity::error ? "error" : "warning";
}

std::string place_in_words(Positions& positions, const Place& place) {
    const auto at = positions.of(place);
    return util::for_terminal(positions.label(place.file)) + ':' + std::to_string(at.line) + ':' +
           std::to_string(at.column);
}

/// "first at line 4", with the file where it is another one.
std::string note_in_words(Positions& positions, const Finding& finding) {
    const auto& note = *finding.note;
    if (note.place.file != finding.place.file)
        return fmt::format("{} at {}", note.text, place_in_words(positions, note.place));
    return fmt::format("{} at line {}", note.text, positions.of(note.place).line);
}

void render_one(std::ostream& out, Positions& positions, const Finding& finding, util::Colour colour) {
    const auto style = finding.severity == Severity::error ? util::Style::error : util::Style::warning;
    const bool placed = finding.place.file != no_file;
    const auto head = std::string(name(finding.severity)) + '[' + finding.code + ']';
    out << util::paint(placed ? place_in_words(positions, finding.place) : "registry", util::Style::bold,
                       colour)
        << ": " << util::paint(head, style, colour) << ": " << util::for_terminal(finding.message) << '\n';
    std::size_t gutter = 0;
    if (placed)
        out << excerpt(positions.lines(finding.place.file), finding.place.offset, finding.place.length, style,
                       colour, gutter);
    const auto tail = [&](std::string_view word, util::Style tail_style, const std::string& text) {
        out << std::string(gutter + 1, ' ') << "= " << util::paint(word, tail_style, colour) << ": "
            << util::for_terminal(text) << '\n';
    };
    if (finding.note)
        tail("note", util::Style::note, note_in_words(positions, finding));
    if (!finding.help.empty())
        tail("help", util::Style::help, finding.help);
    out << '\n';
}

void write_place(util::JsonWriter& json, Positions& positions, const Place& place) {
    if (place.file == no_file) {
        json.member("file", nullptr)
            .member("line", nullptr)
            .member("column", nullptr)
            .member("length", nullptr);
        return;
    }
    const auto& lines = positions.lines(place.file);
    const auto line = lines.line(place.offset);
    const auto from = std::min(place.offset - std::min(place.offset, line.begin), line.text.size());
    json.member("file", std::string_view(positions.label(place.file)))
        .member("line", line.number)
        .member("column", lines.column(place.offset))
        .member("length", std::max<std::size_t>(1, count_code_points(line.text.substr(from, place.length))));
}

} // namespace

std::size_t Findings::add_file(const File& file) {
    files_.push_back(file);
    return files_.size() - 1;
}

void Findings::add(Finding finding) {
    if (finding.severity == Severity::error) {
        ++errors_;
        error_places_.insert(packed(finding.place));
    } else {
        ++warnings_;
    }
    if (findings_.size() < kept)
        findings_.push_back(std::move(finding));
}

void Findings::remark(std::string sentence) {
    remarks_.push_back(std::move(sentence));
}

bool Findings::has_error_at(const Place& place) const {
    return error_places_.contains(packed(place));
}

std::vector<Finding> Findings::sorted() const {
    std::vector<std::tuple<std::size_t, std::size_t, std::size_t>> order;
    for (std::size_t i = 0; i < findings_.size(); ++i)
        order.emplace_back(findings_[i].place.file, findings_[i].place.offset, i);
    std::sort(order.begin(), order.end());
    std::vector<Finding> sorted;
    sorted.reserve(findings_.size());
    for (const auto& [file, offset, i] : order)
        sorted.push_back(findings_[i]);
    return sorted;
}

std::string Findings::sum() const {
    std::set<std::size_t> files;
    for (const auto& finding : findings_)
        if (finding.place.file != no_file)
            files.insert(finding.place.file);
    std::string sum;
    if (errors_ > 0)
        sum += util::counted(errors_, "error");
    if (errors_ > 0 && warnings_ > 0)
        sum += ", ";
    if (warnings_ > 0)
        sum += util::counted(warnings_, "warning");
    if (!files.empty())
        sum += " in " + util::counted(files.size(), "file");
    return sum + ".";
}

void Findings::render(std::ostream& out, util::Colour colour) const {
    if (empty())
        return;
    Positions positions(files_);
    const auto all = sorted();
    const auto shown = std::min(all.size(), told);
    for (std::size_t i = 0; i < shown; ++i)
        render_one(out, positions, all[i], colour);
    if (errors_ + warnings_ > shown)
        out << "... and " << errors_ + warnings_ - shown << " more\n";
    for (const auto& remark : remarks_)
        out << util::for_terminal(remark) << '\n';
    out << sum() << '\n';
}

void Findings::write_json(std::ostream& out) const {
    Positions positions(files_);
    util::JsonWriter json(out);
    json.begin_object().key("findings").begin_array();
    for (const auto& finding : sorted()) {
        json.begin_object();
        write_place(json, positions, finding.place);
        json.member("severity", name(finding.severity))
            .member("code", std::string_view(finding.code))
            .member("message", std::string_view(finding.message))
            .member("help", std::string_view(finding.help));
        if (finding.note)
            json.member("note", std::string_view(note_in_words(positions, finding)));
        json.end_object();
    }
    json.end_array();
    json.member("errors", errors_).member("warnings", warnings_).member("files", files_.size());
    if (errors_ + warnings_ > findings_.size())
        json.member("omitted", errors_ + warnings_ - findings_.size());
    if (!remarks_.empty()) {
        json.key("remarks").begin_array();
        for (const auto& remark : remarks_)
            json.value(std::string_view(remark));
        json.end_array();
    }
    json.end_object();
    out << '\n';
}

Position Positions::of(const Place& place) {
    const auto& found = lines(place.file);
    return {found.line(place.offset).number, found.column(place.offset)};
}

const Lines& Positions::lines(std::size_t file) {
    const auto it = lines_.find(file);
    return it != lines_.end() ? it->second : lines_.emplace(file, Lines(*(*files_)[file].text)).first->second;
}

} // namespace plenary::tree
