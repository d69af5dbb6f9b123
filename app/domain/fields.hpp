/// \file
/// The fields of each thing under the names that fixtures give them: described once, here. Reading a fixture,
/// writing a dump, listing what changed, logging it, storing flat things, the columns of lists and forgetting
/// a person are archives that visit this description. docs/adding-a-field.md lists what else a field needs.
///
/// An archive has four members, each for any of the value types below:
///   a.key(name, value)        a required field that identifies the thing in its list, alone or with others
///   a.required(name, value)   a fact that must be stated
///   a.optional(name, value)   a fact that may be unknown: then left out, and the value is empty or nothing
///   a.source(sources)         the field `source`
///
/// Value types: std::string, LocalText, Details, Code<>, int, bool (which is stated where it is true), Share, Date,
/// DaySpan, Hours, the enumerations of words.hpp, MeetingDates, LocalTime, PersonName, std::optional of these,
/// std::vector of these and of the structs described here.
///
/// A field behind personal(a) tells who somebody is: `forget` takes it away. The codes of participants are
/// known by their type and need no mark.
#pragma once

#include "domain/fields/agenda.hpp"
#include "domain/fields/delegations.hpp"
#include "domain/fields/meetings.hpp"
#include "domain/fields/people.hpp"
#include "domain/fields/records.hpp"
#include "domain/fields/series.hpp"
#include "domain/fields/sources.hpp"
#include "domain/fields/venues.hpp"
