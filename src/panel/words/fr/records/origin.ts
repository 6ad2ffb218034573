import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in the page that asks, in French, by the English text. */
export const origin: RecordTexts = {
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
};
