/// \file
/// Of which class a delegation is at a meeting, where that is not stated, and the usual set of classes.
#pragma once

#include "domain/model.hpp"

#include <vector>

namespace plenary::domain {

/// The classes of a series that states none, in the order in which United Nations lists print them, with titles in
/// English, French, Spanish and Russian.
const std::vector<DelegationClass>& usual_classes();

/// Those of the series, else the usual ones.
const std::vector<DelegationClass>& classes_of(const Series& series);

/// The class of the delegation at the meeting on this day. Where none is stated: of a State the first class that is
/// called `member`; of an organization `un` if it belongs to the United Nations, else `intergovernmental`; and where
/// the series has no such class, its first. Of a series with classes, one of classes_of(series).
ClassCode class_at(const Series& series, const Meeting& meeting, const Delegation& delegation,
                   const Date& day);

} // namespace plenary::domain
