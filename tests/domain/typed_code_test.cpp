#include "domain/change/typed_code.hpp"
#include "domain/token.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace plenary::domain;

namespace {

bool reads_as(const std::string& typed, const std::string& code) {
    const auto readings = readings_of(typed);
    return std::find(readings.begin(), readings.end(), code) != readings.end();
}

/// What the keys of a text give on a keyboard that was left on another layout.
std::string on_keys(const std::string& text, const std::string& latin, const std::u32string& other,
                    bool is_lower) {
    std::string typed;
    for (const char c : text) {
        const auto place = latin.find(c);
        if (place == std::string::npos) {
            typed += c;
            continue;
        }
        const auto letter = other[place];
        // Two bytes each; a small Cyrillic letter of the first half lies 32 behind its capital.
        const auto shown = !is_lower && letter >= U'а' && letter <= U'я' ? letter - 32 : letter;
        typed += static_cast<char>(0xC0U | (static_cast<unsigned>(shown) >> 6U));
        typed += static_cast<char>(0x80U | (static_cast<unsigned>(shown) & 0x3FU));
    }
    return typed;
}

const std::string keys = "QWERTYUIOPASDFGHJKLZXCVBNM";
const std::u32string russian = U"йцукенгшщзфывапролдячсмить";

std::optional<std::string> time_of(const std::string& typed) {
    const auto at = read_time_of_day(*parse_date("2011-03-29"), typed);
    return at ? std::optional{format_local_time(*at).substr(11)} : std::nullopt;
}

} // namespace

TEST_SUITE("typed codes") {
    TEST_CASE("readings_of: any case, blanks and dashes of any kind") {
        for (const auto* typed :
             {"KAZ-001", "kaz-001", "Kaz 001", "KAZ – 001", "KAZ—001", "kaz−001", "KAZ‑001", "KAZ‐001",
              "KAZ_001", " KAZ--001 ", "ＫＡＺ－００１", "KAZ\u00A0001", "KAZ\u200B-001"})
            CHECK_MESSAGE(reads_as(typed, "KAZ-001"), typed);
        CHECK(without_hyphens("EU-JRC-001") == "EUJRC001");
        CHECK(readings_of("KAZ001") == std::vector<std::string>{"KAZ001"});
        CHECK(readings_of("KAZ/001").empty());
        CHECK(readings_of("").empty());
        CHECK(readings_of("-").empty());
        CHECK(readings_of("\xFF").empty());
    }

    TEST_CASE("readings_of: letters that look alike, also among Latin ones") {
        CHECK(reads_as("КАZ-001", "KAZ-001"));
        CHECK(reads_as("tJК-012", "TJK-012"));
        CHECK(reads_as("ΚΑΖ-001", "KAZ-001"));
        CHECK(reads_as("ЕЅТ-001", "EST-001"));
    }

    TEST_CASE("readings_of: a keyboard left on Cyrillic") {
        CHECK(reads_as("ЛФЯ-001", "KAZ-001"));
        CHECK(reads_as("лфя 001", "KAZ-001"));
        CHECK(reads_as("ТЩК-003", "NOR-003"));
        CHECK(reads_as("ЛФЯөққ\"", "KAZ-001")); // Kazakh: the row of digits has letters
        CHECK(reads_as("лфяғ001", "KAZ-001"));  // Tajik
        CHECK(reads_as("ҳзу-001", "OPE-001"));
        CHECK(reads_as("қвф-001", "SDA-001")); // Uzbek
    }

    TEST_CASE("readings_of: whatever code is typed on Russian keys is among its readings") {
        std::mt19937 random{20111130};
        for (int i = 0; i < 500; ++i) {
            std::string code;
            for (int letters = 0; letters < 3; ++letters)
                code += keys[random() % keys.size()];
            code += "-" + std::to_string(100 + random() % 900);
            CHECK(reads_as(on_keys(code, keys, russian, true), code));
            CHECK(reads_as(on_keys(code, keys, russian, false), code));
        }
    }

    TEST_CASE("read_registration_code: the first reading that is a code, else the text as it is") {
        CHECK(read_registration_code("kaz – 001").text() == "KAZ-001");
        CHECK(read_registration_code("лфя-001").text() == "KAZ-001");
        CHECK(read_registration_code("nobody").text() == "nobody");
    }

    TEST_CASE("tokens: on Cyrillic keys too; what may be one is told from codes and words") {
        const auto token = token_text({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});
        CHECK(read_token_as_typed(token) == token);
        CHECK(read_token_as_typed(on_keys(token, keys, russian, true)) == token);
        CHECK_FALSE(read_token_as_typed("KAZ-001"));
        CHECK(may_be_token(token));
        CHECK(may_be_token(token.substr(1)));
        CHECK(may_be_token(token + "7"));
        CHECK(may_be_token(token.substr(0, 12) + "*" + token.substr(13)));
        CHECK(may_be_token(on_keys(token.substr(2), keys, russian, false)));
        CHECK_FALSE(may_be_token("KAZ-001"));
        CHECK_FALSE(may_be_token("UN-SECRETARIAT-001"));
        CHECK_FALSE(may_be_token("nobody"));
        CHECK_FALSE(may_be_token("KAZ-003 12:00 undo"));
        CHECK(may_be_token(token + " 12:00 undo"));
    }

    TEST_CASE("read_time_of_day: as paper lists have it") {
        for (const auto* typed : {"9:05", "09:05", "09.05", "9.05", "9h05", "09H05", "0905"})
            CHECK_MESSAGE(time_of(typed) == "09:05", typed);
        CHECK(time_of("9h") == "09:00");
        CHECK(time_of("13:59:30") == "13:59:30");
        CHECK(time_of("0:00") == "00:00");
        CHECK(time_of("23:59") == "23:59");
        for (const auto* typed : {"", "9", "9:5", "24:00", "09:60", "9:05:7", "9:05:60", "905", "noon",
                                  "9:05x", "99999", "9:005", "-9:05", "9::05"})
            CHECK_MESSAGE(!time_of(typed), typed);
    }
}
