#include "exchange/name_cell.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plenary::exchange;

namespace {

/// "courtesy | given | family | degrees", and the name where no comma tells its parts.
std::string parts(std::string_view text) {
    const auto cell = read_name_cell(text);
    const auto name = cell.family.empty() ? cell.name : cell.given + " / " + cell.family;
    return cell.courtesy + " | " + name + " | " + cell.degrees;
}

} // namespace

TEST_SUITE("exchange::name_cell") {
    TEST_CASE("titles, commas, degrees and suffixes are taken apart, each as written") {
        CHECK(parts("Zimmer, Adam") == " | Adam / Zimmer | ");
        CHECK(parts("Juan Pérez, PhD") == " | Juan Pérez | PhD");
        CHECK(parts("Smith, Jr., Robert") == " | Robert / Smith, Jr. | ");
        CHECK(parts("Robert Smith, Jr.") == " | Robert Smith, Jr. | ");
        CHECK(parts("Pérez, Juan, M.D.") == " | Juan / Pérez | M.D.");
        CHECK(parts("H.E. Dr. Mohamed ABDEL-AATY") == "H.E. Dr. | Mohamed ABDEL-AATY | ");
        CHECK(parts("Ms. Eva Baker") == "Ms. | Eva Baker | ");
        CHECK(parts("г-н Данияр Оспанов") == "г-н | Данияр Оспанов | ");
        CHECK(parts("Abbott, Mr. Tom") == "Mr. | Tom / Abbott | ");
    }

    TEST_CASE("what tells nothing stays as it stands") {
        CHECK(parts("Eva Baker") == " | Eva Baker | ");
        CHECK(parts("Mr.") == " | Mr. | ");
        CHECK(parts("A, B, C") == " | A, B, C | ");
        CHECK(parts("Don Quixote") == " | Don Quixote | ");
        CHECK(parts("M Ali") == " | M Ali | ");
        CHECK(parts("") == " |  | ");
    }

    TEST_CASE("is_courtesy: a title or several, and nothing else") {
        for (const auto* text : {"Mr.", "MS", "H.E. Mr.", "Dr.", "г-жа", "Mme"})
            CHECK(is_courtesy(text));
        for (const auto* text : {"", "Counsellor", "Mr. Abbott", "M"})
            CHECK_FALSE(is_courtesy(text));
    }
}
