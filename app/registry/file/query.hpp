/// \file
/// A prepared statement with typed values: what SQLiteCpp leaves to its callers (string_view, sizes, NULL,
/// codes). When the query goes, the statement stays with its connection, ready for the next one with the same
/// words.
#pragma once

#include "domain/code.hpp"
#include "registry/file/database.hpp"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::registry {

class Query {
public:
    /// The connection must outlive the query.
    Query(Database& db, std::string_view sql)
        : place_(db.place_of(sql)),
          statement_(place_ ? std::move(*place_) : SQLite::Statement{db, std::string{sql}}) {
        place_.reset();
        statement_.clearBindings();
    }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query() {
        (void)statement_.tryReset(); // it says again what a failed step has said
        if (!place_)
            place_.emplace(std::move(statement_));
    }

    /// Binds one value to each parameter, from the first, and starts anew.
    template<class... Values>
    Query& with(const Values&... values) {
        statement_.reset();
        int place = 0;
        (bind(++place, values), ...);
        return *this;
    }

    /// Binds one value to each parameter and runs the statement to its end. The values are lent, not copied,
    /// which for rows by the million saves as many allocations as they have texts.
    template<class... Values>
    void run_with(const Values&... values) {
        begin();
        (lend_next(values), ...);
        run_lent();
    }

    /// Starts anew: the next value is bound to the first parameter.
    void begin() {
        statement_.reset();
        next_ = 0;
    }
    /// Binds a value to the next parameter. It is lent, as by run_with(), and must live until run_lent().
    template<class Value>
    void lend_next(const Value& value) {
        lend(++next_, value);
    }
    /// The same of a value that need not live on.
    template<class Value>
    void bind_next(const Value& value) {
        bind(++next_, value);
    }
    /// Runs the statement to its end and gives back what was lent to it.
    void run_lent() {
        run();
        statement_.clearBindings();
    }

    /// Steps to the next row; false at the end.
    bool next() { return statement_.executeStep(); }

    /// Runs a statement to its end.
    void run() {
        while (next()) {
        }
        statement_.reset();
    }

    /// Runs a statement that yields one number, such as a row id.
    std::int64_t number() {
        if (!next())
            throw std::logic_error("a query that must have a row has none: " + statement_.getQuery());
        const auto value = integer(0);
        statement_.reset();
        return value;
    }

    [[nodiscard]] bool is_null(int column) const { return statement_.getColumn(column).isNull(); }
    [[nodiscard]] std::int64_t integer(int column) const { return statement_.getColumn(column).getInt64(); }
    [[nodiscard]] std::string text(int column) const {
        const auto value = statement_.getColumn(column);
        return {value.getText(), static_cast<std::size_t>(value.getBytes())};
    }
    /// Exactly N bytes; none or another number of them is a damaged file.
    template<std::size_t N>
    [[nodiscard]] std::array<unsigned char, N> bytes(int column) const {
        const auto value = statement_.getColumn(column);
        if (value.isNull() || value.getBytes() != static_cast<int>(N))
            throw SQLite::Exception("a column of bytes has another length", SQLITE_CORRUPT);
        std::array<unsigned char, N> bytes{};
        std::memcpy(bytes.data(), value.getBlob(), N);
        return bytes;
    }
    template<class C>
    [[nodiscard]] C code(int column) const {
        return C{text(column)};
    }

private:
    void bind(int place, const std::string& text) { statement_.bind(place, text); }
    void bind(int place, std::string_view text) { statement_.bind(place, std::string{text}); }
    void bind(int place, const char* text) { statement_.bind(place, text); }
    void bind(int place, int number) { statement_.bind(place, number); }
    void bind(int place, std::int64_t number) { statement_.bind(place, number); }
    void bind(int place, std::size_t number) { statement_.bind(place, static_cast<std::int64_t>(number)); }
    void bind(int place, bool flag) { statement_.bind(place, flag ? 1 : 0); }
    template<std::size_t N>
    void bind(int place, const std::array<unsigned char, N>& bytes) {
        statement_.bind(place, bytes.data(), static_cast<int>(N));
    }
    void bind(int place, std::nullopt_t) { statement_.bind(place); }
    template<class Tag>
    void bind(int place, const domain::Code<Tag>& code) {
        bind(place, code.text());
    }
    template<class T>
    void bind(int place, const std::optional<T>& value) {
        if (value)
            bind(place, *value);
        else
            bind(place, std::nullopt);
    }

    void lend(int place, const std::string& text) { statement_.bindNoCopy(place, text); }
    template<std::size_t N>
    void lend(int place, const std::array<unsigned char, N>& bytes) {
        statement_.bindNoCopy(place, bytes.data(), static_cast<int>(N));
    }
    template<class Tag>
    void lend(int place, const domain::Code<Tag>& code) {
        lend(place, code.text());
    }
    template<class T>
    void lend(int place, const std::optional<T>& value) {
        if (value)
            lend(place, *value);
        else
            bind(place, std::nullopt);
    }
    template<class T>
    void lend(int place, const T& value) {
        bind(place, value);
    }

    Database::Place& place_;
    mutable SQLite::Statement statement_;
    int next_ = 0; ///< the parameter that was bound last, from 1
};

} // namespace plenary::registry
