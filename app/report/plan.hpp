/// \file
/// What a load does, or would do.
#pragma once

#include "domain/plan.hpp"
#include "util/sheet.hpp"

#include <iosfwd>
#include <string>
#include <vector>

namespace plenary::report {

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
    bool all = false; ///< list every change; else the first of each list, and how many more there are
};

/// As text, or as JSON for Format::json: per kind what is added, changed and unchanged, then each change with
/// its fields (withdrawals first), then what is kept although its fixture no longer names it.
void write_plans(std::ostream& out, const std::vector<FixturePlan>& plans, const PlanStyle& style,
                 util::Format format);

} // namespace plenary::report
