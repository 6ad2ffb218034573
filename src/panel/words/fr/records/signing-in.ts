import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in the way of logging in, in French, by the English text. */
export const signingIn: RecordTexts = {
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
};
