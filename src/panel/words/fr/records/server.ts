import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in the server or the resource, in French, by the English text. */
export const server: RecordTexts = {
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
};
