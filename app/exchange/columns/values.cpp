#include "exchange/columns/values.hpp"

#include "domain/language_tag.hpp"
#include "exchange/headers/lexicon.hpp"
#include "exchange/sign_in/attendance_marks.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace plenary::exchange {

namespace {

using domain::Funding;
using domain::Gender;
using domain::RegistrationStatus;

const Lexicon<Gender>& genders() {
    static const Lexicon<Gender> lexicon{
        {Gender::female,
         "f; female; woman; mrs; ms; miss; madam; femme; féminin; mme; mlle; madame; mademoiselle; ж; "
         "жен; женский; женщина; г-жа; госпожа; fem; feminine; w; girl; lady; dame; she/her; mujer; "
         "femenino; señora; sra; srta; señorita; doña; weiblich; frau; žena; ženské; ženský; pani; žen; "
         "женск; женcкий; weibl; ž; w weiblich; "
         "kobieta; donna; vrouw; kadın; bayan; qadın; 여; 여성; әйел; қыз; ханым; зан; занона; аёл; ayol; "
         "аял; zenan; "
         "aýal; 女; 女士; 女性; أنثى; انثى; "
         "السيدة; امرأة; ms mrs; f female"},
        {Gender::male,
         "m; male; man; mr; mister; sir; h; homme; masculin; monsieur; м; муж; мужской; мужчина; г-н; "
         "господин; masc; masculine; boy; gentleman; he/him; hombre; varón; masculino; señor; sr; don; "
         "männlich; mann; männl; maennlich; herr; е; m männlich; "
         "mężczyzna; uomo; bay; kişi; 남; 남성; мырза; muž; mužské; mužský; pán; pan; мужск; ер; ер адам; "
         "еркек; эркек; мард; "
         "мардона; эркак; erkak; erkek; 男; 先生; 男性; ذكر; السيد; رجل; m male"},
        {Gender::other,
         "other; x; non-binary; autre; другой; иной; diverse; divers; d; nonbinary; nb; non binary; "
         "enby; third gender; gender diverse; they/them; non binaire; no binario; otro; otra; další; "
         "iné; другое; басқа; дигар; boshqa; башка; 其他; آخر"}};
    return lexicon;
}

const Lexicon<RegistrationStatus>& statuses() {
    using enum RegistrationStatus;
    static const Lexicon<RegistrationStatus> lexicon{
        {nominated,
         "nominated; pending; awaiting payment; approval pending; unpaid; submitted; registered; "
         "proposed; en attente; en attente de paiement; proposé; désigné; заявлен; заявлена; ожидает; "
         "ожидает подтверждения; на рассмотрении; выдвинут; tentative; to be confirmed; not confirmed; "
         "unconfirmed; invited; new; in process; in progress; under review; awaiting confirmation; "
         "waiting for confirmation; maybe; provisional; à confirmer; provisoire; invité; invitée; "
         "en cours; pendiente; por confirmar; propuesto; propuesta; invitado; angemeldet; ausstehend; "
         "vorgeschlagen; prihlásený; čaká; зарегистрирован; зарегистрирована; приглашен; приглашена; "
         "to be approved; pending approval; awaiting approval; not yet confirmed; not sure; possibly; "
         "tbc; peut-être; quizás; vielleicht; možno; возможно; ожидается; "
         "предварительно; не подтвержден; не подтверждена; не подтвердил; не подтвердила; под вопросом; "
         "待定; قيد الانتظار"},
        {confirmed,
         "confirmed; complete; completed; accepted; approved; paid; confirmé; confirmée; accepté; "
         "acceptée; approuvé; terminé; подтвержден; подтверждена; подтверждено; принят; принята; "
         "одобрено; завершено; attending; will attend; going; coming; yes; confirmed attendance; "
         "participating; will participate; attended; present; checked in; active; ok; no show; "
         "did not attend; absent; final; participe; participera; présent; présente; oui; absente; "
         "confirmado; confirmada; aceptado; aceptada; asistirá; asiste; sí; bestätigt; nimmt teil; "
         "zugesagt; potvrdený; potvrdená; участвует; будет; будет участвовать; примет участие; "
         "y; yes confirmed; yes attending; yes i will attend; will come; is coming; attends; will be "
         "present; "
         "si confirmado; participa; participará; ja; áno; zúčastní sa; придет; приедет; подтвердил; "
         "подтвердила; "
         "планирует; едет; летит; қатысады; иә; ҳа; иштирок мекунад; ha; qatnashadi; катышат; ооба; "
         "gatnaşýar; hawa; "
         "是; 参加; 出席; نعم; سيحضر; "
         "прибудет; присутствовал; присутствовала; не явился; не явилась; да; расталды; тасдиқ шуд; "
         "tasdiqlangan; ырасталды; 已确认; 确认; مؤكد"},
        {waitlisted,
         "waitlisted; waiting list; wait list; on waiting list; reserve; liste d'attente; "
         "sur liste d'attente; в листе ожидания; лист ожидания; резерв; waiting; waitlist; "
         "on wait list; standby; en lista de espera; lista de espera; warteliste; auf der warteliste; "
         "čakacia listina; в списке ожидания"},
        {withdrawn,
         "withdrawn; cancelled; canceled; canceled (paid fee); expired; declined; retiré; retirée; "
         "annulé; annulée; отозван; отозвана; отозвано; отменено; снят; not attending; will not attend; "
         "not coming; no longer attending; no; regrets; cancelled by participant; dropped out; "
         "ne participe pas; ne participera pas; n; won't attend; unable to attend; cannot attend; can't "
         "attend; "
         "does not attend; will not participate; not participating; not going; is not coming; with regrets; "
         "apologies; ne viendra pas; ne sera pas présent; ne sera pas présente; excusé; excusée; no "
         "participa; "
         "no participará; no asiste; no viene; rechaza; nimmt nicht teil; nein; absage; nezúčastní sa; nie; "
         "ospravedlnený; не едет; не летит; не прибудет; не приедет; не сможет; не сможет участвовать; не "
         "придет; не планирует; "
         "қатыспайды; жоқ; иштирок намекунад; qatnashmaydi; yo'q; йўқ; катышпайт; жок; gatnaşmaýar; ýok; "
         "不参加; 否; 不出席; لن يحضر; لا; معتذر;  désisté; désistée; non; retirado; retirada; cancelado; "
         "cancelada; no asistirá; zurückgezogen; abgesagt; storniert; zrušené; odhlásený; не участвует; "
         "не будет; не примет участия; отказался; отказалась; отменен; отменена; снята; нет; 已取消; 取消; "
         "ملغى"},
        {refused,
         "refused; rejected; denied; not approved; not accepted; disapproved; turned down; refusé; refusée; "
         "rejeté; rejetée; non approuvé; denegado; denegada; rechazado; rechazada; no aprobado; abgelehnt; "
         "zamietnutý; zamietnutá; zamietnuté; не одобрен; не одобрена; не одобрено; отклонен; отклонена; "
         "отклонено; "
         "отказ; отказано"}};
    return lexicon;
}

const Lexicon<Funding>& fundings() {
    static const Lexicon<Funding> lexicon{
        {Funding::own,
         "own; no; self; self-funded; own cost; not funded; non; à ses frais; autofinancé; нет; "
         "за свой счет; самофинансирование; за счет направляющей стороны"},
        {Funding::funded,
         "funded; yes; sponsored; organizer; organizers; oui; pris en charge; financé; финансируется; "
         "да; за счет организаторов; за счет принимающей стороны"}};
    return lexicon;
}

} // namespace

