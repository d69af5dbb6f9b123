#include "tree/yaml_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace plenary::tree {

namespace {

constexpr std::string_view anchors = "anchors ('&') and aliases ('*') are not part of the format";
constexpr std::string_view anchors_help =
    "write the value where it is used; put text that begins so into quotes";
constexpr std::string_view tags = "tags ('!') are not part of the format";
constexpr std::string_view tags_help = "leave it out; put text that begins so into quotes";
constexpr std::string_view misfit = "this does not fit the indentation of the lines before it";
constexpr std::string_view misfit_help =
    "begin the keys of one map in the same column, and the entries of a list with "
    "'- ' in the same column";
constexpr std::string_view colon_help =
    "put text that has a ': ' in it into quotes, or check the indentation of this line and the one before it";
constexpr std::string_view escape_help =
    "within double quotes a backslash begins an escape: write \\\\ for a backslash, or use single quotes";
constexpr std::string_view directive = "lines that begin with '%' are not part of the format";
constexpr std::string_view block = "this beginning of a text block is not right";
constexpr std::string_view block_help = "write '|' or '>' alone, and the text on the next lines, indented";

/// By the beginning of the library's message.
constexpr std::array<std::pair<std::string_view, SyntaxWords>, 36> known{{
    {"illegal tab when looking", {"yaml-syntax", "a tab cannot indent a line", "indent with blanks"}},
    {"illegal EOF in scalar",
     {"yaml-syntax", "this quote is not closed", "write the same quote behind the text"}},
    {"illegal document indicator",
     {"yaml-syntax", "a document ends within a quoted text", "close the quote"}},
    {"end of map flow",
     {"yaml-syntax", "this '{' is not closed", "write a '}' behind it, and commas between the entries"}},
    {"end of sequence flow",
     {"yaml-syntax", "this '[' is not closed", "write a ']' behind it, and commas between the entries"}},
    {"illegal flow end", {"yaml-syntax", "nothing is open that could be closed here", "remove the bracket"}},
    {"end of map", {"yaml-syntax", misfit, misfit_help}},
    {"end of sequence", {"yaml-syntax", misfit, misfit_help}},
    {"illegal map key", {"yaml-syntax", "a key cannot stand here", misfit_help}},
    {"illegal map value", {"yaml-syntax", "a ':' cannot stand here", colon_help}},
    {"illegal block entry", {"yaml-syntax", "a list entry '- ' cannot stand here", misfit_help}},
    {"unknown token", {"yaml-syntax", "text cannot begin with this sign", "put the text into quotes"}},
    {"illegal character in scalar",
     {"yaml-syntax", "this cannot stand within a text", "indent the text deeper than its key"}},
    {"unknown escape", {"yaml-syntax", "this escape is not known", escape_help}},
    {"bad character found while scanning hex",
     {"yaml-syntax", "this escape needs hexadecimal digits", escape_help}},
    {"invalid unicode", {"yaml-syntax", "this escape names no character", "write the character itself"}},
    {"unexpected character in block", {"yaml-syntax", block, block_help}},
    {"cannot set zero indentation", {"yaml-syntax", block, block_help}},
    {"YAML directive", {"yaml-directive", directive, "remove the line"}},
    {"bad YAML version", {"yaml-directive", directive, "remove the line"}},
    {"YAML major version", {"yaml-directive", directive, "remove the line"}},
    {"repeated YAML", {"yaml-directive", directive, "remove the line"}},
    {"TAG directive", {"yaml-directive", directive, "remove the line"}},
    {"repeated TAG", {"yaml-directive", directive, "remove the line"}},
    {"illegal character found while scanning tag", {"yaml-tag", tags, tags_help}},
    {"tag handle", {"yaml-tag", tags, tags_help}},
    {"end of verbatim tag", {"yaml-tag", tags, tags_help}},
    {"cannot assign multiple tags", {"yaml-tag", tags, tags_help}},
    {"cannot assign", {"yaml-anchor", anchors, anchors_help}},
    {"aliases can't", {"yaml-anchor", anchors, anchors_help}},
    {"alias not found", {"yaml-anchor", anchors, anchors_help}},
    {"anchor not found", {"yaml-anchor", anchors, anchors_help}},
    {"illegal character found while scanning alias", {"yaml-anchor", anchors, anchors_help}},
    {"illegal character found while scanning anchor", {"yaml-anchor", anchors, anchors_help}},
    {"the referenced anchor", {"yaml-anchor", anchors, anchors_help}},
    {"bad file",
     {"file-limit", "lists and maps stand too deep within each other here",
      "nothing in a fixture needs that"}},
}};

} // namespace

SyntaxWords syntax_words(std::string_view thrown) {
    const auto it = std::find_if(known.begin(), known.end(),
                                 [&](const auto& entry) { return thrown.starts_with(entry.first); });
    if (it != known.end())
        return it->second;
    return {"yaml-syntax", "this is not YAML",
            "check quotes, brackets and indentation here and in the line before"};
}

bool is_open_quote(std::string_view thrown) {
    return thrown == "illegal EOF in scalar" || thrown.starts_with("illegal document indicator");
}

bool is_open_bracket(std::string_view thrown) {
    return thrown == "end of map flow not found" || thrown == "end of sequence flow not found";
}

std::string_view null_word(std::string_view text) {
    for (const std::string_view word : {"~", "null", "Null", "NULL"})
        if (text.starts_with(word)) {
            const auto behind = text.substr(word.size());
            const bool ends = behind.empty() ||
                              std::string_view(" \t\r\n,:]}").find(behind.front()) != std::string_view::npos;
            return ends ? word : std::string_view{};
        }
    return {};
}

std::optional<std::size_t> behind_quoted(std::string_view text, std::size_t at) {
    const char quote = text[at];
    for (++at; at < text.size(); ++at) {
        const bool escapes = quote == '"' && text[at] == '\\';
        const bool doubled = quote == '\'' && text.substr(at, 2) == "''";
        if (escapes || doubled)
            ++at;
        else if (text[at] == quote)
            return at + 1;
    }
    return std::nullopt;
}

std::optional<std::size_t> find_open_quote(std::string_view text, std::size_t from) {
    const auto begins_token = [&](std::size_t at) {
        return at == 0 || std::string_view(" \t\n\r[{,").find(text[at - 1]) != std::string_view::npos;
    };
    for (std::size_t at = from; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '#' && begins_token(at)) {
            at = std::min(text.find('\n', at), text.size());
        } else if ((c == '"' || c == '\'') && begins_token(at)) {
            const auto behind = behind_quoted(text, at);
            if (!behind)
                return at;
            at = *behind - 1;
        }
    }
    return std::nullopt;
}

} // namespace plenary::tree
