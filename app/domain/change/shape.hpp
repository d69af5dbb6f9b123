/// \file
/// What the fields of a thing look like: their description in fields.hpp as data, for what takes fields by name.
#pragma once

#include "domain/subject.hpp"

#include <string_view>
#include <vector>

namespace plenary::domain {

struct Shape {
    enum class Form {
        text,      ///< one value
        texts,     ///< a list of such
        languages, ///< a text in English, or one for each language
        details,   ///< a text for each key
        parts,     ///< fields of its own
        items,     ///< a list of what has fields of its own
    };
    struct Field;

    Form form = Form::text;
    std::vector<Field> fields; ///< of the parts, or of each of the items; in their order

    /// The field with this name; null where there is none.
    [[nodiscard]] const Field* find(std::string_view name) const;
};

struct Shape::Field {
    std::string_view name;
    bool is_key = false; ///< identifies an item in its list, alone or with others
    Shape shape;
};

/// Of a thing of this kind.
const Shape& shape_of(Kind kind);

} // namespace plenary::domain
