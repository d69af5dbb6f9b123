#include "exchange/sign_in/sign_in_words.hpp"

#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace plenary::exchange {

using domain::Date;
using domain::DaySpan;

namespace {

std::set<std::string> folded(std::initializer_list<const char*> texts) {
    std::set<std::string> words;
    for (const auto* text : texts)
        words.insert(names::fold(text));
    return words;
}

} // namespace

std::optional<SignedIn> read_signed_in(const std::string& cell, const DaySpan& meeting) {
    if (auto day = read_day(cell, meeting); day && meeting.contains(*day))
        return SignedIn{day, std::nullopt};
    if (auto minute = read_clock(cell))
        return SignedIn{std::nullopt, minute};
    if (auto day = read_day(cell, meeting))
        return SignedIn{day, std::nullopt};
    for (auto at = cell.find_first_of(" T"); at != std::string::npos; at = cell.find_first_of(" T", at + 1)) {
        const auto before = util::trim(std::string_view{cell}.substr(0, at));
        const auto behind = util::trim(std::string_view{cell}.substr(at + 1));
        for (const auto& [day_text, time_text] : {std::pair{before, behind}, std::pair{behind, before}}) {
            auto day = read_day(day_text.ends_with(',') ? day_text.substr(0, day_text.size() - 1) : day_text,
                                meeting);
            auto minute = read_clock(time_text);
            if (day && minute)
                return SignedIn{day, minute};
        }
    }
    return std::nullopt;
}

SignKind what_by_header(const std::string& header) {
    static const auto out = folded({"time out", "out", "left", "left at", "time of departure", "check out",
                                    "checkout", "время ухода", "ушел", "ушёл", "убыл", "sortie", "salida"});
    static const auto signatures =
        folded({"signature", "signed", "signature of participant", "sign", "подпись", "роспись", "firma",
                "assinatura", "unterschrift", "podpis", "imza", "қолы", "imzo", "签名", "التوقيع", "توقيع"});
    static const auto attendance = folded({"present",
                                           "attended",
                                           "attendance",
                                           "presence",
                                           "attendance status",
                                           "явка",
                                           "присутствие",
                                           "attending",
                                           "came",
                                           "here",
                                           "status of attendance",
                                           "présence",
                                           "présent",
                                           "asistencia",
                                           "asistió",
                                           "presença",
                                           "presenza",
                                           "anwesenheit",
                                           "anwesend",
                                           "prítomnosť",
                                           "účasť",
                                           "отметка",
                                           "отметка о присутствии",
                                           "отметка о явке",
                                           "посещаемость",
                                           "қатысу",
                                           "ҳузур",
                                           "gatnaşyk",
                                           "davomat",
                                           "катышуу",
                                           "الحضور",
                                           "حضور",
                                           "出席",
                                           "出勤",
                                           "签到",
                                           "showed up",
                                           "checked in"});
    static const auto absence = folded({"absent", "absence", "absences", "no show", "no-show", "did not come",
                                        "ausente", "absente", "отсутствие", "отсутствует", "отсутствовал",
                                        "неявка", "не явился", "abwesend", "neprítomný", "غياب", "缺席"});
    static const auto moments = folded({"time",
                                        "time in",
                                        "in",
                                        "day",
                                        "date",
                                        "when",
                                        "date and time",
                                        "time of arrival",
                                        "arrival time",
                                        "check in",
                                        "checked in at",
                                        "время",
                                        "дата",
                                        "день",
                                        "время прихода",
                                        "дата и время",
                                        "heure",
                                        "jour",
                                        "date et heure",
                                        "hora",
                                        "fecha",
                                        "uhrzeit",
                                        "datum",
                                        "cas",
                                        "timestamp"});
    return out.contains(header)          ? SignKind::moment_out
           : moments.contains(header)    ? SignKind::moment
           : signatures.contains(header) ? SignKind::signature
           : attendance.contains(header) ? SignKind::attendance
           : absence.contains(header)    ? SignKind::absence
                                         : SignKind::nothing;
}

std::optional<Date> read_short_day(std::string_view header, const DaySpan& meeting) {
    static const std::array<std::set<std::string>, 7> weekdays{
        folded({"sun", "sunday", "вс", "воскресенье", "dimanche", "domingo", "sonntag"}),
        folded({"mon", "monday", "пн", "понедельник", "lundi", "lunes", "montag"}),
        folded({"tue", "tues", "tuesday", "вт", "вторник", "mardi", "martes", "dienstag"}),
        folded({"wed", "wednesday", "ср", "среда", "mercredi", "miércoles", "mittwoch"}),
        folded({"thu", "thur", "thurs", "thursday", "чт", "четверг", "jeudi", "jueves", "donnerstag"}),
        folded({"fri", "friday", "пт", "пятница", "vendredi", "viernes", "freitag"}),
        folded({"sat", "saturday", "сб", "суббота", "samedi", "sábado", "samstag"})};
    constexpr std::size_t most_digits = 2;
    const auto word = names::fold(header);
    const bool is_number = !word.empty() && word.size() <= most_digits &&
                           word.find_first_not_of("0123456789") == std::string::npos;
    std::optional<Date> found;
    for (auto day = meeting.first; day <= meeting.last; day += boost::gregorian::days{1}) {
        const bool is_meant = is_number ? day.day().as_number() == std::stoi(word)
                                        : weekdays.at(day.day_of_week().as_number()).contains(word);
        if (is_meant && found)
            return std::nullopt; // of two weeks
        if (is_meant)
            found = day;
    }
    return found;
}

std::optional<Date> day_in(const std::vector<std::string>& titles, const DaySpan& meeting) {
    constexpr std::size_t most_words = 4;
    std::set<Date> days;
    for (const auto& title : titles) {
        const auto words = util::split_words(title);
        for (std::size_t first = 0; first < words.size();) {
            std::size_t taken = 0;
            for (auto size = std::min(most_words, words.size() - first); size > 0 && taken == 0; --size) {
                const auto from = words.begin() + static_cast<std::ptrdiff_t>(first);
                auto text = util::join({from, from + static_cast<std::ptrdiff_t>(size)}, " ");
                while (text.ends_with(',') || text.ends_with('.') || text.ends_with(')'))
                    text.pop_back();
                const bool is_number_alone = text.find_first_not_of("0123456789") == std::string::npos;
                if (const auto day = is_number_alone ? std::nullopt : read_day(text, meeting);
                    day && meeting.contains(*day)) {
                    days.insert(*day);
                    taken = size;
                }
            }
            first += std::max<std::size_t>(taken, 1);
        }
    }
    return days.size() == 1 ? std::optional{*days.begin()} : std::nullopt;
}

} // namespace plenary::exchange
