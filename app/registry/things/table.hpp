/// \file
/// The rows of flat things: participants, registrations, check-ins, sources, outcomes and acknowledgements. What
/// columns a table has follows from the description of the thing (domain/fields.hpp), in its order: a field is
/// a column of its name, a reference the row id of what it names in `<noun>_id`, the sources a citation. Lists
/// and details are tables of their own, which the callers read and write.
#pragma once

#include "domain/fields.hpp"
#include "domain/subject.hpp"
#include "registry/file/column_reader.hpp"
#include "registry/things/ids.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plenary::registry {

/// What a row holds: the fields of the thing, and where it belongs to a meeting that.
template<class A, class V>
void row_fields(A& a, V& v) {
    fields(a, v);
}
template<class A, domain::Of<domain::Registration> V>
void row_fields(A& a, V& v) {
    a.required("meeting", v.meeting);
    fields(a, v);
}
template<class A, domain::Of<domain::CheckIn> V>
void row_fields(A& a, V& v) {
    fields(a, v);
    a.beyond("registration", v.meeting);
}

/// By these columns a row is found; they are never changed.
template<class Thing>
inline constexpr std::string_view key_columns = "code";
template<>
inline constexpr std::string_view key_columns<domain::Registration> = "meeting_id, code";
template<>
inline constexpr std::string_view key_columns<domain::CheckIn> = "registration_id, at";

template<class T>
inline constexpr bool is_part = false;
template<class T>
inline constexpr bool is_part<std::vector<T>> = true;
template<>
inline constexpr bool is_part<domain::Details> = true;

/// Whether the code is stored as the row id of what it names. A session is named by its code, since the
/// timetable is written anew when it changes.
template<class T>
inline constexpr bool is_reference = false;
template<class Tag>
inline constexpr bool is_reference<domain::Code<Tag>> = !std::is_same_v<Tag, domain::SessionTag>;

template<class T>
struct Required {
    using Type = T;
    static constexpr bool may_be_null = false;
};
template<class T>
struct Required<std::optional<T>> {
    using Type = T;
    static constexpr bool may_be_null = true;
};

/// An archive that lists the columns of a table, and makes the statements of them.
class ColumnList {
public:
    explicit ColumnList(std::string table) : table_(std::move(table)) {}

    template<class T>
    void key(const char* name, const T&) {
        add(name);
    }
    template<class T>
    void required(const char* name, const T& value) {
        using Value = typename Required<T>::Type;
        if constexpr (std::is_same_v<T, domain::PersonName>)
            fields(*this, value);
        else if constexpr (is_reference<Value>)
            refer(Value::noun, Required<T>::may_be_null);
        else if constexpr (!is_part<T>)
            add(name);
    }
    template<class T>
    void optional(const char* name, const T& value) {
        required(name, value);
    }
    void source(const domain::Sources&);
    /// The code of what a row of the table `by` refers to.
    template<class Tag>
    void beyond(std::string_view by, const domain::Code<Tag>&) {
        look_beyond(by, Tag::noun);
    }

    /// A column that no field is of; its value is bound behind theirs.
    void beside(std::string column) { add(std::move(column)); }

    /// Inserts a row, or changes all of it but the columns of the key.
    [[nodiscard]] std::string upsert(std::string_view key) const;
    /// Inserts a row that is new. What fails is taken back by the transaction or savepoint around it: that is FAIL, since for ABORT
    /// SQLite would keep a journal of each statement.
    [[nodiscard]] std::string insert() const;
    /// Selects all that a thing has in its row. Tables go by their names.
    [[nodiscard]] std::string select() const;

private:
    void add(std::string name);
    void refer(std::string_view noun, bool may_be_null);
    void look_beyond(std::string_view by, std::string_view noun);

    std::string table_;
    std::vector<std::string> stored_; ///< columns of the table
    std::vector<std::string> read_;   ///< what a SELECT asks for
    std::string joins_;               ///< what it needs for that
    std::string left_joins_;          ///< to stand behind
};

/// An archive that binds a row to a statement. References are looked up, a citation that is not there is made.
class RowWriter {
public:
    /// `meeting`: the row id of that which the thing belongs to; else nothing.
    RowWriter(Query& query, Ids& ids, std::optional<std::int64_t> meeting)
        : query_(query), ids_(ids), meeting_(meeting) {}

