#include "report/paper/paper_words.hpp"
#include "report/paper/paper_words_check.hpp"

namespace plenary::report {

namespace {

using domain::Date;
using domain::DaySpan;

std::string french_month(const PaperWords& words, const Date& date) {
    return std::string{words.months[date.month().as_number() - 1U]};
}

/// "29 mars 2011", "1er avril 2011"
std::string french_number(const Date& date) {
    return date.day().as_number() == 1 ? "1er" : std::to_string(date.day().as_number());
}

std::string french_day(const PaperWords& words, const Date& date) {
    return french_number(date) + " " + french_month(words, date) + " " +
           std::to_string(static_cast<int>(date.year()));
}

std::string french_days(const PaperWords& words, const DaySpan& span) {
    const auto& [first, last] = span;
    if (first == last)
        return french_day(words, first);
    if (first.year() != last.year())
        return french_day(words, first) + " – " + french_day(words, last);
    if (first.month() != last.month())
        return french_number(first) + " " + french_month(words, first) + " – " + french_day(words, last);
    return french_number(first) + (span.days() == 2 ? " et " : "-") + french_day(words, last);
}

std::string french_weekday(const PaperWords& words, const Date& date) {
    return std::string{words.weekdays[weekday_place(date)]} + " " + french_day(words, date);
}

constexpr PaperWords french{
    .language = "fr",
    .language_name = "Français",
    .phrases = {{
        {Phrase::provisional_list, "Liste provisoire des participants"},
        {Phrase::revised_list, "Liste révisée des participants"},
        {Phrase::final_list, "Liste finale des participants"},
        {Phrase::as_at, "Établie sur la base des renseignements reçus par le secrétariat au {}."},
        {Phrase::draft_of, "Projet du {}"},
        {Phrase::corrections, "Les rectifications sont à adresser à {}."},
        {Phrase::corrections_until, "Les rectifications sont à adresser à {} au plus tard le {}."},
        {Phrase::statistics, "Statistiques"},
        {Phrase::class_of, "Catégorie"},
        {Phrase::delegations, "Délégations"},
        {Phrase::persons, "Personnes"},
        {Phrase::women, "Femmes"},
        {Phrase::men, "Hommes"},
        {Phrase::other_or_unknown, "Autre ou non connu"},
        {Phrase::total, "Total"},
        {Phrase::counted_only, "{} (comptés, sans liste)"},
        {Phrase::number, "N°"},
        {Phrase::name, "Nom"},
        {Phrase::delegation, "Délégation"},
        {Phrase::function, "Fonction"},
        {Phrase::institution, "Institution"},
        {Phrase::role, "Qualité"},
        {Phrase::sex, "Sexe"},
        {Phrase::female_short, "F"},
        {Phrase::male_short, "M"},
        {Phrase::signature, "Signature"},
        {Phrase::email, "Courriel"},
        {Phrase::phone, "Téléphone"},
        {Phrase::courtesy_title, "Titre de civilité"},
        {Phrase::sign_in_sheet, "Feuille de présence"},
        {Phrase::privacy, "Les données figurant sur cette feuille sont traitées par le secrétariat aux "
                          "seules fins d'attester la présence et conservées aussi longtemps que l'exigent "
                          "les règles des organisateurs et des donateurs."},
        {Phrase::certified_by, "Certifié par (nom, fonction, signature)\u00a0:"},
        {Phrase::project, "Projet\u00a0: {}"},
        {Phrase::attendance, "Participation"},
        {Phrase::hosts_attended, "Le pays hôte était représenté\u00a0: {}."},
        {Phrase::class_attended, "{}\u00a0: {}."},
        {Phrase::states_attended, "Les États ci-après étaient représentés\u00a0: {}."},
        {Phrase::observers_attended,
         "Les États ci-après étaient représentés par des observateurs\u00a0: {}."},
        {Phrase::un_attended, "Les unités et organes du Secrétariat de l'Organisation des Nations Unies "
                              "ci-après étaient représentés\u00a0: {}."},
        {Phrase::agencies_attended,
         "Les institutions spécialisées et organisations apparentées ci-après étaient représentées\u00a0: {}."},
        {Phrase::igos_attended,
         "Les organisations intergouvernementales ci-après étaient représentées\u00a0: {}."},
        {Phrase::ngos_attended,
         "Les organisations non gouvernementales ci-après étaient représentées\u00a0: {}."},
        {Phrase::nobody_attended, "Aucune présence n'est enregistrée."},
        {Phrase::share_of_women, "Part des femmes"},
        {Phrase::all_participants, "Ensemble des participants"},
        {Phrase::heads_and_deputies, "Chefs et chefs adjoints de délégation"},
        {Phrase::share_basis, "Les parts portent sur les personnes dont le sexe est connu."},
        {Phrase::of_no_group, "Hors de ces groupes"},
        {Phrase::roll_call, "Liste d'appel nominal"},
        {Phrase::present, "Présent"},
        {Phrase::in_favour, "Pour"},
        {Phrase::against, "Contre"},
        {Phrase::abstaining, "Abstention"},
        {Phrase::arrivals, "Arrivées"},
        {Phrase::departures, "Départs"},
        {Phrase::arrivals_and_departures, "Arrivées et départs"},
        {Phrase::date, "Date"},
        {Phrase::time, "Heure"},
        {Phrase::flight, "Vol"},
        {Phrase::hotel, "Hôtel"},
        {Phrase::met_by, "Accueilli par"},
        {Phrase::visa_list, "Liste des participants pour les visas"},
        {Phrase::nationality, "Nationalité"},
        {Phrase::passport, "N° de passeport"},
        {Phrase::passport_expiry, "Valable jusqu'au"},
        {Phrase::birth, "Date et lieu de naissance"},
        {Phrase::credentials_report, "Rapport sur les pouvoirs"},
        {Phrase::received_note, "Reçus par note"},
        {Phrase::not_received, "Non reçus"},
        {Phrase::credentials_received, "Délégations dont les pouvoirs ont été reçus ({})\u00a0: {}."},
        {Phrase::credentials_missing,
         "Délégations, invitées ou inscrites, dont les pouvoirs n'ont pas été reçus ({})\u00a0: {}."},
        {Phrase::note_reference, "Note"},
        {Phrase::status, "État"},
        {Phrase::timetable, "Calendrier provisoire"},
        {Phrase::programme_of_day, "Programme de la journée"},
        {Phrase::morning, "Matin"},
        {Phrase::afternoon, "Après-midi"},
        {Phrase::evening, "Soir"},
        {Phrase::item, "Point"},
        {Phrase::room, "Salle"},
        {Phrase::speakers, "Orateurs"},
        {Phrase::chair, "Présidence"},
        {Phrase::open_session, "Séance publique"},
        {Phrase::closed_session, "Séance privée"},
        {Phrase::for_decision, "pour décision"},
        {Phrase::for_discussion, "pour débat"},
        {Phrase::for_information, "pour information"},
        {Phrase::documents, "Documents"},
        {Phrase::times_local, "Heures de {}."},
        {Phrase::no_sessions, "Aucune séance n'est encore fixée."},
        {Phrase::invented, "Exemple\u00a0: {} des {} personnes sont fictives."},
        {Phrase::and_between, "et"},
        {Phrase::invitation, "Invitation"},
        {Phrase::addressed_to, "À\u00a0: {}"},
        {Phrase::invites, "Les organisateurs ont l'honneur d'inviter votre délégation à participer à la "
                          "réunion suivante\u00a0: {}."},
        {Phrase::seats_offered, "Places réservées à votre délégation\u00a0: {}."},
        {Phrase::seats_funded, "Dont prises en charge par les organisateurs\u00a0: {}."},
        {Phrase::reply_to, "Prière de renvoyer le formulaire de désignation rempli à {}."},
        {Phrase::reply_to_by,
         "Prière de renvoyer le formulaire de désignation rempli à {} au plus tard le {}."},
        {Phrase::reply_by, "Prière de renvoyer le formulaire de désignation rempli au plus tard le {}."},
        {Phrase::nomination_form, "Formulaire de désignation"},
        {Phrase::family_name, "Nom de famille"},
        {Phrase::given_names, "Prénoms"},
        {Phrase::own_script, "Nom en caractères d'origine"},
        {Phrase::role_in_delegation, "Rôle dans la délégation"},
        {Phrase::female, "Femme"},
        {Phrase::male, "Homme"},
        {Phrase::changes_to_list, "Modifications apportées à la liste des participants"},
        {Phrase::changes_to, "Modifications\u00a0: {}"},
        {Phrase::list_of_participants, "Liste des participants"},
        {Phrase::addendum, "Additif"},
        {Phrase::corrigendum, "Rectificatif"},
        {Phrase::changes_since, "Du {} au {}."},
        {Phrase::no_changes, "Aucune modification."},
        {Phrase::nobody_new, "Personne n'a été ajouté."},
        {Phrase::change, "Modification"},
        {Phrase::former, "Avant"},
        {Phrase::present_now, "Maintenant"},
        {Phrase::was_added, "ajouté"},
        {Phrase::was_changed, "modifié"},
        {Phrase::was_removed, "supprimé"},
        {Phrase::arrival_date, "Jour d'arrivée"},
        {Phrase::arrival_time, "Heure d'arrivée du vol"},
        {Phrase::arrival_flight, "Vol d'arrivée"},
        {Phrase::departure_date, "Date de départ"},
        {Phrase::departure_time, "Heure de départ"},
        {Phrase::departure_flight, "Vol de départ"},
        {Phrase::working_language, "Langue de travail"},
        {Phrase::may_be_listed, "Accepte de figurer sur la liste"},
        {Phrase::may_show_contacts, "Accepte que ses coordonnées y figurent"},
        {Phrase::may_be_photographed, "Accepte d'être photographié"},
        {Phrase::yes, "Oui"},
        {Phrase::no, "Non"},
        {Phrase::certificate, "Attestation de participation"},
        {Phrase::certifies_that, "Il est attesté que"},
        {Phrase::took_part_in, "a participé à la réunion suivante"},
        {Phrase::days_present, "Jours de présence\u00a0: {} sur {}"},
        {Phrase::serial_number, "N° de série {}"},
        {Phrase::list_of_speakers, "Liste des orateurs"},
        {Phrase::nobody_asked, "Personne n'a demandé la parole."},
        {Phrase::speaker, "Orateur"},
        {Phrase::heard_as, "Au titre de"},
        {Phrase::language_spoken, "Langue"},
        {Phrase::limit, "Min."},
        {Phrase::asked_at, "Demande"},
        {Phrase::on_behalf_of, "au nom de {}"},
        {Phrase::as_group, "groupe"},
        {Phrase::as_head_of_state, "chef d'État ou de gouvernement"},
        {Phrase::as_minister, "ministre"},
        {Phrase::as_member, "membre"},
        {Phrase::as_observer, "observateur"},
        {Phrase::as_organization, "organisation"},
        {Phrase::as_right_of_reply, "droit de réponse"},
        {Phrase::speech_asked, "inscrit"},
        {Phrase::speech_spoke, "a parlé"},
        {Phrase::speech_absent, "absent"},
        {Phrase::speech_withdrawn, "retiré"},
        {Phrase::seat_plan, "Plan de salle"},
        {Phrase::podium, "Présidence et secrétariat"},
        {Phrase::seats_front, "Au premier rang"},
        {Phrase::seats_behind, "Derrière"},
        {Phrase::without_seat, "Sans siège"},
        {Phrase::forgotten_person, "(effacé)"},
    }},
    .months = {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
               "octobre", "novembre", "décembre"},
    .weekdays = {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"},
    .roles = {"Chef de délégation", "Chef adjoint de délégation", "Délégué", "Suppléant", "Conseiller",
              "Expert", "Observateur", "Intervenant", "Interprète", "Secrétariat"},
    .titles = {"M.", "Mme", "Mme", "S.E. M.", "S.E. Mme", "S.E. Mme", "S.E.", "Dr", "Prof.", "Amb.", "Gén.",
               "Col.", "Ing."},
    .day = french_day,
    .days = french_days,
    .weekday_and_day = french_weekday,
};
static_assert(is_in_order(french));

} // namespace

const PaperWords& french_words() {
    return french;
}

} // namespace plenary::report
