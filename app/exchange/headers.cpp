#include "exchange/headers.hpp"

#include "exchange/list_fields.hpp"
#include "names/fold.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

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
          "titre et fonction; profession; должность; занимаемая должность; место работы и должность; "
          "должность и место работы"},
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
          "institutions; ministry; agency; ministry or agency; ministry/agency; department; employer; "
          "institution name; ministère; établissement; organisme; employeur; учреждение; министерство; "
          "ведомство; министерство или ведомство; министерство/ведомство; место работы; орган; "
          "государственный орган; институт"},
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
    Known{"name", usual, "",
          "delegate name; name of delegate; name of the delegate; name and title; title and name; "
          "name and surname; names and surnames; full names; name in full; nombre y apellidos; "
          "nombre y apellido; nombres y apellidos; apellidos y nombres; apellidos y nombre; "
          "nombre completo; vor und nachname; vor- und nachname; nachname, vorname; name, vorname; "
          "vollständiger name; priezvisko a meno; meno a priezvisko; titul, meno, priezvisko; "
          "celé meno; ФИО делегата; фамилия, имя; фамилия, имя, отчество; Т.А.Ә.; ТАӘ; аты-жөні; "
          "аты жөні; тегі, аты; тегі аты жөні; ном ва насаб; насабу ном; ному насаб; F.I.Sh.; F.I.O.; "
          "Ф.И.Ш.; ФИШ; FISh; familiýasy, ady; ady, familiýasy; аты-жөнү; аты жөнү; фамилиясы, аты; "
          "姓名; 与会者姓名; الاسم الكامل; الاسم; اسم المشارك"},
    Known{"name", weak, "",
          "participants; delegate; delegates; passenger name; person; expert; speaker; attendee; "
          "representative; participante; delegado; teilnehmer; účastník; делегат"},
    Known{"family", usual, "",
          "family; surname(s); last name(s); family name(s); surname / family name; apellido; apellidos; "
          "primer apellido; nachname; familienname; zuname; priezvisko; тегі; насаб; "
          "фамилияси; familiyasi; familiya; familiýasy; фамилиясы; 姓; 姓氏; "
          "اسم العائلة; اللقب العائلي; العائلة; cognome; soyadı; soyad"},
    Known{
        "given", usual, "",
        "given; first; firstname(s); christian name; first and middle name; first and middle names; nombre; "
        "nombres; primer nombre; vorname; vornamen; rufname; meno; krstné meno; аты; есімі; ном; "
        "исми; ismi; ism; ady; 名; 名字; الاسم الأول; nome; adı"},
    Known{"gender", usual, "",
          "gender (m/f); m/w; m/ž; género; sexo; geschlecht; pohlavie; жынысы; ҷинс; jinsi; "
          "жинси; жынысы (м/ж); jynsy; 性别; الجنس; cinsiyet"},
    Known{"position", usual, "",
          "designation; position held; current position; position/title; professional title; "
          "job position; role/position; position and organization; title/position; "
          "qualité et fonctions; poste occupé; titre professionnel; cargo; puesto; función; "
          "cargo o función; funktion; dienststellung; berufsbezeichnung; position/funktion; "
          "amtsbezeichnung; pozícia; pracovné zaradenie; лауазымы; қызметі; лауазым; вазифа; мансаб; "
          "lavozimi; лавозими; wezipesi; кызматы; ээлеген кызматы; должность / position; 职务; 职位; "
          "المنصب; الوظيفة; المسمى الوظيفي"},
    Known{"position", weak, "", "functions; rank; rank/position; grade; funkcia; ранг; звание; чин"},
    Known{
        "email", usual, "",
        "email id; e-mail id; email (official); official email; official e-mail; work email; contact email; "
        "emailadresse; e-mail-adresse; correo; correo electrónico; email de contacto; emailová adresa; "
        "e-mailová adresa; электрондық пошта; эл. пошта; "
        "почтаи электронӣ; elektron pochta; электрон почта; "
        "электрондук почта; elektron poçta; имейл; емейл; эл.почта; "
        "电子邮件; 电邮; 邮箱; البريد الإلكتروني; البريد الالكتروني"},
    Known{"phone", usual, "",
          "telephone no; telephone no.; tel no; tel. no.; tel.; phone no.; phone/whatsapp; "
          "phone (whatsapp); n° de téléphone; teléfono; número de teléfono; telefon; telefonnummer; "
          "telefón; telefónne číslo; телефон (ватсап); телефон нөмірі; рақами телефон; telefon raqami; "
          "телефон рақами; телефон номери; telefon belgisi; 电话; 联系电话; الهاتف; رقم الهاتف"},
    Known{"phone", weak, "",
          "mobile no; mobile no.; mobile telephone; cell; cellphone; cell number; whatsapp; "
          "whatsapp number; contact; contact no; contact no.; contacts; gsm; móvil; celular; handy; "
          "mobiltelefon; mobil; ватсап; ұялы телефон; телефони мобилӣ; 手机; الجوال; رقم الجوال"},
    Known{"delegation", usual, "",
          "countries; country name; country represented; country/organisation represented; "
          "country or area; state party; states parties; representing; delegation name; "
          "name of country; name of delegation; name of the country; pays représenté; état partie; "
          "país; país u organización; país/organización; estado parte; delegación; representa a; land; "
          "krajina; štát; delegácia; мемлекет; ел; елі; делегация; делегациясы; кишвар; давлат; ҳайат; "
          "mamlakat; мамлакат; davlat; ýurt; döwlet; өлкө; мамлекет; страна/делегация; 国家; 国别; 代表团; "
          "الدولة; البلد; الوفد; ülke"},
    Known{"delegation", weak, "",
          "country code; country of origin; nation; nationality; citizenship; state; states; party; "
          "parties; iso; iso3; iso code; iso 3166; iso2; nationalité; état; nacionalidad; estado; "
          "staat; nationalität; staatsangehörigkeit; štátna príslušnosť; азаматтығы; гражданство; 国籍; "
          "الجنسية"},
    Known{"institution", usual, "",
          "institution/organization; ministry/institution; ministry/department; ministry/organization; "
          "department/agency; represented institution; sending institution; organisme/institution; "
          "ministère/organisme; institución; ministerio; entidad; organismo; ministerium; behörde; "
          "dienststelle; ministerstvo; rezort; ведомство/организация; наименование организации; "
          "министрлік; мекеме; вазорат; муассиса; vazirlik; ministrligi; министрлик; 单位; 机构; المؤسسة; "
          "الوزارة"},
    Known{"institution", weak, "",
          "place of work; work place; workplace; office; lieu de travail; lugar de trabajo; "
          "arbeitgeber; pracovisko; zamestnávateľ; жұмыс орны; ҷойи кор; ish joyi; иш жойи; "
          "иштеген жери; 工作单位; جهة العمل"},
    Known{"role", usual, "",
          "delegation role; function in delegation; function in the delegation; status in delegation; "
          "status in the delegation; rol; función en la delegación; calidad; rolle; rolle in der delegation; "
          "funktion in der delegation; rola; postavenie v delegácii; рөлі; нақш; roli; роли; "
          "ролу; делегациядағы рөлі; 身份; 角色; الدور; الصفة"},
    Known{"latin_family", usual, "",
          "surname (latin); family name (latin); last name (latin); surname (english); "
          "фамилия (лат.); фамилия (латиница); тегі (латын); familiya (lotin)"},
    Known{"latin_given", usual, "",
          "first name (latin); given name (latin); given names (latin); имя (лат.); "
          "имя (латиница); аты (латын)"},
    Known{"badge_name", usual, "",
          "badge name; preferred name; preferred name on badge; nombre para el distintivo; namensschild; "
          "meno na menovku; 胸牌姓名"},
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
            // What a word means in one language is not taken from it by another.
            meanings_.emplace(names::fold(rest.substr(0, end)),
                              Meaning{std::string{known.field}, known.rank, std::string{known.otherwise}});
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

