#include "exchange/values.hpp"

#include "exchange/table.hpp"
#include "names/fold.hpp"

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
        std::initializer_list<std::string_view> texts;
    };

    Lexicon(std::initializer_list<Entry> entries) {
        for (const Entry& entry : entries)
            for (const std::string_view text : entry.texts)
                values_[names::fold(text)] = entry.value;
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
         {"head", "head of delegation", "head of the delegation", "delegation head", "hod", "chief delegate",
          "chef", "chef de délégation", "chef de la délégation", "cheffe de délégation", "глава",
          "глава делегации", "руководитель делегации", "руководитель"}},
        {Role::deputy_head,
         {"deputy head", "deputy head of delegation", "deputy head of the delegation", "deputy",
          "chef adjoint", "chef adjoint de délégation", "chef adjoint de la délégation",
          "adjoint au chef de délégation", "заместитель главы делегации", "заместитель главы",
          "зам. главы делегации", "заместитель руководителя делегации", "заместитель руководителя"}},
        {Role::delegate,
         {"delegate", "delegation member", "member", "member of delegation", "member of the delegation",
          "participant", "representative", "délégué", "déléguée", "membre", "membre de la délégation",
          "participante", "représentant", "représentante", "делегат", "член делегации", "участник",
          "участница", "представитель"}},
        {Role::alternate,
         {"alternate", "alternate delegate", "alternate representative", "suppléant", "suppléante",
          "délégué suppléant", "représentant suppléant", "запасной делегат", "альтернат", "замещающий"}},
        {Role::adviser, {"adviser", "advisor", "conseiller", "conseillère", "советник", "консультант"}},
        {Role::expert, {"expert", "experte", "эксперт"}},
        {Role::observer, {"observer", "observateur", "observatrice", "наблюдатель"}},
        {Role::speaker,
         {"speaker", "panelist", "panellist", "presenter", "keynote speaker", "orateur", "oratrice",
          "intervenant", "intervenante", "conférencier", "conférencière", "докладчик", "спикер",
          "выступающий", "лектор"}},
        {Role::interpreter, {"interpreter", "interprète", "переводчик", "переводчица", "устный переводчик"}},
        {Role::secretariat,
         {"secretariat", "secretariat staff", "staff", "organizer", "organiser", "secrétariat",
          "organisateur", "organisatrice", "секретариат", "сотрудник секретариата", "организатор"}}};
    return lexicon;
}

const Lexicon<Gender>& genders() {
    static const Lexicon<Gender> lexicon{
        {Gender::female,
         {"f", "female", "woman", "mrs", "ms", "miss", "madam", "femme", "féminin", "mme", "mlle", "madame",
          "mademoiselle", "ж", "жен", "женский", "женщина", "г-жа", "госпожа"}},
        {Gender::male,
         {"m", "male", "man", "mr", "mister", "sir", "h", "homme", "masculin", "monsieur", "м", "муж",
          "мужской", "мужчина", "г-н", "господин"}},
        {Gender::other, {"other", "x", "non-binary", "autre", "другой", "иной"}}};
    return lexicon;
}

const Lexicon<RegistrationStatus>& statuses() {
    using enum RegistrationStatus;
    static const Lexicon<RegistrationStatus> lexicon{
        {nominated,
         {"nominated", "pending", "awaiting payment", "approval pending", "unpaid", "submitted", "registered",
          "proposed", "en attente", "en attente de paiement", "proposé", "désigné", "заявлен", "заявлена",
          "ожидает", "ожидает подтверждения", "на рассмотрении", "выдвинут"}},
        {confirmed,
         {"confirmed", "complete", "completed", "accepted", "approved", "paid", "confirmé", "confirmée",
          "accepté", "acceptée", "approuvé", "terminé", "подтвержден", "подтверждена", "подтверждено",
          "принят", "принята", "одобрено", "завершено"}},
        {waitlisted,
         {"waitlisted", "waiting list", "wait list", "on waiting list", "reserve", "liste d'attente",
          "sur liste d'attente", "в листе ожидания", "лист ожидания", "резерв"}},
        {withdrawn,
         {"withdrawn", "cancelled", "canceled", "canceled (paid fee)", "expired", "declined", "retiré",
          "retirée", "annulé", "annulée", "отозван", "отозвана", "отозвано", "отменено", "снят"}},
        {refused,
         {"refused", "rejected", "denied", "refusé", "refusée", "rejeté", "rejetée", "отклонен", "отклонена",
          "отклонено", "отказ", "отказано"}}};
    return lexicon;
}

const Lexicon<Funding>& fundings() {
    static const Lexicon<Funding> lexicon{
        {Funding::own,
         {"own", "no", "self", "self-funded", "own cost", "not funded", "non", "à ses frais", "autofinancé",
          "нет", "за свой счет", "самофинансирование", "за счет направляющей стороны"}},
        {Funding::funded,
         {"funded", "yes", "sponsored", "organizer", "organizers", "oui", "pris en charge", "financé",
          "финансируется", "да", "за счет организаторов", "за счет принимающей стороны"}}};
    return lexicon;
}

} // namespace

std::optional<Role> read_role(std::string_view text) {
    return roles().find(text);
}

std::optional<Gender> read_gender(std::string_view text) {
    return genders().find(text);
}

std::optional<RegistrationStatus> read_status(std::string_view text) {
    return statuses().find(text);
}

std::optional<Funding> read_funding(std::string_view text) {
    return fundings().find(text);
}

std::string_view without_formula_guard(std::string_view text) {
    constexpr std::string_view formula_signs = "=+-@|%";
    if (text.size() >= 2 && text[0] == '\'' && formula_signs.find(text[1]) != std::string_view::npos)
        text.remove_prefix(1);
    return text;
}

} // namespace plenary::exchange
