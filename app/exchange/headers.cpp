#include "exchange/headers.hpp"

#include "exchange/list_fields.hpp"
#include "names/fold.hpp"
#include "util/suggest.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace plenary::exchange {

namespace {

constexpr int weak = 0;
constexpr int usual = 1;
constexpr int strong = 2;

/// Headers of one meaning, with semicolons between.
struct Known {
    std::string_view field;
    int rank;
    std::string_view otherwise; ///< may be empty
    std::string_view texts;
};

constexpr std::array known_headers{
    Known{"name", usual, "",
          "full name; participant name; name of participant; name of the participant; "
          "attendee name; names; name and surname; surname and name; first and last name; "
          "nom complet; nom et prénom; nom et prénoms; nom prénom; prénom et nom; noms et prénoms; "
          "ФИО; Ф.И.О.; ФИО участника; Ф.И.О. участника; полное имя; имя и фамилия; фамилия и имя; "
          "фамилия имя; фамилия имя отчество; фамилия, имя и отчество; участник"},
    Known{"family", usual, "",
          "surname; last name; lastname; family name; familyname; surnames; family names; "
          "last names; nom; nom de famille; noms; фамилия; attendee name family name; "
          "attendee name last name; attendee name surname"},
    Known{"given", usual, "",
          "first name; firstname; given name; given names; first names; forename; forenames; "
          "given name(s); first name(s); prénom; prénoms; prénom(s); имя; имена; имя и отчество; "
          "имя отчество; имя, отчество; attendee name given name; attendee name first name"},
    Known{"latin_family", usual, "",
          "latin family name; latin surname; surname latin; family name latin; last name latin; "
          "surname in latin letters; family name in latin letters; surname in english; "
          "last name in english; family name in english; nom en caractères latins; "
          "nom en lettres latines; фамилия латиницей; фамилия лат; фамилия латинскими буквами; "
          "фамилия на латинице; фамилия на английском; фамилия по-английски; фамилия англ; "
          "фамилия на английском языке; фамилия по загранпаспорту; фамилия по паспорту латиницей"},
    Known{"latin_given", usual, "",
          "latin given name; latin first name; first name latin; given name latin; "
          "first name in latin letters; given names in latin letters; first name in english; "
          "given name in english; prénom en caractères latins; prénom en lettres latines; "
          "имя латиницей; имя лат; имя латинскими буквами; имя на латинице; имя на английском; "
          "имя по-английски; имя англ; имя на английском языке; имя по загранпаспорту"},
    Known{"own_name", usual, "",
          "own name; name in own script; name in own language; native name; name in native script; "
          "name in native language; name in original script; original name; name in russian; "
          "name in cyrillic; nom dans la langue d'origine; nom en caractères d'origine; "
          "имя на родном языке; ФИО на родном языке; ФИО на русском языке; ФИО на русском; "
          "ФИО по-русски; ФИО кириллицей; имя кириллицей"},
    Known{"badge_name", usual, "",
          "name on badge; name for badge; name on the badge; name as on badge; badge; "
          "nom sur le badge; nom pour le badge; имя на бейдже; имя для бейджа; ФИО на бейдже; "
          "надпись на бейдже"},
    Known{"sort_name", usual, "",
          "sorting name; sort as; sort key; name for sorting; sort by; clé de tri; nom de tri; "
          "имя для сортировки; ключ сортировки"},
    Known{"gender", usual, "", "sex; m/f; f/m; m or f; sexe; genre; h/f; пол; м/ж; ж/м"},
    Known{"gender", weak, "", "mr/ms; ms/mr; mr/mrs; mr/mrs/ms"},
    Known{
        "courtesy_title", usual, "",
        "salutation; courtesy title; honorific; prefix; form of address; academic title; titles; civilité; "
        "titre de civilité; tratamiento; обращение; форма обращения; anrede; titel; oslovenie; 称谓; اللقب"},
    Known{
        "middle_name", usual, "",
        "middle name; middle names; middle name(s); second name; patronymic; patronymic name; father's name; "
        "fathers name; middle initial; deuxième prénom; autres prénoms; patronyme; segundo nombre; отчество; "
        "отчество (при наличии); patronymikum; әкесінің аты; номи падар; atasynyň ady; otasining ismi; "
        "отасининг исми; атасынын аты"},
    Known{"position", usual, "",
          "function; job title; job; functional title; official title; post; occupation; "
          "title or function; title and position; position title; fonction; fonctions; poste; "
          "titre et fonction; profession; должность; занимаемая должность; "
          "место работы и должность; должность и место работы"},
    Known{"position", weak, "", "title; titre"},
    Known{"email", usual, "",
          "e-mail; email address; e-mail address; mail; courriel; adresse électronique; "
          "adresse e-mail; adresse courriel; адрес электронной почты; электронная почта; "
          "электронный адрес; эл. почта; эл. адрес; почта; e-mail адрес; адрес e-mail"},
    Known{"email", strong, "", "attendee email; attendee e-mail; participant email"},
    Known{"phone", usual, "",
          "phone number; telephone; telephone number; tel; mobile; mobile phone; mobile number; "
          "cell phone; phone no; contact number; téléphone; numéro de téléphone; "
          "téléphone portable; portable; телефон; номер телефона; тел; мобильный; "
          "мобильный телефон; контактный телефон; моб. телефон"},
    Known{"code", usual, "",
          "id; registration id; registration code; registration number; registration no; "
          "registration; badge number; badge no; order code; code d'inscription; "
          "numéro d'inscription; код; код регистрации; номер регистрации; регистрационный номер; "
          "номер бейджа"},
    Known{"participant", usual, "",
          "participant code; participant id; person id; person code; code du participant; "
          "code participant; код участника; номер участника"},
    Known{"delegation", usual, "",
          "country; delegations; member state; country or organization; country or organisation; "
          "country/organization; country/organisation; delegation/country; state or organization; "
          "représentation; pays; délégation; pays ou organisation; pays/organisation; état membre; "
          "страна; делегация; государство; страна или организация; страна/организация; "
          "государство-участник"},
    Known{"delegation", weak, "institution",
          "organization; organisation; affiliation; company; entity; организация; компания; "
          "organization name; organisation name; название организации"},
    Known{"institution", usual, "",
          "institutions; ministry; agency; ministry or agency; ministry/agency; department; "
          "employer; institution name; ministère; établissement; organisme; employeur; учреждение; "
          "министерство; ведомство; министерство или ведомство; министерство/ведомство; "
          "место работы; орган; государственный орган; институт"},
    Known{"role", usual, "",
          "role in delegation; role in the delegation; capacity; category; participant type; "
          "type of participant; participation type; rôle; rôle dans la délégation; qualité; "
          "catégorie; роль; роль в делегации; статус участника; статус в делегации; категория; "
          "категория участника; тип участника; в качестве"},
    Known{"status", usual, "",
          "registration state; registration status; state of registration; statut; "
          "statut de l'inscription; état de l'inscription; статус; статус регистрации; "
          "состояние регистрации"},
    Known{"funding", usual, "",
          "funded; financing; paid by; costs; sponsorship; financement; prise en charge; frais; "
          "финансирование; оплата; за чей счет; расходы"},
    Known{"registered_at", usual, "",
          "registration date; date of registration; registered; registered on; registration time; "
          "submitted; order date; date d'inscription; дата регистрации; время регистрации; "
          "зарегистрирован"},
    Known{"checked_in", usual, "",
          "check-in; checkin; arrived; present; attended; arrivé; présent; enregistré; явка; "
          "прибыл; прибытие; присутствовал; присутствие; отметка о прибытии"},
    Known{"checked_in", strong, "",
          "checked in at; check-in date; check-in time; time of check-in; time of arrival; "
          "arrived at; date d'arrivée; heure d'arrivée; дата прибытия; время прибытия"},
    Known{"remarks", usual, "",
          "remark; comments; comment; notes; note; order comment; observations; remarque; "
          "remarques; commentaire; commentaires; примечание; примечания; комментарий; комментарии; "
          "заметки"},
};

/// By folded header.
class Headers {
public:
    Headers() {
        for (const auto& word : field_words())
            add({word, usual, "", word});
        for (const Known& known : known_headers)
            add(known);
        for (const auto& [folded, meaning] : meanings_)
            folded_.push_back(folded);
    }

