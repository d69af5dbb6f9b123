#include "exchange/lists/values.hpp"

#include "exchange/lists/table.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>
#include <string>

namespace plenary::exchange {

namespace {

using domain::Funding;
using domain::Gender;
using domain::RegistrationStatus;
using domain::Role;

/// Values by folded word.
template<class Value>
class Lexicon {
public:
    struct Entry {
        Value value;
        std::string_view texts; ///< with semicolons between
    };

    Lexicon(std::initializer_list<Entry> entries) {
        for (const Entry& entry : entries)
            for (auto rest = entry.texts; !rest.empty();) {
                const auto end = std::min(rest.find(';'), rest.size());
                values_[names::fold(rest.substr(0, end))] = entry.value;
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
    }

    [[nodiscard]] std::optional<Value> find(std::string_view text) const {
        const auto it = values_.find(names::fold(text));
        return it == values_.end() ? std::nullopt : std::optional(it->second);
    }

private:
    std::map<std::string, Value> values_;
};

const Lexicon<Role>& roles() {
    static const Lexicon<Role> lexicon{
        {Role::head,
         "head; head of delegation; head of the delegation; delegation head; hod; chief delegate; chef; "
         "chef de délégation; chef de la délégation; cheffe de délégation; глава; глава делегации; "
         "руководитель делегации; руководитель; head of mission; leader; leader of delegation; "
         "delegation leader; team leader; principal; principal delegate; first delegate; "
         "chief of delegation; chair of delegation; h o d; cheffe; cheffe de la délégation; "
         "chef de mission; jefe; jefa; jefe de delegación; jefa de delegación; jefe de la delegación; "
         "jefa de la delegación; leiter; leiterin; delegationsleiter; delegationsleiterin; "
         "leiter der delegation; leiterin der delegation; vedúci delegácie; vedúca delegácie; "
         "руководитель группы; делегация басшысы; делегация жетекшісі; роҳбари ҳайат; роҳбари ҳайъат; "
         "delegatsiya rahbari; делегация раҳбари; delegasiýanyň ýolbaşçysy; делегация башчысы; "
         "делегациянын башчысы; 代表团团长; 团长; رئيس الوفد"},
        {Role::deputy_head,
         "deputy head; deputy head of delegation; deputy head of the delegation; deputy; chef adjoint; "
         "chef adjoint de délégation; chef adjoint de la délégation; adjoint au chef de délégation; "
         "заместитель главы делегации; заместитель главы; зам. главы делегации; "
         "заместитель руководителя делегации; заместитель руководителя; alternate head; "
         "alternate head of delegation; alternate head of the delegation; deputy head of mission; "
         "deputy leader; deputy chief delegate; deputy chief of delegation; vice head of delegation; "
         "co head of delegation; d h o d; dhod; deputy hod; chef suppléant; chef de délégation adjoint; "
         "cheffe de délégation adjointe; cheffe adjointe; chef adjoint de mission; "
         "cheffe adjointe de délégation; chef suppléant de délégation; chef de délégation suppléant; "
         "chef de la délégation adjoint; adjoint; adjointe; subjefe; subjefe de delegación; "
         "subjefa de delegación; jefe adjunto; jefa adjunta; jefe adjunto de delegación; "
         "jefa adjunta de delegación; jefe de delegación adjunto; jefe de delegación alterno; "
         "jefe alterno de delegación; stellvertretender leiter; stellvertretende leiterin; "
         "stellvertretender delegationsleiter; stellvertretende delegationsleiterin; "
         "stv. delegationsleiter; zástupca vedúceho delegácie; зам. руководителя; "
         "зам. руководителя делегации; зам. главы; зам главы делегации; "
         "делегация басшысының орынбасары; муовини роҳбари ҳайат; delegatsiya rahbari o'rinbosari; "
         "делегация башчысынын орун басары; 副团长; نائب رئيس الوفد"},
        {Role::delegate,
         "delegate; delegation member; member; member of delegation; member of the delegation; "
         "participant; representative; délégué; déléguée; membre; membre de la délégation; "
         "participante; représentant; représentante; делегат; член делегации; участник; участница; "
         "представитель; delegates; participants; member of the delegation (delegate); full member; "
         "delegation; members; members of the delegation; members of delegation; membres; "
         "membres de la délégation; miembros; miembros de la delegación; члены делегации; делегаты; "
         "участники; "
         "attendee; state delegate; government delegate; party delegate; "
         "government representative; country representative; regular participant; "
         "nominated participant; member state representative; délégation; participant(e); délégué(e); "
         "représentant(e); delegado; delegada; miembro; miembro de la delegación; "
         "miembro de delegación; representante; participante (delegado); delegierter; delegierte; "
         "delegationsmitglied; mitglied; vertreter; vertreterin; teilnehmer; teilnehmerin; "
         "mitglied der delegation; delegát; delegátka; člen delegácie; členka delegácie; účastník; "
         "účastníčka; делегация мүшесі; қатысушы; узви ҳайат; иштирокчӣ; delegatsiya a'zosi; "
         "ishtirokchi; катышуучу; делегация мүчөсү; gatnaşyjy; член дел.; 代表; 代表团成员; 与会者; مندوب; "
         "عضو الوفد; عضو; مشارك"},
        {Role::alternate,
         "alternate; alternates; suppléants; suplentes; alternate delegate; alternate representative; "
         "suppléant; suppléante; "
         "délégué suppléant; représentant suppléant; запасной делегат; альтернат; замещающий; "
         "alternate member; alt; substitute; déléguée suppléante; représentante suppléante; suplente; "
         "alterno; alterna; delegado suplente; delegada suplente; delegado alterno; "
         "representante suplente; representante alterno; stellvertreter; stellvertreterin; náhradník; "
         "náhradníčka; заместитель делегата; заместитель представителя; 候补代表; مناوب"},
        {Role::adviser,
         "adviser; advisor; advisers; advisors; conseillers; советники; сопровождающие; conseiller; "
         "conseillère; советник; консультант; technical adviser; "
         "technical advisor; legal adviser; legal advisor; special adviser; special advisor; "
         "senior adviser; senior advisor; adviser to the delegation; support staff; support; "
         "accompanying person; accompanying; accompanying officer; accompanying official; aide; "
         "assistant; personal assistant; spouse; companion; entourage; conseiller technique; "
         "conseillère technique; conseiller juridique; conseillère juridique; accompagnateur; "
         "accompagnatrice; personne accompagnante; asesor; asesora; consejero; consejera; "
         "asesor técnico; asesora técnica; asesor jurídico; acompañante; berater; beraterin; "
         "begleitperson; begleitung; poradca; poradkyňa; sprievodná osoba; сопровождающее лицо; "
         "сопровождающий; сопровождающая; сопровождающие лица; технический советник; помощник; кеңесші; "
         "мушовир; maslahatchi; кеңешчи; 随员; 顾问; مستشار; مرافق"},
        {Role::expert,
         "expert; experte; эксперт; эксперты; experts; expertos; resource persons; resource person; subject "
         "matter expert; specialist; consultant; "
         "technical expert; legal expert; trainer; facilitator; academic; researcher; "
         "personne ressource; personne-ressource; spécialiste; expert technique; experto; experta; "
         "especialista; experte (m); expertin; fachmann; expertka; специалист; тренер; сарапшы; "
         "коршинос; ekspert; эксперт-консультант; 专家; خبير; خبيرة"},
        {Role::observer,
         "observer; observateur; observatrice; наблюдатель; наблюдатели; observateurs; observadores; "
         "observers; ngo observer; ngo; ngo rep; "
         "igo observer; igo; observer state; observer organization; media; press; journalist; "
         "photographer; media representative; guest; special guest; vip; vip guest; invited guest; "
         "civil society; civil society organization; cso; non governmental organization; partner; "
         "donor; observateur ong; ong; presse; médias; journaliste; invité; invitée; observador; "
         "observadora; prensa; invitado; invitada; medios de comunicación; beobachter; beobachterin; "
         "presse (media); gast; pozorovateľ; pozorovateľka; hosť; сми; пресса; журналист; журналистка; "
         "гость; приглашенный; приглашённый; приглашенное лицо; нпо; представитель сми; байқаушы; "
         "нозир; kuzatuvchi; байкоочу; 观察员; 媒体; 嘉宾; مراقب; صحفي; ضيف"},
        {Role::speaker,
         "speaker; panelist; panellist; presenter; keynote speaker; orateur; oratrice; intervenant; "
         "intervenante; conférencier; conférencière; докладчик; спикер; выступающий; лектор; speakers; "
         "moderator; panel moderator; chair; chairperson; chairman; co chair; rapporteur; lecturer; "
         "discussant; session chair; keynote; guest speaker; modérateur; modératrice; "
         "président de séance; animateur; rapporteuse; orador; oradora; ponente; panelista; moderador; "
         "moderadora; conferenciante; relator; redner; rednerin; referent; referentin; moderatorin; "
         "rečník; rečníčka; prednášajúci; moderátor; модератор; председатель; ведущий; панелист; "
         "участник дискуссии; баяндамашы; спикер-модератор; маърӯзачӣ; ma'ruzachi; баяндамачы; 发言人; "
         "主持人; متحدث; ميسر"},
        {Role::interpreter,
         "interpreter; interprète; переводчик; переводчики; interprètes; intérpretes; переводчица; устный "
         "переводчик; interpreters; "
         "translator; interpreter/translator; traducteur; traductrice; intérprete; traductor; "
         "traductora; dolmetscher; dolmetscherin; übersetzer; übersetzerin; tlmočník; tlmočníčka; "
         "синхронист; переводчик-синхронист; аудармашы; тарҷумон; tarjimon; котормочу; terjimeçi; 翻译; "
         "口译员; مترجم"},
        {Role::secretariat,
         "secretariat; secretariat staff; staff; organizer; organiser; secrétariat; organisateur; "
         "organisatrice; секретариат; сотрудник секретариата; организатор; secretariat member; "
         "conference staff; organizing team; organizing committee; host; host country staff; security; "
         "security officer; security guard; protocol; protocol officer; driver; technician; "
         "technical staff; it support; liaison officer; logistics; volunteer; bodyguard; "
         "close protection; sécurité; agent de sécurité; chauffeur; protocole; technicien; bénévole; "
         "secretaría; seguridad; protocolo; conductor; personal técnico; organizador; organizadora; "
         "sekretariat; sicherheit; sicherheitsdienst; protokoll; fahrer; techniker; sekretariát; "
         "ochranka; protokol; vodič; охрана; служба безопасности; безопасность; протокол; водитель; "
         "технический персонал; техник; волонтер; волонтёр; личная охрана; хатшылық; котибот; "
         "kotibiyat; катчылык; 秘书处; 安保; 司机; 礼宾; أمانة; أمن; سائق"}};
    return lexicon;
}

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
         "предварительно; не подтвержден; под вопросом; 待定; قيد الانتظار"},
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
         "планирует; қатысады; иә; ҳа; иштирок мекунад; ha; qatnashadi; катышат; ооба; gatnaşýar; hawa; "
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
         "ospravedlnený; не прибудет; не приедет; не сможет; не сможет участвовать; не придет; не планирует; "
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

std::optional<Role> read_role(std::string_view text) {
    return roles().find(text);
}

bool says_more_than_role(std::string_view text) {
    static const Lexicon<bool> words{
        {true,
         "spouse; companion; entourage; aide; assistant; personal assistant; support; support staff; "
         "accompanying person; accompanying; accompanying officer; accompanying official; "
         "accompagnateur; accompagnatrice; personne accompagnante; acompañante; begleitperson; begleitung; "
         "sprievodná osoba; сопровождающее лицо; сопровождающий; сопровождающая; помощник; مرافق; 随员; "
         "technical adviser; technical advisor; legal adviser; legal advisor; special adviser; "
         "special advisor; senior adviser; senior advisor; conseiller technique; conseillère technique; "
         "conseiller juridique; conseillère juridique; asesor técnico; asesora técnica; asesor jurídico; "
         "технический советник; консультант; consultant; "
         "specialist; technical expert; legal expert; trainer; facilitator; academic; researcher; "
         "resource person; subject matter expert; personne ressource; personne-ressource; spécialiste; "
         "expert technique; especialista; fachmann; специалист; тренер; эксперт-консультант; "
         "ngo observer; ngo; ngo rep; igo observer; igo; media; press; journalist; photographer; "
         "media representative; guest; special guest; vip; vip guest; invited guest; civil society; "
         "civil society organization; cso; non governmental organization; partner; donor; "
         "observateur ong; ong; presse; médias; journaliste; invité; invitée; prensa; invitado; invitada; "
         "medios de comunicación; presse (media); gast; hosť; сми; пресса; журналист; журналистка; гость; "
         "приглашенный; приглашённый; приглашенное лицо; нпо; представитель сми; 媒体; 嘉宾; صحفي; ضيف; "
         "moderator; panel moderator; chair; chairperson; chairman; co chair; rapporteur; lecturer; "
         "discussant; session chair; keynote; keynote speaker; panelist; panellist; presenter; guest "
         "speaker; "
         "modérateur; modératrice; président de séance; animateur; rapporteuse; conférencier; "
         "conférencière; panelista; moderador; moderadora; conferenciante; relator; referent; referentin; "
         "moderatorin; moderátor; модератор; председатель; ведущий; панелист; лектор; 主持人; ميسر; "
         "translator; traducteur; traductrice; traductor; traductora; übersetzer; übersetzerin; "
         "organizer; organiser; organisateur; organisatrice; организатор; conference staff; "
         "organizing team; organizing committee; host; host country staff; security; security officer; "
         "security guard; protocol; protocol officer; driver; technician; technical staff; it support; "
         "liaison officer; logistics; volunteer; bodyguard; close protection; sécurité; "
         "agent de sécurité; chauffeur; protocole; technicien; bénévole; seguridad; protocolo; conductor; "
         "personal técnico; organizador; organizadora; sicherheit; sicherheitsdienst; protokoll; fahrer; "
         "techniker; ochranka; protokol; vodič; охрана; служба безопасности; безопасность; протокол; "
         "водитель; технический персонал; техник; волонтер; волонтёр; личная охрана; 安保; 司机; 礼宾; "
         "أمن; سائق"}};
    return words.find(text).has_value();
}

bool is_plain_answer(std::string_view text) {
    static const Lexicon<bool> words{
        {true,
         "yes; no; y; n; oui; non; sí; да; нет; ja; nein; áno; nie; иә; жоқ; ҳа; не; ha; yo'q; йўқ; ооба; "
         "жок; hawa; ýok; 是; 否; نعم; لا; ok; 1; 0; true; false"}};
    return words.find(text).has_value();
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
    return genders().find(text);
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

std::optional<RegistrationStatus> read_status(std::string_view text) {
    return statuses().find(text);
}

std::optional<Funding> read_funding(std::string_view text) {
    return fundings().find(text);
}

namespace {

bool is_in_label(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           byte >= 0x80;
}

/// `ministry.example`: words with single full stops between.
bool is_host(std::string_view text) {
    bool has_stop = false;
    bool in_label = false;
    for (const char c : text) {
        if (c == '.' && !in_label)
            return false;
        if (c != '.' && !is_in_label(c))
            return false;
        has_stop = has_stop || c == '.';
        in_label = c != '.';
    }
    return has_stop && in_label;
}

bool is_email(std::string_view text) {
    constexpr std::string_view signs = "!#$%&'*+-/=?^_`{|}~.";
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0 || !is_host(text.substr(at + 1)))
        return false;
    const auto name = text.substr(0, at);
    return std::all_of(name.begin(), name.end(),
                       [&](char c) { return is_in_label(c) || signs.find(c) != std::string_view::npos; });
}

} // namespace

std::vector<std::string> read_emails(std::string_view text) {
    constexpr std::string_view between = " \t\r\n;,<>()[]\"/|";
    constexpr std::string_view scheme = "mailto:";
    std::vector<std::string> found;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(between), text.size());
        auto word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (word.size() > scheme.size() && names::fold(word.substr(0, scheme.size())) == "mailto")
            word.remove_prefix(scheme.size());
        while (word.ends_with('.') || word.ends_with(':'))
            word.remove_suffix(1);
        if (is_email(word) && std::find(found.begin(), found.end(), word) == found.end())
            found.emplace_back(word);
    }
    return found;
}

std::string_view without_formula_guard(std::string_view text) {
    constexpr std::string_view formula_signs = "=+-@|%";
    if (text.size() >= 2 && text[0] == '\'' && formula_signs.find(text[1]) != std::string_view::npos)
        text.remove_prefix(1);
    return text;
}

} // namespace plenary::exchange
