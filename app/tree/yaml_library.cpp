#include "tree/yaml_library.hpp"

#include "tree/encoding.hpp"
#include "tree/tree_builder.hpp"
#include "tree/yaml_feed.hpp"
#include "tree/yaml_words.hpp"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <string>
#include <utility>

namespace plenary::tree {

namespace {

Stop stop_at(std::size_t at, const SyntaxWords& words) {
    return {at, std::string(words.code), std::string(words.message), std::string(words.help)};
}

/// Builds the tree from what the library tells, and reports what of YAML is not part of our formats.
class Handler : public YAML::EventHandler {
public:
    /// `text` from the byte at `base` on is what the library reads.
    Handler(std::string_view text, std::size_t base, TreeBuilder& builder, YamlFeed& feed)
        : text_(text), base_(base), builder_(&builder), feed_(&feed) {}

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (documents_++ > 0)
            stop_at_second(offset(mark));
    }
    /// The library takes the end of the file for the end of a quoted text.
    void OnDocumentEnd() override {
        if (last_quote_ && !behind_quoted(text_, *last_quote_))
            throw stop_at(*last_quote_, syntax_words("illegal EOF in scalar"));
    }

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const auto at = begin(mark, anchor);
        if (const auto word = null_word(text_.substr(at)); !word.empty())
            return builder_->add_scalar(at, true, word);
        if (builder_->is_key())
            builder_->report(at, "yaml-key", "a key is missing before the ':'",
                             "write the key, or remove the line");
        builder_->add_empty(at);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        builder_->add_scalar(begin(mark, anchor), false, "*");
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        const auto at = begin(mark, anchor);
        const char first = at < text_.size() ? text_[at] : '\0';
        if (first == '!' || (tag != "?" && tag != "!"))
            report_words(at, syntax_words("tag handle"));
        if (builder_->is_key() && value == "<<" && first == '<')
            builder_->report(at, "yaml-merge", "merge keys ('<<') are not part of the format",
                             "write out what it brings");
        if (first == '"' || first == '\'')
            last_quote_ = at;
        builder_->add_scalar(at, tag == "?", value);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(NodeKind::sequence, mark, tag, anchor);
    }
    void OnSequenceEnd() override { builder_->close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(NodeKind::map, mark, tag, anchor);
    }
    void OnMapEnd() override { builder_->close(); }

private:
    [[nodiscard]] std::size_t offset(const YAML::Mark& mark) const {
        return std::min(base_ + static_cast<std::size_t>(std::max(mark.pos, 0)), text_.size());
    }

    /// What the library takes for a second document is one, or the rest of a first that ended too soon.
    [[noreturn]] void stop_at_second(std::size_t at) const {
        const auto line = text_.substr(0, at).rfind('\n') + 1; // 0 when there is none
        if (text_.substr(line).starts_with("---") || text_.substr(line).starts_with("..."))
            throw Stop{at, "yaml-documents", "a second document begins here",
                       "keep one document a file: remove the line '---', or make another file"};
        const auto& wording = builder_->wording();
        if (builder_->is_root_empty())
            throw Stop{at, "yaml-syntax", fmt::format("a {} cannot begin with this sign", wording.noun),
                       fmt::format("begin with a key, such as '{}:'", wording.first_key)};
        throw Stop{at, "yaml-syntax", "this stands behind the end of the document",
                   "check the indentation and the brackets before it"};
    }

    /// Where a node begins. Reports its anchor.
    std::size_t begin(const YAML::Mark& mark, YAML::anchor_t anchor) {
        const auto at = offset(mark);
        feed_->progress(at);
        if (anchor != 0)
            report_words(at, syntax_words("the referenced anchor"));
        return at;
    }

    void open(NodeKind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        const auto at = begin(mark, anchor);
        if (!tag.empty() && tag != "?")
            report_words(at, syntax_words("tag handle"));
        if (builder_->is_key())
            builder_->report(at, "yaml-key", "a list or a map cannot be a key", "write text before the ':'");
        builder_->open(kind, at);
    }

    void report_words(std::size_t at, const SyntaxWords& words) {
        builder_->report(at, std::string(words.code), std::string(words.message), std::string(words.help));
    }

    std::string_view text_;
    std::size_t base_;
    TreeBuilder* builder_;
    YamlFeed* feed_;
    std::optional<std::size_t> last_quote_;
    int documents_ = 0;
};

/// A tab among the blanks that begin the line of `at`.
std::optional<std::size_t> tab_before(std::string_view text, std::size_t at) {
    const auto begin = text.substr(0, at).rfind('\n') + 1; // 0 when there is none
    const auto end = std::min(text.find_first_not_of(" \t", begin), text.size());
    const auto tab = text.substr(0, end).find('\t', begin);
    return tab == std::string_view::npos ? std::nullopt : std::optional(tab);
}

/// What an exception of the library means, and the best place for it.
Stop explain_syntax(const YAML::ParserException& error, std::string_view text, std::size_t base,
                    const TreeBuilder& builder, const YamlFeed& feed) {
    auto at = error.mark.is_null() ? base : base + static_cast<std::size_t>(std::max(error.mark.pos, 0));
    if (is_open_quote(error.msg))
        at = find_open_quote(text, feed.told()).value_or(at);
    else if (is_open_bracket(error.msg))
        at = builder.open_at().value_or(at);
    // At the very end there is nothing to point at: the last visible character is nearer to the cause.
    if (at >= text.size())
        at = std::min(text.find_last_not_of(" \t\r\n"), text.size());
    if (const auto tab = tab_before(text, at))
        return stop_at(*tab, syntax_words("illegal tab when looking"));
    return stop_at(std::min(at, text.size()), syntax_words(error.msg));
}

/// Directives that the library passes over without a word. They can stand only at the beginning.
void check_directives(std::string_view text, std::size_t base, std::size_t file, Findings& findings) {
    for (std::size_t at = base; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = text.substr(at, end - at);
        const bool is_passed_over = line.find_first_not_of(" \t\r") == std::string_view::npos ||
                                    line.starts_with('#') || line.starts_with("%YAML ");
        if (!is_passed_over && line.starts_with('%'))
            findings.add(finding_of(file, stop_at(at, syntax_words("YAML directive"))));
        if (!is_passed_over)
            return;
        at = end + 1;
    }
}

/// Runs the library. What stopped it, if anything did.
std::optional<Stop> run(std::string_view text, std::size_t base, TreeBuilder& builder, YamlFeed& feed) {
    std::istream stream(&feed);
    Handler handler(text, base, builder, feed);
    try {
        YAML::Parser parser(stream);
        if (parser.HandleNextDocument(handler))
            parser.HandleNextDocument(handler); // stops when there is a second one
    } catch (const YAML::ParserException& error) {
        return explain_syntax(error, text, base, builder, feed);
    } catch (const Stop& stop) {
        return stop;
    }
    return std::nullopt;
}

} // namespace

std::optional<Tree> read_yaml_by_library(std::size_t file, Findings& findings, const Limits& limits,
                                         const Wording& wording) {
    const std::string_view text = *findings.file(file).text;
    const auto base = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    check_directives(text, base, file, findings);
    YamlFeed feed(text.substr(base), base, limits.stretch);
    TreeBuilder builder(file, findings, limits, wording);
    auto stop = run(text, base, builder, feed);
    for (auto& finding : builder.take_findings())
        if (!stop || finding.code != "yaml-key") // may be a consequence of what stopped it
            findings.add(std::move(finding));
    if (!stop)
        return builder.take();
    findings.add(finding_of(file, std::move(*stop)));
    return std::nullopt;
}

} // namespace plenary::tree
