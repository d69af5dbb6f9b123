#include "exchange/files/xml.hpp"

#include "exchange/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <expat.h>
#include <memory>

namespace plenary::exchange {

namespace {

constexpr std::size_t max_depth = 100;

std::string_view without_prefix(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

auto current_line(XML_Parser parser) {
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION >= 9
    return XML_GetCurrentLineNumber64(parser);
#else
    return XML_GetCurrentLineNumber(parser);
#endif
}

} // namespace

/// Between expat, which is C and must not be passed by exceptions, and the handler.
class XmlParser {
public:
    XmlParser(std::string_view part, XmlHandler& handler)
        : part_(part), handler_(handler), parser_(XML_ParserCreate(nullptr)) {
        if (!parser_)
            throw std::bad_alloc();
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), &XmlParser::on_open, &XmlParser::on_close);
        XML_SetCharacterDataHandler(parser_.get(), &XmlParser::on_text);
        XML_SetStartDoctypeDeclHandler(parser_.get(), &XmlParser::on_doctype);
    }

    void parse(std::string_view bytes) {
        const auto status = XML_Parse(parser_.get(), bytes.data(), static_cast<int>(bytes.size()), 1);
        if (failure_)
            std::rethrow_exception(failure_);
        if (status != XML_STATUS_OK)
            throw broken(XML_ErrorString(XML_GetErrorCode(parser_.get())));
    }

private:
    struct Free {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };

    [[nodiscard]] ExchangeError broken(const std::string& what) const {
        return ExchangeError{
            fmt::format("the workbook is damaged: {}, line {}: {}", part_, current_line(parser_.get()), what),
            "open it in a spreadsheet program and save it anew as .xlsx"};
    }

    template<class Action>
    void guarded(Action action) {
        if (failure_)
            return;
        try {
            action();
        } catch (const std::exception&) {
            failure_ = std::current_exception();
            XML_StopParser(parser_.get(), XML_FALSE);
        }
    }

    static XmlParser& self(void* data) { return *static_cast<XmlParser*>(data); }

    static void on_open(void* data, const char* name, const char** attributes) {
        XmlParser& parser = self(data);
        parser.guarded([&] {
            auto& path = parser.handler_.path_;
            if (path.size() == max_depth)
                throw parser.broken("nested too deeply");
            path.emplace_back(without_prefix(name));
            parser.handler_.open(path.back(), Attributes(attributes));
        });
    }

    static void on_close(void* data, const char*) {
        XmlParser& parser = self(data);
        parser.guarded([&] {
            auto& path = parser.handler_.path_;
            parser.handler_.close(path.back());
            path.pop_back();
        });
    }

    static void on_text(void* data, const char* text, int length) {
        XmlParser& parser = self(data);
        parser.guarded([&] { parser.handler_.text({text, static_cast<std::size_t>(length)}); });
    }

    static void on_doctype(void* data, const char*, const char*, const char*, int) {
        XmlParser& parser = self(data);
        parser.guarded([&] { throw parser.broken("it has a document type"); });
    }

    std::string_view part_;
    XmlHandler& handler_;
    std::unique_ptr<XML_ParserStruct, Free> parser_;
    std::exception_ptr failure_;
};

std::optional<std::string_view> Attributes::find(std::string_view name) const {
    for (const char** pair = pairs_; *pair != nullptr; pair += 2)
        if (without_prefix(*pair) == name)
            return *(pair + 1);
    return std::nullopt;
}

bool XmlHandler::is_within(std::string_view ancestor) const {
    return std::find(path_.begin(), path_.end(), ancestor) != path_.end();
}

void parse_xml(std::string_view bytes, std::string_view part, XmlHandler& handler) {
    XmlParser(part, handler).parse(bytes);
}

} // namespace plenary::exchange
