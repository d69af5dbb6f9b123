#include "report/paper/paper_words.hpp"
#include "report/paper/paper_words_check.hpp"

#include <fmt/format.h>

namespace plenary::report {

namespace {

using domain::Date;
using domain::DaySpan;

std::string spanish_month(const PaperWords& words, const Date& date) {
    return std::string{words.months[date.month().as_number() - 1U]};
}

/// "29 de marzo de 2011"
std::string spanish_day(const PaperWords& words, const Date& date) {
    return fmt::format("{} de {} de {}", date.day().as_number(), spanish_month(words, date),
                       static_cast<int>(date.year()));
}

std::string spanish_days(const PaperWords& words, const DaySpan& span) {
    const auto& [first, last] = span;
    if (first == last)
        return spanish_day(words, first);
    if (first.year() != last.year())
        return spanish_day(words, first) + " a " + spanish_day(words, last);
    const auto begin = std::to_string(first.day().as_number());
    if (first.month() != last.month())
        return fmt::format("{} de {} a {}", begin, spanish_month(words, first), spanish_day(words, last));
    return begin + (span.days() == 2 ? " y " : " a ") + spanish_day(words, last);
}

std::string spanish_weekday(const PaperWords& words, const Date& date) {
    return std::string{words.weekdays[weekday_place(date)]} + " " + spanish_day(words, date);
}

constexpr PaperWords spanish{
    .language = "es",
    .language_name = "Español",
    .phrases = {{
        {Phrase::provisional_list, "Lista provisional de participantes"},
        {Phrase::revised_list, "Lista revisada de participantes"},
        {Phrase::final_list, "Lista definitiva de participantes"},
        {Phrase::as_at, "Preparada sobre la base de la información recibida por la secretaría al {}."},
        {Phrase::draft_of, "Proyecto de {}"},
        {Phrase::corrections, "Las correcciones deben enviarse a {}."},
        {Phrase::corrections_until, "Las correcciones deben enviarse a {} a más tardar el {}."},
        {Phrase::statistics, "Estadísticas"},
        {Phrase::class_of, "Categoría"},
        {Phrase::delegations, "Delegaciones"},
        {Phrase::persons, "Personas"},
        {Phrase::women, "Mujeres"},
        {Phrase::men, "Hombres"},
        {Phrase::other_or_unknown, "Otro o no consta"},
        {Phrase::total, "Total"},
        {Phrase::counted_only, "{} (contados, sin lista)"},
        {Phrase::number, "N.º"},
        {Phrase::name, "Nombre"},
        {Phrase::delegation, "Delegación"},
        {Phrase::function, "Cargo"},
        {Phrase::institution, "Institución"},
        {Phrase::role, "Calidad"},
        {Phrase::sex, "Sexo"},
        {Phrase::female_short, "F"},
        {Phrase::male_short, "M"},
        {Phrase::signature, "Firma"},
        {Phrase::email, "Correo electrónico"},
        {Phrase::phone, "Teléfono"},
        {Phrase::courtesy_title, "Tratamiento"},
        {Phrase::sign_in_sheet, "Hoja de asistencia"},
        {Phrase::privacy,
         "Los datos de esta hoja son tratados por la secretaría únicamente para acreditar la asistencia y se "
         "conservan el tiempo que exijan las normas de los organizadores y donantes."},
        {Phrase::certified_by, "Certificado por (nombre, cargo, firma):"},
        {Phrase::project, "Proyecto: {}"},
        {Phrase::attendance, "Asistencia"},
        {Phrase::hosts_attended, "Estuvo representado el país anfitrión: {}."},
        {Phrase::class_attended, "{}: {}."},
        {Phrase::states_attended, "Estuvieron representados los Estados siguientes: {}."},
        {Phrase::observers_attended, "Los Estados siguientes estuvieron representados por observadores: {}."},
        {Phrase::un_attended, "Estuvieron representadas las dependencias y órganos de la Secretaría de las "
                              "Naciones Unidas siguientes: {}."},
        {Phrase::agencies_attended,
         "Estuvieron representados los organismos especializados y organizaciones conexas siguientes: {}."},
        {Phrase::igos_attended,
         "Estuvieron representadas las organizaciones intergubernamentales siguientes: {}."},
        {Phrase::ngos_attended,
         "Estuvieron representadas las organizaciones no gubernamentales siguientes: {}."},
        {Phrase::nobody_attended, "No consta asistencia alguna."},
        {Phrase::share_of_women, "Proporción de mujeres"},
        {Phrase::all_participants, "Todos los participantes"},
        {Phrase::heads_and_deputies, "Jefes y jefes adjuntos de delegación"},
        {Phrase::share_basis, "Las proporciones se refieren a las personas cuyo sexo consta."},
        {Phrase::of_no_group, "En ninguno de estos grupos"},
        {Phrase::roll_call, "Lista para votación nominal"},
        {Phrase::present, "Presente"},
        {Phrase::in_favour, "A favor"},
        {Phrase::against, "En contra"},
        {Phrase::abstaining, "Abstención"},
        {Phrase::arrivals, "Llegadas"},
        {Phrase::departures, "Salidas"},
        {Phrase::arrivals_and_departures, "Llegadas y salidas"},
        {Phrase::date, "Fecha"},
        {Phrase::time, "Hora"},
        {Phrase::flight, "Vuelo"},
        {Phrase::hotel, "Hotel"},
        {Phrase::met_by, "Recibido por"},
        {Phrase::visa_list, "Lista de participantes para visados"},
        {Phrase::nationality, "Nacionalidad"},
        {Phrase::passport, "N.º de pasaporte"},
        {Phrase::passport_expiry, "Válido hasta"},
        {Phrase::birth, "Fecha y lugar de nacimiento"},
        {Phrase::credentials_report, "Informe sobre las credenciales"},
        {Phrase::received_note, "Recibidas por nota"},
        {Phrase::not_received, "No recibidas"},
        {Phrase::credentials_received, "Delegaciones cuyas credenciales se recibieron ({}): {}."},
        {Phrase::credentials_missing,
         "Delegaciones, invitadas o inscritas, cuyas credenciales no se recibieron ({}): {}."},
        {Phrase::note_reference, "Nota"},
        {Phrase::status, "Estado"},
        {Phrase::timetable, "Calendario provisional"},
        {Phrase::programme_of_day, "Programa del día"},
        {Phrase::morning, "Mañana"},
        {Phrase::afternoon, "Tarde"},
        {Phrase::evening, "Noche"},
        {Phrase::item, "Tema"},
        {Phrase::room, "Sala"},
        {Phrase::speakers, "Oradores"},
        {Phrase::chair, "Presidencia"},
        {Phrase::open_session, "Sesión pública"},
        {Phrase::closed_session, "Sesión privada"},
        {Phrase::for_decision, "para decisión"},
        {Phrase::for_discussion, "para debate"},
        {Phrase::for_information, "para información"},
        {Phrase::documents, "Documentos"},
        {Phrase::times_local, "Horas de {}."},
        {Phrase::no_sessions, "Aún no se ha fijado ninguna sesión."},
        {Phrase::invented, "Ejemplo: {} de {} personas son ficticias."},
        {Phrase::and_between, "y"},
        {Phrase::invitation, "Invitación"},
        {Phrase::addressed_to, "A: {}"},
        {Phrase::invites, "Los organizadores tienen el honor de invitar a su delegación a participar en la "
                          "reunión siguiente: {}."},
        {Phrase::seats_offered, "Plazas para su delegación: {}."},
        {Phrase::seats_funded, "De ellas, sufragadas por los organizadores: {}."},
        {Phrase::reply_to, "Se ruega enviar el formulario de designación cumplimentado a {}."},
        {Phrase::reply_to_by,
         "Se ruega enviar el formulario de designación cumplimentado a {} a más tardar el {}."},
        {Phrase::reply_by, "Se ruega enviar el formulario de designación cumplimentado a más tardar el {}."},
        {Phrase::nomination_form, "Formulario de designación"},
        {Phrase::family_name, "Apellidos"},
        {Phrase::given_names, "Nombre"},
        {Phrase::own_script, "Nombre en escritura propia"},
        {Phrase::role_in_delegation, "Función en la delegación"},
        {Phrase::female, "Mujer"},
        {Phrase::male, "Hombre"},
        {Phrase::changes_to_list, "Cambios en la lista de participantes"},
        {Phrase::changes_to, "Cambios: {}"},
        {Phrase::list_of_participants, "Lista de participantes"},
        {Phrase::addendum, "Adición"},
        {Phrase::corrigendum, "Corrección"},
        {Phrase::changes_since, "Del {} al {}."},
        {Phrase::no_changes, "Sin cambios."},
        {Phrase::nobody_new, "No se ha añadido a nadie."},
        {Phrase::change, "Cambio"},
        {Phrase::former, "Antes"},
        {Phrase::present_now, "Ahora"},
        {Phrase::was_added, "incluido"},
        {Phrase::was_changed, "modificado"},
        {Phrase::was_removed, "suprimido"},
        {Phrase::arrival_date, "Fecha de llegada"},
        {Phrase::arrival_time, "Hora de llegada"},
        {Phrase::arrival_flight, "Vuelo de llegada"},
        {Phrase::departure_date, "Fecha de salida"},
        {Phrase::departure_time, "Hora de salida"},
        {Phrase::departure_flight, "Vuelo de salida"},
        {Phrase::working_language, "Idioma de trabajo"},
        {Phrase::may_be_listed, "Acepta figurar en la lista"},
        {Phrase::may_show_contacts, "Acepta que figuren sus datos de contacto"},
        {Phrase::may_be_photographed, "Acepta ser fotografiado"},
        {Phrase::yes, "Sí"},
        {Phrase::no, "No"},
        {Phrase::certificate, "Certificado de asistencia"},
        {Phrase::certifies_that, "Se certifica que"},
        {Phrase::took_part_in, "participó en la reunión siguiente"},
        {Phrase::days_present, "Días de asistencia: {} de {}"},
        {Phrase::serial_number, "Núm. de serie {}"},
        {Phrase::list_of_speakers, "Lista de oradores"},
        {Phrase::nobody_asked, "Nadie ha pedido la palabra."},
        {Phrase::speaker, "Orador"},
        {Phrase::heard_as, "En calidad de"},
        {Phrase::language_spoken, "Idioma"},
        {Phrase::limit, "Min."},
        {Phrase::asked_at, "Solicitud"},
        {Phrase::on_behalf_of, "en nombre de {}"},
        {Phrase::as_group, "grupo"},
        {Phrase::as_head_of_state, "Jefe de Estado o de Gobierno"},
        {Phrase::as_minister, "ministro"},
        {Phrase::as_member, "miembro"},
        {Phrase::as_observer, "observador"},
        {Phrase::as_organization, "organización"},
        {Phrase::as_right_of_reply, "derecho de respuesta"},
        {Phrase::speech_asked, "inscrito"},
        {Phrase::speech_spoke, "intervino"},
        {Phrase::speech_absent, "ausente"},
        {Phrase::speech_withdrawn, "retirado"},
        {Phrase::seat_plan, "Plano de la sala"},
        {Phrase::podium, "Presidencia y secretaría"},
        {Phrase::seats_front, "Delante"},
        {Phrase::seats_behind, "Detrás"},
        {Phrase::without_seat, "Sin asiento"},
        {Phrase::forgotten_person, "(suprimido)"},
    }},
    .months = {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
               "octubre", "noviembre", "diciembre"},
    .weekdays = {"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"},
    .roles = {"Jefe de delegación", "Jefe adjunto de delegación", "Delegado", "Suplente", "Asesor", "Experto",
              "Observador", "Orador", "Intérprete", "Secretaría"},
    .titles = {"Sr.", "Sra.", "Sra.", "Excmo. Sr.", "Excma. Sra.", "Excma. Sra.", "S.E.", "Dr.", "Prof.",
               "Emb.", "Gral.", "Cnel.", "Ing."},
    .day = spanish_day,
    .days = spanish_days,
    .weekday_and_day = spanish_weekday,
};
static_assert(is_in_order(spanish));

} // namespace

const PaperWords& spanish_words() {
    return spanish;
}

} // namespace plenary::report
