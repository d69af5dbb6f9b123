#include "exchange/error.hpp"
#include "exchange/files/code_pages.hpp"
#include "exchange/files/mojibake.hpp"
#include "exchange/files/text_recognising.hpp"
#include "support/remedy_words.hpp"
#include "util/unicode.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>

using namespace plenary;
using namespace plenary::exchange;

namespace {

std::string in_page(const std::string& text, const CodePage& page) {
    std::string bytes;
    for (const char32_t c : util::unicode::code_points(text)) {
        const auto found = std::find(page.begin(), page.end(), static_cast<char16_t>(c));
        REQUIRE((c < 0x80U || found != page.end()));
        bytes += static_cast<char>(c < 0x80U ? c : 0x80U + static_cast<unsigned>(found - page.begin()));
    }
    return bytes;
}

std::string refusal(const std::string& bytes) {
    try {
        return "read: " + recognise_text(bytes).text;
    } catch (const ExchangeError& error) {
        return std::string{error.what()} + " | " + testing::in_brackets(error.remedy());
    }
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_SUITE("exchange::text_recognising") {
    TEST_CASE("the code page is known by what the names then are") {
        struct Sample {
            const CodePage* page;
            const char* text;
        };
        const std::array samples{
            Sample{&upper_half::cp1252, "Family name;Given name\nMuñoz;Begoña\nGrève;Hélène\n"},
            Sample{&upper_half::cp1252, "Nom;Prénom\nLefèvre;Gaëlle\nMüller;Jörg\n"},
            Sample{&upper_half::cp1252, "Nome;Sobrenome\nJoão;Conceição\nSimões;Inês\n"},
            Sample{&upper_half::cp1252, "Name\nÅse Bjørnstad\nSøren Kjær\n"},
            Sample{&upper_half::cp1250, "Priezvisko;Meno\nČerný;Ondřej\nŠimko;Ľubomír\nDvořák;Jiří\n"},
            Sample{&upper_half::cp1250,
                   "Nazwisko;Imię\nWałęsa;Łukasz\nGłowiński;Paweł\nWiśniewska;Małgorzata\n"},
            Sample{&upper_half::cp1250, "Név\nSzőke Gergő\nNagy László\nFülöp Győző\n"},
            Sample{&upper_half::cp1251, "Фамилия;Имя\nСадыкова;Айгерим\nОспанов;Данияр\n"},
            Sample{&upper_half::koi8r, "Фамилия;Имя\nСадыкова;Айгерим\nОспанов;Данияр\n"},
            Sample{&upper_half::cp1251, "ФАМИЛИЯ;ИМЯ\nСАДЫКОВА;АЙГЕРИМ\nОСПАНОВ;ДАНИЯР\n"},
            Sample{&upper_half::cp1254, "Soyadı;Adı;Ülke\nYılmaz;Ayşegül;Türkiye\nÖztürk;İbrahim;Türkiye\n"},
            Sample{&upper_half::cp1254, "Soyadı;Adı\nYıldız;Ayşe\nDoğan;Işıl\nÇelik;Oğuz\n"},
            Sample{&upper_half::cp1256, "الاسم;الدولة\nأحمد محمد;مصر\nفاطمة علي;العراق\n"},
            Sample{&upper_half::cp1257, "Vārds;Uzvārds\nBērziņš;Jānis\nKalniņa;Līga\nŽukauskienė;Rūta\n"},
            Sample{&upper_half::cp1253, "Όνομα\nΓιώργος Παπαδόπουλος\nΕλένη Νικολάου\n"},
            Sample{&upper_half::cp1255, "שם\nיעקב כהן\nשרה לוי\nדוד מזרחי\n"}};
        for (const auto& sample : samples) {
            CAPTURE(sample.text);
            CHECK(refusal(in_page(sample.text, *sample.page)) == "read: " + std::string{sample.text});
        }
    }

    TEST_CASE("a word of lists tells one page from another") {
        const auto bytes =
            in_page("Civilité;NOM;Prénom;Qualité\nMme;LE GOFF;Anne;Conseillère\n", upper_half::cp1252);
        CHECK(has(recognise_text(bytes).text, "Conseillère"));
    }

    TEST_CASE("Unicode is taken for what it is, with and without a mark") {
        CHECK(recognise_text("Имя").text == "Имя");
        CHECK(recognise_text("Имя").how.empty());
        CHECK(recognise_text(std::string("N\0a\0;\0\x18\x04\n\0", 10)).text == "Na;И\n");
        CHECK(recognise_text(std::string("\0N\0a\0;\x04\x18\0\n", 10)).text == "Na;И\n");
        CHECK(recognise_text("\xEF\xBB\xBFИмя").text == "Имя");
    }

    TEST_CASE("what is not sure is shown with names to choose from") {
        const auto said = refusal("Name\nM\xEAsic\n");
        CAPTURE(said);
        CHECK(has(said, "cp1252 (Mêsic)"));
        CHECK(has(said, "cp1250 (Męsic)"));
        CHECK(has(said, "name the encoding that makes the names right: ["));
    }

    TEST_CASE("encodings of several bytes are recognised by name") {
        CHECK(has(refusal("\xC0\xCC\xB8\xA7\n\xB1\xE8\xC3\xB6\xBC\xF6\n\xB9\xDA\xBF\xB5\xC8\xF1\n"),
                  "EUC-KR (Korean)"));
        CHECK(has(refusal("\xD0\xD5\xC3\xFB\n\xCD\xF5\xCE\xB0\n\xD5\xC5\xC0\xF6\n\xC1\xF5\xD1\xF3\n"),
                  "GB18030 (Chinese)"));
        CHECK(has(refusal("\x8E\x81\x96\xBC\n\x8E\x52\x93\x63\x91\xBE\x98\x59\n"), "Shift_JIS (Japanese)"));
    }

    TEST_CASE("older pages of Unix, DOS and the Mac are known, or asked about; none is taken for one of East "
              "Asia") {
        CHECK(refusal(in_page("Priezvisko;Meno;Krajina\nŠťastný;Ľubomír;Slovensko\nŽáková;Božena;Slovensko\n",
                              upper_half::iso8859_2))
                  .find("»astný\n") == std::string::npos);
        CHECK(!has(refusal(in_page("Surname;Name;Country\nІваненко;Єва;Ukraine\n", upper_half::koi8u)),
                   "read: "
                   "Surname;Name;Country\n╤"));
        const auto french = refusal(
            in_page("Nom;Prénom;Pays\nLefèvre;Hélène;Belgique\nGaëlle;Noël;Suisse\n", upper_half::mac_roman));
        CHECK(!has(french, "Shift_JIS"));
        CHECK((!has(french, "read: ") || has(french, "Hélène")));
        const auto polish = refusal(
            in_page("Nazwisko;Imię;Kraj\nWałęsa;Łukasz;Polska\nŻółć;Paweł;Polska\n", upper_half::iso8859_2));
        CHECK(!has(polish, "GB18030"));
        CHECK((!has(polish, "read: ") || has(polish, "Wałęsa")));
        const auto turkish =
            refusal(in_page("Surname;Name;Country\nAliyev;İlham;Azerbaijan\n", upper_half::cp1254));
        CHECK((!has(turkish, "read: ") || has(turkish, "İlham")));
        for (const auto* page : {&upper_half::cp866, &upper_half::iso8859_5, &upper_half::mac_cyrillic}) {
            const auto russian = refusal(in_page("Фамилия;Имя\nСадыкова;Айгерим\nОспанов;Данияр\n", *page));
            CHECK((!has(russian, "read: ") || has(russian, "Оспанов")));
        }
    }

    TEST_CASE("pages of DOS are told from one another, or asked about") {
        struct Sample {
            const CodePage* page;
            const char* text;
            const char* name;
        };
        for (const auto& [page, text, name] :
             {Sample{&upper_half::cp850, "Nom;Prénom;Pays\nLefèvre;Hélène;France\nMuñoz;José;Espagne\n",
                     "Muñoz"},
              Sample{&upper_half::cp850,
                     "Apellidos;Nombre;País\nMuñoz Peña;José María;España\nGarcía;Íñigo;España\n", "Peña"},
              Sample{&upper_half::cp850, "Apelido;Nome\nConceição;João\nGonçalves;Inês\n", "Conceição"},
              Sample{&upper_half::cp852, "Priezvisko;Meno\nŠtefánek;Ľubomír\nŽáková;Božena\n", "Štefánek"},
              Sample{&upper_half::cp852, "Nazwisko;Imię\nŚwiątek;Łukasz\nŻółkiewska;Małgorzata\n", "Świątek"},
              Sample{&upper_half::cp852,
                     "Név;Ország\nSzabó Győző;Franciaország\nKőszegi Ágnes;Spanyolország\n", "Győző"}}) {
            const auto said = refusal(in_page(text, *page));
            CAPTURE(said);
            CHECK(has(said, "read: "));
            CHECK(has(said, name));
        }
    }

    TEST_CASE("a text in two encodings tells where") {
        const auto mixed =
            refusal("Surname,First name,Country\nG\xC3\xB3mez,Ana,Spain\nLef\xE8vre,Luc,France\n");
        CHECK(has(
            mixed,
            "the text is in two encodings: line 2 is UTF-8 ('Gómez'), and line 3 is not, such as 'Lefèvre'"));
        CHECK(has(refusal(in_page("Фамилия;Имя\n", upper_half::cp1251) + "Оспанов;Данияр\n"),
                  "line 2 is UTF-8"));
    }

    TEST_CASE("what was read in a wrong encoding is noticed, and what it was") {
        CHECK(before_wrong_encoding("GÃ³mez") == "Gómez");
        CHECK(before_wrong_encoding("Ð˜Ð²Ð°Ð½") == "Иван");
        CHECK(before_wrong_encoding("Р’РѕР»РєРѕРІ РћР»РµРі") == "Волков Олег");
        CHECK(before_wrong_encoding("Р РѕСЃСЃРёСЏ") == "Россия");
        CHECK(before_wrong_encoding("Èâàíîâ Èâàí") == "Иванов Иван");
        CHECK(before_wrong_encoding("é×ÁÎÏ×") == "Иванов");
        CHECK(before_wrong_encoding("ĂłĂ¶ĂĽ"));
        CHECK(before_wrong_encoding("NicolÃ") == "Nicol\u00E0"); // with the hard space trimmed
        CHECK(before_wrong_encoding("Ð Ð¾Ð¼Ð°Ð½") == "Роман");
        for (const auto* good :
             {"",        "Gómez",          "Ян",     "Иванов Иван", "Вікторія",
              "ЁЛКИН",   "Nguyễn Thị Ánh", "Þórður", "Şüşə",        "Éà",
              "Øye",     "Łódź",           "Ærø",    "Ñuñoa",       "Żółć",
              "Παπάς",   "山田",           "كريم",   "Großmann",    "Groß",
              "чанужа",  "хижужа римуно",  "X Æ A",  "Weiß Anna",   "ANDRÉ",
              "NOÉ ANA", "MENÜ",           "É",      "IRMÃ",        "BLÅ",
              "PEÑÓ Ñ",  "Čičić",          "Ősz",    "İıŞğ Ali",    "Lea Moss – Secretary"})
            CHECK_MESSAGE(!before_wrong_encoding(good), good);
        CHECK(before_wrong_turkish("Yýldýz Ayþe") == "Yıldız Ayşe");
        CHECK(!before_wrong_turkish("Yıldız Ayşe"));
        CHECK(is_surely_turkish("Yýldýz Ayþe"));
        for (const auto* good :
             {"Sigurður Helgason", "Guðrún Þórðardóttir", "Novotný Nový", "Aýna Baýramowa"})
            CHECK_MESSAGE(!is_surely_turkish(good), good);
    }

    TEST_CASE("a sign that is no letter within a word") {
        for (const auto* bad : {"¥ubomír", "©»astný", "╤ваненко", "Milo©", "Wa³êsa", "£ukasz", "Nov¼k"})
            CHECK_MESSAGE(has_sign_in_word(bad), bad);
        for (const auto* good :
             {"O´Brien", "O’Brien", "«Иванов»", "Mª Carmen", "Jade¹", "Gal·la", "Jean–Luc", "• Jo"})
            CHECK_MESSAGE(!has_sign_in_word(good), good);
    }
}