namespace {

/// What all pieces of a header mean, where they mean one thing: "Фамилия / Surname (required)".
std::optional<Meaning> common_meaning(std::string_view header) {
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

/// A header and what stands in its brackets.
struct Bracketed {
    std::string outside;
    std::string inside;
    bool are_closed = true;
};

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

bool says_latin(const std::string& folded) {
    static const std::set<std::string> words{"latin",
                                             "lat",
                                             "in latin letters",
                                             "latin letters",
                                             names::fold("лат"),
                                             names::fold("латиница"),
                                             "english",
                                             "in english",
                                             "latin script",
                                             names::fold("латиницей"),
                                             names::fold("на английском"),
                                             "lotin"};
    return words.contains(folded);
}

/// Whether it makes something else of the word: the maiden name is not the name.
bool says_other(const std::string& folded) {
    static const auto others = [] {
        std::set<std::string> words;
        for (const auto* text :
             {"maiden", "birth",     "former",    "previous",    "old",     "father",  "mother",
              "spouse", "emergency", "secretary", "assistant",   "née",     "jeune",   "naissance",
              "père",   "mère",      "soltera",   "geburtsname", "ledig",   "девичья", "при рождении",
              "отца",   "матери",    "прежняя",   "бывшая",      "супруга", "помощник"})
            words.insert(names::fold(text));
        return words;
    }();
    const auto words = util::split_words(folded);
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return others.contains(word); });
}

/// "Gender (M/F)", "Surname (as in the passport, in CAPITALS)": brackets qualify a word and are no part of it.
std::optional<Meaning> meaning_outside_brackets(std::string_view header) {
    const auto parts = without_brackets(header);
    auto meaning = common_meaning(parts.outside);
    const auto* inside = headers().find(names::fold(parts.inside));
    const bool is_other = meaning && inside != nullptr && inside->field != meaning->field;
    if (parts.inside.empty() || !parts.are_closed || is_other || says_other(names::fold(parts.inside)))
        return std::nullopt;
    const bool has_latin_form = meaning && (meaning->field == "family" || meaning->field == "given");
    if (has_latin_form && says_latin(names::fold(parts.inside)))
        meaning->field = "latin_" + meaning->field;
    return meaning;
}

} // namespace

std::optional<Meaning> meaning_of(std::string_view header) {
    if (auto detail = detail_word(header))
        return Meaning{std::move(*detail), usual, {}};
    // In Tajik a given name; folded it reads like the French word for a family name.
    if (util::trimmed(header) == "Ном" || util::trimmed(header) == "ном" || util::trimmed(header) == "НОМ")
        return Meaning{"given", usual, {}};
    if (const Meaning* meaning = headers().find(names::fold(header)))
        return *meaning;
    if (auto common = common_meaning(header))
        return common;
    return meaning_outside_brackets(header);
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
