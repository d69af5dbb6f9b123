/// \file
/// What a header asks, by single words of it.
#include "exchange/headers/headers.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <set>

namespace plenary::exchange {

bool asks_whether_coming(std::string_view header) {
    static const auto of_coming = [] {
        std::set<std::string> words;
        for (const auto* text :
             {"attend",        "attending",    "attends",       "attendance",   "participate",
              "participating", "participates", "participation", "coming",       "rsvp",
              "confirmed",     "confirm",      "confirms",      "confirmation", "участие",
              "участия",       "участвует",    "участвовать",   "прибудет",     "приедет",
              "подтверждение", "подтверждаю",  "asistir",       "asistirá",     "asistencia",
              "participar",    "participará",  "confirmación",  "participera",  "participer",
              "présence",      "assistera",    "teilnehmen",    "teilnahme",    "zúčastní",
              "účasť",         "қатысады",     "қатысу",        "иштирок",      "ishtirok",
              "катышат",       "gatnaşýar"})
            words.insert(names::fold(text));
        return words;
    }();
    static const auto of_others = [] {
        std::set<std::string> words;
        for (const auto* text :
             {"dinner",    "lunch",  "reception", "excursion", "tour",        "visit",   "event", "workshop",
              "side",      "social", "gala",      "cocktail",  "hotel",       "flight",  "visa",  "ticket",
              "payment",   "fee",    "transfer",  "transport", "certificate", "booking", "ужин",  "обед",
              "приём",     "прием",  "экскурсия", "экскурсии", "фуршет",      "виза",    "отель", "dîner",
              "excursión", "cena",   "email",     "e-mail",    "mode",        "type",    "form",  "date",
              "day",       "number", "code",      "fees",      "paid"})
            words.insert(names::fold(text));
        return words;
    }();
    const auto words = util::split_words(names::fold(header));
    const auto is_in = [](const std::set<std::string>& set) {
        return [&set](const std::string& word) { return set.contains(word); };
    };
    return std::any_of(words.begin(), words.end(), is_in(of_coming)) &&
           std::none_of(words.begin(), words.end(), is_in(of_others));
}

bool may_name_people(std::string_view header) {
    static const auto of_names = [] {
        std::set<std::string> words;
        for (const auto* text :
             {"name",      "names",    "surname",    "surnames",  "lastname",   "lname",     "fname",
              "firstname", "forename", "familyname", "givenname", "nom",        "prénom",    "apellido",
              "apellidos", "nombre",   "nachname",   "vorname",   "priezvisko", "meno",      "имя",
              "фамилия",   "фио",      "отчество",   "тегі",      "аты",        "насаб",     "familiya",
              "ism",       "姓名",     "الاسم",      "cognome",   "nome",       "sobrenome", "soyad",
              "nazwisko",  "imię",     "příjmení",   "jméno",     "efternamn",  "förnamn",   "achternaam",
              "voornaam"})
            words.insert(names::fold(text));
        return words;
    }();
    static const auto of_others = [] {
        std::set<std::string> words;
        for (const auto* text :
             {"company",   "school",     "hotel",    "organization", "organisation", "institution",
              "file",      "user",       "username", "country",      "event",        "father",
              "mother",    "father's",   "mother's", "spouse",       "emergency",    "contact",
              "institute", "university", "ministry", "agency",       "department",   "city",
              "airline",   "maiden",     "birth",    "invoice",      "billing",      "domain",
              "team",      "project",    "group",    "product",      "parents",      "parent",
              "отца",      "матери",     "девичья",  "организации",  "учреждения",   "société",
              "empresa",   "firma",      "hotela",   "assistant",    "bank",         "guest",
              "room"})
            words.insert(names::fold(text));
        return words;
    }();
    const auto words = util::split_words(names::fold(header));
    const auto is_in = [](const std::set<std::string>& set) {
        return [&set](const std::string& word) { return set.contains(word); };
    };
    return std::any_of(words.begin(), words.end(), is_in(of_names)) &&
           std::none_of(words.begin(), words.end(), is_in(of_others));
}

bool is_of_somebody_else(std::string_view header) {
    static const auto words_of_others = [] {
        std::set<std::string> words;
        for (const auto* text :
             {"birth",      "residence",  "resident",   "issue",     "issued",      "issuing",
              "passport",   "visa",       "emergency",  "departure", "arrival",     "transit",
              "spouse",     "guest",      "assistant",  "from",      "destination", "рождения",
              "проживания", "выдачи",     "паспорт",    "виза",      "naissance",   "résidence",
              "passeport",  "nacimiento", "residencia", "pasaporte", "geburtsland", "wohnsitz",
              "pass",       "billing",    "invoice",    "emergency", "focal",       "interpreter"})
            words.insert(names::fold(text));
        return words;
    }();
    const auto words = util::split_words(names::fold(header));
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return words_of_others.contains(word); });
}

Origin origin_of(const std::vector<std::string>& folded_headers) {
    const auto has = [&](std::string_view text) {
        return std::find(folded_headers.begin(), folded_headers.end(), text) != folded_headers.end();
    };
    if (has("order code") && (has("attendee name") || has("product")))
        return Origin::pretix;
    if (has("id") && has("name") && (has("registration state") || has("email address") || has("last name")))
        return Origin::indico;
    return Origin::other;
}

} // namespace plenary::exchange
