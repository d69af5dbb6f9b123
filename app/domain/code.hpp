/// \file
/// Codes are the public names of things: what people type, what stands on badges, what leaves the registry.
/// Each kind of thing has a code type of its own, so that a venue's code cannot be passed for a meeting's.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenary::domain {

/// How the codes of one kind are spelt.
enum class CodeStyle {
    slug,         ///< `a-z`, `0-9` and single hyphens inside, at most 64: `dushanbe`, `prosecutor-general`
    acronym,      ///< `A-Z`, `0-9` and single hyphens inside, 2 to 16: `KAZ`, `UNRCCA`
    label,        ///< letters, digits and single hyphens inside, at most 32: `S`, `IV`, `final-report`
    registration, ///< an acronym, a hyphen and three to six digits: `KAZ-007`
};

/// Whether `text` is spelt as `style` demands.
bool is_code(std::string_view text, CodeStyle style);

/// What to write instead, for messages: "lower-case letters, digits and hyphens, such as ...".
std::string_view explain(CodeStyle style);

/// The code of one kind of thing. Tag supplies `style` and `noun` ("meeting").
/// A default-constructed code is empty and names nothing.
template<class Tag>
class Code {
public:
    static constexpr CodeStyle style = Tag::style;
    static constexpr std::string_view noun = Tag::noun;

    Code() = default;
    explicit Code(std::string text) : text_(std::move(text)) {}

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }

    friend auto operator<=>(const Code&, const Code&) = default;

private:
    std::string text_;
};

// clang-format off
struct SourceTag       { static constexpr auto style = CodeStyle::label;        static constexpr std::string_view noun = "source"; };
struct SeriesTag       { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "series"; };
struct ThemeTag        { static constexpr auto style = CodeStyle::label;        static constexpr std::string_view noun = "theme"; };
struct GroupingTag     { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "grouping"; };
struct GroupTag        { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "group"; };
struct ClassTag        { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "class"; };
struct QuorumTag       { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "quorum"; };
struct VenueTag        { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "venue"; };
struct RoomTag         { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "room"; };
struct BookingTag      { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "booking"; };
struct DelegationTag   { static constexpr auto style = CodeStyle::acronym;      static constexpr std::string_view noun = "delegation"; };
struct InstitutionTag  { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "institution"; };
struct MeetingTag      { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "meeting"; };
struct TopicTag        { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "topic"; };
struct SessionTag      { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "session"; };
struct ParticipantTag  { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "participant"; };
struct RegistrationTag { static constexpr auto style = CodeStyle::registration; static constexpr std::string_view noun = "registration"; };
struct OutcomeTag      { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "outcome"; };
struct SpeechTag       { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "speech"; };
struct DocumentTag     { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "document"; };
struct CalendarTag     { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "calendar"; };
struct ClashTag        { static constexpr auto style = CodeStyle::slug;         static constexpr std::string_view noun = "acknowledgement"; };
// clang-format on

using SourceCode = Code<SourceTag>;
using SeriesCode = Code<SeriesTag>;
using ThemeCode = Code<ThemeTag>;
using GroupingCode = Code<GroupingTag>;
using GroupCode = Code<GroupTag>;
using ClassCode = Code<ClassTag>;
using QuorumCode = Code<QuorumTag>;
using VenueCode = Code<VenueTag>;
using RoomCode = Code<RoomTag>;
using BookingCode = Code<BookingTag>;
using DelegationCode = Code<DelegationTag>;
using InstitutionCode = Code<InstitutionTag>;
using MeetingCode = Code<MeetingTag>;
using TopicCode = Code<TopicTag>;
using SessionCode = Code<SessionTag>;
using ParticipantCode = Code<ParticipantTag>;
using RegistrationCode = Code<RegistrationTag>;
using OutcomeCode = Code<OutcomeTag>;
using SpeechCode = Code<SpeechTag>;
using DocumentCode = Code<DocumentTag>;
using CalendarCode = Code<CalendarTag>;
using ClashCode = Code<ClashTag>;

/// In the order cited, each once; at least one for every fact.
using Sources = std::vector<SourceCode>;

} // namespace plenary::domain

template<class Tag>
struct std::hash<plenary::domain::Code<Tag>> {
    std::size_t operator()(const plenary::domain::Code<Tag>& code) const noexcept {
        return std::hash<std::string>{}(code.text());
    }
};
