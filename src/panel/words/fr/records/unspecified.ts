import type { RecordTexts } from '../../languages.ts';

/** Denials whose cause is not told, in French, by the English text. */
export const unspecified: RecordTexts = {
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