    template<class Tag>
    void key(const char*, const domain::Code<Tag>& code) {
        query_.lend_next(code);
    }
    template<class T>
    void required(const char*, const T& value) {
        if constexpr (!is_part<T>)
            put(value);
    }
    template<class T>
    void optional(const char*, const T& value) {
        required("", value);
    }
    void source(const domain::Sources& sources) { query_.lend_next(ids_.citation(sources)); }
    template<class Tag>
    void beyond(std::string_view, const domain::Code<Tag>&) {}

private:
    void put(const std::string& text) { query_.lend_next(text); }
    void put(int number) { query_.lend_next(number); }
    void put(const domain::Date& date) { query_.bind_next(domain::format_date(date)); }
    void put(const domain::LocalText& text) { query_.bind_next(join_languages(text)); }
    void put(const domain::LocalTime& time) { query_.bind_next(domain::format_local_time(time)); }
    void put(const domain::PersonName& name) { fields(*this, name); }
    template<class Enum>
        requires std::is_enum_v<Enum>
    void put(Enum value) {
        query_.lend_next(word(value));
    }
    template<class Tag>
    void put(const domain::Code<Tag>& code) {
        if constexpr (is_reference<domain::Code<Tag>>)
            query_.lend_next(id_of(code));
        else
            query_.lend_next(code);
    }
    template<class T>
    void put(const std::optional<T>& value) {
        if (value)
            put(*value);
        else
            query_.lend_next(std::nullopt);
    }

    std::int64_t id_of(const domain::MeetingCode&) const { return *meeting_; }
    std::int64_t id_of(const domain::ParticipantCode& code) { return ids_.of(code); }
    std::int64_t id_of(const domain::DelegationCode& code) { return delegation_ = ids_.of(code); }
    /// One of the delegation that the thing names before.
    std::int64_t id_of(const domain::InstitutionCode& code) { return ids_.institution(delegation_, code); }
    std::int64_t id_of(const domain::ThemeCode& code) {
        return ids_.theme(ids_.series_of_meeting(*meeting_), code);
    }
    std::int64_t id_of(const domain::RegistrationCode& code) { return ids_.registration(*meeting_, code); }

    Query& query_;
    Ids& ids_;
    std::optional<std::int64_t> meeting_;
    std::int64_t delegation_ = 0;
};

/// An archive that reads a row into a thing.
class RowReader {
public:
    explicit RowReader(const Query& row) : columns_(row) {}

    template<class T>
    void key(const char*, T& value) {
        columns_.into(value);
    }
    template<class T>
    void required(const char*, T& value) {
        if constexpr (std::is_same_v<T, domain::PersonName>)
            fields(*this, value);
        else if constexpr (!is_part<T>)
            columns_.into(value);
    }
    template<class T>
    void optional(const char*, T& value) {
        required("", value);
    }
    void source(domain::Sources& sources) { columns_.into(sources); }
    template<class T>
    void beyond(std::string_view, T& value) {
        columns_.into(value);
    }

private:
    ColumnReader columns_;
};

/// The name of the table of a kind: its word.
std::string table_of(domain::Kind kind);

template<class Thing>
ColumnList columns_of() {
    ColumnList list{table_of(domain::kind_of<Thing>)};
    const Thing thing;
    row_fields(list, thing);
    return list;
}

template<class Thing>
const std::string& upsert_of() {
    static const std::string sql = columns_of<Thing>().upsert(key_columns<Thing>);
    return sql;
}

template<class Thing>
const std::string& insert_of() {
    static const std::string sql = columns_of<Thing>().insert();
    return sql;
}

/// To be read by thing_at(); conditions and order may follow.
template<class Thing>
const std::string& select_of() {
    static const std::string sql = columns_of<Thing>().select();
    return sql;
}

/// The thing in a row of select_of(), without its parts.
template<class Thing>
Thing thing_at(const Query& row) {
    Thing thing;
    RowReader reader{row};
    row_fields(reader, thing);
    return thing;
}

/// Whether the registry has a thing already.
enum class Stored { maybe, not_yet };

/// Stores the row of a thing, without its parts.
template<class Thing>
void store_row(Database& db, Ids& ids, const Thing& thing, Stored stored) {
    std::optional<std::int64_t> meeting;
    if constexpr (requires { thing.meeting; })
        meeting = ids.of(thing.meeting);
    Query statement{db, stored == Stored::not_yet ? insert_of<Thing>() : upsert_of<Thing>()};
    statement.begin();
    RowWriter writer{statement, ids, meeting};
    row_fields(writer, thing);
    statement.run_lent();
}

} // namespace plenary::registry
