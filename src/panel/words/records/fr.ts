import type { RecordTexts } from '../languages.ts';

/** Titles, headlines and fixes of the causes in French, by the English text. */
export const fr: RecordTexts = {
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

  // client-certificate-required
  'Client certificate missing or not accepted': 'Certificat client absent ou refusé',
  'The server wants a client certificate, and none came, or one that it does not accept.':
    "Le serveur veut un certificat client ; aucun n'est arrivé, ou il ne l'accepte pas.",
  'Install the certificate with its private key, close the browser entirely, open the page again and choose the certificate when asked.':
    'Installez le certificat avec sa clé privée, fermez entièrement le navigateur, rouvrez la page et choisissez le certificat quand on vous le demande.',
  'Try it by hand with certificate and key.': 'Essayez à la main avec le certificat et la clé.',
  'Check that the certificate is in time, allows client authentication, and comes from an authority that the server names.':
    "Vérifiez que le certificat est en cours de validité, permet l'authentification client et vient d'une autorité que le serveur nomme.",
  'In a page, send the request with credentials: without them the browser does not present a certificate to another origin.':
    'Dans une page, envoyez la requête avec credentials : sans cela, le navigateur ne présente pas de certificat à une autre origine.',
  'Say in the body that a client certificate is needed, and where to get one.':
    "Dites dans le corps qu'un certificat client est nécessaire, et où s'en procurer un.",
  'Offer the protected part on a host of its own: asking for a certificate in the middle of a connection does not work over HTTP/2.':
    'Placez la partie protégée sur un hôte à part : demander un certificat en cours de connexion ne fonctionne pas avec HTTP/2.',
  'Check which authorities are trusted for clients, and that the chain is complete.':
    'Vérifiez quelles autorités sont reconnues pour les clients, et que la chaîne est complète.',
  'Ask for the certificate for the whole virtual host; for a single directory the server has to ask in the middle of a connection, which HTTP/2 forbids and browsers do not offer with TLS 1.3.':
    "Demandez le certificat pour tout l'hôte virtuel ; pour un seul répertoire, le serveur doit le demander en cours de connexion, ce que HTTP/2 interdit et que les navigateurs n'offrent pas avec TLS 1.3.",
  'Behind a load balancer that ends TLS, have it ask for the certificate and pass it on; the application cannot see it otherwise.':
    "Derrière un répartiteur de charge qui termine TLS, faites-lui demander et transmettre le certificat ; l'application ne peut pas le voir autrement.",

  // step-up-required
  'Stronger or fresher login needed': 'Connexion plus forte ou plus récente requise',
  'The server knows the user and wants a stronger or more recent login for this: a second factor, or the password once more.':
    "Le serveur connaît l'utilisateur et veut pour ceci une connexion plus forte ou plus récente : un second facteur, ou le mot de passe encore une fois.",
  'Confirm the login as the page asks: enter the code of the second factor, or the password once more.':
    'Confirmez la connexion comme la page le demande : saisissez le code du second facteur, ou encore une fois le mot de passe.',
  'In a program, read the acr_values, max_age or claims of the challenge and start a new login with them.':
    'Dans un programme, lisez acr_values, max_age ou claims dans le défi et lancez une nouvelle connexion avec eux.',
  'For jobs that run alone, use a token or key that was made for them; they cannot enter a code.':
    'Pour les tâches sans personne, utilisez un jeton ou une clé faits pour elles ; elles ne peuvent pas saisir de code.',
  'If no second factor is set up yet, set it up in the security settings of the account.':
    "Si aucun second facteur n'est encore configuré, configurez-le dans les réglages de sécurité du compte.",
  'Say what is missing, as RFC 9470 defines it, so that clients can start the right login by themselves.':
    "Dites ce qui manque, comme le définit la RFC 9470, pour que les clients puissent lancer d'eux-mêmes la bonne connexion.",
  'Keep what the user entered, and continue with it after the step.':
    "Gardez ce que l'utilisateur a saisi, et continuez avec cela après l'étape.",
  'Ask for the step only where it matters, and let it hold for some minutes.':
    "N'exigez l'étape que là où elle compte, et laissez-la valoir quelques minutes.",
  'Look at the sign-in log of the login server: it names the rule that asked for the step.':
    "Consultez le journal des connexions du serveur d'authentification : il nomme la règle qui a exigé l'étape.",
  'Check that rules for devices and places do not hit service accounts.':
    'Vérifiez que les règles sur les appareils et les lieux ne touchent pas les comptes de service.',
  'Check that acr and auth_time arrive in the token; without them the API cannot see the stronger login.':
    "Vérifiez que acr et auth_time arrivent dans le jeton ; sans eux, l'API ne peut pas voir la connexion plus forte.",

  // auth-handshake
  'A step of the login, not a failure': 'Une étape de la connexion, pas un échec',
  'This refusal is a normal step of the login: the client answers it with the next request.':
    'Ce refus est une étape normale de la connexion : le client y répond par la requête suivante.',
  'Nothing needs to be done if the request that follows succeeds.':
    "Il n'y a rien à faire si la requête qui suit réussit.",
  'To save the extra round trip with Basic, send the credential with the first request.':
    "Pour éviter l'aller-retour supplémentaire avec Basic, envoyez l'identifiant dès la première requête.",
  'Keep the nonce of the last answer and use it for the next request (Digest, DPoP).':
    'Gardez le nonce de la dernière réponse et utilisez-le pour la requête suivante (Digest, DPoP).',
  'Keep connections open: NTLM belongs to the connection and starts anew with each one.':
    'Gardez les connexions ouvertes : NTLM est lié à la connexion et recommence avec chacune.',
  'Do not count these answers as errors in monitoring, and do not lock accounts because of them.':
    "Ne comptez pas ces réponses comme des erreurs dans la surveillance, et ne verrouillez pas de comptes à cause d'elles.",
  'Send the DPoP-Nonce field with good answers as well, so that clients have a fresh one in time.':
    'Envoyez aussi le champ DPoP-Nonce avec les bonnes réponses, pour que les clients en aient un frais à temps.',
  'For scripts on other origins, expose the field that the step needs.':
    "Pour les scripts d'autres origines, exposez le champ dont l'étape a besoin.",
  'Check that the load balancer keeps one client connection on one server connection of its own: NTLM breaks where several clients share one. If it cannot, pass the connection on unread (TCP).':
    "Vérifiez que le répartiteur de charge donne à chaque connexion client sa propre connexion serveur : NTLM échoue quand plusieurs clients en partagent une. Si ce n'est pas possible, transmettez la connexion sans la lire (TCP).",
  'Prefer Kerberos or tokens to NTLM: they need fewer round trips.':
    "Préférez Kerberos ou des jetons à NTLM : ils demandent moins d'allers-retours.",
  'Let nonces live for some minutes.': 'Laissez les nonces vivre quelques minutes.',

  // cookies-not-sent
  'Session cookie was not attached': "Le cookie de session n'a pas été joint",
  'The browser has a session cookie for this server and did not send it along.':
    "Le navigateur a un cookie de session pour ce serveur et ne l'a pas envoyé.",
  'Ask for credentials in the call; to another origin, a script sends no cookies by itself.':
    "Demandez les credentials dans l'appel ; vers une autre origine, un script n'envoie pas de cookies de lui-même.",
  'Use one name for the server everywhere: localhost and 127.0.0.1 are two sites, and so are www.example.com and example.net.':
    'Utilisez partout un seul nom pour le serveur : localhost et 127.0.0.1 sont deux sites, tout comme www.example.com et example.net.',
  'In the browser, look at the cookie in the storage view and at the request: the reason stands beside a cookie that was held back.':
    "Dans le navigateur, regardez le cookie dans la vue du stockage et dans la requête : la raison figure à côté d'un cookie retenu.",
  'If the browser blocks cookies of other sites, allow them for this site, or open the application in a tab of its own in place of a frame.':
    "Si le navigateur bloque les cookies d'autres sites, autorisez-les pour ce site, ou ouvrez l'application dans son propre onglet plutôt que dans un cadre.",
  'For pages of another site, set the cookie with SameSite=None and Secure.':
    "Pour les pages d'un autre site, posez le cookie avec SameSite=None et Secure.",
  'For several hosts of one domain, set Domain; without it, the cookie goes back only to the host that set it.':
    "Pour plusieurs hôtes d'un même domaine, posez Domain ; sans lui, le cookie ne retourne qu'à l'hôte qui l'a posé.",
  'Allow credentials by name: the wildcard does not count for requests with cookies.':
    "Autorisez les credentials en nommant l'origine : le joker ne vaut pas pour les requêtes avec cookies.",
  'Best of all, serve page and API from one site, for instance through a path of the same host; then nothing of this is needed.':
    "Le mieux est de servir la page et l'API depuis un seul site, par exemple sous un chemin du même hôte ; rien de tout cela n'est alors nécessaire.",
  'Serve the API below the host of the page.': "Servez l'API sous l'hôte de la page.",
  'Behind a proxy that ends TLS, tell the application that the connection is secure; otherwise it leaves out Secure, and browsers reject a cookie with SameSite=None that is not Secure.':
    "Derrière un proxy qui termine TLS, dites à l'application que la connexion est sûre ; sinon elle omet Secure, et les navigateurs rejettent un cookie SameSite=None qui n'est pas Secure.",
  'Check that the proxy does not rewrite Path or Domain of cookies to something that no longer fits.':
    'Vérifiez que le proxy ne réécrit pas Path ou Domain des cookies en quelque chose qui ne convient plus.',

  // sso-gateway
  'Login gateway in front of the application': "Passerelle de connexion devant l'application",
  'A login gateway in front of the application wants a sign-in of its own; the request did not reach the application.':
    "Une passerelle de connexion devant l'application veut sa propre authentification ; la requête n'a pas atteint l'application.",
  'Open the address in a browser tab, sign in at the gateway, then try again.':
    "Ouvrez l'adresse dans un onglet du navigateur, connectez-vous à la passerelle, puis réessayez.",
  'For a program, ask for a service token of the gateway, and send it besides the credential of the application.':
    "Pour un programme, demandez un jeton de service de la passerelle, et envoyez-le en plus de l'identifiant de l'application.",
  'If the page was open for a long time, reload it: the session at the gateway ended, and background requests cannot renew it.':
    "Si la page est restée longtemps ouverte, rechargez-la : la session à la passerelle est terminée, et les requêtes d'arrière-plan ne peuvent pas la renouveler.",
  'For files that the browser fetches without cookies, such as a web manifest, ask for credentials.':
    'Pour les fichiers que le navigateur charge sans cookies, comme un manifeste web, demandez les credentials.',
  'When a background request is answered by a redirect to the login or by its page, reload the whole page, so that the person can sign in.':
    "Quand une requête d'arrière-plan reçoit une redirection vers la connexion ou sa page, rechargez toute la page, pour que la personne puisse se connecter.",
  'Do not use the Authorization field for both, the gateway and the application, unless the gateway passes it on.':
    "N'utilisez pas le champ Authorization à la fois pour la passerelle et l'application, sauf si la passerelle le transmet.",
  'Let the gateway answer background requests with 401 and not with a redirect.':
    "Faites répondre la passerelle par 401 aux requêtes d'arrière-plan, et non par une redirection.",
  'Exempt what must be public: health checks, webhooks, preflight requests, icons and the manifest.':
    'Exemptez ce qui doit être public : contrôles de santé, webhooks, requêtes de contrôle préalable (preflight), icônes et manifeste.',
  'Give machines a way in: service tokens, or signed tokens of a known issuer.':
    "Donnez une entrée aux machines : des jetons de service, ou des jetons signés d'un émetteur connu.",
  'Check that the session of the gateway lives longer than a working day, or is extended while it is used.':
    "Vérifiez que la session de la passerelle dure plus qu'une journée de travail, ou est prolongée tant qu'elle sert.",

  // insufficient-scope
  'Token lacks a scope': 'Il manque une portée au jeton',
  'The token is accepted, but it was not issued with the scope (permission) that this request needs.':
    "Le jeton est accepté, mais il n'a pas été émis avec la portée (permission) que cette requête exige.",
  'Get a new token and ask for the missing scope this time; the person may have to agree again.':
    'Obtenez un nouveau jeton en demandant cette fois la portée manquante ; la personne devra peut-être consentir de nouveau.',
  'Read the scope parameter of WWW-Authenticate or the message in the body: it often names the scope that is needed. Compare it with the scope or scp claim of the token.':
    'Lisez le paramètre scope de WWW-Authenticate ou le message du corps : il nomme souvent la portée requise. Comparez-la à la revendication scope ou scp du jeton.',
  'Check that the application sends the new token: a refresh token keeps the scopes of the first consent, and an old token may still be in storage.':
    "Vérifiez que l'application envoie le nouveau jeton : un jeton de rafraîchissement garde les portées du premier consentement, et un ancien jeton peut être resté enregistré.",
  'For a personal access token or an API key, open its settings and add the permission, or create a new one; many products cannot widen an existing token.':
    "Pour un jeton d'accès personnel ou une clé d'API, ouvrez ses réglages et ajoutez la permission, ou créez-en un nouveau ; beaucoup de produits ne peuvent pas élargir un jeton existant.",
  'Where scopes need the consent of an administrator, ask for it and name the application and the scope.':
    "Là où les portées exigent l'accord d'un administrateur, demandez-le en nommant l'application et la portée.",
  'Name the scope in the challenge, so that a client can ask for it by itself (RFC 6750 section 3.1).':
    "Nommez la portée dans le défi, pour qu'un client puisse la demander de lui-même (RFC 6750, section 3.1).",
  'Document for each endpoint which scopes it needs, and accept the wider scope where a narrower one is enough.':
    "Documentez pour chaque point d'accès les portées requises, et acceptez la portée plus large là où une plus étroite suffit.",
  'For browser applications on another origin, let scripts read the challenge.':
    "Pour les applications web d'une autre origine, laissez les scripts lire le défi.",
  'Scopes arrive as authorities with the prefix SCOPE_: check for that, not for a role.':
    'Les portées arrivent comme autorités avec le préfixe SCOPE_ : vérifiez cela, non un rôle.',
  'The scope claim is one string with spaces; a policy that compares it as a whole never matches.':
    'La revendication scope est une seule chaîne avec des espaces ; une règle qui la compare en entier ne correspond jamais.',
  'Allow the client at the authorization server to ask for this scope; unknown or forbidden scopes are often dropped in silence.':
    "Permettez au client, sur le serveur d'autorisation, de demander cette portée ; les portées inconnues ou interdites sont souvent écartées en silence.",
  'Check that the gateway passes the token on unchanged and does not exchange it for one with fewer scopes.':
    "Vérifiez que la passerelle transmet le jeton inchangé et ne l'échange pas contre un autre aux portées moindres.",
  'Compare the fields X-OAuth-Scopes (what the token has) and X-Accepted-OAuth-Scopes (what the endpoint takes).':
    "Comparez les champs X-OAuth-Scopes (ce que le jeton possède) et X-Accepted-OAuth-Scopes (ce que le point d'accès accepte).",

  // insufficient-permission
  'Not permitted for this account': 'Pas permis pour ce compte',
  'The server knows who is asking, and this account is not allowed to do this.':
    "Le serveur sait qui demande, et ce compte n'a pas le droit de faire cela.",
  'Check which account the request was made with. A second account, an old session in this browser or a shared test key are the usual surprise: sign out, sign in as the intended account, and repeat the request.':
    'Vérifiez avec quel compte la requête a été faite. Un second compte, une ancienne session dans ce navigateur ou une clé de test partagée sont la surprise habituelle : déconnectez-vous, reconnectez-vous avec le compte voulu et répétez la requête.',
  'Compare with something that this account can do: if the same credential is accepted for another URL of this server, the account works and only this right is missing.':
    'Comparez avec quelque chose que ce compte peut faire : si le même identifiant est accepté pour une autre URL de ce serveur, le compte fonctionne et seul ce droit manque.',
  'Check the id in the URL. An object that belongs to somebody else, or to another project or tenant, is refused in the same way.':
    "Vérifiez l'identifiant dans l'URL. Un objet qui appartient à quelqu'un d'autre, à un autre projet ou à un autre locataire est refusé de la même façon.",
  'Ask the administrator or the owner for the right. Send them the account, the method, the URL, the time and the request id of the response.':
    "Demandez le droit à l'administrateur ou au propriétaire. Envoyez-lui le compte, la méthode, l'URL, l'heure et l'identifiant de requête de la réponse.",
  'Look up which rule refused: log the account, the action, the object and the policy that decided, and put a request id into the response so that a caller can quote it.':
    "Cherchez quelle règle a refusé : journalisez le compte, l'action, l'objet et la règle qui a décidé, et mettez un identifiant de requête dans la réponse pour qu'un appelant puisse le citer.",
  'Say in the body what kind of right is missing, in a form for programs (RFC 9457), without naming internal roles or policies.':
    'Dites dans le corps quel type de droit manque, sous une forme lisible par les programmes (RFC 9457), sans nommer de rôles ou de règles internes.',
  'Where the mere existence of the object is confidential, answer 404 for all who may not see it (RFC 9110 section 15.5.4).':
    "Là où la simple existence de l'objet est confidentielle, répondez 404 à tous ceux qui n'ont pas le droit de le voir (RFC 9110, section 15.5.4).",
  'See which permission class refused: each one can carry its own message.':
    'Voyez quelle classe de permission a refusé : chacune peut porter son propre message.',
  'Check the authorities that the account really has: hasRole("ADMIN") looks for the authority ROLE_ADMIN.':
    'Vérifiez les autorités que le compte a réellement : hasRole("ADMIN") cherche l\'autorité ROLE_ADMIN.',
  'Return a reason from the policy in place of a bare false.':
    "Renvoyez une raison depuis la règle au lieu d'un simple false.",
  'Check that the claim named by the policy or role is in the principal under the expected claim type.':
    'Vérifiez que la revendication nommée par la règle ou le rôle est dans le principal sous le type de revendication attendu.',
  'A guard that returns false answers with this stock text; throw an exception with a reason of your own.':
    'Un garde qui renvoie false répond avec ce texte standard ; lancez une exception avec votre propre raison.',
  'Rescue the refusal of Pundit or CanCanCan in one place and say which action was refused.':
    'Interceptez le refus de Pundit ou de CanCanCan à un seul endroit et dites quelle action a été refusée.',
  'The role in the token lacks a grant, or a row policy refuses: grant the table and write a policy for the role.':
    "Le rôle du jeton n'a pas le droit (grant), ou une règle de ligne refuse : accordez la table et écrivez une règle pour le rôle.",
  'The profiler shows on the Security panel of the request which voter refused.':
    'Le profileur montre, dans le panneau Security de la requête, quel votant a refusé.',
  'Raise the exception with a reason where the dependency checks the right.':
    "Levez l'exception avec une raison là où la dépendance vérifie le droit.",
  'Abort with a description in place of the stock text.': 'Interrompez avec une description au lieu du texte standard.',
  'Add a permission for this role on the table, in the console or the metadata; without one, the field does not exist for the role.':
    "Ajoutez une permission pour ce rôle sur la table, dans la console ou les métadonnées ; sans elle, le champ n'existe pas pour le rôle.",
  'Grant the account the role or group that the action needs, and check that the change has reached the server: cached sessions and tokens keep the old rights until they are renewed.':
    "Accordez au compte le rôle ou le groupe que l'action exige, et vérifiez que le changement est arrivé au serveur : les sessions et jetons en cache gardent les anciens droits jusqu'à leur renouvellement.",
  'Ask the cluster what the account may do, then bind a role that covers it.':
    'Demandez au cluster ce que le compte peut faire, puis liez un rôle qui le couvre.',
  'Read the policies together: an explicit Deny wins over every Allow, and the bucket policy, the identity policy and the organization policy all have their say.':
    "Lisez les règles ensemble : un Deny explicite l'emporte sur tout Allow, et la règle du compartiment, celle de l'identité et celle de l'organisation ont toutes leur mot à dire.",
  'Look for the refusal in the audit log by time and account: it names the rule that decided.':
    "Cherchez le refus dans le journal d'audit par heure et par compte : il nomme la règle qui a décidé.",
  'Give the account the role that the page names (manager-gui, manager-script, admin-gui) in conf/tomcat-users.xml, and start again.':
    'Donnez au compte le rôle que la page nomme (manager-gui, manager-script, admin-gui) dans conf/tomcat-users.xml, et redémarrez.',

  // not-entitled
  'Not part of the plan, or not enabled': 'Hors de la formule, ou non activé',
  'The account is known, but its plan, license, payment or settings do not include this.':
    "Le compte est connu, mais sa formule, sa licence, son paiement ou ses réglages n'incluent pas ceci.",
  'Read which product, API or plan the message names, and open the page it links to: often one click switches it on.':
    "Lisez quel produit, quelle API ou quelle formule le message nomme, et ouvrez la page indiquée : souvent, un clic suffit à l'activer.",
  'Check the account that the key belongs to: a key of a test project or a free account has another plan than you may think.':
    'Vérifiez le compte auquel appartient la clé : une clé de projet de test ou de compte gratuit a une autre formule que vous ne le pensez peut-être.',
  'Switch the API or the product on for the project; it takes some minutes until all servers know.':
    "Activez l'API ou le produit pour le projet ; il faut quelques minutes pour que tous les serveurs le sachent.",
  'Accept the terms or the license of the item, with the same account that the token belongs to.':
    "Acceptez les conditions ou la licence de l'élément, avec le compte auquel appartient le jeton.",
  'Check the billing page: an expired card or an open bill switches paid functions off.':
    'Vérifiez la page de facturation : une carte expirée ou une facture impayée désactive les fonctions payantes.',
  'Use an endpoint or option that your plan includes, or ask the provider for a trial.':
    "Utilisez un point d'accès ou une option que votre formule inclut, ou demandez un essai au fournisseur.",
  'Name in the body what is missing and where to get it, with a code for programs that differs from that of a missing role.':
    "Nommez dans le corps ce qui manque et où l'obtenir, avec un code pour les programmes différent de celui d'un rôle manquant.",
  'Do not answer 401: clients would throw a good token away.':
    'Ne répondez pas 401 : les clients jetteraient un bon jeton.',
  'Check the entitlements of the account as the server sees them, and when they were last read from the billing system.':
    'Vérifiez les droits du compte tels que le serveur les voit, et quand ils ont été lus pour la dernière fois dans le système de facturation.',
  'Check that the license file or key of the installation is valid and covers the number of users and this function.':
    "Vérifiez que le fichier ou la clé de licence de l'installation est valide et couvre le nombre d'utilisateurs et cette fonction.",
  'Look which APIs are enabled for the project of the credential; it is the project of the key, not of the data.':
    "Regardez quelles API sont activées pour le projet de l'identifiant ; c'est le projet de la clé qui compte, non celui des données.",

  // content-restricted
  'Content is restricted': 'Contenu restreint',
  'This content itself is restricted: by law, by age, by copyright, or to the members or the people its owner has chosen.':
    "Ce contenu lui-même est restreint : par la loi, l'âge, le droit d'auteur, ou aux membres ou personnes que son propriétaire a choisis.",
  'Read which restriction the page names. For an age limit, sign in and confirm the age; for a private group or profile, ask its owner to let you in.':
    "Lisez quelle restriction la page nomme. Pour une limite d'âge, connectez-vous et confirmez l'âge ; pour un groupe ou profil privé, demandez l'accès à son propriétaire.",
  'For content taken down by law or by a copyright claim, look in the text for who demanded it, or in a public register of such demands; a Link field with rel="blocked-by" names who carries the block out (RFC 7725 section 4).':
    'Pour un contenu retiré par la loi ou une réclamation de droit d\'auteur, cherchez dans le texte qui l\'a exigé, ou dans un registre public de ces demandes ; un champ Link avec rel="blocked-by" nomme qui exécute le blocage (RFC 7725, section 4).',
  'Sign in with the account that is a member. Guests often see the same refusal as strangers.':
    'Connectez-vous avec le compte qui est membre. Les visiteurs voient souvent le même refus que les inconnus.',
  'In a program, treat this as final for this item: skip it, and do not try again.':
    "Dans un programme, tenez cela pour définitif pour cet élément : passez-le et n'essayez plus.",
  'Name the kind of restriction in a code for programs, and the way to lift it (confirm the age, ask to join), if there is one.':
    "Nommez le type de restriction par un code pour les programmes, et la façon de la lever (confirmer l'âge, demander à adhérer), s'il y en a une.",
  'Answer 451 where the law demands the refusal (RFC 7725): say in the body who demanded it and by which law; the Link field names who carries the block out.':
    "Répondez 451 là où la loi exige le refus (RFC 7725) : dites dans le corps qui l'a exigé et en vertu de quelle loi ; le champ Link nomme qui exécute le blocage.",
  'Where it is confidential that private content exists, answer 404 to all who may not see it.':
    "Là où il est confidentiel qu'un contenu privé existe, répondez 404 à tous ceux qui n'ont pas le droit de le voir.",
  'Check the flags of the item (visibility, age rating, legal hold) and who set them, in the moderation or audit log.':
    "Vérifiez les marques de l'élément (visibilité, classification par âge, blocage légal) et qui les a posées, dans le journal de modération ou d'audit.",
  'Check that membership changes reach the servers that deliver the files; caches may still act on the old state.':
    "Vérifiez que les changements d'adhésion atteignent les serveurs qui livrent les fichiers ; des caches peuvent encore agir sur l'ancien état.",

  // rate-limited
  'Too many requests': 'Trop de requêtes',
  'Too many requests in too short a time: the server refuses until the limit is reset.':
    "Trop de requêtes en trop peu de temps : le serveur refuse jusqu'à la remise à zéro de la limite.",
  'Wait as long as the response says (Retry-After, or a reset field), then send again.':
    'Attendez aussi longtemps que le dit la réponse (Retry-After ou un champ de remise à zéro), puis renvoyez.',
  'Make the client wait by itself, longer after each refusal, and with a random part so that several clients do not return at once.':
    'Faites attendre le client de lui-même, plus longtemps après chaque refus et avec une part de hasard, pour que plusieurs clients ne reviennent pas en même temps.',
  'Send less: cache answers, ask for several items in one request, use webhooks in place of polling, send If-None-Match.':
    "Envoyez moins : mettez les réponses en cache, demandez plusieurs éléments par requête, préférez les webhooks à l'interrogation répétée, envoyez If-None-Match.",
  'Identify yourself where anonymous callers share a small limit: a signed-in account or a key has its own count.':
    'Identifiez-vous là où les anonymes partagent une petite limite : un compte connecté ou une clé a son propre compteur.',
  'Look for a loop in your own code: many identical requests in a row in this capture are one.':
    'Cherchez une boucle dans votre propre code : beaucoup de requêtes identiques de suite dans cette capture en sont une.',
  'Answer 429 with Retry-After, not 401 or 403: clients know what it means and do not throw their credentials away.':
    'Répondez 429 avec Retry-After, non 401 ou 403 : les clients savent ce que cela signifie et ne jettent pas leurs identifiants.',
  'Document the limits: how many, in which time, counted per what.':
    'Documentez les limites : combien, en combien de temps, comptées par quoi.',
  'Let the limiter announce itself, and tell it how many proxies are in front, or all callers share the count of the proxy.':
    "Laissez le limiteur s'annoncer, et dites-lui combien de proxys sont devant, sinon tous les appelants partagent le compteur du proxy.",
  'The built-in limiter answers 503 unless told otherwise.':
    'Le limiteur intégré répond 503 si on ne lui dit pas autre chose.',
  'Answer 429, allow a short burst, and count per real client address.':
    'Répondez 429, tolérez une courte rafale et comptez par adresse réelle du client.',
  'Check what is counted: behind a proxy or a company gateway many people share one address.':
    "Vérifiez ce qui est compté : derrière un proxy ou une passerelle d'entreprise, beaucoup de gens partagent une adresse.",
  'Raise the limit for known clients, or give them a key with its own count.':
    'Augmentez la limite pour les clients connus, ou donnez-leur une clé avec son propre compteur.',
  'Answer 429 from the stick table in place of 403.': 'Répondez 429 depuis la stick table au lieu de 403.',
  'Look at the limits of the rate-limiting plugin on the service, route and consumer; the narrowest one wins.':
    "Regardez les limites du plugin rate-limiting sur le service, la route et le consommateur ; la plus étroite l'emporte.",
  'Raise average and burst of the rateLimit middleware, and tell it how to find the client address.':
    "Augmentez average et burst du middleware rateLimit, et dites-lui comment trouver l'adresse du client.",
  'Dynamic IP Restrictions (substatus 403.501 and 403.502) count per address; raise the limits or let it answer 429.':
    'Dynamic IP Restrictions (sous-statuts 403.501 et 403.502) compte par adresse ; augmentez les limites ou faites-lui répondre 429.',

  // csrf-rejected
  'Anti-forgery token missing or wrong': 'Jeton anti-CSRF absent ou incorrect',
  'The server could not verify that this request came from its own page: the anti-forgery (CSRF) token is missing, stale or wrong.':
    "Le serveur n'a pas pu vérifier que cette requête vient de sa propre page : le jeton anti-falsification (CSRF) est absent, périmé ou incorrect.",
  'Reload the page and repeat the action: the form may be older than the session, or another tab signed in meanwhile.':
    "Rechargez la page et répétez l'action : le formulaire est peut-être plus ancien que la session, ou un autre onglet s'est connecté entre-temps.",
  'Delete the cookies of this site, sign in again, and try a private window: two cookies of the same name from different paths or domains make the check fail.':
    'Supprimez les cookies de ce site, reconnectez-vous et essayez une fenêtre privée : deux cookies de même nom venant de chemins ou domaines différents font échouer le contrôle.',
  'In a script, fetch the token first, keep the cookies, and send the token back in the field that the server expects.':
    "Dans un script, récupérez d'abord le jeton, gardez les cookies, et renvoyez le jeton dans le champ que le serveur attend.",
  'For calls that are not made by a page, use a token in the Authorization field in place of the session cookie; most servers ask for no anti-forgery token then.':
    "Pour les appels qui ne viennent pas d'une page, utilisez un jeton dans le champ Authorization au lieu du cookie de session ; la plupart des serveurs ne demandent alors pas de jeton anti-CSRF.",
  'Send the value of the csrftoken cookie as X-CSRFToken, and over https also a Referer of the same site.':
    'Envoyez la valeur du cookie csrftoken comme X-CSRFToken, et en https aussi un Referer du même site.',
  'Put the token of the current session into every page and every form, and read it again after each sign-in, because signing in replaces it.':
    'Mettez le jeton de la session actuelle dans chaque page et chaque formulaire, et relisez-le après chaque connexion, car se connecter le remplace.',
  'Put {% csrf_token %} into the form, or send the csrftoken cookie back as X-CSRFToken; behind a proxy that ends TLS, also list the public origin.':
    "Mettez {% csrf_token %} dans le formulaire, ou renvoyez le cookie csrftoken comme X-CSRFToken ; derrière un proxy qui termine TLS, déclarez aussi l'origine publique.",
  'Put @csrf into the form; in scripts send the XSRF-TOKEN cookie back as X-XSRF-TOKEN. From another origin of the same site, axios does so only when told.':
    'Mettez @csrf dans le formulaire ; dans les scripts, renvoyez le cookie XSRF-TOKEN comme X-XSRF-TOKEN. Depuis une autre origine du même site, axios ne le fait que si on le lui dit.',
  'Put csrf_meta_tags into the layout and send its value as X-CSRF-Token.':
    'Mettez csrf_meta_tags dans la mise en page et envoyez sa valeur comme X-CSRF-Token.',
  'Let single-page applications read the token from a cookie and send it back as X-XSRF-TOKEN; switch the check off only for endpoints that never look at cookies.':
    "Laissez les applications monopages lire le jeton dans un cookie et le renvoyer comme X-XSRF-TOKEN ; ne désactivez le contrôle que pour les points d'accès qui ne regardent jamais les cookies.",
  'Send the request token in the field that is configured.': 'Envoyez le jeton de requête dans le champ configuré.',
  'Mount the session and the cookie parser before the anti-forgery middleware, and give the page the token that belongs to its session.':
    "Montez la session et l'analyseur de cookies avant le middleware anti-CSRF, et donnez à la page le jeton de sa session.",
  'Say in the body that the anti-forgery token is what failed, so that a client can fetch a new one and repeat.':
    "Dites dans le corps que c'est le jeton anti-CSRF qui a échoué, pour qu'un client puisse en chercher un nouveau et répéter.",
  'Render the token into the form and check the same id.':
    'Écrivez le jeton dans le formulaire et vérifiez le même identifiant.',
  'Let Flask-WTF put the token into the page, and send it as X-CSRFToken in scripts.':
    'Laissez Flask-WTF mettre le jeton dans la page, et envoyez-le comme X-CSRFToken dans les scripts.',
  'Forms from another origin are refused: post from the own origin, or list the origin behind a proxy.':
    "Les formulaires d'une autre origine sont refusés : envoyez depuis votre propre origine, ou déclarez l'origine derrière un proxy.",
  'Links and forms must carry the nonce of the page they come from; open the page again and do not bookmark its actions.':
    'Les liens et formulaires doivent porter le nonce de la page dont ils viennent ; rouvrez la page et ne mettez pas ses actions en favori.',
  'Check that all instances behind the load balancer share the session store and the secret key; otherwise a token of one instance is wrong for the next.':
    "Vérifiez que toutes les instances derrière le répartiteur partagent le stockage des sessions et la clé secrète ; sinon, le jeton de l'une est faux pour la suivante.",
  'Check that the proxy passes on Host, the scheme and the cookies: checks of the origin compare with them.':
    "Vérifiez que le proxy transmet Host, le schéma et les cookies : les contrôles de l'origine s'y comparent.",
  'Check that no cache stores pages that contain a token: each visitor would get the token of another.':
    "Vérifiez qu'aucun cache ne garde des pages contenant un jeton : chaque visiteur recevrait celui d'un autre.",

  // origin-rejected
  'Calling site not allowed': 'Site appelant non autorisé',
  'The server does not accept requests from the site or host name that this one names.':
    "Le serveur n'accepte pas de requêtes du site ou du nom d'hôte que celle-ci indique.",
  'Compare the Origin, Referer and Host fields of the request with what the server is meant to accept: scheme, name and port must match exactly, and localhost, 127.0.0.1 and the public name are three different names.':
    'Comparez les champs Origin, Referer et Host de la requête avec ce que le serveur doit accepter : schéma, nom et port doivent correspondre exactement, et localhost, 127.0.0.1 et le nom public sont trois noms différents.',
  'Call the server from its own page, or through the backend of your own site, which sends no Origin.':
    "Appelez le serveur depuis sa propre page, ou par le backend de votre site, qui n'envoie pas d'Origin.",
  'For a key that is bound to web sites, add this site to the list in the settings of the key; for calls from a server use a key that is bound to addresses.':
    'Pour une clé liée à des sites web, ajoutez ce site à la liste dans les réglages de la clé ; pour des appels depuis un serveur, utilisez une clé liée à des adresses.',
  'If the server needs the Referer, let the page send it.':
    "Si le serveur a besoin du Referer, laissez la page l'envoyer.",
  'A sandboxed frame, a file opened from disk, or a redirect across sites sends "Origin: null": open the page from a web server, or allow allow-same-origin in the sandbox.':
    'Un cadre isolé (sandbox), un fichier ouvert depuis le disque ou une redirection entre sites envoie « Origin: null » : ouvrez la page depuis un serveur web, ou permettez allow-same-origin dans le sandbox.',
  'Add the calling origin to the allow list if it is wanted, spelled as browsers send it: scheme, host and port, without a slash at the end.':
    "Ajoutez l'origine appelante à la liste si elle est voulue, écrite comme les navigateurs l'envoient : schéma, hôte et port, sans barre oblique finale.",
  'List the host names and the origins that are trusted for requests that change something.':
    "Listez les noms d'hôte et les origines de confiance pour les requêtes qui modifient quelque chose.",
  'List the host names under which the application is reached.':
    "Listez les noms d'hôte sous lesquels l'application est atteinte.",
  'List the host names under which the development server is reached.':
    "Listez les noms d'hôte sous lesquels le serveur de développement est atteint.",
  'List the origins once, in the CORS configuration that the security filter chain uses.':
    "Listez les origines une seule fois, dans la configuration CORS qu'utilise la chaîne de filtres de sécurité.",
  'Say in the body that the origin is what was refused. Do not use this check as access control: only browsers are honest about Origin.':
    "Dites dans le corps que c'est l'origine qui a été refusée. N'utilisez pas ce contrôle comme contrôle d'accès : seuls les navigateurs sont honnêtes sur Origin.",
  'List the origins that may load development files.':
    'Listez les origines qui peuvent charger les fichiers de développement.',
  'Override the check of the WebSocket handler for the origins that you trust.':
    'Redéfinissez le contrôle du gestionnaire WebSocket pour les origines de confiance.',
  'Name the origins in the CORS options; for other rules look at allowRequest.':
    "Nommez les origines dans les options CORS ; pour d'autres règles, regardez allowRequest.",
  'Tell the adapter the public origin; it is compared with the Origin field.':
    "Indiquez à l'adaptateur l'origine publique ; elle est comparée au champ Origin.",
  'Pass the public host name and scheme on to the application; otherwise it compares the Origin with an internal name.':
    "Transmettez le nom d'hôte public et le schéma à l'application ; sinon elle compare l'Origin à un nom interne.",
  'For hot-link protection, list the sites that may embed, and decide whether an empty Referer passes (none).':
    'Pour la protection contre les liens directs, listez les sites qui peuvent intégrer, et décidez si un Referer vide passe (none).',
  'Look for rewrite conditions on HTTP_REFERER in .htaccess; hosting panels write them for hot-link protection.':
    "Cherchez des conditions de réécriture sur HTTP_REFERER dans .htaccess ; les panneaux d'hébergement les écrivent contre les liens directs.",

  // preflight-rejected
  'Preflight refused': 'Contrôle préalable (preflight) refusé',
  'The browser asked in advance whether this cross-origin request is allowed (a preflight), and the server refused the question itself.':
    "Le navigateur a demandé d'avance si cette requête vers une autre origine est permise (preflight), et le serveur a refusé la question elle-même.",
  'Repeat the preflight by hand and look at the status and the Access-Control fields of the answer.':
    'Répétez le preflight à la main et regardez le statut et les champs Access-Control de la réponse.',
  'Call the API from your own origin: let the backend of the page, or a proxy of the development server, pass the request on.':
    "Appelez l'API depuis votre propre origine : faites transmettre la requête par le backend de la page ou un proxy du serveur de développement.",
  'During development, let the development server pass the calls on, so that the browser sees one origin.':
    "Pendant le développement, faites transmettre les appels par le serveur de développement, pour que le navigateur ne voie qu'une origine.",
  'Ask the owner of the API to answer preflights from your origin; send the three request fields of the preflight along.':
    "Demandez au propriétaire de l'API de répondre aux preflights de votre origine ; joignez les trois champs de requête du preflight.",
  'Answer preflights before anything that checks credentials: the CORS middleware comes first.':
    'Répondez aux preflights avant tout ce qui vérifie les identifiants : le middleware CORS vient en premier.',
  'Answer with a success status and the fields that allow the origin, the method and the fields of the real request.':
    "Répondez par un statut de succès et les champs qui autorisent l'origine, la méthode et les champs de la vraie requête.",
  'Mount the CORS middleware before the authentication.': "Montez le middleware CORS avant l'authentification.",
  'Switch CORS on in the security filter chain, so that preflights pass before the authorization rules.':
    "Activez CORS dans la chaîne de filtres de sécurité, pour que les preflights passent avant les règles d'autorisation.",
  'Put the CORS middleware above everything that may answer by itself.':
    'Placez le middleware CORS au-dessus de tout ce qui peut répondre de lui-même.',
  'Keep the order: routing, CORS, authentication, authorization.':
    "Gardez l'ordre : routage, CORS, authentification, autorisation.",
  'Add the CORS middleware last, so that it runs first.':
    "Ajoutez le middleware CORS en dernier, pour qu'il s'exécute en premier.",
  'Switch CORS on before the guards are reached.': 'Activez CORS avant que les gardes soient atteints.',
  'Put rack-cors at the top of the stack.': 'Placez rack-cors tout en haut de la pile.',
  'Answer OPTIONS before auth_request or auth_basic.': 'Répondez à OPTIONS avant auth_request ou auth_basic.',
  'Ask for credentials for all methods but OPTIONS.':
    'Demandez des identifiants pour toutes les méthodes sauf OPTIONS.',
  'Install the IIS CORS module: it answers preflights before Windows authentication does.':
    "Installez le module IIS CORS : il répond aux preflights avant l'authentification Windows.",
  'Let the gateway and the firewall pass OPTIONS with Access-Control-Request-Method without credentials; other OPTIONS requests may stay closed.':
    'Laissez la passerelle et le pare-feu passer sans identifiants les OPTIONS avec Access-Control-Request-Method ; les autres requêtes OPTIONS peuvent rester fermées.',
  'Name the origin in the CORS filter, and put the filter before everything that checks credentials.':
    "Nommez l'origine dans le filtre CORS, et placez le filtre avant tout ce qui vérifie les identifiants.",
  'Enable the CORS plugin on the route; it answers preflights before the authentication plugins.':
    "Activez le plugin CORS sur la route ; il répond aux preflights avant les plugins d'authentification.",
  'Answer OPTIONS without an authorizer: a mock method for REST APIs, the cors setting for HTTP APIs.':
    'Répondez à OPTIONS sans authorizer : une méthode mock pour les API REST, le réglage cors pour les API HTTP.',

  // ip-blocked
  'Network address not allowed': 'Adresse réseau non autorisée',
  'The server does not accept requests from this network address (IP).':
    "Le serveur n'accepte pas de requêtes depuis cette adresse réseau (IP).",
  'Find out with which address you reach the internet, over IPv4 and over IPv6; a list may hold only one of them.':
    "Trouvez avec quelle adresse vous atteignez Internet, en IPv4 et en IPv6 ; une liste peut n'en contenir qu'une.",
  'Try from another network: switch the VPN off, or on if the service is meant to be used through it.':
    'Essayez depuis un autre réseau : coupez le VPN, ou activez-le si le service doit être utilisé à travers lui.',
  'For an API key or token that is bound to addresses, add the address of this machine in its settings, or make the call from the machine it was made for.':
    "Pour une clé d'API ou un jeton lié à des adresses, ajoutez l'adresse de cette machine dans ses réglages, ou faites l'appel depuis la machine prévue.",
  'Ask the administrator to allow the address; send it together with the time of the request. A home connection changes its address from time to time, so ask for a range or another way.':
    "Demandez à l'administrateur d'autoriser l'adresse ; envoyez-la avec l'heure de la requête. Une connexion domestique change d'adresse de temps en temps : demandez une plage ou un autre moyen.",
  'Say in the body that the address is what was refused, and show the address as the server saw it: it is the one fact that the caller needs.':
    "Dites dans le corps que c'est l'adresse qui a été refusée, et montrez-la telle que le serveur l'a vue : c'est le fait dont l'appelant a besoin.",
  'Behind a proxy, tell the application how many proxies to trust; otherwise it judges the address of the proxy.':
    "Derrière un proxy, dites à l'application à combien de proxys se fier ; sinon, elle juge l'adresse du proxy.",
  'Behind a proxy, read the forwarded address before any check of it.':
    "Derrière un proxy, lisez l'adresse transmise avant tout contrôle de celle-ci.",
  'Look the address up in the deny and allow lists of the firewall, the gateway and the web server, and in the list of temporary bans.':
    "Cherchez l'adresse dans les listes d'interdiction et d'autorisation du pare-feu, de la passerelle et du serveur web, et dans la liste des bannissements temporaires.",
  'Allow the range before the final deny, and take the real address from the proxy in front.':
    "Autorisez la plage avant l'interdiction finale, et prenez l'adresse réelle du proxy placé devant.",
  'Allow the range.': 'Autorisez la plage.',
  'The manager accepts only the local machine until its valve says otherwise (META-INF/context.xml of the application).':
    "Le gestionnaire n'accepte que la machine locale tant que sa valve ne dit pas autre chose (META-INF/context.xml de l'application).",
  'Search Security Events for the address: they name the access rule or the list.':
    "Cherchez l'adresse dans Security Events : ils nomment la règle d'accès ou la liste.",
  'Look for a condition on aws:SourceIp or aws:SourceVpce in the bucket policy.':
    'Cherchez une condition sur aws:SourceIp ou aws:SourceVpce dans la règle du compartiment.',
  'Add the range to the ipAllowList middleware, and set the depth of the proxies in front.':
    'Ajoutez la plage au middleware ipAllowList, et réglez le nombre de proxys placés devant.',
  'Substatus 403.6 is the IP and Domain Restrictions feature.':
    'Le sous-statut 403.6 est la fonction IP and Domain Restrictions.',
  'Add the address to the firewall or the access restrictions of this resource.':
    "Ajoutez l'adresse au pare-feu ou aux restrictions d'accès de cette ressource.",
  'Add the address to the access list that guards this method.':
    "Ajoutez l'adresse à la liste d'accès qui garde cette méthode.",

  // geo-blocked
  'Not available in this country': 'Pas disponible dans ce pays',
  'The server does not accept requests from the country or region that this network address belongs to.':
    "Le serveur n'accepte pas de requêtes du pays ou de la région auxquels appartient cette adresse réseau.",
  'Check in which country your address is thought to be; a VPN or a company gateway moves you to where it stands.':
    "Vérifiez dans quel pays votre adresse est supposée être ; un VPN ou une passerelle d'entreprise vous déplace là où il se trouve.",
  'Switch the VPN or proxy off, or use another network, and repeat the request.':
    'Coupez le VPN ou le proxy, ou utilisez un autre réseau, et répétez la requête.',
  'If the place is wrong, tell the operator your address and your real country: databases of addresses contain errors and are corrected on request.':
    "Si le lieu est faux, donnez à l'exploitant votre adresse et votre vrai pays : les bases d'adresses contiennent des erreurs et sont corrigées sur demande.",
  'If the rule is meant for your country, ask the provider whether the service is offered there in another way; the rule may rest on a license or a law.':
    'Si la règle vise bien votre pays, demandez au fournisseur si le service y est offert autrement ; la règle peut tenir à une licence ou à une loi.',
  'Say in the body that the country is the reason, and whom to ask; where a law demands the refusal, answer 451 (RFC 7725).':
    "Dites dans le corps que le pays est la raison, et à qui s'adresser ; là où une loi exige le refus, répondez 451 (RFC 7725).",
  'Exempt what has to work everywhere: callbacks of payment providers, sign-in pages, privacy and help pages.':
    "Exemptez ce qui doit fonctionner partout : retours des prestataires de paiement, pages de connexion, de confidentialité et d'aide.",
  'Check the country that your database gives for this address, and how old the database is.':
    "Vérifiez le pays que votre base donne pour cette adresse, et l'âge de la base.",
  'Look in Security Events for a rule on ip.src.country; make an exception for the address or the signed-in users who travel.':
    "Cherchez dans Security Events une règle sur ip.src.country ; faites une exception pour l'adresse ou les utilisateurs connectés en voyage.",
  'Check the geographic restriction of the distribution.': 'Vérifiez la restriction géographique de la distribution.',
  'Look at the maps of the GeoIP module.': 'Regardez les maps du module GeoIP.',
  'Make sure that the address that is looked up is that of the visitor and not that of a proxy in front.':
    "Assurez-vous que l'adresse recherchée est celle du visiteur et non celle d'un proxy placé devant.",

  // bot-challenge
  'Held to be a bot': 'Pris pour un robot',
  'The server takes the client for an automated one, or wants a proof that it is not (a browser check or CAPTCHA).':
    'Le serveur prend le client pour un automate, ou veut une preuve du contraire (contrôle du navigateur ou CAPTCHA).',
  'In a browser: open the page itself, let the check finish, and repeat. Allow JavaScript and cookies for the site, and switch off extensions that change the User-Agent.':
    'Dans un navigateur : ouvrez la page elle-même, laissez le contrôle se terminer, et répétez. Autorisez JavaScript et les cookies pour le site, et désactivez les extensions qui changent le User-Agent.',
  'Try a private window, another browser, and a network without a VPN: shared addresses with a bad name are checked more strictly.':
    'Essayez une fenêtre privée, un autre navigateur et un réseau sans VPN : les adresses partagées de mauvaise réputation sont contrôlées plus sévèrement.',
  'In a script: use the official API with a key, and name your application in the User-Agent with a way to reach you. The default of a library is often refused.':
    "Dans un script : utilisez l'API officielle avec une clé, et nommez votre application dans le User-Agent avec un moyen de vous joindre. La valeur par défaut d'une bibliothèque est souvent refusée.",
  'A page that calls an API in the background cannot show the check: load a document of that host first, so that the cookie of the check is set, or ask the operator to exempt the API.':
    "Une page qui appelle une API en arrière-plan ne peut pas montrer le contrôle : chargez d'abord un document de cet hôte, pour que le cookie du contrôle soit posé, ou demandez à l'exploitant d'exempter l'API.",
  'Do not try to get around the check; ask the operator for access. Many services allow known clients by key or address.':
    "N'essayez pas de contourner le contrôle ; demandez l'accès à l'exploitant. Beaucoup de services autorisent des clients connus par clé ou par adresse.",
  'Keep APIs on a host or path without browser checks, and protect them with keys and limits instead.':
    'Gardez les API sur un hôte ou un chemin sans contrôle de navigateur, et protégez-les plutôt par des clés et des limites.',
  'Document how automated clients should identify themselves.':
    'Documentez comment les clients automatisés doivent se présenter.',
  'Answer in the format of the API: a client that expects JSON cannot read a page with a puzzle.':
    "Répondez dans le format de l'API : un client qui attend du JSON ne peut pas lire une page avec une énigme.",
  'Find the event by the Ray ID in Security Events, and make a skip rule for the API path or the known client.':
    "Trouvez l'événement par le Ray ID dans Security Events, et créez une règle d'exemption pour le chemin de l'API ou le client connu.",
  'Check whether attack challenge mode is on; exempt the client in the firewall with a bypass rule.':
    'Vérifiez si le mode attack challenge est activé ; exemptez le client dans le pare-feu par une règle de contournement.',
  'Exempt monitoring, webhooks and partners by address or signature, not by User-Agent alone: that is easy to copy.':
    'Exemptez surveillance, webhooks et partenaires par adresse ou signature, non par User-Agent seul : il est facile à copier.',
  'Use a check only where a person looks at a page: documents, not fetch requests, and never OPTIONS.':
    "N'utilisez un contrôle que là où une personne regarde une page : les documents, pas les requêtes fetch, et jamais OPTIONS.",

  // waf-blocked
  'Stopped by a web application firewall': 'Arrêté par un pare-feu applicatif',
  'A web application firewall stopped this request because something in it looked like an attack.':
    'Un pare-feu applicatif (WAF) a arrêté cette requête parce que quelque chose y ressemblait à une attaque.',
  'Look at what you sent for anything that resembles code: quotes, angle brackets, SQL words, "../", long encoded text. Send the request without it; if it passes, that was it.':
    "Cherchez dans ce que vous avez envoyé tout ce qui ressemble à du code : guillemets, chevrons, mots SQL, « ../ », longs textes encodés. Envoyez la requête sans cela ; si elle passe, c'était la cause.",
  'Note the incident, event or support id on the page, and send it to the operator with the time: with the id the rule can be found.':
    "Notez l'identifiant d'incident, d'événement ou d'assistance de la page, et envoyez-le à l'exploitant avec l'heure : il permet de trouver la règle.",
  'Delete the cookies of the site and repeat: a broken or very long cookie can match a rule too.':
    'Supprimez les cookies du site et répétez : un cookie abîmé ou très long peut aussi déclencher une règle.',
  'Check the client: missing fields (User-Agent, Accept, Host) and old libraries raise the score.':
    'Vérifiez le client : des champs manquants (User-Agent, Accept, Host) et de vieilles bibliothèques font monter le score.',
  'Do not put free text, HTML or file content into URLs; send it as JSON or multipart in the body, where the rules can be told about it.':
    'Ne mettez pas de texte libre, de HTML ou de contenu de fichier dans les URL ; envoyez-le en JSON ou multipart dans le corps, où les règles peuvent en être informées.',
  'Tell the operator which parameters hold such text on purpose (editors, search, webhooks), so that the rules can be relaxed for exactly these.':
    "Dites à l'exploitant quels paramètres contiennent exprès de tels textes (éditeurs, recherche, webhooks), pour que les règles soient assouplies pour eux seuls.",
  'Find the event by its id or by time and address, look at which rule and which part of the request matched, and make an exception for that rule on that parameter. Do not switch the firewall off.':
    "Trouvez l'événement par son identifiant ou par heure et adresse, regardez quelle règle et quelle partie de la requête ont correspondu, et faites une exception pour cette règle sur ce paramètre. Ne désactivez pas le pare-feu.",
  'The audit log names the rule; exempt one parameter from it.':
    "Le journal d'audit nomme la règle ; exemptez-en un seul paramètre.",
  'Look at the sampled requests; set the rule of the managed group to Count, and block with a narrower rule of your own.':
    'Regardez les requêtes échantillonnées ; mettez la règle du groupe géré sur Count, et bloquez avec une règle propre plus étroite.',
  'Search Security Events for the Ray ID, and add an exception for the managed rule on this path.':
    'Cherchez le Ray ID dans Security Events, et ajoutez une exception pour la règle gérée sur ce chemin.',
  'Search the firewall log for the reference, and add an exclusion for the field that matched.':
    'Cherchez la référence dans le journal du pare-feu, et ajoutez une exclusion pour le champ qui a correspondu.',
  'Run new rules in detection mode for some days before they block.':
    "Faites tourner les nouvelles règles en mode détection quelques jours avant qu'elles bloquent.",
  'Look at the request log of the load balancer: enforcedSecurityPolicy names the rule.':
    'Regardez le journal des requêtes du répartiteur de charge : enforcedSecurityPolicy nomme la règle.',
  'Search the event log for the support id of the page, and accept the suggestion for that violation only.':
    "Cherchez dans le journal des événements l'identifiant d'assistance de la page, et acceptez la suggestion pour cette seule violation.",
  '"Request blocked" is the block action of AWS WAF: look at its sampled requests.':
    "« Request blocked » est l'action de blocage d'AWS WAF : regardez ses requêtes échantillonnées.",

  // directory-listing
  'Folder without an index page': "Dossier sans page d'index",
  'The URL names a folder, there is no index page in it, and the server does not list what folders hold.':
    "L'URL désigne un dossier, il n'y a pas de page d'index dedans, et le serveur ne liste pas le contenu des dossiers.",
  'Ask for a file in the folder by its full name, for example index.html, or follow a link in place of shortening the URL.':
    "Demandez un fichier du dossier par son nom complet, par exemple index.html, ou suivez un lien au lieu de raccourcir l'URL.",
  'Check the URL for a slash at the end that should not be there, and for a missing last part.':
    "Vérifiez s'il y a dans l'URL une barre oblique finale de trop, ou s'il manque la dernière partie.",
  'If it is your own site: upload an index document into this folder. Upper and lower case count: Index.html is not index.html on most servers.':
    "Si c'est votre propre site : téléversez un document d'index dans ce dossier. La casse compte : Index.html n'est pas index.html sur la plupart des serveurs.",
  'Put an index document into the folder, or make the build write it there; check that the files lie where the server looks for them and not one folder deeper.':
    "Mettez un document d'index dans le dossier, ou faites-le écrire par la compilation ; vérifiez que les fichiers sont là où le serveur les cherche, et pas un dossier plus bas.",
  'For a single-page application, let every unknown path fall back to its page.':
    'Pour une application monopage, faites retomber chaque chemin inconnu sur sa page.',
  'For an application in PHP or another language, check that its entry file is named as an index document.':
    "Pour une application en PHP ou un autre langage, vérifiez que son fichier d'entrée est nommé comme document d'index.",
  'Name the index documents; switch the listing on only where all may see every file.':
    "Nommez les documents d'index ; n'activez la liste que là où tous peuvent voir chaque fichier.",
  'Name the index documents. The log says AH01276 where this is the reason.':
    "Nommez les documents d'index. Le journal indique AH01276 quand c'est la raison.",
  'Add the name to the default documents (substatus 403.14 is this case).':
    'Ajoutez le nom aux documents par défaut (le sous-statut 403.14 est ce cas).',
  'The REST endpoint of a bucket knows no index documents: use the website endpoint, or set a default root object and a rewrite at the content delivery network.':
    "Le point d'accès REST d'un compartiment ne connaît pas de documents d'index : utilisez le point d'accès site web, ou définissez un objet racine par défaut et une réécriture sur le réseau de diffusion.",
  'Check the file modes: a folder that the server may not read has the same page. Folders 755, files 644.':
    'Vérifiez les droits des fichiers : un dossier que le serveur ne peut pas lire donne la même page. Dossiers 755, fichiers 644.',

  // server-config
  'Server settings or file modes': 'Réglages du serveur ou droits des fichiers',
  'The web server itself refuses this path: by a rule in its configuration, or because it may not read the file.':
    "Le serveur web lui-même refuse ce chemin : par une règle de sa configuration, ou parce qu'il ne peut pas lire le fichier.",
  'Check the URL: files whose names begin with a dot, configuration files and internal folders are closed on purpose.':
    "Vérifiez l'URL : les fichiers dont le nom commence par un point, les fichiers de configuration et les dossiers internes sont fermés exprès.",
  'Try another file in the same folder. If all are refused, it is a rule or the folder; if only this one, the mode of the file.':
    "Essayez un autre fichier du même dossier. Si tous sont refusés, c'est une règle ou le dossier ; si seul celui-ci l'est, ce sont les droits du fichier.",
  'Tell the administrator the URL and the time; only the server can be changed.':
    "Donnez l'URL et l'heure à l'administrateur ; seul le serveur peut être changé.",
  'Check how files get to the server: archives, copies by root and some upload tools leave modes that the server cannot read.':
    'Vérifiez comment les fichiers arrivent sur le serveur : archives, copies par root et certains outils de téléversement laissent des droits que le serveur ne peut pas lire.',
  'Look for an .htaccess or web.config file in the folder or above it that came along with the upload.':
    'Cherchez dans le dossier ou au-dessus un fichier .htaccess ou web.config arrivé avec le téléversement.',
  'Allow the folder that the file lies in.': 'Autorisez le dossier où se trouve le fichier.',
  'Check every step of the path: folders need 755 (enter), files 644 (read), for the user that the server runs as.':
    "Vérifiez chaque étape du chemin : les dossiers exigent 755 (entrer), les fichiers 644 (lire), pour l'utilisateur sous lequel tourne le serveur.",
  'On systems with SELinux, check the label of the files.':
    "Sur les systèmes avec SELinux, vérifiez l'étiquette des fichiers.",
  'Look in the error log: "Permission denied" is a file mode, "access forbidden by rule" a deny directive.':
    "Regardez le journal d'erreurs : « Permission denied » désigne les droits d'un fichier, « access forbidden by rule » une directive deny.",
  'Look in the error log: AH01630 is a Require rule, AH00035 a file mode, AH00037 a symbolic link that is not allowed.':
    "Regardez le journal d'erreurs : AH01630 est une règle Require, AH00035 les droits d'un fichier, AH00037 un lien symbolique non autorisé.",
  'Give the account of the application pool the right to read the folder; 401.3 and 403.1 to 403.3 are about rights of the file system and of the handler.':
    "Donnez au compte du pool d'applications le droit de lire le dossier ; 401.3 et 403.1 à 403.3 concernent les droits du système de fichiers et du gestionnaire.",
  'Look for the http-request deny rule whose condition matches; the log shows the flag PR.':
    "Cherchez la règle http-request deny dont la condition correspond ; le journal montre l'indicateur PR.",

  // tls-required
  'HTTPS required': 'HTTPS requis',
  'The server accepts this request only over an encrypted connection (https).':
    "Le serveur n'accepte cette requête que par une connexion chiffrée (https).",
  'Use https:// in place of http:// in the URL, and check the port.':
    "Utilisez https:// au lieu de http:// dans l'URL, et vérifiez le port.",
  'If a password, token or key went along in the plain request, replace it.':
    'Si un mot de passe, un jeton ou une clé est parti avec la requête en clair, remplacez-le.',
  'Look where the http URL comes from: an old bookmark, a base URL in the settings, a link, or a redirect.':
    "Cherchez d'où vient l'URL http : un ancien favori, une URL de base dans les réglages, un lien ou une redirection.",
  'For pages, redirect to https and tell browsers to remember; for APIs, refuse plain requests without a redirect, so that clients notice before they leak a credential twice.':
    "Pour les pages, redirigez vers https et dites aux navigateurs de s'en souvenir ; pour les API, refusez les requêtes en clair sans redirection, pour que les clients le remarquent avant de divulguer un identifiant deux fois.",
  'Behind a proxy that ends TLS, let the application read the forwarded scheme; otherwise it takes every request for plain http.':
    "Derrière un proxy qui termine TLS, laissez l'application lire le schéma transmis ; sinon elle prend chaque requête pour du http en clair.",
  'Pass the scheme on from the proxy.': 'Transmettez le schéma depuis le proxy.',
  'Redirect plain requests in a server block of their own.':
    'Redirigez les requêtes en clair dans un bloc server à part.',
  'Substatus 403.4 is the setting "Require SSL" of the site or folder; add a redirect for plain requests or take the setting away.':
    'Le sous-statut 403.4 est le réglage « Require SSL » du site ou du dossier ; ajoutez une redirection pour les requêtes en clair ou retirez le réglage.',
  'Look for a condition on aws:SecureTransport in the bucket policy.':
    'Cherchez une condition sur aws:SecureTransport dans la règle du compartiment.',
  'Send Strict-Transport-Security over https, so that browsers no longer try plain http (RFC 6797).':
    "Envoyez Strict-Transport-Security par https, pour que les navigateurs n'essaient plus http (RFC 6797).",

  // method-not-permitted
  'Method not allowed here': 'Méthode non autorisée ici',
  'The server does not accept this HTTP method (such as POST, PUT or DELETE) on this URL.':
    "Le serveur n'accepte pas cette méthode HTTP (comme POST, PUT ou DELETE) sur cette URL.",
  'Compare method and URL with the documentation: the form or client may send to the wrong address, such as the public site in place of the API host.':
    "Comparez méthode et URL à la documentation : le formulaire ou le client envoie peut-être à la mauvaise adresse, comme le site public au lieu de l'hôte de l'API.",
  'Ask which methods are accepted.': 'Demandez quelles méthodes sont acceptées.',
  'Look for a redirect before it: a 301 or 302 turns POST into GET in many clients, and a missing slash at the end is enough for one.':
    'Cherchez une redirection avant elle : un 301 ou 302 change POST en GET chez beaucoup de clients, et une barre oblique finale manquante suffit.',
  'If the API accepts an override, send POST with X-HTTP-Method-Override.':
    "Si l'API accepte une substitution, envoyez POST avec X-HTTP-Method-Override.",
  'Answer 405 with an Allow field (RFC 9110 section 15.5.6): it tells the client what to do.':
    'Répondez 405 avec un champ Allow (RFC 9110, section 15.5.6) : il dit au client quoi faire.',
  'Check that the route is declared for this method and that a static file handler does not answer first.':
    "Vérifiez que la route est déclarée pour cette méthode et qu'un gestionnaire de fichiers statiques ne répond pas avant elle.",
  'Allow the method in the cache behavior of this path; the default is GET and HEAD only.':
    'Autorisez la méthode dans le comportement de cache de ce chemin ; par défaut, seuls GET et HEAD le sont.',
  'Look at limit_except and at conditions on $request_method; for WebDAV, name the methods.':
    'Regardez limit_except et les conditions sur $request_method ; pour WebDAV, nommez les méthodes.',
  'Look at Limit and LimitExcept sections.': 'Regardez les sections Limit et LimitExcept.',
  'Look at the verbs of request filtering, and remove WebDAV where it takes PUT and DELETE.':
    'Regardez les verbes du filtrage de requêtes, et retirez WebDAV là où il prend PUT et DELETE.',
  'The default servlet is read-only unless its parameter readonly is false; change that only where uploads are meant.':
    'La servlet par défaut est en lecture seule sauf si son paramètre readonly est false ; ne changez cela que là où des téléversements sont voulus.',

  // wrong-route
  'No such path or object': 'Pas de tel chemin ou objet',
  'There is most likely nothing at this URL: the server answers a wrong path or a missing object with a refusal in place of "not found".':
    "Il n'y a très probablement rien à cette URL : le serveur répond à un chemin faux ou à un objet manquant par un refus au lieu de « introuvable ».",
  'Check the URL letter by letter: host, stage or version (/v1, /prod), the name in upper and lower case, a doubled or missing slash, and leftover placeholders.':
    "Vérifiez l'URL lettre par lettre : hôte, étape ou version (/v1, /prod), casse du nom, barre oblique doublée ou manquante, et marqueurs non remplacés.",
  'Check that the object exists, and in this account and region: list its folder with credentials that may list.':
    "Vérifiez que l'objet existe, et dans ce compte et cette région : listez son dossier avec un identifiant qui peut lister.",
  'Check the method: some gateways know a path only together with a method.':
    "Vérifiez la méthode : certaines passerelles ne connaissent un chemin qu'avec une méthode.",
  'Check the encoding of the name: spaces, plus signs and umlauts in the URL must match the stored name.':
    "Vérifiez l'encodage du nom : espaces, signes plus et accents dans l'URL doivent correspondre au nom enregistré.",
  'Answer 404 for unknown routes to callers that are signed in; hiding helps only where the existence itself is a secret.':
    "Répondez 404 pour les routes inconnues aux appelants connectés ; cacher n'aide que là où l'existence même est un secret.",
  'Let the object store answer 404: give the reader the right to list the bucket as well.':
    "Laissez le stockage d'objets répondre 404 : donnez aussi au lecteur le droit de lister le compartiment.",
  'Publish a description of the routes (OpenAPI) and test the links of the client against it.':
    'Publiez une description des routes (OpenAPI) et testez les liens du client avec elle.',
  'Compare the path that arrives at the gateway with its routes: proxies in front may add, remove or encode parts of it.':
    'Comparez le chemin qui arrive à la passerelle avec ses routes : les proxys placés devant peuvent ajouter, retirer ou encoder des parties.',
  'Check that the stage is deployed and that the path has this method; then deploy again.':
    "Vérifiez que l'étape est déployée et que le chemin a cette méthode ; puis redéployez.",
  'With an S3 origin, missing objects come back as 403. Map them to a page of your own, and set a default root object.':
    'Avec une origine S3, les objets manquants reviennent en 403. Associez-les à une page à vous, et définissez un objet racine par défaut.',

  // resource-state
  'Not possible in this state': 'Impossible dans cet état',
  'The state of the thing itself does not allow this now: it is archived, closed, locked, already used, or read-only.':
    "L'état de la chose elle-même ne permet pas cela maintenant : elle est archivée, fermée, verrouillée, déjà utilisée ou en lecture seule.",
  'Read the current state of the object first, and change it back if you may: unarchive, reopen, unlock.':
    "Lisez d'abord l'état actuel de l'objet, et rétablissez-le si vous en avez le droit : désarchiver, rouvrir, déverrouiller.",
  'If it is already done (published, used, signed out), treat the request as finished, or choose a new name or version.':
    "Si c'est déjà fait (publié, utilisé, déconnecté), tenez la requête pour terminée, ou choisissez un nouveau nom ou une nouvelle version.",
  'If the service is in maintenance or read-only mode, wait until it ends; look at its status page.':
    "Si le service est en maintenance ou en lecture seule, attendez la fin ; regardez sa page d'état.",
  'Reload the page: another person or tab may have changed the object meanwhile.':
    "Rechargez la page : une autre personne ou un autre onglet a peut-être changé l'objet entre-temps.",
  'Answer 409 (conflict with the state) or 423 (locked) in place of 403, and name the state that is in the way.':
    "Répondez 409 (conflit avec l'état) ou 423 (verrouillé) au lieu de 403, et nommez l'état qui fait obstacle.",
  'Show the state and the possible actions with the object, so that clients need not find out by trying.':
    "Montrez avec l'objet son état et les actions possibles, pour que les clients n'aient pas à les découvrir en essayant.",
  'Check switches that act on everything: maintenance, read-only mode, a stopped application, a full disk that made the store read-only.':
    'Vérifiez les interrupteurs qui agissent sur tout : maintenance, lecture seule, application arrêtée, disque plein qui a mis le stockage en lecture seule.',
  'A stopped application answers like this: look at its state, and at the quota of the plan.':
    'Une application arrêtée répond ainsi : regardez son état et le quota de la formule.',

  // network-filter
  'Stopped on the way by a proxy or filter': 'Arrêté en route par un proxy ou un filtre',
  'A proxy or filter in your own network stopped this request; the answer does not come from the site itself.':
    'Un proxy ou un filtre de votre propre réseau a arrêté cette requête ; la réponse ne vient pas du site lui-même.',
  'Try another network, such as a phone, to see that the site itself works.':
    'Essayez un autre réseau, comme un téléphone, pour voir si le site lui-même fonctionne.',
  'In a public Wi-Fi, open any plain http page first and accept its terms or sign in there.':
    "Sur un Wi-Fi public, ouvrez d'abord n'importe quelle page http et acceptez-y ses conditions ou connectez-vous.",
  'If the proxy wants a login (407), put the user name and password of the proxy into the settings of the system or program; they are not those of the site.':
    'Si le proxy veut une connexion (407), mettez le nom et le mot de passe du proxy dans les réglages du système ou du programme ; ce ne sont pas ceux du site.',
  'Check which proxy is set: a forgotten variable or extension sends requests where they should not go.':
    'Vérifiez quel proxy est réglé : une variable ou une extension oubliée envoie les requêtes là où elles ne devraient pas aller.',
  'Ask the people who run the network to allow the address; send them the URL, the time, and the category or policy that the page names.':
    "Demandez à ceux qui gèrent le réseau d'autoriser l'adresse ; envoyez-leur l'URL, l'heure, et la catégorie ou la règle que la page nomme.",
  'If many users of one company are affected, ask the maker of the filter to correct the category of your site.':
    "Si beaucoup d'utilisateurs d'une même entreprise sont touchés, demandez à l'éditeur du filtre de corriger la catégorie de votre site.",
  'List the host names that your application needs, so that network administrators can allow them.':
    "Listez les noms d'hôte dont votre application a besoin, pour que les administrateurs réseau puissent les autoriser.",
  'Look the URL up in the log of the proxy or filter: it names the rule, category or policy.':
    "Cherchez l'URL dans le journal du proxy ou du filtre : il nomme la règle ou la catégorie.",
  'Allow the host; for a sandbox or cluster, add it to the egress policy.':
    "Autorisez l'hôte ; pour un bac à sable ou un cluster, ajoutez-le à la règle de sortie (egress).",
  'Let a captive portal answer 511 (RFC 6585 section 6), so that programs do not take its page for the answer of the site.':
    'Faites répondre un portail captif par 511 (RFC 6585, section 6), pour que les programmes ne prennent pas sa page pour la réponse du site.',

  // unspecified-401
  'The server does not say (401)': 'Le serveur ne le dit pas (401)',
  'The server does not accept who is asking (401) and does not say what is wrong.':
    "Le serveur n'accepte pas celui qui demande (401) et ne dit pas ce qui ne va pas.",
  'Check that the credential arrives as intended: open the request and look at the Authorization field or the cookies, letter by letter, without quotes, line breaks or placeholders.':
    "Vérifiez que l'identifiant arrive comme prévu : ouvrez la requête et regardez le champ Authorization ou les cookies, lettre par lettre, sans guillemets, sauts de ligne ni marqueurs.",
  'Sign in again, or get a fresh token, and repeat the request. If that works, the old one had ended or was withdrawn.':
    "Reconnectez-vous ou obtenez un nouveau jeton, et répétez la requête. Si cela marche, l'ancien était terminé ou retiré.",
  'Check that the credential belongs to this server and environment: production or test, the right tenant, the right region.':
    "Vérifiez que l'identifiant appartient à ce serveur et à cet environnement : production ou test, le bon locataire, la bonne région.",
  'Delete the cookies of this site, or use a private window, and sign in: an old cookie can hide a new one of the same name.':
    'Supprimez les cookies de ce site, ou utilisez une fenêtre privée, et connectez-vous : un ancien cookie peut en cacher un nouveau du même nom.',
  'Ask the administrator with the time, the URL and the request id of the response. Never send the credential itself.':
    "Demandez à l'administrateur avec l'heure, l'URL et l'identifiant de requête de la réponse. N'envoyez jamais l'identifiant d'accès lui-même.",
  'Say what is wrong in the challenge, as RFC 6750 section 3.1 defines it for tokens; a 401 must have a WWW-Authenticate field in any case.':
    'Dites dans le défi ce qui ne va pas, comme la RFC 6750, section 3.1 le définit pour les jetons ; un 401 doit de toute façon avoir un champ WWW-Authenticate.',
  'Log why the credential was refused (ended, unknown key, audience, signature) together with a request id, and send the id in the response.':
    "Journalisez pourquoi l'identifiant a été refusé (terminé, clé inconnue, audience, signature) avec un identifiant de requête, et envoyez celui-ci dans la réponse.",
  'Do not tell more than the kind of fault: for passwords, one answer for a wrong name and a wrong password.':
    'Ne dites pas plus que le type de faute : pour les mots de passe, une seule réponse pour un nom faux et un mot de passe faux.',
  'Look at the log of the component that checks credentials, at the time of the request.':
    "Regardez le journal du composant qui vérifie les identifiants, à l'heure de la requête.",
  'Check that every proxy on the way passes the Authorization field on; some drop it.':
    'Vérifiez que chaque proxy sur le chemin transmet le champ Authorization ; certains le suppriment.',
  'CGI and FastCGI programs do not see the Authorization field unless the server is told to pass it.':
    "Les programmes CGI et FastCGI ne voient pas le champ Authorization si le serveur n'est pas configuré pour le transmettre.",
  'Compare the clocks of the machines that issue and that check tokens.':
    'Comparez les horloges des machines qui émettent et qui vérifient les jetons.',

  // unspecified-403
  'The server does not say (403)': 'Le serveur ne le dit pas (403)',
  'The server refused this request (403) and does not say why.':
    'Le serveur a refusé cette requête (403) et ne dit pas pourquoi.',
  'Check whether you are signed in, and with the right account: open the site in a private window, sign in again, and repeat the request.':
    'Vérifiez si vous êtes connecté, et avec le bon compte : ouvrez le site dans une fenêtre privée, reconnectez-vous et répétez la requête.',
  'Check the URL letter by letter, and the method: case, a trailing slash, the id, http in place of https, and GET in place of POST all lead to other rules on the server.':
    "Vérifiez l'URL lettre par lettre, et la méthode : la casse, une barre oblique finale, l'identifiant, http au lieu de https et GET au lieu de POST mènent tous à d'autres règles sur le serveur.",
  'Delete the cookies of this site and reload: stale cookies and anti-forgery tokens are refused like this.':
    'Supprimez les cookies de ce site et rechargez : les cookies et jetons anti-CSRF périmés sont refusés ainsi.',
  'Change one thing at a time and repeat: without a VPN or proxy, from another network, with a browser in place of a script, directly in place of from another page. The change that lets it through names the cause.':
    "Changez une chose à la fois et répétez : sans VPN ni proxy, depuis un autre réseau, avec un navigateur au lieu d'un script, directement au lieu d'une autre page. Le changement qui laisse passer nomme la cause.",
  'Ask the administrator. Send the method, the URL, the time with its time zone, your address, and any request id in the response: with these the reason can be found in the log.':
    "Demandez à l'administrateur. Envoyez la méthode, l'URL, l'heure avec son fuseau, votre adresse et tout identifiant de requête de la réponse : avec cela, la raison se trouve dans le journal.",
  'Say why in the body, for people and for programs (RFC 9457).':
    'Dites pourquoi dans le corps, pour les personnes et pour les programmes (RFC 9457).',
  'Answer 401 with a WWW-Authenticate field where signing in would help, 404 where existence is confidential, 429 where waiting helps; keep 403 for "no".':
    "Répondez 401 avec un champ WWW-Authenticate là où se connecter aiderait, 404 là où l'existence est confidentielle, 429 là où attendre aide ; gardez 403 pour « non ».",
  'Put a request id into every response and into the log line of the rule that refused.':
    'Mettez un identifiant de requête dans chaque réponse et dans la ligne de journal de la règle qui a refusé.',
  'Read the log of the server that answered, at the time of the request: it names the rule.':
    "Lisez le journal du serveur qui a répondu, à l'heure de la requête : il nomme la règle.",
  'Check the file modes along the whole path: files 644, directories 755, readable by the user that the server runs as.':
    "Vérifiez les droits tout au long du chemin : fichiers 644, dossiers 755, lisibles par l'utilisateur sous lequel tourne le serveur.",
  'For a directory URL, check that an index document is there and that the server is told its name.':
    "Pour l'URL d'un répertoire, vérifiez qu'un document d'index existe et que le serveur connaît son nom.",
  'See which rule applies: deny, allow, auth, limit_except and autoindex directives of the location that matches.':
    "Voyez quelle règle s'applique : les directives deny, allow, auth, limit_except et autoindex de la location qui correspond.",
  'See which rule applies: Require directives and rewrite rules with the flag F, in the configuration and in every .htaccess file along the path. AH01630 in the log means a Require rule, AH00035 a file mode.':
    "Voyez quelle règle s'applique : directives Require et règles de réécriture avec l'indicateur F, dans la configuration et dans chaque fichier .htaccess du chemin. AH01630 dans le journal signifie une règle Require, AH00035 les droits d'un fichier.",
  'Find the substatus in the log (sc-substatus): 403.14 is a directory without a default document, 403.6 an address, 403.4 missing TLS, 403.1 execution not allowed.':
    "Trouvez le sous-statut dans le journal (sc-substatus) : 403.14 est un répertoire sans document par défaut, 403.6 une adresse, 403.4 l'absence de TLS, 403.1 l'exécution non permise.",
  'Look at what stands in front: the event log of the firewall or the content delivery network, searched by time and address.':
    'Regardez ce qui se trouve devant : le journal des événements du pare-feu ou du réseau de diffusion, en cherchant par heure et adresse.',
};
