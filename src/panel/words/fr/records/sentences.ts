import type { RecordTexts } from '../../languages.ts';

/** What stories say, sentence by sentence and clause by clause, in French, by the English text. */
export const sentences: RecordTexts = {
  'The logout deleted the session cookie ({names}); requests after it carry none.':
    'La déconnexion a supprimé le cookie de session ({names}) ; les requêtes suivantes n’en portent aucun.',
  'An earlier answer deleted the session cookie ({names}), so this request carries none.':
    'Une réponse précédente a supprimé le cookie de session ({names}), et cette requête n’en porte donc aucun.',
  'Look at that answer for the reason.': 'La raison se trouve dans cette réponse.',
  'It was set for {first} and deleted for {second}.': 'Il a été créé pour {first} et supprimé pour {second}.',
  'An answer told the browser to delete the cookie {name}, and later requests still carried it.':
    'Une réponse a demandé au navigateur de supprimer le cookie {name}, et des requêtes suivantes le portaient encore.',
  'A cookie is deleted only with the name, Domain and Path with which it was set.':
    'Un cookie n’est supprimé qu’avec le nom, le Domain et le Path avec lesquels il a été créé.',
  'The browser asked with OPTIONS whether the page may send this request, and {lack}.':
    'Le navigateur a demandé avec OPTIONS si la page peut envoyer cette requête, et {lack}.',
  'So the request itself is never sent, and the script sees a network error, without a status.':
    'La requête elle-même n’est donc jamais envoyée, et le script voit une erreur réseau, sans statut.',
  'That is so with any credential: the refusals beside it do not change it.':
    'Il en est ainsi avec tout identifiant : les refus voisins n’y changent rien.',
  'The answer to OPTIONS must be a success, allow the origin, the method and the fields that were asked for, and needs no login.':
    'La réponse à OPTIONS doit être un succès, autoriser l’origine, la méthode et les champs demandés, et n’exige aucune connexion.',
  'The server refused the question with {status}, and the request went out all the same.':
    'Le serveur a refusé la question avec {status}, et la requête est partie quand même.',
  'The server refused the question with {status}, so the request itself was never sent.':
    'Le serveur a refusé la question avec {status}, et la requête elle-même n’a donc jamais été envoyée.',
  'The server refused the question with {status}, so the browser sends nothing after it.':
    'Le serveur a refusé la question avec {status}, et le navigateur n’envoie donc rien ensuite.',
  'The script sees a network error, without a status.': 'Le script voit une erreur réseau, sans statut.',
  'The browser asked with OPTIONS whether the page may send this request.':
    'Le navigateur a demandé avec OPTIONS si la page peut envoyer cette requête.',
  'The answer to OPTIONS must be a success and needs no login.':
    'La réponse à OPTIONS doit être un succès et n’exige aucune connexion.',
  'The script cannot read the refusal and sees a network error instead.':
    'Le script ne peut pas lire le refus et voit une erreur réseau à la place.',
  'The script can read the refusal.': 'Le script peut lire le refus.',
  'The browser asked with OPTIONS and was let through; then the server refused the request itself with {status}.':
    'Le navigateur a demandé avec OPTIONS et a pu continuer ; puis le serveur a refusé la requête elle-même avec {status}.',
  '{credential}: {course}': '{credential} : {course}',
  '{credential} was logged out, and requests went on carrying it.':
    '{credential} a été déconnecté, et des requêtes ont continué à le porter.',
  '{credential} was being replaced while this request went out with it.':
    '{credential} était en cours de remplacement pendant que cette requête partait avec lui.',
  '{credential} was being replaced while these requests went out with it.':
    '{credential} était en cours de remplacement pendant que ces requêtes partaient avec lui.',
  'Let requests wait while a new credential is fetched, or send them once more with the new one.':
    'Faire attendre les requêtes pendant l’obtention d’un nouvel identifiant, ou les renvoyer avec le nouveau.',
  'A new credential had been handed out in place of {credential}, and this request still carried the old one.':
    'Un nouvel identifiant avait été remis à la place de {credential}, et cette requête portait encore l’ancien.',
  'A new credential had been handed out in place of {credential}, and these requests still carried the old one.':
    'Un nouvel identifiant avait été remis à la place de {credential}, et ces requêtes portaient encore l’ancien.',
  '{credential} was refused here and accepted elsewhere on the same server afterwards: it is alive, but {lack}.':
    '{credential} a été refusé ici puis accepté ailleurs sur le même serveur : il est encore valable, mais {lack}.',
  '{credential} was refused here and accepted by another server afterwards: it is alive, but {lack}.':
    '{credential} a été refusé ici puis accepté par un autre serveur : il est encore valable, mais {lack}.',
  'it was not given the scope for this': 'il n’a pas reçu le scope pour cela',
  'its holder may not do this': 'son titulaire n’en a pas le droit',
  'not good for this (audience, scope, permission or environment)':
    'ne convient pas ici (audience, scope, permission ou environnement)',
  'The first request carried Authorization and was redirected to another origin.':
    'La première requête portait Authorization et a été redirigée vers une autre origine.',
  'Browsers and most clients drop that field there, so that no other server gets the credential, and this request arrived without it.':
    'Les navigateurs et la plupart des clients y retirent ce champ, pour qu’aucun autre serveur n’obtienne l’identifiant, et cette requête est arrivée sans lui.',
  'Ask the final address directly.': 'Demander directement l’adresse finale.',
  'The proxy asked for a login of its own, and the same request was let through later: by then the proxy had been answered, or another way was taken.':
    'Le proxy a demandé sa propre connexion, et la même requête est passée plus tard : entre-temps le proxy avait reçu sa réponse, ou un autre chemin a été pris.',
  'The capture does not show the answer; some browsers keep to themselves what they send to a proxy.':
    'La capture ne montre pas la réponse ; certains navigateurs gardent pour eux ce qu’ils envoient à un proxy.',
  'One answer in between was refused as wrong.': 'Une réponse entre-temps a été refusée comme fausse.',
  '{count} answers in between were refused as wrong.': '{count} réponses entre-temps ont été refusées comme fausses.',
  'The refusal that asked is a step of the login, no fault.':
    'Le refus qui a posé la question est une étape de la connexion, pas une faute.',
  '{count} of the refusals are steps of the login, no faults.':
    '{count} des refus sont des étapes de la connexion, pas des fautes.',
  'The client answered the challenge, and was refused {times}: the name, the password or the ticket is not accepted.':
    'Le client a répondu au défi et a été refusé {times} : le nom, le mot de passe ou le ticket n’est pas accepté.',
  '{course}; {end}.': '{course} ; {end}.',
  '{course}.': '{course}.',
  'Accepted {times} and refused {others} in between': 'Accepté {times} et refusé {others} entre-temps',
  'Accepted {times}, and {others} not allowed what it asked for':
    'Accepté {times}, et {others} non autorisé à faire ce qu’il demandait',
  'Accepted {times}, never refused': 'Accepté {times}, jamais refusé',
  'Refused {times}, never accepted in this capture': 'Refusé {times}, jamais accepté dans cette capture',
  'Not allowed what it asked for, {times}': 'Non autorisé à faire ce qu’il demandait, {times}',
  'Sent, neither accepted nor refused': 'Envoyé, ni accepté ni refusé',
  'Worked at first, then refused': 'Valable d’abord, puis refusé',
  'Worked until {last}, refused since': 'Valable jusqu’à {last}, refusé depuis',
  'Worked until {last}, refused since {since}': 'Valable jusqu’à {last}, refusé depuis {since}',
  '{one}, {other}': '{one}, {other}',
  'it is valid until {time}': 'il est valable jusqu’à {time}',
  'it expired at {time}': 'il a expiré à {time}',
  "it expired at {time} by the server's clock, which is ahead":
    'il a expiré à {time} selon l’horloge du serveur, qui avance',
  'Further tries are refused whatever the password is.':
    'Les essais suivants sont refusés quel que soit le mot de passe.',
  '{count} failed logins met no limit, no lock and no delay.':
    '{count} connexions échouées n’ont rencontré ni limite, ni verrou, ni délai.',
  'the answer was a redirect ({status}), which browsers do not follow there':
    'la réponse était une redirection ({status}), que les navigateurs ne suivent pas ici',
  'the answer was {status}, and only a success counts': 'la réponse était {status}, et seul un succès compte',
  'The server answered with {status}: nobody refused this request.':
    'Le serveur a répondu {status} : personne n’a refusé cette requête.',
  'So the browser keeps the answer to itself, and the script sees a network error, without a status.':
    'Le navigateur garde donc la réponse pour lui, et le script voit une erreur réseau, sans statut.',
  'The answer must allow the origin of the page (Access-Control-Allow-Origin); no login changes that.':
    'La réponse doit autoriser l’origine de la page (Access-Control-Allow-Origin) ; aucune connexion n’y change rien.',
  'the answer ({status}) has no Access-Control-Allow-Origin':
    'la réponse ({status}) n’a pas de Access-Control-Allow-Origin',
  'the answer ({status}) names more than one origin in Access-Control-Allow-Origin, and browsers accept only one':
    'la réponse ({status}) nomme plus d’une origine dans Access-Control-Allow-Origin, et les navigateurs n’en acceptent qu’une',
  'the answer ({status}) allows another origin than that of the page (Access-Control-Allow-Origin)':
    'la réponse ({status}) autorise une autre origine que celle de la page (Access-Control-Allow-Origin)',
  'the answer ({status}) does not allow the method {method} (Access-Control-Allow-Methods)':
    'la réponse ({status}) n’autorise pas la méthode {method} (Access-Control-Allow-Methods)',
  'the answer ({status}) does not allow the field {names} (Access-Control-Allow-Headers)':
    'la réponse ({status}) n’autorise pas le champ {names} (Access-Control-Allow-Headers)',
  'the answer ({status}) does not allow the fields {names} (Access-Control-Allow-Headers)':
    'la réponse ({status}) n’autorise pas les champs {names} (Access-Control-Allow-Headers)',
  'The request for a new token was refused, and the requests that followed were refused as well.':
    'La demande d’un nouveau jeton a été refusée, et les requêtes suivantes l’ont été aussi.',
  'The request for a new token was refused.': 'La demande d’un nouveau jeton a été refusée.',
  'The same refresh token had been sent before, and no answer came back: the server may have used it up then.':
    'Le même jeton d’actualisation avait déjà été envoyé, sans qu’une réponse revienne : le serveur l’a peut-être consommé alors.',
  'Another one succeeded later.': 'Une autre a réussi plus tard.',
  'The same refresh token was exchanged {count} times, at nearly the same time.':
    'Le même jeton d’actualisation a été échangé {count} fois, presque en même temps.',
  'The same refresh token was exchanged {count} times, {span} apart.':
    'Le même jeton d’actualisation a été échangé {count} fois, à {span} d’intervalle.',
  'The server hands out a new one each time (rotation), so one request won, and the old one was worth nothing for the others.':
    'Le serveur en remet un nouveau chaque fois (rotation) : une requête a gagné, et l’ancien ne valait plus rien pour les autres.',
  'Let one request refresh, and the others wait for it.': 'Laisser une requête actualiser, et les autres l’attendre.',
  'Keep the new refresh token of each answer, in every tab, and never send the old one again: some servers end the whole session then.':
    'Garder le nouveau jeton d’actualisation de chaque réponse, dans chaque onglet, et ne jamais renvoyer l’ancien : certains serveurs mettent alors fin à toute la session.',
  '{count} requests for a new token went out within {span}.':
    '{count} demandes d’un nouveau jeton sont parties en {span}.',
  'One is enough for all requests that wait; the others load the server and, with rotating refresh tokens, undo each other.':
    'Une seule suffit pour toutes les requêtes qui attendent ; les autres chargent le serveur et, avec la rotation, s’annulent entre elles.',
  once: 'une fois',
  '{count} times': '{count} fois',
  '{credential} was accepted by the same address before and after this refusal, so it had not ended.':
    '{credential} a été accepté par la même adresse avant et après ce refus : il n’avait donc pas pris fin.',
  '{credential} was accepted by the same address before and after these {count} refusals, so it had not ended.':
    '{credential} a été accepté par la même adresse avant et après ces {count} refus : il n’avait donc pas pris fin.',
  'One of several servers behind the address may not know it or its key, or the server could not check it for a moment.':
    'Un des serveurs derrière l’adresse ne le connaît peut-être pas, ou pas sa clé, ou le serveur n’a pas pu le vérifier pendant un instant.',
  '{credential} was refused at first and accepted {span} later by the same address, unchanged.':
    '{credential} a d’abord été refusé, puis accepté {span} plus tard par la même adresse, inchangé.',
  '{credential} was refused at first and accepted right after by the same address, unchanged.':
    '{credential} a d’abord été refusé, puis accepté juste après par la même adresse, inchangé.',
  'A new credential or permission can take a moment until every server knows it; trying again after a short wait is enough.':
    'Un nouvel identifiant ou un nouveau droit peut mettre un moment à être connu de tous les serveurs ; il suffit de réessayer après une courte attente.',
  'The server asked for a login, the client answered, and request {number} got through.':
    'Le serveur a demandé une connexion, le client a répondu, et la requête {number} est passée.',
  'The server asked for a login, the client answered, and request {number} was answered with {status}, without asking for a login again.':
    'Le serveur a demandé une connexion, le client a répondu, et la requête {number} a reçu {status}, sans nouvelle demande de connexion.',
  'The proxy asked for a login, the client answered, and request {number} got through.':
    'Le proxy a demandé une connexion, le client a répondu, et la requête {number} est passée.',
  'The proxy asked for a login, the client answered, and request {number} was answered with {status}, without asking for a login again.':
    'Le proxy a demandé une connexion, le client a répondu, et la requête {number} a reçu {status}, sans nouvelle demande de connexion.',
  'After {count} failed login the server answered with a limit or a lock ({status}).':
    'Après {count} connexion échouée, le serveur a répondu par une limite ou un verrou ({status}).',
  'After {count} failed login the server answered with a limit or a lock ({status}), to wait {span}.':
    'Après {count} connexion échouée, le serveur a répondu par une limite ou un verrou ({status}) : attendre {span}.',
  'After {count} failed logins the server answered with a limit or a lock ({status}).':
    'Après {count} connexions échouées, le serveur a répondu par une limite ou un verrou ({status}).',
  'After {count} failed logins the server answered with a limit or a lock ({status}), to wait {span}.':
    'Après {count} connexions échouées, le serveur a répondu par une limite ou un verrou ({status}) : attendre {span}.',
  'The answer refuses the application itself, not its refresh token.':
    'La réponse refuse l’application elle-même, pas son jeton d’actualisation.',
  'Check the client id and the secret or key that it sends, and whether it is still registered and enabled at the login server; until then, logging in again does not help.':
    'Vérifier l’identifiant client et le secret ou la clé qu’elle envoie, et si elle est encore enregistrée et active sur le serveur de connexion ; d’ici là, se reconnecter n’aide pas.',
  'The answer says that this application may not exchange refresh tokens.':
    'La réponse dit que cette application ne peut pas échanger de jetons d’actualisation.',
  'Switch the refresh token grant on for it at the login server; until then, logging in again helps only for as long as one access token lives.':
    'Activer pour elle l’octroi par jeton d’actualisation sur le serveur de connexion ; d’ici là, se reconnecter n’aide que le temps de vie d’un jeton d’accès.',
  'The request asks for rights that the refresh token does not cover.':
    'La requête demande des droits que le jeton d’actualisation ne couvre pas.',
  'Leave scope out of the refresh, or ask for no more than was granted; for more rights, send the user to log in.':
    'Omettre scope à l’actualisation, ou ne pas demander plus que ce qui a été accordé ; pour plus de droits, envoyer l’utilisateur se connecter.',
  'The login server wants the user there: a login, a second factor or a consent.':
    'Le serveur de connexion veut l’utilisateur en personne : une connexion, un second facteur ou un consentement.',
  'Send the user to the login page; asking again in the background cannot meet that.':
    'Envoyer l’utilisateur vers la page de connexion ; redemander en arrière-plan ne peut pas y répondre.',
  'The request brought no refresh token that the server could find.':
    'La requête n’apportait aucun jeton d’actualisation que le serveur puisse trouver.',
  'Find out where it was lost: never stored, deleted by a logout, sent under another name, or kept in a cookie that was not attached. Without it, somebody has to log in again.':
    'Chercher où il s’est perdu : jamais enregistré, supprimé par une déconnexion, envoyé sous un autre nom, ou gardé dans un cookie qui n’est pas parti. Sans lui, quelqu’un doit se reconnecter.',
  'The refresh token had been used before, and the server takes each only once (rotation).':
    'Le jeton d’actualisation avait déjà été utilisé, et le serveur n’accepte chacun qu’une fois (rotation).',
  'Store the new refresh token of every answer, share it among tabs, and let one request at a time refresh. Many servers end the whole session when an old one comes back, so somebody has to log in again.':
    'Enregistrer le nouveau jeton d’actualisation de chaque réponse, le partager entre les onglets, et ne laisser qu’une requête actualiser à la fois. Beaucoup de serveurs mettent fin à toute la session quand un ancien revient, et quelqu’un doit alors se reconnecter.',
  'The refresh token had run out.': 'Le jeton d’actualisation avait expiré.',
  'Somebody has to log in again. If that comes too soon, look at the lifetime that the login server gives to refresh tokens, also to unused ones.':
    'Quelqu’un doit se reconnecter. Si cela arrive trop tôt, regarder la durée de vie que le serveur de connexion donne aux jetons d’actualisation, même inutilisés.',
  'The refresh token was withdrawn before its time.': 'Le jeton d’actualisation a été retiré avant terme.',
  'Find out by what: a logout, a new password, an administrator, or the limit of tokens for one user. Somebody has to log in again.':
    'Chercher par quoi : une déconnexion, un nouveau mot de passe, un administrateur ou la limite de jetons d’un utilisateur. Quelqu’un doit se reconnecter.',
  'The refresh token was given to another application.':
    'Le jeton d’actualisation a été donné à une autre application.',
  'Send it with the client id with which it was fetched; tokens of a test and a live application do not mix.':
    'L’envoyer avec l’identifiant client avec lequel il a été obtenu ; les jetons d’une application de test et d’une application réelle ne se mélangent pas.',
  'The account of the user is locked or switched off.': 'Le compte de l’utilisateur est verrouillé ou désactivé.',
  'Have the account opened again; until then, a new login fails as well.':
    'Faire rouvrir le compte ; d’ici là, une nouvelle connexion échoue aussi.',
  'The check against forged requests (CSRF) failed; the refresh token was not looked at.':
    'Le contrôle contre les requêtes falsifiées (CSRF) a échoué ; le jeton d’actualisation n’a pas été examiné.',
  'Send the CSRF token with the refresh as with every other form; the login itself may still be good.':
    'Envoyer le jeton CSRF avec l’actualisation comme avec tout autre formulaire ; la connexion elle-même peut encore être bonne.',
  'The answer (invalid_grant) does not say which it is: the refresh token has run out, was withdrawn, was used up before, or belongs to another application.':
    'La réponse (invalid_grant) ne dit pas ce qu’il en est : le jeton d’actualisation a expiré, a été retiré, a déjà servi ou appartient à une autre application.',
  'The log of the login server knows which. Somebody has to log in again; sending the old token again does not help.':
    'Le journal du serveur de connexion le sait. Quelqu’un doit se reconnecter ; renvoyer l’ancien jeton n’aide pas.',
  'In the place of the refresh token, the request carries a placeholder such as undefined or null.':
    'À la place du jeton d’actualisation, la requête porte un texte de remplacement tel que undefined ou null.',
  'Mend the code that reads the stored token: it sends its result without looking whether there is one.':
    'Corriger le code qui lit le jeton enregistré : il envoie son résultat sans regarder s’il y en a un.',
  'The answer does not say why.': 'La réponse ne dit pas pourquoi.',
  'Somebody has to log in again; sending the old token again does not help.':
    'Quelqu’un doit se reconnecter ; renvoyer l’ancien jeton n’aide pas.',
  'the browser was told to delete it': 'le navigateur a reçu l’ordre de le supprimer',
  'the browser was told to delete it at {time}': 'le navigateur a reçu l’ordre de le supprimer à {time}',
  'it was replaced': 'il a été remplacé',
  'it was replaced at {time}': 'il a été remplacé à {time}',
  'it was logged out, and it was accepted after that all the same':
    'il a été déconnecté, et accepté ensuite malgré tout',
  'it was logged out at {time}, and it was accepted after that all the same':
    'il a été déconnecté à {time}, et accepté ensuite malgré tout',
  'it was logged out': 'il a été déconnecté',
  'it was logged out at {time}': 'il a été déconnecté à {time}',
  'The session cookie {name} was set earlier, and this request went out without it: {why}.':
    'Le cookie de session {name} a été créé plus tôt, et cette requête est partie sans lui : {why}.',
  'The cookie of the login {name} was set earlier, and this request went out without it: {why}.':
    'Le cookie de la connexion {name} a été créé plus tôt, et cette requête est partie sans lui : {why}.',
  'The session cookie {name} was set earlier, and this request went out without it.':
    'Le cookie de session {name} a été créé plus tôt, et cette requête est partie sans lui.',
  'The cookie of the login {name} was set earlier, and this request went out without it.':
    'Le cookie de la connexion {name} a été créé plus tôt, et cette requête est partie sans lui.',
  'The session cookie {name} was set earlier for a limited time; that time was over, so the browser no longer sent it.':
    'Le cookie de session {name} a été créé plus tôt pour un temps limité ; ce temps était écoulé, et le navigateur ne l’a plus envoyé.',
  'The cookie {name} was set earlier for a limited time; that time was over, so the browser no longer sent it.':
    'Le cookie {name} a été créé plus tôt pour un temps limité ; ce temps était écoulé, et le navigateur ne l’a plus envoyé.',
};
