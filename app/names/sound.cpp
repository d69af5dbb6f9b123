#include "names/sound.hpp"

#include "util/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace plenary::names {

namespace {

/// Letters that together are one sound, longer ones before those they begin with.
struct Group {
    std::string_view letters;
    std::string_view sound;
};

constexpr auto groups = std::to_array<Group>({
    {"schtsch", "Q"}, {"chtch", "Q"}, {"shch", "Q"}, {"tsch", "C"}, {"dsch", "j"}, {"shh", "Q"},
    {"sch", "S"},     {"tch", "C"},   {"dzh", "j"},  {"eye", "E"},  {"eje", "E"},  {"ee", "E"},
    {"ae", "a"},      {"bh", "b"},    {"ch", "C"},   {"ck", "k"},   {"cz", "c"},   {"dh", "d"},
    {"dj", "j"},      {"gh", "g"},    {"kh", "h"},   {"ks", "x"},   {"oe", "o"},   {"oo", "u"},
    {"ou", "u"},      {"ph", "f"},    {"qu", "k"},   {"rh", "r"},   {"sh", "S"},   {"th", "t"},
    {"ts", "c"},      {"tz", "c"},    {"ue", "u"},   {"wh", "v"},   {"you", "yu"}, {"yo", "O"},
    {"zh", "j"},      {"q", "k"},     {"w", "v"},
});

/// Endings that are one in the languages they come from.
constexpr auto endings = std::to_array<Group>(
    {{"iy", "i"}, {"ij", "i"}, {"ii", "i"}, {"yy", "i"}, {"yi", "i"}, {"yj", "i"}, {"ine", "in"}});

bool is_consonant(char32_t sound) {
    return std::u32string_view(U"aeiouyEO").find(sound) == std::u32string_view::npos;
}

bool is_vowel_letter(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

/// The letter at `at`, or a blank outside the word.
char letter_at(std::string_view word, std::size_t at) {
    return at < word.size() ? word[at] : ' ';
}

std::string_view sound_of_c(std::string_view word, std::size_t at) {
    const char next = letter_at(word, at + 1);
    if (next == ' ')
        return at > 0 && word[at - 1] == 'i' ? "C" : "k";
    return next == 'e' || next == 'i' || next == 'y' ? "c" : "k";
}

/// j is y after a vowel that no other follows (Sergej, Andrejka), and unheard before e (Nikolajevic).
std::string_view sound_of_j(std::string_view word, std::size_t at) {
    const bool after_vowel = at > 0 && is_vowel_letter(word[at - 1]);
    const char next = letter_at(word, at + 1);
    if (at > 0 && next == 'e')
        return "";
    return after_vowel && !is_vowel_letter(next) ? "y" : "j";
}

std::string_view sound_of_y(std::string_view word, std::size_t at) {
    const bool after_vowel = at > 0 && is_vowel_letter(word[at - 1]);
    const char next = letter_at(word, at + 1);
    if (at > 0 && next == 'e')
        return "";
    return after_vowel || is_vowel_letter(next) ? "y" : "i";
}

std::string_view sound_of_letter(std::string_view word, std::size_t at) {
    const char next = letter_at(word, at + 1);
    switch (word[at]) {
    case 'c':
        return sound_of_c(word, at);
    case 'j':
        return sound_of_j(word, at);
    case 'y':
        return sound_of_y(word, at);
    case 'x': // kh in Uzbek and Tajik (Xasan, Raxmonov), else ks
        return at == 0 || (next != ' ' && !is_vowel_letter(next)) ? "h" : "x";
    default:
        return word.substr(at, 1);
    }
}

/// Whether the word ends in an h that others leave out (Abdullah, Fatimah; not Shah), `sound` being what is
/// before it.
bool is_mute_end(std::string_view word, std::size_t at, std::u32string_view sound) {
    return word[at] == 'h' && at + 1 == word.size() && at > 0 && is_vowel_letter(word[at - 1]) &&
           std::count_if(sound.begin(), sound.end(), is_consonant) >= 2;
}

/// The German and Polish ё behind a consonant: Pjotr. Elsewhere it is a j of its own: Johannes.
bool is_yo(std::string_view word, std::size_t at) {
    return at > 0 && !is_vowel_letter(word[at - 1]) && word.substr(at).starts_with("jo");
}

void append(std::u32string& sound, std::string_view more) {
    for (const char c : more)
        if (sound.empty() || sound.back() != static_cast<char32_t>(c))
            sound += static_cast<char32_t>(c);
}

std::u32string sound_of_plain(std::string_view word) {
    std::string_view ending;
    for (const auto& known : endings)
        if (word.size() > known.letters.size() + 1 && word.ends_with(known.letters)) {
            ending = known.sound;
            word.remove_suffix(known.letters.size());
            break;
        }
    std::u32string sound;
    for (std::size_t at = 0; at < word.size();) {
        const auto rest = word.substr(at);
        const auto* const group = std::find_if(groups.begin(), groups.end(), [&](const Group& known) {
            return rest.front() == known.letters.front() && rest.starts_with(known.letters);
        });
        const auto found = group != groups.end() ? *group
                           : is_yo(word, at)     ? Group{"jo", "O"}
                           : is_mute_end(word, at, sound)
                               ? Group{"h", ""}
                               : Group{rest.substr(0, 1), sound_of_letter(word, at)};
        append(sound, found.sound);
        at += found.letters.size();
    }
    append(sound, ending);
    return sound;
}

/// What romanisations take for one another, in hundredths of a step.
struct Confusion {
    char a;
    char b;
    std::uint8_t cost;
};

constexpr auto confusions = std::to_array<Confusion>({
    {'y', 'i', 10},  {'y', 'j', 20},  {'i', 'j', 30},  {'e', 'i', 25}, {'a', 'e', 40}, {'a', 'o', 30},
    {'o', 'u', 20},  {'O', 'o', 10},  {'O', 'e', 10},  {'E', 'e', 5},  {'E', 'i', 5},  {'i', 'u', 60},
    {'e', 'o', 50},  {'a', 'i', 100}, {'a', 'u', 100}, {'C', 'c', 25}, {'C', 'S', 25}, {'S', 'Q', 15},
    {'C', 'Q', 30},  {'s', 'S', 40},  {'s', 'c', 40},  {'C', 'k', 40}, {'c', 'k', 30}, {'C', 'h', 35},
    {'k', 'h', 110}, {'g', 'h', 30},  {'g', 'k', 60},  {'x', 'h', 25}, {'x', 'k', 50}, {'f', 'v', 30},
    {'b', 'p', 50},  {'f', 'p', 50},  {'d', 't', 50},  {'s', 'z', 40}, {'z', 'j', 35}, {'z', 'c', 40},
    {'b', 'v', 60},  {'S', 'j', 40},
});

constexpr auto keyboard = std::to_array<std::string_view>({"qwertyuiop", "asdfghjkl", "zxcvbnm"});

/// Whether one key is beside the other, in its row or the next (QWERTY).
constexpr bool are_neighbours(char a, char b) {
    for (std::size_t row = 0; row < keyboard.size(); ++row)
        for (std::size_t other = row; other < std::min(row + 2, keyboard.size()); ++other) {
            const auto here = keyboard[row].find(a);
            const auto there = keyboard[other].find(b);
            if (here != std::string_view::npos && there != std::string_view::npos &&
                (here > there ? here - there : there - here) <= 1)
                return true;
        }
    return false;
}

using Costs = std::array<std::array<std::uint8_t, 128>, 128>;

constexpr Costs make_costs() {
    constexpr std::uint8_t exchange = 115;
    constexpr std::uint8_t exchange_of_neighbours = 95;
    Costs costs{};
    for (auto& row : costs)
        row.fill(exchange);
    for (std::size_t a = 'a'; a <= 'z'; ++a)
        for (std::size_t b = 'a'; b <= 'z'; ++b)
            if (are_neighbours(static_cast<char>(a), static_cast<char>(b)) ||
                are_neighbours(static_cast<char>(b), static_cast<char>(a)))
                costs[a][b] = exchange_of_neighbours;
    for (const auto& known : confusions) {
        costs[static_cast<std::size_t>(known.a)][static_cast<std::size_t>(known.b)] = known.cost;
        costs[static_cast<std::size_t>(known.b)][static_cast<std::size_t>(known.a)] = known.cost;
    }
    return costs;
}

constexpr Costs costs = make_costs();

int exchange_cost(char32_t a, char32_t b) {
    constexpr int in_other_scripts = 115;
    if (a == b)
        return 0;
    return a < costs.size() && b < costs.size() ? costs[a][b] : in_other_scripts;
}

/// The first letter is seldom mistyped, but often what tells names apart (Marina, Karina).
int first_exchange_cost(char32_t a, char32_t b) {
    constexpr int no_romanisation = 90;
    const int cost = exchange_cost(a, b);
    const bool are_of_one_script = a < costs.size() && b < costs.size();
    return are_of_one_script && cost >= no_romanisation ? cost * 3 / 2 : cost;
}

using InsertCosts = std::array<std::uint8_t, 128>;

constexpr InsertCosts make_insert_costs() {
    constexpr std::uint8_t vowel = 50;
    constexpr std::uint8_t consonant = 100;
    InsertCosts inserts{};
    inserts.fill(consonant);
    for (const char sound : {'a', 'e', 'i', 'o', 'u', 'E', 'O'})
        inserts[static_cast<std::size_t>(sound)] = vowel;
    inserts['y'] = 10;
    inserts['h'] = inserts['j'] = 45;
    return inserts;
}

constexpr InsertCosts inserts = make_insert_costs();

int insert_cost(char32_t sound) {
    constexpr int in_other_scripts = 100;
    return sound < inserts.size() ? inserts[sound] : in_other_scripts;
}

} // namespace

std::u32string sound_of(std::string_view folded_word) {
    if (std::all_of(folded_word.begin(), folded_word.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
        return sound_of_plain(folded_word);
    std::u32string itself;
    for (std::size_t at = 0; at < folded_word.size();)
        itself += util::next_code_point(folded_word, at);
    return itself;
}

int sound_distance(std::u32string_view a, std::u32string_view b, int limit) {
    constexpr int change_places = 70;
    constexpr std::size_t longest = 40;
    a = a.substr(0, longest);
    b = b.substr(0, longest);
    std::array<std::array<int, longest + 1>, 3> rows;
    std::array<int, longest> insert_of_b;
    rows[0][0] = 0;
    for (std::size_t j = 1; j <= b.size(); ++j) {
        insert_of_b[j - 1] = insert_cost(b[j - 1]);
        rows[0][j] = rows[0][j - 1] + insert_of_b[j - 1];
    }
    int least_of_last = 0;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& last = rows[(i + 2) % 3];
        const auto& before_last = rows[(i + 1) % 3];
        const int insert_of_a = insert_cost(a[i - 1]);
        row[0] = last[0] + insert_of_a;
        int least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool is_first = i == 1 && j == 1;
            const int exchange =
                is_first ? first_exchange_cost(a[0], b[0]) : exchange_cost(a[i - 1], b[j - 1]);
            const int insert = std::min(last[j] + insert_of_a, row[j - 1] + insert_of_b[j - 1]);
            row[j] = std::min(last[j - 1] + exchange, insert);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && a[i - 1] != a[i - 2])
                row[j] = std::min(row[j], before_last[j - 2] + change_places);
            least = std::min(least, row[j]);
        }
        if (least > limit && least_of_last > limit)
            return least;
        least_of_last = least;
    }
    return rows[a.size() % 3][b.size()];
}

char sound_class(char32_t sound) {
    constexpr std::string_view sounds = "szcCSQkgxfvpbdtmnlr";
    constexpr std::string_view classes = "sssssskkgffbpdtmnlr";
    if (sound >= 128)
        return static_cast<char>('A' + sound % 26);
    const auto at = sounds.find(static_cast<char>(sound));
    return at == std::string_view::npos ? 'a' : classes[at];
}

std::string consonant_classes(std::u32string_view sound) {
    std::string found;
    for (const char32_t one : sound)
        if (const char kind = sound_class(one); kind != 'a')
            found += kind;
    return found;
}

std::string sound_classes(std::u32string_view sound) {
    constexpr std::string_view vowels = "aeiEouO";
    constexpr std::string_view heard = "aiiiooo";
    std::string found;
    for (const char32_t one : sound) {
        const auto vowel = one < 128 ? vowels.find(static_cast<char>(one)) : std::string_view::npos;
        if (vowel != std::string_view::npos)
            found += heard[vowel];
        else if (const char kind = sound_class(one); kind != 'a')
            found += kind;
    }
    return found;
}

} // namespace plenary::names