bool is_plain_answer(std::string_view text) {
    static const Lexicon<bool> words{
        {true,
         "yes; no; y; n; oui; non; sí; да; нет; ja; nein; áno; nie; иә; жоқ; ҳа; не; ha; yo'q; йўқ; ооба; "
         "жок; hawa; ýok; 是; 否; نعم; لا; ok; 1; 0; true; false"}};
    return words.find(text).has_value();
}

std::optional<domain::Consent> read_consent(std::string_view text) {
    using enum domain::Consent;
    static const Lexicon<domain::Consent> words{
        {given,
         "given; yes; y; agree; agreed; i agree; consent; consents; i consent; oui; "
         "d'accord; j'accepte; accepte; sí; acepto; acepta; de acuerdo; да; согласен; согласна; согласие; "
         "не возражаю; ja; einverstanden; áno; súhlasím; иә; келісемін; ҳа; ha; ооба; hawa; 是; 同意; نعم; "
         "أوافق"},
        {refused,
         "refused; no; n; disagree; i disagree; do not agree; i do not agree; don't agree; do not consent; "
         "not agreed; refuse; non; je refuse; pas d'accord; je n'accepte pas; no acepto; "
         "no acepta; rechazo; нет; не согласен; не согласна; возражаю; отказ; nein; nicht einverstanden; "
         "nie; nesúhlasím; жоқ; келіспеймін; не; yo'q; йўқ; жок; ýok; 否; 不同意; لا; لا أوافق"}};
    if (is_sign(text)) {
        const auto mark = mark_of(text);
        return mark == Mark::present  ? std::optional{given}
               : mark == Mark::absent ? std::optional{refused}
                                      : std::nullopt;
    }
    return words.find(text);
}

