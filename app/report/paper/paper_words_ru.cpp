#include "report/paper/paper_words.hpp"
#include "report/paper/paper_words_check.hpp"

namespace plenary::report {

namespace {

using domain::Date;
using domain::DaySpan;

std::string russian_month(const PaperWords& words, const Date& date) {
    return std::string{words.months[date.month().as_number() - 1U]};
}

/// "29 марта 2011 года"
std::string russian_day(const PaperWords& words, const Date& date) {
    return std::to_string(date.day().as_number()) + " " + russian_month(words, date) + " " +
           std::to_string(static_cast<int>(date.year())) + " года";
}

std::string russian_days(const PaperWords& words, const DaySpan& span) {
    const auto& [first, last] = span;
    if (first == last)
        return russian_day(words, first);
    if (first.year() != last.year())
        return russian_day(words, first) + " – " + russian_day(words, last);
    const auto begin = std::to_string(first.day().as_number());
    if (first.month() != last.month())
        return begin + " " + russian_month(words, first) + " – " + russian_day(words, last);
    return begin + "–" + russian_day(words, last);
}

std::string russian_weekday(const PaperWords& words, const Date& date) {
    return std::string{words.weekdays[weekday_place(date)]} + ", " + russian_day(words, date);
}

constexpr PaperWords russian{
    .language = "ru",
    .language_name = "Русский",
    .phrases = {{
        {Phrase::provisional_list, "Предварительный список участников"},
        {Phrase::revised_list, "Пересмотренный список участников"},
        {Phrase::final_list, "Окончательный список участников"},
        {Phrase::as_at, "Составлен на основе информации, полученной секретариатом по состоянию на {}."},
        {Phrase::draft_of, "Проект от {}"},
        {Phrase::corrections, "Исправления просьба направлять: {}."},
        {Phrase::corrections_until, "Исправления просьба направлять: {}. Срок: {}."},
        {Phrase::statistics, "Статистика"},
        {Phrase::class_of, "Категория"},
        {Phrase::delegations, "Делегации"},
        {Phrase::persons, "Лица"},
        {Phrase::women, "Женщины"},
        {Phrase::men, "Мужчины"},
        {Phrase::other_or_unknown, "Иное или неизвестно"},
        {Phrase::total, "Всего"},
        {Phrase::counted_only, "{} (учтены, без списка)"},
        {Phrase::number, "№"},
        {Phrase::name, "Фамилия, имя"},
        {Phrase::delegation, "Делегация"},
        {Phrase::function, "Должность"},
        {Phrase::institution, "Ведомство"},
        {Phrase::role, "Статус"},
        {Phrase::sex, "Пол"},
        {Phrase::female_short, "Ж"},
        {Phrase::male_short, "М"},
        {Phrase::signature, "Подпись"},
        {Phrase::email, "Эл. почта"},
        {Phrase::phone, "Телефон"},
        {Phrase::courtesy_title, "Обращение"},
        {Phrase::sign_in_sheet, "Лист регистрации"},
        {Phrase::privacy, "Данные на этом листе обрабатываются секретариатом только для подтверждения "
                          "присутствия и хранятся столько, сколько требуют правила организаторов и доноров."},
        {Phrase::certified_by, "Заверено (фамилия, должность, подпись):"},
        {Phrase::project, "Проект: {}"},
        {Phrase::attendance, "Участие"},
        {Phrase::hosts_attended, "Была представлена принимающая сторона: {}."},
        {Phrase::class_attended, "{}: {}."},
        {Phrase::states_attended, "Были представлены следующие государства: {}."},
        {Phrase::observers_attended, "Следующие государства были представлены наблюдателями: {}."},
        {Phrase::un_attended, "Были представлены следующие подразделения и органы Секретариата Организации "
                              "Объединенных Наций: {}."},
        {Phrase::agencies_attended,
         "Были представлены следующие специализированные учреждения и связанные с ними организации: {}."},
        {Phrase::igos_attended, "Были представлены следующие межправительственные организации: {}."},
        {Phrase::ngos_attended, "Были представлены следующие неправительственные организации: {}."},
        {Phrase::nobody_attended, "Присутствие не зарегистрировано."},
        {Phrase::share_of_women, "Доля женщин"},
        {Phrase::all_participants, "Все участники"},
        {Phrase::heads_and_deputies, "Главы делегаций и их заместители"},
        {Phrase::share_basis, "Доли рассчитаны по лицам, пол которых известен."},
        {Phrase::of_no_group, "Вне этих групп"},
        {Phrase::roll_call, "Список для поименного голосования"},
        {Phrase::present, "Присутствует"},
        {Phrase::in_favour, "За"},
        {Phrase::against, "Против"},
        {Phrase::abstaining, "Воздержался"},
        {Phrase::arrivals, "Прибытие"},
        {Phrase::departures, "Отъезд"},
        {Phrase::arrivals_and_departures, "Прибытие и отъезд"},
        {Phrase::date, "Дата"},
        {Phrase::time, "Время"},
        {Phrase::flight, "Рейс"},
        {Phrase::hotel, "Гостиница"},
        {Phrase::met_by, "Встречает"},
        {Phrase::visa_list, "Список участников для оформления виз"},
        {Phrase::nationality, "Гражданство"},
        {Phrase::passport, "№ паспорта"},
        {Phrase::passport_expiry, "Действителен до"},
        {Phrase::birth, "Дата и место рождения"},
        {Phrase::credentials_report, "Доклад о полномочиях"},
        {Phrase::received_note, "Получены нотой"},
        {Phrase::not_received, "Не получены"},
        {Phrase::credentials_received, "Делегации, полномочия которых получены ({}): {}."},
        {Phrase::credentials_missing,
         "Делегации, приглашенные или зарегистрированные, полномочия которых не получены ({}): {}."},
        {Phrase::note_reference, "Нота"},
        {Phrase::status, "Состояние"},
        {Phrase::timetable, "Предварительное расписание"},
        {Phrase::programme_of_day, "Программа дня"},
        {Phrase::morning, "Утро"},
        {Phrase::afternoon, "После полудня"},
        {Phrase::evening, "Вечер"},
        {Phrase::item, "Пункт"},
        {Phrase::room, "Зал"},
        {Phrase::speakers, "Докладчики"},
        {Phrase::chair, "Председатель"},
        {Phrase::open_session, "Открытое"},
        {Phrase::closed_session, "Закрытое"},
        {Phrase::for_decision, "для принятия решения"},
        {Phrase::for_discussion, "для обсуждения"},
        {Phrase::for_information, "для информации"},
        {Phrase::documents, "Документы"},
        {Phrase::times_local, "Время: {}."},
        {Phrase::no_sessions, "Заседания ещё не назначены."},
        {Phrase::invented, "Пример: {} из {} лиц вымышлены."},
        {Phrase::and_between, "и"},
        {Phrase::invitation, "Приглашение"},
        {Phrase::addressed_to, "Кому: {}"},
        {Phrase::invites,
         "Организаторы имеют честь пригласить Вашу делегацию принять участие в следующем мероприятии: {}."},
        {Phrase::seats_offered, "Число мест для Вашей делегации: {}."},
        {Phrase::seats_funded, "Из них за счет организаторов: {}."},
        {Phrase::reply_to, "Просьба направить заполненную форму заявки: {}."},
        {Phrase::reply_to_by, "Просьба направить заполненную форму заявки: {}. Срок: {}."},
        {Phrase::reply_by, "Просьба направить заполненную форму заявки. Срок: {}."},
        {Phrase::nomination_form, "Форма заявки на участие"},
        {Phrase::family_name, "Фамилия"},
        {Phrase::given_names, "Имя и отчество"},
        {Phrase::own_script, "Имя на родном языке"},
        {Phrase::role_in_delegation, "Роль в делегации"},
        {Phrase::female, "Женский"},
        {Phrase::male, "Мужской"},
        {Phrase::changes_to_list, "Изменения в списке участников"},
        {Phrase::changes_to, "Изменения: {}"},
        {Phrase::list_of_participants, "Список участников"},
        {Phrase::addendum, "Добавление"},
        {Phrase::corrigendum, "Исправление"},
        {Phrase::changes_since, "С {} по {}."},
        {Phrase::no_changes, "Изменений нет."},
        {Phrase::nobody_new, "Новых участников нет."},
        {Phrase::change, "Изменение"},
        {Phrase::former, "Было"},
        {Phrase::present_now, "Стало"},
        {Phrase::was_added, "включен"},
        {Phrase::was_changed, "изменен"},
        {Phrase::was_removed, "исключен"},
        {Phrase::arrival_date, "Дата прилета"},
        {Phrase::arrival_time, "Время прилета"},
        {Phrase::arrival_flight, "Рейс прилета"},
        {Phrase::departure_date, "Дата вылета"},
        {Phrase::departure_time, "Время вылета"},
        {Phrase::departure_flight, "Рейс вылета"},
        {Phrase::working_language, "Рабочий язык"},
        {Phrase::may_be_listed, "Согласие на включение в список участников"},
        {Phrase::may_show_contacts, "Согласие на указание контактов в списке"},
        {Phrase::may_be_photographed, "Согласие на фотосъемку"},
        {Phrase::yes, "Да"},
        {Phrase::no, "Нет"},
        {Phrase::certificate, "Сертификат участника"},
        {Phrase::certifies_that, "Настоящим подтверждается участие:"},
        {Phrase::took_part_in, "в мероприятии"},
        {Phrase::days_present, "Дней присутствия: {} из {}"},
        {Phrase::serial_number, "Серийный № {}"},
        {Phrase::list_of_speakers, "Список ораторов"},
        {Phrase::nobody_asked, "Слова никто не просил."},
        {Phrase::speaker, "Оратор"},
        {Phrase::heard_as, "В качестве"},
        {Phrase::language_spoken, "Язык"},
        {Phrase::limit, "Мин."},
        {Phrase::asked_at, "Запись"},
        {Phrase::on_behalf_of, "от имени {}"},
        {Phrase::as_group, "группа"},
        {Phrase::as_head_of_state, "глава государства или правительства"},
        {Phrase::as_minister, "министр"},
        {Phrase::as_member, "член"},
        {Phrase::as_observer, "наблюдатель"},
        {Phrase::as_organization, "организация"},
        {Phrase::as_right_of_reply, "право на ответ"},
        {Phrase::speech_asked, "записан"},
        {Phrase::speech_spoke, "выступил"},
        {Phrase::speech_absent, "отсутствует"},
        {Phrase::speech_withdrawn, "снят"},
        {Phrase::seat_plan, "План рассадки"},
        {Phrase::podium, "Председатель и секретариат"},
        {Phrase::seats_front, "Впереди"},
        {Phrase::seats_behind, "Позади"},
        {Phrase::without_seat, "Без места"},
        {Phrase::forgotten_person, "(удалено)"},
    }},
    .months = {"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
               "октября", "ноября", "декабря"},
    .weekdays = {"понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"},
    .roles = {"Глава делегации", "Заместитель главы делегации", "Делегат", "Заместитель представителя",
              "Советник", "Эксперт", "Наблюдатель", "Докладчик", "Переводчик", "Секретариат"},
    .titles = {"г-н", "г-жа", "г-жа", "Е.П. г-н", "Е.П. г-жа", "Е.П. г-жа", "Е.П.", "д-р", "проф.", "посол",
               "ген.", "полк.", "инж."},
    .day = russian_day,
    .days = russian_days,
    .weekday_and_day = russian_weekday,
};
static_assert(is_in_order(russian));

} // namespace

const PaperWords& russian_words() {
    return russian;
}

} // namespace plenary::report
