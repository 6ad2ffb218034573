import type { Lexicon, Phrases } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** What users do to the things of an application. */
const deeds: Phrases =
  'loschen, bearbeiten, andern, verandern, anlegen, erstellen, hinzufugen, entfernen, hochladen, herunterladen, verschieben, kopieren, umbenennen, teilen, freigeben, einladen, verwalten, veroffentlichen, kommentieren, antworten, schreiben, posten, abstimmen, bewerten, melden, sperren, entsperren, archivieren, wiederherstellen, exportieren, importieren, speichern, aktualisieren, zuweisen, ubertragen, versenden, senden, verschicken, genehmigen, ablehnen, annehmen, abschliessen, schliessen, eroffnen, offnen, starten, stoppen, abbrechen, buchen, stornieren, bestellen, kaufen, beitreten, verlassen, abonnieren, folgen, einreichen, abgeben, ausfuhren, installieren, deinstallieren, konfigurieren, einrichten, aktivieren, deaktivieren, zurucksetzen, uberschreiben, zusammenfuhren, verknupfen, verbinden, trennen, markieren, anheften, planen, bestatigen, freischalten, entziehen, vergeben, befordern, herabstufen, ernennen, kundigen, drucken, ersetzen, einfugen, eintragen, austragen, modifizieren, erzeugen, generieren, widerrufen, zuruckziehen, verfassen, vornehmen, setzen, festlegen, auswahlen, wechseln, rezensieren, moderieren, pushen, klonen, mergen, verlinken, stummschalten, rauswerfen, entfernen, anhangen, ausblenden, importieren, duplizieren, erweitern, verlangern, verkaufen, uberweisen, auszahlen, einlosen';

/** The same with "zu" inside. */
const splitDeeds: Phrases =
  'anzulegen, hinzuzufugen, hochzuladen, herunterzuladen, freizugeben, einzuladen, abzustimmen, wiederherzustellen, zuzuweisen, abzulehnen, anzunehmen, abzuschliessen, abzubrechen, beizutreten, einzureichen, abzugeben, auszufuhren, einzurichten, zuruckzusetzen, zusammenzufuhren, freizuschalten, einzufugen, einzutragen, auszutragen, zuruckzuziehen, vorzunehmen, festzulegen, auszuwahlen, umzubenennen, anzuheften, herabzustufen, auszugeben, einzulosen, anzupassen, anzuhangen, auszublenden, abzusenden';

/** What cannot be done to a thing in its state. */
const done: Phrases =
  'geloscht, bearbeitet, geandert, verandert, angelegt, erstellt, hinzugefugt, entfernt, hochgeladen, verschoben, kopiert, umbenannt, geteilt, freigegeben, eingeladen, veroffentlicht, kommentiert, beantwortet, archiviert, wiederhergestellt, exportiert, importiert, gespeichert, aktualisiert, zugewiesen, ubertragen, versendet, gesendet, verschickt, genehmigt, abgelehnt, angenommen, abgeschlossen, geschlossen, eroffnet, geoffnet, gestartet, gestoppt, abgebrochen, gebucht, storniert, bestellt, gekauft, abonniert, eingereicht, abgegeben, installiert, deinstalliert, konfiguriert, eingerichtet, aktiviert, deaktiviert, zuruckgesetzt, uberschrieben, zusammengefuhrt, verknupft, getrennt, markiert, angeheftet, geplant, freigeschaltet, entzogen, vergeben, gekundigt, gedruckt, ersetzt, eingefugt, eingetragen, modifiziert, erzeugt, zuruckgezogen, festgelegt, gewechselt, verlangert, erweitert, verkauft, ausgezahlt, eingelost, erneuert, ausgewahlt, dupliziert, erstattet, gesperrt, entsperrt, gemergt, wieder geoffnet, ruckgangig gemacht, ausgefuhrt, gesetzt, beigetreten, gelost, uberwiesen, ausgeliefert';

