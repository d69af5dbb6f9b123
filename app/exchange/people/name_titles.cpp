#include "exchange/people/name_titles.hpp"

#include "names/fold.hpp"
#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_set>

namespace plenary::exchange {

namespace {

/// "mr; h.e.": with a stop in the table only the word with one, as "Sr." is a title and "Sr" may be a name.
class WordTable {
public:
    explicit WordTable(std::string_view words) {
        for (std::size_t start = 0; start < words.size();) {
            const auto end = std::min(words.find(';', start), words.size());
            const auto word = util::trimmed(words.substr(start, end - start));
            keys_.insert(names::fold(word) + (word.ends_with('.') ? "." : ""));
            start = end + 1;
        }
    }

    /// What any of the tables has.
    WordTable(std::initializer_list<const WordTable*> tables) {
        for (const auto* table : tables)
            keys_.insert(table->keys_.begin(), table->keys_.end());
    }

    [[nodiscard]] bool has(std::string_view word) const {
        const auto folded = names::fold(word);
        return !folded.empty() &&
               (keys_.contains(folded) || (word.ends_with('.') && keys_.contains(folded + ".")));
    }

    /// A word without a stop.
    [[nodiscard]] bool has_folded(const std::string& folded) const { return keys_.contains(folded); }

private:
    std::unordered_set<std::string> keys_;
};

const WordTable& titles_of_men() {
    static const WordTable words{
        "mr; sir; herr; hr.; monsieur; sr.; señor; don.; don; pán; г-н; гн.; господин; мырза; janob; "
        "ҷаноби; ҷаноб; bay; السيد; آقای; מר; श्री; shri; jenap; lord; ilmo.; excmo.; m.; mm.; г.; "
        "baron; sheikh; signor; senhor; mister; dhr; sig."};
    return words;
}

const WordTable& titles_of_women() {
    static const WordTable words{
        "mrs; ms; miss; mme; mlle; madame; mademoiselle; sra; sra.; srta; srta.; señora; señorita; "
        "doña; dña.; frau; pani; slečna; г-жа; госпожа; ханым; xonim; хонум; бону; bayan; айым; hanym; "
        "السيدة; الآنسة; خانم; श्रीमती; smt.; dame; lady; ilma.; excma.; lcda.; dra.; dra; baroness; "
        "signora; senhora; mevr; mevrouw; sig.ra; الدكتورة; الأستاذة"};
    return words;
}

const WordTable& titles_of_anybody() {
    static const WordTable words{
        "mx; h.e.; he.; s.e.; s.e.m.; h.h.; h.r.h.; hrh; h.m.; е.п.; amb.; ambassador; gen.; general; "
        "col.; colonel; lt.; lieutenant; maj.; major; capt.; captain; brig.; brigadier; cdr.; "
        "commander; sgt.; supt.; insp.; adm.; admiral; (ret.); (retd.); (rtd.); (retired); fr.; hon.; "
        "honourable; honorable; rev.; on.; the; maître; excellency; excellence; sayın; сайын; ген.; "
        "генерал; генерал-майор; генерал-лейтенант; полк.; полковник; подполк.; подполковник; майор; "
        "капитан; посол; سعادة; معالي; السفير; السفيرة; اللواء; العميد; המ; م.; المهندس; المهندسة; ilmo"};
    return words;
}

const WordTable& academic_titles() {
    static const WordTable words{
        "dr; dr.; prof; prof.; assoc.; mult.; habil.; hab.; emer.; emeritus; ing; ing.; mag.; mgr; mgr.; judr; "
        "judr.; phdr; phdr.; mudr; "
        "mudr.; rndr; rndr.; paeddr; paeddr.; doc.; bc.; arch.; art.; eng.; dipl.; dipl.-ing.; "
        "dipl-ing; lic.; pr.; проф.; профессор; д-р; доктор; доц.; доцент; акад.; академик; د.; أ.د.; "
        "الدكتور; الأستاذ; دکتر; ד\"ר; h.c.; habil.; doktor; doçent; doç."};
    return words;
}

/// They are names, too, or initials.
const WordTable& titles_of_whole_names() {
    static const WordTable words{
        "don; bay; bayan; lord; lady; dame; baron; baroness; sheikh; general; colonel; lieutenant; "
        "major; captain; brigadier; commander; admiral; ambassador; honourable; honorable; the; "
        "excellency; excellence; генерал; полковник; подполковник; майор; капитан; посол; доктор; "
        "доцент; профессор; академик; doktor; h.h.; h.m.; s.e.; е.п.; pr.; doc.; arch.; art.; on.; "
        "مهندس; eng.; ханым; айым; бону; ing; mgr; pani; mister"};
    return words;
}

const WordTable& titles_behind() {
    static const WordTable words{"мырза; ханым; айым; xonim; janob; хонум; hanım; hanym; 先生; 女士; 小姐; "
                                 "博士; 教授; 氏; 様; さん; 님; 씨"};
    return words;
}

const WordTable& degrees() {
    static const WordTable words{
        "phd; ph d; md; m d; mba; msc; m sc; ma; llm; ll m; llb; jd; j d; esq; bsc; csc; drsc; dr; mph; "
        "pe; dphil; edd; rn; ba; beng; meng; mpa; cpa; acca; frs; obe; cbe; mbe; kbe; dbe; kcmg; dcmg; "
        "cmg; gcmg; qc; kc; sc; mp; mep; mla; msp; td; senator; m eng; b sc; dsc; d sc; mphil; mres; "
        "med; bed; mfa; mgr; ing; doc; профессор; доцент; академик; prof; professor"};
    return words;
}

/// Of the degrees those that are names, too.
const WordTable& degrees_that_are_names() {
    static const WordTable words{
        "ma; dr; pe; md; rn; ba; kc; sc; td; jd; med; bed; doc; ing; mgr; prof; senator; professor; "
        "профессор; доцент; академик; m d; j d; esq"};
    return words;
}

/// "к.э.н.", "д.м.н.": candidates and doctors of a science.
bool is_russian_degree(std::string_view text) {
    const auto letters = util::unicode::code_points(text);
    const auto count = letters.size();
    constexpr std::size_t shortest = 5; // "к.э.н"
    if (count < shortest || (letters[0] != U'к' && letters[0] != U'д') || letters[1] != U'.')
        return false;
    const auto last = letters.back() == U'.' ? count - 2 : count - 1;
    return letters[last] == U'н' && letters[last - 1] == U'.' &&
           std::count(letters.begin(), letters.end(), U'.') >= 2 &&
           std::find(letters.begin(), letters.end(), U' ') == letters.end();
}

/// An initial, unless it stands for a title: of one letter and a stop.
bool is_one_letter(const std::string& word) {
    const auto letters = util::unicode::code_points(word);
    return letters.size() == 2 && letters.back() == U'.';
}

bool is_title(const std::string& word, bool m_is_title) {
    if (word == "M." || word == "MM." || word == "Г.")
        return m_is_title;
    static const std::set<std::string> single{"г.", "د.", "م.", "أ."};
    if (is_one_letter(word))
        return single.contains(word);
    const auto bare = word.ends_with(',') ? word.substr(0, word.size() - 1) : word;
    static const WordTable all{&titles_of_men(), &titles_of_women(), &titles_of_anybody(),
                               &academic_titles()};
    return all.has(bare) || is_russian_degree(bare);
}

/// How many words from there on are one title: of "His Excellency" and "Her Royal Highness" several; 0 where none is.
std::size_t length_of_title(const std::vector<std::string>& words, std::size_t at, bool m_is_title) {
    static const WordTable whose{"his; her; your; their; son; sa; su; seine; ihre; его; её; ее; ваше"};
    static const WordTable royal{"royal; imperial; serene; real; altesse; королевское; императорское"};
    static const WordTable honours{
        "excellency; excellence; excelencia; highness; majesty; honour; honor; grace; eminence; holiness; "
        "lordship; ladyship; royale; majesté; éminence; alteza; majestad; eminencia; exzellenz; "
        "превосходительство; высочество; величество; святейшество"};
    if (whose.has(words[at])) {
        const auto next = at + 1 < words.size() && royal.has(words[at + 1]) ? at + 2 : at + 1;
        if (next < words.size() && honours.has(words[next]))
            return next + 1 - at;
    }
    return is_title(words[at], m_is_title) ? 1 : 0;
}

constexpr std::array<std::string_view, 5> han_titles{"先生", "女士", "小姐", "博士", "教授"};

} // namespace

std::size_t count_titles(const std::vector<std::string>& words, bool m_is_title) {
    std::size_t titles = 0;
    while (titles < words.size()) {
        const auto length = length_of_title(words, titles, m_is_title);
        if (length == 0)
            break;
        titles += length;
    }
    // A word that may be a name is a title where two words are left for the name.
    const bool has_name = titles + 2 <= words.size();
    while (titles > 0 && !has_name && titles_of_whole_names().has(words[titles - 1]))
        --titles;
    return titles;
}

std::size_t count_titles_behind(const std::vector<std::string>& words) {
    std::size_t titles = 0;
    while (titles + 1 < words.size() && titles_behind().has(words[words.size() - 1 - titles]))
        ++titles;
    return titles;
}

std::string take_han_title(std::string& name) {
    for (const auto title : han_titles)
        if (name.size() > title.size() && name.ends_with(title)) {
            name = util::trim(std::string_view{name}.substr(0, name.size() - title.size()));
            return std::string{title};
        }
    return {};
}

bool is_courtesy(std::string_view text) {
    if (names_office(text)) // "Ambassador" alone is what somebody is
        return false;
    const auto words = util::split_words(std::string{text});
    const bool is_han = std::find(han_titles.begin(), han_titles.end(), text) != han_titles.end();
    std::size_t titles = 0;
    while (titles < words.size()) {
        const auto length = length_of_title(words, titles, true);
        if (length == 0 && !titles_behind().has(words[titles]))
            return is_han;
        titles += std::max<std::size_t>(length, 1);
    }
    return is_han || !words.empty();
}

std::optional<domain::Gender> gender_of_title(std::string_view title) {
    if (title == "女士" || title == "小姐" || titles_of_women().has(title))
        return domain::Gender::female;
    if (title == "先生" || titles_of_men().has(title))
        return domain::Gender::male;
    return std::nullopt;
}

bool is_academic(const std::string& title) {
    return academic_titles().has(title) || is_russian_degree(title) ||
           (degrees().has(title) && !titles_of_men().has(title));
}

bool is_degree(std::string_view text) {
    return degrees().has(text) || is_russian_degree(text);
}

bool is_degree_alone(const std::string& word) {
    const auto letters = util::unicode::code_points(word);
    const auto capitals = std::count_if(letters.begin(), letters.end(),
                                        [](char32_t c) { return util::unicode::to_lower(c) != c; });
    return is_russian_degree(word) ||
           (capitals > 1 && degrees().has(word) && !degrees_that_are_names().has(word));
}

bool is_suffix(std::string_view text) {
    static const WordTable words{
        "jr; sr; ii; iii; iv; junior; senior; fils; père; filho; neto; júnior; мл.; ст."};
    return words.has(text);
}

bool names_office(std::string_view text) {
    static const WordTable offices{
        "minister; ministre; ministro; ministra; министр; ambassador; ambassadeur; ambassadrice; "
        "embajador; embajadora; посол; counsellor; counselor; conseiller; conseillère; consejero; "
        "consejera; советник; secretary; secrétaire; secretario; secretaria; секретарь; attaché; "
        "attache; атташе; agregado; director; directeur; directrice; directora; директор; chief; chef; "
        "jefe; jefa; начальник; руководитель; officer; adviser; advisor; asesor; deputy; заместитель; "
        "expert; эксперт; specialist; специалист; manager; coordinator; assistant; помощник; consul; "
        "консул; president; chairman; chairperson; commissioner; inspector; инспектор; prosecutor; "
        "прокурор; lawyer; юрист; analyst; researcher; lecturer; delegate; representative; "
        "представитель; representante; représentant; head; judge; судья; engineer; consultant; leiter; "
        "leiterin; referent; referentin; botschafter; riaditeľ; veľvyslanec; radca; ministry; "
        "ministère; ministerio; министерство; department; департамент; управление; отдел; embassy; "
        "ambassade; embajada; посольство; mission; office; agency; committee; комитет; university; "
        "institute; institut; division; ministerium; ministerstvo; mfa; мид; secretariat; секретариат; "
        "programme; coordinador; coordinateur; координатор; менеджер; аналитик; interpreter; "
        "переводчик; депутат; генеральный; заведующий; ведущий; главный"};
    const auto words = util::split_words(names::fold(text));
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return offices.has_folded(word); });
}

} // namespace plenary::exchange
