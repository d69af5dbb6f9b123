/// \file
/// Words taken from the change log.
#pragma once

#include "domain/change/record.hpp"
#include "domain/people/kept_documents.hpp"
#include "registry/file/query.hpp"
#include "registry/log/leaves.hpp"
#include "registry/log/record_json.hpp"

#include <functional>
#include <set>
#include <string>
#include <utility>

namespace plenary::registry {

/// Takes words from the log. The digests of the entries stay, and their salts go: nobody can guess from a digest what
/// the words were, and the chain is whole. What is left of an entry can be checked as before (registry/log/leaves.hpp).
class Redaction {
public:
    explicit Redaction(Database& db);

    /// The person is called by the pseudonym wherever the code is named, and nothing else is said. Adds the names
    /// of the registrations that the person has or had.
    void person(const std::string& code, const std::string& pseudonym, std::set<std::string>& registrations);

    /// Fields with their values.
    using Words = std::set<std::pair<std::string, std::string>>;

    /// What is personal of the person by this code, wherever the log says it of the entries with that code.
    Words words_of(const std::string& code);

    /// Takes these words from what the log says of others by the actions that did something to both: the person
    /// was merged with them, and parted again. What is true of them now, by `present(code)`, stays.
    void others(const std::string& code, const Words& words,
                const std::function<domain::Record(const std::string&)>& present);

    /// Nothing is said of the registration that was true of the person, unless it is true `now`, of whoever has
    /// it since.
    void registration(const domain::Key& key, const std::string& pseudonym, const domain::Record& now);

    /// Nothing personal is said of the thing but what is left of it.
    void thing(const domain::Key& key, const domain::Record& left);

    /// Nothing personal is said of these people in the released document.
    void document(const domain::Key& key, const domain::Pseudonyms& people);

    /// Nothing is said of these fields of the thing.
    void fields(const domain::Key& key, const std::function<bool(const std::string&)>& is_among);

private:
    using Rewrite = std::function<bool(domain::LoggedChange&)>;
    using RewriteRecord = std::function<bool(const domain::Key&, domain::Record&)>;

    Words words_about(const std::string& pseudonym, const domain::Key& key);
    void rewrite_records(Query& entries, const RewriteRecord& change);
    void rewrite(Query& entries, const Rewrite& change);
    std::optional<KeptLeaves> kept_of(const Query& entry, const domain::LoggedChange& was,
                                      const domain::LoggedChange& now);

    RecordReader reader_;
    Query naming_;
    Query of_;
    Query shared_;
    Query rewrite_;
};

} // namespace plenary::registry
