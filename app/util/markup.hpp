/// \file
/// Text within XML, HTML and Markdown.
#pragma once

#include <string>
#include <string_view>

namespace plenary::util {

/// Appends the entity of `&`, `<`, `>`, `"` and `'`; false, and nothing appended, for any other sign.
bool append_entity(std::string& out, char sign);

/// Text with those signs as entities, for elements and for attributes in quotes. Controls that XML does not
/// know (XML 1.0, section 2.2) are left out.
std::string markup_text(std::string_view text);

/// Text within a line or a cell of Markdown that is read as it stands: neither as emphasis, nor as a link, nor as HTML.
/// What a terminal obeys is shown, as by for_terminal().
std::string markdown_text(std::string_view text);
/// The same of a paragraph, which begins neither a heading nor a list.
std::string markdown_paragraph(std::string_view text);

} // namespace plenary::util
