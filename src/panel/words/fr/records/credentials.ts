import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in what was sent to log in, in French, by the English text. */
export const credentials: RecordTexts = {
  // no-credentials
  'Not signed in': 'Non authentifié',
  'The request carried nothing that tells the server who is asking: no login, token, API key or session cookie.':
    "La requête ne contenait rien qui dise au serveur qui demande : ni connexion, ni jeton, ni clé d'API, ni cookie de session.",
  'Sign in first, then repeat the request.': "Connectez-vous d'abord, puis répétez la requête.",
  'If a program sends the request, add the credential in the field that the server names in WWW-Authenticate or in its documentation.':
    "Si un programme envoie la requête, ajoutez l'identifiant d'accès dans le champ que le serveur indique dans WWW-Authenticate ou dans sa documentation.",
  'In a page that signs in with cookies, tell fetch to send them; to another origin it does not do so by itself.':
    'Dans une page qui se connecte par cookies, demandez à fetch de les envoyer ; vers une autre origine, il ne le fait pas de lui-même.',
  'Check that the token is there before the request is sent: after a reload, a logout in another tab or a redirect to another host it is gone.':
    "Vérifiez que le jeton est présent avant l'envoi de la requête : après un rechargement, une déconnexion dans un autre onglet ou une redirection vers un autre hôte, il n'y est plus.",
  'Answer with 401 and a challenge that names the scheme, so that clients know what to send.':
    'Répondez par 401 avec un défi qui nomme le schéma, pour que les clients sachent quoi envoyer.',
  'Say in the body that no credential arrived; leave error="invalid_token" to tokens that did arrive (RFC 6750 section 3.1).':
    'Dites dans le corps qu\'aucun identifiant n\'est arrivé ; réservez error="invalid_token" aux jetons qui sont arrivés (RFC 6750, section 3.1).',
  'Send scripts a 401 in place of a redirect to the login page: a script cannot use a login page.':
    "Envoyez aux scripts un 401 plutôt qu'une redirection vers la page de connexion : un script ne peut rien faire d'une telle page.",
  'Check that no proxy on the way drops the Authorization or Cookie field.':
    "Vérifiez qu'aucun proxy sur le chemin ne supprime le champ Authorization ou Cookie.",
  'CGI and FastCGI programs see the Authorization field only if the server is told to pass it.':
    'Les programmes CGI et FastCGI ne voient le champ Authorization que si le serveur est configuré pour le transmettre.',
  'A redirect to another host makes clients drop Authorization: redirect within the host, or have clients call the final address.':
    "Lors d'une redirection vers un autre hôte, les clients abandonnent Authorization : redirigez au sein du même hôte, ou faites appeler l'adresse finale.",

  // malformed-credentials
  'Credential is broken as text': 'Identifiant au texte abîmé',
  'A credential was sent, but its text is broken, so the server could not even read it.':
    "Un identifiant a été envoyé, mais son texte est abîmé : le serveur n'a même pas pu le lire.",
  'Look at the Authorization field exactly as it was sent. It should be one scheme name, one space, and the credential, without quotes or line breaks.':
    "Regardez le champ Authorization exactement tel qu'il a été envoyé. Il doit contenir un nom de schéma, une espace et l'identifiant, sans guillemets ni sauts de ligne.",
  'Send the request only once the token is there. A value that was not loaded yet turns into "undefined" or "null" when it is put into a string.':
    "N'envoyez la requête qu'une fois le jeton disponible. Une valeur pas encore chargée devient « undefined » ou « null » quand on l'insère dans une chaîne.",
  'Add the scheme name in one place only. If the stored value already begins with "Bearer ", do not put it in front again.':
    "Ajoutez le nom du schéma à un seul endroit. Si la valeur enregistrée commence déjà par « Bearer », ne l'ajoutez pas une seconde fois.",
  'Trim the value when it is read from a file or an environment variable: a line break at the end breaks it.':
    "Supprimez les blancs autour de la valeur quand vous la lisez dans un fichier ou une variable d'environnement : un saut de ligne à la fin l'abîme.",
  'Count the parts of a JWT, joined by dots: a signed one has exactly three, an encrypted one five. Fewer mean that it was cut off.':
    "Comptez les parties d'un JWT, séparées par des points : un jeton signé en a exactement trois, un jeton chiffré cinq. S'il y en a moins, il a été tronqué.",
  'For Basic, encode name and password joined by a colon as base64.':
    'Pour Basic, encodez en base64 le nom et le mot de passe joints par un deux-points.',
  'Say which part could not be read, without repeating the value.':
    "Dites quelle partie n'a pas pu être lue, sans répéter la valeur.",
  'Compare the scheme name without regard to case (RFC 9110 section 11.1), and accept more than one space after it.':
    "Comparez le nom du schéma sans tenir compte de la casse (RFC 9110, section 11.1) et acceptez plus d'une espace à sa suite.",
  'Show a complete example of the field in the documentation, with the scheme name.':
    'Montrez dans la documentation un exemple complet du champ, avec le nom du schéma.',
  'Check that no proxy adds an Authorization field of its own to that of the client: two of them are joined into one that nobody can read.':
    "Vérifiez qu'aucun proxy n'ajoute son propre champ Authorization à celui du client : les deux sont réunis en un seul que personne ne peut lire.",
  'Check that templates of configuration files were filled in: "${API_KEY}" in a request means that the variable was not set.':
    "Vérifiez que les modèles des fichiers de configuration ont été remplis : « ${API_KEY} » dans une requête signifie que la variable n'était pas définie.",
  'Raise the limit for header size if long tokens arrive cut off.':
    'Augmentez la taille maximale des en-têtes si les longs jetons arrivent tronqués.',

  // wrong-scheme
  'Wrong kind of credential': "Mauvais type d'identifiant",
  'A credential was sent, but of a kind or in a place that this server does not accept.':
    "Un identifiant a été envoyé, mais d'un type ou à un endroit que ce serveur n'accepte pas.",
  'Compare the scheme that was sent with the one in the WWW-Authenticate field of the response, and send what it names.':
    "Comparez le schéma envoyé avec celui du champ WWW-Authenticate de la réponse, et envoyez ce qu'il indique.",
  'If the credential is an API key, look in the documentation for the field it belongs in; many servers want it outside Authorization.':
    "Si l'identifiant est une clé d'API, cherchez dans la documentation le champ qui lui est destiné ; beaucoup de serveurs la veulent hors d'Authorization.",
  'Send the access token, not the refresh token or the ID token that came with it.':
    "Envoyez le jeton d'accès, et non le jeton de rafraîchissement ou le jeton d'identité reçu avec lui.",
  'Check that the key is of the kind that the call needs: secret or public, server or browser, personal or of an application.':
    "Vérifiez que la clé est du type que l'appel exige : secrète ou publique, pour serveur ou pour navigateur, personnelle ou d'application.",
  'If passwords are no longer taken, create an API token or an app password in the settings of the account.':
    "Si les mots de passe ne sont plus acceptés, créez un jeton d'API ou un mot de passe d'application dans les réglages du compte.",
  'Name every scheme that is accepted in WWW-Authenticate, one challenge for each.':
    'Nommez dans WWW-Authenticate chaque schéma accepté, un défi pour chacun.',
  'When a credential of another kind arrives, say so; "credentials were not provided" sends people the wrong way.':
    "Quand un identifiant d'un autre type arrive, dites-le ; « aucun identifiant fourni » envoie les gens sur une fausse piste.",
  'Accept Bearer, the scheme that clients expect, beside a scheme of your own.':
    'Acceptez Bearer, le schéma que les clients attendent, à côté de votre propre schéma.',
  'Check that the gateway and the application expect the same scheme; if the gateway uses up the Authorization field, pass the user on in another one.':
    "Vérifiez que la passerelle et l'application attendent le même schéma ; si la passerelle consomme le champ Authorization, transmettez l'utilisateur dans un autre.",
  'If the gateway asks for Basic in front of an API with tokens, keep the two on different hosts or fields: a request has only one Authorization field.':
    "Si la passerelle demande Basic devant une API à jetons, séparez les deux sur des hôtes ou des champs différents : une requête n'a qu'un seul champ Authorization.",

  // invalid-credentials
  'Wrong password, key or token': 'Mot de passe, clé ou jeton incorrect',
  'The server does not accept the login that was sent: the name, password, key or token is wrong.':
    "Le serveur n'accepte pas la connexion envoyée : le nom, le mot de passe, la clé ou le jeton est incorrect.",
  'Type the name and password again, or copy the key again from where it is issued: whole, without spaces, from the right account and environment.':
    'Saisissez de nouveau le nom et le mot de passe, ou recopiez la clé là où elle est émise : entière, sans espaces, du bon compte et du bon environnement.',
  'Try the same credential by hand, away from the program.':
    'Essayez le même identifiant à la main, hors du programme.',
  'Check where the program takes the credential from: an old environment variable, a password manager or a .netrc file may win over the new one.':
    "Vérifiez d'où le programme tire l'identifiant : une ancienne variable d'environnement, un gestionnaire de mots de passe ou un fichier .netrc peut l'emporter sur le nouveau.",
  'If the account uses a second factor, use an app password or token where a program cannot enter the code.':
    "Si le compte utilise un second facteur, employez un mot de passe d'application ou un jeton là où un programme ne peut pas saisir le code.",
  'Reset the password, or create a new key, and use that.':
    'Réinitialisez le mot de passe ou créez une nouvelle clé, et utilisez-la.',
  'Give one answer for an unknown name and a wrong password, so that nobody can find out which accounts exist.':
    'Donnez la même réponse pour un nom inconnu et pour un mot de passe incorrect, afin que personne ne puisse découvrir quels comptes existent.',
  'Use 401 with a challenge for a credential that is not accepted.':
    "Utilisez 401 avec un défi pour un identifiant qui n'est pas accepté.",
  'For signed tokens, check that the server has the current public keys of the issuer and follows their rotation.':
    "Pour les jetons signés, vérifiez que le serveur a les clés publiques actuelles de l'émetteur et suit leur rotation.",
  'Slow down repeated failures; a count of the attempts that are left helps a guesser more than the owner.':
    "Ralentissez les échecs répétés ; indiquer le nombre d'essais restants aide celui qui devine plus que le propriétaire.",
  'Look at the log of the component that checks logins: it knows which part was wrong.':
    'Consultez le journal du composant qui vérifie les connexions : il sait quelle partie était fausse.',
  'Check that the directory or database of users can be reached; when it cannot, some servers call every password wrong.':
    "Vérifiez que l'annuaire ou la base des utilisateurs est joignable ; sinon, certains serveurs déclarent faux tous les mots de passe.",
  'Check that all instances use the same signing key or secret.':
    'Vérifiez que toutes les instances utilisent la même clé de signature ou le même secret.',

  // expired-credentials
  'Token or session had expired': 'Jeton ou session expiré',
  'The token, session or link that was sent had expired.': 'Le jeton, la session ou le lien envoyé avait expiré.',
  'Sign in again, or get a fresh token or link, and repeat the request.':
    'Reconnectez-vous, ou obtenez un nouveau jeton ou lien, puis répétez la requête.',
  'Have the program renew the token before it ends: a little before its exp time, and once more when a 401 says that it ended.':
    "Faites renouveler le jeton par le programme avant sa fin : un peu avant l'heure de exp, et encore une fois quand un 401 dit qu'il est terminé.",
  'After a 401, renew once and repeat once; let all requests that wait share the one renewal.':
    'Après un 401, renouvelez une fois et répétez une fois ; que toutes les requêtes en attente partagent ce seul renouvellement.',
  'Look at when the token ends.': 'Regardez quand le jeton se termine.',
  'Use a signed link at once, or ask for one that lives longer. Do not store it.':
    'Utilisez un lien signé tout de suite, ou demandez-en un de plus longue durée. Ne le conservez pas.',
  'Say that the token expired, so that clients know that renewing helps.':
    "Dites que le jeton a expiré, pour que les clients sachent qu'un renouvellement aide.",
  'Give clients a way to renew: a refresh token, or a session that is extended while it is used.':
    "Donnez aux clients un moyen de renouveler : un jeton de rafraîchissement, ou une session prolongée tant qu'elle sert.",
  'Tell the lifetime when the token is issued (expires_in), and allow a minute or two of difference between clocks.':
    "Indiquez la durée de vie à l'émission du jeton (expires_in), et tolérez une ou deux minutes d'écart entre les horloges.",
  'Answer an ended session with 401, not with 403: 403 says that new credentials may be of no use (RFC 9110 section 15.5.4).':
    'Répondez à une session terminée par 401, non par 403 : 403 dit que de nouveaux identifiants pourraient ne servir à rien (RFC 9110, section 15.5.4).',
  'Compare the clock of the server with a time service: a clock that runs ahead ends tokens early.':
    "Comparez l'horloge du serveur à un service de temps : une horloge en avance fait expirer les jetons trop tôt.",
  'Check that no cache hands out pages with signed links that have ended: cache them for less time than the links live.':
    "Vérifiez qu'aucun cache ne sert des pages aux liens signés expirés : mettez-les en cache moins longtemps que ne vivent les liens.",
  'Check the lifetime of sessions in the session store, and whether it was emptied or restarted.':
    "Vérifiez la durée de vie des sessions dans leur stockage, et s'il a été vidé ou redémarré.",

  // revoked-credentials
  'Token, key or session withdrawn': 'Jeton, clé ou session révoqué',
  'The token, key or session was withdrawn before its time: by a logout, a replacement or an administrator.':
    'Le jeton, la clé ou la session a été retiré avant son terme : par une déconnexion, un remplacement ou un administrateur.',
  'Sign in again, or create a new key, and replace the old one everywhere it is used.':
    "Reconnectez-vous ou créez une nouvelle clé, et remplacez l'ancienne partout où elle sert.",
  'Store the new refresh token each time tokens are renewed: with rotation, each one works only once.':
    "Enregistrez le nouveau jeton de rafraîchissement à chaque renouvellement : avec la rotation, chacun ne sert qu'une fois.",
  'Let only one tab or worker renew at a time, so that two of them do not use the same refresh token.':
    "Ne laissez qu'un seul onglet ou worker renouveler à la fois, pour que deux d'entre eux n'utilisent pas le même jeton de rafraîchissement.",
  'Find out whether somebody signed out everywhere, changed the password or deleted the key, and whether a leaked key was withdrawn automatically.':
    "Cherchez si quelqu'un s'est déconnecté partout, a changé le mot de passe ou supprimé la clé, et si une clé divulguée a été retirée automatiquement.",
  'Say that the token was withdrawn, so that clients stop trying and ask for a new login.':
    "Dites que le jeton a été retiré, pour que les clients cessent d'essayer et demandent une nouvelle connexion.",
  'With rotation of refresh tokens, consider accepting the old one for a few seconds more: lost answers and two tabs are ordinary. The price is that a stolen token is noticed a little later.':
    "Avec la rotation des jetons de rafraîchissement, envisagez d'accepter l'ancien quelques secondes de plus : réponses perdues et onglets doubles sont ordinaires. En contrepartie, un jeton volé est remarqué un peu plus tard.",
  'Tell the owner of a key by mail when it is withdrawn, and why.':
    "Prévenez le propriétaire d'une clé par courriel quand elle est retirée, et dites pourquoi.",
  'Look at the audit log: it says who withdrew the key or session, and when.':
    "Consultez le journal d'audit : il dit qui a retiré la clé ou la session, et quand.",
  'Check whether the session store lost its content, by a restart or for lack of memory.':
    'Vérifiez si le stockage des sessions a perdu son contenu, par un redémarrage ou faute de mémoire.',
  'Roll keys with an overlap: issue the new one, switch all clients, then withdraw the old one.':
    "Remplacez les clés avec un chevauchement : émettez la nouvelle, basculez tous les clients, puis retirez l'ancienne.",

  // account-disabled
  'Account locked or disabled': 'Compte verrouillé ou désactivé',
  'The account is locked, suspended, deactivated or not confirmed yet, so the server lets nobody in with it.':
    'Le compte est verrouillé, suspendu, désactivé ou pas encore confirmé : le serveur ne laisse entrer personne avec lui.',
  'Look for a mail that asks to confirm the address or that explains the lock; ask for a new confirmation mail if it is gone.':
    "Cherchez un courriel qui demande de confirmer l'adresse ou qui explique le verrouillage ; demandez-en un nouveau si celui de confirmation a disparu.",
  'After too many wrong passwords, wait as long as the message says, then reset the password in place of guessing on.':
    'Après trop de mots de passe erronés, attendez le temps indiqué par le message, puis réinitialisez le mot de passe au lieu de continuer à deviner.',
  'Find the program that still signs in with the old password: an old phone or a scheduled job locks the account again and again.':
    "Trouvez le programme qui se connecte encore avec l'ancien mot de passe : un vieux téléphone ou une tâche planifiée verrouille le compte sans cesse.",
  'Ask the administrator or the support to reactivate the account. Send the name of the account, the time and any request id of the response, never the password.':
    "Demandez à l'administrateur ou à l'assistance de réactiver le compte. Envoyez le nom du compte, l'heure et l'identifiant de requête de la réponse, jamais le mot de passe.",
  'Tell the state of the account only to somebody who has given the right password; to others it says that the account exists.':
    "Ne révélez l'état du compte qu'à celui qui a donné le bon mot de passe ; aux autres, cela dit que le compte existe.",
  'Use 403 for a known account that is locked: a new login would not help. Say when the lock ends, if it does.':
    "Utilisez 403 pour un compte connu et verrouillé : une nouvelle connexion n'aiderait pas. Dites quand le verrouillage prend fin, s'il prend fin.",
  'Offer a way out in the answer: confirm the address, reset the password, contact the support.':
    "Offrez une issue dans la réponse : confirmer l'adresse, réinitialiser le mot de passe, contacter l'assistance.",
  'Lock for a growing time, not forever: a lasting lock lets anybody shut out anybody.':
    "Verrouillez pour une durée croissante, pas pour toujours : un verrouillage durable permet à n'importe qui d'exclure n'importe qui.",
  'Look at the state of the account in the directory, and at where the failed logins come from.':
    "Regardez l'état du compte dans l'annuaire, et d'où viennent les connexions échouées.",
  'Check that confirmation mails leave the house and do not end up as spam.':
    'Vérifiez que les courriels de confirmation partent bien et ne finissent pas dans les indésirables.',
  'If accounts are synchronized from a directory, check that the account was not removed there by mistake.':
    "Si les comptes sont synchronisés depuis un annuaire, vérifiez que le compte n'y a pas été supprimé par erreur.",

  // wrong-audience
  'Token meant for somebody else': 'Jeton destiné à un autre',
  'The token is meant for another API, tenant, region or environment than the one it was sent to.':
    'Le jeton est destiné à une autre API, un autre locataire, une autre région ou un autre environnement que celui où il a été envoyé.',
  'Look at the aud and iss claims of the token, and compare them with what the API documents.':
    "Regardez les revendications aud et iss du jeton, et comparez-les à ce que documente l'API.",
  'Ask for a token for this very API: name its audience, resource or scope when signing in.':
    'Demandez un jeton pour cette API précise : indiquez son audience, sa ressource ou sa portée lors de la connexion.',
  'Send the access token, not the ID token: the ID token is for the page that signs the user in.':
    "Envoyez le jeton d'accès, pas le jeton d'identité : celui-ci est pour la page qui connecte l'utilisateur.",
  'Check that key and address belong together: test key with the test address, the region of the account, the right tenant.':
    "Vérifiez que clé et adresse vont ensemble : clé de test avec l'adresse de test, la région du compte, le bon locataire.",
  'Say which claim does not fit. The audience that is expected is no secret.':
    "Dites quelle revendication ne convient pas. L'audience attendue n'est pas un secret.",
  'Check the expected audience and issuer in the configuration, letter by letter: a slash at the end or http in place of https counts.':
    "Vérifiez l'audience et l'émetteur attendus dans la configuration, lettre par lettre : une barre oblique finale ou http au lieu de https compte.",
  'Publish what to ask for in the metadata of the protected resource (RFC 9728).':
    "Publiez ce qu'il faut demander dans les métadonnées de la ressource protégée (RFC 9728).",
  'Check that each environment is configured with its own issuer and audience, and that no staging value reached production.':
    "Vérifiez que chaque environnement est configuré avec son propre émetteur et sa propre audience, et qu'aucune valeur de préproduction n'est arrivée en production.",
  'Behind a proxy, configure the public address: a server that only knows its internal name expects that as the audience.':
    "Derrière un proxy, configurez l'adresse publique : un serveur qui ne connaît que son nom interne attend celui-ci comme audience.",

  // clock-skew
  'Clocks do not agree': 'Les horloges ne concordent pas',
  'The time in the token or in the request does not agree with the clock of the server.':
    "L'heure dans le jeton ou dans la requête ne concorde pas avec l'horloge du serveur.",
  'Set the clock of the machine from a time service, and check the time zone.':
    "Réglez l'horloge de la machine sur un service de temps, et vérifiez le fuseau horaire.",
  'Compare the own clock with that of the server, which stands in the Date field of every response.':
    'Comparez votre horloge à celle du serveur, qui figure dans le champ Date de chaque réponse.',
  'Where the clock cannot be set, take the difference from the Date field and add it when signing.':
    "Là où l'horloge ne peut être réglée, calculez l'écart d'après le champ Date et ajoutez-le lors de la signature.",
  'Containers and virtual machines that were paused wake up with an old time: restart them, or have them synchronize on waking.':
    'Les conteneurs et machines virtuelles mis en pause se réveillent avec une heure ancienne : redémarrez-les ou faites-les se synchroniser au réveil.',
  'Sign the request right before it is sent; do not keep signed requests waiting or repeat them later.':
    "Signez la requête juste avant l'envoi ; ne gardez pas de requêtes signées en attente et ne les répétez pas plus tard.",
  'Allow a few minutes of difference when times are checked.':
    "Tolérez quelques minutes d'écart lors du contrôle des heures.",
  'Issue tokens without nbf, or with one a little in the past; iat stays the true time of issue (RFC 7519 section 4.1.6).':
    "Émettez les jetons sans nbf, ou avec un nbf un peu dans le passé ; iat reste la véritable heure d'émission (RFC 7519, section 4.1.6).",
  'Say the time of the server in the answer: a Date field is enough.':
    "Donnez l'heure du serveur dans la réponse : un champ Date suffit.",
  'Run time synchronization on all machines that issue or check tokens, and watch the offset.':
    "Synchronisez l'heure de toutes les machines qui émettent ou vérifient des jetons, et surveillez l'écart.",
  'Check times that were written without a time zone: local time taken for UTC is off by whole hours.':
    "Vérifiez les heures écrites sans fuseau horaire : une heure locale prise pour UTC est fausse d'heures entières.",

  // bad-signature
  'Signature over the request does not match': 'La signature de la requête ne concorde pas',
  'The request is signed, and the signature does not match what the server received.':
    'La requête est signée, et la signature ne concorde pas avec ce que le serveur a reçu.',
  'Check the secret first: whole, without spaces or a line break, and the one that belongs to this key id.':
    "Vérifiez d'abord le secret : entier, sans espaces ni saut de ligne, et celui qui va avec cet identifiant de clé.",
  'Sign what is really sent: method, full path with its encoding, query in order, and the exact bytes of the body. Change nothing afterwards.':
    "Signez ce qui est réellement envoyé : méthode, chemin complet avec son encodage, paramètres dans l'ordre et octets exacts du corps. Ne changez rien ensuite.",
  'Do not add anything to a signed link, not even a tracking parameter, and do not decode it on the way.':
    "N'ajoutez rien à un lien signé, pas même un paramètre de suivi, et ne le décodez pas en route.",
  'Use the official client to see what it signs, and compare the text to be signed line by line with the own one; some servers show theirs in the answer.':
    "Utilisez le client officiel pour voir ce qu'il signe, et comparez ligne par ligne le texte à signer avec le vôtre ; certains serveurs montrent le leur dans la réponse.",
  'For DPoP, make a new proof for each request, with the method and the public address that are really used, the address without query and fragment.':
    "Pour DPoP, faites une nouvelle preuve pour chaque requête, avec la méthode et l'adresse publique réellement utilisées, sans paramètres ni fragment.",
  'Describe exactly what is signed, with an example that can be computed by hand.':
    'Décrivez exactement ce qui est signé, avec un exemple calculable à la main.',
  'In test systems, return the text that the server signed. In production, return only that it does not match.':
    'Dans les systèmes de test, renvoyez le texte que le serveur a signé. En production, dites seulement que cela ne concorde pas.',
  'Verify the raw bytes of the body, before any parser touches them.':
    "Vérifiez les octets bruts du corps, avant qu'un analyseur n'y touche.",
  'Check what the proxy changes: host name, http in place of https, a path prefix, decoded characters, joined slashes.':
    "Vérifiez ce que le proxy change : nom d'hôte, http au lieu de https, préfixe de chemin, caractères décodés, barres obliques fusionnées.",
  'Tell the application its public address, so that it verifies what the client signed and not the internal one.':
    "Indiquez à l'application son adresse publique, pour qu'elle vérifie ce que le client a signé et non l'adresse interne.",
  'Check that all instances have the same secret.': 'Vérifiez que toutes les instances ont le même secret.',
};
