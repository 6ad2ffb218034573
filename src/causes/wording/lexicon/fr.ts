import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** French. */
export const french: Lexicon = {
  language: 'fr',
  unit: 'words',
  hints:
    'le, la, les, un, une, des, du, de, vous, votre, vos, est, sont, et, ou, ne, pas, pour, avec, dans, sur, ce, cette, ces, n, l, d, s, avez, etes, veuillez, au, aux, acces, utilisateur, mot, passe, compte, refuse, expire, expiree, invalide, jeton, connexion, incorrect, interdit, identifiants, a, ete, aucun, aucune, par, en, n, qu, plus',
  subjects: {
    access: 'acces',
    account:
      'compte, utilisateur, nom d utilisateur, identifiant, adresse e mail, adresse email, email, e mail, adresse mail, adresse de courriel, courriel',
    'api-key': 'cle api, cle d api, cle d acces, cle, api key*',
    attempts: 'tentatives, tentatives de connexion, essais, echecs',
    bot: 'robot, robots, captcha, automatise*, javascript, humain, navigateur, crawler, crawlers, anti crawler, anti bot, antibot',
    caller: 'vous',
    certificate: 'certificat*, certificat client',
    clock: 'horloge, horodatage, heure, horodatage de la requete, heure du serveur, date et heure',
    cookie: 'cookie, cookies, temoin*',
    country: 'pays, region, zone geographique, localisation',
    credential:
      'identifiants, informations d identification, informations de connexion, informations d authentification, donnees d authentification, identification',
    csrf: 'csrf, jeton csrf, jeton de securite, xsrf, jeton anti csrf',
    factor:
      'double authentification, deux facteurs, second facteur, mfa, 2fa, code de verification, code de securite, deuxieme facteur, authentification forte, code a usage unique, authentification a deux facteurs, authentification a double facteur, authentification multifacteur, verification en deux etapes, validation en deux etapes, double facteur',
    filter:
      'politique d utilisation, politique internet, politique de votre entreprise, politique de l entreprise, politique de votre organisation, charte informatique, categorie de site, proxy de l entreprise, ce site web, filtre, filtrage, categorie, votre entreprise, votre organisation, votre employeur, votre etablissement',
    firewall:
      'pare feu, firewall, regle de securite, systeme de securite, sous systeme de securite, module de securite, service de securite, solution de securite, logiciel de securite, politique de securite, raisons de securite, mesure de securite',
    ip: 'adresse ip, ip, vpn, reseau',
    listing: 'repertoire, contenu du repertoire, liste du repertoire',
    login: 'connexion, authentification, identification, login',
    method: 'methode, methode http',
    origin: 'origine, domaine, referer, referent',
    password: 'mot de passe, mots de passe, code pin',
    permission:
      'permission*, droit, droits, autorisation*, role, roles, privilege*, habilitation*, administrateur*, droits d acces, proprietaire*, moderateur*, membres, admin, admins',
    plan: 'abonnement, forfait, licence, offre, credit, credits, paiement, facture',
    proxy: 'proxy, serveur mandataire',
    rate: 'limite, quota, limite de requetes, nombre de requetes',
    request: 'requete, requetes, demande, demandes',
    resource:
      'document, sujet, discussion, commande, dossier, inscription, sondage, page, article, depot, vote, scrutin, projet, ticket, periode, exercice, facture, candidature, cours, examen, concours, reservation, chantier',
    scope: 'scope, scopes, portee, portees, consentement',
    session: 'session, sessions',
    signature: 'signature*, empreinte',
    terms: 'conditions, conditions d utilisation, cgu, conditions generales',
    tls: 'https, ssl, connexion securisee',
    token: 'jeton, jetons, token, tokens, jeton d acces, jwt, bearer, jeton d authentification',
    url: 'lien, url',
    content: 'prive, privee, droits d auteur, raisons legales',
    scheme: 'authentification basique, authentification basic, methode d authentification, schema d authentification',
    attack: 'attaque*, malveillant*, injection sql',
    audience: 'audience, emetteur, locataire',
  },
  predicates: {
    blocked: 'bloque, bloquee, bloques, banni, bannie, bloquees, pas dans la liste, pas sur la liste, liste blanche',
    closed:
      'archive, archivee, ferme, fermee, cloture, cloturee, termine, terminee, en lecture seule, en maintenance, verrouille pour, verrouille, verrouillee',
    denied:
      'refuse, refusee, interdit, interdite, rejete, rejetee, non autorise, non autorisee, non permis, pas autorise, pas autorisee, pas autorises, pas permis, indisponible, reserve, reservee, pas disponible, pas accessible, non autorises, non autorisees, pas autorisees, bloque par',
    disabled: [
      'desactive, desactivee, suspendu, suspendue, verrouille, verrouillee, inactif, inactive, pas active, pas encore active, pas encore valide, non verifie, non verifiee, non valide par, non confirme, non confirmee, supprime, supprimee, pas confirme, pas confirmee, pas ete confirme, pas ete confirmee, pas verifie, pas verifiee, pas encore confirme, en attente de validation',
      combined(
        'pas encore, pas ete, pas encore ete, n est pas, n est pas encore, n est toujours pas, n a pas ete, n a pas encore ete, n a toujours pas ete, n a jamais ete, jamais ete',
        'active, activee, verifie, verifiee, confirme, confirmee, approuve, approuvee',
      ),
    ].join(', '),
    early: 'pas encore valide, dans le futur',
    exceeded: 'depasse, depassee, depasses, atteint, atteinte, epuise, epuisee, trop de, trop nombreuses, trop souvent',
    expired:
      'expire, expiree, expires, expirees, plus valide, plus valable, perime, perimee, echu, expiration, a expire, n est plus valide, n est plus valable, arrive a echeance, arrivee a echeance, arrive a expiration, arrivee a expiration',
    failed: 'echoue, echec, erreur, a echoue',
    insufficient:
      'insuffisant, insuffisants, insuffisante, insuffisantes, manque, manquant, manquante, manquants, pas suffisants, pas suffisante, pas assez, ne disposez pas, n avez pas, ne possedez pas, n a pas, ne dispose pas',
    invalid:
      'invalide, invalides, incorrect, incorrecte, incorrects, incorrectes, errone, erronee, erronees, mauvais, mauvaise, faux, non valide, non valides, pas valide, pas valides, inconnu, inconnue, ne correspondent pas, ne correspond pas, pas reconnu, pas correct, pas corrects, pas reconnus',
    malformed: 'mal forme, mal formee, malforme, illisible, format invalide, format, mal formate, mauvais format',
    mismatch: 'ne correspond pas a, ne correspondent pas, different',
    missing:
      'manquant, manquante, manquants, absent, absente, vide, pas fourni, pas fournie, pas fournis, pas ete fourni, pas ete fournie, pas ete fournis, pas ete fournies, non fourni, non fournis, non fournie, pas transmis, pas presente, pas renseigne, pas renseignee',
    off: 'pas active, pas incluse, pas inclus, non activee, non active',
    required:
      'requis, requise, requises, necessaire, necessaires, obligatoire, exige, exigee, devez, doit, doivent, faut',
    revoked:
      'revoque, revoquee, revoques, deconnecte, deconnectee, invalide par, retire, retiree, supprime, annule, annulee, liste noire',
    unknown: 'introuvable, inconnu, inconnue, n existe pas, pas trouve, pas trouvee, existe pas',
    unsupported:
      'non pris en charge, pas pris en charge, pas prise en charge, non supporte, non supportee, pas supporte',
    unverified: 'pas pu etre verifie, pas pu etre verifiee, verification impossible, echec de la verification',
    untrusted: 'pas de confiance, non approuve',
    foreign:
      'pas destine, pas destinee, destine a une autre, appartient a un autre, appartient a une autre, n appartient pas, pas emis pour, emis pour une autre',
    noticed: 'detecte, detectee, detectes, detectees, identifie comme',
    'read-only': 'lecture seule, en lecture seule',
    skewed: 'trop ancien, trop ancienne, decale, decalee, ecart, trop eloigne',
  },
  negated: {
    invalid: 'valide, valides, correct, correcte, reconnu, reconnue, accepte',
    denied: 'autorise, autorisee, autorises, permis, permise, permet, acceptee, accessible',
    missing: 'fourni, fournie, fournis, transmis, envoye, present, presente, trouve',
    insufficient: 'suffisants, suffisante, suffisantes, suffisant, avez, dispose, disposez, possede',
    unknown: 'trouve, existe, connu',
  },
  idioms: [
    [
      'bot',
      'blocked',
      'verifie votre navigateur, verification de votre navigateur, verifions votre navigateur, verification du navigateur, controle de votre navigateur, controle du navigateur, javascript est active, javascript soit active',
    ],
    [
      'plan',
      'off',
      combined(
        'n est pas active, n est pas activee, n est pas disponible, n est pas incluse, n a pas ete activee, n a pas ete active, pas activee, pas active, pas disponible',
        'pour votre, pour ce, sur votre, avec votre',
        'compte',
      ),
    ],
    [
      'rate',
      'exceeded',
      'reessayer dans * minute*, reessayez dans * minute*, reessayer dans * seconde*, reessayez dans * seconde*, reessayer dans * heure*, reessayez dans * heure*, reessayer dans une minute, reessayer dans quelques, reessayez dans quelques, trop de requetes, trop de tentatives, trop de demandes, trop de connexions, trop d essais, reessayez plus tard, tentatives de connexion trop nombreuses',
    ],
    [
      'login',
      'required',
      'veuillez vous connecter, veuillez vous identifier, veuillez vous authentifier, vous devez etre connecte, vous devez etre connectee, devez etre connecte, devez vous connecter, doit etre connecte, devez etre identifie, devez etre authentifie, devez vous identifier, devez vous authentifier, connexion requise, authentification requise, authentification necessaire, identification requise, connectez vous, reserve aux utilisateurs connectes, reserve aux membres connectes, authentification est requise',
    ],
    [
      'login',
      'missing',
      'pas connecte, pas connectee, non connecte, non authentifie, non identifie, pas authentifie, pas identifie, utilisateur non connecte, informations d authentification n ont pas ete fournies',
    ],
    ['login', 'again', 'reconnectez vous, vous reconnecter, connecter a nouveau, connectez vous a nouveau'],
    [
      'permission',
      'insufficient',
      'pas la permission, pas les permissions, pas le droit, pas les droits, droits insuffisants, permissions insuffisantes, pas l autorisation, pas les autorisations, aucun droit, aucune permission, pas acces, reserve aux administrateurs, permission refusee, privileges insuffisants, pas les droits necessaires, pas les droits suffisants, seul le proprietaire, seuls les membres, seuls les administrateurs, seul un administrateur',
    ],
    ['action', 'denied', 'pas autorise a, pas autorisee a, pas autorises a, pas permis de, interdit de'],
    [
      'account',
      'disabled',
      combined(
        'verifier, confirmer, activer, valider, verifiez, confirmez, activez, validez',
        'd abord, ',
        'votre, ton, ta',
        'adresse, e mail, email, courriel, compte, inscription',
      ),
    ],
    [
      'account',
      'disabled',
      'compte desactive, compte suspendu, compte bloque, compte verrouille, compte est desactive, compte est bloque, compte a ete, confirmez votre adresse, confirmer votre adresse, verifier votre adresse, activer votre compte, en attente de validation, en attente d activation, verifiez votre adresse, adresse e mail non verifiee',
    ],
    [
      'ip',
      'blocked',
      'votre adresse ip a ete, votre adresse ip est, adresse ip bloquee, adresse ip n est pas autorisee',
    ],
    [
      'country',
      'denied',
      'pas disponible dans votre pays, indisponible dans votre pays, depuis votre pays, dans votre pays, dans votre region',
    ],
    [
      'bot',
      'blocked',
      'pas un robot, etes humain, etes un humain, etes bien humain, trafic inhabituel, activer javascript, activez javascript',
    ],
    ['listing', 'denied', 'contenu de ce repertoire, lister ce repertoire, pas de document index'],
    ['csrf', 'failed', 'page a expire, formulaire a expire, jeton csrf, verification csrf'],
    [
      'filter',
      'blocked',
      'bloque par votre administrateur, site bloque, page bloquee, politique de votre entreprise, bloque par votre entreprise, bloque par votre organisation, bloque par votre employeur',
    ],
    [
      'plan',
      'required',
      'abonnement requis, pas inclus dans votre, pas inclus dans votre offre, necessite un abonnement, passez a l offre, reserve aux abonnes',
    ],
    [
      'content',
      'closed',
      'est prive, est privee, reserve aux membres, restriction d age, contenu reserve, raisons legales, moins de 18 ans, 18 ans, reserve aux adultes, moins de 18, moins de 16, aux mineurs, plus de 18 ans, majeurs, public averti',
    ],
    [
      'password',
      'invalid',
      'identifiants ne correspondent pas, mot de passe incorrect, identifiants incorrects, identifiants invalides',
    ],
    ['certificate', 'required', 'certificat client requis, aucun certificat client'],
    [
      'tls',
      'required',
      'https requis, uniquement en https, connexion https, utilisez https, utiliser https, via https',
    ],
    [
      'factor',
      'required',
      'confirmez votre mot de passe, confirmer votre mot de passe, saisissez le code, entrez le code, confirmez votre identite, authentification renforcee, authentification forte, double authentification, code de verification, code de confirmation, saisissez a nouveau votre mot de passe, code recu par sms',
    ],
    [
      'resource',
      'closed',
      'deja vote, deja ete utilise, deja paye, deja ete paye, en maintenance, maintenance en cours, inscriptions sont fermees, commentaires sont fermes, deja ete traite, est clos, est close, sont clos, est cloture, est cloturee, n est plus possible, n est plus modifiable, ne peut plus etre, ne peuvent plus etre',
    ],
    ['method', 'denied', 'methode non autorisee, methode http non, methode n est pas autorisee'],
    [
      'origin',
      'denied',
      'origine non autorisee, domaine non autorise, hotlinking, domaine n est pas autorise, origine n est pas autorisee, ce domaine n est',
    ],
    [
      'audience',
      'mismatch',
      'autre application, emetteur invalide, audience invalide, mauvais locataire, autre locataire',
    ],
    [
      'clock',
      'skewed',
      'horodatage expire, horloge decalee, horodatage invalide, trop eloigne, heure du serveur, decalage horaire, horloge',
    ],
    [
      'session',
      'idle',
      'pour cause d inactivite, en raison d inactivite, suite a une inactivite, apres une periode d inactivite, par inactivite, inactivite',
    ],
    [
      'token',
      'revoked',
      'depuis un autre appareil, autre appareil, sur un autre appareil, autre navigateur, autre poste, autre ordinateur',
    ],
    ['scope', 'insufficient', 'portee insuffisante, scope manquant, scope insuffisant'],
    [
      'ip',
      'denied',
      'adresses autorisees, adresses ip autorisees, ip autorisees, depuis cette adresse, depuis votre adresse, depuis cette ip',
    ],
  ],
  negations: 'pas, aucun, aucune, sans, jamais, ni, non',
  hedges:
    'si, pourrait, peut etre, soit, verifiez, assurez vous, par exemple, probablement, eventuellement, lorsque, oublie',
  exclusives: 'seul, seuls, seule, seules, uniquement, seulement, exclusivement',
  modals: 'peut, peuvent, pourraient',
  alternatives: 'ou',
};
