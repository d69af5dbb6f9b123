#include "domain/change/typed_code.hpp"
#include "domain/token.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
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

namespace {

std::string any_token(std::mt19937& random) {
    std::array<unsigned char, 16> bits{};
    for (auto& byte : bits)
        byte = static_cast<unsigned char>(random());
    return token_text(bits);
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

    TEST_CASE("readings_of: Cyrillic letters by their sound, with one letter of a code for each or as in "
              "passports") {
        for (const auto& [typed, code] : {std::pair{"каз-001", "KAZ-001"},
                                          {"КГЗ 002", "KGZ-002"},
                                          {"узб-003", "UZB-003"},
                                          {"тжк-004", "TJK-004"},
                                          {"ткм-005", "TKM-005"},
                                          {"авс-006", "AVS-006"},
                                          {"авс-006", "ABC-006"},
                                          {"хрв-007", "HRV-007"},
                                          {"цхл-008", "CHL-008"},
                                          {"цхл-008", "TSKHL-008"},
                                          {"щит-1", "SHCHIT-1"},
                                          {"ҷаҳон-009", "JAHON-009"},
                                          {"объед-010", "OBED-010"},
                                          {"юнеп-011", "YUNEP-011"}})
            CHECK_MESSAGE(reads_as(typed, code), typed, " ", code);
        CHECK(readings_of("каз-001") == std::vector<std::string>{"RFP-001", "KAZ-001"});
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

    TEST_CASE("readings_of: what may be two codes is both") {
        CHECK(reads_as("рос-001", "POC-001"));
        CHECK(reads_as("рос-001", "HJC-001"));
        CHECK(reads_as("рос-001", "ROS-001"));
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

    TEST_CASE("tokens: in groups with blanks or hyphens, whatever their length") {
        std::mt19937 random{20111130};
        for (int i = 0; i < 300; ++i) {
            const auto token = any_token(random);
            std::string grouped;
            for (std::size_t at = 0; at < token.size();) {
                const auto size = 1 + random() % 8;
                grouped += (at == 0 ? "" : random() % 2 == 0 ? " " : " - ") + token.substr(at, size);
                at += size;
            }
            CAPTURE(grouped);
            CHECK(read_token_as_typed(grouped) == token);
            CHECK_FALSE(may_be_shown(grouped));
        }
        CHECK_FALSE(read_token_as_typed("UN-SECRETARIAT-001"));
    }

    TEST_CASE("tokens: no part of eight or more, and none that is wrong, is shown where a code is typed") {
        std::mt19937 random{20111130};
        for (int i = 0; i < 2'000; ++i) {
            auto token = any_token(random);
            token[random() % token.size()] = "UX*7?"[random() % 5];
            const auto from = random() % (token.size() - 7);
            const auto part = token.substr(from, 8 + random() % (token.size() - from - 7));
            CAPTURE(part);
            CHECK_FALSE(may_be_shown(part));
            CHECK(as_shown(part) == "the code that was typed");
            CHECK_FALSE(may_be_shown_as_person(part));
        }
    }

    TEST_CASE("tokens: codes, names and lines of paper lists are shown") {
        for (const auto* typed : {"KAZ-001", "kaz 001", "ЛФЯ-001", "UN-SECRETARIAT-001", "KAZ001", "nobody",
                                  "KAZ-007 nine", "KAZ-003 12:00 undo", ""})
            CHECK_MESSAGE(may_be_shown(typed), typed);
        for (const auto* typed : {"daniyar-akhmetov", "daniyar-akhmetov-2", "x", "konstantin-rakhmonov-11"})
            CHECK_MESSAGE(may_be_shown_as_person(typed), typed);
        for (const auto* typed : {"Daniyar Akhmetov", "Rakhmonzoda", "Енча 2", "Anne-Marie O'Neill"})
            CHECK_MESSAGE(may_be_shown_as_name(typed), typed);
        CHECK_FALSE(may_be_shown_as_name("04HM ASW9 NF6Y"));
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
