/// \file
/// Lines that head a class of delegations, and the words of what bodies are called.
#include "exchange/headers/folded_words.hpp"
#include "exchange/lines/row_marks.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>

namespace plenary::exchange {

namespace {

using namespace std::string_view_literals;

const std::set<std::string>& class_nouns() {
    static const auto words = folded_single_words(
        {"states parties members observers organizations organisations ngos ngo igos igo csos cso agencies "
         "bodies",
         "programmes programs funds entities institutions countries delegations media press academia system "
         "society",
         "partners donors stakeholders signatories missions institutes universities secretariats sector "
         "territories",
         "experts guests speakers invitees",
         "états parties membres observateurs ong oig organisations organismes institutions pays délégations "
         "médias",
         "système société partenaires agences fonds programmes secteur invités",
         "estados partes miembros observadores organizaciones organismos instituciones países delegaciones "
         "medios",
         "sistema sociedad socios agencias fondos programas sector invitados",
         "государства страны члены участники наблюдатели организации учреждения нпо мпо делегации сми "
         "общество",
         "система партнеры доноры агентства программы фонды сектор гости эксперты",
         "staaten mitgliedstaaten beobachterstaaten vertragsstaaten beobachter organisationen institutionen",
         "nichtregierungsorganisationen länder delegationen medien zivilgesellschaft partner nro",
         "štáty členské pozorovatelia organizácie inštitúcie krajiny delegácie médiá partneri mvo",
         "мемлекеттер ұйымдар байқаушылар елдер давлатҳо созмонҳо нозирон кишварҳо davlatlar tashkilotlar",
         "kuzatuvchilar mamlakatlar мамлекеттер уюмдар байкоочулар өлкөлөр döwletler guramalar synçylar"});
    return words;
}

const std::set<std::string>& class_modifiers() {
    static const auto words = folded_single_words(
        {"member observer non governmental nongovernmental intergovernmental inter international regional",
         "subregional national specialized specialised related united nations un civil private public other "
         "invited",
         "special host contracting signatory from of the and with status consultative permanent general "
         "major groups",
         "participating attending development financial technical multilateral european africa asia regions "
         "eu",
         "states organization organisation group category list for in to a as status",
         "membre observateur non gouvernementales intergouvernementales internationales régionales "
         "spécialisées",
         "nations unies des de du la le les et l d civile privé autres hôte parties ayant statut invitées "
         "onu",
         "miembro observadoras no gubernamentales intergubernamentales internacionales regionales "
         "especializados",
         "naciones unidas del las los el y otros otras anfitrión parte observadores privado",
         "государства члены неправительственные межправительственные международные региональные",
         "специализированные объединенных наций оон гражданское гражданского общества и другие прочие "
         "принимающая",
         "системы частный органы приглашенные договаривающиеся от",
         "internationale zwischenstaatliche nichtstaatliche vereinte vereinten und der die das andere "
         "sonstige",
         "medzinárodné mimovládne medzivládne iné a občianska spoločnosť osn",
         "мүше байқаушы халықаралық үкіметтік емес және узв нозир байналмилалӣ ғайриҳукуматӣ ва",
         "xalqaro nodavlat va a'zo эл аралык өкмөттүк халкара halkara agza we"});
    return words;
}

const std::set<std::string>& whole_classes() {
    static const auto texts = [] {
        std::set<std::string> all;
        for (const auto text : {"会员国"sv,
                                "成员国"sv,
                                "缔约国"sv,
                                "观察员国"sv,
                                "观察员"sv,
                                "非政府组织"sv,
                                "政府间组织"sv,
                                "国际组织"sv,
                                "区域组织"sv,
                                "联合国系统"sv,
                                "联合国机构"sv,
                                "专门机构"sv,
                                "民间社会"sv,
                                "其他组织"sv,
                                "媒体"sv,
                                "与会国"sv,
                                "الدول الأعضاء"sv,
                                "الدول الأطراف"sv,
                                "الدول المراقبة"sv,
                                "المراقبون"sv,
                                "المنظمات غير الحكومية"sv,
                                "المنظمات الحكومية الدولية"sv,
                                "المنظمات الدولية"sv,
                                "منظومة الأمم المتحدة"sv,
                                "المجتمع المدني"sv,
                                "الوكالات المتخصصة"sv,
                                "الدول"sv,
                                "المنظمات"sv,
                                "private sector"sv})
            all.insert(names::fold(text));
        return all;
    }();
    return texts;
}

const std::set<std::string>& words_of_bodies() {
    static const auto words = folded_single_words(
        {"ministry republic kingdom federation union association organization organisation organizations",
         "organisations council commission committee foundation university bank fund centre center institute "
         "network",
         "agency office programme department division embassy mission secretariat society alliance league "
         "forum",
         "company corporation international national nations governmental delegation parliament senate court "
         "service",
         "authority bureau initiative coalition institution institutions agencies ngos campaign states state "
         "party",
         "ministère république royaume fédération conseil comité fondation université banque fonds institut "
         "réseau",
         "agence programme département ambassade secrétariat société ligue internationale nationale "
         "délégation",
         "ministerio república reino federación unión asociación organización consejo comisión comité "
         "fundación",
         "universidad banco fondo centro instituto agencia programa departamento embajada misión secretaría "
         "delegación",
         "министерство республика королевство федерация союз ассоциация организация совет комиссия комитет "
         "фонд",
         "университет банк центр институт агентство программа департамент посольство миссия секретариат "
         "общество",
         "управление служба делегация представительство ведомство",
         "ministerium republik königreich verband verein rat kommission ausschuss stiftung universität "
         "zentrum amt",
         "botschaft bundesamt ministerstvo republika úrad výbor rada združenie univerzita",
         "министрлігі республикасы ұйымы комитеті вазорати ҷумҳурии созмони vazirligi respublikasi "
         "tashkiloti",
         "министрлиги республикасы ministrligi respublikasy guramasy"});
    return words;
}

} // namespace

bool names_class(std::string_view text) {
    constexpr std::size_t longest = 120;
    if (text.size() > longest)
        return false;
    const auto folded = names::fold(heading_text(text));
    if (whole_classes().contains(folded))
        return true;
    bool has_noun = false;
    for (const auto& word : util::split_words(folded)) {
        const bool is_noun = class_nouns().contains(word);
        has_noun = has_noun || is_noun;
        if (!is_noun && !class_modifiers().contains(word))
            return false;
    }
    return has_noun;
}

bool names_observers(std::string_view text) {
    static const std::array beginnings{
        names::fold("observ"), names::fold("наблюд"),   names::fold("beobacht"), names::fold("pozorov"),
        names::fold("观察员"), names::fold("байқаушы"), names::fold("нозир"),    names::fold("байкоочу")};
    const auto folded = names::fold(text);
    static const auto without_seat =
        folded_single_words({"ngo ngos ong нпо civil civile гражданское nichtregierungsorganisationen"});
    const auto words = util::split_words(folded);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return without_seat.contains(word) ||
               std::any_of(beginnings.begin(), beginnings.end(),
                           [&](const std::string& beginning) { return word.starts_with(beginning); });
    });
}

bool names_body(std::string_view text) {
    const auto words = util::split_words(names::fold(text));
    return words.size() > 1 && std::any_of(words.begin(), words.end(), [](const std::string& word) {
               return words_of_bodies().contains(word);
           });
}

} // namespace plenary::exchange
