import type { RecordTexts } from '../../languages.ts';

/** Why a browser holds back a cookie, and why a script sees an answer or not, in French, by the English text. */
export const heldBack: RecordTexts = {
  'its lifetime was over': 'sa durée de vie était écoulée',
  'it is marked Secure and the request went over plain http':
    'il est marqué Secure et la requête est passée par http simple',
  'it is marked SameSite=Strict and another site asked': 'il est marqué SameSite=Strict et un autre site a demandé',
  'it is marked SameSite=Lax and another site asked': 'il est marqué SameSite=Lax et un autre site a demandé',
  'it has no SameSite attribute, which some browsers treat as Lax, and another site asked':
    'il n’a pas d’attribut SameSite, ce que certains navigateurs traitent comme Lax, et un autre site a demandé',
  'it is marked Partitioned, so it goes along only on pages of the site on which it was set':
    'il est marqué Partitioned, et ne part donc que sur les pages du site où il a été créé',
  'the page asked the browser to leave cookies out (credentials mode)':
    'la page a demandé au navigateur de ne pas envoyer de cookies (mode credentials)',
  'the page asked the browser to leave cookies out (credentials mode), or the browser did not keep the cookie':
    'la page a demandé au navigateur de ne pas envoyer de cookies (mode credentials), ou le navigateur n’a pas gardé le cookie',
  'the browser blocks cookies of other sites here': 'le navigateur bloque ici les cookies d’autres sites',
  'the page sent the request without credentials': 'la page a envoyé la requête sans credentials',
  'the page sent the request without credentials, or the browser blocks cookies of other sites':
    'la page a envoyé la requête sans credentials, ou le navigateur bloque les cookies d’autres sites',
  'the page sent the request without credentials, or the browser did not keep the cookie':
    'la page a envoyé la requête sans credentials, ou le navigateur n’a pas gardé le cookie',
  'browsers did not keep it, because it is marked SameSite=None and not Secure':
    'les navigateurs ne l’ont pas gardé, car il est marqué SameSite=None et pas Secure',
  'browsers did not keep it, because it is marked Secure and was set over plain http':
    'les navigateurs ne l’ont pas gardé, car il est marqué Secure et a été créé par http simple',
  'browsers did not keep it, because a name that begins with __Secure- demands Secure':
    'les navigateurs ne l’ont pas gardé, car un nom qui commence par __Secure- exige Secure',
  'browsers did not keep it, because a name that begins with __Host- demands Secure and Path=/, and forbids Domain':
    'les navigateurs ne l’ont pas gardé, car un nom qui commence par __Host- exige Secure et Path=/, et interdit Domain',
  'browsers did not keep it, because it is marked Partitioned and not Secure':
    'les navigateurs ne l’ont pas gardé, car il est marqué Partitioned et pas Secure',
  'browsers did not keep it, because its Domain is not the host that set it, nor a parent of that host':
    'les navigateurs ne l’ont pas gardé, car son Domain n’est ni l’hôte qui l’a créé ni un domaine parent',
  'browsers did not keep it, because its Domain is one under which anybody can get a name':
    'les navigateurs ne l’ont pas gardé, car n’importe qui peut obtenir un nom sous son Domain',
  'browsers did not keep it, because it is longer than 4096 characters':
    'les navigateurs ne l’ont pas gardé, car il dépasse 4096 caractères',
  'it is limited to another domain (Domain)': 'il est limité à un autre domaine (Domain)',
  'it was set without Domain, so it goes back only to the host that set it':
    'il a été créé sans Domain, et ne retourne donc qu’à l’hôte qui l’a créé',
  'it is limited to another path (Path)': 'il est limité à un autre chemin (Path)',
  'it was set without Path, so it goes back only to the folder of the page that set it':
    'il a été créé sans Path, et ne retourne donc qu’au dossier de la page qui l’a créé',
  'A preflight is the browser’s own request: no script ever sees its response.':
    'Une requête préliminaire est une requête du navigateur lui-même : aucun script ne voit jamais sa réponse.',
  'CORS does not apply to a WebSocket.': 'CORS ne s’applique pas à un WebSocket.',
  'The browser shows this response as a page; no script asked for it.':
    'Le navigateur montre cette réponse comme une page ; aucun script ne l’a demandée.',
  'The browser reported a network error and gave the script no response.':
    'Le navigateur a signalé une erreur réseau et n’a donné aucune réponse au script.',
  'The page and the URL have the same origin.': 'La page et l’URL ont la même origine.',
  'It was asked for without CORS, so the response is opaque to scripts.':
    'Elle a été demandée sans CORS, et la réponse est donc opaque pour les scripts.',
  'The capture does not say whether it was asked for with CORS.':
    'La capture ne dit pas si elle a été demandée avec CORS.',
  'Access-Control-Allow-Origin names more than one origin, and browsers accept only one.':
    'Access-Control-Allow-Origin nomme plus d’une origine, et les navigateurs n’en acceptent qu’une.',
  'The response has no Access-Control-Allow-Origin.': 'La réponse n’a pas de Access-Control-Allow-Origin.',
  'Access-Control-Allow-Origin allows every origin.': 'Access-Control-Allow-Origin autorise toute origine.',
  'Access-Control-Allow-Origin is *, which does not count for a request with cookies.':
    'Access-Control-Allow-Origin vaut *, ce qui ne compte pas pour une requête avec cookies.',
  'The capture does not tell the origin of the page.': 'La capture ne dit pas l’origine de la page.',
  'Access-Control-Allow-Origin names another origin than that of the page.':
    'Access-Control-Allow-Origin nomme une autre origine que celle de la page.',
  'The request was sent with cookies, and Access-Control-Allow-Credentials is not "true".':
    'La requête a été envoyée avec des cookies, et Access-Control-Allow-Credentials ne vaut pas "true".',
  'Access-Control-Allow-Origin names the origin of the page.':
    'Access-Control-Allow-Origin nomme l’origine de la page.',
};
