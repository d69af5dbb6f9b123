/// \file
/// Any line as a name, the next as what is looked for, both also as a code and as the token of a badge.
/// Search keys are the same for what was folded; whoever has a name is found by each of its words; what is
/// typed finds somebody, nobody, or is no token, and never more than was asked for. A code is safe to print
/// and to look for.
#include "domain/code.hpp"
#include "domain/token.hpp"
#include "names/fold.hpp"
#include "names/search_keys.hpp"
#include "registry/file/connection.hpp"
#include "registry/file/upgrade.hpp"
#include "registry/find.hpp"
#include "registry/things/store.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace plenary;

namespace {

void demand(bool truth) {
    if (!truth)
        std::abort();
}

registry::Database& empty_registry() {
    static registry::Database db = [] {
        registry::Database made{":memory:", SQLite::OPEN_READWRITE};
        registry::bring_up_to_date(made);
        return made;
    }();
    return db;
}

void fold_twice(const std::string& text) {
    const auto folded = names::fold(text);
    demand(names::fold(folded) == folded);
    const auto keys = names::search_keys(text);
    demand(std::is_sorted(keys.begin(), keys.end()));
    for (const auto& word : util::split_words(folded))
        demand(std::binary_search(keys.begin(), keys.end(), word));
}

void read_token_twice(const std::string& text) {
    if (const auto token = domain::read_token(text))
        demand(domain::read_token(*token) == token);
}

void read_codes(const std::string& text) {
    using enum domain::CodeStyle;
    for (const auto style : {slug, acronym, label, registration}) {
        if (!domain::is_code(text, style))
            continue;
        demand(!text.empty() && text.size() <= 64);
        demand(util::for_terminal(text) == text && util::trimmed(text) == text);
    }
}

bool finds_somebody(registry::Database& db, const std::string& query) {
    const auto found = registry::find_people(db, query, 1);
    demand(found.best.size() + found.others <= 1);
    return !found.best.empty();
}

void look_for(const std::string& name, const std::string& query) {
    auto& db = empty_registry();
    db.exec("BEGIN");
    domain::Participant person;
    person.code = domain::ParticipantCode{"somebody"};
    person.name.latin = name.empty() ? "x" : name;
    person.email = query;
    registry::Store store{db};
    store.save(person, registry::keys_of(person.name, person.email));
    store.finish();
    for (const auto& word : util::split_words(names::fold(name)))
        demand(finds_somebody(db, word));
    (void)finds_somebody(db, query);
    // What is removed leaves no key.
    store.remove(domain::key_of(person));
    demand(db.execAndGet("SELECT count(*) FROM participant_key").getInt() == 0);
    db.exec("ROLLBACK");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(bytes, bytes + size);
    const auto end = std::min(text.find('\n'), text.size());
    const auto name = text.substr(0, end);
    const auto query = end < text.size() ? text.substr(end + 1) : std::string{};
    for (const auto& each : {name, query}) {
        fold_twice(each);
        read_token_twice(each);
        read_codes(each);
    }
    look_for(name, query);
    return 0;
}
