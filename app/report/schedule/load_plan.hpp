/// \file
/// What a load does, or would do.
#pragma once

#include "domain/change/load_plan.hpp"
#include "domain/remedy.hpp"
#include "util/sheet.hpp"

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

namespace plenary::report {

/// "role delegate -> head; position (not stated) -> Counsellor", safe to print.
std::string in_words(const std::vector<domain::FieldChange>& fields);

/// The plan of one fixture, under its name.
struct FixturePlan {
    std::string fixture;
    domain::Plan plan;
};

enum class Tense {
    did,   ///< it has been applied
    would, ///< a dry run
};

struct PlanStyle {
    Tense tense = Tense::did;
    bool all = false;       ///< list every change; else the first of each list, and how many more there are
    std::size_t limit = 20; ///< how many are the first
    domain::Wording word = {}; ///< says what can be done
};

/// As text, or as JSON for Format::json: per kind what is added, changed, unchanged and kept, then each
/// change with its fields (withdrawals first), then what is kept although its fixture no longer names it, what
/// stays away although its fixture names it,
/// then what a rule refuses, with its reason; a plan that is refused changes nothing. JSON lists everything
/// whatever the limit, and has `away` and `refused` only where there is such.
void write_plans(std::ostream& out, const std::vector<FixturePlan>& plans, const PlanStyle& style,
                 util::Format format);

} // namespace plenary::report
