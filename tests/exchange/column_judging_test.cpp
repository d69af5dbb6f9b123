/// \file
/// What a list means where its headers alone do not tell, through the rows that are read.
#include "domain/words.hpp"
#include "exchange/files/csv.hpp"
#include "exchange/finding/table_finding.hpp"
#include "exchange/people/roster.hpp"
#include "support/remedy_words.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace plenary;
using namespace plenary::exchange;

namespace {

FoundTable table_of(const std::string& csv) {
    FindingOptions options;
    options.is_delegation = [](const std::string& text) {
        static const std::set<std::string> known{"UK",     "GBR",  "FRA", "France", "FRANCE",
                                                 "España", "UNDP", "KAZ", "UNODC",  "Norway"};
        return known.contains(text);
    };
    auto tables = find_tables({read_csv_grid(csv)}, options);
    REQUIRE(tables.size() == 1);
    return std::move(tables.front());
}

std::string text_of(const std::vector<domain::StatedText>& said, std::string_view field) {
    for (const auto& each : said)
        if (each.field == field)
            return each.text;
    return {};
}

/// "Abbott, Tom: male, Director", by lines; what is not stated is left out.
std::string people(const std::string& csv) {
    const auto table = table_of(csv);
    const auto roster = read_roster(table.table, table.columns, domain::parse_days("2026-11-25..2026-11-27"));
    std::string text;
    for (const auto& row : roster.rows) {
        text += row.name.family + ", " + row.name.given;
        for (const auto& said :
             {text_of(row.of_person, "courtesy-title"), text_of(row.of_person, "academic-title"),
              std::string{row.gender ? word(*row.gender) : ""}, std::string{row.role ? word(*row.role) : ""},
              text_of(row.of_registration, "position"), std::string{row.status ? word(*row.status) : ""},
              row.delegation})
            text += said.empty() ? "" : ": " + said;
        text += "\n";
    }
    for (const auto& problem : roster.problems)
        text += std::to_string(problem.row) + " " + problem.complaint.message + "\n";
    return text;
}

/// The fields of the columns, and why those are not read that have none.
std::string fields(const std::string& csv) {
    const auto table = table_of(csv);
    std::string text;
    for (const auto& column : table.columns.columns)
        text += (text.empty() ? "" : " ") + (column.field.empty() ? "-" : column.field);
    return text;
}

} // namespace