    [[nodiscard]] const Meaning* find(const std::string& folded) const {
        const auto it = meanings_.find(folded);
        return it == meanings_.end() ? nullptr : &it->second;
    }
    [[nodiscard]] const std::vector<std::string>& folded() const { return folded_; }

private:
    void add(const Known& known) {
        for (std::string_view rest = known.texts; !rest.empty();) {
            const std::size_t end = std::min(rest.find(';'), rest.size());
            meanings_[names::fold(rest.substr(0, end))] = {std::string{known.field}, known.rank,
                                                           std::string{known.otherwise}};
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    std::map<std::string, Meaning> meanings_;
    std::vector<std::string> folded_;
};

const Headers& headers() {
    static const Headers known;
    return known;
}

bool says_nothing(const std::string& folded) {
    static const std::array nothing{names::fold("required"),    names::fold("mandatory"),
                                    names::fold("optional"),    names::fold("if any"),
                                    names::fold("обязательно"), names::fold("при наличии"),
                                    names::fold("obligatoire"), names::fold("facultatif")};
    return folded.empty() || std::find(nothing.begin(), nothing.end(), folded) != nothing.end();
}

/// The pieces between slashes, brackets, bars and ends of line.
std::vector<std::string> folded_parts(std::string_view header) {
    std::vector<std::string> parts;
    while (!header.empty()) {
        const std::size_t end = std::min(header.find_first_of("/|()[]\r\n"), header.size());
        if (std::string part = names::fold(header.substr(0, end)); !says_nothing(part))
            parts.push_back(std::move(part));
        header.remove_prefix(std::min(end + 1, header.size()));
    }
    return parts;
}

} // namespace

std::optional<Meaning> meaning_of(std::string_view header) {
    if (auto detail = detail_word(header))
        return Meaning{std::move(*detail), usual, {}};
    if (const Meaning* meaning = headers().find(names::fold(header)))
        return *meaning;
    std::optional<Meaning> common;
    for (const std::string& part : folded_parts(header)) {
        const Meaning* meaning = headers().find(part);
        if (meaning == nullptr || (common && common->field != meaning->field))
            return std::nullopt;
        if (!common || meaning->rank > common->rank)
            common = *meaning;
    }
    return common;
}

std::optional<std::string> closest_header(std::string_view header) {
    constexpr std::size_t least_letters = 4; // "№" is near to "nom", and means nothing of the kind
    const auto folded = names::fold(header);
    if (folded.size() < least_letters)
        return std::nullopt;
    return util::closest(folded, headers().folded());
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
