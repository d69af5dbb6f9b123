/// \file
/// Each text field of a person and of a registration, and a detail of each, goes through every door: list in, dump, log,
/// list out, undo, forgetting. The fields are taken from their description, so that a new one is tried too.
#include "cli/run.hpp"
#include "domain/texts.hpp"
#include "exchange/columns/list_fields.hpp"
#include "support/dump.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

using namespace plenary;

namespace {

class Secretariat {
public:
    Secretariat() {
        testing::write_file(folder_ / "meeting.yaml", R"(default-source: illustrative
delegations:
  - {code: NOR, kind: state, name: Norway}
series:
  - {code: s, title: Series}
meetings:
  - {code: m, series: s, title: Meeting, dates: 2027-07-21, status: confirmed}
)");
        (void)run({"load", (folder_ / "meeting.yaml").string()});
    }

    /// What it prints; fails the test where the command fails.
    [[nodiscard]] std::string run(const std::vector<std::string>& args, const std::string& typed = {}) const {
        cli::Environment environment;
        environment.variable = [this](std::string_view name) -> std::optional<std::string> {
            return name == "PLENARY_DB" ? std::optional{registry().string()} : std::nullopt;
        };
        std::istringstream in{typed};
        std::ostringstream out;
        std::ostringstream err;
        const int exit =
            cli::run(args, environment, in, out, err, [] { return domain::Instant{1'801'389'200}; });
        CHECK_MESSAGE(exit == 0, args[0], " ", err.str(), out.str());
        return out.str();
    }

    [[nodiscard]] std::filesystem::path registry() const { return folder_ / "plenary.db"; }

private:
    testing::TemporaryFolder folder_;
};

/// The fields that a list states in a column of their own and no rule reads.
std::vector<std::string> words_of_texts() {
    std::vector<std::string> words;
    const auto add = [&](const std::vector<std::string_view>& names) {
        for (const auto name : names) {
            words.emplace_back(name);
            std::replace(words.back().begin(), words.back().end(), '-', '_');
        }
    };
    add(domain::text_fields<domain::Participant>());
    add(domain::text_fields<domain::Registration>());
    words.emplace_back("details.car-plate");
    words.emplace_back("participant.details.t-shirt");
    return words;
}

/// A text that the column takes: of an address only what is one.
std::string text_for(const std::string& word, const std::string& text) {
    if (word == "email")
        return text.substr(0, 4) + "@xanadu.example";
    return word == "working_language" ? "en-xanadu" : text;
}

bool has(const std::string& text, const std::string& value) {
    return text.find(value) != std::string::npos;
}

} // namespace

TEST_SUITE("fields") {
    TEST_CASE(
        "fields: every text goes in by a list, out by dump, log and list, back by undo, away by forget") {
        for (const auto& word : words_of_texts()) {
            CAPTURE(word);
            const Secretariat secretariat;
            const auto value = text_for(word, "Mark of Xanadu");
            const auto list = "code,delegation,name," + word + "\n,NOR,Kari Dahl," + value + "\n";
            const std::vector<std::string> import{"participant", "import", "-m", "m", "-"};
            const auto seen = [&] {
                return std::vector{
                    has(secretariat.run({"dump"}), value), has(secretariat.run({"log"}), value),
                    has(secretariat.run({"participant", "export", "-m", "m", "--format", "csv"}), value)};
            };
            (void)secretariat.run(import, list);
            CHECK(seen() == std::vector{true, true, true});
            CHECK(has(secretariat.run({"participant", "export", "-m", "m", "--format", "csv"}), word));
            CHECK(has(secretariat.run(import, list), " 0 added, 0 changed,"));

            // Edited, emptied and taken back.
            const std::string other = word == "working_language" ? "en-another"
                                      : word == "email"          ? "other@xanadu.example"
                                                                 : "Another mark";
            const auto edited = "code," + word + "\nNOR-001," + other + "\n";
            CHECK(has(secretariat.run(import, edited), " 0 added, 1 changed,"));
            CHECK(has(secretariat.run({"dump"}), other));
            CHECK(has(secretariat.run(import, "code," + word + "\nNOR-001,\n"), " 0 added, 1 changed,"));
            CHECK_FALSE(has(secretariat.run({"dump"}), other));
            (void)secretariat.run({"undo", "4", "--yes"});
            CHECK(has(secretariat.run({"dump"}), other));
            (void)secretariat.run({"undo", "3", "--yes"});
            CHECK(has(secretariat.run({"dump"}), value));

            (void)secretariat.run({"forget", "kari-dahl", "--yes"});
            CHECK(seen() == std::vector{false, false, false});
            const auto bytes = testing::contents(secretariat.registry());
            CHECK_FALSE(has(bytes, value));
            CHECK_FALSE(has(bytes, other));
        }
    }

    TEST_CASE("fields: a consent goes in by a list, out by another, and away where its cell is emptied") {
        for (const std::string word : {"listed", "contacts_shown", "photographed"}) {
            CAPTURE(word);
            const Secretariat secretariat;
            const std::vector<std::string> import{"participant", "import", "-m", "m", "-"};
            const auto is_said = [&](const std::string& answer) {
                auto field = word;
                std::replace(field.begin(), field.end(), '_', '-');
                return std::vector{
                    has(secretariat.run({"dump"}), field + ": " + answer),
                    has(secretariat.run({"participant", "export", "-m", "m", "--format", "csv"}), answer)};
            };
            (void)secretariat.run(import, "delegation,name," + word + "\nNOR,Kari Dahl,No\n");
            CHECK(is_said("refused") == std::vector{true, true});
            // A list of others that says nothing of it takes nothing away.
            CHECK(has(secretariat.run(import, "delegation,name," + word + "\nNOR,Kari Dahl,-\n"),
                      " 0 added, 0 changed,"));
            CHECK(has(secretariat.run(import, "code," + word + "\nNOR-001,given\n"), " 0 added, 1 changed,"));
            CHECK(is_said("given") == std::vector{true, true});
            CHECK(has(secretariat.run(import, "code," + word + "\nNOR-001,\n"), " 0 added, 1 changed,"));
            CHECK(is_said("given") == std::vector{false, false});
        }
    }

    TEST_CASE("fields: a dump with every text loads into an equal registry") {
        const Secretariat one;
        std::string header = "delegation,name";
        std::string row = "NOR,Kari Dahl";
        for (const auto& word : words_of_texts()) {
            header += "," + word;
            row += "," + text_for(word, "Text of " + word);
        }
        (void)one.run({"participant", "import", "-m", "m", "-"}, header + "\n" + row + "\n");
        const auto dump = one.run({"dump"});
        for (const auto& word : words_of_texts())
            CHECK_MESSAGE(has(dump, text_for(word, "Text of " + word)), word);
        const Secretariat other;
        (void)other.run({"load", "-"}, dump);
        CHECK(testing::without_made_at(other.run({"dump"})) == testing::without_made_at(dump));
    }

    TEST_CASE("fields: no two columns of a list have the same word") {
        auto words = exchange::field_words();
        std::sort(words.begin(), words.end());
        CHECK(std::adjacent_find(words.begin(), words.end()) == words.end());
    }
}
