/// \file
/// A timetable to be searched, with more to do than there is room for at once.
#pragma once

#include "bench/search/timetable.hpp"
#include "schedule/random.hpp"

#include <cstddef>

namespace plenary::schedule_bench {

/// Four days of twelve grains, three rooms, and twelve persons, a quarter of whom attend each activity.
inline TimetableProblem random_problem(schedule::Random& random, std::size_t activities) {
    TimetableProblem problem;
    for (int day = 0; day < 4; ++day)
        problem.day_of_grain.insert(problem.day_of_grain.end(), 12, day);
    problem.capacities = {3, 5, 9};
    problem.persons = 12;
    for (std::size_t i = 0; i < activities; ++i) {
        Activity activity;
        activity.duration = 1 + static_cast<int>(random.below(6));
        for (int person = 0; person < problem.persons; ++person)
            if (const auto die = random.below(8); die < 2)
                (die == 0 ? activity.required : activity.preferred).push_back(person);
        problem.activities.push_back(activity);
    }
    return problem;
}

} // namespace plenary::schedule_bench
