import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** Who is who in an application. */
const roles =
  'administrateur, administratrice, admin, proprietaire, membre, moderateur, moderatrice, auteur, auteure, autrice, createur, creatrice, editeur, editrice, redacteur, contributeur, collaborateur, collaboratrice, participant, participante, professeur, enseignant, enseignante, organisateur, organisatrice, responsable, superviseur, gestionnaire, relecteur, instructeur, formateur, superutilisateur, employe, eleve, etudiant, destinataire, expediteur, titulaire, abonne de ce compte, coordinateur, approbateur, operateur, hote, joueur, vendeur, acheteur, juge, mainteneur, chef, invite';

const elided =
  'administrateur, administratrice, auteur, auteure, autrice, editeur, editrice, enseignant, organisateur, organisatrice, instructeur, employe, eleve, etudiant, expediteur, approbateur, operateur, hote, acheteur';

/** What users of an application do to its things. */
const deeds =
  'accepter, actualiser, ajouter, administrer, annuler, approuver, archiver, attribuer, affecter, assigner, effacer, evaluer, noter, modifier, changer, cloturer, fermer, commenter, acheter, partager, configurer, confirmer, consulter, copier, creer, quitter, telecharger, televerser, desactiver, debloquer, defaire, dupliquer, editer, executer, eliminer, envoyer, ecrire, exporter, exclure, expulser, fusionner, gerer, enregistrer, importer, demarrer, lancer, installer, inviter, lire, lister, marquer, deplacer, mettre a jour, mettre en ligne, publier, poster, realiser, effectuer, rouvrir, rejeter, refuser, renommer, reordonner, repondre, reinitialiser, restaurer, retirer, reserver, relire, revoquer, supprimer, transferer, rejoindre, participer, vendre, voir, visualiser, afficher, associer, voter, faire cela, faire ca, faire cette, ouvrir, promouvoir, retrograder, bloquer, accorder, signer, appliquer, demander, planifier, acceder a ce, acceder a cette, acceder aux, effectuer cette, effectuer cette action, effectuer cette operation, executer cette, realiser cette, valider, signaler, epingler, soumettre, deposer';

/** What cannot be done to a thing in its state. */
const done =
  'annuler, approuver, archiver, attribuer, ajouter, effacer, modifier, changer, cloturer, fermer, commenter, terminer, confirmer, convertir, copier, creer, telecharger, desactiver, defaire, dupliquer, editer, envoyer, exporter, fusionner, importer, demarrer, deplacer, mettre a jour, payer, publier, poster, rouvrir, rejeter, rembourser, enregistrer, renommer, reserver, repondre, reinitialiser, restaurer, retirer, reutiliser, supprimer, transferer, vendre, voter, s inscrire, vous inscrire, participer, ajouter de, accepter, prolonger, renouveler, redemarrer, suspendre, apporter de modifications, soumettre, deposer, revenir en arriere, candidater';

const participles =
  'annule*, approuve*, archive*, attribue*, efface*, modifie*, change*, cloture*, ferme*, commente*, termine*, confirme*, envoye*, emis*, livre*, facture*, finalise*, fusionne*, paye*, paie*, presente*, traite*, publie*, poste*, reclame*, rejete*, rembourse*, reserve*, resolu*, vote*, vendu*, edite*, supprime*, deplace*, restaure*, demarre*, configure*, installe*, signe*, solde*, comptabilise*, note*, evalue*, corrige*, soumis*, depose*, renomme*, transfere*, rouvert*, mis* a jour, ajoute*, accepte*, converti*, repondu, expedie*, complete*, verrouille par*, attribuee*';

const cannot =
  'ne peut pas, ne pouvez pas, ne peux pas, ne peuvent pas, ne pouvons pas, ne pourrez pas, n est pas autorise a, n est pas autorisee a, n etes pas autorise a, n etes pas autorisee a, n etes pas autorises a, n es pas autorise a, pas autorise a, pas autorisee a, pas autorises a, non autorise a, n avez pas le droit de, n a pas le droit de, n as pas le droit de, pas le droit de, n etes pas habilite a, n est pas habilite a, pas habilite a, n avez pas l autorisation de, n a pas l autorisation de, pas l autorisation de, n est pas permis de, n est pas autorise de, vous est interdit de, il est interdit de, ne vous est pas permis de, pas permis de, interdit de, vous interdit de, ne vous permet pas de, ne vous autorise pas a, ne permettent pas de, pas la possibilite de';

const cannotElided =
  'n etes pas autorise a, n avez pas le droit d, n a pas le droit d, pas le droit d, n avez pas l autorisation d, pas l autorisation d, n est pas permis d, interdit d, ne vous permet pas d, pas permis d';

const vowelDeeds =
  'accepter, actualiser, ajouter, administrer, annuler, approuver, archiver, attribuer, affecter, assigner, effacer, evaluer, acheter, editer, executer, envoyer, ecrire, exporter, exclure, expulser, enregistrer, importer, installer, inviter, ouvrir, afficher, associer, accorder, appliquer, acceder, acceder a, effectuer, utiliser, epingler';

const logins = combined(
  'connexion par, connexion avec, connexion via, authentification par, authentification avec, authentification via, inscription par, identification par, login par',
  'mot de passe, identifiant et mot de passe, e mail, email, google, github, facebook, ldap, sms, telephone, reseaux sociaux, oauth, code, lien magique',
);

const off =
  'desactive, desactivee, desactives, desactivees, est desactive, est desactivee, sont desactivees, sont desactives, a ete desactive, a ete desactivee, n est pas active, n est pas activee, n est pas autorise, n est pas autorisee, n est pas permis, non autorise, non autorisee, non active, non activee, n est pas disponible, interdite, est interdite, ferme, fermee, est ferme, est fermee, sont fermes, sont fermees, est close, sont closes, fermes, fermees';

