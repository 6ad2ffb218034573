import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** German. */
export const german: Lexicon = {
  language: 'de',
  unit: 'words',
  hints:
    'der, die, das, und, ist, sind, sie, ihr, ihre, ihrer, nicht, kein, keine, wurde, wird, haben, hat, bitte, mit, auf, zu, fur, diese, dieser, dieses, den, dem, ein, eine, von, zum, zur, oder, zugriff, anmeldung, ungultig, ungultige, ungultiges, ungultiger, abgelaufen, verweigert, benutzer, benutzername, passwort, fehlgeschlagen, konto, gesperrt, erforderlich, berechtigung, falsche, falsches',
  subjects: {
    account:
      'konto, benutzerkonto, account, benutzer, benutzername, nutzer, kennung, email, e mail, mail adresse, kunde, kundenkonto, anmeldename, mailadresse, zugang, e mail adresse, mail adressen',
    'api-key': 'api schlussel, api key*, apikey*, zugriffsschlussel, schlussel',
    attempts: 'anmeldeversuche, versuche, fehlversuche, login versuche',
    bot: 'roboter, bot, bots, captcha, automatisierte*, javascript, mensch, browser, automatisierte anfragen',
    caller: 'sie',
    certificate: 'zertifikat*, client zertifikat*, clientzertifikat*',
    clock: 'uhrzeit, zeitstempel, systemzeit, serverzeit, datum und uhrzeit',
    cookie: 'cookie, cookies',
    country: 'land, ihrem land, region, standort',
    credential: 'zugangsdaten, anmeldedaten, anmeldeinformationen, berechtigungsnachweis*, logindaten, kombination',
    csrf: 'csrf, csrf token*, xsrf, formular token, sicherheitstoken, formulartoken',
    factor:
      'zwei faktor*, zweifaktor*, zweiter faktor, zweiten faktor, mfa, 2fa, bestatigungscode, sicherheitscode, einmalpasswort, zwei faktor authentifizierung, zwei faktor authentisierung, zweifaktor authentifizierung, zwei faktor anmeldung, bestatigung in zwei schritten, passkey',
    filter:
      'schulnetz, schulfilter, schulnetzwerk, firmennetz, firmennetzwerk, netzwerkbetreuung, jugendschutzfilter, internet richtlinie*, nutzungsrichtlinie*, richtlinie ihres unternehmens, richtlinie* des unternehmens, unternehmensrichtlinie*, webrichtlinie*, richtlinie ihrer organisation, diese webseite, diese website, webfilter, inhaltsfilter, kategorie, jugendschutz*, ihrer organisation, ihrem unternehmen, ihrem arbeitgeber, ihrer schule',
    firewall:
      'firewall, sicherheitsregel*, sicherheitsrichtlinie*, sicherheitssystem*, sicherheitslosung*, sicherheitsgrunden, sicherheitsbedenken, sicherheitsmodul*, sicherheitsdienst*, schutzsystem*',
    ip: 'ip, ip adresse, ip adressen, diese adresse, ihre adresse, ihrer adresse, dieser adresse, netzwerk, vpn',
    listing: 'verzeichnis, verzeichnisinhalt, index dokument, verzeichnisliste',
    login: 'anmeldung, login, einloggen, anmelden, authentifizierung, authentisierung, anmeldevorgang',
    method: 'methode, http methode',
    origin: 'herkunft, domain, referer, origin, ursprung',
    password: 'passwort, kennwort, passworter, pin',
    permission:
      'berechtigung*, rechte, recht, rolle, rollen, zugriffsrechte*, benutzerrechte, befugnis, leserechte, schreibrechte, administrator, zugriffsberechtigung*, eigentumer, besitzer, admins, moderator*, mitglieder, redakteur*, erforderliche rolle',
    plan: 'abonnement, abo, tarif, lizenz, guthaben, vertrag, paket, zahlung, rechnung, premium*, premium version, bezahlversion, kostenpflichtige*',
    proxy: 'proxy, proxy server',
    rate: 'limit, anfragelimit, kontingent, ratenlimit, anzahl der anfragen, tageslimit, stundenlimit, monatslimit',
    request: 'anfrage, anfragen, aufruf, aufrufe',
    resource:
      'dokument, beitrag, thema, vorgang, datensatz, antrag, bestellung, veranstaltung, umfrage, registrierung, system, seite, abstimmung, anmeldung zur veranstaltung, projekt, auftrag, buchungszeitraum, zeitraum, periode, geschaftsjahr, ticket, rechnung, bewerbung, kurs, prufung, wettbewerb, buchung, ausschreibung',
    scope: 'scope, scopes, einwilligung, zustimmung',
    session: 'sitzung, sitzungen, session, sitzungs id, anmeldesitzung',
    signature: 'signatur*, prufsumme, unterschrift',
    terms: 'nutzungsbedingungen, agb, bedingungen, geschaftsbedingungen',
    tls: 'https, ssl, verschlusselte verbindung, sichere verbindung',
    token:
      'token, tokens, access token, zugriffstoken, jwt, bearer, refresh token, zugangstoken, authentifizierungstoken, sitzungstoken',
    url: 'link, url',
    scheme:
      'basic authentifizierung, basic auth, authentifizierungsverfahren, anmeldeverfahren, authentifizierungsmethode',
    content: 'jugendschutz, urheberrecht*, rechtlichen grunden',
    attack: 'angriff*, schadhaft*, schadcode, sql injection',
    audience: 'aussteller, mandant, zielgruppe',
  },
  predicates: {
    blocked:
      'blockiert, gebannt, geblockt, nicht auf der liste, nicht in der liste, nicht auf der erlaubnisliste, nicht freigegeben',
    closed:
      'archiviert, geschlossen, beendet, abgeschlossen, schreibgeschutzt, wartungsmodus, nicht mehr offen, bereits abgeschlossen',
    denied:
      'verweigert, abgelehnt, verboten, untersagt, nicht erlaubt, nicht gestattet, nicht zugelassen, nicht berechtigt, unzulassig, nicht autorisiert, unbefugt, nicht befugt, nicht verfugbar, nicht moglich',
    disabled: [
      'gesperrt, deaktiviert, inaktiv, nicht aktiviert, nicht bestatigt, nicht freigeschaltet, noch nicht freigeschaltet, noch nicht bestatigt, noch nicht aktiviert, stillgelegt, geloscht, nicht aktiv, eingefroren, nicht verifiziert',
      combined(
        'nicht, noch nicht, bisher nicht, nie',
        'aktiviert, freigeschaltet, bestatigt, verifiziert, freigegeben, genehmigt',
      ),
    ].join(', '),
    early: 'noch nicht gultig, in der zukunft',
    exceeded: 'uberschritten, erreicht, aufgebraucht, zu viele, zu viel, zu oft, zu haufig, erschopft',
    expired:
      'abgelaufen, abgelaufene, abgelaufenes, abgelaufener, nicht mehr gultig, verfallen, ausgelaufen, uberholt, lauft ab',
    failed: 'fehlgeschlagen, gescheitert, fehler, misslungen',
    insufficient:
      'unzureichend, unzureichende, fehlt, fehlen, fehlende, mangelnde, nicht ausreichend, keine ausreichenden, nicht genugend, nicht die erforderlichen, nicht uber die, nicht die notigen, nicht die erforderliche, nicht die notige, besitzen nicht',
    invalid:
      'ungultig, ungultige, ungultiger, ungultiges, falsch, falsche, falscher, falsches, nicht gultig, nicht korrekt, inkorrekt, unkorrekt, fehlerhaft, stimmt nicht, stimmen nicht, nicht richtig, unbekannt, unbekannter, unbekanntes',
    malformed:
      'unlesbar, nicht lesbar, falsches format, fehlerhaftes format, format, formatiert, ungultiges format, falsch formatiert',
    mismatch: 'stimmt nicht uberein, stimmen nicht uberein, ubereinstimmung, passt nicht',
    missing:
      'fehlt, fehlend, fehlender, fehlende, leer, nicht angegeben, nicht ubermittelt, nicht mitgesendet, nicht gesendet, nicht vorhanden',
    off: 'nicht aktiviert, nicht freigeschaltet, nicht enthalten',
    required: 'erforderlich, benotigt, notwendig, muss, mussen, verlangt, notig, vorausgesetzt',
    revoked:
      'widerrufen, zuruckgezogen, abgemeldet, gesperrt, entzogen, beendet, ungultig gemacht, auf der sperrliste, sperrliste, schwarzen liste',
    unknown: 'nicht gefunden, existiert nicht, unbekannt, nicht bekannt, unbekannter, nicht vorhanden',
    unsupported: 'nicht unterstutzt',
    unverified: 'nicht verifiziert, nicht bestatigt, nicht uberpruft, nicht verifiziert werden',
    untrusted: 'nicht vertrauenswurdig',
    foreign:
      'gehort zu einem anderen, gehort nicht, fur eine andere, fur einen anderen, nicht fur diese, nicht fur diesen, anderen anwendung, eine andere anwendung, anderes projekt, anderen projekt',
    noticed: 'erkannt, festgestellt, entdeckt',
    'read-only': 'schreibgeschutzt, nur lesbar, nur lesezugriff, nur lesend',
    skewed: 'weicht zu stark, weicht ab, weicht, zu alt, abweichung, ausserhalb',
    idle: 'wegen inaktivitat, inaktivitat',
  },
  negated: {
    invalid: 'gultig, gultige, gultiges, gultigen, gultiger, korrekt, richtig, erkannt, akzeptiert',
    denied: 'erlaubt, gestattet, berechtigt, zugelassen, autorisiert, befugt, durfen, darf',
    missing: 'angegeben, ubermittelt, gesendet, mitgeschickt, gefunden',
    insufficient: 'ausreichend, ausreichende, genugend, haben, besitzen, verfugen, hat',
    unknown: 'gefunden, bekannt, existiert',
    expired: 'mehr gultig',
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
      'in * minute* erneut, in * sekunde* erneut, in * stunde* erneut, in einigen minuten, in wenigen minuten, in * minuten wieder, in * sekunden wieder, in * minuten noch einmal, in * sekunden noch einmal, in * minuten nochmal, zu viele anfragen, zu viele anmeldeversuche, zu viele versuche, zu viele fehlversuche, versuchen sie es spater, anfragelimit, kontingent aufgebraucht, kontingent erschopft, kontingent uberschritten, tageskontingent, monatskontingent, stundenkontingent, abfragekontingent, anfragekontingent, abfragelimit, kontingent ist',
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
  ],
  negations: 'nicht, kein, keine, keinen, keiner, keines, ohne, nie',
  hedges:
    'wenn, falls, moglicherweise, eventuell, konnte, konnten, vielleicht, entweder, prufen sie, stellen sie sicher, zum beispiel, sollten, wahrscheinlich, uberprufen sie, vergessen, lauft in, verfallt in, vorbehalten',
  exclusives: 'nur, ausschliesslich, lediglich',
  modals: 'darf moglicherweise',
  alternatives: 'oder',
};
