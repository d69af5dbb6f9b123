/// \file
/// XML from untrusted files, element by element, by expat. Only for xlsx.cpp and workbook.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// The attributes of one element; valid only while it is opened.
class Attributes {
public:
    explicit Attributes(const char** pairs) : pairs_(pairs) {}

    /// By name without a prefix.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
    [[nodiscard]] std::string get(std::string_view name) const {
        return std::string(find(name).value_or(""));
    }

private:
    const char** pairs_; ///< name, value, ..., null
};

/// What is done with the elements of a document. Names come without their prefixes.
class XmlHandler {
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    XmlHandler(const XmlHandler&) = delete;
    XmlHandler& operator=(const XmlHandler&) = delete;

    virtual void open(std::string_view name, const Attributes& attributes) = 0;
    virtual void close(std::string_view) {}
    virtual void text(std::string_view) {}

    /// Whether the element that is being opened or closed, or whose text comes, stands directly in an
    /// element with this name.
    [[nodiscard]] bool is_in(std::string_view parent) const {
        return path_.size() >= 2 && path_[path_.size() - 2] == parent;
    }
    /// Whether any element around has this name.
    [[nodiscard]] bool is_within(std::string_view ancestor) const;

private:
    friend class XmlParser;
    std::vector<std::string> path_;
};

/// Throws ExchangeError, naming `part`: not well-formed, nested more than a hundred deep, or with a document
/// type, which the format does not allow and which could define entities. What the handler throws passes.
void parse_xml(std::string_view bytes, std::string_view part, XmlHandler& handler);

} // namespace plenary::exchange