/** French phrases about the things, deeds and rules of an application, subject and predicate in one. */
export const frenchThings: Lexicon['idioms'] = [
  [
    'scope',
    'insufficient',
    'jeton ne porte pas, jeton ne confere pas, jeton ne donne pas, jeton n ouvre pas, token ne donne pas, cle n accorde pas, cle ne donne pas acces',
  ],
  [
    'sso',
    'required',
    'authentifiez vous sur le portail, connectez vous sur le portail, identifiez vous sur le portail, connectez vous via le portail, passez par le portail, franceconnect',
  ],
  [
    'login',
    'required',
    'autorisation requise, autorisation necessaire, autorisation est requise, autorisation est necessaire, une autorisation est requise, membres inscrits, membres enregistres, membres connectes, authentifiez vous aupres, authentifiez vous sur, identifiez vous sur',
  ],
  [
    'login',
    'missing',
    combined(
      'ne semblez pas etre, ne semblez pas, ne semble pas que vous soyez, semblez ne pas etre',
      'connecte, identifie, authentifie',
    ),
  ],
  [
    'route',
    'unknown',
    combined(
      'route, ressource, objet, adresse, url, point de terminaison, methode, operation, action, page, chemin',
      'demandee, demande, indiquee, specifiee, ',
      'n existe pas, introuvable, est introuvable, inexistante, inexistant, inconnue, inconnu, n a pas ete trouvee',
    ),
  ],
  [
    'kind',
    'off',
    combined(
      'connexion locale, authentification locale, systeme de connexion locale, acces local, identification locale',
      off,
    ),
  ],
  [
    'method',
    'denied',
    combined(
      'methode, methode http',
      '*',
      'non autorisee, n est pas autorisee, n est pas permise, non permise, interdite, n est pas prise en charge, non supportee',
    ),
  ],
  [
    'signature',
    'invalid',
    combined(
      'signature *, signature * *, signature de la requete *, signature de requete de *',
      'invalide, est invalide, n est pas valide, non valide, incorrecte, ne correspond pas, erronee',
    ),
  ],
  [
    'terms',
    'required',
    combined(
      'conditions, conditions d utilisation, conditions generales, conditions generales d utilisation, termes, conditions de service, cgu',
      'non accepte*, pas accepte*, n ont pas ete accepte*, doivent etre accepte*, pas encore accepte*',
    ),
  ],
  [
    'audience',
    'mismatch',
    combined(
      'emis, emise, genere, generee, cree, creee, delivre, delivree',
      'pour',
      'l environnement, le projet, la region, le locataire, l application, l organisation, la production, la recette',
    ),
  ],
  [
    'cookie',
    'disabled',
    'n accepte pas les temoins, n accepte pas les cookies, refuse les cookies, navigateur n accepte pas les cookies, navigateur n accepte pas les temoins, navigateur refuse les cookies, navigateur bloque les cookies, bloque les cookies, temoins doivent etre, activez les temoins',
  ],
  [
    'content',
    'closed',
    combined(
      'contenu, article, rubrique, contenu est, article est, rubrique est',
      'reserve, reservee, exclusif, exclusivement reserve',
      'aux abonnes, aux adherents, aux membres, aux inscrits, aux societaires, aux licencies, aux souscripteurs',
    ),
  ],
  ['content', 'closed', 'reserve aux adherents, reservee aux adherents, reserves aux adherents'],
  [
    'resource',
    'closed',
    'apres l avoir, apres publication, apres sa publication, apres leur publication, apres la publication, apres envoi, apres son envoi, apres la creation, apres sa creation',
  ],
  [
    'header',
    'malformed',
    'doit contenir deux valeurs, deux valeurs separees, separees par un espace, separes par un espace, separees par des espaces, delimitees par un espace',
  ],
  ['file', 'missing', 'en tetes x forwarded, entetes x forwarded, en tete x forwarded * *, headers x forwarded'],
  ['action', 'denied', combined(cannot, deeds)],
  ['action', 'denied', combined(cannotElided, vowelDeeds)],
  [
    'permission',
    'insufficient',
    combined('n est pas, n etes pas, n es pas, ne suis pas, n etes plus, n est plus', 'le, la, un, une, ', roles),
  ],
  ['permission', 'insufficient', combined('n est pas l, n etes pas l, n es pas l, n etes plus l', elided)],
  [
    'permission',
    'insufficient',
    combined(
      'doit etre, devez etre, dois etre, il faut etre, faut etre, devrez etre, necessite d etre',
      'le, la, un, une, ',
      roles,
    ),
  ],
  ['permission', 'insufficient', combined('doit etre l, devez etre l, il faut etre l', elided)],
  [
    'permission',
    'insufficient',
    combined(
      'necessite, requiert, exige, il faut, avez besoin de, avez besoin du, avez besoin des, a besoin de, devez avoir, doit avoir, devez disposer de, devez posseder, devez disposer des, manque, vous manque, il vous manque',
      'le, la, les, un, une, des, ',
      'droit*, permission*, autorisation*, privilege*, role, role de *, role d *, droits de *, droits d *, acces *',
    ),
  ],
  [
    'permission',
    'insufficient',
    'n appartenez pas a ce groupe, n appartenez pas a cette, n appartenez pas au groupe, n appartenez pas a l equipe, n appartenez pas a l organisation, n appartient pas au groupe, ne faites pas partie de ce, ne faites pas partie de cette, ne faites pas partie du, ne faites pas partie de l, ne faites pas partie des, ne fait pas partie du groupe, ne fait pas partie de l organisation, ne fais pas partie, pas ete invite, pas ete invitee, n etes pas invite, n etes pas inscrit a ce cours, n etes pas inscrit a, pas inscrit a ce, n est pas inscrit a, n etes pas affecte, ne vous est pas attribue, ne vous est pas attribuee, ne vous est pas assigne, ne vous est pas assignee, ne vous a pas ete attribue, ne vous appartient pas, ne vous appartiennent pas, n est pas a vous, n est pas le votre, n est pas la votre, appartient a un autre utilisateur, appartient a quelqu un d autre, d un autre utilisateur, d autres utilisateurs, des autres utilisateurs, d autrui, de quelqu un d autre, n a pas ete partage avec vous, n est pas partage avec vous, pas partage avec vous, demandez l acces, demander l acces, demandez un acces, votre role ne, votre profil ne, vos droits ne, vos droits d acces, vos permissions ne, vos autorisations ne, vos privileges ne, niveau d acces insuffisant, niveau d autorisation, niveau de permission, role insuffisant, sans permission, sans autorisation, sans droit, sans droits, aucune autorisation, aucun privilege, pas de droits, pas de permission*, pas d autorisation, pas d acces, pas le role, pas les privileges, pas le privilege, pas le niveau, pas la permission necessaire, pas les permissions necessaires, pas les permissions requises, pas les droits requis, pas les droits d acces, pas les droits d administrateur, pas les autorisations necessaires, pas les autorisations requises, pas l autorisation necessaire, pas l autorisation requise, pas les droits pour, pas les droits de, pas suffisamment de droits, pas suffisamment de privileges, pas suffisamment de permissions, pas assez de droits, pas assez de privileges, pas assez de permissions, pas de role, autorisation insuffisante, autorisations insuffisantes, permission insuffisante, droits d acces insuffisants, privileges trop faibles, acces non accorde, acces ne vous a pas ete, manque de droits, manque de permissions, droits manquants, permission manquante, permissions manquantes, autorisation manquante, permission requise, permissions requises, droits requis, privileges requis, role requis, que vos propres, que votre propre, que tes propres, que ses propres, que son propre, vos propres, refuse par la politique, refuse par la strategie, politique d acces, strategie d acces, controle d acces, reserve aux administrateurs, reservee aux administrateurs, reserve aux moderateurs, reservee aux moderateurs, reserve a l administrateur, reserve a l administration, reserve au proprietaire, reservee au proprietaire, reserve au personnel, reservee au personnel, reserve aux responsables, reserve aux enseignants, reserve aux gestionnaires, seul l administrateur, seul un administrateur, seuls les proprietaires, seul l auteur, seul le createur, seule l administration, seuls les moderateurs, seul un moderateur, seuls les responsables, seul un membre, uniquement les administrateurs, uniquement le proprietaire, uniquement par le proprietaire, que par un administrateur, que par le proprietaire, que par l auteur, que par les administrateurs, que par son auteur, que par un membre',
  ],
  [
    'resource',
    'closed',
    combined(
      'n est plus possible de, n est pas possible de, il n est plus possible de, ne pouvez plus, ne peut plus, ne peuvent plus, ne peux plus, on ne peut plus, on ne peut pas',
      done,
    ),
  ],
  [
    'resource',
    'closed',
    combined(
      'n est plus possible d, n est pas possible d',
      'annuler, approuver, archiver, ajouter, effacer, editer, envoyer, exporter, importer, enregistrer, attribuer, accepter, apporter',
    ),
  ],
  [
    'resource',
    'closed',
    combined(
      'ne peut pas etre, ne peuvent pas etre, ne peut plus etre, ne peuvent plus etre, ne pourra pas etre, ne peut etre, ne peuvent etre, ne pourra plus etre',
      participles,
    ),
  ],
  [
    'resource',
    'closed',
    combined('a deja ete, ont deja ete, est deja, sont deja, deja ete, avait deja ete, fut deja', participles),
  ],
  [
    'resource',
    'closed',
    'existe deja, existent deja, deja existant*, deja pris, deja prise, est deja utilise par, deja membre, etes deja membre, avez deja vote, a deja vote, avez deja repondu, avez deja participe, avez deja soumis, avez deja envoye, avez deja postule, avez deja un, avez deja une, possedez deja, est deja inscrit, etes deja inscrit, deja connecte, deja authentifie, a deja commence, est deja commence, deja demarre, n accepte plus, n acceptent plus, ne permet plus, n accepte pas de nouve*, n est plus ouvert*, n est pas encore ouvert*, ne sont plus acceptes, ne sont plus acceptees, ne sont plus possibles, date limite depassee, date limite est passee, date limite est depassee, date limite a ete, delai est depasse, delai est expire, delai est ecoule, delai depasse, delai de depot, hors delai, est expire et ne peut, verrouille par un autre utilisateur, verrouillee par un autre utilisateur, verrouille par un autre, en cours de modification, en cours d edition, en cours de modification par, est en cours d utilisation, en cours d utilisation par, dans son etat actuel, dans l etat actuel, etat actuel, a des dependances, contient des elements, contient encore, a encore des, possede encore, n est pas vide, doit etre vide, est utilise par, est encore utilise, est encore utilisee, en mode demonstration, mode demonstration, mode demo, version de demonstration, compte de demonstration, compte demo, site de demonstration, dans la demo, mode maintenance, mode de maintenance, en maintenance, pour maintenance, maintenance programmee, est archive, est archivee, a ete archive, a ete archivee, est ferme, est fermee, a ete ferme, a ete fermee, sont fermes, sont fermees, est gele, est gelee, est termine, est finalise, est finalisee, est verrouille pour, sujet verrouille, sujet est verrouille, discussion verrouillee, discussion est verrouillee, commentaires fermes, commentaires desactives, commentaires sont desactives, vote est termine, vote est clos, scrutin est clos, inscriptions closes, inscriptions sont closes, inscriptions terminees, pas votre tour, pas a votre tour, salle pleine, salon est plein, est complet, sont complets, plus de places, plus aucune place, plus de place, branche protegee, branche est protegee, protege contre la suppression, seuls les brouillons, uniquement les brouillons, gere par un systeme externe, gere en externe, synchronise depuis, encore utilise, exercice clos, exercice est clos, periode close, periode est close, periode cloturee, est en lecture seule, par defaut ne peut pas',
  ],
  [
    'resource',
    'closed',
    combined(
      'ne pouvez pas, ne peut pas, ne peux pas, ne peuvent pas, impossible de',
      'vous, * pour, *',
      'votre propre, vos propres, son propre, ses propres, ton propre, tes propres, vous meme, soi meme',
    ),
  ],
  [
    'resource',
    'closed',
    'vous supprimer vous meme, voter pour vous meme, vous suivre vous meme, vous bloquer vous meme, vous inviter vous meme, vous retirer vous meme',
  ],
  [
    'resource',
    'closed',
    combined(
      'inscription, inscriptions, l inscription, les inscriptions, nouvelles inscriptions, creation de compte, creation de comptes, la creation de compte, la creation de comptes',
      off,
    ),
  ],
  [
    'resource',
    'closed',
    combined(
      'devez d abord, devez, veuillez d abord, d abord, ',
      'completer, completez, remplir, remplissez, renseigner, terminer, finaliser, finalisez',
      'votre, tous les, le, la, les',
      'profil, inscription, champs, informations, configuration, fiche',
    ),
  ],
  [
    'resource',
    'exceeded',
    'taille maximale, taille maximum, taille du fichier, taille de fichier, fichier trop volumineux, fichier est trop volumineux, trop volumineux, trop volumineuse, trop gros, fichier trop gros, taille autorisee, depasse la taille, longueur maximale',
  ],
  [
    'plan',
    'exceeded',
    combined(
      'nombre maximal de, nombre maximum de, maximum de, limite de, nombre maximal d, nombre maximum d, limite d, plafond de',
      ', * ',
      'projets, utilisateurs, membres, equipes, espaces, espaces de travail, fichiers, documents, enregistrements, formulaires, tableaux, boutiques, produits, appareils, cles, cles api, cles d api, organisations, depots, modeles, contacts, pages, sites, sieges, licences, invites, domaines, instances, listes, campagnes, stockage, comptes, canaux, dossiers, jetons, annonces, collaborateurs',
    ),
  ],
  [
    'plan',
    'exceeded',
    'limite de votre offre, limites de votre offre, limite de votre forfait, limites de votre forfait, limite de votre abonnement, limites de votre abonnement, limite du forfait, limites du forfait, quota de stockage, espace de stockage, limite de stockage, plus de credits, plus de credit, credits epuises, credit epuise, credits insuffisants, credit insuffisant, solde insuffisant, solde epuise, fonds insuffisants, provision insuffisante',
  ],
  [
    'plan',
    'required',
    'passez a la version, passez a l offre superieure, passez au forfait, passez a un forfait, passez a un abonnement, passez premium, passez a premium, mettez a niveau, mettre a niveau votre, mettez a jour votre abonnement, changez de forfait, changez d offre, souscrivez, souscrire a, souscrire un, abonnez vous, reserve aux utilisateurs premium, reserve aux membres premium, reservee aux abonnes, reserves aux abonnes, reservees aux abonnes, reserve aux comptes, reservee aux comptes, utilisateurs premium, membres premium, abonnes premium, comptes premium, compte premium, fonctionnalite premium, fonctionnalite payante, essai est termine, essai est expire, essai a expire, periode d essai est terminee, periode d essai est expiree, periode d essai a expire, periode d essai expiree, periode d essai terminee, essai gratuit est termine, essai gratuit a expire, essai gratuit expire, pas abonne, pas abonnee, n etes pas abonne, sans abonnement, pas d abonnement, aucun abonnement, abonnement actif, abonnement expire, abonnement a expire, abonnement est expire, abonnement resilie, abonnement suspendu, abonnement inactif, abonnement n est pas actif, abonnement n est plus, abonnement ne permet pas, abonnement ne comprend pas, abonnement n inclut pas, licence expiree, licence a expire, licence invalide, licence est expiree, licence non valide, sans licence, pas de licence, aucune licence, licence requise, necessite une licence, paiement en attente, paiement requis, paiement en retard, facture impayee, factures impayees, factures en attente, impaye, impayes, defaut de paiement, pas souscrit, non souscrit, non souscrite, pas inclus dans, pas incluse dans, non inclus dans, non incluse dans, n est pas inclus dans votre, n est pas incluse dans votre, pas compris dans votre, pas comprise dans votre, pas compris dans, ne fait pas partie de votre offre, ne fait pas partie de votre forfait, ne fait pas partie de votre abonnement, pas disponible avec votre, pas disponible dans votre offre, pas disponible dans votre forfait, pas disponible pour votre compte, n est pas disponible dans votre offre, n est pas disponible dans votre forfait, n est pas disponible avec votre, offre superieure, forfait superieur, version entreprise, edition entreprise, api non activee, api n est pas activee, contactez le service commercial, contactez notre service commercial, expediteur non verifie',
  ],
  [
    'plan',
    'required',
    combined(
      'necessite un, necessite une, requiert un, requiert une, avez besoin d un, avez besoin d une, il faut un, il faut une',
      'abonnement, forfait, licence, compte, offre',
      'superieur, superieure, actif, active, valide, premium, pro, payant, payante, entreprise, professionnel, professionnelle',
    ),
  ],
  ['kind', 'off', combined(logins, off)],
  [
    'terms',
    'required',
    combined(
      'devez, doit, il faut, n avez pas, n a pas, n avez pas encore, n a pas encore, veuillez, devez d abord',
      'accepter, accepte',
      'les, nos, le, la, notre',
      'conditions, conditions d utilisation, conditions generales, conditions generales d utilisation, termes, nouvelles conditions, cgu, reglement, charte, accord, contrat de licence, accord de licence, conditions de service',
    ),
  ],
  [
    'login',
    'required',
    'vous devez vous connecter, vous devez vous identifier, vous devez vous authentifier, devez d abord vous connecter, devez etre connectee, devez etre connectes, devez etre authentifiee, doit etre authentifie, doit etre identifie, doit se connecter, il faut etre connecte, il faut se connecter, il faut vous connecter, il faut vous identifier, il faut s authentifier, faut etre connecte, faut etre identifie, necessite une authentification, necessite d etre connecte, necessite une connexion, necessite de se connecter, requiert une authentification, requiert une connexion, exige une authentification, une authentification est requise, une connexion est requise, une authentification est necessaire, authentification est necessaire, authentification est obligatoire, authentification obligatoire, connexion est requise, connexion necessaire, connexion obligatoire, connexion est necessaire, merci de vous connecter, merci de vous identifier, merci de vous authentifier, identifiez vous, authentifiez vous, connecte toi, identifie toi, tu dois te connecter, tu dois etre connecte, veuillez d abord vous connecter, veuillez d abord vous identifier, vous connecter pour, vous identifier pour, se connecter pour, ouvrez une session, veuillez ouvrir une session, devez ouvrir une session, reserve aux utilisateurs inscrits, reserve aux utilisateurs enregistres, reserve aux utilisateurs authentifies, reserve aux utilisateurs identifies, reservee aux utilisateurs connectes, reservee aux utilisateurs authentifies, reservee aux utilisateurs inscrits, seuls les utilisateurs connectes, seuls les utilisateurs authentifies, seuls les utilisateurs inscrits, seuls les utilisateurs enregistres, seuls les membres connectes, utilisateurs connectes, utilisateurs authentifies, inscrivez vous ou connectez vous, connectez vous ou inscrivez vous, avoir un compte, devez avoir un compte, besoin d un compte, accedez a votre compte',
  ],
  [
    'login',
    'missing',
    'n etes pas connecte, n etes pas connectee, n est pas connecte, n es pas connecte, n etes pas identifie, n etes pas identifiee, n etes pas authentifie, n etes pas authentifiee, n est pas authentifie, n est pas identifie, pas connectes, pas authentifiee, non connectee, non authentifiee, non authentifies, non authentifiees, non identifiee, sans etre connecte, sans etre authentifie, sans etre identifie, sans authentification, sans connexion, sans vous connecter, aucune authentification, pas d authentification, authentification manquante, authentification absente, absence d authentification, defaut d authentification, aucun utilisateur connecte, aucun utilisateur authentifie, aucune session active, aucune session ouverte, aucune session en cours, pas de session active, pas de session ouverte, pas de session en cours, pas de session, aucune session, requete non authentifiee, demande non authentifiee, utilisateur non authentifie, utilisateur non identifie, acces anonyme interdit, acces anonyme, acces anonyme non autorise, ne vous etes pas connecte, ne vous etes pas identifie, ne vous etes pas authentifie',
  ],
  [
    'login',
    'again',
    'vous identifier a nouveau, vous authentifier a nouveau, authentifiez vous a nouveau, identifiez vous a nouveau, connectez vous de nouveau, connecter de nouveau, connectez a nouveau, veuillez vous reconnecter, vous connecter a nouveau, vous connecter de nouveau, reconnecte toi, te reconnecter, se reconnecter, vous reauthentifier, reauthentifiez vous, reouvrir une session, rouvrir une session, ouvrir une nouvelle session, ouvrez une nouvelle session, identifier de nouveau, refaire une connexion, renouveler votre session, renouvelez votre session, devez vous reconnecter, merci de vous reconnecter, reconnexion necessaire, reconnexion requise, connectez vous encore',
  ],
  [
    'login',
    'failed',
    'echec de la connexion, echec de connexion, echec a la connexion, echec lors de la connexion, la connexion a echoue, connexion a echoue, connexion echouee, connexion impossible, impossible de vous connecter, impossible de se connecter, erreur de connexion, erreur lors de la connexion, echec de l authentification, echec d authentification, echec de l identification, authentification echouee, authentification a echoue, l authentification a echoue, erreur d authentification, erreur d identification, erreur lors de l authentification, identification echouee, identification incorrecte, authentification invalide, authentification incorrecte, authentification impossible, impossible d authentifier, impossible de vous authentifier, impossible de vous identifier, n avons pas pu vous authentifier, n avons pas pu vous identifier, n avons pas pu vous connecter, n a pas pu etre authentifie',
  ],
  [
    'password',
    'invalid',
    'mot de passe est incorrect, mot de passe invalide, mot de passe errone, mot de passe est invalide, mot de passe est errone, mauvais mot de passe, mot de passe non valide, mot de passe n est pas valide, mot de passe n est pas correct, mot de passe n est pas le bon, mot de passe ne correspond pas, mot de passe actuel est incorrect, mot de passe actuel incorrect, mot de passe actuel ne, mot de passe actuel est errone, mots de passe ne correspondent pas, mots de passe ne sont pas identiques, mots de passe different, ancien mot de passe incorrect, nom d utilisateur ou mot de passe, nom d utilisateur ou le mot de passe, identifiant ou mot de passe, identifiant ou le mot de passe, identifiant et ou mot de passe, adresse e mail ou mot de passe, adresse e mail ou le mot de passe, adresse email ou mot de passe, email ou mot de passe, e mail ou mot de passe, login ou mot de passe, utilisateur ou mot de passe, utilisateur ou le mot de passe, mauvais identifiants, identifiants errones, identifiants non valides, identifiants sont incorrects, identifiants sont invalides, identifiants de connexion incorrects, identifiants de connexion invalides, identifiants inconnus, mauvais identifiant ou mot de passe, mauvais identifiant, informations de connexion incorrectes, informations d identification incorrectes, informations d identification invalides',
  ],
  [
    'password',
    'expired',
    'devez changer votre mot de passe, devez modifier votre mot de passe, devez reinitialiser votre mot de passe, doit changer son mot de passe, doit etre change, devez renouveler votre mot de passe, veuillez changer votre mot de passe, veuillez modifier votre mot de passe, veuillez reinitialiser votre mot de passe, changez votre mot de passe, changement de mot de passe obligatoire, changement de mot de passe requis, reinitialisation du mot de passe requise, mot de passe doit etre change, mot de passe doit etre modifie, mot de passe doit etre renouvele, mot de passe doit etre reinitialise, mot de passe temporaire, mot de passe provisoire',
  ],
  [
    'account',
    'disabled',
    'compte est suspendu, compte est verrouille, compte est inactif, compte est ferme, compte est cloture, compte est gele, compte n est pas actif, compte n est pas active, compte n est pas encore, compte n est plus actif, compte n a pas encore ete, compte n a pas ete, compte inactif, compte ferme, compte supprime, compte cloture, compte gele, compte banni, compte en attente, compte est en attente, compte temporairement bloque, compte temporairement suspendu, compte temporairement verrouille, compte est temporairement, compte non active, compte non verifie, compte non confirme, compte non valide par, compte pas encore, compte desactive par, utilisateur bloque, utilisateur suspendu, utilisateur desactive, utilisateur inactif, utilisateur banni, utilisateur est bloque, utilisateur est desactive, utilisateur est inactif, utilisateur est suspendu, utilisateur a ete desactive, utilisateur a ete bloque, avez ete banni, avez ete bannie, avez ete suspendu, avez ete exclu, avez ete bloque, etes banni, etes suspendu, as ete banni, verifiez votre compte, verifiez votre e mail, verifiez votre email, verifiez votre adresse e mail, confirmez votre compte, confirmez votre e mail, confirmez votre email, confirmez votre inscription, activez votre compte, validez votre compte, validez votre adresse, validez votre e mail, validez votre email, valider votre adresse, valider votre compte, valider votre e mail, confirmer votre adresse e mail, confirmer votre e mail, confirmer votre email, confirmer votre compte, verifier votre adresse e mail, verifier votre e mail, verifier votre email, adresse email non verifiee, adresse e mail non confirmee, adresse email non confirmee, adresse e mail n est pas verifiee, adresse e mail n a pas ete, adresse email n a pas ete, adresse e mail n est pas confirmee, adresse email n est pas confirmee, adresse email n est pas verifiee, adresse e mail n a pas encore, adresse e mail doit etre, e mail non verifie, email non verifie, email non confirme, e mail non confirme, pas encore confirme votre, pas confirme votre adresse, pas active votre compte, pas encore active votre, pas valide votre adresse, en attente d approbation, en attente de moderation, acces suspendu, acces a ete suspendu, votre acces a ete suspendu, votre acces est suspendu, service suspendu',
  ],
  [
    'account',
    'unknown',
    'utilisateur inconnu, utilisateur introuvable, utilisateur n existe pas, utilisateur inexistant, utilisateur non trouve, l utilisateur n existe pas, compte inconnu, compte introuvable, compte inexistant, compte n existe pas, aucun compte ne correspond, aucun compte trouve, aucun compte n existe, aucun compte associe, aucun compte avec, aucun utilisateur ne correspond, aucun utilisateur trouve, aucun utilisateur avec, n existe aucun compte, pas de compte associe, client inconnu, client invalide, identifiant inconnu, identifiant client inconnu, identifiant client invalide, application inconnue, adresse e mail inconnue, adresse email inconnue, email inconnu, n est associe a aucun compte, n est associee a aucun compte, ne correspond a aucun compte, ne correspond a aucun utilisateur',
  ],
  [
    'attempts',
    'exceeded',
    'trop de tentatives echouees, trop de tentatives de connexion, trop de tentatives infructueuses, trop de tentatives incorrectes, trop de mots de passe, trop d echecs, trop d essais, trop d erreurs, trop de connexions echouees, nombre maximal de tentatives, nombre maximum de tentatives, nombre de tentatives, nombre maximal d essais, nombre d essais, limite de tentatives, tentatives autorisees, tentatives trop nombreuses, tentatives epuisees',
  ],
  [
    'rate',
    'exceeded',
    'trop d appels, trop de messages, trop d envois, trop de fois, trop de telechargements, trop de connexions simultanees, trop de requetes simultanees, trop vite, trop rapidement, trop frequemment, ralentissez, veuillez ralentir, veuillez patienter quelques, veuillez patienter avant, patientez quelques, patientez avant, attendez quelques, attendez * minute*, attendez * seconde*, veuillez attendre * minute*, veuillez attendre * seconde*, veuillez attendre quelques, veuillez attendre avant, veuillez patienter * minute*, veuillez patienter * seconde*, veuillez patienter une, patienter * minute*, patienter * seconde*, devez attendre, devez patienter, merci de patienter quelques, dans * minute*, dans * seconde*, dans * heure*, dans quelques minutes, dans quelques secondes, dans quelques instants, dans une minute, dans une heure, dans un instant, d ici * minute*, apres * minute*, limite atteinte, limite depassee, limite est atteinte, limite a ete atteinte, limite a ete depassee, limite d utilisation atteinte, limite de requetes atteinte, limite de requetes depassee, quota atteint, quota depasse, quota epuise, quota journalier, quota quotidien, quota est depasse, quota a ete depasse, atteint la limite, depasse la limite, atteint votre limite, depasse votre limite, depasse votre quota, atteint votre quota, atteint le nombre maximal de requetes, depasse le nombre de requetes, depasse le quota, epuise votre quota, nombre de requetes depasse, frequence des requetes, debit trop eleve',
  ],
  [
    'factor',
    'required',
    'authentification a deux facteurs requise, authentification a deux facteurs est requise, authentification a deux facteurs obligatoire, authentification a deux facteurs est obligatoire, activez l authentification a deux facteurs, activer l authentification a deux facteurs, activez la double authentification, activer la double authentification, double authentification requise, double authentification obligatoire, double authentification est requise, validation en deux etapes requise, verification en deux etapes requise, saisissez votre code, entrez votre code, saisir le code, entrer le code, veuillez saisir le code, veuillez entrer le code, renseignez le code, code envoye, code qui vous a ete envoye, avons envoye un code, code recu, confirmez le mot de passe, confirmer le mot de passe, confirmation du mot de passe, confirmer votre identite, verifiez votre identite, verifier votre identite, ressaisir votre mot de passe, ressaisissez votre mot de passe, saisir a nouveau votre mot de passe, saisissez de nouveau votre mot de passe, entrez a nouveau votre mot de passe, entrer votre mot de passe actuel, saisissez votre mot de passe actuel, mot de passe actuel est requis, mot de passe actuel requis, mot de passe actuel est obligatoire, vous reauthentifier pour, authentification recente, connexion recente, authentification supplementaire, verification supplementaire, second facteur requis, deuxieme facteur requis',
  ],
  [
    'factor',
    'invalid',
    'code incorrect, code invalide, code non valide, code n est pas valide, code est incorrect, code est invalide, code errone, code est errone, mauvais code, code n est pas correct, code ne correspond pas, code saisi est, code de verification incorrect, code de verification invalide, code de verification est incorrect, code de verification est invalide, code de verification n est pas, code de verification errone, code de securite incorrect, code de securite invalide, otp invalide, otp incorrect',
  ],
  [
    'factor',
    'expired',
    'code a expire, code expire, code est expire, code n est plus valide, code de verification a expire, code de verification expire, code de verification est expire, code perime',
  ],
  [
    'csrf',
    'failed',
    'formulaire expire, formulaire est expire, formulaire n est plus valide, formulaire perime, page expiree, page est expiree, page a expire, rechargez le formulaire, rechargez la page et, recharger la page et, actualisez la page et, rafraichissez la page et, veuillez recharger la page, veuillez actualiser la page, jeton de securite invalide, jeton de securite expire, jeton de securite a expire, jeton de securite est invalide, jeton de securite n est, jeton de formulaire invalide, verification de securite a echoue, controle de securite a echoue, falsification de requete, attaque csrf, erreur csrf, echec csrf, protection contre les attaques csrf, parametre state',
  ],
  [
    'bot',
    'blocked',
    'prouvez que vous etes humain, prouvez que vous etes un humain, prouvez que vous n etes pas, confirmez que vous etes humain, confirmez que vous etes un humain, confirmez que vous n etes pas, verifiez que vous etes humain, verifiez que vous etes un humain, verifier que vous etes humain, verifier que vous n etes pas, n etes pas un robot, n etes pas un bot, je ne suis pas un robot, etre humain, ressemble a un robot, comportement automatise, activite inhabituelle, trafic automatise, completez le captcha, remplissez le captcha, resolvez le captcha, resoudre le captcha, captcha requis, captcha incorrect, captcha invalide, captcha est incorrect, captcha errone, patientez pendant la verification, navigateur non pris en charge, navigateur n est pas pris en charge, navigateur non compatible, navigateur n est pas compatible, activez les cookies et, activer les cookies et, outils automatises, acces automatise, robots non autorises, desactivez votre bloqueur, user agent non, verification humaine',
  ],
  [
    'cookie',
    'disabled',
    combined(
      'cookies',
      'doivent etre, sont, ne sont pas, soient, ne soient pas',
      'actives, acceptes, autorises, desactives, bloques',
    ),
  ],
  [
    'cookie',
    'disabled',
    'activez les cookies, activer les cookies, acceptez les cookies, accepter les cookies, autorisez les cookies, autoriser les cookies, n accepte pas les cookies, cookies actives, cookies desactives, necessite les cookies',
  ],
  [
    'country',
    'denied',
    combined(
      'pas disponible, n est pas disponible, ne sont pas disponibles, pas disponibles, indisponible, indisponibles, bloque, bloquee, restreint, restreinte, pas autorise, pas autorisee, interdit, interdite, pas accessible, inaccessible',
      'dans votre, depuis votre, dans ce, dans cette, depuis ce, depuis cette, pour votre',
      'pays, region, localisation, zone, territoire, zone geographique, emplacement',
    ),
  ],
  [
    'country',
    'denied',
    'disponible uniquement en france, disponible qu en france, hors de france, hors de l union europeenne, en dehors de la france, en dehors de l union europeenne, en dehors des etats unis, en raison de sanctions, restrictions geographiques, restriction geographique, blocage geographique, bloque geographiquement, pays non autorise, pays non pris en charge, region non prise en charge, region non autorisee, depuis votre region, depuis votre localisation, depuis votre position, a votre emplacement, a votre localisation, residents de, votre pays n est pas, votre region n est pas',
  ],
  [
    'ip',
    'blocked',
    combined(
      'votre, ton',
      'ip, adresse ip',
      'a ete, est, n est pas, se trouve',
      'bloquee, bannie, interdite, restreinte, autorisee, bloque, dans la liste, sur la liste, blacklistee',
    ),
  ],
  [
    'ip',
    'denied',
    combined(
      'non autorise, non autorisee, pas autorise, pas autorisee, n est pas autorise, n est pas autorisee, refuse, bloque, interdit',
      'pour cette, depuis cette, depuis votre, a partir de cette, a partir de votre, pour votre',
      'ip, adresse ip, adresse',
    ),
  ],
  [
    'ip',
    'denied',
    'ip non autorisee, ip bloquee, ip refusee, ip interdite, ip n est pas autorisee, adresse ip non autorisee, adresse ip refusee, adresse ip interdite, liste des ip autorisees, liste blanche d ip, restriction d ip, restriction ip, restrictions ip, restrictions d ip, connectez vous au vpn, connexion au vpn, vpn requis, necessite un vpn, utilisation d un vpn, utilisez un vpn, vpn detecte, proxy detecte, uniquement depuis le reseau, uniquement en local, uniquement depuis localhost, hors du reseau, en dehors du reseau, reseau d entreprise, reseau de l entreprise, reseau interne, acces local, depuis internet',
  ],
  [
    'origin',
    'denied',
    combined(
      'non autorise, non autorisee, pas autorise, pas autorisee, n est pas autorise, n est pas autorisee, bloque',
      'pour ce, depuis ce, sur ce, pour votre, depuis votre, pour cette',
      'domaine, site, site web, origine, referent',
    ),
  ],
  [
    'origin',
    'denied',
    'origine de la requete, origine invalide, origine inconnue, origine bloquee, origine refusee, origine interdite, domaine refuse, domaine interdit, domaine bloque, domaine invalide, hote non autorise, hote invalide, hote interdit, referer non autorise, referer invalide, referent non autorise, requete d origine croisee, origines autorisees, domaines autorises, liste des domaines, uri de redirection n, uri de redirection non, uri de redirection invalide, url de redirection n, url de redirection non, url de redirection invalide, lien direct interdit, ne peut pas etre integre*, integration interdite, integration n est pas autorisee',
  ],
  [
    'method',
    'denied',
    'methode non permise, methode non prise en charge, methode non supportee, methode interdite, methode invalide, methode n est pas permise, methode n est pas prise en charge, methode de requete non, methode de la requete n, seule la methode, seules les methodes, uniquement get, uniquement post, utilisez post, utilisez get, methodes autorisees',
  ],
  [
    'certificate',
    'required',
    'certificat client n, certificat client valide, certificat client est requis, certificat client obligatoire, certificat client manquant, certificat client absent, certificat manquant, certificat non presente, certificat non fourni, certificat invalide, certificat non valide, certificat n est pas valide, certificat n est pas approuve, aucun certificat n a ete, aucun certificat, presentez votre certificat, certificat requis, certificat obligatoire, sans certificat client, necessite un certificat, un certificat client est, tls mutuel requis',
  ],
  [
    'tls',
    'required',
    'seulement en https, en https uniquement, https uniquement, https seulement, connexion securisee requise, connexion securisee est requise, connexion securisee obligatoire, connexion securisee est obligatoire, connexion securisee necessaire, necessite une connexion securisee, requiert une connexion securisee, necessite https, requiert https, utilisez une connexion securisee, par https, en https, https est requis, https obligatoire, https est obligatoire, connexion non securisee, connexion non chiffree, http non autorise, http n est pas autorise, ssl requis, tls requis, ssl obligatoire',
  ],
  [
    'content',
    'closed',
    combined(
      'ce, cette, le, la, ',
      'profil, compte, groupe, canal, chaine, video, album, liste, depot, communaute, publication, contenu, playlist',
      'est, sont',
      'prive, privee, prives, privees',
    ),
  ],
  [
    'content',
    'closed',
    'compte prive, profil prive, groupe prive, canal prive, chaine privee, video privee, depot prive, contenu prive, publication privee, reserve aux amis, amis uniquement, reserve aux abonnes approuves, abonnes approuves, sur invitation, sur invitation uniquement, uniquement sur invitation, contenu restreint, contenu est restreint, contenu retire, contenu supprime, contenu a ete retire, soumis a une limite d age, limite d age, verification de l age, verification d age, verifiez votre age, confirmez votre age, confirmer votre age, 18 ans ou plus, 16 ans, 21 ans, ans ou plus, contenu pour adultes, contenu reserve aux adultes, reservee aux adultes, pour adultes, reclamation pour atteinte, violation du droit d auteur, atteinte aux droits d auteur, pour des raisons de droits, decision de justice, ayants droit, vous a bloque, t a bloque, n est pas public, n est pas publique, a limite qui, a restreint, motifs legaux',
  ],
  [
    'listing',
    'denied',
    'liste du repertoire, listage du repertoire, listage des repertoires, contenu du repertoire, contenu de ce dossier, lister le contenu, afficher le contenu de ce repertoire, afficher le contenu du repertoire, index du repertoire, indexation du repertoire, indexation de repertoire, parcours de repertoire, aucun fichier index',
  ],
  [
    'filter',
    'blocked',
    'bloque par votre ecole, bloque par l administrateur, bloquee par votre administrateur, bloque par l administrateur reseau, bloque par le filtre, bloque par la politique, bloquee par la politique, bloque par le controle parental, site web bloque, ce site est bloque, cette page est bloquee, ce site a ete bloque, categorie bloquee, categorie est bloquee, url bloquee, url est bloquee, domaine bloque par, politique de navigation, charte informatique, par votre fournisseur d acces, filtrage de contenu',
  ],
  [
    'firewall',
    'blocked',
    'bloque pour des raisons de securite, bloquee pour des raisons de securite, bloque par le pare feu, bloquee par le pare feu, bloque par un pare feu, bloquee par un pare feu, bloque par notre pare feu, bloque pour raison de securite, bloquee pour raison de securite, bloque par la securite, regle de securite, regles de securite, attaque potentielle, attaque possible, tentative d attaque, tentative d intrusion, attaque detectee, activite malveillante, activite suspecte, requete suspecte, requete malveillante, demande suspecte, contenu malveillant, code malveillant, potentiellement dangereu*, potentiellement malveillant*, injection detectee, caracteres non autorises, caracteres interdits, caracteres dangereux, motif suspect, pare feu applicatif, pare feu d application web, proteger le site, proteger ce site, menace detectee, violation de la politique de securite, enfreint la politique de securite',
  ],
  [
    'header',
    'malformed',
    combined(
      'en tete, entete, header, en tete d autorisation, entete d autorisation, en tete authorization, entete authorization, en tete d authentification',
      'mal forme, malforme, mal formee, invalide, non valide, est invalide, est mal forme, n est pas valide, mal formate, au mauvais format',
    ),
  ],
  [
    'header',
    'malformed',
    'en tete doit commencer, doit commencer par bearer, doit etre au format, doit etre de la forme, doit avoir le format, format bearer, format attendu, format de l en tete, format d autorisation, pas en base64, base64 valide',
  ],
  [
    'audience',
    'mismatch',
    'audience incorrecte, audience du jeton, audience ne correspond pas, audience non autorisee, audience inattendue, mauvaise audience, emetteur incorrect, emetteur inconnu, emetteur ne correspond pas, emetteur du jeton, emetteur non approuve, emetteur n est pas, emetteur inattendu, mauvais emetteur, locataire incorrect, environnement incorrect, mauvais environnement, autre environnement, cle de test, cle de production, jeton de test, identifiants de test, mode test, mode de test, mauvaise region, emis pour une autre, emis pour un autre, emis par un autre, pour une autre application, une autre application, un autre client, application differente, n est pas destine a cette, pas destine a cette, pas destine a ce, n a pas ete emis pour, pas pour ce service',
  ],
  [
    'clock',
    'skewed',
    'heure de l appareil, heure de votre appareil, heure de votre ordinateur, heure de votre systeme, heure systeme incorrecte, date et heure de votre, date et l heure de votre, date et heure de l appareil, horloge systeme, horloge de votre, horloge du serveur, horloge incorrecte, horloge desynchronisee, synchronisez votre horloge, synchroniser votre horloge, horodatage trop, horodatage de la requete, horodatage hors, horodatage n est pas, horodatage est, timestamp invalide, timestamp expire, timestamp trop, timestamp hors, heure de la requete, requete trop ancienne, fenetre de temps, fenetre temporelle, hors de la fenetre, decalage d horloge',
  ],
  [
    'signature',
    'invalid',
    'signature invalide, signature non valide, signature incorrecte, signature erronee, signature ne correspond pas, signature n est pas valide, signature est invalide, signature n est pas correcte, mauvaise signature, signatures ne correspondent pas, signature calculee, signature hmac invalide, verification de la signature, verification de signature, validation de la signature, signature de la requete ne, signature de la requete n, hachage ne correspond pas, empreinte ne correspond pas, impossible de verifier la signature, doit etre signee, doit etre signe, a ete falsifie, a ete falsifiee, a ete altere, a ete alteree, a ete modifie en cours',
  ],
  [
    'scope',
    'insufficient',
    'jeton n a pas, jeton ne dispose pas, jeton ne possede pas, jeton n a pas acces, jeton n a pas les droits, jeton n a pas les permissions, jeton n a pas la permission, jeton n a pas la portee, jeton n a pas le scope, jeton ne comporte pas, jeton ne contient pas la portee, jeton n inclut pas, jeton n accorde pas, jeton ne permet pas, jeton n autorise pas, jeton n est pas autorise a, jeton est en lecture seule, jeton en lecture seule, token n a pas, token ne dispose pas, token ne possede pas, token ne permet pas, token n est pas autorise a, token en lecture seule, cle en lecture seule, cle api en lecture seule, cle est en lecture seule, cle api est en lecture seule, cle d api est en lecture seule, cle n a pas, cle ne dispose pas, cle ne permet pas, cle n autorise pas, cle n est pas autorisee a, cle api n a pas, cle d api n a pas, cle api ne dispose pas, cle d api ne dispose pas, cle api ne permet pas, cle d api ne permet pas, cle api n est pas autorisee, cle d api n est pas autorisee, application n a pas, application ne dispose pas, application n est pas autorisee a, integration n a pas, integration ne dispose pas, portee manquante, portee requise, portee n, portees insuffisantes, portees requises, portees manquantes, scopes insuffisants, scopes manquants, scope requis, permissions du jeton, autorisations du jeton, consentement requis, consentement necessaire, consentement est requis, pas donne son consentement, pas donne votre consentement, consentement de l administrateur, pas autorise l application, pas autorise cette application',
  ],
  [
    'scope',
    'revoked',
    'utilisateur a annule, utilisateur a refuse, utilisateur a rejete, annule par l utilisateur, refuse par l utilisateur, refusee par l utilisateur, rejete par l utilisateur',
  ],
  [
    'scheme',
    'unsupported',
    'authentification basique n, authentification basique est desactivee, authentification basique desactivee, authentification basic n, authentification basic desactivee, methode d authentification n, methode d authentification non, schema d authentification n, schema d authentification non, schema non pris en charge, type d authentification n, type d authentification non, type de jeton n, type de jeton non, type d autorisation n, schema d autorisation n, utilisez bearer, uniquement bearer, type d octroi n',
  ],
  [
    'token',
    'revoked',
    'connecte depuis un autre, connectee depuis un autre, connecte sur un autre, connecte ailleurs, connexion depuis un autre, connexion sur un autre, nouvelle connexion, autre lieu, autre endroit, autre emplacement, autre fenetre, session revoquee, session a ete revoquee, session a ete fermee, session a ete terminee, session a ete cloturee, session a ete invalidee, session fermee par, session terminee par, votre session a ete fermee, jeton a ete revoque, jeton a ete invalide, jeton supprime, jeton desactive, jeton inactif, jeton n est pas actif, jeton n est plus actif, jeton sur liste noire, jeton est sur liste noire, cle supprimee, cle revoquee, cle desactivee, cle inactive, cle est desactivee, cle a ete desactivee, cle a ete revoquee, cle api desactivee, cle api inactive, cle api est desactivee, cle api revoquee, cle api a ete revoquee, cle api a ete desactivee, cle d api desactivee, cle d api revoquee, cle d api a ete revoquee, cle d api a ete desactivee, cle d api est desactivee, cle d api inactive, mot de passe a ete change, mot de passe a ete modifie, mot de passe a change, changement de mot de passe recent, acces revoque, acces a ete revoque, code deja utilise, code a deja ete utilise, remplacee par une autre session, par une session plus recente, par une nouvelle connexion, par une autre connexion, avez ete deconnecte, avez ete deconnectee, a ete deconnecte, as ete deconnecte',
  ],
  [
    'session',
    'expired',
    'session est terminee, session terminee, session a pris fin, session est finie, session perdue, session n est plus valide, session n est plus active, session n existe plus, session fermee, session perimee, session invalide ou expiree, delai de session, delai d expiration de la session, duree de session, temps de session',
  ],
  [
    'session',
    'idle',
    'faute d activite, sans activite, longue inactivite, trop longtemps sans activite, a cause de l inactivite, delai d inactivite, periode d inactivite, duree d inactivite',
  ],
  [
    'token',
    'invalid',
    'jeton inconnu, jeton non reconnu, jeton introuvable, jeton n existe pas, jeton n est pas reconnu, cle inconnue, cle non reconnue, cle introuvable, cle n existe pas, cle api inconnue, cle api introuvable, cle api non reconnue, cle api n existe pas, cle d api inconnue, cle d api introuvable, cle d api non reconnue, cle d api n existe pas, algorithme non autorise, algorithme non pris en charge, algorithme de signature n',
  ],
  [
    'route',
    'unknown',
    'route introuvable, route inconnue, route inexistante, route n existe pas, aucune route, endpoint introuvable, endpoint inconnu, point de terminaison introuvable, point de terminaison inconnu, point d acces inconnu, operation inconnue, action inconnue, methode inconnue, chemin introuvable, chemin invalide, version de l api n',
  ],
  [
    'file',
    'denied',
    'permissions du fichier, permissions des fichiers, droits du fichier, refuse par la configuration du serveur, configuration du serveur, impossible d ouvrir le fichier, impossible de lire le fichier, ne peut pas lire le fichier, lien symbolique non',
  ],
  [
    'proxy',
    'required',
    'proxy requiert une authentification, proxy exige une authentification, proxy necessite une authentification, authentification du proxy requise, authentification proxy requise, authentification aupres du proxy, vous authentifier aupres du proxy',
  ],
  [
    'sso',
    'required',
    'utilisez l authentification unique, connectez vous avec le sso, connectez vous via le sso, connectez vous via sso, connectez vous avec sso, connectez vous avec votre compte d entreprise, connectez vous avec votre compte professionnel, sso obligatoire, sso requis, authentification unique requise, authentification unique obligatoire, authentification unique est obligatoire, par votre fournisseur d identite, via votre fournisseur d identite, autorisez votre jeton pour',
  ],
  [
    'api-key',
    'missing',
    'cle api manquante, cle d api manquante, cle api absente, cle d api absente, cle api requise, cle d api requise, cle api obligatoire, cle d api obligatoire, cle api est requise, cle d api est requise, cle d api est obligatoire, cle api est obligatoire, une cle api est requise, une cle d api est requise, aucune cle api, aucune cle d api, cle api non fournie, cle d api non fournie, fournissez une cle api, fournissez une cle d api, fournir une cle d api, fournir une cle api, veuillez fournir une cle, indiquez votre cle api, indiquez votre cle d api',
  ],
];
