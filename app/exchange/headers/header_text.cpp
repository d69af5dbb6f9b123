#include "exchange/headers/header_text.hpp"

#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <set>

namespace plenary::exchange {

namespace {

bool is_noise(const std::string& folded) {
    static const auto nothing = [] {
        std::set<std::string> words;
        for (const auto* text : {"required",
                                 "mandatory",
                                 "optional",
                                 "if any",
                                 "if available",
                                 "if applicable",
                                 "as in passport",
                                 "as in the passport",
                                 "as per passport",
                                 "as shown in passport",
                                 "as it appears in passport",
                                 "as on passport",
                                 "in capitals",
                                 "in capital letters",
                                 "in block letters",
                                 "capital letters",
                                 "block letters",
                                 "uppercase",
                                 "in english",
                                 "in full",
                                 "official",
                                 "please specify",
                                 "specify",
                                 "please type",
                                 "m/f",
                                 "f/m",
                                 "male/female",
                                 "mr/ms",
                                 "mr., ms.",
                                 "with country code",
                                 "incl. country code",
                                 "with international code",
                                 "international format",
                                 "work",
                                 "business",
                                 "обязательно",
                                 "при наличии",
                                 "как в паспорте",
                                 "по паспорту",
                                 "заглавными буквами",
                                 "полностью",
                                 "м/ж",
                                 "ж/м",
                                 "муж/жен",
                                 "с кодом страны",
                                 "рабочий",
                                 "служебный",
                                 "мобильный",
                                 "obligatoire",
                                 "facultatif",
                                 "en majuscules",
                                 "comme dans le passeport",
                                 "tel qu'il figure sur le passeport",
                                 "h/f",
                                 "obligatorio",
                                 "opcional",
                                 "en mayúsculas",
                                 "como en el pasaporte",
                                 "pflichtfeld",
                                 "in großbuchstaben",
                                 "wie im pass",
                                 "laut reisepass",
                                 "povinné",
                                 "veľkými písmenami",
                                 "podľa pasu"})
            words.insert(names::fold(text));
        return words;
    }();
    return folded.empty() || nothing.contains(folded);
}

/// Words that say whose name or address it is, or ask for it, and no more: "Delegate's surname", "Фамилия участника",
/// "What is your full name?".
bool says_whose(const std::string& word) {
    static const auto whose = [] {
        std::set<std::string> words;
        for (const auto* text : {"delegate",
                                 "delegates",
                                 "delegate's",
                                 "participant",
                                 "participants",
                                 "participant's",
                                 "attendee",
                                 "attendees",
                                 "attendee's",
                                 "applicant",
                                 "applicant's",
                                 "nominee",
                                 "nominee's",
                                 "candidate",
                                 "candidate's",
                                 "student",
                                 "student's",
                                 "member",
                                 "member's",
                                 "registrant",
                                 "person",
                                 "person's",
                                 "persons",
                                 "traveller",
                                 "traveler",
                                 "passenger",
                                 "visitor",
                                 "invitee",
                                 "personne",
                                 "persona",
                                 "лица",
                                 "of",
                                 "the",
                                 "your",
                                 "his/her",
                                 "du",
                                 "de",
                                 "la",
                                 "le",
                                 "l'",
                                 "des",
                                 "del",
                                 "délégué",
                                 "déléguée",
                                 "participante",
                                 "participants",
                                 "delegado",
                                 "delegada",
                                 "teilnehmers",
                                 "teilnehmer",
                                 "teilnehmerin",
                                 "delegierten",
                                 "účastníka",
                                 "delegáta",
                                 "участника",
                                 "участников",
                                 "делегата",
                                 "делегатов",
                                 "кандидата",
                                 "представителя",
                                 "қатысушының",
                                 "иштирокчӣ",
                                 "ishtirokchining",
                                 "gatnaşyjynyň",
                                 "катышуучунун",
                                 "please",
                                 "enter",
                                 "write",
                                 "(s)",
                                 "what",
                                 "what's",
                                 "which",
                                 "is",
                                 "are",
                                 "you",
                                 "do",
                                 "have",
                                 "any",
                                 "represent",
                                 "provide",
                                 "indicate",
                                 "give",
                                 "select",
                                 "choose",
                                 "quel",
                                 "quelle",
                                 "est",
                                 "votre",
                                 "vos",
                                 "vous",
                                 "représentez",
                                 "indiquez",
                                 "veuillez",
                                 "indiquer",
                                 "cuál",
                                 "qué",
                                 "es",
                                 "su",
                                 "sus",
                                 "representa",
                                 "indique",
                                 "escriba",
                                 "ihr",
                                 "ihre",
                                 "wie",
                                 "lautet",
                                 "bitte",
                                 "укажите",
                                 "введите",
                                 "напишите",
                                 "ваше",
                                 "ваша",
                                 "ваш",
                                 "ваши",
                                 "вашу",
                                 "какую",
                                 "какое",
                                 "вы",
                                 "представляете",
                                 "пожалуйста"})
            words.insert(names::fold(text));
        return words;
    }();
    return whose.contains(word);
}

/// Whether it only numbers the header: "1", "a" of "a) Surname".
bool is_enumerator(const std::string& word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }) ||
           (word.size() == 1 && word.front() >= 'a' && word.front() <= 'e');
}

} // namespace

bool says_where(const std::string& word) {
    static const std::set<std::string> places{"business",
                                              "home",
                                              "work",
                                              "office",
                                              "personal",
                                              "private",
                                              names::fold("домашний"),
                                              names::fold("личный"),
                                              names::fold("личная")};
    return places.contains(word);
}

std::string without_enumerator(const std::string& folded) {
    auto words = util::split_words(folded);
    if (words.size() > 1 && is_enumerator(words.front()))
        words.erase(words.begin());
    return util::join(words, " ");
}

std::string bare(const std::string& folded) {
    const auto words = util::split_words(without_enumerator(folded));
    auto telling = words;
    std::erase_if(telling, says_whose);
    return util::join(telling.empty() ? words : telling, " ");
}

std::vector<std::string> folded_parts(std::string_view header) {
    std::vector<std::string> parts;
    while (!header.empty()) {
        const std::size_t end = std::min(header.find_first_of("/|()[]\r\n"), header.size());
        if (std::string part = names::fold(header.substr(0, end)); !is_noise(part))
            parts.push_back(std::move(part));
        header.remove_prefix(std::min(end + 1, header.size()));
    }
    return parts;
}

Bracketed without_brackets(std::string_view header) {
    Bracketed parts;
    int depth = 0;
    for (const char c : header) {
        const bool opens = c == '(' || c == '[';
        const bool closes = c == ')' || c == ']';
        depth = std::max(0, depth + (opens ? 1 : closes ? -1 : 0));
        if (!opens && !closes)
            (depth > 0 ? parts.inside : parts.outside) += c;
        else
            parts.outside += ' ';
    }
    parts.are_closed = depth == 0;
    return parts;
}

} // namespace plenary::exchange
