/// \file
/// Whether two trees of one file are the same.
#pragma once

#include "tree/tree.hpp"

namespace plenary::testing {

/// But for where empty nodes begin, which readers do not say in the same way.
inline bool is_same(const tree::Tree& a, const tree::Tree& b) {
    if (a.size() != b.size())
        return false;
    for (tree::NodeId id = 0; id < a.size(); ++id) {
        if (a.kind(id) != b.kind(id) || a.end(id) != b.end(id) || a.is_plain(id) != b.is_plain(id) ||
            a.text(id) != b.text(id))
            return false;
        if (a.kind(id) != tree::NodeKind::empty && a.offset(id) != b.offset(id))
            return false;
    }
    return true;
}

} // namespace plenary::testing