std::optional<std::string> read_language(std::string_view text) {
    static const Lexicon<std::string> words{
        {"en", "en; eng; english; anglais; inglés; английский; английский язык; englisch; angličtina; 英语; "
               "الإنجليزية"},
        {"fr", "fr; french; français; francés; французский; французский язык; französisch; 法语; الفرنسية"},
        {"es", "es; spanish; español; espagnol; castellano; испанский; испанский язык; spanisch; 西班牙语; "
               "الإسبانية"},
        {"ru", "ru; rus; russian; русский; русский язык; russe; ruso; russisch; ruština; орыс тілі; 俄语; "
               "الروسية"},
        {"ar", "ar; arabic; العربية; arabe; árabe; арабский; арабский язык; arabisch; 阿拉伯语"},
        {"zh", "zh; chinese; 中文; 汉语; chinois; chino; китайский; китайский язык; chinesisch; الصينية"},
        {"kk", "kk; kazakh; казахский; казахский язык; қазақ тілі; қазақша; kazakhe; kazajo"},
        {"ky", "ky; kyrgyz; кыргызский; киргизский; кыргызский язык; кыргыз тили; кыргызча"},
        {"tg", "tg; tajik; таджикский; таджикский язык; тоҷикӣ; забони тоҷикӣ"},
        {"tk", "tk; turkmen; туркменский; туркменский язык; türkmençe; türkmen dili"},
        {"uz",
         "uz; uzbek; узбекский; узбекский язык; oʻzbekcha; o'zbekcha; ўзбекча; o'zbek tili; ўзбек тили"},
        {"fa", "fa; farsi; persian; персидский; фарси; فارسی; persan; persa"},
        {"de", "de; german; deutsch; allemand; alemán; немецкий; немецкий язык"},
        {"pt", "pt; portuguese; português; portugais; portugués; португальский"},
        {"tr", "tr; turkish; türkçe; turc; turco; турецкий"}};
    if (auto tag = words.find(text))
        return tag;
    if (domain::is_language_tag(text))
        return std::string{text};
    return std::nullopt;
}

bool states_no_gender(std::string_view text) {
    static const Lexicon<bool> words{
        {true, "prefer not to say; prefer not to answer; prefer not to disclose; rather not say; unknown; "
               "not specified; not stated; unspecified; undisclosed; not disclosed; u; no answer; "
               "ne souhaite pas répondre; préfère ne pas répondre; préfère ne pas le dire; inconnu; "
               "non précisé; prefiero no decirlo; prefiero no responder; desconocido; no especificado; "
               "keine angabe; unbekannt; nechcem uviesť; neuvedené; неизвестно; не указан; не указано; "
               "предпочитаю не указывать; не хочу указывать; не определен; 未知; غير محدد"}};
    return words.find(text).has_value();
}

std::optional<Gender> read_gender(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos || genders().find(text))
        return genders().find(text);
    // "M / H" in two languages
    const auto first = genders().find(text.substr(0, slash));
    return first == genders().find(text.substr(slash + 1)) ? first : std::nullopt;
}

namespace {

/// What one letter stands for beside another in the same column.
struct LetterBeside {
    std::string_view letter;
    std::string_view other; ///< folded
    Gender gender;
};

constexpr std::array letters_beside{
    LetterBeside{"m", "h", Gender::female}, // mujer, hombre
    LetterBeside{"m", "v", Gender::female}, // mujer, varón; only where v is no woman
    LetterBeside{"v", "m", Gender::male},
    LetterBeside{"a", "e", Gender::female}, // әйел, ер; ayol, erkak; аял, эркек
    LetterBeside{"a", "m", Gender::female}, // аёл, мард
    LetterBeside{"z", "m", Gender::female}, // žena, muž; зан, мард
    LetterBeside{"k", "m", Gender::female}, // kobieta, mężczyzna
    LetterBeside{"k", "e", Gender::female}, // kadın, erkek
    LetterBeside{"d", "h", Gender::female}, // dame, homme
};

} // namespace