TEST_SUITE("exchange::column_judging") {
    TEST_CASE("statuses in words for some and in marks for others") {
        CHECK(people("Surname,First name,Country,Status\n"
                     "Abbott,Tom,UK,confirmed\nBaker,Eva,UK,+\nClark,Ian,UK,-\nDunn,Amy,UK,pending\n") ==
              "Abbott, Tom: confirmed: UK\nBaker, Eva: confirmed: UK\nClark, Ian: nominated: UK\n"
              "Dunn, Amy: nominated: UK\n");
        CHECK(people("Surname,First name,Country,Status\n"
                     "Abbott,Tom,UK,Confirmed (virtual)\nBaker,Eva,UK,Cancelled 12.11.\n"
                     "Clark,Ian,UK,Registered - pending visa\n") ==
              "Abbott, Tom: confirmed: UK\nBaker, Eva: withdrawn: UK\nClark, Ian: nominated: UK\n");
    }

    TEST_CASE("a whole name beside the parts of another one is a question, and of the same one none") {
        CHECK(people("Name,Family name,Given name,Country\nTom Abbott,Hill,Mary,UK\nAnn Gill,Gill,Ann,UK\n")
                  .find("2 the row also names 'Mary Hill', who seems to be another person") !=
              std::string::npos);
        CHECK(
            people("Name,Family name,Given name,Country\nBob Hill,Hill,Robert,UK\n").find("another person") ==
            std::string::npos);
    }

    TEST_CASE("a column for telephones that has names has no numbers, and is not read") {
        const auto table = table_of("Name,Phone,Country,WhatsApp\nTom Abbott,+44 20 7946 0958,UK,Eva Baker\n"
                                    "Ann Gill,+44 20 7946 0959,UK,Ian Dunn\n");
        CHECK(table.columns.columns[1].field == "phone");
        CHECK(table.columns.columns[3].field.empty());
    }

    TEST_CASE("what stands behind a contact person, or is called so, is not of the participant") {
        CHECK(fields("Name,Country,Contact person,Phone\nTom Abbott,UK,Eva Baker,+44 20 7946 0958\n") ==
              "name delegation - -");
        CHECK(fields("Name,Phone,Country,Focal point\nTom Abbott,+44 20 7946 0958,UK,Eva Baker\n") ==
              "name phone delegation -");
        CHECK(fields("Name,Contact person,Phone,Country,Phone\n"
                     "Tom Abbott,Eva Baker,+44 20 7946 0958,UK,+44 20 7946 0959\n") ==
              "name - - delegation phone");
        CHECK(fields("Name,Country,Contact person,Contact phone,E-mail\n"
                     "Tom Abbott,UK,Eva Baker,+44 20 7946 0958,office@mfa.example\n") ==
              "name delegation - - email");
        CHECK(fields("Name,Country,Contact person,E-mail,Phone\n"
                     "Tom Abbott,UK,Eva Baker,t.abbott@mfa.example,+44 20 7946 0958\n") ==
              "name delegation - email phone");
    }

    TEST_CASE("names, positions and institutions where no row has headers") {
        CHECK(people("1,Mr.,Tom,ABBOTT,UK,Counsellor\n2,Ms.,Eva,BAKER,UK,First Secretary\n") ==
              "ABBOTT, Tom: Mr.: male: Counsellor: UK\nBAKER, Eva: Ms.: female: First Secretary: UK\n");
        const auto both = fields("Tom,Abbott,UK\nEva,Baker,UK\n"); // nothing tells which is which
        CHECK(both.find("family") == std::string::npos);
        CHECK(people("Tom Abbott,Ministry of Justice,Expert on borders,UK\n"
                     "Eva Baker,Ministry of Health,Counsellor,UK\n")
                  .find("Expert on borders: UK") != std::string::npos);
    }

    TEST_CASE("a second family name, degrees, and titles of two words") {
        CHECK(people("Nombre,Primer apellido,Segundo apellido,País\nJosé,Muñoz,Peña,España\n"
                     "Lucía,Ibáñez,,España\n") == "Muñoz Peña, José: España\nIbáñez, Lucía: España\n");
        CHECK(
            people("Surname,First name,Title,Country\nKováč,Ján,Ing.,UK\nHorváth,Ivan,\"Mgr., PhD.\",UK\n") ==
            "Kováč, Ján: Ing.: UK\nHorváth, Ivan: Mgr., PhD.: UK\n");
        CHECK(people("Surname,First name,Title,Country\nAbbott,Tom,His Excellency Mr.,UK\n") ==
              "Abbott, Tom: His Excellency Mr.: male: UK\n");
    }

    TEST_CASE("a name beside what a part of it is called in another language") {
        CHECK(people("Surname / Фамилия,Name / Имя,Country\nAbbott,Tom,UK\n") == "Abbott, Tom: UK\n");
        CHECK(people("Nom / Name,Prénom / First name,Pays\nRoux,Anne,France\n") == "Roux, Anne: France\n");
    }

    TEST_CASE("who has no country is of the organization that is named") {
        CHECK(people("Surname,First name,Organisation,Country\nAbbott,Tom,UNODC,\nRoux,Anne,Customs,France\n")
                  .find("Abbott, Tom: UNODC") == 0);
    }

    TEST_CASE("of two columns that say the same, that with more has whole names") {
        CHECK(people("Name;Surname\nTom Abbott;Abbott\nEva Baker;Baker\n") == "Abbott, Tom\nBaker, Eva\n");
        CHECK(people("Surname;First name\nAbbott Tom;Tom\nBaker Eva;Eva\n") == "Abbott, Tom\nBaker, Eva\n");
        // Each has its part.
        CHECK(people("Name;Surname\nTom;Abbott\nEva;Baker\n") == "Abbott, Tom\nBaker, Eva\n");
        CHECK(people("Apellidos;Nombre\nMartín Pérez;Martín\nGil;Eva\nSoto;Ana\n") ==
              "Martín Pérez, Martín\nGil, Eva\nSoto, Ana\n");
    }

    TEST_CASE("one part of a name in other letters is no name") {
        CHECK(fields("Surname;First name;Имя\nBaker;Eva;Ева\nClark;Ida;Ида\n") == "family given -");
        CHECK(fields("Surname;Name;Имя\nBaker;Eva;Ева\nClark;Ida;Ида\n") == "family given -");
        CHECK(fields("Name;Имя\nEva Baker;Ева Бейкер\n") == "name own_name");
        CHECK(fields("Фамилия;Имя;Surname;First name\nБейкер;Ева;Baker;Eva\n") ==
              "family given latin_family latin_given");
    }

    TEST_CASE("an Arabic word that is a title in one list is the family name in another") {
        CHECK(fields("اللقب;الاسم\nبن علي;محمد\nالمرزوقي;ليلى\n") == "family name");
        CHECK(people("اللقب;الاسم\nبن علي;محمد\n") == "بن علي, محمد\n");
    }

    TEST_CASE("sexes are read by the letters of the whole column") {
        CHECK(people("Apellidos;Nombre;Sexo\nPérez;Juan;H\nGarcía;Ana;M\n") ==
              "Pérez, Juan: male\nGarcía, Ana: female\n");
        CHECK(people("Surname;First name;Sex\nPérez;Juan;M\nGarcía;Ana;F\n") ==
              "Pérez, Juan: male\nGarcía, Ana: female\n");
        CHECK(people("Apellidos;Nombre;Sexo\nGarcía;Ana;M\n") == "2 this may be 'mujer' or 'masculino'\n");
        CHECK(people("Priezvisko;Meno;Pohlavie\nNováková;Eva;Ž\n") == "Nováková, Eva: female\n");
        CHECK(people("Тегі;Аты;Жынысы\nОспанов;Данияр;Е\nАсанова;Аида;Ә\n") ==
              "Оспанов, Данияр: male\nАсанова, Аида: female\n");
        CHECK(people("Familiya;Ism;Jinsi\nKarimov;Ali;E\nKarimova;Oya;A\n") ==
              "Karimov, Ali: male\nKarimova, Oya: female\n");
    }

    TEST_CASE("titles of people beside those of offices") {
        CHECK(people("Title;Surname;First name\nAmbassador;Abbott;Tom\nDr;Baker;Eva\nMs. "
                     "Minister;Dean;Kay\n;Ely;Jo\n") ==
              "Abbott, Tom: Ambassador\nBaker, Eva: Dr\nDean, Kay: Ms.: female: Minister\nEly, Jo\n");
        CHECK(
            people(
                "Surname;First name;Title;Function\nAbbott;Tom;Mr.;Director\nBaker;Eva;Ambassador;Envoy\n") ==
            "Abbott, Tom: Mr.: male: Director\nBaker, Eva: Ambassador, Envoy\n");
        CHECK(people("Mr/Ms;Surname;First name\nMr.;Abbott;Tom\nDr.;Baker;Eva\n") ==
              "Abbott, Tom: Mr.: male\nBaker, Eva: Dr.\n");
    }

    TEST_CASE("whether somebody comes is a status, in whatever column") {
        CHECK(people(
                  "Apellidos;Nombre;País;Estado\nPérez;Juan;España;confirmado\nGil;Eva;España;cancelado\n") ==
              "Pérez, Juan: confirmed: España\nGil, Eva: withdrawn: España\n");
        for (const auto* header : {"Will attend", "Attending?", "Confirmed", "Participation", "Участие"})
            CHECK_MESSAGE(
                people(std::string{"Surname;First name;"} + header + "\nAbbott;Tom;Yes\nBaker;Eva;No\n") ==
                    "Abbott, Tom: confirmed\nBaker, Eva: withdrawn\n",
                header);
        CHECK(people("Фамилия;Имя;Примет участие\nИванов;Иван;да\nПетрова;Анна;нет\n") ==
              "Иванов, Иван: confirmed\nПетрова, Анна: withdrawn\n");
        CHECK(people("Surname;First name;Will you attend the meeting?\nAbbott;Tom;Yes\nBaker;Eva;No\n") ==
              "Abbott, Tom: confirmed\nBaker, Eva: withdrawn\n");
        CHECK(fields("Surname;First name;Attend the dinner?\nAbbott;Tom;Yes\nBaker;Eva;No\n") ==
              "family given -");
        // What is no answer is no status.
        CHECK(fields("Surname;First name;Participation\nAbbott;Tom;half day\nBaker;Eva;first day\n") ==
              "family given -");
        CHECK(fields("Surname;First name;Visa needed?\nAbbott;Tom;Yes\nBaker;Eva;No\n").find("status") ==
              std::string::npos);
        CHECK(people("First Name;Last Name;Country/Region;Approval Status\nTom;Abbott;UK;approved\nEva;Baker;"
                     "France;denied\n") == "Abbott, Tom: confirmed: UK\nBaker, Eva: refused: France\n");
    }

    TEST_CASE("marks confirm, and who has none is nominated") {
        CHECK(people("Surname;First name;Confirmed\nAbbott;Tom;x\nBaker;Eva;\nDean;Kay;X\n") ==
              "Abbott, Tom: confirmed\nBaker, Eva: nominated\nDean, Kay: confirmed\n");
        CHECK(people("Surname;First name;Confirmed\nAbbott;Tom;✓\nBaker;Eva;✗\nDean;Kay;\n") ==
              "Abbott, Tom: confirmed\nBaker, Eva: nominated\nDean, Kay: nominated\n");
        CHECK(people("Surname;First name;Подтверждение\nAbbott;Tom;+\nBaker;Eva;-\n") ==
              "Abbott, Tom: confirmed\nBaker, Eva: nominated\n");
        CHECK(people("Surname;First name;Confirmed\nAbbott;Tom;true\nBaker;Eva;false\n") ==
              "Abbott, Tom: confirmed\nBaker, Eva: nominated\n");
        // A cross beside ticks may mean either.
        CHECK(people("Surname;First name;Confirmed\nAbbott;Tom;✓\nBaker;Eva;x\n") ==
              "Abbott, Tom: confirmed\n3 this mark may mean either\n");
    }

    TEST_CASE("a column for each role, and for men and women, with marks") {
        CHECK(people("Surname;First name;HoD\nAbbott;Tom;x\nBaker;Eva;\n") ==
              "Abbott, Tom: head\nBaker, Eva\n");
        CHECK(people("Surname;First name;Head;Interpreter;M;F\nAbbott;Tom;x;;x;\nBaker;Eva;;x;;x\n") ==
              "Abbott, Tom: male: head\nBaker, Eva: female: interpreter\n");
        CHECK(
            people("Surname;First name;Head of delegation (Y/N)\nAbbott;Tom;Y\nBaker;Eva;N\nDean;Kay;-\n") ==
            "Abbott, Tom: head\nBaker, Eva\nDean, Kay\n");
        CHECK(people("Nom;Prénom;Chef de délégation : oui/non\nAbbott;Tom;Oui\nBaker;Eva;non\n") ==
              "Abbott, Tom: head\nBaker, Eva\n");
        CHECK(people("Surname;First name;Interpreter\nAbbott;Tom;yes\nBaker;Eva;no\n") ==
              "Abbott, Tom\nBaker, Eva\n");
        CHECK(people("Surname;First name;VIP\nAbbott;Tom;x\nBaker;Eva;\n") == "Abbott, Tom\nBaker, Eva\n");
    }

    TEST_CASE("signs behind names mean what a line below says") {
        CHECK(
            people(
                "Name,Position\nFRANCE,\nMs. Mari KASK*,Minister\nMr. Jaan TAMM**,Expert\n* Head of delegation,\n"
                "** Interpreter,\nUK,\nMs. Claire PETIT,Director\nMr. Luc MOREAU*,Expert\n* by video,\n") ==
            ", Mari KASK: Ms.: female: head: Minister: FRANCE\n"
            ", Jaan TAMM: Mr.: male: interpreter: Expert: FRANCE\n"
            ", Claire PETIT: Ms.: female: Director: UK\n, Luc MOREAU: Mr.: male: Expert: UK\n");
        // A star before each name is a bullet, and a line without a star is no footnote.
        CHECK(people("Name,Position,Country\n* Mari KASK,Minister,UK\n* Jaan TAMM,Expert,UK\n") ==
              ", Mari KASK: Minister: UK\n, Jaan TAMM: Expert: UK\n");
    }

    TEST_CASE("headings and signatures between people are nobody") {
        CHECK(
            people(
                "Name,Position,Country\nMr. Jaan TAMM,Minister,UK\naccompanied by:,,\nMs. Mari KASK,Adviser,UK\n") ==
            ", Jaan TAMM: Mr.: male: Minister: UK\n, Mari KASK: Ms.: female: Adviser: UK\n");
        CHECK(
            people(
                "Surname,First name,Country,E-mail\nKask,Mari,UK,mari@ee.example\nTamm,Jaan,UK,jaan@ee.example\n,,,\n"
                "Approved:,,,\nHead of Protocol,,________,T. Saar\n") == "Kask, Mari: UK\nTamm, Jaan: UK\n");
    }

    TEST_CASE("a count of some, whose number stands in another cell, is nobody") {
        CHECK(
            people(
                "No.,Surname,First name,Country\n1,Abbott,Tom,UK\n,Subtotal UK,1,\n2,Kask,Mari,Norway\n3,Total,Jean,"
                "France\n") == "Abbott, Tom: UK\nKask, Mari: Norway\nTotal, Jean: France\n");
    }

    TEST_CASE("a row that goes on with the one above is of the same person") {
        CHECK(people("Name,Position,Country\nTom Abbott,Director for,UK\n,legal affairs and,\n,Treaties,\n"
                     "Mari Kask,Adviser,Norway\n") ==
              ", Tom Abbott: Director for legal affairs and Treaties: UK\n, Mari Kask: Adviser: Norway\n");
        // This may be somebody else, who is not named yet.
        CHECK(
            people("Name,Position,Country\nTom Abbott,Director,UK\n,Adviser,\nMari Kask,Adviser,Norway\n") !=
            ", Tom Abbott: Director Adviser: UK\n, Mari Kask: Adviser: Norway\n");
    }

    TEST_CASE("a second row of headers in another language, of which not all words are known") {
        CHECK(people("№,Surname,Name,Passport No.,Valid until\nп/п,Фамилия,Имя,№ паспорта,Действителен до\n"
                     "1,ABDRAKHMANOV,Nurlan,N00000001,03/04/2031\n") == "ABDRAKHMANOV, Nurlan\n");
    }

    TEST_CASE("the name at birth is that of whoever has no other") {
        CHECK(people("Nom de naissance;Nom d'usage;Prénom\nDURAND;PETIT;Claire\nMOREAU;;Luc\n") ==
              "PETIT, Claire\nMOREAU, Luc\n");
        CHECK(people("Surname;Surname at birth;First name\nAbbott;Baker;Eva\n;Dean;Kay\n") ==
              "Abbott, Eva\nDean, Kay\n");
    }

    TEST_CASE("a title says whose list it is, and where the meeting is it does not") {
        CHECK(
            people(
                "Delegation of the United Kingdom of UK\nName,Position\nMari KASK,Minister\nJaan TAMM,Expert\n") ==
            ", Mari KASK: Minister: UK\n, Jaan TAMM: Expert: UK\n");
        CHECK(
            people(
                "List of participants from Norway\nName,Position\nMari KASK,Minister\nJaan TAMM,Expert\n") ==
            ", Mari KASK: Minister: Norway\n, Jaan TAMM: Expert: Norway\n");
        CHECK(
            people(
                "Meeting of delegations, Oslo, Kingdom of Norway\nName,Position\nMari KASK,Minister\nJaan TAMM,Expert\n") ==
            ", Mari KASK: Minister\n, Jaan TAMM: Expert\n");
        CHECK(people("Norway代表团名单\nName,Position\nMari KASK,Minister\nJaan TAMM,Expert\n") ==
              ", Mari KASK: Minister: Norway\n, Jaan TAMM: Expert: Norway\n");
    }

    TEST_CASE("names in Latin letters beside Chinese ones, names with ranks, and names in Turkmen lists") {
        CHECK(fields("国家;姓名;英文名;性别\nNorway;王晓丽;WANG Xiaoli;女\nUK;李强;LI Qiang;男\n") ==
              "delegation name latin_name gender");
        CHECK(fields("Rank and Name;Country\nLt Col Tom Abbott;UK\nMaj Eva Baker;UK\n") == "name delegation");
        CHECK(fields(
                  "T/b;Familiýasy, ady, atasynyň ady;Wezipesi\n1;Annaýew Myrat Gurbanowiç;Bölüm başlygy\n") ==
              "- name position");
    }

    TEST_CASE("of a column in two languages the first counts") {
        CHECK(people("Surname,First name,Position (EN),Position (RU),Country (EN),Country (RU)\n"
                     "Abbott,Tom,Adviser,Советник,Norway,UK\n") == "Abbott, Tom: Adviser: Norway\n");
    }

    TEST_CASE("in what way people take part") {
        CHECK(
            people("Surname;First name;Attendance\nAbbott;Tom;In person\nBaker;Eva;Online\nDean;Kay;No\n") ==
            "Abbott, Tom: confirmed\nBaker, Eva: confirmed\nDean, Kay: withdrawn\n");
        CHECK(fields("Surname;First name;Формат участия\nAbbott;Tom;очно\nBaker;Eva;онлайн\n") ==
              "family given details.attendance");
        CHECK(fields("Surname;First name;Status;Attendance\nAbbott;Tom;Confirmed;Online\n") ==
              "family given status details.attendance");
    }

    TEST_CASE("academic titles beside courtesy titles") {
        CHECK(people("Anrede;Titel;Vorname;Nachname\nHerr;Dr.;Tom;Abbott\nFrau;Prof. Dr.;Eva;Baker\n") ==
              "Abbott, Tom: Herr: Dr.: male\nBaker, Eva: Frau: Prof. Dr.: female\n");
    }

    TEST_CASE("names without a header, alone or numbered, and below a title") {
        CHECK(people("Tom Abbott\nEva Baker\n") == ", Tom Abbott\n, Eva Baker\n");
        CHECK(people("Tom Abbott\n") == ", Tom Abbott\n");
        CHECK(people("List of participants\n1. Tom Abbott\n2. Eva Baker\n") == ", Tom Abbott\n, Eva Baker\n");
        CHECK(people("France\nTom Abbott\nEva Baker\nNorway\nKay Dean\n") ==
              ", Tom Abbott: France\n, Eva Baker: France\n, Kay Dean: Norway\n");
        CHECK(people("Иванов Пётр Сергеевич\nСидорова Анна Павловна\n") ==
              ", Иванов Пётр Сергеевич\n, Сидорова Анна Павловна\n");
    }

    TEST_CASE("headers that nobody knows are no person") {
        CHECK(fields("Lp;Nimi Täielik;Riik\n1;Tom Abbott;France\n2;Eva Baker;Norway\n").find("name") ==
              std::string::npos);
    }

    TEST_CASE("parts of a name in two scripts in one cell are of one person") {
        const auto table = table_of("Surname / Фамилия;Given names / Имена\nDAHL / ДАЛЬ;KARI / КАРИ\n");
        const auto roster = read_roster(table.table, table.columns);
        REQUIRE(roster.rows.size() == 1);
        CHECK(roster.rows[0].name.family == "ДАЛЬ");
        CHECK(roster.rows[0].name.latin == "KARI DAHL");
    }

    TEST_CASE("several roles in a cell, and that of the position") {
        CHECK(people("Surname;First name;Role\nAbbott;Tom;Head of delegation (Minister)\nBaker;Eva;Adviser / "
                     "interpreter\n") == "Abbott, Tom: head: Head of delegation (Minister)\n"
                                         "Baker, Eva: adviser: Adviser / interpreter\n");
        CHECK(people("Name;Delegation\n\"Mr. Lars MOE, Minister (Head of Delegation)\";Norway\n") ==
              ", Lars MOE: Mr.: male: head: Minister (Head of Delegation): Norway\n");
    }

    TEST_CASE("a role says its word where it says more") {
        CHECK(people("Surname;First name;Role\nAbbott;Tom;Spouse\nBaker;Eva;Adviser\n") ==
              "Abbott, Tom: adviser: Spouse\nBaker, Eva: adviser\n");
    }

    TEST_CASE("particles, suffixes and the father's name are parts of the name") {
        CHECK(people("Last name,Particle,Suffix,First name\nBerg,van den,Jr.,Jan\n") ==
              "van den Berg, Jr., Jan\n");
        CHECK(people("Last name,Prefix,First name\nBerg,van den,Jan\n") == "van den Berg, Jan\n");
        CHECK(people("Last name,First name,Suffix\nBaker,Eva,PhD\n") == "Baker, Eva: PhD\n");
        CHECK(people("Name;Father name;Surname\nAli;Hassan;Karimi\n") == "Karimi, Ali Hassan\n");
    }

    TEST_CASE("headers of institutions in the languages of the hosts, and what may be either") {
        for (const auto* header : {"Ұйым", "Organización", "Organizácia", "Tashkilot", "Уюм", "Мекемеси",
                                   "Edara", "الجهة", "Institution / Organisation", "Ministry / Organization"})
            CHECK_MESSAGE(fields(std::string{"Surname;First name;Country;"} + header +
                                 "\nAbbott;Tom;UK;Home Office\n") == "family given delegation institution",
                          header);
    }

    TEST_CASE("who is to come arrives, and did not come") {
        CHECK(fields("Surname;First name;Time of arrival\nAbbott;Tom;14:30\n") ==
              "family given arrival_time");
        CHECK(fields("Фамилия;Имя;Время прибытия\nАбботт;Том;14:30\n") == "family given arrival_time");
    }

    TEST_CASE("lines that are of no delegation end the one above, and are nobody") {
        CHECK(people("Name;Position\nFRANCE;\nEva Baker;Adviser\nUNITED NATIONS SYSTEM;\nUNODC;\nKay Dean;x\n"
                     "OBSERVERS FROM CIVIL SOCIETY;\nDi Ives;x\n") ==
              ", Eva Baker: Adviser: FRANCE\n"
              ", Kay Dean: x: UNODC\n, Di Ives: observer: x\n");
        CHECK(people("Name;Position\nKAZ;\nTom Abbott;Adviser\nII. France (2 participants);\nEva "
                     "Baker;Adviser\n") == ", Tom Abbott: Adviser: KAZ\n, Eva Baker: Adviser: France\n");
        // Nobody knows Ruritania: those of it are asked about.
        CHECK(people("Surname;First name;Position\nRURITANIA;;\nElphberg;Rudolf;King\n") ==
              "Elphberg, Rudolf: King: RURITANIA\n");
        CHECK(people("Name;Position\nEva Baker;Adviser\nTom Abbott;\nKay Dean;Adviser\n") ==
              ", Eva Baker: Adviser\n, Tom Abbott\n, Kay Dean: Adviser\n");
    }

    TEST_CASE("a form says above the header whose people follow") {
        CHECK(people("NOMINATION FORM;;\nCountry:;Norway;\n;;\nSurname;First "
                     "name;Position\nDahl;Kari;Adviser\n") == "Dahl, Kari: Adviser: Norway\n");
    }

    TEST_CASE("one blank country is a question, and what is as above is as above") {
        CHECK(people("Surname,First name,Country\nAbbott,Tom,UK\nBaker,Eva,\n") ==
              "Abbott, Tom: UK\nBaker, Eva\n");
        CHECK(people("Surname,First name,Country,Position\nAbbott,Tom,UK,Envoy\nBaker,Eva,ditto,idem\n") ==
              "Abbott, Tom: Envoy: UK\nBaker, Eva: Envoy: UK\n");
    }

    TEST_CASE("whoever is named and not sure is nominated; offices and places are held") {
        CHECK(people("Country,Name\nUK,Ms. Kari DAHL (tbc)\nUK,Tom Abbott\n") ==
              ", Kari DAHL: Ms.: female: nominated: UK\n, Tom Abbott: UK\n");
        const auto table = table_of("Country,Name\nUK,Tom Abbott\nUK,Delegate 1\nUK,Minister of Justice\n");
        CHECK(table.table.rows.size() == 1);
        REQUIRE(table.left_out.size() == 2);
        CHECK(table.left_out[0].outcome == domain::RowOutcome::held);
        const auto signed_list = table_of(
            "Surname;First name;Country\nAbbott;Tom;UK\nHead of Protocol;John Doe;\nApproved by;A. Cee;\n");
        REQUIRE(signed_list.left_out.size() == 2);
        CHECK(signed_list.left_out[0].outcome == domain::RowOutcome::refused);
        CHECK(signed_list.left_out[1].outcome == domain::RowOutcome::left_out);
    }

    TEST_CASE("rows of a list without names are there to be shown") {
        CHECK(table_of("Delegation,Job\nFrance,Director\n").unnamed.size() == 1);
        CHECK(fields("Delegation,Person_Name,Job_Title\nFrance,Jean Dupont,Director\n") ==
              "delegation name position");
    }
}
