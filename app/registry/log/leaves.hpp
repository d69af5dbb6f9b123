/// \file
/// An entry of the change log in the parts that are sealed one by one, so that words can be taken away, as when a person
/// is forgotten, and what is left of the entry can still be checked.
///
/// A leaf is what an entry says in one place: its `name`; that the thing was there `before`; each field of it, as
/// `before/email`; likewise `after`. Behind each stands a salt of its own: whoever is given the salt of one leaf cannot guess
/// the words of another. The digest of the entry is that of its kind, and of the digests of its leaves in their order.
#pragma once

#include "domain/change/record.hpp"
#include "registry/file/database.hpp"
#include "registry/log/seal.hpp"

namespace plenary::registry {

Digest entry_digest(const Salt& salt, const domain::LoggedChange& change);

/// What is kept to check an entry whose own salt is gone: of each leaf, in their order, its name, and
/// `+` and the salt of the leaf where its words are there, `-` and its digest where they were taken away; both hexadecimal.
using KeptLeaves = domain::Record;

/// Of an entry that said `was` and is to say `now`, which differ in what is taken away only.
KeptLeaves keep_leaves(const Salt& salt, const domain::LoggedChange& was, const domain::LoggedChange& now);
/// Likewise of an entry from which words were taken before.
KeptLeaves keep_leaves(const KeptLeaves& kept, const domain::LoggedChange& was,
                       const domain::LoggedChange& now);

/// The digest that the entry had, by what is kept of it and what it says now. Nothing if it says what no leaf holds, or says
/// something where words were taken away: there stands nothing, a pseudonym or `domain::forgotten_text`.
std::optional<Digest> entry_digest(const KeptLeaves& kept, const domain::LoggedChange& now);

/// How many leaves were taken away.
std::int64_t count_taken(const KeptLeaves& kept);

/// How many the whole log lacks. An entry that was sealed as a whole counts as one.
std::int64_t count_taken(Database& db);

} // namespace plenary::registry
