#include "desk/words.hpp"

namespace plenary::desk {

const Words french{
    .language = "fr",
    .itself = "Français",

    .desk = "Guichet {1}",
    .box = "Scannez un badge, ou saisissez un code ou un nom",
    .receive = "Accueillir ou chercher",
    .goes_out = "Sort",
    .found = "{1} trouvé(s) pour « {2} »",
    .found_none = "Personne à cette réunion n’est trouvé pour « {1} ».",
    .fewer = "Moins de lettres trouvent davantage : le début d’un nom suffit, dans toute écriture.",
    .more = "Encore {1} : saisissez davantage du nom.",
    .recent = "Les vingt derniers à ce guichet",
    .nothing_yet = "Personne encore.",
    .undo = "Annuler",
    .undo_of = "Annuler : {1}",
    .since = "depuis {1}",
    .since_at_desk = "depuis {1}, guichet {2}",
    .note = "Note du protocole",
    .received = "accueillis",
    .expected = "attendus",
    .inside = "à l’intérieur",
    .by_delegation = "Par délégation",
    .delegation = "Délégation",
    .not_live = "Les chiffres ne sont pas à jour en ce moment.",
    .language_label = "Langue",
    .change_language = "Changer",

    .pair_title = "Admettre ce guichet",
    .pair_help =
        "Demandez au secrétariat un code pour ce guichet. Il vaut dix minutes et ne sert qu’une fois.",
    .code = "Code",
    .let_in = "Admettre",
    .wrong_code =
        "Ce code n’admet personne : il est mal saisi, déjà utilisé ou expiré. Demandez-en un nouveau.",

    .who_title = "Qui est à ce guichet ?",
    .who_help =
        "Choisissez votre nom et saisissez votre code personnel. Le journal dira qui a accueilli qui.",
    .colleague = "Nom",
    .pin = "Code personnel",
    .sit = "Prendre place",
    .wrong_pin = "Ce n’est pas le code de cette personne. Après cinq erreurs, le secrétariat doit en donner "
                 "un nouveau.",
    .leave = "Changer de personne",
    .not_allowed = "Vous n’êtes pas autorisé à faire cela. Appelez un collègue qui l’est.",

    .busy = "Quelqu’un d’autre écrit dans le registre. Rien n’a été changé ; envoyez de nouveau.",
    .cannot_write = "Le registre ne peut pas être écrit : {1}",
    .not_done = "Rien n’a été changé. Continuez avec la liste sur papier, et saisissez-la ensuite.",
    .form_is_stale =
        "Ceci ne vient pas d’une page de ce guichet, ou la page est ancienne. Rien n’a été changé.",
    .not_here = "Cette page n’existe pas.",
    .back = "Retour au guichet",
    .for_show = "Démonstration : toutes les personnes sont fictives.",
    .disk_full = "Le disque est presque plein. Rien n’est enregistré tant que de l’espace n’est pas libéré : "
                 "continuez avec la liste sur papier.",
    .damaged =
        "Le registre est endommagé et le guichet s’arrête. Continuez avec la liste sur papier et appelez le "
        "responsable du registre.",

    .outcomes = {{
        {"Accueilli", ""},
        {"Sorti", ""},
        {"Annulé", ""},
        {"Déjà entré", "Laissez entrer si c’est bien la personne du badge."},
        {"Déjà sorti", ""},
        {"Envoyé deux fois", "La première fois a compté ; rien n’a été changé."},
        {"Pas à l’intérieur", "Accueillez d’abord la personne."},
        {"Sur la liste d’attente", "Adressez la personne au secrétariat : une place doit se libérer."},
        {"Pas encore confirmé", "Adressez la personne au secrétariat pour confirmation."},
        {"Retiré", "Adressez la personne au secrétariat : l’inscription a été abandonnée."},
        {"Inscription refusée", "Appelez le secrétariat."},
        {"Code inconnu à cette réunion", "Regardez le badge à nouveau, ou saisissez le nom."},
        {"Badge inconnu", "Scannez à nouveau, ou saisissez le nom ou le code qu’il porte."},
        {"Badge d’une autre réunion", "Saisissez le nom : la personne est peut-être inscrite ici aussi."},
        {"Ce badge a été révoqué", "Demandez le nouveau badge, et vérifiez qui est la personne."},
        {"Plusieurs codes sont possibles", "Saisissez le code voulu, avec son trait d’union."},
        {"Le guichet n’est pas encore ouvert", "La réunion commence un autre jour : est-ce la bonne ?"},
        {"Pas maintenant", "Appelez le secrétariat."},
        {"Rien à annuler", ""},
    }},
    .roles = {"chef", "chef adjoint", "délégué", "suppléant", "conseiller", "expert", "observateur",
              "orateur", "interprète", "secrétariat"},
    .statuses = {"désigné", "confirmé", "en attente", "retiré", "refusé"},
};

} // namespace plenary::desk
