#include "domain/change/shape.hpp"

#include "domain/fields.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace plenary::domain {

namespace {

/// An archive over fields.hpp by which it is known whether something has fields.
struct Probe {
    template<class T>
    void key(const char*, const T&) {}
    template<class T>
    void required(const char*, const T&) {}
    template<class T>
    void optional(const char*, const T&) {}
    void source(const Sources&) {}
};

template<class T>
concept IsDescribed =
    std::is_class_v<T> && requires(Probe& archive, const T& thing) { fields(archive, thing); };

template<class T>
Shape shape_of_type();

/// An archive over fields.hpp that notes the fields of a thing.
class Shaper {
public:
    template<class T>
    void key(const char* name, const T&) {
        add(name, true, shape_of_type<T>());
    }
    template<class T>
    void required(const char* name, const T&) {
        add(name, false, shape_of_type<T>());
    }
    template<class T>
    void optional(const char* name, const T&) {
        add(name, false, shape_of_type<T>());
    }
    void source(const Sources&) { add("source", false, shape_of_type<Sources>()); }

    [[nodiscard]] std::vector<Shape::Field> take() { return std::move(fields_); }

private:
    void add(const char* name, bool is_key, Shape shape) {
        fields_.push_back({name, is_key, std::move(shape)});
    }

    std::vector<Shape::Field> fields_;
};

template<IsDescribed T>
std::vector<Shape::Field> fields_of() {
    Shaper shaper;
    const T thing{};
    fields(shaper, thing);
    return shaper.take();
}

template<class T>
struct OfType {
    static Shape shape() {
        if constexpr (IsDescribed<T>)
            return {Shape::Form::parts, fields_of<T>()};
        else
            return {};
    }
};
template<>
struct OfType<LocalText> {
    static Shape shape() { return {Shape::Form::languages, {}}; }
};
template<>
struct OfType<Details> {
    static Shape shape() { return {Shape::Form::details, {}}; }
};
template<class T>
struct OfType<std::optional<T>> {
    static Shape shape() { return shape_of_type<T>(); }
};
template<class T>
struct OfType<std::vector<T>> {
    static Shape shape() {
        if constexpr (IsDescribed<T>)
            return {Shape::Form::items, fields_of<T>()};
        else
            return {Shape::Form::texts, {}};
    }
};

template<class T>
Shape shape_of_type() {
    return OfType<T>::shape();
}

} // namespace

const Shape::Field* Shape::find(std::string_view name) const {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

const Shape& shape_of(Kind kind) {
    static const auto shapes = std::apply(
        []<class... Things>(const KindEntry<Things>&...) {
            return std::array{Shape{Shape::Form::parts, fields_of<Things>()}...};
        },
        kinds);
    return shapes[static_cast<std::size_t>(kind)];
}

} // namespace plenary::domain
