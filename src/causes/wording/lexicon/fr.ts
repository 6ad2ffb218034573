import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';
import { frenchThings } from './fr-things.ts';

/** French. */
export const french: Lexicon = {
  language: 'fr',
  unit: 'words',
  hints:
    'le, la, les, un, une, des, du, de, vous, votre, vos, est, sont, et, ou, ne, pas, pour, avec, dans, sur, ce, cette, ces, n, l, d, s, avez, etes, veuillez, au, aux, acces, utilisateur, mot, passe, compte, refuse, expire, expiree, invalide, jeton, connexion, incorrect, interdit, identifiants, a, ete, aucun, aucune, par, en, n, qu, plus, que, qui, il, elle, on, nous, c, j, si, mais, deja, encore, toujours, lors, afin, comme, tous, tout, toute, ses, son, sa, leur, doit, devez, pouvez, peut, sans, sous, entre, chez, vers, apres, avant, plusieurs, trop, seul, seuls, seule, ont, etre, avoir, fait, faut, jour, cet, mots, cle, droits, ulterieurement, nouveau, non, tes, ton, ta, tu, requete, reserve, autorise, necessaire, faire, contenu, disponible, notre, nos, pays, cela, donne, minutes, pendant, semble',
  subjects: {
    access: 'acces, accede*, acceder, entree',
    account:
      'compte, utilisateur, nom d utilisateur, identifiant, adresse e mail, adresse email, email, e mail, adresse mail, adresse de courriel, courriel, comptes, utilisateurs, utilisatrice, compte utilisateur, compte d utilisateur, profil, client, clients, identifiant utilisateur, identifiant d utilisateur, id utilisateur, adresses e mail, votre adresse e mail, votre adresse email, votre adresse mail, telephone, numero de telephone, organisation, espace de travail, employe, cet utilisateur, votre inscription, votre adhesion, identifiant client, id client, nom de compte, numero de client, usager, usagers, adresse electronique, pseudo, nom d usager, comptes sans privileges, utilisateurs sans privileges, comptes non privilegies',
    'api-key':
      'cle api, cle d api, cle d acces, cle, api key*, cles api, cles d api, cles d acces, cle secrete, cle d application, cle de l application, cle d abonnement, cle publique, jeton d api, jeton api, jetons d api, jeton d acces personnel, jetons d acces personnels, jeton personnel, apikey*, secret client, secret du client, identifiant de cle, cle de licence, cle de l api',
    attempts:
      'tentatives, tentatives de connexion, essais, echecs, tentatives d acces, tentatives d authentification, tentatives echouees, tentatives infructueuses, echecs de connexion, echecs d authentification, essais de connexion, connexions echouees, tentatives de mot de passe, nouvelles tentatives, mots de passe errones, tentatives erronees',
    bot: 'robot, robots, captcha, automatise*, javascript, humain, navigateur, crawler, crawlers, anti crawler, anti bot, antibot, bot, bots, automatisee*, automatique*, moissonnage, aspiration, scraping, scraper*, aspirateur*, agent utilisateur, user agent, recaptcha, hcaptcha, turnstile, humaine, humains, etre humain, trafic automatise, acces automatise, requetes automatisees, demandes automatisees, script, scripts, puzzle, casse tete, trafic inhabituel, headless',
    caller:
      'vous, demandeur, appelant, visiteur, cet utilisateur, utilisateur actuel, utilisateur courant, tu, requerant',
    certificate:
      'certificat*, certificat client, certificat numerique, certificat electronique, tls mutuel, mtls, carte a puce, x509, authentification mutuelle',
    clock:
      'horloge, horodatage, heure, horodatage de la requete, heure du serveur, date et heure, heure de la requete, heure de la demande, date de la requete, date de la demande, heure du systeme, heure systeme, heure de l appareil, heure locale, heure du client, difference de temps, decalage d horloge, en tete date, timestamp, fenetre de temps, fenetre temporelle, heure de votre appareil, heure de votre ordinateur, date et l heure, ecart de temps, marqueur temporel',
    cookie: 'cookie, cookies, temoin*, cookies tiers, cookies de tiers, cookie d authentification',
    country: [
      'pays, region, zone geographique, localisation, regions, region geographique, geographique*, territoire, territoires, juridiction, votre zone, union europeenne, espace economique europeen, geolocalisation, emplacement, emplacement geographique, residents, sanctions, embargo, votre pays, ton pays, ce pays, cette region, votre region, votre localisation, votre emplacement, votre position, certains pays, certaines regions, etats unis, geoblocage, pays d origine, pays de residence, geobloque, pays ou, pays d ou, pays depuis lequel',
      combined(
        'en, au, aux, depuis la, depuis le, depuis l, depuis les, hors de, hors du, hors de la, hors de l, en dehors de la, en dehors de l, en dehors du, en dehors des',
        'france, belgique, suisse, canada, quebec, luxembourg, allemagne, espagne, italie, portugal, royaume uni, angleterre, irlande, autriche, pays bas, pologne, suede, norvege, danemark, finlande, grece, turquie, russie, ukraine, chine, japon, coree, inde, iran, cuba, bresil, mexique, etats unis, maroc, algerie, tunisie, senegal, australie, europe, union europeenne, ue',
      ),
    ].join(', '),
    credential:
      'identifiants, informations d identification, informations de connexion, informations d authentification, donnees d authentification, identification, identifiants de connexion, identifiants d acces, donnees de connexion, donnees d identification, informations d acces, informations d identification de connexion, justificatifs, justificatifs d identite, parametres d authentification, informations du compte, informations de compte, identifications, identifiants de l utilisateur, identification de l utilisateur',
    csrf: 'csrf, jeton csrf, jeton de securite, xsrf, jeton anti csrf, jeton anti falsification, anti falsification, protection csrf, protection anti csrf, falsification de requete*, falsification de requetes intersites, falsification de demande*, cle du formulaire, cle de formulaire, jeton du formulaire, jeton de formulaire, jeton de verification, cookie csrf, code csrf, parametre state, parametre d etat, etat oauth, en tete csrf, token csrf, jeton de validation, token de securite',
    factor:
      'double authentification, deux facteurs, second facteur, mfa, 2fa, code de verification, code de securite, deuxieme facteur, authentification forte, code a usage unique, authentification a deux facteurs, authentification a double facteur, authentification multifacteur, verification en deux etapes, validation en deux etapes, double facteur, code otp, mot de passe a usage unique, code d authentification, code 2fa, code mfa, code temporaire, code totp, otp, totp, authentificateur, application d authentification, cle de securite, multifacteur, multi facteurs, multifacteurs, authentification multi facteurs, authentification multifacteurs, authentification multi facteur, authentification a plusieurs facteurs, authentification a 2 facteurs, authentification en deux etapes, verification a deux facteurs, verification a deux etapes, verification en 2 etapes, double verification, verification d identite, verification supplementaire, authentification supplementaire, authentification recente, connexion recente, reauthentification, reauthentifier, vous reauthentifier, vous authentifier a nouveau, code saisi, code entre, code fourni, code de confirmation, code sms, operation sensible, action sensible, webauthn, passkey, cle d identification, facteur supplementaire, code d acces, deuxieme etape, deux etapes, authentification renforcee, a2f',
    filter:
      'politique d utilisation, politique internet, politique de votre entreprise, politique de l entreprise, politique de votre organisation, charte informatique, categorie de site, proxy de l entreprise, ce site web, filtre, filtrage, categorie, votre entreprise, votre organisation, votre employeur, votre etablissement, filtre de contenu, filtre de contenus, filtre d url, filtrage de contenu, filtrage web, filtrage d url, controle parental, politique reseau, politique de navigation, administrateur reseau, administrateur du reseau, fournisseur d acces, fournisseur d acces internet, votre ecole, votre lycee, votre college, acces a internet, acces internet, navigation web, charte d utilisation, politique d utilisation acceptable, passerelle web',
    firewall:
      'pare feu, firewall, regle de securite, systeme de securite, sous systeme de securite, module de securite, service de securite, solution de securite, logiciel de securite, politique de securite, raisons de securite, mesure de securite, waf, pare feu applicatif, pare feu d applications, regles de securite, regle de protection, systeme de protection, filtre de securite, politiques de securite, mesures de securite, plugin de securite, extension de securite, controle de securite, verification de securite, incident de securite, violation de securite, mod security, modsecurity, motif de securite, motifs de securite',
    ip: 'adresse ip, ip, vpn, reseau, adresses ip, ips, ip du client, reseau local, reseau interne, reseau d entreprise, reseau de l entreprise, reseau prive, reseau public, depuis l intranet, sur l intranet, hors de l intranet, emplacement reseau, votre reseau, ce reseau, plage d ip, plage ip, plages ip, plage d adresses, plages d adresses, reseau tor, tor, noeud de sortie, localhost, machine locale, poste local, proxy ou vpn, vpn ou proxy, connexion vpn, reseau virtuel, internet public, hors du reseau, centre de donnees, hebergeur, acces distant, acces a distance, connexion distante, connexions distantes, connexions locales, reseau du bureau, adresse reseau, adresse source, ip source, adresse d origine',
    listing:
      'repertoire, contenu du repertoire, liste du repertoire, liste des fichiers, index du repertoire, indexation du repertoire, parcours du repertoire, navigation dans le repertoire, contenu du dossier, contenu de ce dossier, page d index, fichier index, listage du repertoire, listage de repertoire*, listage des repertoires',
    login:
      'connexion, authentification, identification, login, se connecter, s authentifier, s identifier, authentifier, connexions, me connecter, ouverture de session, ouvrir une session, ouvrir la session, identifier',
    method:
      'methode, methode http, methodes, methodes http, verbe, verbes, verbe http, verbes http, methode de requete, methode de la requete, methode get, methode post, methode put, methode delete, methode patch, requetes get, requetes post',
    origin:
      'origine, domaine, referer, referent, origines, domaines, hote, nom d hote, hotes, cors, origine croisee, integrer, integration, integre, integree, iframe, hotlink*, lien direct, liens directs, url de redirection, uri de redirection, url de retour, url de callback, site d origine, ce domaine, autres sites, d autres sites, sites externes, site externe, sites tiers, site tiers, en tete host, nom de paquet, nom du paquet, en tete origin, sous domaine',
    password:
      'mot de passe, mots de passe, code pin, mot de passe actuel, mot de passe saisi, mot de passe fourni, ancien mot de passe, phrase secrete, phrase de passe, code confidentiel, identifiant et mot de passe, identifiant ou mot de passe, nom d utilisateur et mot de passe, nom d utilisateur ou mot de passe, utilisateur ou mot de passe, email ou mot de passe, e mail ou mot de passe, adresse e mail ou mot de passe, login ou mot de passe, password, nom d utilisateur ou le mot de passe, identifiant ou le mot de passe, mot de passe ou identifiant, pin',
    permission:
      'permission*, droit, droits, autorisation*, role, roles, privilege*, habilitation*, administrateur*, droits d acces, proprietaire*, moderateur*, membres, admin, admins, administratrice*, administration, groupe, groupes, politique d acces, politiques, strategie, strategies, acl, controle d acces, liste de controle d acces, niveau d acces, droit d acces, droits d administrateur, droits administrateur, super utilisateur, superutilisateur, super administrateur*, superadmin*, editeur, editeurs, editrice*, redacteur*, redactrice*, contributeur*, collaborateur*, auteur, auteurs, autrice*, auteure*, createur, createurs, creatrice*, participants, membre, capacite*, permission d ecriture, permission de lecture, droits d ecriture, droit d ecriture, droits de lecture, droit de lecture, acces en ecriture, acces administrateur, acces complet, professeur*, enseignant*, relecteur*, instructeur*, formateur*, organisateur*, organisatrice*, responsable*, superviseur*, gestionnaire*, mainteneur*, operateur*, coordinateur*, coordinatrice*, animateur*, moderatrice*, root, utilisateurs autorises, personnel autorise, personnes autorisees, utilisateur autorise, equipe pedagogique',
    plan: 'abonnement, forfait, licence, offre, credit, credits, paiement, facture, abonnements, forfaits, licences, offres, plan, plans, formule, formules, paiements, facturation, factures, moyen de paiement, mode de paiement, methode de paiement, carte de credit, carte bancaire, periode d essai, essai gratuit, version d essai, version payante, version gratuite, version premium, version pro, premium, fonction premium, fonctionnalite premium, fonctionnalites premium, edition, niveau d abonnement, compte premium, compte payant, compte gratuit, pack, mensualite, impaye, impayes, impayee, impayees, fonctionnalite, fonctionnalites, cette fonction, module, adhesion, cotisation, abonne, fonds, solde, clients payants, utilisateurs payants, programme beta, option payante, souscription, souscrit, offre actuelle, compte bancaire, abonnes',
    proxy:
      'proxy, serveur mandataire, authentification du proxy, authentification proxy, authentification aupres du proxy, identifiants du proxy, proxy d entreprise',
    rate: 'limite, quota, limite de requetes, nombre de requetes, limites, quotas, limite d utilisation, limite de debit, limitation de debit, limite de taux, limite d appels, limite de demandes, debit, frequence, limite horaire, limite quotidienne, limite journaliere, limite mensuelle, limite hebdomadaire, bande passante, nombre de demandes, nombre d appels, nombre maximal de requetes, nombre maximum de requetes, par minute, par seconde, par heure, par jour, appels a l api, appels api, utilisation de l api, limite de l api, requetes par *, demandes par *, appels par *, plafond, limite de telechargement, limite de trafic, limite d envoi, limite de messages, quota de requetes, quota d appels, cadence',
    request:
      'requete, requetes, demande, demandes, appel, appels, interrogation*, messages, votre activite, visite, envois, telechargements, consultations, connexions simultanees',
    resource:
      'document, sujet, discussion, commande, dossier, inscription, sondage, page, article, depot, vote, scrutin, projet, ticket, periode, exercice, facture, candidature, cours, examen, concours, reservation, chantier, documents, sujets, fil, fils, fil de discussion, discussions, debat, conversation, conversations, commentaire, commentaires, publication, publications, billet, billets, message, evenement, evenements, commandes, invitation, invitations, salle, salon, bulletin, enregistrement, enregistrements, base de donnees, cluster, boutique, magasin, tableau, wiki, branche, bon, coupon, coupons, ressource, objet, cas, date limite, delai, file d attente, marche, enchere, encheres, questionnaire, jeu, partie, campagne, contrat, canal, chaine, table, ligne, collection, tache, taches, travail, version, artefact, image, schema, instantane, volume, chat, forum, question, reponse, classe, creneau, instance, noeud, livre, journal, periode comptable, exercice comptable, feuille de temps, vente, votes, modifications, demande de modification, competition, depots, site, site web, application, appli, sondages, element, elements, articles, rendez vous, devis, transaction, livraison, incident, incidents, tickets, proposition, propositions, tirage, annonce, produit, demande de fusion, pull request, espace, carte, feuille, note, fichier, modele, rapport, evaluation, activite, semestre, tournoi, etiquette, projets, factures, contenu, processus, dossiers, candidatures, epreuve, soumission, soumissions, devoir, cohorte, consultation publique, ecriture, ecritures, demande',
    scope:
      'scope, scopes, portee, portees, consentement, permissions de l application, autorisations de l application, permissions du jeton, permissions de la cle, permissions oauth, permissions de l api, permissions d api, autorisations de l api, portee requise, portees requises, scope requis, scopes requis, champ d application, etendue, etendues, autorisations du jeton, perimetre, perimetres',
    session:
      'session, sessions, session utilisateur, session d utilisateur, id de session, identifiant de session, jeton de session, cookie de session',
    signature:
      'signature*, empreinte, hmac, signature de la requete, signature de la demande, signature numerique, signature de l url, signature du webhook, somme de controle, checksum, nonce, chaine canonique',
    terms:
      'conditions, conditions d utilisation, cgu, conditions generales, conditions de service, conditions generales d utilisation, conditions du service, termes, accord, contrat de licence, accord de licence, politique de confidentialite, reglement, charte, code de conduite, nouvelles conditions, cgv, mentions legales',
    tls: 'https, ssl, connexion securisee, tls, connexion chiffree, connexion cryptee, connexions securisees, canal securise, http non chiffre, connexion non securisee, connexion non chiffree, protocole securise, sans chiffrement',
    token:
      'jeton, jetons, token, tokens, jeton d acces, jwt, bearer, jeton d authentification, jeton d autorisation, jeton d actualisation, jeton de rafraichissement, jeton de porteur, jeton porteur, jeton bearer, jeton jwt, jeton d identite, jeton d identification, id token, refresh token, access token, code d autorisation, lien magique, jeton d invitation, jeton de reinitialisation, jeton utilisateur, jeton oauth, jeton d activation, jeton de recuperation, jetons d acces, assertion, token d acces, token d authentification, token de rafraichissement',
    url: 'lien, url, liens, lien signe, url signee, url presignee, lien de telechargement, lien de partage, lien d invitation, lien de reinitialisation, lien de verification, lien d activation, lien de confirmation, adresse signee',
    content:
      'prive, privee, droits d auteur, raisons legales, prives, privees, droit d auteur, copyright, propriete intellectuelle, dmca, video, videos, motifs legaux, motif legal, decision de justice, paywall, album, liste de lecture, playlist, adultes, contenu sensible, ayant droit, ayants droit, titulaire des droits, parametres de confidentialite, reglages de confidentialite, droits de diffusion',
    scheme:
      'authentification basique, authentification basic, methode d authentification, schema d authentification, methodes d authentification, schemas d authentification, schema d autorisation, methode d autorisation, type d authentification, type d autorisation, schema bearer, mode d authentification, mecanisme d authentification',
    attack:
      'attaque*, malveillant*, injection sql, attaques, injections sql, injection de code, injection, injections, suspect*, activite suspecte, requete suspecte, demande suspecte, trafic suspect, intrusion*, dangereu*, nuisible*, nocif, menace*, abus, abusi*, caracteres interdits, caracteres illegaux, caracteres non autorises, exploit*, xss, piratage, tentative d attaque, tentative d intrusion, hameconnage',
    audience:
      'audience, emetteur, locataire, aud, emetteurs, tenant, environnement de test, environnement de tests, environnement de production, environnement sandbox, mode test, mode de test, mode production, autre environnement, autre projet, autre locataire, autre region, autre organisation, application differente, projet different, environnement different, destinataire du jeton, bac a sable, realm, environnement de recette, recette, preproduction',
    age: 'age, mineurs, majorite, contenu adulte, contenu pour adultes',
    anonymous:
      'anonyme, anonymes, utilisateur anonyme, utilisateurs anonymes, acces anonyme, requetes anonymes, demandes anonymes, anonymement, de maniere anonyme, utilisateurs non inscrits, utilisateurs non connectes, utilisateurs non authentifies, visiteurs, invites, en tant qu invite, utilisateurs invites, compte invite',
    api: 'api, apis, acces a l api, acces api, l api',
    file: 'htaccess, permissions de fichier, permissions du fichier, permissions des fichiers, droits du fichier, droits sur le fichier, systeme de fichiers, configuration du serveur, lien symbolique, liens symboliques, type de fichier, extension de fichier, extension du fichier',
    form: 'formulaire, envoi du formulaire, soumission du formulaire, donnees du formulaire',
    header:
      'en tete authorization, entete authorization, en tete d autorisation, entete d autorisation, en tete d authentification, entete d authentification, en tete http authorization, entete http authorization, champ authorization, en tete requis, en tete obligatoire, header authorization, authorization header, en tete x *, entete x *, en tete x * *, entete x * *, en tete bearer',
    key: 'cles, secret, secrets',
    kind: 'type de jeton, type de token, type d identifiant, jetons d actualisation, jetons de rafraichissement, mots de passe d application, mot de passe d application, authentification par mot de passe, connexion par mot de passe, authentification http basique, authentification http basic',
    route: 'route, routes, endpoint, point de terminaison, point d acces, version de l api, action, operation',
    sso: 'sso, authentification unique, connexion unique, fournisseur d identite, fournisseur d identites, saml, portail d acces, connexion d entreprise, compte d entreprise',
  },
  predicates: {
    blocked:
      'bloque, bloquee, bloques, banni, bannie, bloquees, pas dans la liste, pas sur la liste, liste blanche, bloque*, bannis, bannies, expuls*, blocage, filtre*, en quarantaine, ne figure pas dans la liste, ne figure pas sur la liste, n est pas dans la liste, n est pas sur la liste, ne fait pas partie de la liste, absente de la liste, absent de la liste, hors de la liste, liste d autorisation, liste des adresses autorisees, intercepte*, hors de la plage autorisee, en dehors de la plage, exclu, exclue, blackliste*, mis sur liste noire',
    closed:
      'archive, archivee, ferme, fermee, cloture, cloturee, termine, terminee, en lecture seule, en maintenance, verrouille pour, verrouille, verrouillee, archive*, ferme*, cloture*, clos, close, closes, termine*, acheve*, fige*, gele*, immuable, en cours d utilisation, en pause, suspendu par, est terminee, a pris fin, est fini, est finie, est passe, est passee, est depasse, n a pas commence, n a pas encore commence, pas encore commence, pas ouvert, pas ouverte, pas ouverts, pas ouvertes, n est pas ouvert, n est pas encore ouvert, n est plus ouvert, n est plus ouverte, brouillon, retire de la vente, non publie, non publiee, pas publie, pas encore publie, discontinue, complete, solde, soldee, n est pas modifiable, non modifiable, plus modifiable, est complet, est complete, sont complets, complet, plein, pleine, en cours, deja commence, a deja commence, hors ligne, scelle*, reglee, rembourse*, livree',
    denied:
      'refuse, refusee, interdit, interdite, rejete, rejetee, non autorise, non autorisee, non permis, pas autorise, pas autorisee, pas autorises, pas permis, indisponible, reserve, reservee, pas disponible, pas accessible, non autorises, non autorisees, pas autorisees, bloque par, refuse*, interdit*, interdisent, rejete*, rejette, pas permise, pas permises, non permise, n est pas permis, n est pas permise, ne permet pas, ne permettent pas, n autorise pas, n autorisent pas, restreint*, limite a, limitee a, limites a, limitees a, limite aux, limitee aux, reserves a, reserves aux, reservees a, reservees aux, exclusif a, exclusivement pour, inaccessible*, indisponibles, n est pas accessible, pas accessibles, n est pas disponible, pas disponibles, non disponible, non disponibles, disponible uniquement, disponible seulement, accessible uniquement, proscrit*, prohibe*, empeche*, pas accepte, pas acceptee, non accepte, non acceptee, n acceptons pas, pas eligible, pas eligibles, non eligible, n est pas eligible, ineligible, pas propose, pas proposee, ne proposons pas, ne pouvez pas acceder, ne peut pas acceder, ne peuvent pas acceder, ne peux pas acceder, ne peut pas etre utilise*, ne peut etre utilise*, ne pouvez pas utiliser, ne peut pas utiliser, ne peuvent pas utiliser, pas le droit d utiliser, ne pouvez pas consulter, ne pouvez pas voir, non admis, pas admis, pas habilite, pas habilitee, illegal*, pas autorise par',
    disabled: [
      'desactive, desactivee, suspendu, suspendue, verrouille, verrouillee, inactif, inactive, pas active, pas encore active, pas encore valide, non verifie, non verifiee, non valide par, non confirme, non confirmee, supprime, supprimee, pas confirme, pas confirmee, pas ete confirme, pas ete confirmee, pas verifie, pas verifiee, pas encore confirme, en attente de validation, desactive*, suspendu*, verrouille*, inactifs, inactives, supprime*, efface, effacee, clos par, radie, radiee, non active par, pas activee, en attente d approbation, en attente de confirmation, en attente de verification, en attente de moderation, attente de validation, attente d activation, en cours de validation, en cours de verification, en cours d examen, doit etre verifie*, doit etre confirme*, doit etre valide*, doit etre active*, devez verifier, devez confirmer, devez activer, devez valider, gele, gelee, temporairement bloque*, temporairement verrouille*, temporairement suspendu*, bloque temporairement, non approuve, non approuvee, pas approuve, pas approuvee, pas encore approuve*, pas encore active*, pas encore verifie*, pas encore confirme*, pas encore validee, non activee, sans activation, n a pas ete valide*, n a pas encore ete valide*, n est pas actif, n est pas active, pas actif, n est plus actif, n est plus active, non actif',
      combined(
        'pas encore, pas ete, pas encore ete, n est pas, n est pas encore, n est toujours pas, n a pas ete, n a pas encore ete, n a toujours pas ete, n a jamais ete, jamais ete',
        'active, activee, verifie, verifiee, confirme, confirmee, approuve, approuvee',
      ),
    ].join(', '),
    early:
      'pas encore valide, dans le futur, pas encore valable, pas encore actif, pas valide avant, n est pas encore valide, n est pas encore valable, n est pas encore actif, ne peut pas encore etre utilise*, emis dans le futur, trop tot, nbf, dans l avenir',
    exceeded:
      'depasse, depassee, depasses, atteint, atteinte, epuise, epuisee, trop de, trop nombreuses, trop souvent, depasse*, depassent, excede*, excedent, atteint*, atteignent, epuise*, franchi, franchie, trop rapidement, trop vite, trop frequemment, trop nombreux, au dela de, maximum autorise, maximal autorise, consomme*, excessif, excessive, excessifs, surcharge*, plus de credits, plus aucun, a ete atteint*',
    expired:
      'expire, expiree, expires, expirees, plus valide, plus valable, perime, perimee, echu, expiration, a expire, n est plus valide, n est plus valable, arrive a echeance, arrivee a echeance, arrive a expiration, arrivee a expiration, expire*, plus valides, plus valables, perimes, perimees, echue, n est plus active, n est plus en vigueur, plus en cours de validite, n est plus actif, n est plus utilisable, plus utilisable, ne fonctionne plus, n existe plus, est terminee, a pris fin, trop ancien, trop ancienne, trop vieux, obsolete*, delai d attente depasse, delai depasse, delai expire, temps ecoule, date limite depassee, date d expiration, ecoule*, dure de vie, peremption, hors delai, est arrive a son terme, est arrivee a son terme, caduc, caduque',
    failed:
      'echoue, echec, erreur, a echoue, echouee, echouees, echoues, echouent, echecs, erreurs, n a pas abouti, pas abouti, n a pas reussi, pas reussi, probleme, infructueu*, mal passe, rate',
    insufficient:
      'insuffisant, insuffisants, insuffisante, insuffisantes, manque, manquant, manquante, manquants, pas suffisants, pas suffisante, pas assez, ne disposez pas, n avez pas, ne possedez pas, n a pas, ne dispose pas, n aviez pas, n as pas, n ont pas, n avait pas, ne possede pas, ne possedent pas, ne disposent pas, ne dispose d aucun*, ne disposez d aucun*, n avez aucun*, n a aucun*, ne detenez pas, ne detient pas, manquent, manquantes, il vous manque, vous manque, trop bas, trop basse, trop faible, pas suffisant, pas suffisantes, ne suffit pas, ne suffisent pas, supplementaire, supplementaires, plus eleve, plus elevee, plus eleves, superieur, superieure, superieurs, pas accorde*, non accorde*, n a pas ete accorde*, ne vous permet pas, ne vous permettent pas, ne vous autorise pas, ne vous autorisent pas, ne comporte pas, manque de, faute de, depourvu*, pas les, ne confere pas, ne vous donne pas, ne donne pas acces, ne donnent pas acces, n ouvre pas droit, ne donne pas droit, ne porte pas, n inclut pas l acces, ne comprend pas l acces, n accorde pas',
    invalid:
      'invalide, invalides, incorrect, incorrecte, incorrects, incorrectes, errone, erronee, erronees, mauvais, mauvaise, faux, non valide, non valides, pas valide, pas valides, inconnu, inconnue, ne correspondent pas, ne correspond pas, pas reconnu, pas correct, pas corrects, pas reconnus, invalid*, incorrect*, errones, errone*, mauvaises, fausse, fausses, non valable*, pas valable*, n est pas valide, n est pas valable, n est pas correct, n est pas correcte, n est pas bon, n est pas le bon, n est pas la bonne, pas bon, pas bonne, pas le bon, pas la bonne, ne sont pas valides, ne sont pas corrects, ne sont pas correctes, pas correcte, pas correctes, inexact*, pas reconnue, pas reconnues, non reconnu*, n est pas reconnu*, n a pas ete reconnu*, ne reconnaissons pas, refuse par, falsifie*, contrefait*, altere*, ne fonctionne pas, ne marche pas, inutilisable, inappropri*, inacceptable, inattendu',
    malformed:
      'mal forme, mal formee, malforme, illisible, format invalide, format, mal formate, mauvais format, mal formes, mal formees, mal forme*, malforme*, mal construit*, mal encode*, format incorrect, format errone, format inattendu, format non reconnu, format n est pas, n est pas au format, pas au bon format, corrompu*, indechiffrable, indecodable, ne peut pas etre decode*, n a pas pu etre decode*, impossible de decoder, impossible d analyser, impossible de lire, ne peut pas etre lu*, n a pas pu etre lu*, n a pas pu etre analyse*, trois parties, base64, syntaxe, incomplet, incomplete, tronque*, trop court, trop courte, longueur, encodage, codage, structure, segments, doit commencer par, doit debuter par',
    mismatch:
      'ne correspond pas a, ne correspondent pas, different, ne correspond pas, ne correspond plus, ne concorde pas, ne concordent pas, ne coincide pas, ne coincident pas, non concordan*, discordan*, differe, differe de, different de, differente de, differents, differentes, n est pas le meme, n est pas la meme, n est pas identique, pas identique*, pas le meme, pas la meme, inattendu*, incoherent*, divergence, non conforme*, pas conforme*',
    missing:
      'manquant, manquante, manquants, absent, absente, vide, pas fourni, pas fournie, pas fournis, pas ete fourni, pas ete fournie, pas ete fournis, pas ete fournies, non fourni, non fournis, non fournie, pas transmis, pas presente, pas renseigne, pas renseignee, absents, absentes, absence, vides, omis, omise, non fournies, pas fournies, pas ete transmis*, pas ete envoye*, pas envoye*, non envoye*, non transmis*, pas specifie*, non specifie*, pas ete specifie*, pas indique*, non indique*, pas ete indique*, pas inclus dans la requete, pas ete inclus*, pas recu*, non recu*, pas ete recu*, n a ete fourni*, n a ete transmis*, n a ete envoye*, n a ete recu*, n a ete indique*, n a ete specifie*, n a ete trouve*, n avez pas fourni, n avez pas indique, n avez pas saisi, n avez pas transmis, n avez pas envoye, n a pas fourni, n est pas present*, n est pas fourni*, n est pas defini*, pas defini*, non defini*, non renseigne*, pas ete renseigne*, ne contient pas, ne comporte pas, ne contient aucun*, ne comporte aucun*, nul, nulle, non precise*, pas precise*, manquent, manquantes, fait defaut, font defaut, ne peut pas etre vide, ne doit pas etre vide, n a pas ete saisi*, non saisi*, pas de',
    off: 'pas active, pas incluse, pas inclus, non activee, non active, desactive*, eteint*, pas activee, n est pas active, n est pas activee, n est pas activees, ne sont pas actives, ne sont pas activees, n a pas ete active*, pas incluses, pas compris, pas comprise, pas comprises, non inclus, non incluse, non incluses, n est pas inclus*, n est pas compris*, ne fait pas partie, ne font pas partie, n inclut pas, ne comprend pas, ne couvre pas, ne comporte pas, ne prevoit pas, pas configure*, non configure*, n est pas configure*, pas disponible avec, pas disponible dans votre, pas souscrit, pas couvert*',
    required:
      'requis, requise, requises, necessaire, necessaires, obligatoire, exige, exigee, devez, doit, doivent, faut, obligatoires, exigent, exigees, exiges, necessite, necessitent, requiert, requierent, devrez, dois, il faut, il est necessaire, il est obligatoire, besoin, avez besoin, attendu, attendue, fournissez, indiquez, saisissez, renseignez, entrez, transmettez, incluez, envoyez, completez, prouvez, resolvez, veuillez fournir, veuillez indiquer, veuillez saisir, veuillez renseigner, veuillez entrer, veuillez inclure, veuillez specifier, indispensable, imperatif, sommes tenus, etes tenu, demandee pour',
    revoked:
      'revoque, revoquee, revoques, deconnecte, deconnectee, invalide par, retire, retiree, supprime, annule, annulee, liste noire, revoque*, revoquees, invalidee*, annules, annulees, deconnectes, avez ete deconnecte*, a ete deconnecte*, retirees, retires, remplace*, supprime*, supprimee, a ete supprime*, a ete change*, a ete modifie*, a ete reinitialise*, compromis*, divulgue*, expose publiquement, fuite, efface*, detruit*, regenere*, n est plus autorise*, listes noires, liste de blocage, liste de revocation, resilie*, resiliee, renouvele*, a ete renouvele*',
    unknown:
      'introuvable, inconnu, inconnue, n existe pas, pas trouve, pas trouvee, existe pas, introuvables, inconnus, inconnues, inconnu*, n existent pas, n existait pas, inexistant*, pas ete trouve*, n a pas ete trouve*, n ont pas ete trouve*, n avons pas trouve, non trouve*, pas enregistre*, non enregistre*, n est pas enregistre*, pas inscrit*, non inscrit*, n est pas inscrit*, pas connu*, non connu*, ne correspond a aucun*, ne correspondent a aucun*, aucun compte, aucun utilisateur, il n y a pas, il n existe pas, il n existe aucun*, pas repertorie*, non repertorie*, non reference*, pas reference*, n existe plus',
    unsupported:
      'non pris en charge, pas pris en charge, pas prise en charge, non supporte, non supportee, pas supporte, n est pas pris* en charge, ne sont pas pris* en charge, non prise en charge, non prises en charge, pas prises en charge, n est plus pris* en charge, n est pas supporte*, pas supporte*, non supporte*, ne supporte pas, ne prend pas en charge, ne prennent pas en charge, pas compatible*, non compatible*, incompatible*, n est plus accepte*, n est pas accepte*, ne sont plus accepte*, n accepte pas, n accepte que, accepte uniquement, accepte seulement, obsolete, deprecie*, non implemente*, pas implemente*, non applicable, au lieu de, a la place de, plus supporte*, pas adapte*, inadapte*',
    unverified:
      'pas pu etre verifie, pas pu etre verifiee, verification impossible, echec de la verification, n a pas pu etre verifie*, n ont pas pu etre verifie*, ne peut pas etre verifie*, ne peut etre verifie*, ne peuvent pas etre verifie*, n a pas pu etre valide*, ne peut pas etre valide*, n a pas pu etre authentifie*, n a pas pu etre confirme*, impossible de verifier, impossible de valider, impossible d authentifier, impossible de confirmer, n avons pas pu verifier, n avons pas pu valider, n avons pas reussi a verifier, echec de la validation, echec de verification, echec de validation, echec de l authentification, erreur de verification, erreur de validation, verification echouee, validation echouee, verification a echoue, validation a echoue, non verifie*, pas verifie*, pas ete verifie*, non authentifie*, pas authentique*, erreur lors de la verification',
    untrusted:
      'pas de confiance, non approuve, pas fiable, non fiable, n est pas fiable, n est pas de confiance, auto signe, autosigne, autorite inconnue, non de confiance, pas approuve par, pas digne de confiance',
    foreign:
      'pas destine, pas destinee, destine a une autre, appartient a un autre, appartient a une autre, n appartient pas, pas emis pour, emis pour une autre, ne vous appartient pas, n appartiennent pas, appartient a un, appartient a une, n est pas destine*, pas destine*, n est pas pour cette, n est pas pour ce, n a pas ete emis* pour, pas ete emis* pour, emis par un autre, emis par une autre, emis pour un autre, non associe*, pas associe*, n est pas associe*, non lie a, pas lie a, n est pas lie a, n est pas liee a, lie a un autre, liee a un autre, lie a une autre, associe a un autre, associe a une autre, associee a un autre, associee a une autre, d un autre projet, d un autre environnement, d un autre compte, d une autre organisation, d un autre utilisateur, rattache a un autre, pas rattache, genere pour un autre, genere pour une autre, cree pour un autre, cree pour une autre, valable pour un autre, valable uniquement pour, valide uniquement pour, n est valable que pour, n est valide que pour, pour un autre environnement, pour un autre projet, pour une autre region',
    noticed:
      'detecte, detectee, detectes, detectees, identifie comme, detecte*, avons detecte, a ete detecte*, ont ete detecte*, identifie*, considere*, soupconn*, suspect*, classe comme, signale comme, semble etre, violation, viole, enfreint, contrevient',
    'read-only':
      'lecture seule, en lecture seule, mode lecture seule, en mode lecture seule, en lecture uniquement, lecture uniquement, uniquement en lecture, seulement en lecture, accessible en lecture, acces en lecture, protege en ecriture, consultation uniquement, consultation seule',
    skewed:
      'trop ancien, trop ancienne, decale, decalee, ecart, trop eloigne, hors de la fenetre, hors de la plage, en dehors de la plage, en dehors de la fenetre, trop vieux, desynchronise*, pas synchronise*, n est pas synchronise*, synchronis*, en avance, en retard, trop different*, trop eloignee, differe trop, differe de plus, plus de * minutes, plus de * secondes, derive, deregle*, pas a l heure, mal regle*',
    used: 'deja utilise*, deja ete utilise*, a deja servi, deja servi, deja consomme*, deja ete consomme*, reutilise*, a usage unique, usage unique, en double, duplique*, deja employe*, rejoue*',
    idle: 'periode d inactivite, d inactivite, duree d inactivite, temps d inactivite, trop longtemps inacti*, ete inacti*, inactif trop longtemps, inactive trop longtemps, inactif pendant',
  },
  negated: {
    invalid:
      'valide, valides, correct, correcte, reconnu, reconnue, accepte, valable, valables, corrects, correctes, correctement, bon, bonne, bons, bonnes, reconnus, reconnues, acceptable, approprie, appropriee, authentique, legitime, fonctionne, exact, exacte',
    denied:
      'autorise, autorisee, autorises, permis, permise, permet, acceptee, accessible, autorisees, permettent, autorise a, autorisent, eligible, accessibles, disponible, habilite, habilitee, admis, visible, visibles, consultable',
    missing:
      'fourni, fournie, fournis, transmis, envoye, present, presente, trouve, fournies, fournit, fournir, envoyee, envoyes, envoyees, envoyer, transmise, transmises, transmettre, presents, presentes, recu, recue, recus, inclus, incluse, inclut, contient, indique, indiquee, indiquer, specifie, specifiee, saisi, saisie, saisis, renseigne, renseignee, joint, jointe, defini, definie, precise, precisee',
    insufficient:
      'suffisants, suffisante, suffisantes, suffisant, avez, dispose, disposez, possede, avoir, ayez, aviez, as, possedez, possedent, disposer, accorde, accordee, accordes, accordees, attribue, attribuee, attribues, detenez, detient, assez',
    unknown:
      'trouve, existe, connu, trouvee, trouves, trouver, trouvons, existent, enregistre, enregistree, inscrit, inscrite, connue, identifie, identifier, localiser, determiner, associe, reference',
    unverified:
      'verifie, verifiee, verifies, verifier, confirme, confirmee, confirmer, valider, authentifier, validee, authentifie',
    mismatch: 'correspond, correspondent, concorde, concordent, identique, identiques, coincide',
    unsupported:
      'supporte, supportee, supportes, pris en charge, prise en charge, prend en charge, compatible, compatibles',
    off: 'active, activee, actives, activees, actif, inclus dans, incluse dans, compris dans, comprise dans, souscrit a, configure, configuree, couvre, comprend',
    malformed: 'decode, decoder, interpreter, analyser, lire, lu, dechiffrer, lisible',
    untrusted: 'confiance, fiable, digne de confiance',
    expired: 'en vigueur, recente, en cours de validite',
    foreign:
      'appartient, appartiennent, destine, destinee, associe a, associee a, lie a, liee a, rattache a, emis pour',
  },
  idioms: [
    ...frenchThings,
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
      'reessayer dans * minute*, reessayez dans * minute*, reessayer dans * seconde*, reessayez dans * seconde*, reessayer dans * heure*, reessayez dans * heure*, reessayer dans une minute, reessayer dans quelques, reessayez dans quelques, trop de requetes, trop de tentatives, trop de demandes, trop de connexions, trop d essais, tentatives de connexion trop nombreuses',
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
  negations:
    'pas, aucun, aucune, sans, jamais, ni, non, ne peut pas, ne peuvent pas, ne pouvez pas, ne peux pas, ne pourra pas, ne pouvait pas, n a pas pu, n ont pas pu, n avons pas pu, ne pouvons pas, impossible de, impossible d, n est pas possible, ne saurait, n arrive pas, point, ne peut etre, ne peuvent etre, n a pu etre',
  hedges:
    'si, pourrait, peut etre, soit, verifiez, assurez vous, par exemple, probablement, eventuellement, lorsque, oublie, il se peut, il est possible que, il est possible qu, pourraient, peut avoir, peut etre du, peut etre due, assure toi, verifie que, verifiez que, verifiez votre, si vous, au cas ou, en cas de, a moins que, sauf si, causes possibles, normalement, en general, souvent, parfois, en savoir plus, oubliee, avez oublie, as oublie, expirera, expire dans, expire le, par defaut, en continuant, en vous inscrivant, sera bloque, sera verrouille, sera suspendu, sera desactive, tentatives restantes, il vous reste, derniere tentative, avant d etre, documentation sur, foire aux questions, comment utiliser, mot de passe doit contenir, mot de passe doit comporter, mot de passe doit avoir, mot de passe doit faire, mot de passe doivent contenir, mot de passe doit inclure, mots de passe doit contenir, mots de passe doit comporter, mots de passe doit avoir, mots de passe doit faire, mots de passe doivent contenir, mots de passe doit inclure, doit contenir au moins, doit comporter au moins',
  exclusives: 'seul, seuls, seule, seules, uniquement, seulement, exclusivement',
  modals: 'peut, peuvent, pourraient',
  alternatives: 'ou',
};