/** German. */
export const german: Lexicon = {
  language: 'de',
  unit: 'words',
  hints:
    'dein, deine, deinem, deiner, deinen, dir, dich, bist, hast, kannst, darfst, musst, darf, durfen, kann, konnen, muss, mussen, bei, ihnen, ihrem, ihren, sich, werden, wurden, worden, nur, noch, bereits, durch, aus, uber, als, dass, sein, einen, einem, einer, keinen, dazu, hier, nach, wenn, aber, auch, eines, dem, anfrage, anfragen, schlussel, rechte, berechtigt, gultig, angemeldet, anmelden, zeit, erlaubt, sitzung, beim, vom, wir, uns, unser, zuerst, zugriffs, mehr, viele, der, die, das, und, ist, sind, sie, ihr, ihre, ihrer, nicht, kein, keine, wurde, wird, haben, hat, bitte, mit, auf, zu, fur, diese, dieser, dieses, den, dem, ein, eine, von, zum, zur, oder, zugriff, anmeldung, ungultig, ungultige, ungultiges, ungultiger, abgelaufen, verweigert, benutzer, benutzername, passwort, fehlgeschlagen, konto, gesperrt, erforderlich, berechtigung, falsche, falsches',
  subjects: {
    action: `${deeds}, bearbeitung, loschung, erstellung, veroffentlichung, ubertragung, upload, uploads, download, downloads, export, import`,
    account:
      'konto, benutzerkonto, account, benutzer, benutzername, nutzer, kennung, email, e mail, mail adresse, kunde, kundenkonto, anmeldename, mailadresse, zugang, e mail adresse, mail adressen, benutzer*, nutzer*, *konto, *konten, *account, *accounts, accounts, anwender*, benutzerkennung, nutzername, nutzerkonto, loginname, profil, profile, kunden, kundennummer, identitat, mandantenkonto, e mail adressen, email adresse, emailadresse, telefonnummer, mobilnummer, client id, anwendungskennung, registrierung ihres kontos, arbeitsbereich, organisation',
    'api-key':
      'api schlussel, api key*, apikey*, zugriffsschlussel, schlussel, api schlussel*, *schlussel, *schlussels, api token*, zugriffsschlussel*, lizenzschlussel*, geheimer schlussel, client secret, clientgeheimnis, client geheimnis, app id, personliches zugriffstoken, api kennung, app key, app schlussel',
    attempts:
      'anmeldeversuche, versuche, fehlversuche, login versuche, anmeldeversuch, anmeldeversuchen, fehlgeschlagene anmeldungen, fehlgeschlagenen anmeldungen, fehlanmeldungen, fehlgeschlagene versuche, fehlgeschlagenen versuchen, fehlgeschlagenen anmeldeversuchen, fehlversuchen, login versuchen, loginversuche, loginversuchen, passwortversuche, versuchen, eingabeversuche, pin eingaben, falschen passworteingaben, falsche eingaben, ungultige anmeldeversuche',
    bot: 'roboter, bot, bots, captcha, automatisierte*, javascript, mensch, browser, automatisierte anfragen, robotern, automatisiert*, automatische anfragen, automatischer zugriff, automatische zugriffe, crawler*, scraper*, scraping, user agent*, webcrawler, bot schutz, browserkennung, suchmaschinen, recaptcha, hcaptcha, turnstile, captchas, sicherheitsabfrage, spamschutz, spam schutz, rechenaufgabe, menschliche*, browserprufung',
    caller: 'sie, du, dir, dich, ihnen, aufrufer, anfragender, anfragende, client, besucher, antragsteller, euch, ihr',
    certificate:
      'zertifikat*, client zertifikat*, clientzertifikat*, client zertifikat*, smartcard, smart card, mtls, x 509, x509, chipkarte, gegenstellenzertifikat, client authentifizierungszertifikat',
    clock:
      'uhrzeit, zeitstempel, systemzeit, serverzeit, datum und uhrzeit, uhr, zeitangabe, anfragezeit, zeitdifferenz, zeitunterschied, zeitverschiebung, zeit des servers, geratezeit, zeitfenster, date header, datum der anfrage, zeitpunkt der anfrage, uhrzeit des gerats',
    cookie:
      'cookie, cookies, sitzungscookie*, session cookie*, anmeldecookie*, *cookie, *cookies, drittanbieter cookies',
    country:
      'land, ihrem land, region, standort, lander, landern, staat, staaten, regionen, gebiet, gebieten, deinem land, ihrer region, deiner region, eu, eu ausland, europaische union, europaischen union, geoblocking, geosperre, landersperre, ausland, geografisch*, geographisch*, aufenthaltsort, embargo*, sanktion*, deutschland, osterreich, schweiz, aufenthaltsland, herkunftsland, russland, iran, nordkorea, kuba, syrien, usa, vereinigten staaten',
    credential:
      'zugangsdaten, anmeldedaten, anmeldeinformationen, berechtigungsnachweis*, logindaten, kombination, zugangsdaten, logindaten, login daten, anmelde informationen, authentifizierungsdaten, authentifizierungsinformationen, authentisierungsdaten, benutzerdaten, kontodaten, authentifizierungsangaben, anmeldeangaben, zugangskennung, zugangsberechtigungsdaten, legitimation, anmeldenachweis, benutzerberechtigung*, credentials, passwort kombination, benutzername passwort kombination, anmeldedetails',
    csrf: 'csrf, csrf token*, xsrf, formular token, sicherheitstoken, formulartoken, csrf tokens, xsrf token*, csrf schutz, csrf prufung, csrf validierung, csrf verifizierung, anti csrf*, authentizitatstoken, oauth status, state parameter, oauth state, formularschlussel, formular schlussel, formular, formulars, sicherheitsmerkmale, sicherheitsmerkmal, sicherheitsschlussel des formulars, cross site request forgery, websiteubergreifende anfragefalschung, nonce prufung, sicherheitsprufung des formulars',
    factor:
      'zwei faktor*, zweifaktor*, zweiter faktor, zweiten faktor, mfa, 2fa, bestatigungscode, sicherheitscode, einmalpasswort, zwei faktor authentifizierung, zwei faktor authentisierung, zweifaktor authentifizierung, zwei faktor anmeldung, bestatigung in zwei schritten, passkey, zwei faktor*, zweistufig*, zwei stufen*, zwei schritt*, zweite stufe, zweiter faktor, mehrfaktor*, mehr faktor*, multi faktor*, multifaktor*, totp, otp, der code, den code, dieser code, ihr code, dein code, eingegebene code, einmalcode*, einmal passwort, einmalkennwort, einmal sms verifizierungscode, verifikationscode, authentifizierungscode, authenticator*, code aus der app, backup wiederherstellungscode, tan, security key, fido, webauthn, bestatigungs hardware token, starkere authentifizierung, starke kundenauthentifizierung, step up, identitatsprufung, identitatsbestatigung, authentifizierungsstufe, authentifizierungsniveau, sudo modus',
    filter:
      'schulnetz, schulfilter, schulnetzwerk, firmennetz, firmennetzwerk, netzwerkbetreuung, jugendschutzfilter, internet richtlinie*, nutzungsrichtlinie*, richtlinie ihres unternehmens, richtlinie* des unternehmens, unternehmensrichtlinie*, webrichtlinie*, richtlinie ihrer organisation, diese webseite, diese website, webfilter, inhaltsfilter, kategorie, jugendschutz*, ihrer organisation, ihrem unternehmen, ihrem ihrer netzwerkrichtlinie*, internetrichtlinie*, firmenrichtlinie*, richtlinien ihres unternehmens, richtlinien ihrer organisation, zugriffsrichtlinie ihres unternehmens, url filter, url kategorie, webkategorie, kindersicherung, internetanbieter, internetprovider, content filter, it abteilung, netzwerkadministrator*, web gateway, dns filter, inhaltsfilterung, sperrseite, surfrichtlinie*, internetzugriff, internetzugang, sperrkategorie',
    firewall:
      'firewall, sicherheitsregel*, sicherheitsrichtlinie*, sicherheitssystem*, sicherheitslosung*, sicherheitsgrunden, sicherheitsbedenken, sicherheitsmodul*, sicherheitsdienst*, schutzsystem*, waf, web application firewall, sicherheitsregeln, sicherheitsfilter, sicherheits plugin, sicherheitsplugin, sicherheitsvorkehrung*, sicherheitsprufung, sicherheitsverstoss, sicherheitssoftware, mod security, modsecurity, schutzmechanismus, schutzmechanismen, angriffserkennung, schutzregel*, sicherheitsverletzung',
    ip: 'ip, ip adresse, ip adressen, ihre adresse, ihrer adresse, dieser adresse, netzwerk, vpn, ip adress*, ips, ip bereich, ip adressbereich, ip adressbereiche, deine adresse, deiner adresse, netzwerken, netzwerkadresse, firmen vpn, proxys, anonymisierungsdienst*, tor netzwerk, tor, localhost, lokales netzwerk, lokalen netzwerk, internes netzwerk, internen netzwerk, firmennetz, unternehmensnetzwerk, intranet, rechenzentrum, diesem netzwerk, ihrem netzwerk, ihrem anschluss, lokalen rechner, lokalen host, externe verbindungen, externe zugriffe, von ausserhalb',
    listing:
      'verzeichnis, verzeichnisinhalt, index dokument, verzeichnisliste, verzeichnisse, verzeichnislisting, verzeichnisses, ordnerinhalt, verzeichnisanzeige, index datei, startdokument, verzeichnisindex',
    login:
      'anmeldung, login, einloggen, anmelden, authentifizierung, authentisierung, anmeldevorgang, anmeldungen, anmelde*, anzumelden, login vorgang, authentifizieren, authentisieren, autorisierung, authentifikation, legitimierung, einloggens, anmeldens, einzuloggen, log in, angemeldet',
    method:
      'methode, http methode, http methode, methoden, http methoden, anfragemethode, http verb, get anfragen, post anfragen, put anfragen, delete anfragen, mutationen',
    origin:
      'herkunft, domain, referer, origin, ursprung, domains, domane, domanen, *domain, host, hostname, hostnamen, ursprungs, referrer, http referer, referer header, einbettung, einbetten, iframe, fremde webseiten, fremden webseiten, anderen webseiten, andere webseiten, cors, cross origin, redirect uri, redirect url, weiterleitungs uri, weiterleitungs url, weiterleitungsadresse, callback url, ruckruf url, rucksprungadresse, host header, verweisende seite, herkunftsseite, origin header, paketname, bundle id',
    password:
      'passwort, kennwort, passworter, pin, passwort*, kennwort*, passworts, kennworter, passphrase, passwortes, master passwort, geheimzahl',
    permission:
      'berechtigung*, rechte, recht, rolle, rollen, zugriffsrechte*, benutzerrechte, befugnis, leserechte, schreibrechte, administrator, zugriffsberechtigung*, eigentumer, besitzer, admins, moderator*, mitglieder, redakteur*, erforderliche rolle, *berechtigung, *berechtigungen, rechten, *rechte, *rechten, benutzerrolle, projektrolle, administratorrolle, nutzerrolle, mindestrolle, *administrator, *administratoren, administrator*, admin, befugnisse, eigentumer*, *besitzer, besitzern, inhaber*, moderator*, moderatorin*, moderierende, mitglied, mitgliedern, *mitglied, *mitglieder, *mitgliedern, mitgliedschaft*, gruppe, gruppen, benutzergruppe*, ersteller*, autor, autoren, autorin*, verfasser*, teilnehmer*, organisator*, veranstalter*, lehrer*, dozent*, lehrkraft*, lehrkrafte*, privileg*, zugriffsebene, zugriffsstufe, zugriffssteuerung*, zugriffskontroll*, zugriffsrichtlinie*, richtlinie, richtlinien, vorgesetzte*, mitarbeiter*, teammitglied*, verwalter*, betreuer*, bearbeiter*, absender, superuser, root, freigabeberechtigung*, kursleiter*, redaktion, projektleiter*, bearbeitungsrecht*, genehmiger*, prufer, acl',
    plan: 'abonnement, abo, tarif, lizenz, guthaben, vertrag, paket, zahlung, rechnung, premium*, premium version, bezahlversion, kostenpflichtige*, abonnements, abos, *abo, *abonnement, *lizenz, *lizenzen, lizenzen, *tarif, tarife, tarifs, *guthaben, guthabens, kontingent ihres tarifs, plan, plane, kreditlinie, kontostand, zahlungsmittel, zahlungsmethode, zahlungsart, premium, premiumfunktion, testversion, testphase, testzeitraum, probezeitraum, probephase, probeabo, kostenlose version, kostenlosen version, kostenlose testphase, gratis version, pro version, enterprise version, enterprise edition, edition, funktion, funktionen, feature, features, modul, upgrade, speicherplatz, speicherkontingent, speicherlimit, buchungspaket, abrechnung, offene rechnung*, unbezahlte rechnung*, zusatzpaket, credits, mitgliedsbeitrag, nutzungsplan, basisversion',
    proxy: 'proxy, proxy server, proxyserver, proxy authentifizierung, proxyauthentifizierung, proxy zugangsdaten',
    rate: 'limit, anfragelimit, kontingent, ratenlimit, anzahl der anfragen, tageslimit, stundenlimit, monatslimit, *limit, limits, *limits, kontingente, anfragekontingent, quote, quota, rate, anfragerate, zugriffsrate, zahl der anfragen, anzahl an anfragen, anzahl von anfragen, haufigkeit, nutzungsgrenze, nutzungslimit, bandbreite, hochstzahl der anfragen, maximale anzahl von anfragen, maximale anzahl an anfragen, maximale anzahl der anfragen, hochstgrenze, datenvolumen, api aufrufe, anfragen pro *, aufrufe pro *, pro minute, pro sekunde, pro stunde, pro tag',
    request:
      'anfrage, anfragen, aufruf, aufrufe, anforderung, anforderungen, api anfrage, api anfragen, api aufruf, api aufrufe, zugriffe, http anfrage, abfrage, abfragen, anfragen an',
    resource:
      'dokument, beitrag, thema, vorgang, datensatz, antrag, bestellung, veranstaltung, umfrage, registrierung, system, seite, abstimmung, anmeldung zur veranstaltung, projekt, auftrag, buchungszeitraum, zeitraum, periode, geschaftsjahr, ticket, rechnung, bewerbung, kurs, prufung, wettbewerb, buchung, ausschreibung, dokumente, dokuments, beitrage, themen, diskussion*, kommentar*, umfragen, bestellungen, bestellvorgang, anfrage an den support, gutschein*, rabattcode, einladung*, repository, repositorys, repositories, projekte, forum, foren, board, wiki, artikel, raum, raume, kanal, kanale, unterhaltung*, chat, ordner, vorlage, vorlagen, eintrag, eintrage, element, objekt, aufgabe, aufgaben, prufungen, quiz, spiel, auktion*, gebot, wahl, wahlen, stimmabgabe, antworten, fragen, einreichung*, abgabe, abgaben, abgabefrist, frist, kurse, kurses, termin, termine, reservierung*, periode, zeiterfassung, stundenzettel, rechnungen, vertrage, datenbank, tabelle, server, instanz, umgebungsvariable, branch, pipeline, version, release, paketversion, merge pull issue, issues, freigabe, freigaben, formulare, shop, laden, konferenz, besprechung, meeting, sitzungsraum, kampagne, warteschlange, zahlungsvorgang, lieferung, retoure, charge, lager, inventur, buchungen, buchungssatz, journal, datensatze, zeitraums, website, webseite, webauftritt, app, anwendung, dienst, plattform, notiz, seiten, medien, bild, bilder, video upload, gruppenchat, nachricht, nachrichten, thread, spielrunde, turnier, saison, wettbewerbs, bewerbungsfrist, anmeldefrist, anmeldezeitraum, meldung, melderegister, vorgangs, auftrage, akte',
    scope:
      'scope, scopes, einwilligung, zustimmung, geltungsbereich, geltungsbereiche, berechtigungsumfang, zugriffsumfang, token berechtigung*, tokenberechtigung*, api berechtigung*, oauth scope*, einverstandnis, einwilligungen, anwendungsbereich, zugriffsbereich, zugriffsbereiche, schlusselberechtigung*, app berechtigung*, berechtigungsbereich*',
    session:
      'sitzung, sitzungen, session, sitzungs id, anmeldesitzung, *sitzung, *sitzungen, sessions, session id, sitzungskennung, sitzungs cookie, sitzungsschlussel, sitzungsdaten, benutzersitzung, login session, anmeldesession, sessionid, sitzungsinformation*',
    signature:
      'signatur*, prufsumme, unterschrift, signaturprufung, signierung, hmac, hash, hashwert, prufwert, anfragesignatur, nachrichtensignatur, signiert, dpop, nonce, signaturschlussel, digest, prufcode, url signatur, fingerabdruck der anfrage',
    terms:
      'nutzungsbedingungen, agb, bedingungen, geschaftsbedingungen, datenschutzerklarung*, nutzungsvereinbarung*, lizenzvereinbarung*, lizenzbedingungen, vereinbarung, verhaltenskodex, vertragsbedingungen, allgemeinen geschaftsbedingungen, datenschutzbestimmungen, bestimmungen, richtlinien der community, auftragsverarbeitungsvertrag, eula',
    tls: 'https, ssl, verschlusselte verbindung, sichere verbindung, tls, gesicherte verbindung, verschlusselt*, http verbindung, http verbindungen, gesicherten verbindung, sicheren verbindung, ssl verbindung, unsichere verbindung, unsichere verbindungen, verschlusselung',
    token:
      'token, tokens, access token, zugriffstoken, jwt, bearer, refresh token, zugangstoken, authentifizierungstoken, sitzungstoken, *token, *tokens, autorisierungscode*, autorisierungstoken, aktualisierungstoken, aktualisierungs token, auffrischungstoken, zugangscode, zugriffscode, auth token, authentication token, bearertoken, id token, identitatstoken, aktivierungscode, aktivierungsschlussel, aktivierungslink, einladungscode, einladungslink, registrierungscode, registrierungsschlussel, passwort wiederherstellungs schlussel, wiederherstellungsschlussel, zurucksetzungscode, zurucksetzen link, zurucksetzungslink, magic link, anmeldelink, anmelde link, login link, einmal link, einmallink, autorisierungsgewahrung, zugriffsticket, dienstticket, ticket granting ticket, json web token, assertion, geratecode',
    url: 'link, url, *link, *links, links, signierte url, download url, download link, freigabelink, freigabe link, adresse der seite, verknupfung, signierter link, signierte adresse',
    scheme:
      'basic authentifizierung, basic auth, authentifizierungsverfahren, anmeldeverfahren, authentifizierungsmethode, authentifizierungsschema, authentifizierungstyp, authentifizierungsart, authentifizierungsmethoden, authentifizierungsverfahrens, anmeldemethode, anmeldemethoden, anmeldeart, autorisierungstyp, autorisierungsschema, token typ, tokentyp, token art, bearer authentifizierung, digest authentifizierung, schlusseltyp, autorisierungsmethode',
    content:
      'jugendschutz, urheberrecht*, rechtlichen grunden, privat, private*, urheberrechts*, beschwerde*, rechteinhaber*, privatsphare, video, videos, album, album*, volljahrig*, jugendliche, minderjahrige*, erwachsene*, nicht jugendfrei*, paywall, bezahlschranke',
    attack:
      'angriff*, schadhaft*, schadcode, sql injection, bosartig*, schadlich*, schadsoftware, gefahrlich*, sql einschleusung, einschleusung, cross site scripting, xss, verdachtig*, missbrauch*, missbrauchlich*, eindringversuch*, hackversuch*, hackerangriff*, exploit*, einbruchsversuch*, bedrohung*, angriffsversuch*',
    audience:
      'aussteller, mandant, zielgruppe, audience, aussteller*, mandanten, anderer mandant, testumgebung, produktivumgebung, produktionsumgebung, testmodus, livemodus, live modus, umgebung, empfanger des tokens, zielgruppe des tokens, realm',
    access: 'schreibzugriff, lesezugriff, fernzugriff',
    age: 'ihr alter, dein alter, mindestalter, altersangabe, geburtsdatum, altersnachweis, altersprufung, altersverifikation',
    anonymous:
      'anonym, anonyme, anonymen, anonymer, anonyme benutzer, anonyme anfragen, anonyme nutzer, anonyme zugriffe, anonymer zugriff, gaste, gast, gastbenutzer, gastzugang, gastzugriff, nicht angemeldete benutzer, nicht angemeldete nutzer, nicht authentifizierte benutzer, nicht angemeldeten benutzern, nicht authentifizierte anfragen, unangemeldete*, besuchern',
    api: 'api, apis, api zugriff, api zugang, schnittstelle, schnittstellen, webschnittstelle, rest api',
    file: 'htaccess, dateisystem, dateirechte, dateiberechtigung*, dateizugriffsrechte, symbolischer link, symbolische verknupfung, serverkonfiguration, server konfiguration, dateityp, dateiendung, dateierweiterung, datei',
    header:
      'authorization header, authorization headers, authorization kopfzeile, authentifizierungs header, authentifizierungsheader, autorisierungs header, autorisierungsheader, auth header, header authorization, authentication header, basic header, bearer header, token header, header, kopfzeile, autorisierungskopf, authorization feld, autorisierungskopfzeile, http header',
    key: 'schlusselpaar, geheimnis',
    kind: 'personliche zugriffstoken*, benutzertoken, bot token, app passwort, app passworter, anwendungspasswort, anwendungspassworter, basisauthentifizierung, http basic, passwort authentifizierung, passwort anmeldung, passwortanmeldung, kennwortanmeldung, grant type, grant typ, gewahrungstyp, autorisierungstyp',
    route: 'endpunkt, endpunkte, route, pfad, api version, api methode, operation, aktion, url pfad, dienstpfad',
    sso: 'sso, single sign on, einmalanmeldung, saml, identitatsanbieter*, identity provider, unternehmensanmeldung, organisationsanmeldung, firmenlogin, anmeldeportal, idp',
  },
  predicates: {
    blocked:
      'blockiert, gebannt, geblockt, nicht auf der liste, nicht in der liste, nicht auf der erlaubnisliste, nicht freigegeben, blockiert*, geblockt*, gebannt*, verbannt*, ausgesperrt, sperrliste, auf der sperrliste, schwarzen liste, blacklist, blocklist, auf der blacklist, nicht auf der whitelist, nicht auf der weissen liste, nicht in der weissen liste, nicht in der whitelist, nicht in der erlaubnisliste, nicht auf der freigabeliste, nicht in der allowlist, nicht auf der allowlist, nicht in der liste der erlaubten, nicht auf der liste der erlaubten, nicht auf ihrer liste, nicht freigegeben fur, aufgehalten, abgefangen, ausgefiltert, gefiltert, gesperrt*, blocken, blockieren, blockierst',
    closed:
      'archiviert, geschlossen, beendet, abgeschlossen, schreibgeschutzt, wartungsmodus, nicht mehr offen, bereits abgeschlossen, archiviert*, geschlossen*, abgeschlossen*, beendet*, verriegelt, eingefroren, versiegelt, unveranderlich, unveranderbar, im wartungsmodus, in wartung, wartungsarbeiten, gewartet, noch nicht begonnen, noch nicht gestartet, nicht gestartet, hat begonnen, hat bereits begonnen, bereits begonnen, bereits gestartet, bereits beendet, bereits geschlossen, nicht geoffnet, noch nicht geoffnet, noch nicht eroffnet, nicht mehr geoffnet, nicht mehr verfugbar fur, ausgebucht, ausverkauft, vollstandig belegt, belegt, ist in verwendung, in gebrauch, in benutzung, in bearbeitung, in benutzung, wird verwendet, wird benutzt, wird bereits verwendet, wird bereits benutzt, bereits eingereicht, bereits abgegeben, bereits abgestimmt, bereits abgesendet, bereits storniert, bereits genehmigt, bereits abgelehnt, bereits bestatigt, bereits verarbeitet, bereits bearbeitet, bereits bezahlt, bereits versendet, bereits versandt, bereits eingelost, bereits veroffentlicht, bereits gebucht, bereits vorhanden, bereits vergeben, bereits registriert, bereits erledigt, bereits installiert, bereits eingerichtet, bereits konfiguriert, bereits initialisiert, bereits aktiv, bereits aktiviert, bereits geloscht, bereits verknupft, bereits verbunden, bereits zugewiesen, bereits beigetreten, bereits angenommen, bereits teilgenommen, existiert bereits, existieren bereits, bereits ein mitglied, bereits mitglied, schon vergeben, schon vorhanden, schon abgestimmt, schon bezahlt, pausiert, angehalten, gestoppt, eingestellt, nicht mehr anderbar, nicht anderbar, nicht bearbeitbar, nicht mehr bearbeitbar, nicht loschbar, nicht veranderbar, nicht mehr veranderbar, nicht stornierbar, storniert, entwurf, im entwurfsstatus, nicht veroffentlicht, noch nicht veroffentlicht, gebucht, festgeschrieben, verbucht, gelaufen, voruber, vorbei, verstrichen, wird gerade bearbeitet, wird gerade verwendet, fest vorgegeben, aktuellen status, aktuellen zustand, diesem status, diesem zustand, derzeitigen status, ausser betrieb',
    denied:
      'verweigert, abgelehnt, verboten, untersagt, nicht erlaubt, nicht gestattet, nicht zugelassen, nicht berechtigt, unzulassig, nicht autorisiert, unbefugt, nicht befugt, nicht verfugbar, nicht moglich, verweigert*, abgelehnt*, abgewiesen*, zuruckgewiesen*, verwehrt, verboten*, untersagt*, unerlaubt*, nicht gestattet*, nicht zulassig*, unzulassig*, unberechtigt*, nicht berechtigt*, nicht autorisiert*, unautorisiert*, nicht befugt*, unbefugt*, nicht ermachtigt, nicht genehmigt, eingeschrankt*, beschrankt*, beschrankt auf, begrenzt auf, nicht zuganglich, unzuganglich, nicht erlaubt*, nicht vorgesehen, nicht zustandig, nur zuganglich fur, nicht akzeptiert, ausgeschlossen, darf nicht, durfen nicht, darfst nicht, durfte nicht, kann nicht zugreifen, konnen nicht zugreifen, nicht angeboten, verhindert, unterbunden, nicht offen fur, lehnt ab, verweigern, verbietet, verbieten, untersagen, nicht zugreifen, nicht darauf zugreifen, nicht einsehen, nicht nutzen, nicht verwenden, nicht benutzen, nicht genutzt werden, nicht verwendet werden, nicht abgerufen werden, nicht aufgerufen werden, nicht zugegriffen werden, nicht abrufen, nicht aufrufen, nicht ansehen, nicht anzeigen, nicht angezeigt werden, nicht angesehen werden',
    disabled: [
      'gesperrt, deaktiviert, inaktiv, nicht aktiviert, nicht bestatigt, nicht freigeschaltet, noch nicht freigeschaltet, noch nicht bestatigt, noch nicht aktiviert, stillgelegt, geloscht, nicht aktiv, eingefroren, nicht verifiziert, gesperrt*, deaktiviert*, inaktiv*, suspendiert*, geloscht*, ausgesetzt, stillgelegt*, eingefroren*, geschlossen, aufgelost, aussteht, aussteht die, bestatigung aussteht, freigabe aussteht, noch uberpruft, wird noch uberpruft, wird derzeit uberpruft, wird gepruft, wartet auf bestatigung, wartet auf genehmigung, wartet auf die freigabe, wartet auf die bestatigung, wartet noch auf, ausstehend*, unbestatigt*, nicht verifizierte*, unverifiziert*, ausgeschlossen, gebannt, verbannt, gekundigt, ausser kraft, ruht, ruhend, vorubergehend gesperrt, voruebergehend gesperrt, eingeschrankt, entfernt, nicht mehr aktiv, abgeschaltet, ausgeschaltet, muss bestatigt werden, muss verifiziert werden, muss aktiviert werden, muss zuerst bestatigt werden, muss erst bestatigt werden, muss erst aktiviert werden, muss noch bestatigt werden, muss noch freigeschaltet werden, muss erst freigeschaltet werden, blockiert*',
      combined(
        'nicht, noch nicht, bisher nicht, nie',
        'aktiviert, freigeschaltet, bestatigt, verifiziert, freigegeben, genehmigt',
      ),
    ].join(', '),
    early:
      'noch nicht gultig, in der zukunft, noch nicht gultig, noch ungultig, noch nicht wirksam, erst ab, zu fruh, vor ihrem gultigkeitsbeginn, liegt in der zukunft, aus der zukunft, noch nicht giltig',
    exceeded:
      'uberschritten, erreicht, aufgebraucht, zu viele, zu viel, zu oft, zu haufig, erschopft, uberschritten*, uberschreitet, uberschreiten, ausgeschopft, verbraucht, erreicht*, aufgebraucht*, zu viele, zu schnell, zu haufig*, zu schnell hintereinander, uberlastet, gedrosselt, drosselung, drosseln, erschopft*, ausgelastet, uberzogen, uberschreitung, limitiert, zu grosse anzahl, verlangsamen',
    expired:
      'abgelaufen, abgelaufene, abgelaufenes, abgelaufener, nicht mehr gultig, verfallen, ausgelaufen, uberholt, lauft ab, abgelaufen*, nicht mehr gultig*, nicht langer gultig, verfallen*, erloschen*, ungultig geworden, zu alt, veraltet*, gultigkeit verloren, gultigkeitsdauer, gultigkeit, verjahrt, lauft nicht mehr, zeituberschreitung, ablaufdatum, timeout, time out, seine gultigkeit, ihre gultigkeit, uberfallig, beendet wegen, existiert nicht mehr, ist alt',
    failed:
      'fehlgeschlagen, gescheitert, fehler, misslungen, fehlgeschlagen*, scheiterte, schlug fehl, schlagt fehl, fehlerhaft, nicht erfolgreich, erfolglos, misslang, nicht geklappt, ging schief, schiefgegangen, schief gelaufen, nicht gelungen, abgebrochen, fehler bei, war nicht erfolgreich, nicht durchgefuhrt werden, konnte nicht angemeldet werden, nicht angemeldet werden, nicht authentifiziert werden, fehler aufgetreten',
    insufficient:
      'unzureichend, unzureichende, fehlt, fehlen, fehlende, mangelnde, nicht ausreichend, keine ausreichenden, nicht genugend, nicht die erforderlichen, nicht uber die, nicht die notigen, nicht die erforderliche, nicht die notige, besitzen nicht, unzureichend*, ungenugend*, mangelt, mangelnden, fehlen, fehlenden, zu niedrig, zu gering, reicht nicht, reichen nicht, nicht ausreichend*, nicht ausreichen, nicht hinreichend*, nicht genug, zu schwach, nicht im besitz, verfugen nicht, verfugt nicht, verfugst nicht, besitzt nicht, besitzt nicht die, hat nicht, haben nicht, hast nicht, nicht die noetigen, nicht die notige, nicht die notwendige, nicht die notwendigen, nicht die entsprechende, nicht die entsprechenden, nicht die passende, nicht die passenden, nicht die richtigen, nicht das recht, nicht die rechte, nicht das erforderliche, nicht das notwendige, nicht das notige, nicht uber ausreichende, nicht uber genugend, nicht uber das, nicht uber den, nicht uber eine, nicht die benotigten, nicht die benotigte, mindestens, hohere*, erhohte*, zusatzliche*, muss uber, mussen uber, musst uber, nicht gewahrt, nicht erteilt, nicht vergeben, nicht zugewiesen, nicht zugeteilt, nicht eingeraumt, zu wenig, zu wenige',
    invalid:
      'ungultig, ungultige, ungultiger, ungultiges, falsch, falsche, falscher, falsches, nicht gultig, nicht korrekt, inkorrekt, unkorrekt, fehlerhaft, stimmt nicht, stimmen nicht, nicht richtig, unbekannt, unbekannter, unbekanntes, ungultig*, falsch*, fehlerhaft*, inkorrekt*, unkorrekt*, nicht gultig*, nicht korrekt*, nicht zulassig, unzulassig, unbekannt*, nicht erkannt, nicht anerkannt, nicht akzeptiert, nicht richtig*, unrichtig*, kein gultiger, kein gultiges, keine gultige, keinen gultigen, keine gultigen, ungueltig*, gefalscht*, manipuliert*, unbrauchbar*, passen nicht, passt nicht, nicht zutreffend, konnte nicht validiert werden, nicht validiert werden, nicht bestatigt werden, funktioniert nicht, nicht verwendbar, nicht geltend, gilt nicht, unzutreffend, nicht stimmt, stimmte nicht, stimmten nicht',
    malformed:
      'unlesbar, nicht lesbar, falsches format, fehlerhaftes format, format, formatiert, ungultiges format, falsch formatiert, falsch formatiert*, nicht korrekt formatiert, fehlformatiert*, missgebildet, verstummelt, beschadigt*, nicht dekodiert werden, nicht entschlusselt werden, nicht gelesen werden, nicht geparst werden, nicht interpretiert werden, nicht verarbeitet werden, syntaxfehler, syntax, kodierung, kodiert*, base64, unvollstandig*, zu kurz, zu lang, leerzeichen enthalten, leerzeichen enthalt, ungultige zeichen, unerwartetes format, im falschen format, format hat, dekodierung, dekodieren, entschlusseln, aufbau, struktur',
    mismatch:
      'stimmt nicht uberein, stimmen nicht uberein, ubereinstimmung, passt nicht, nicht uberein, stimmt nicht mit, stimmen nicht mit, passt nicht zu, passen nicht zu, passt nicht zur, passt nicht zum, entspricht nicht, entsprechen nicht, weicht ab, weichen ab, unterscheidet sich, abweichend*, nicht identisch, unstimmig*, nicht zusammen, nicht zueinander, nicht ubereinstimmt, nicht ubereinstimmen, diskrepanz',
    missing:
      'fehlt, fehlend, fehlender, fehlende, leer, nicht angegeben, nicht ubermittelt, nicht mitgesendet, nicht gesendet, nicht vorhanden, fehlt*, fehlen, fehlend*, fehlten, leer*, nicht angegeben*, nicht bereitgestellt*, nicht ubergeben, nicht ubertragen, nicht mitgeschickt, nicht mitgeliefert, nicht geliefert, nicht eingegeben, nicht gesetzt, nicht enthalten, nicht vorgelegt, nicht beigefugt, nicht empfangen, nicht erhalten, nicht in der anfrage nicht im header, nicht im nicht hinterlegt, vermisst, wurde keine, wurde kein, ausgelassen, nicht gesendet*, nicht gefullt, nicht ausgefullt, undefiniert, null',
    off: 'nicht aktiviert, nicht freigeschaltet, nicht enthalten, nicht aktiv, nicht eingeschaltet, ausgeschaltet, abgeschaltet, nicht gebucht, nicht inbegriffen, nicht inklusive, nicht bestandteil, nicht eingerichtet, nicht konfiguriert, nicht abonniert, abgestellt, nicht teil, nicht lizenziert, nicht verfugbar fur, nicht verfugbar in, nicht verfugbar im, deaktiviert*, nicht unterstutzt von ihrem, nicht erworben, nicht gekauft',
    required:
      'erforderlich, benotigt, notwendig, muss, mussen, verlangt, notig, vorausgesetzt, erforderlich*, benotigt*, benotigen, notwendig*, brauchen, braucht, brauchst, muss, musst, mussten, musste, verlangt, verlangen, verpflichtend, obligatorisch, pflicht, zwingend, erfordert, erfordern, setzt voraus, voraussetzung, vorausgesetzt, gefordert, angefordert, vorgeschrieben, bitte verwenden, bitte geben, bitte senden, bitte nutzen, bitte losen, losen sie, lose das, bitte eingeben, bitte angeben, erwartet, bedarf, geben sie, gib dein, gib deine, gib ein, bitte gib, legen sie, aktivieren sie, bitte aktiviere, bitte aktivieren, bestatigen sie, bestatige dass, beweise, beweisen sie, weisen sie',
    revoked:
      'widerrufen, zuruckgezogen, abgemeldet, gesperrt, entzogen, beendet, ungultig gemacht, auf der sperrliste, sperrliste, schwarzen liste, widerrufen*, zuruckgezogen*, aufgehoben*, entzogen*, annulliert*, abgemeldet*, ausgeloggt*, ungultig gemacht, fur ungultig erklart, fur ungultig, zuruckgenommen, gesperrt*, geloscht*, entfernt*, ersetzt*, ausgetauscht, zuruckgesetzt*, geandert wurde, wurde geandert, erneuert, rotiert, kompromittiert*, geleakt, veroffentlicht, verbraucht, eingelost*, bereits genutzt, bereits benutzt, bereits verwendet*, schon verwendet, schon benutzt, schon benutzte, wurde bereits verwendet, nicht mehr aktiv, anderswo angemeldet, an anderer stelle angemeldet, anderem ort angemeldet, anderen ort angemeldet, anderswo eingeloggt, uberschrieben, deaktiviert*, inaktiv, hinausgeworfen, abgebrochen, terminiert, auf einer sperrliste, blacklist, denylist, blockliste',
    unknown:
      'nicht existiert nicht, unbekannt, nicht bekannt, unbekannter, nicht vorhanden, nicht gefunden*, nicht auffindbar, existieren nicht, gibt es nicht, unbekannt*, nicht bekannt, nicht registriert*, nicht vorhanden*, nicht existent, nicht ermittelt, nicht zugeordnet, keine zuordnung, nicht identifiziert, kein solcher, keine solche, kein solches, nicht in unserer datenbank, nicht in unserem system, nicht in der datenbank, wurde nicht nicht verzeichnet, nicht erfasst, nicht erfassten',
    unsupported:
      'nicht unterstutzt, nicht unterstutzt*, nicht mehr unterstutzt, veraltet*, unterstutzt keine, unterstutzt kein, unterstutzt keinen, nicht kompatibel, inkompatibel, nicht geeignet, ungeeignet, nicht anwendbar, nicht implementiert, nicht vorgesehen, nicht mehr akzeptiert, nicht akzeptiert, unterstutzt nur, nicht verwendet werden fur, stattdessen, anstelle von, anstatt',
    unverified:
      'nicht verifiziert, nicht bestatigt, nicht uberpruft, nicht verifiziert werden, nicht verifiziert*, nicht bestatigt*, nicht uberpruft*, nicht gepruft werden, nicht verifizieren, nicht uberprufen, uberprufung fehlgeschlagen, validierung fehlgeschlagen, verifizierung fehlgeschlagen, prufung fehlgeschlagen, verifikation fehlgeschlagen, validierungsfehler, unbestatigt, nicht validiert, nicht beglaubigt, nicht verifizierbar, nicht echt',
    untrusted:
      'nicht vertrauenswurdig, nicht vertraut, nicht vertrauenswurdig*, unvertrauenswurdig, selbst signiert, selbstsigniert*, unbekannte zertifizierungsstelle, zertifikatskette',
    foreign:
      'gehort zu einem anderen, gehort nicht, fur eine andere, fur einen anderen, nicht fur diese, nicht fur diesen, anderen anwendung, eine andere anwendung, anderes projekt, anderen projekt, gehort einem anderen, gehort einer anderen, gehort zu einer anderen, gehort nicht zu, nicht zu diesem, nicht zu dieser, gehoren nicht, einem anderen benutzer, einer anderen anwendung, einem anderen projekt, eines anderen benutzers, fur ein anderes, fur eine andere umgebung, fur einen anderen dienst, nicht fur dieses, nicht fur diese anwendung ausgestellt, nicht bestimmt fur, nicht ausgestellt fur, fur andere, von einem anderen aussteller, fur eine andere zielgruppe, gehort jemand anderem, gehort jemandem anders, anderer mandant, nicht fur ihre',
    noticed:
      'erkannt, festgestellt, entdeckt, erkannt*, aufgefallen, identifiziert, vermutet, verdacht, ermittelt, registriert worden, eingestuft, enthalt verdachtige, verstosst, verstosst gegen, verstoss gegen, verstosse, wegen verdachts, auffallig*, sieht aus wie, aussehen wie',
    'read-only':
      'schreibgeschutzt, nur lesbar, nur lesezugriff, nur lesend, schreibgeschutzt*, nur lesend*, nur leserechte, nur lesen, im lesemodus, lesemodus, nur lesemodus, nur zum lesen, nur leseberechtigung, read only, nur lesbare*',
    skewed:
      'weicht zu stark, weicht ab, weicht, zu alt, abweichung, ausserhalb, weichen ab, zu weit, zu stark ab, ausserhalb des, ausserhalb der, liegt ausserhalb, zu weit in der vergangenheit, zu gross, nicht synchron*, asynchron, geht vor, geht nach, geht falsch, verstellt, falsch eingestellt, nicht korrekt eingestellt, synchronisieren, unterscheidet sich zu, verschoben, zeitverzug, liegt zu weit',
    idle: 'wegen inaktivitat, inaktivitat, zu lange inaktiv, langerer inaktivitat, langer inaktivitat, untatigkeit, zu lange nichts, nicht benutzt, lange nicht aktiv, keine aktivitat',
    used: 'bereits verwendet, bereits genutzt, bereits benutzt, wiederverwendet, mehrfach verwendet, schon einmal verwendet, wiederholt gesendet, doppelt, nur einmal verwendet werden',
  },
  negated: {
    invalid:
      'gultig, gultige, gultiges, gultigen, gultiger, korrekt, richtig, erkannt, akzeptiert, gultig*, korrekt*, richtig*, anerkannt, akzeptabel, funktioniert, stimmt, stimmen, gilt, gelten, passt, passen, echt, authentisch, akzeptiert*, zulassige, zulassiges, zulassiger',
    denied:
      'erlaubt, gestattet, berechtigt, zugelassen, autorisiert, befugt, durfen, darf, erlaubt*, gestattet, berechtigt*, zugelassen*, autorisiert*, befugt*, durfen, darf, darfst, darfst du, erlauben, gestatten, ermachtigt, zulassig, genehmigt, zugriffsberechtigt, zugang, zuzugreifen, offen, verfugbar, moglich, freigegeben, eingeladen',
    missing:
      'angegeben, ubermittelt, gesendet, mitgeschickt, angegeben*, ubermittelt*, gesendet*, mitgeschickt, mitgesendet, bereitgestellt, ubergeben, ubertragen, eingegeben, gesetzt, enthalten, enthalt, vorgelegt, beigefugt, empfangen, erhalten, vorhanden, mitgeliefert, ausgefullt, geliefert, hinterlegt, ausgewahlt, gefunden',
    insufficient:
      'ausreichend, ausreichende, genugend, haben, besitzen, verfugen, hat, ausreichend*, ausreichender, genugend, haben, besitzen, besitzt, verfugen, verfugt, verfugst, hat, hast, habe, habt, genug, erteilt, gewahrt, zugewiesen, zugeteilt, eingeraumt, erforderliche*, notwendige*, notigen, notige, benotigte*, hinreichend*, entsprechende*, passende*, reicht, reichen',
    unknown:
      'bekannt, existiert, bekannt, existiert, existieren, registriert, vorhanden, identifiziert, zugeordnet, ermittelt, finden, kennen, identifizieren, ermitteln, auffindbar, verzeichnet',
    expired: 'mehr gultig, mehr gultig, mehr aktuell, langer gultig',
    unverified:
      'bestatigt, verifiziert, uberpruft, validiert, gepruft, verifizieren, uberprufen, validieren, bestatigen, beglaubigt',
    mismatch:
      'uberein, ubereinstimmen, ubereinstimmt, entspricht, entsprechen, identisch, gleich, zusammenpassen, ubereinstimmung',
    unsupported: 'unterstutzt*, unterstutzen, kompatibel, geeignet, verwendbar',
    off: 'aktiviert, freigeschaltet, eingeschaltet, aktiv, konfiguriert, eingerichtet, gebucht, abonniert, beinhaltet, inbegriffen, umfasst, deckt ab, enthalt, abgedeckt, lizenziert',
    malformed:
      'lesbar, dekodiert, dekodieren, lesen, geparst, parsen, interpretiert, interpretieren, formatiert, wohlgeformt, entschlusselt, entschlusseln, verarbeitet',
    untrusted: 'vertraut, vertrauen, vertrauenswurdig*',
    early: 'schon gultig, bereits gultig',
    foreign: 'gehort, gehoren, bestimmt, ausgestellt, vorgesehen fur, verknupft mit',
  },
  idioms: [
    [
      'bot',
      'blocked',
      'ihr browser wird gepruft, browser wird gepruft, browser wird uberpruft, prufen ihren browser, uberprufen ihren browser, pruft ihren browser, uberpruft ihren browser, browserprufung, aktivieren sie javascript, javascript aktiviert ist',
    ],
    [
      'resource',
      'closed',
      'anderungen sind nicht mehr moglich, nicht mehr bearbeitet werden, nicht mehr geandert werden',
    ],
    [
      'plan',
      'off',
      combined(
        'fur, in, bei',
        'ihr, dein, ihrem, deinem, dieses, diesem',
        'konto, benutzerkonto, account',
        'nicht, noch nicht',
        'aktiviert, freigeschaltet, verfugbar, enthalten',
      ),
    ],
    [
      'rate',
      'exceeded',
      'in * minute* erneut, in * sekunde* erneut, in * stunde* erneut, in einigen minuten, in wenigen minuten, in * minuten wieder, in * sekunden wieder, in * minuten noch einmal, in * sekunden noch einmal, in * minuten nochmal, zu viele anfragen, zu viele anmeldeversuche, zu viele versuche, zu viele fehlversuche, anfragelimit, kontingent aufgebraucht, kontingent erschopft, kontingent uberschritten, tageskontingent, monatskontingent, stundenkontingent, abfragekontingent, anfragekontingent, abfragelimit, kontingent ist',
    ],
    [
      'login',
      'required',
      'bitte melden sie sich an, bitte loggen sie sich ein, bitte anmelden, anmeldung erforderlich, login erforderlich, mussen sich anmelden, mussen sie sich anmelden, mussen angemeldet sein, mussen sie angemeldet sein, sie mussen eingeloggt sein, mussen eingeloggt sein, authentifizierung erforderlich, melden sie sich an, loggen sie sich ein, nur fur angemeldete, nur angemeldete, nur eingeloggte, mussen sich einloggen, mussen sich zuerst anmelden, zuerst einloggen, bitte einloggen, erst einloggen, zuerst anmelden, bitte zuerst anmelden, erst anmelden, mussen eingeloggt, nur nach anmeldung, anmeldung notwendig, setzt eine anmeldung voraus, nur fur registrierte, registrierten benutzern vorbehalten',
    ],
    ['login', 'missing', 'nicht angemeldet, nicht eingeloggt, nicht authentifiziert, keine anmeldung'],
    [
      'login',
      'again',
      'erneut anmelden, melden sie sich erneut an, bitte melden sie sich erneut an, bitte erneut anmelden, neu anmelden, melden sie sich neu an, wieder anmelden, loggen sie sich erneut ein',
    ],
    [
      'permission',
      'insufficient',
      'keine berechtigung*, keine rechte, keine ausreichenden rechte, keine ausreichende berechtigung, nicht die erforderlichen rechte, fehlende berechtigung*, nicht die berechtigung, keinen zugriff, keine zugriffsrechte, nicht ausreichend berechtigt, nur administratoren, nur fur administratoren, nicht genugend rechte, nicht die notigen rechte, nur der eigentumer, nur der besitzer, nur eigentumer, nur moderatoren, nur mitglieder',
    ],
    [
      'account',
      'disabled',
      [
        combined(
          'bestatige, bestatigen sie, verifiziere, verifizieren sie, aktiviere, aktivieren sie',
          'zuerst, erst, bitte, ',
          'deine, dein, ihre, ihr',
          'e mail, email, mailadresse, konto, benutzerkonto, account',
        ),
        combined(
          'deine, dein, ihre, ihr',
          'e mail adresse, e mail, email adresse, mailadresse, konto, benutzerkonto, account',
          'zuerst, erst, noch, ',
          'bestatigen, verifizieren, aktivieren',
        ),
      ].join(', '),
    ],
    [
      'account',
      'disabled',
      'konto gesperrt, konto ist gesperrt, konto wurde gesperrt, konto deaktiviert, benutzer gesperrt, bestatigen sie ihre e mail, e mail adresse nicht bestatigt, bestatigen sie zuerst ihre, e mail adresse bestatigen, wartet auf freigabe',
    ],
    ['ip', 'blocked', 'ihre ip adresse wurde, ihre ip adresse ist, ip adresse gesperrt'],
    [
      'country',
      'denied',
      'in ihrem land nicht, nicht in ihrem land, aus ihrem land, in deinem land nicht, in ihrer region nicht',
    ],
    [
      'bot',
      'blocked',
      'kein roboter, ob sie ein mensch sind, dass sie ein mensch sind, ungewohnlicher datenverkehr, javascript aktivieren, aktivieren sie javascript',
    ],
    [
      'listing',
      'denied',
      'kein index dokument, inhalt dieses verzeichnisses, auf das angeforderte verzeichnis, verzeichnisauflistung, verzeichnis anzeigen',
    ],
    ['csrf', 'failed', 'csrf token validierung, formular ist abgelaufen, csrf uberprufung, seite ist abgelaufen'],
    ['file', 'denied', 'administrative regeln'],
    [
      'filter',
      'blocked',
      'durch ihren administrator gesperrt, vom administrator gesperrt, webseite gesperrt, website gesperrt, seite wurde blockiert, seite wurde gesperrt, von ihrer organisation gesperrt, von ihrem unternehmen gesperrt, von ihrer organisation blockiert, von ihrem arbeitgeber',
    ],
    [
      'plan',
      'required',
      'nicht in ihrem tarif, kein aktives abonnement, kostenpflichtig*, upgrade erforderlich, nur in der premium version, nur in der premium*, nur mit premium, nur fur premium*, upgrade auf',
    ],
    [
      'content',
      'closed',
      'nur fur mitglieder, ist privat, altersbeschrankung, jugendschutz, aus rechtlichen grunden, ab 18 jahren, erst ab 18, unter 18, nur fur erwachsene, nur fur abonnenten, ab 18, ab 16, volljahrig*, minderjahrig*, fur erwachsene, altersfreigabe',
    ],
    ['password', 'invalid', 'anmeldedaten sind falsch, kombination aus'],
    ['certificate', 'required', 'client zertifikat erforderlich, kein client zertifikat'],
    [
      'tls',
      'required',
      'nur uber https, https erforderlich, verwenden sie https, nutzen sie https, uber https, https verwenden, verschlusselte verbindung, verschlusselten verbindung, verschlusselte verbindungen, nur per https, sichere verbindung erforderlich, unverschlusselt*',
    ],
    [
      'method',
      'denied',
      'methode ist nicht erlaubt, methode nicht erlaubt, http methode nicht, methode nicht gestattet',
    ],
    [
      'resource',
      'closed',
      'wartungsarbeiten, befindet sich im wartungsmodus, bereits abgestimmt, bereits bezahlt, bereits verwendet, bereits eingelost, kommentare sind geschlossen, umfrage ist beendet, registrierung ist geschlossen',
    ],
    [
      'factor',
      'required',
      'bestatigen sie ihr passwort, bestatigen sie ihre identitat, geben sie den code ein, zweiten faktor eingeben, kennwort erneut eingeben, passwort erneut eingeben, geben sie den bestatigungscode ein, bestatigungscode eingeben, geben sie den code, zweiten faktor, zweiter faktor, zweite faktor, bestatigungscode, bestatigen sie die aktion, erneut ihr passwort, passwort erneut, passwort bestatigen, starke authentifizierung, starkere anmeldung, zwei faktor',
    ],
    ['audience', 'mismatch', 'falscher mandant, anderen mandanten, fur eine andere anwendung, anderer aussteller'],
    [
      'clock',
      'skewed',
      'uhrzeit weicht, zeitstempel liegt, uhr geht falsch, zeitabweichung, zeitstempel ist abgelaufen, zeitstempel zu alt',
    ],
    [
      'origin',
      'denied',
      'hotlinking, einbetten nicht, einbettung nicht, domain ist nicht, herkunft nicht erlaubt, aufrufende domain, domain ist fur diesen, domain nicht freigeschaltet, domain nicht freigegeben, domain nicht erlaubt, domain nicht zugelassen, ursprung nicht erlaubt',
    ],
    ['scheme', 'unsupported', 'authentifizierungsmethode wird nicht unterstutzt, anmeldeverfahren wird nicht'],
    [
      'firewall',
      'blocked',
      'von der firewall blockiert, aus sicherheitsgrunden blockiert, sicherheitsgrunden abgelehnt',
    ],
    ['session', 'idle', 'wegen inaktivitat, aufgrund von inaktivitat, durch inaktivitat'],
    [
      'token',
      'revoked',
      'anderen gerat, anderem gerat, einem anderen gerat, anderen browser, anderen rechner, anderen arbeitsplatz',
    ],
    ['scope', 'insufficient', 'nicht die notigen scopes, fehlende scopes, fehlender scope'],
    ['session', 'expired', 'sitzung beendet, sitzung wurde beendet, sitzung ist beendet'],
    ['action', 'denied', combined('nicht, nicht mehr, nicht selbst, nie', deeds)],
    ['action', 'denied', combined('kein, keine, keinen, keine neuen, keine weiteren', '*, * *', deeds)],
    [
      'action',
      'denied',
      'nicht berechtigt um, nicht durchfuhren, nicht ausfuhren, nicht ausgefuhrt werden, nicht betreten, nicht machen, nicht tun, nicht darauf reagieren',
    ],
    [
      'resource',
      'closed',
      combined('nicht, nicht mehr, noch nicht, nicht erneut, nur einmal, nicht manuell, nicht direkt', done, 'werden'),
    ],
    [
      'resource',
      'closed',
      combined(
        'sich selbst, eigenes konto, eigenen account, eigene rolle, eigenen beitrag, eigenen benutzer, eigenes profil, eigene bewertung',
        'nicht',
        deeds,
      ),
    ],
    [
      'resource',
      'closed',
      combined(
        'nicht, nicht mehr, nicht fur',
        'sich selbst, dich selbst, die eigene, das eigene, den eigenen, deinen eigenen, dein eigenes, deine eigene, ihr eigenes, ihren eigenen, ihre eigene, ihre eigenen, deine eigenen',
      ),
    ],
    [
      'resource',
      'closed',
      'kannst dich nicht selbst, konnen sich nicht selbst, bereits angemeldet, bereits eingeloggt, schon angemeldet, schon eingeloggt, zuerst abmelden, erst abmelden, melden sie sich zuerst ab, demo modus, demomodus, demo version, demo instanz, demo konto, im demo, derzeit nicht moglich, momentan nicht moglich, zurzeit nicht moglich, im moment nicht moglich, zur zeit nicht moglich, aktuell nicht moglich, nicht mehr moglich, nicht langer moglich, bereits eine, bereits einen, bereits ein, bereits als, schon ein, schon eine, wird von einem anderen benutzer bearbeitet, von einem anderen benutzer gesperrt, von einem anderen benutzer bearbeitet, durch einen anderen benutzer gesperrt, ist schreibgeschutzt, wird extern verwaltet, extern verwaltet, automatisch verwaltet, automatisch erzeugt, wird verwaltet von, wird noch verwendet, noch in verwendung, noch verwendet, noch offene, enthalt noch, hat noch, haben noch, muss leer sein, nicht leer, standardrolle, letzten administrator, letzte administrator, letzter administrator, letzten besitzer, letzte besitzer, registrierung ist deaktiviert, registrierung deaktiviert, registrierung nicht erlaubt, registrierung ist nicht erlaubt, registrierungen sind deaktiviert, registrierungen sind geschlossen, registrierungen geschlossen, registrierung ist derzeit, keine neuen registrierungen, keine registrierungen, keine neuanmeldungen, profil ist unvollstandig, profil unvollstandig, vervollstandigen sie, vervollstandige dein, frist ist abgelaufen, frist abgelaufen, einsendeschluss, abgabefrist, anmeldefrist, noch nicht an der reihe, nicht an der reihe, du bist nicht dran, duplikat, doppelter beitrag, gleiche nachricht, noch nicht freigegeben fur alle, durch die konfiguration deaktiviert, in der konfiguration deaktiviert, in den einstellungen deaktiviert, in der konfiguration nicht aktiviert, vom administrator deaktiviert, kommentare sind deaktiviert, kommentare deaktiviert, kommentare geschlossen, einladung wurde bereits, geschutzter branch, geschutzte seite, seite ist geschutzt, seite wurde geschutzt, datenbank ist gesperrt, datenbank gesperrt, zur bearbeitung gesperrt, fur bearbeitungen gesperrt, thema ist gesperrt, thema gesperrt, diskussion ist gesperrt, beitrag ist gesperrt, dokument ist gesperrt, datei ist gesperrt, periode ist gesperrt, monat ist gesperrt, zeitraum ist gesperrt, projekt ist gesperrt, seite ist gesperrt, bearbeitung gesperrt, zu gross, grosser als, uberschreitet die maximale grosse, maximale dateigrosse, dateigrosse',
    ],
    [
      'plan',
      'exceeded',
      combined(
        'maximale anzahl, maximalzahl, hochstzahl, maximum, obergrenze, limit',
        'an, von, der, fur',
        'benutzern, benutzer, nutzern, nutzer, projekten, projekte, mitgliedern, mitglieder, konten, api schlussel, api schlusseln, dateien, gerate, geraten, listen, gruppen, platze, tokens, token, einladungen, teams',
      ),
    ],
    [
      'plan',
      'exceeded',
      'benutzerlimit, projektlimit, mitgliederlimit, geratelimit, speicherlimit, speicherplatz, speicherkontingent',
    ],
    [
      'login',
      'required',
      combined(
        'bitte, zuerst, erst, bitte zuerst, bitte erst, ',
        'melde dich, melden sie sich, logge dich, log dich, loggen sie sich',
        'an, ein, bitte an, bitte ein, zuerst an, zuerst ein, erst an, erst ein, zunachst an',
      ),
    ],
    [
      'login',
      'required',
      combined(
        'musst, mussen, muss, mussen sie, musst du',
        'dich, sich, dich erst, sich erst, dich zuerst, sich zuerst, dafur, hierfur, dazu, zunachst, erst, zuerst, ',
        'angemeldet, eingeloggt, authentifiziert, anmelden, einloggen, authentifizieren, registriert',
      ),
    ],
    [
      'login',
      'required',
      combined(
        'anmeldung, login, authentifizierung, autorisierung, authentisierung, registrierung und anmeldung',
        'ist, wird, ',
        'erforderlich, notwendig, benotigt, vorausgesetzt, zwingend, notig',
      ),
    ],
    [
      'login',
      'required',
      combined('anmelden, einloggen, angemeldet sein, eingeloggt sein', 'um, oder registrieren, oder ein konto'),
    ],
    [
      'login',
      'required',
      combined(
        'nur, ausschliesslich, nur fur, nur von',
        'angemeldete, angemeldeten, eingeloggte, eingeloggten, registrierte, registrierten, authentifizierte, authentifizierten, authentisierte',
      ),
    ],
    [
      'login',
      'required',
      'angemeldeten benutzern vorbehalten, angemeldeten nutzern vorbehalten, erfordert eine anmeldung, erfordert anmeldung, erfordert authentifizierung, erfordert eine authentifizierung, erfordert einen login, nicht ohne anmeldung, ohne anmeldung nicht, nur nach der anmeldung, nur nach login, melde dich bitte an, melden sie sich bitte an, bitte authentifizieren, authentifizieren sie sich, bitte melden sie sich, bitte melde dich, mit ihrem konto an, mit deinem konto an, sich anmelden oder registrieren, sie sich anmelden, du dich anmelden, registrierung erforderlich, um sich anzumelden',
    ],
    [
      'login',
      'missing',
      'nicht angemeldet, nicht eingeloggt, nicht authentifiziert, nicht authentisiert, nicht authentifizierter, nicht authentifizierte, unauthentifiziert*, unangemeldet*, kein angemeldeter benutzer, kein benutzer angemeldet, niemand angemeldet, kein login, ohne anmeldung, ohne login, ohne authentifizierung, keine authentifizierung, keine authentifizierungsinformationen, keine aktive sitzung, keine gultige anmeldung, nicht identifiziert werden konnten, als gast, anonymer zugriff, anonyme zugriffe',
    ],
    [
      'login',
      'again',
      combined(
        'erneut, noch einmal, nochmals, nochmal, neu, wieder, abermals',
        'an, ein, anmelden, einloggen, anzumelden, einzuloggen, authentifizieren, am system an',
      ),
    ],
    [
      'login',
      'failed',
      'anmeldung fehlgeschlagen, anmeldung ist fehlgeschlagen, login fehlgeschlagen, anmeldung nicht moglich, anmeldung war nicht erfolgreich, authentifizierung fehlgeschlagen, anmeldung nicht erfolgreich, authentifikation fehlgeschlagen, autorisierung fehlgeschlagen, anmeldefehler, authentifizierungsfehler',
    ],
    [
      'permission',
      'insufficient',
      combined(
        'kein, keine, keinen, nicht genug, nicht genugend, nicht ausreichend, unzureichende, ungenugende, fehlende, mangelnde, zu wenig, ohne',
        'ausreichenden, ausreichende, notigen, notige, notwendigen, notwendige, erforderlichen, erforderliche, entsprechenden, entsprechende, passenden, ',
        'rechte, berechtigung*, zugriffsrechte*, befugnis*, zugriffsberechtigung*, schreibrechte, leserechte, schreibzugriff, lesezugriff, privilegien, administratorrechte, adminrechte, schreibberechtigung, leseberechtigung, zugriffsrecht, recht, erlaubnis, genehmigung, freigabe',
      ),
    ],
    [
      'permission',
      'insufficient',
      combined(
        'nicht',
        'die, das, den, uber die, uber das, ',
        'erforderliche, erforderlichen, notwendige, notwendigen, notige, notigen, benotigte, benotigten, entsprechende, entsprechenden, passende, passenden, richtige, richtigen, ausreichende, ausreichenden, ',
        'berechtigung*, rechte, recht, zugriffsrechte, befugnis*, erlaubnis, privilegien, rolle, zugriffsberechtigung*, freigabe',
      ),
    ],
    [
      'permission',
      'insufficient',
      combined(
        'nur',
        'der, die, ein, eine, fur, fur den, fur die, durch, von, vom, durch den, durch die, ',
        'administrator*, admin, admins, eigentumer*, besitzer*, inhaber*, ersteller*, autor*, verfasser*, moderator*, mitglied, mitglieder, mitgliedern, redakteur*, teilnehmer*, gruppenmitglied*, projektmitglied*, teammitglied*, mitarbeiter*, lehrer*, dozent*, kursleiter*, superadmin*, superuser, projektleiter*, gruppenadministrator*, systemadministrator*, verwalter*, absender',
      ),
    ],
    [
      'permission',
      'insufficient',
      combined(
        'kein, keine, nicht, nicht der, nicht die, nicht mehr, nicht als',
        'administrator*, admin, eigentumer*, besitzer*, inhaber*, ersteller*, autor*, verfasser*, moderator*, mitglied, mitglieder, teilnehmer*, mitarbeiter*, organisator*, gruppenmitglied*, projektmitglied*, teammitglied*, superuser, betreuer*, bearbeiter*, absender, empfanger, veranstalter*',
      ),
    ],
    [
      'permission',
      'insufficient',
      combined(
        'musst, mussen, muss',
        'ein, eine, der, die, zum, mitglied, als, ',
        'administrator, admin, administratorrechte, adminrechte, eigentumer, besitzer, inhaber, mitglied, moderator, ersteller, autor, mitglied der, mitglied des, mitglied dieser, mitglied dieses',
      ),
    ],
    [
      'permission',
      'insufficient',
      combined(
        'administrator, administratoren, admin, admins, moderator, moderatoren, mitgliedern, eigentumer, besitzer, eigentumern',
        'vorbehalten',
      ),
    ],
    [
      'permission',
      'insufficient',
      'haben keinen zugriff, hat keinen zugriff, hast keinen zugriff, haben keinen zugang, nicht zugriffsberechtigt, kein zugriffsrecht, erfordert administratorrechte, erfordert adminrechte, erfordert die berechtigung, erfordert die rolle, erfordert rolle, benotigt die rolle, benotigt die berechtigung, benotigen die berechtigung, benotigen die rolle, benotigst die berechtigung, benotigst die rolle, benotigen administratorrechte, administratorrechte erforderlich, administratorrechte benotigt, berechtigung erforderlich, ihre rolle, deine rolle, ihrer rolle, deiner rolle, ihnen nicht zugewiesen, ihnen nicht zugeordnet, dir nicht zugewiesen, nicht fur sie freigegeben, nicht fur dich freigegeben, nicht mit ihnen geteilt, nicht mit dir geteilt, gehort ihnen nicht, gehort dir nicht, gehoren ihnen nicht, gehoren dir nicht, nicht ihnen gehort, nicht dir gehort, nicht ihnen, nicht dir, nicht von ihnen, nicht von dir, eines anderen benutzers, einem anderen benutzer, anderer benutzer, anderen benutzern, anderer nutzer, anderen nutzern, andere benutzer, eines anderen nutzers, nicht eingeladen, bitte bitten sie, bitten sie einen administrator, bitten sie den administrator, bitten sie den besitzer, bitte den besitzer, nicht zugewiesen, durch richtlinie verweigert, zugriffskontrolle, zugriffskontrollliste, nicht teil dieser, nicht teil des, nicht teil der, nicht in der gruppe, nicht in dieser gruppe, nicht zu dieser gruppe, nicht zur gruppe, gehoren nicht zu, gehorst nicht zu, nicht teilnehmen, auf benutzer beschrankt, auf administratoren beschrankt, auf mitglieder beschrankt, auf benutzer der, niemand darf, zugriff erforderlich, zugriff beantragen, zugriff anfordern, berechtigung anfordern, nicht im besitz der, sicherheitsstufe zu niedrig, nicht autorisiert fur, nicht berechtigt fur, nicht berechtigt die, nicht berechtigt das, nicht berechtigt den, nicht berechtigt diese, nicht berechtigt dieses, nicht berechtigt diesen, nicht berechtigt in, nicht berechtigt auf, nicht befugt, nicht erlaubt die, nicht erlaubt das, nicht erlaubt den, nicht erlaubt diese, nicht erlaubt dieses, nicht erlaubt diesen, nicht gestattet die, nicht gestattet diese, nicht gestattet das, nicht gestattet den, nicht autorisiert diese, nicht autorisiert dieses, nicht autorisiert auf, nicht autorisiert die, nicht autorisiert um, nicht erlaubt auf, nicht erlaubt in',
    ],
    [
      'scope',
      'insufficient',
      combined(
        'token, schlussel, zugriffstoken, zugriffsschlussel, app, anwendung, client, integration',
        'hat, besitzt, verfugt, fehlt, fehlen, erlaubt, gewahrt',
        'keine, nicht, nicht uber, keinen, die, ',
        'erforderlichen, erforderliche, notigen, notwendige, notwendigen, ausreichenden, ausreichende, ',
        'berechtigung*, rechte, schreibzugriff, schreibrechte, zugriff, schreibberechtigung, zugriffsrechte',
      ),
    ],
    [
      'scope',
      'insufficient',
      'fehlt der scope, fehlen die scopes, fehlt der geltungsbereich, erforderlicher scope, erforderliche scopes, unzureichender scope, unzureichende scopes, scope fehlt, scopes fehlen, ungultiger scope, angeforderte scope, angeforderte geltungsbereich, geltungsbereich ist ungultig, zustimmung fehlt, keine zustimmung, keine einwilligung, einwilligung fehlt, hat nicht zugestimmt, nur zum lesen verwendet, token ist schreibgeschutzt, schlussel ist schreibgeschutzt, token erlaubt nur, schlussel erlaubt nur, mit diesem token nicht, mit diesem schlussel nicht, fur dieses token nicht, fur diesen schlussel nicht, fur diesen api schlussel nicht',
    ],
    [
      'scope',
      'revoked',
      'benutzer hat die anfrage abgelehnt, vom benutzer abgelehnt, vom benutzer abgebrochen, benutzer hat abgelehnt, eigentumer hat die anfrage abgelehnt, resource owner hat, ressourcenbesitzer hat',
    ],
    [
      'account',
      'disabled',
      combined(
        'konto, benutzerkonto, account, benutzer, nutzer, nutzerkonto, kundenkonto, profil, zugang',
        'ist, wurde, wird, ist derzeit, ist momentan, ist noch, wurde vorubergehend, ist vorubergehend, wurde noch, ',
        'gesperrt, deaktiviert, inaktiv, nicht aktiv, nicht aktiviert, nicht freigeschaltet, nicht bestatigt, nicht verifiziert, geloscht, suspendiert, gebannt, stillgelegt, eingefroren, geschlossen, blockiert, ausgesetzt, eingeschrankt, nicht genehmigt, gepruft, uberpruft, migriert, verschoben, zusammengefuhrt',
      ),
    ],
    [
      'account',
      'disabled',
      combined(
        'e mail, e mail adresse, email, email adresse, mailadresse, telefonnummer, handynummer',
        'ist, wurde, ist noch, wurde noch, ',
        'nicht bestatigt, nicht verifiziert, unbestatigt, nicht validiert, noch nicht bestatigt, noch nicht verifiziert',
      ),
    ],
    [
      'account',
      'disabled',
      'sie wurden gesperrt, du wurdest gesperrt, sie sind gesperrt, du bist gesperrt, sie wurden gebannt, du wurdest gebannt, du wurdest verbannt, du bist gebannt, von diesem server gebannt, von diesem forum gesperrt, wurden gesperrt, wurdest gesperrt, wurden gebannt, anmeldung gesperrt, anmeldung ist gesperrt, anmeldung deaktiviert fur, zugang gesperrt, zugang ist gesperrt, zugang wurde gesperrt, durfen sich nicht anmelden, darf sich nicht anmelden, darfst dich nicht anmelden, muss erst freigeschaltet, muss noch freigeschaltet, muss zuerst freigeschaltet, muss erst genehmigt, muss noch genehmigt, muss erst bestatigt, muss noch bestatigt, wartet auf aktivierung, wartet auf bestatigung, wartet auf genehmigung, noch auf die freigabe, noch auf freischaltung, wartet auf freischaltung, noch nicht genehmigt, noch nicht uberpruft, bestatige deine e mail, bestatige zuerst deine, aktivieren sie ihr konto, aktiviere dein konto, nach zu vielen, wegen zu vieler fehlversuche gesperrt, aufgrund zu vieler fehlversuche, wegen zu vieler fehlgeschlagener, nach mehreren fehlversuchen',
    ],
    [
      'account',
      'unknown',
      'kein benutzer mit, kein benutzer gefunden, kein konto mit, kein konto gefunden, kein solcher benutzer, es gibt keinen benutzer, es gibt kein konto, unbekannter benutzer, unbekannter client, unbekannte anwendung, unbekannter nutzer, benutzer nicht gefunden, client nicht gefunden, client unbekannt, ungultiger client, ungultige client id, benutzer existiert nicht, konto existiert nicht, nicht in unserer datenbank gefunden, nicht mit unseren daten, stimmt nicht mit unseren, stimmen nicht mit unseren',
    ],
    [
      'password',
      'invalid',
      combined(
        'benutzername, e mail, e mail adresse, email, login, nutzername, anmeldename, kennung, benutzer, mailadresse',
        'oder, und oder, und, bzw, oder das, oder ihr, oder dein',
        'passwort, kennwort, pin',
        'ist, sind, war, waren, ',
        'falsch, ungultig, nicht korrekt, inkorrekt, unbekannt, nicht richtig, fehlerhaft',
      ),
    ],
    [
      'password',
      'invalid',
      combined(
        'falsche, falscher, falsches, ungultige, ungultiger, ungultiges, inkorrekte, inkorrekter, unbekannter',
        'benutzername, benutzernamen, e mail, e mail adresse, nutzername, login, anmeldename, benutzer',
        'oder, und oder, und, bzw, oder falsches',
        'passwort, kennwort',
      ),
    ],
    [
      'password',
      'invalid',
      'ungultige anmeldung, falsche anmeldung, ungultiger login, falscher login, ungultige zugangsdaten, falsche zugangsdaten, falsche anmeldedaten, ungultige anmeldedaten, anmeldedaten ungultig, anmeldedaten sind ungultig, zugangsdaten sind ungultig, zugangsdaten sind falsch, passworter stimmen nicht, passwort stimmt nicht, passwort ist falsch, passwort falsch, falsches passwort, falsches kennwort, kombination aus zugangsdaten, gultigen benutzernamen und ein passwort',
    ],
    [
      'password',
      'expired',
      'passwort ist abgelaufen, passwort abgelaufen, kennwort ist abgelaufen, kennwort abgelaufen, mussen ihr passwort andern, musst dein passwort andern, passwort muss geandert, kennwort muss geandert, passwortanderung erforderlich, passwort zurucksetzen erforderlich, mussen sie ihr passwort andern, mussen ihr kennwort andern, temporares passwort, initialpasswort',
    ],
    [
      'rate',
      'exceeded',
      combined(
        'zu viele, zuviele, zu viel',
        'anfragen, aufrufe, zugriffe, verbindungen, anforderungen, nachrichten, abfragen, gleichzeitige, * anfragen, fehlgeschlagene, erfolglose, fehlerhafte, falsche, loginversuche, login versuche, ungultige, api aufrufe, api anfragen, aktionen',
      ),
    ],
    [
      'rate',
      'exceeded',
      combined(
        'in, nach',
        '*',
        'sekunde*, minute*, stunde*',
        'erneut, wieder, nochmal, nochmals, noch einmal, noch mal, es erneut',
      ),
    ],
    [
      'rate',
      'exceeded',
      'warten sie * sekunden bevor, warten sie * sekunden und, warten sie * minuten, warte * sekunden bevor, warte * sekunden und, warte * minuten, warten sie noch * sekunden, warte noch * sekunden, warten sie einen moment, warte eine minute, noch * sekunden warten, noch * minuten warten, in kurze erneut, einen moment warten, langsamer, zu schnell hintereinander, anfragerate, ratenbegrenzung, rate limit, wurde gedrosselt, gedrosselt, so schnell, pro minute uberschritten, pro tag uberschritten, pro stunde uberschritten, maximale anzahl von anfragen, maximale anzahl an anfragen, maximale anzahl der anfragen, limit erreicht, limit uberschritten, tageslimit erreicht, anfragelimit erreicht, spater noch einmal versuchen, ihre anfragen, nur eine anfrage pro, nur einmal pro, alle * sekunden, alle * minuten',
    ],
    [
      'attempts',
      'exceeded',
      combined(
        'zu viele, zuviele, maximale anzahl von, maximale anzahl an, maximale anzahl der, hochstzahl an',
        'anmeldeversuche, versuche, fehlversuche, loginversuche, login versuche, fehlgeschlagene anmeldeversuche, fehlgeschlagene versuche, fehlgeschlagene anmeldungen, falsche anmeldeversuche, erfolglose anmeldeversuche, fehlgeschlagenen anmeldeversuchen, anmeldeversuchen, fehlversuchen, versuchen, ungultige versuche, passwortversuche, fehlerhafte anmeldeversuche, fehlgeschlagene loginversuche, fehlgeschlagene login versuche',
      ),
    ],
    [
      'plan',
      'required',
      combined(
        'erfordert, erfordern, benotigt, benotigen, benotigst, braucht, brauchen',
        'ein, eine, einen, mindestens, ',
        'aktives, gultiges, bezahltes, kostenpflichtiges, hoheres, gultige, aktive, bezahlte, ',
        'abonnement, abo, premium*, lizenz, pro, enterprise*, business*, upgrade, bezahlplan, tarif, plan',
      ),
    ],
    [
      'plan',
      'required',
      'abonnement abgelaufen, abonnement ist abgelaufen, lizenz abgelaufen, lizenz ist abgelaufen, kein gultiges abonnement, keine gultige lizenz, keine lizenz, nicht lizenziert, ihr tarif, dein tarif, ihrem tarif, deinem tarif, ihr plan, dein plan, ihrem plan, deinem plan, ihrem abonnement, deinem abonnement, ihrem abo, ihres tarifs, hoheren tarif, hoherer tarif, hoheres abonnement, nur in der pro, nur in der enterprise, nur fur abonnenten verfugbar, nur mit abonnement, nur fur zahlende, nicht genug guthaben, nicht genugend guthaben, kein guthaben, guthaben aufgebraucht, guthaben ist aufgebraucht, guthaben reicht nicht, nicht ausreichendes guthaben, unzureichendes guthaben, zu wenig guthaben, guthaben erschopft, zahlung erforderlich, zahlung fehlgeschlagen, zahlung steht aus, offene rechnungen, unbezahlte rechnungen, zahlungsruckstand, zahlungsverzug, testzeitraum ist abgelaufen, testzeitraum abgelaufen, testphase ist abgelaufen, testphase abgelaufen, testversion ist abgelaufen, testversion abgelaufen, testversion, kostenlosen version, kostenloser tarif, kostenlosen tarif, upgraden sie, upgrade durchfuhren, fuhren sie ein upgrade, nutzungsbedingungen akzeptieren, nutzungsbedingungen zustimmen, nutzungsbedingungen nicht akzeptiert, nutzungsbedingungen noch nicht, agb akzeptieren, bedingungen zustimmen, bedingungen akzeptieren, datenschutzerklarung zustimmen, api nicht aktiviert, api ist nicht aktiviert, api zugriff ist nicht, api zugang ist nicht, kein api zugriff, api ist fur ihr, kostenpflichtiges, nicht gekauft, nicht erworben, kontaktieren sie den vertrieb, zahlungsmethode hinterlegen, nicht gebucht',
    ],
    [
      'country',
      'denied',
      combined(
        'in, aus, fur, ausserhalb',
        'ihrem, deinem, ihrer, deiner, diesem, dieser, ihr, dein, diese, dieses, ihres, deines',
        'land, region, landes, standort, gebiet, aufenthaltsort',
      ),
    ],
    [
      'country',
      'denied',
      'nicht in allen landern, bestimmten landern, einigen landern, bestimmte lander, geografischen einschrankungen, geografische beschrankung, geoblocking, geosperre, landersperre, regional gesperrt, regional eingeschrankt, aufgrund von sanktionen, wegen sanktionen, aufgrund ihres standorts, ausserhalb der eu, ausserhalb deutschlands, ausserhalb von, nur in deutschland, nur innerhalb der',
    ],
    [
      'ip',
      'blocked',
      'deine ip adresse wurde, deine ip adresse ist, ihre ip wurde, deine ip wurde, ihre ip ist, deine ip ist, ip adresse wurde, ip adresse blockiert, ip adresse ist nicht, ip adresse nicht, ip nicht erlaubt, ip gesperrt, ip blockiert, ip gebannt, ip sperre, ip beschrankung, ip einschrankung, ip whitelist, nicht aus ihrem netzwerk, nicht aus diesem netzwerk, von dieser adresse, von ihrer adresse, nur aus dem internen netzwerk, nur aus dem lokalen netzwerk, nur aus dem firmennetz, nur vom lokalen, nur lokal, nur von localhost, nur im intranet, ohne vpn, nicht mit dem vpn verbunden, vpn erforderlich, vpn erkannt, proxy erkannt, vpn oder proxy, verbinden sie sich mit dem vpn, tor exit, aus ihrem ip bereich, ip bereich',
    ],
    [
      'bot',
      'blocked',
      'captcha losen, losen sie das captcha, lose das captcha, captcha ist erforderlich, captcha erforderlich, captcha falsch, captcha ungultig, captcha war falsch, captcha code, dass du ein mensch bist, ob du ein mensch bist, sind sie ein mensch, bist du ein mensch, sind sie ein roboter, dass sie kein roboter, dass du kein roboter, kein bot, keine bots, automatisierte zugriffe, automatisierter zugriff, automatisierte anfragen, automatisierten anfragen, ungewohnliche aktivitat*, ungewohnlicher verkehr, verdachtiger datenverkehr, ihr browser wird nicht unterstutzt, browser wird nicht unterstutzt, bot erkannt, als bot erkannt, als bot eingestuft, als spam erkannt, wie ein bot, javascript ist deaktiviert, javascript muss aktiviert, schalten sie javascript, user agent angeben, user agent fehlt, ohne user agent, verbindung wird gepruft, einen augenblick',
    ],
    [
      'cookie',
      'disabled',
      'cookies aktivieren, aktivieren sie cookies, aktiviere cookies, cookies sind deaktiviert, cookies deaktiviert, cookies mussen aktiviert, cookies akzeptieren, cookies zulassen, cookies nicht aktiviert, cookies sind nicht aktiviert, cookies blockiert, blockiert cookies, blockieren sie cookies, blockierst du cookies, akzeptiert keine cookies, cookies erlauben, cookies in ihrem browser, cookies in deinem browser, drittanbieter cookies, dass cookies in',
    ],
    [
      'csrf',
      'failed',
      'csrf verifizierung, csrf prufung, csrf fehler, csrf token ungultig, csrf token ist ungultig, csrf token fehlt, csrf angriff, ungultiges csrf, ungultiger csrf, formular ist nicht mehr gultig, formular war ungultig, formular ist ungultig, abgeschickte formular, formular erneut absenden, formular abgelaufen, laden sie die seite neu, lade die seite neu, seite neu laden, seite abgelaufen, sicherheitsmerkmale, sicherheitstoken ungultig, sicherheitstoken ist, sicherheits token, sicherheitsschlussel ist ungultig, ungultiger sicherheitsschlussel, link dem du gefolgt bist, sicherheitsuberprufung fehlgeschlagen, sitzungsdaten sind verloren, status stimmt nicht, state parameter, state stimmt nicht, cross site request',
    ],
    [
      'listing',
      'denied',
      'auflisten des verzeichnisses, verzeichnis auflisten, verzeichnisinhalt anzeigen, verzeichnis nicht auflisten, verzeichnis listing, verzeichnisauflistung ist, inhalt des verzeichnisses, inhalt des ordners, keine index datei, verzeichnis durchsuchen, kein standarddokument',
    ],
    [
      'file',
      'denied',
      'datei kann nicht gelesen werden, datei ist nicht lesbar, nicht lesbare datei, datei nicht lesbar, nicht beschreibbar, datei kann nicht geoffnet, verweigert durch server konfiguration, durch die serverkonfiguration, serverkonfiguration, leserecht fur datei, htaccess, symbolische links nicht, dateisystemrechte, server hat keine berechtigung, server hat keine rechte',
    ],
    [
      'filter',
      'blocked',
      'gesperrte webseite, gesperrte website, blockierte seite, blockierte webseite, gesperrte kategorie, kategorie gesperrt, kategorie ist gesperrt, website ist gesperrt, webseite ist gesperrt, webseite wurde blockiert, website wurde blockiert, website blockiert, webseite blockiert, url gesperrt, url blockiert, diese seite ist blockiert, richtlinie ihrer organisation, richtlinien ihrer organisation, richtlinien ihres unternehmens, internetnutzungsrichtlinie, vom netzwerkadministrator, durch den netzwerkadministrator, von ihrem netzwerkadministrator, von ihrem administrator blockiert, von ihrem administrator gesperrt, von deinem administrator, durch ihre organisation, jugendschutzfilter, kindersicherung, von ihrer schule, proxy authentifizierung erforderlich, inhaltsfilter, content filter, domain ist gesperrt, domain gesperrt, internetzugang gesperrt, von ihrem internetanbieter',
    ],
    [
      'firewall',
      'blocked',
      'firewall blockiert, firewall regel, web application firewall, sicherheitsregel ausgelost, sicherheitsregel verletzt, gegen sicherheitsregeln, gegen die sicherheitsrichtlinie, verdachtige anfrage, verdachtige aktivitat*, potenziell gefahrlich*, potentiell gefahrlich*, schadliche anfrage, bosartige anfrage, als angriff erkannt, angriff erkannt, angriffsversuch, angriff festgestellt, aus sicherheitsgrunden gesperrt, aus sicherheitsgrunden abgelehnt, aus sicherheitsgrunden verweigert, aus sicherheitsgrunden nicht, vom sicherheitssystem, von der sicherheitssoftware, unerlaubte zeichen, verbotene zeichen, unzulassige zeichen, sql injection, zum schutz der website, vorfallnummer, vorfalls id',
    ],
    [
      'content',
      'closed',
      'ist nicht offentlich, nicht offentlich, nicht offentlich zuganglich, privates profil, profil ist privat, privates video, video ist privat, privates konto, konto ist privat, private gruppe, gruppe ist privat, privater kanal, nur fur freunde, nur fur follower, nur follower, nur freunde, nur auf einladung, nur mit einladung, geschlossene gruppe, hat dich blockiert, hat sie blockiert, dich blockiert hat, sie blockiert hat, urheberrechtsanspruch*, urheberrechtsverletzung, urheberrechtsgrunden, urheberrechtlich, gerichtsbeschluss, gerichtliche anordnung, rechtlicher grunde, rechtlichen beschwerde, dmca, alter bestatigen, alter bestatigst, alter verifizieren, altersprufung, altersnachweis, altersbeschrankt, mindestalter, uber 18, mindestens 18, jahre alt, ab 21, ab 12, nicht jugendfrei, inhalt wurde entfernt, inhalt entfernt, datenschutzeinstellungen, privatsphare einstellungen, eingeschrankt wer, veroffentlichungssperre',
    ],
    [
      'certificate',
      'required',
      'clientzertifikat erforderlich, client zertifikat fehlt, clientzertifikat fehlt, kein clientzertifikat, kein zertifikat, zertifikat erforderlich, zertifikat ist erforderlich, zertifikat fehlt, ungultiges zertifikat, zertifikat ungultig, zertifikat ist ungultig, zertifikatsfehler, ssl zertifikat erforderlich, smartcard erforderlich, benutzerzertifikat',
    ],
    [
      'tls',
      'required',
      'nur uber eine sichere verbindung, nur uber eine verschlusselte, nur verschlusselte, nur sichere verbindungen, nicht uber http, http ist nicht erlaubt, http nicht erlaubt, ohne https, ohne ssl, ohne verschlusselung, kein https, unsichere verbindung, unsichere verbindungen, unsicheres http, ssl erforderlich, tls erforderlich, ssl verbindung erforderlich, benotigt https, erfordert https, erfordert ssl, mit https, ssl ist erforderlich, https ist erforderlich, nicht gesichert, ungesicherte verbindung',
    ],
    [
      'method',
      'denied',
      'methode * nicht erlaubt, methode * nicht zulassig, methode * ist nicht, methode nicht zulassig, methode nicht unterstutzt, methode wird nicht unterstutzt, anfragemethode nicht, anfragemethode wird nicht, nur post, nur get, nur per post, nur uber post, verwenden sie post, verb ist nicht erlaubt, methode unzulassig, unzulassige methode, nicht erlaubte methode',
    ],
    [
      'factor',
      'required',
      combined(
        'bestatige, bestatigen sie, bestatige bitte, bestatigen sie bitte, geben sie, gib, gib bitte',
        'dein, deine, ihr, ihre, zuerst dein, zuerst ihr, das, erneut ihr, erneut dein',
        'passwort, kennwort, identitat, aktuelles passwort, aktuelle passwort, passwort erneut, aktuelles kennwort',
      ),
    ],
    [
      'factor',
      'required',
      combined(
        'zwei faktor authentifizierung, zwei faktor authentisierung, mehr faktor authentifizierung, multi faktor authentifizierung, mfa, 2fa, zweiter faktor, einmalpasswort, einmalcode, otp, sicherheitsschlussel, passkey',
        'ist, wird, ',
        'erforderlich, benotigt, notwendig, verlangt, aktivieren, einrichten, verpflichtend',
      ),
    ],
    [
      'factor',
      'required',
      'erneute authentifizierung, erneute anmeldung erforderlich, erneut authentifizieren, neuerliche anmeldung, anmeldung liegt zu lange, letzte anmeldung, anmeldung ist zu alt, sitzung ist zu alt, vor kurzem angemeldet, kurzlich angemeldet, kurzlich erfolgte anmeldung, zusatzliche verifizierung, zusatzliche authentifizierung, zusatzliche bestatigung, zusatzliche prufung, zweite authentifizierung, zweistufige verifizierung, hohere authentifizierungsstufe, identitat bestatigen, identitat erneut bestatigen, ihre identitat, deine identitat, aktuelles passwort erforderlich, passwort zur bestatigung, passwortbestatigung, passwort bestatigung, sicherheitscode eingeben, code eingeben, code aus ihrer, code aus deiner, code der authenticator, neues gerat, unbekanntes gerat, gerat ist nicht vertrauenswurdig, nicht vertrauenswurdiges gerat, gerat bestatigen, gerat nicht erkannt, gerat wurde nicht erkannt, sensible aktion, sicherheitskritische aktion, sudo',
    ],
    [
      'factor',
      'invalid',
      'ungultiger code, code ist ungultig, code ungultig, falscher code, code ist falsch, falscher sicherheitscode, ungultiger sicherheitscode, ungultiger bestatigungscode, falscher bestatigungscode, bestatigungscode ist ungultig, bestatigungscode ist falsch, ungultiger authentifizierungscode, ungultiger verifizierungscode, ungultiges einmalpasswort, falsches einmalpasswort, code stimmt nicht',
    ],
    [
      'sso',
      'required',
      'single sign on erforderlich, sso erforderlich, uber sso an, mit sso anmelden, per sso, uber single sign on, uber ihren identitatsanbieter, uber ihre organisation anmelden, mit ihrem firmenkonto, mit ihrem unternehmenskonto, uber ihr unternehmen anmelden, saml anmeldung erforderlich, saml sitzung',
    ],
    [
      'audience',
      'mismatch',
      'falscher aussteller, ungultiger aussteller, unbekannter aussteller, aussteller stimmt nicht, aussteller ist ungultig, ungultige zielgruppe, falsche zielgruppe, zielgruppe stimmt nicht, falsche umgebung, anderer umgebung, andere umgebung, fur eine andere umgebung, testschlussel, live schlussel, produktivschlussel, sandbox schlussel, im testmodus, falsche region, fur eine andere region, fur ein anderes projekt, fur einen anderen mandanten, anderen mandanten ausgestellt, andere anwendung ausgestellt, nicht fur diese anwendung, nicht fur diesen dienst, nicht fur diesen mandanten, nicht fur dieses projekt, nicht fur diese api, ungultige audience, falsche audience, eines anderen mandanten',
    ],
    [
      'clock',
      'skewed',
      'systemzeit, uhrzeit ihres, uhrzeit deines, uhr ihres, uhr deines, uhr des, datum und uhrzeit, zeitstempel der anfrage, zeitstempel ungultig, zeitstempel ist ungultig, ungultiger zeitstempel, zeitstempel ausserhalb, zeitstempel weicht, zeitdifferenz, zeitunterschied, anfrage ist zu alt, anfrage zu alt, uhrzeit ist nicht synchron, uhren sind nicht',
    ],
    [
      'origin',
      'denied',
      'ursprung ist nicht erlaubt, origin nicht erlaubt, origin ist nicht, unzulassiger ursprung, ungultiger ursprung, herkunft ist nicht, referer nicht erlaubt, ungultiger referer, referer fehlt, referer uberprufung, nicht vertrauenswurdige domain, nicht vertrauenswurdigen domain, nicht vertrauenswurdige domane, host nicht erlaubt, ungultiger host, ungultige domain, ungultige redirect uri, redirect uri, weiterleitungs uri, weiterleitungs url, einbetten auf, einbettung auf, auf anderen webseiten, auf fremden webseiten, von anderen webseiten, von dieser domain, von ihrer domain, von dieser website, von dieser webseite, cors',
    ],
    [
      'scheme',
      'unsupported',
      'authentifizierungsart wird nicht, authentifizierungsverfahren nicht unterstutzt, authentifizierungsmethode nicht unterstutzt, anmeldemethode wird nicht, ungultiger token typ, ungultiges authentifizierungsschema, falsches authentifizierungsschema, unbekanntes authentifizierungsschema, nur bearer, bearer token erwartet, erwartet bearer, basic authentifizierung ist deaktiviert, basic authentifizierung wird nicht, basisauthentifizierung ist deaktiviert, nicht unterstutzter token, nicht unterstutzte authentifizierung, verwenden sie oauth, app passwort erforderlich, api schlussel werden nicht unterstutzt',
    ],
    [
      'kind',
      'off',
      combined(
        'anmeldung mit passwort, passwort anmeldung, anmeldung per e mail, anmeldung uber *, anmeldung mit *, lokale anmeldung, passwort login, gastzugang, gast anmeldung, social login, ldap anmeldung',
        'ist, wurde, ',
        'deaktiviert, nicht erlaubt, nicht aktiviert, abgeschaltet, nicht moglich, nicht gestattet',
      ),
    ],
    [
      'credential',
      'missing',
      combined(
        'kein, keine, keinen, ohne, fehlende, fehlender, fehlendes, fehlenden',
        'token, zugriffstoken, access token, bearer token, authentifizierungstoken, api schlussel, api key, schlussel, zugangsdaten, anmeldedaten, anmeldeinformationen, authentifizierungsdaten, authorization header, authentifizierungs header, autorisierungs header, authentifizierungsheader, autorisierungsheader, passwort, kennwort, cookie, sitzungscookie, session, jwt, autorisierung, berechtigungsnachweise, signatur, benutzername, refresh token, client id',
      ),
    ],
    [
      'credential',
      'missing',
      combined(
        'token, api schlussel, api key, schlussel, zugangsdaten, anmeldedaten, zugriffstoken, authentifizierungstoken, authorization header, autorisierungsheader, passwort, benutzername, signatur',
        'fehlt, fehlen, ist leer, ist erforderlich, sind erforderlich, wird benotigt, nicht angegeben, wurde nicht angegeben, nicht ubermittelt, erforderlich',
      ),
    ],
    [
      'header',
      'malformed',
      'ungultiger authorization header, ungultiger autorisierungs header, ungultiger header, ungultiger basic header, ungultiger token header, fehlerhafter authorization header, header format, header muss mit, falsches header format, ungultiges header format, zugangsdaten sollen keine leerzeichen, keine leerzeichen enthalten, nicht korrekt base64, nicht base64',
    ],
    [
      'signature',
      'invalid',
      'ungultige signatur, signatur ungultig, signatur ist ungultig, signatur stimmt nicht, signatur falsch, falsche signatur, signaturprufung fehlgeschlagen, signatur konnte nicht, signatur nicht verifiziert, hash stimmt nicht, prufsumme stimmt nicht, manipuliert',
    ],
    [
      'session',
      'expired',
      combined(
        'sitzung, session, anmeldung, anmeldesitzung',
        'ist, wurde, ',
        'abgelaufen, beendet, verfallen, ungultig geworden, nicht mehr aktiv, ausgelaufen, nicht mehr gultig',
      ),
    ],
    [
      'session',
      'idle',
      'zu lange inaktiv, langerer inaktivitat, langer inaktivitat, grund von inaktivitat, keine aktivitat, langere zeit nicht',
    ],
    [
      'token',
      'expired',
      'token ist abgelaufen, token abgelaufen, zugriffstoken ist abgelaufen, link ist abgelaufen, link abgelaufen, gultigkeit des tokens, gultigkeitsdauer des tokens',
    ],
    [
      'token',
      'revoked',
      'wurden abgemeldet, wurdest abgemeldet, wurden ausgeloggt, wurdest ausgeloggt, abgemeldet weil, abgemeldet worden, anderswo angemeldet, an einem anderen ort, an anderer stelle angemeldet, von einem anderen ort, neue anmeldung, neuere anmeldung, durch eine neue sitzung, andere sitzung, token widerrufen, token wurde widerrufen, zugriff wurde widerrufen, zugriff widerrufen, token wurde geloscht, schlussel wurde geloscht, schlussel wurde deaktiviert, schlussel ist deaktiviert, schlussel deaktiviert, token ist deaktiviert, token ist inaktiv, token wurde bereits verwendet, link wurde bereits verwendet, code wurde bereits verwendet, bereits verwendeter, passwort wurde geandert, passwort geandert wurde, sitzung wurde widerrufen, sitzung wurde von einem administrator',
    ],
    ['token', 'early', 'token ist noch nicht gultig, noch nicht gultiges'],
    [
      'token',
      'invalid',
      'ungultiges token, ungultiger token, token ist ungultig, token ungultig, falsches token, unbekanntes token, token nicht gefunden, token wurde nicht gefunden, token existiert nicht, kein gultiges token, schlussel ist ungultig, ungultiger schlussel, ungultiger api schlussel, api schlussel ist ungultig, unbekannter schlussel, api schlussel nicht gefunden',
    ],
    [
      'token',
      'malformed',
      'token ist fehlerhaft, token hat ein falsches, token format, format des tokens, token ist nicht lesbar, kein gultiges jwt, token kann nicht gelesen, token konnte nicht gelesen, token konnte nicht dekodiert',
    ],
    [
      'route',
      'unknown',
      'unbekannter endpunkt, endpunkt nicht gefunden, endpunkt existiert nicht, route nicht gefunden, unbekannte route, unbekannter pfad, pfad existiert nicht, pfad nicht gefunden, unbekannte aktion, aktion nicht gefunden, existiert nicht oder, nicht gefunden oder, nicht existiert oder, nicht vorhanden oder',
    ],
    [
      'anonymous',
      'denied',
      combined(
        'gaste, gast, gasten, anonyme benutzer, anonyme nutzer, anonymen benutzern, besucher, als gast',
        'konnen, durfen, ist, sind, haben, darf, kann',
        'nicht, kein, keine, keinen',
      ),
    ],
  ],
  negations:
    'nicht, kein, keine, keinen, keiner, keines, keinem, ohne, nie, niemals, weder, konnte nicht, konnten nicht, konnte kein, konnte keine, konnten keine, konnte keinen, nichts, niemand, nirgends',
  hedges:
    'wenn, falls, sofern, moglicherweise, eventuell, konnte, konnten, vielleicht, entweder, prufen sie, prufe, stellen sie sicher, stelle sicher, stell sicher, vergewissern sie sich, vergewissere dich, zum beispiel, beispielsweise, z b, sollten, sollte, wahrscheinlich, vermutlich, uberprufen sie, uberprufe, uberpruf, vergessen, lauft in, verfallt in, vorbehalten, ob, gegebenenfalls, ggf, unter umstanden, in der regel, normalerweise, manchmal, haufige ursachen, mogliche ursachen, mogliche ursache, mogliche grunde, hinweis, tipp, mehr erfahren, weitere informationen, erfahren sie, so konnen sie, noch kein konto, haben sie bereits ein konto, neu hier, angemeldet bleiben, wird gesperrt, werden gesperrt, wird ablaufen, lauft ab, lauft am, verbleibende versuche, versuche verbleiben, versuche ubrig, noch * versuche, passwort muss mindestens, muss mindestens * zeichen, passworter mussen, es sei denn, ausser wenn, standardmassig, bevor ihr konto, mit der nutzung, durch die nutzung, verwendet cookies, geschutzt durch recaptcha',
  exclusives: 'nur, ausschliesslich, lediglich, bloss, einzig, allein',
  modals: 'darf moglicherweise, mag, mogen, kann sein',
  alternatives: 'oder, bzw, beziehungsweise, und oder',
  deeds: `${combined('zu, zum', deeds)}, ${splitDeeds}`,
  verbLast: true,
};
