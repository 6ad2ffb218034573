import type { RecordTexts } from '../../languages.ts';

/** What stories say, sentence by sentence and clause by clause, in German, by the English text. */
export const sentences: RecordTexts = {
  'The logout deleted the session cookie ({names}); requests after it carry none.':
    'Das Abmelden löschte das Sitzungs-Cookie ({names}); die Anfragen danach tragen keines.',
  'An earlier answer deleted the session cookie ({names}), so this request carries none.':
    'Eine frühere Antwort löschte das Sitzungs-Cookie ({names}), also trägt diese Anfrage keines.',
  'Look at that answer for the reason.': 'In jener Antwort steht der Grund.',
  'It was set for {first} and deleted for {second}.': 'Es wurde für {first} gesetzt und für {second} gelöscht.',
  'An answer told the browser to delete the cookie {name}, and later requests still carried it.':
    'Eine Antwort wies den Browser an, das Cookie {name} zu löschen, und spätere Anfragen trugen es noch.',
  'A cookie is deleted only with the name, Domain and Path with which it was set.':
    'Ein Cookie wird nur mit Name, Domain und Path gelöscht, mit denen es gesetzt wurde.',
  'The browser asked with OPTIONS whether the page may send this request, and {lack}.':
    'Der Browser fragte mit OPTIONS, ob die Seite diese Anfrage senden darf, und {lack}.',
  'So the request itself is never sent, and the script sees a network error, without a status.':
    'Also wird die Anfrage selbst nie gesendet, und das Skript sieht einen Netzwerkfehler ohne Status.',
  'That is so with any credential: the refusals beside it do not change it.':
    'Das gilt für alle Anmeldedaten: Die Ablehnungen daneben ändern nichts daran.',
  'The answer to OPTIONS must be a success, allow the origin, the method and the fields that were asked for, and needs no login.':
    'Die Antwort auf OPTIONS muss ein Erfolg sein und Ursprung, Methode und Felder erlauben, nach denen gefragt wurde; sie braucht keine Anmeldung.',
  'The server refused the question with {status}, and the request went out all the same.':
    'Der Server wies die Frage mit {status} ab, und die Anfrage ging trotzdem hinaus.',
  'The server refused the question with {status}, so the request itself was never sent.':
    'Der Server wies die Frage mit {status} ab, also wurde die Anfrage selbst nie gesendet.',
  'The server refused the question with {status}, so the browser sends nothing after it.':
    'Der Server wies die Frage mit {status} ab, also sendet der Browser danach nichts.',
  'The script sees a network error, without a status.': 'Das Skript sieht einen Netzwerkfehler ohne Status.',
  'The browser asked with OPTIONS whether the page may send this request.':
    'Der Browser fragte mit OPTIONS, ob die Seite diese Anfrage senden darf.',
  'The answer to OPTIONS must be a success and needs no login.':
    'Die Antwort auf OPTIONS muss ein Erfolg sein und braucht keine Anmeldung.',
  'The script cannot read the refusal and sees a network error instead.':
    'Das Skript kann die Ablehnung nicht lesen und sieht stattdessen einen Netzwerkfehler.',
  'The script can read the refusal.': 'Das Skript kann die Ablehnung lesen.',
  'The browser asked with OPTIONS and was let through; then the server refused the request itself with {status}.':
    'Der Browser fragte mit OPTIONS und durfte; dann lehnte der Server die Anfrage selbst mit {status} ab.',
  '{credential}: {course}': '{credential}: {course}',
  '{credential} was logged out, and requests went on carrying it.':
    '{credential} wurde abgemeldet, und weitere Anfragen trugen es trotzdem.',
  '{credential} was being replaced while this request went out with it.':
    '{credential} wurde gerade ersetzt, während diese Anfrage damit hinausging.',
  '{credential} was being replaced while these requests went out with it.':
    '{credential} wurde gerade ersetzt, während diese Anfragen damit hinausgingen.',
  'Let requests wait while a new credential is fetched, or send them once more with the new one.':
    'Anfragen warten lassen, solange neue Anmeldedaten geholt werden, oder sie mit den neuen noch einmal senden.',
  'A new credential had been handed out in place of {credential}, and this request still carried the old one.':
    'Anstelle von {credential} waren neue Anmeldedaten ausgegeben worden, und diese Anfrage trug noch die alten.',
  'A new credential had been handed out in place of {credential}, and these requests still carried the old one.':
    'Anstelle von {credential} waren neue Anmeldedaten ausgegeben worden, und diese Anfragen trugen noch die alten.',
  '{credential} was refused here and accepted elsewhere on the same server afterwards: it is alive, but {lack}.':
    '{credential} wurde hier abgelehnt und danach anderswo auf demselben Server angenommen: gültig also, aber {lack}.',
  '{credential} was refused here and accepted by another server afterwards: it is alive, but {lack}.':
    '{credential} wurde hier abgelehnt und danach von einem anderen Server angenommen: gültig also, aber {lack}.',
  'it was not given the scope for this': 'ohne den Scope, den es hier braucht',
  'its holder may not do this': 'der Inhaber darf das hier nicht',
  'not good for this (audience, scope, permission or environment)':
    'nicht gut für das hier (Audience, Scope, Berechtigung oder Umgebung)',
  'The first request carried Authorization and was redirected to another origin.':
    'Die erste Anfrage trug Authorization und wurde zu einem anderen Ursprung weitergeleitet.',
  'Browsers and most clients drop that field there, so that no other server gets the credential, and this request arrived without it.':
    'Browser und die meisten Clients lassen dieses Feld dort weg, damit kein anderer Server die Anmeldedaten bekommt, und diese Anfrage kam ohne es an.',
  'Ask the final address directly.': 'Gleich die endgültige Adresse fragen.',
  'The proxy asked for a login of its own, and the same request was let through later: by then the proxy had been answered, or another way was taken.':
    'Der Proxy verlangte eine eigene Anmeldung, und dieselbe Anfrage wurde später durchgelassen: Bis dahin hatte der Proxy seine Antwort bekommen, oder ein anderer Weg wurde genommen.',
  'The capture does not show the answer; some browsers keep to themselves what they send to a proxy.':
    'Die Aufzeichnung zeigt die Antwort nicht; manche Browser behalten für sich, was sie einem Proxy senden.',
  'One answer in between was refused as wrong.': 'Eine Antwort dazwischen wurde als falsch abgelehnt.',
  '{count} answers in between were refused as wrong.': '{count} Antworten dazwischen wurden als falsch abgelehnt.',
  'The refusal that asked is a step of the login, no fault.':
    'Die Ablehnung, die fragte, ist ein Schritt der Anmeldung, kein Fehler.',
  '{count} of the refusals are steps of the login, no faults.':
    '{count} der Ablehnungen sind Schritte der Anmeldung, keine Fehler.',
  'The client answered the challenge, and was refused {times}: the name, the password or the ticket is not accepted.':
    'Der Client beantwortete die Aufforderung und wurde {times} abgelehnt: Name, Passwort oder Ticket wird nicht angenommen.',
  '{course}; {end}.': '{course}; {end}.',
  '{course}.': '{course}.',
  'Accepted {times} and refused {others} in between': '{times} angenommen und zwischendurch {others} abgelehnt',
  'Accepted {times}, and {others} not allowed what it asked for':
    '{times} angenommen, und {others} war das Verlangte nicht erlaubt',
  'Accepted {times}, never refused': '{times} angenommen, nie abgelehnt',
  'Refused {times}, never accepted in this capture': '{times} abgelehnt, in dieser Aufzeichnung nie angenommen',
  'Not allowed what it asked for, {times}': 'Das Verlangte war nicht erlaubt, {times}',
  'Sent, neither accepted nor refused': 'Gesendet, weder angenommen noch abgelehnt',
  'Worked at first, then refused': 'Ging anfangs, dann abgelehnt',
  'Worked until {last}, refused since': 'Ging bis {last}, seitdem abgelehnt',
  'Worked until {last}, refused since {since}': 'Ging bis {last}, abgelehnt seit {since}',
  '{one}, {other}': '{one}, {other}',
  'it is valid until {time}': 'gültig bis {time}',
  'it expired at {time}': 'abgelaufen um {time}',
  "it expired at {time} by the server's clock, which is ahead":
    'abgelaufen um {time} nach der Uhr des Servers, die vorgeht',
  'Further tries are refused whatever the password is.':
    'Weitere Versuche werden abgelehnt, wie auch immer das Passwort lautet.',
  '{count} failed logins met no limit, no lock and no delay.':
    '{count} fehlgeschlagene Anmeldungen trafen auf keine Grenze, keine Sperre und keine Verzögerung.',
  'the answer was a redirect ({status}), which browsers do not follow there':
    'die Antwort war eine Weiterleitung ({status}), der Browser hier nicht folgen',
  'the answer was {status}, and only a success counts': 'die Antwort war {status}, und nur ein Erfolg zählt',
  'The server answered with {status}: nobody refused this request.':
    'Der Server antwortete mit {status}: Niemand hat diese Anfrage abgelehnt.',
  'So the browser keeps the answer to itself, and the script sees a network error, without a status.':
    'Deshalb behält der Browser die Antwort für sich, und das Skript sieht einen Netzwerkfehler ohne Status.',
  'The answer must allow the origin of the page (Access-Control-Allow-Origin); no login changes that.':
    'Die Antwort muss den Ursprung der Seite erlauben (Access-Control-Allow-Origin); keine Anmeldung ändert das.',
  'the answer ({status}) has no Access-Control-Allow-Origin':
    'die Antwort ({status}) hat kein Access-Control-Allow-Origin',
  'the answer ({status}) names more than one origin in Access-Control-Allow-Origin, and browsers accept only one':
    'die Antwort ({status}) nennt mehr als einen Ursprung in Access-Control-Allow-Origin, und Browser nehmen nur einen an',
  'the answer ({status}) allows another origin than that of the page (Access-Control-Allow-Origin)':
    'die Antwort ({status}) erlaubt einen anderen Ursprung als den der Seite (Access-Control-Allow-Origin)',
  'the answer ({status}) does not allow the method {method} (Access-Control-Allow-Methods)':
    'die Antwort ({status}) erlaubt die Methode {method} nicht (Access-Control-Allow-Methods)',
  'the answer ({status}) does not allow the field {names} (Access-Control-Allow-Headers)':
    'die Antwort ({status}) erlaubt das Feld {names} nicht (Access-Control-Allow-Headers)',
  'the answer ({status}) does not allow the fields {names} (Access-Control-Allow-Headers)':
    'die Antwort ({status}) erlaubt die Felder {names} nicht (Access-Control-Allow-Headers)',
  'The request for a new token was refused, and the requests that followed were refused as well.':
    'Die Anfrage nach einem neuen Token wurde abgelehnt, und die folgenden Anfragen wurden es ebenfalls.',
  'The request for a new token was refused.': 'Die Anfrage nach einem neuen Token wurde abgelehnt.',
  'The same refresh token had been sent before, and no answer came back: the server may have used it up then.':
    'Dasselbe Refresh-Token war schon einmal gesendet worden, ohne dass eine Antwort kam: Der Server kann es damals verbraucht haben.',
  'Another one succeeded later.': 'Eine andere gelang später.',
  'The same refresh token was exchanged {count} times, at nearly the same time.':
    'Dasselbe Refresh-Token wurde {count} Mal eingetauscht, fast zur selben Zeit.',
  'The same refresh token was exchanged {count} times, {span} apart.':
    'Dasselbe Refresh-Token wurde {count} Mal eingetauscht, im Abstand von {span}.',
  'The server hands out a new one each time (rotation), so one request won, and the old one was worth nothing for the others.':
    'Der Server gibt jedes Mal ein neues aus (Rotation), also gewann eine Anfrage, und für die anderen war das alte nichts mehr wert.',
  'Let one request refresh, and the others wait for it.':
    'Eine Anfrage erneuern und die anderen auf sie warten lassen.',
  'Keep the new refresh token of each answer, in every tab, and never send the old one again: some servers end the whole session then.':
    'Das neue Refresh-Token jeder Antwort behalten, in jedem Tab, und das alte nie wieder senden: Manche Server beenden dann die ganze Sitzung.',
  '{count} requests for a new token went out within {span}.':
    '{count} Anfragen nach einem neuen Token gingen innerhalb von {span} hinaus.',
  'One is enough for all requests that wait; the others load the server and, with rotating refresh tokens, undo each other.':
    'Eine reicht für alle Anfragen, die warten; die anderen belasten den Server und machen einander bei Rotation ungültig.',
  once: 'einmal',
  '{count} times': '{count} Mal',
  '{credential} was accepted by the same address before and after this refusal, so it had not ended.':
    '{credential} wurde von derselben Adresse vor und nach dieser Ablehnung angenommen, war also nicht zu Ende.',
  '{credential} was accepted by the same address before and after these {count} refusals, so it had not ended.':
    '{credential} wurde von derselben Adresse vor und nach diesen {count} Ablehnungen angenommen, war also nicht zu Ende.',
  'One of several servers behind the address may not know it or its key, or the server could not check it for a moment.':
    'Einer von mehreren Servern hinter der Adresse kennt es oder seinen Schlüssel vielleicht nicht, oder der Server konnte es einen Moment lang nicht prüfen.',
  '{credential} was refused at first and accepted {span} later by the same address, unchanged.':
    '{credential} wurde erst abgelehnt und {span} später von derselben Adresse unverändert angenommen.',
  '{credential} was refused at first and accepted right after by the same address, unchanged.':
    '{credential} wurde erst abgelehnt und gleich danach von derselben Adresse unverändert angenommen.',
  'A new credential or permission can take a moment until every server knows it; trying again after a short wait is enough.':
    'Bis jeder Server neue Anmeldedaten oder eine neue Berechtigung kennt, kann ein Moment vergehen; es genügt, nach kurzem Warten noch einmal zu fragen.',
  'The server asked for a login, the client answered, and request {number} got through.':
    'Der Server verlangte eine Anmeldung, der Client antwortete, und Anfrage {number} kam durch.',
  'The server asked for a login, the client answered, and request {number} was answered with {status}, without asking for a login again.':
    'Der Server verlangte eine Anmeldung, der Client antwortete, und Anfrage {number} wurde mit {status} beantwortet, ohne noch einmal nach einer Anmeldung zu fragen.',
  'The proxy asked for a login, the client answered, and request {number} got through.':
    'Der Proxy verlangte eine Anmeldung, der Client antwortete, und Anfrage {number} kam durch.',
  'The proxy asked for a login, the client answered, and request {number} was answered with {status}, without asking for a login again.':
    'Der Proxy verlangte eine Anmeldung, der Client antwortete, und Anfrage {number} wurde mit {status} beantwortet, ohne noch einmal nach einer Anmeldung zu fragen.',
  'After {count} failed login the server answered with a limit or a lock ({status}).':
    'Nach {count} fehlgeschlagenen Anmeldung antwortete der Server mit einer Grenze oder Sperre ({status}).',
  'After {count} failed login the server answered with a limit or a lock ({status}), to wait {span}.':
    'Nach {count} fehlgeschlagenen Anmeldung antwortete der Server mit einer Grenze oder Sperre ({status}): {span} warten.',
  'After {count} failed logins the server answered with a limit or a lock ({status}).':
    'Nach {count} fehlgeschlagenen Anmeldungen antwortete der Server mit einer Grenze oder Sperre ({status}).',
  'After {count} failed logins the server answered with a limit or a lock ({status}), to wait {span}.':
    'Nach {count} fehlgeschlagenen Anmeldungen antwortete der Server mit einer Grenze oder Sperre ({status}): {span} warten.',
  'The answer refuses the application itself, not its refresh token.':
    'Die Antwort lehnt die Anwendung selbst ab, nicht ihr Refresh-Token.',
  'Check the client id and the secret or key that it sends, and whether it is still registered and enabled at the login server; until then, logging in again does not help.':
    'Die Client-ID und das Geheimnis oder den Schlüssel prüfen, den sie sendet, und ob sie beim Anmeldeserver noch eingetragen und eingeschaltet ist; bis dahin hilft keine neue Anmeldung.',
  'The answer says that this application may not exchange refresh tokens.':
    'Die Antwort sagt, dass diese Anwendung keine Refresh-Tokens eintauschen darf.',
  'Switch the refresh token grant on for it at the login server; until then, logging in again helps only for as long as one access token lives.':
    'Den Refresh-Token-Grant für sie am Anmeldeserver einschalten; bis dahin hilft eine neue Anmeldung nur so lange, wie ein Access-Token lebt.',
  'The request asks for rights that the refresh token does not cover.':
    'Die Anfrage verlangt Rechte, die das Refresh-Token nicht deckt.',
  'Leave scope out of the refresh, or ask for no more than was granted; for more rights, send the user to log in.':
    'Beim Erneuern scope weglassen oder nicht mehr verlangen, als gewährt wurde; für mehr Rechte den Benutzer zur Anmeldung schicken.',
  'The login server wants the user there: a login, a second factor or a consent.':
    'Der Anmeldeserver will den Benutzer selbst: eine Anmeldung, einen zweiten Faktor oder eine Zustimmung.',
  'Send the user to the login page; asking again in the background cannot meet that.':
    'Den Benutzer zur Anmeldeseite schicken; im Hintergrund noch einmal zu fragen kann das nicht erfüllen.',
  'The request brought no refresh token that the server could find.':
    'Die Anfrage brachte kein Refresh-Token, das der Server finden konnte.',
  'Find out where it was lost: never stored, deleted by a logout, sent under another name, or kept in a cookie that was not attached. Without it, somebody has to log in again.':
    'Herausfinden, wo es verloren ging: nie gespeichert, beim Abmelden gelöscht, unter anderem Namen gesendet, oder in einem Cookie, das nicht mitging. Ohne es muss sich jemand neu anmelden.',
  'The refresh token had been used before, and the server takes each only once (rotation).':
    'Das Refresh-Token war schon benutzt, und der Server nimmt jedes nur einmal (Rotation).',
  'Store the new refresh token of every answer, share it among tabs, and let one request at a time refresh. Many servers end the whole session when an old one comes back, so somebody has to log in again.':
    'Das neue Refresh-Token jeder Antwort speichern, mit allen Tabs teilen und immer nur eine Anfrage erneuern lassen. Viele Server beenden die ganze Sitzung, wenn ein altes zurückkommt; dann muss sich jemand neu anmelden.',
  'The refresh token had run out.': 'Das Refresh-Token war abgelaufen.',
  'Somebody has to log in again. If that comes too soon, look at the lifetime that the login server gives to refresh tokens, also to unused ones.':
    'Jemand muss sich neu anmelden. Kommt das zu früh, die Lebensdauer ansehen, die der Anmeldeserver Refresh-Tokens gibt, auch unbenutzten.',
  'The refresh token was withdrawn before its time.': 'Das Refresh-Token wurde vor seiner Zeit widerrufen.',
  'Find out by what: a logout, a new password, an administrator, or the limit of tokens for one user. Somebody has to log in again.':
    'Herausfinden, wodurch: ein Abmelden, ein neues Passwort, ein Administrator oder die Höchstzahl von Tokens eines Benutzers. Jemand muss sich neu anmelden.',
  'The refresh token was given to another application.': 'Das Refresh-Token gehört einer anderen Anwendung.',
  'Send it with the client id with which it was fetched; tokens of a test and a live application do not mix.':
    'Es mit der Client-ID senden, mit der es geholt wurde; Tokens einer Test- und einer echten Anwendung vertragen sich nicht.',
  'The account of the user is locked or switched off.': 'Das Konto des Benutzers ist gesperrt oder ausgeschaltet.',
  'Have the account opened again; until then, a new login fails as well.':
    'Das Konto wieder öffnen lassen; bis dahin schlägt auch eine neue Anmeldung fehl.',
  'The check against forged requests (CSRF) failed; the refresh token was not looked at.':
    'Die Prüfung gegen gefälschte Anfragen (CSRF) schlug fehl; das Refresh-Token wurde nicht angesehen.',
  'Send the CSRF token with the refresh as with every other form; the login itself may still be good.':
    'Das CSRF-Token beim Erneuern mitsenden wie bei jedem anderen Formular; die Anmeldung selbst kann noch gut sein.',
  'The answer (invalid_grant) does not say which it is: the refresh token has run out, was withdrawn, was used up before, or belongs to another application.':
    'Die Antwort (invalid_grant) sagt nicht, was es ist: Das Refresh-Token ist abgelaufen, wurde widerrufen, war schon benutzt oder gehört einer anderen Anwendung.',
  'The log of the login server knows which. Somebody has to log in again; sending the old token again does not help.':
    'Das Protokoll des Anmeldeservers weiß es. Jemand muss sich neu anmelden; das alte Token noch einmal zu senden hilft nicht.',
  'In the place of the refresh token, the request carries a placeholder such as undefined or null.':
    'Anstelle des Refresh-Tokens trägt die Anfrage einen Platzhalter wie undefined oder null.',
  'Mend the code that reads the stored token: it sends its result without looking whether there is one.':
    'Den Code in Ordnung bringen, der das gespeicherte Token liest: Er sendet sein Ergebnis, ohne nachzusehen, ob es eines gibt.',
  'The answer does not say why.': 'Die Antwort sagt nicht, warum.',
  'Somebody has to log in again; sending the old token again does not help.':
    'Jemand muss sich neu anmelden; das alte Token noch einmal zu senden hilft nicht.',
  'the browser was told to delete it': 'der Browser wurde angewiesen, es zu löschen',
  'the browser was told to delete it at {time}': 'der Browser wurde um {time} angewiesen, es zu löschen',
  'it was replaced': 'ersetzt',
  'it was replaced at {time}': 'ersetzt um {time}',
  'it was logged out, and it was accepted after that all the same': 'abgemeldet und danach trotzdem angenommen',
  'it was logged out at {time}, and it was accepted after that all the same':
    'abgemeldet um {time} und danach trotzdem angenommen',
  'it was logged out': 'abgemeldet',
  'it was logged out at {time}': 'abgemeldet um {time}',
  'The session cookie {name} was set earlier, and this request went out without it: {why}.':
    'Das Sitzungs-Cookie {name} wurde früher gesetzt, und diese Anfrage ging ohne es hinaus: {why}.',
  'The cookie of the login {name} was set earlier, and this request went out without it: {why}.':
    'Das Cookie der Anmeldung {name} wurde früher gesetzt, und diese Anfrage ging ohne es hinaus: {why}.',
  'The session cookie {name} was set earlier, and this request went out without it.':
    'Das Sitzungs-Cookie {name} wurde früher gesetzt, und diese Anfrage ging ohne es hinaus.',
  'The cookie of the login {name} was set earlier, and this request went out without it.':
    'Das Cookie der Anmeldung {name} wurde früher gesetzt, und diese Anfrage ging ohne es hinaus.',
  'The session cookie {name} was set earlier for a limited time; that time was over, so the browser no longer sent it.':
    'Das Sitzungs-Cookie {name} wurde früher für begrenzte Zeit gesetzt; die war um, also sandte der Browser es nicht mehr.',
  'The cookie {name} was set earlier for a limited time; that time was over, so the browser no longer sent it.':
    'Das Cookie {name} wurde früher für begrenzte Zeit gesetzt; die war um, also sandte der Browser es nicht mehr.',
};