GenderLetters::GenderLetters(std::string_view header, const std::set<std::string>& folded_cells)
    : cells_(folded_cells) {
    static const std::set<std::string> spanish{"sexo", "genero"};
    const auto words = util::split_words(names::fold(header));
    is_spanish_ = std::any_of(words.begin(), words.end(),
                              [](const std::string& word) { return spanish.contains(word); });
}

std::optional<Gender> GenderLetters::read(std::string_view text) const {
    const auto folded = names::fold(text);
    if (util::trimmed(text) == "Ә" || util::trimmed(text) == "ә")
        return Gender::female; // әйел; folded it is an A
    const bool has_women = cells_.contains("f");
    for (const auto& [letter, other, gender] : letters_beside)
        if (folded == letter && cells_.contains(std::string{other}) &&
            !(letter == "m" && (has_women || (other == "v" && !is_spanish_))) &&
            !(letter == "v" && !is_spanish_))
            return gender;
    if (folded == "v" && cells_.contains("m") && !is_spanish_)
        return Gender::female; // vrouw, man
    return read_gender(text);
}

bool GenderLetters::may_be_either(std::string_view text) const {
    const bool tells = std::any_of(cells_.begin(), cells_.end(),
                                   [](const std::string& cell) { return cell != "m" && !cell.empty(); });
    return is_spanish_ && names::fold(text) == "m" && !tells;
}

bool tells_who_came(std::string_view text) {
    static const Lexicon<bool> words{
        {true, "attended; present; checked in; no show; did not attend; absent; présent; "
               "présente; присутствовал; присутствовала; не явился; не явилась"}};
    return words.find(text).has_value();
}

bool tells_way_of_attending(std::string_view text) {
    static const Lexicon<bool> words{
        {true,
         "in person; in-person; onsite; on site; on-site; physical; physically; physical participation; face "
         "to "
         "face; offline; online; on line; on-line; virtual; virtually; virtual participation; remote; "
         "remotely; "
         "remote participation; hybrid; via zoom; zoom; by video link; videoconference; "
         "en personne; présentiel; en présentiel; sur place; en ligne; à distance; distanciel; en "
         "distanciel; "
         "virtuel; par visioconférence; hybride; presencial; en persona; en línea; virtualmente; a "
         "distancia; "
         "en remoto; híbrido; очно; очное; очная; лично; офлайн; оффлайн; заочно; онлайн; дистанционно; "
         "дистанционное; удаленно; удалённо; по видеосвязи; вкс; гибридно; vor ort; in präsenz; präsenz; "
         "persönlich; virtuell; digital; osobne; prezenčne; dištančne; virtuálne; бетпе-бет; қашықтан; "
         "ҳузурӣ; "
         "фосилавӣ; bevosita; masofadan; жеке; аралыктан; onlaýn; 线下; 现场; 线上; 在线; 远程; حضوري; "
         "حضورياً; "
         "عن بعد; عبر الإنترنت; افتراضي"}};
    return words.find(text).has_value();
}

std::optional<RegistrationStatus> read_status(std::string_view text) {
    if (tells_way_of_attending(text))
        return RegistrationStatus::confirmed;
    if (const auto status = statuses().find(text))
        return status;
    // "Confirmed (virtual)", "Cancelled 12.11.": the first words, unless those behind say something else.
    const auto end = std::min({text.find_first_of("(,;:/0123456789"), text.find(" - "), text.find(" – ")});
    if (end == std::string_view::npos || end == 0)
        return std::nullopt;
    const auto status = statuses().find(text.substr(0, end));
    if (tells_way_of_attending(text.substr(end)) && status == RegistrationStatus::withdrawn)
        return std::nullopt; // "No, online"
    const auto behind = statuses().find(text.substr(end));
    return !behind || behind == status ? status : std::nullopt;
}

std::optional<Funding> read_funding(std::string_view text) {
    return fundings().find(text);
}

} // namespace plenary::exchange
