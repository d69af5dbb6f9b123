#include "domain/people/personal.hpp"

#include "domain/fields.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace plenary::domain {

namespace {

/// A struct whose fields are described.
template<class A, class T>
concept Described = requires(A& archive, T& thing) { fields(archive, thing); };

/// The archive that forgets: it visits the personal fields of a thing.
class Eraser {
public:
    template<class T>
    void key(const char*, T&) {}
    void source(Sources&) {}
    void required(const char*, std::string& text) { text = forgotten_text; }
    template<class T>
    void required(const char*, T& value) {
        if constexpr (Described<Eraser, T>)
            fields(*this, value);
        else
            value = {};
    }
    template<class T>
    void optional(const char*, T& value) {
        value = {};
    }
};

/// The archive that leaves everything as it is but what is personal.
class Forgetter {
public:
    template<class T>
    void key(const char*, T&) {}
    template<class T>
    void required(const char*, T&) {}
    template<class T>
    void optional(const char*, T&) {}
    void source(Sources&) {}
    Eraser personal() { return {}; }
};

template<class Thing>
void forget(Thing& thing) {
    Forgetter archive;
    fields(archive, thing);
}

template<class T>
struct ItemOf {
    using Type = T;
};
template<class T>
struct ItemOf<std::optional<T>> : ItemOf<T> {};
template<class T>
struct ItemOf<std::vector<T>> : ItemOf<T> {};

/// The archive that lists the fields of a type; the values do not matter.
class Lister {
public:
    explicit Lister(std::vector<DescribedField>& listed) : listed_(listed) {}

    template<class T>
    void key(const char* name, T&) {
        // The code of the participant itself is no mention.
        const bool names_participant = std::is_same_v<T, ParticipantCode> && !prefix_.empty();
        listed_.push_back({path(name), is_personal_, names_participant});
    }
    template<class T>
    void required(const char* name, T&) {
        add<typename ItemOf<T>::Type>(path(name));
    }
    template<class T>
    void optional(const char* name, T&) {
        add<typename ItemOf<T>::Type>(path(name));
    }
    void source(Sources&) { listed_.push_back({path("source"), false, false}); }
    [[nodiscard]] Lister personal() const {
        auto inner = *this;
        inner.is_personal_ = true;
        return inner;
    }

private:
    [[nodiscard]] std::string path(const char* name) const {
        return prefix_.empty() ? name : prefix_ + "/" + name;
    }

    template<class T>
    void add(std::string path) {
        if constexpr (Described<Lister, T>) {
            T thing;
            auto inner = *this;
            inner.prefix_ = std::move(path);
            fields(inner, thing);
        } else {
            listed_.push_back({std::move(path), is_personal_, std::is_same_v<T, ParticipantCode>});
        }
    }

    std::vector<DescribedField>& listed_;
    std::string prefix_;
    bool is_personal_ = false;
};

using Descriptions = std::array<std::vector<DescribedField>, Words<Kind>::all.size()>;

Descriptions describe() {
    Descriptions descriptions;
    Dataset data;
    std::size_t kind = 0;
    for_each_kind(data, [&](auto& things) {
        typename std::remove_reference_t<decltype(things)>::value_type thing;
        Lister lister{descriptions[kind++]};
        fields(lister, thing);
    });
    return descriptions;
}

using FieldsByPath = std::unordered_map<std::string_view, const DescribedField*>;

const FieldsByPath& fields_by_path(Kind kind) {
    static const auto all = [] {
        std::array<FieldsByPath, kind_count> by_path;
        for (std::size_t i = 0; i < kind_count; ++i)
            for (const auto& field : described_fields(static_cast<Kind>(i)))
                by_path[i].emplace(field.path, &field);
        return by_path;
    }();
    return all[static_cast<std::size_t>(kind)];
}

/// `sessions/speakers` of `sessions/0/speakers/12`.
std::string without_places(std::string_view field) {
    std::string path;
    while (!field.empty()) {
        const auto name = field.substr(0, field.find('/'));
        if (name.find_first_not_of("0123456789") != std::string_view::npos)
            (path += path.empty() ? "" : "/") += name;
        field.remove_prefix(std::min(field.size(), name.size() + 1));
    }
    return path;
}

} // namespace

void erase_personal(Participant& participant) {
    forget(participant);
}
void erase_personal(Registration& registration) {
    forget(registration);
}
void erase_personal(Acknowledgement& acknowledgement) {
    forget(acknowledgement);
}

const std::vector<DescribedField>& described_fields(Kind kind) {
    static const auto all = describe();
    return all[static_cast<std::size_t>(kind)];
}

const DescribedField* described_field(Kind kind, std::string_view field) {
    const auto& all = fields_by_path(kind);
    for (auto path = without_places(field); !path.empty();) {
        if (const auto found = all.find(path); found != all.end())
            return found->second;
        const auto slash = path.rfind('/');
        path.resize(slash == std::string::npos ? 0 : slash);
    }
    return nullptr;
}

bool serves_the_meeting(std::string_view field) {
    static constexpr std::array fields{
        "details",        "arrival-day",      "arrival-time", "arrival-flight", "departure-day",
        "departure-time", "departure-flight", "hotel",        "met-by",         "desk-note"};
    return std::any_of(fields.begin(), fields.end(), [&](std::string_view name) {
        return field == name || (field.starts_with(name) && field.substr(name.size()).starts_with('/'));
    });
}

void take_what_serves_the_meeting(Registration& to, const Registration& from) {
    to.details = from.details;
    to.arrival_day = from.arrival_day;
    to.departure_day = from.departure_day;
    for (const auto text : {&Registration::arrival_time, &Registration::arrival_flight,
                            &Registration::departure_time, &Registration::departure_flight,
                            &Registration::hotel, &Registration::met_by, &Registration::desk_note})
        to.*text = from.*text;
}

bool is_personal(Kind kind, std::string_view field) {
    const auto* found = described_field(kind, field);
    return found && found->is_personal;
}

bool names_participant(Kind kind, std::string_view field) {
    const auto* found = described_field(kind, field);
    return found && found->names_participant;
}

} // namespace plenary::domain
