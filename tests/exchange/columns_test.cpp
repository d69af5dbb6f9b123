#include "exchange/columns/columns.hpp"
#include "exchange/columns/list_fields.hpp"
#include "support/remedy_words.hpp"
#include "util/text.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::exchange;
using plenary::testing::in_brackets;

namespace {

Columns matched(std::vector<std::string> headers, const Mapping& mapping = {}) {
    return match_columns(Row{1, 1, std::move(headers)}, mapping);
}

/// The field of each column, "-" for none, with blanks between.
std::string fields_of(const Columns& columns) {
    std::vector<std::string> words;
    for (const Column& column : columns.columns)
        words.push_back(column.field.empty() ? "-" : column.field);
    return util::join(words, " ");
}

std::string fields(std::vector<std::string> headers, const Mapping& mapping = {}) {
    const Columns columns = matched(std::move(headers), mapping);
    CHECK(columns.problems.empty());
    return fields_of(columns);
}

} // namespace

TEST_SUITE("exchange::columns") {
    TEST_CASE("headers in the languages of the lists, and what stands in brackets") {
        CHECK(fields({"Apellidos", "Nombre", "País", "Cargo", "Correo electrónico"}) ==
              "family given delegation position email");
        CHECK(fields({"Nachname", "Vorname", "Land", "Telefon"}) == "family given delegation phone");
        CHECK(fields({"Priezvisko", "Meno", "Krajina", "Funkcia"}) == "family given delegation position");
        CHECK(fields({"Тегі", "Аты", "Мемлекет", "Лауазымы"}) == "family given delegation position");
        CHECK(fields({"Насаб", "Ном", "Кишвар", "Вазифа"}) == "family given delegation position");
        CHECK(fields({"Nom", "Prénom", "Pays"}) == "family given delegation");
        CHECK(fields({"Familiýasy", "Ady", "Ýurt"}) == "family given delegation");
        CHECK(fields({"Familiyasi", "Ismi", "Davlat", "Lavozimi"}) == "family given delegation position");
        CHECK(fields({"姓名", "国家", "职务"}) == "name delegation position");
        CHECK(fields({"الاسم الكامل", "الدولة", "المنصب"}) == "name delegation position");
        CHECK(fields({"Surname (as in passport)", "Given name(s) (in CAPITALS)", "Sex (M/F)",
                      "E-mail (official)"}) == "family given gender email");
        CHECK(fields({"Фамилия (лат.)", "Имя (лат.)", "Отчество (при наличии)"}) ==
              "latin_family latin_given middle_name");
        // Beside a country a nationality is something else.
        CHECK(fields({"Name", "Nationality", "Country"}) == "name - delegation");
        CHECK(fields({"Name", "Nationality"}) == "name delegation");
    }

    TEST_CASE("match_columns: every field by its own word") {
        auto headers = field_words();
        const std::string expected = util::join(headers, " ");
        CHECK(fields(headers) == expected);
        for (std::string& header : headers)
            header = "  " + header + " * ";
        CHECK(fields(headers) == expected);
    }

    TEST_CASE("match_columns: English, French and Russian headers") {
        CHECK(fields({"Surname", "First name", "Sex", "Country", "Ministry", "Job title", "E-mail", "Phone",
                      "Role in delegation", "Comments"}) ==
              "family given gender delegation institution position email phone role remarks");
        CHECK(fields({"NOM", "Prénom(s)", "Sexe", "Pays", "Ministère", "Fonction", "Courriel", "Téléphone",
                      "Rôle"}) == "family given gender delegation institution position email phone role");
        CHECK(fields({"Фамилия", "Имя и отчество", "Пол", "Страна", "Ведомство", "Должность", "Эл. почта",
                      "Тел.", "Статус участника", "Статус", "Дата регистрации", "Примечание"}) ==
              "family given gender delegation institution position email phone role status registered_at "
              "remarks");
        CHECK(fields({"Ф.И.О.", "ФИО на русском языке", "Имя на бейдже", "Адрес электронной почты"}) ==
              "name own_name badge_name email");
        CHECK(fields({"Фамилия", "Имя", "Фамилия (латиницей)", "Имя (латиницей)"}) ==
              "family given latin_family latin_given");
    }

    TEST_CASE("match_columns: headers in two languages, with remarks") {
        CHECK(fields({"Фамилия / Surname", "Имя\nGiven name", "Страна (Country)", "E-mail (required)",
                      "Position/Title"}) == "family given delegation email position");
        CHECK(fields({"Фамилия / Пол", "№ п/п", "", "Name (maiden)"}) == "- - - -");
    }

    TEST_CASE("match_columns: Indico's export of registrations") {
        CHECK(fields({"ID", "Name", "Title", "First Name", "Last Name", "Email Address", "Affiliation",
                      "Position", "Phone Number", "Registration date", "Modification date",
                      "Registration state", "Checked in", "Check-in date", "Payment date", "Tags"}) ==
              "- name - given family email delegation position phone registered_at - status - checked_in "
              "- -");
        CHECK(fields({"ID", "Name", "Title", "Email Address", "Affiliation", "Country"}) ==
              "- name - email institution delegation");
        CHECK(fields({"ID", "Surname"}) == "code family");
    }

    TEST_CASE("match_columns: pretix's check-in list") {
        CHECK(fields({"Order code", "Attendee name", "Attendee name: Given name",
                      "Attendee name: Family name", "Product", "Price", "Checked in", "Checked out",
                      "Automatically checked in", "E-mail", "Company", "Order date", "Comment"}) ==
              "- name given family - - checked_in - - email delegation registered_at remarks");
    }

    TEST_CASE("match_columns: pretix's order positions repeat headers; the first one counts") {
        const auto columns =
            matched({"Event slug", "Order code", "Position ID", "Status", "Email", "Phone number",
                     "Order date", "Attendee name", "Attendee email", "Company", "Country", "State",
                     "Order comment", "Company", "Invoice address name", "Country", "State"});
        CHECK(columns.problems.empty());
        CHECK(fields_of(columns) == "- - - status - phone registered_at name email institution delegation "
                                    "- remarks - - - -");
        CHECK(columns.columns[10].field == "delegation");
        CHECK(columns.columns[4].hint == "left out: 'Attendee email' has the email");
    }

    TEST_CASE("match_columns: the more definite header counts, the other is told") {
        const auto columns = matched({"Title", "Position", "Organization", "Country"});
        CHECK(fields_of(columns) == "- position institution delegation");
        CHECK(columns.problems.empty());
        CHECK(columns.columns[0].hint == "left out: 'Position' has the position");
        CHECK(fields({"Title", "Organization"}) == "position delegation");
        CHECK(fields({"Organization", "Country", "Ministry"}) == "- delegation institution");
    }

    TEST_CASE("match_columns: a second number or address is read where the first is missing") {
        const auto columns = matched({"Name", "Phone", "Mobile", "E-mail", "Official email"});
        CHECK(fields_of(columns) == "name phone phone email email");
        CHECK(columns.problems.empty());
        CHECK_FALSE(columns.columns[1].is_spare);
        CHECK(columns.columns[2].is_spare);
        CHECK(columns.columns[4].is_spare);
    }

    TEST_CASE("match_columns: two columns for one field are a problem that names both") {
        const auto columns = matched({"Surname", "Code", "Фамилия"});
        REQUIRE(columns.problems.size() == 1);
        CHECK(columns.problems[0].row == 1);
        CHECK(columns.problems[0].complaint.field == "Фамилия");
        CHECK(columns.problems[0].complaint.message == "'Surname' and 'Фамилия' both look like family");
        CHECK(in_brackets(columns.problems[0].complaint.remedy) ==
              "say which one counts, such as [Surname family], or leave one out: [Фамилия -]");
        CHECK(matched({"Name", "Name"}).problems.size() == 1);
        CHECK(matched({"Organization", "Affiliation"}).problems.size() == 1);
    }

    TEST_CASE("match_columns: the mapping decides") {
        CHECK(fields({"Surname", "Фамилия"}, {{"фамилия", "family"}}) == "- family");
        CHECK(fields({"Surname", "Фамилия"}, {{"Surname", "-"}}) == "- family");
        CHECK(fields({"Surname", "Фамилия"}, {{"Surname", "latin-family"}}) == "latin_family family");
        CHECK(fields({"A1", "Б 2"}, {{"A1", "own_name"}, {" Б 2 ", "Position"}}) == "own_name position");
        CHECK(fields({"Name", "Name"}, {{"Name", "name"}}) == "name -");
        CHECK(fields({"Country", "Organization"}, {{"Organization", "delegation"}}) == "- delegation");
        CHECK(fields({"Б 1", "Б 2"}, {{"Б 1", "family_name"}, {"Б 2", "E-mail"}}) == "family email");
        CHECK(fields({"ID", "Name", "Last Name"}, {{"ID", "code"}}) == "code name family");
    }

    TEST_CASE("match_columns: a mapping that fits nothing is a problem with a guess") {
        const auto columns =
            matched({"Surname", "Имя"}, {{"Surnam", "family"}, {"Имя", "givn"}, {"Имя", "zzzzzz"}});
        REQUIRE(columns.problems.size() == 3);
        CHECK(columns.problems[0].row == 0);
        CHECK(columns.problems[0].complaint.message == "there is no column 'Surnam'");
        CHECK(columns.problems[0].complaint.remedy == "did you mean 'Surname'?");
        CHECK(columns.problems[1].complaint.message == "there is no field 'givn'");
        CHECK(columns.problems[1].complaint.remedy == "did you mean 'given'?");
        CHECK(in_brackets(columns.problems[2].complaint.remedy)
                  .starts_with("the fields are code, participant"));
        CHECK(matched({"a"}, {{"a", "family"}, {"a", "family"}}).problems.empty());
        CHECK(matched({"a", "b"}, {{"a", "family"}, {"b", "family"}}).problems.size() == 1);
    }

    TEST_CASE("match_columns: an unknown header comes with what was probably meant") {
        const auto columns = matched({"Surnmae", "Shoe size", ""});
        CHECK(fields_of(columns) == "- - -");
        CHECK(match_columns({1, 1, {"№"}}).columns[0].hint.empty());
        CHECK(in_brackets(columns.columns[0].hint) == "did you mean 'family'? then [Surnmae family]");
        CHECK(columns.columns[1].hint.empty());
        CHECK(columns.columns[2].hint.empty());
        CHECK(columns.problems.empty());
    }

    TEST_CASE("match_columns: details by their keys") {
        CHECK(fields({"details.car-plate", " Participant.Details.T-shirt ", "details.Hotel"}) ==
              "details.car-plate participant.details.t-shirt details.hotel");
        CHECK(fields({"Номер машины"}, {{"Номер машины", "details.car-plate"}}) == "details.car-plate");
        const auto columns = matched({"details.car plate", "details", "details."});
        CHECK(fields_of(columns) == "- - -");
        CHECK(in_brackets(columns.columns[0].hint).starts_with("the key of a detail is a short word"));
        CHECK(columns.columns[1].hint.empty());
        CHECK(in_brackets(columns.columns[2].hint).starts_with("the key of a detail"));
        CHECK(matched({"details.hotel", "details.hotel"}).problems.size() == 1);
    }
}
