/// \file
/// The roles of delegations in the words of lists.
#include "exchange/columns/values.hpp"
#include "exchange/headers/lexicon.hpp"
#include "exchange/sign_in/attendance_marks.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace plenary::exchange {

namespace {

using domain::Role;

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

} // namespace

bool may_have_role(std::string_view text) {
    return roles().may_have(names::fold(text));
}

std::optional<Role> read_role(std::string_view text) {
    return roles().find(text);
}

RoleCell read_role_cell(std::string_view text) {
    if (const auto role = read_role(text))
        return {role, says_more_than_role(text), false};
    RoleCell cell;
    bool is_first = true;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("/,;()|"), text.size());
        const auto role = read_role(util::trimmed(text.substr(0, end)));
        // "Director, trainer" has an office first, and what follows is no role in the delegation.
        const bool counts = is_first || role == Role::head || role == Role::deputy_head;
        if (!cell.role && role && counts)
            cell = {role, true, false};
        else if (cell.role && role && *role != *cell.role)
            cell.has_several = true;
        is_first = false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return cell;
}

std::optional<Role> role_in_position(std::string_view text) {
    static const std::array of_delegation{std::string{"deleg"},  std::string{"hod"},  names::fold("ҳайат"),
                                          names::fold("ҳайъат"), names::fold("团长"), names::fold("الوفد")};
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("/,;()|\n"), text.size());
        const auto piece = util::trimmed(text.substr(0, end));
        const auto role = read_role(piece);
        const auto folded = names::fold(piece);
        // "Head" is one of some office, and the head of a mission is at an embassy.
        const bool is_of_delegation =
            std::any_of(of_delegation.begin(), of_delegation.end(),
                        [&](const auto& word) { return folded.find(word) != std::string::npos; });
        if ((role == Role::head || role == Role::deputy_head) && is_of_delegation)
            return role;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::nullopt;
}

std::optional<Role> role_asked_in(std::string_view header) {
    static const std::set<std::string> asking{"is", "est", "es", "ist", "or", "ou", "o", "oder", "x"};
    auto words = util::split_words(names::fold(header));
    const auto asks = [](const std::string& word) {
        return asking.contains(word) || is_plain_answer(word) || mark_of(word) == Mark::absent;
    };
    while (!words.empty() && asks(words.back()))
        words.pop_back();
    if (!words.empty() && asks(words.front()))
        words.erase(words.begin());
    const auto role = read_role(util::join(words, " "));
    return role == Role::head || role == Role::deputy_head ? role : std::nullopt;
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

} // namespace plenary::exchange
