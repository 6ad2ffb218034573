import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** Dutch. */
export const dutch: Lexicon = {
  language: 'nl',
  unit: 'words',
  hints:
    'de, het, een, u, uw, je, jouw, niet, geen, is, zijn, en, van, voor, met, op, deze, dit, om, te, heeft, hebt, wordt, werd, naar, bent, toegang, geweigerd, verlopen, gebruiker, wachtwoord, ongeldig, ongeldige, aanmelden, inloggen, onjuist, gebruikersnaam, verplicht, rechten, geblokkeerd, er, dat, kan, mag, moet, vanaf, door, voor, uit, nog, al, alleen, ongeldige, sleutel, aanvraag, verzoek, verzoeken, eerst, gedaan',
  subjects: {
    access: 'toegang',
    account:
      'account, gebruiker, gebruikersnaam, e mailadres, e mail, email, emailadres, klant, gebruikersaccount, profiel, gebruikers, lid, klantaccount',
    'api-key': 'api sleutel, api key*, sleutel, toegangssleutel',
    attempts: 'pogingen, inlogpogingen, aanmeldpogingen',
    bot: 'robot, bot, captcha, geautomatiseerd*, javascript, mens, browser',
    caller: 'u, je',
    certificate: 'certificaat, clientcertificaat',
    clock: 'klok, tijdstempel, tijdstip, systeemtijd, servertijd, datum en tijd',
    cookie: 'cookie, cookies',
    country: 'land, regio, locatie, landen, gebied',
    credential:
      'inloggegevens, aanmeldgegevens, referenties, toegangsgegevens, authenticatiegegevens, inloggegeven, gegevens om in te loggen, combinatie',
    csrf: 'csrf, csrf token, xsrf',
    factor:
      'twee factor, tweestaps*, tweefactor*, mfa, 2fa, verificatiecode, beveiligingscode, tweestapsverificatie, tweefactorauthenticatie, twee factor authenticatie, twee factor verificatie, bevestigingscode, eenmalige code, beveiligingssleutel',
    ip: 'ip adres, ip, vpn, netwerk',
    listing: 'map, mapinhoud, directory, directory listing, inhoud van deze map',
    login: 'login, aanmelding, authenticatie, inloggen, aanmelden',
    method: 'methode, http methode',
    origin: 'herkomst, domein, domeinnaam, referer, oorsprong, host',
    password: 'wachtwoord, pincode',
    permission:
      'rechten, toestemming, machtiging*, rol, rollen, bevoegdheid, bevoegdheden, beheerder, recht, permissie*, rechten voor, leesrechten, schrijfrechten, beheerders, eigenaar, beheerdersrechten, toegangsrechten, eigenaren, beheerder*, moderator*, leden',
    plan: 'abonnement, licentie, tegoed, betaling, licenties, factuur, saldo, proefperiode, proefversie, pakket, betaald account',
    rate: 'limiet, quotum, limieten, aantal verzoeken, verzoeklimiet',
    request: 'verzoek, verzoeken, aanvraag, aanvragen',
    resource:
      'document, onderwerp, bestelling, pagina, registratie, artikel, reactie, reacties, enquete, poll, inschrijving, uitnodiging, kortingscode, repository, project, site, website, discussie, stemming, peiling, periode, boekingsperiode, boekjaar, ticket, factuur, cursus, examen, dossier, wedstrijd, reservering',
    scope: 'scope, scopes',
    session: 'sessie, sessies, inlogsessie',
    signature: 'handtekening',
    terms: 'voorwaarden, gebruiksvoorwaarden',
    tls: 'https, ssl, beveiligde verbinding',
    token: 'token, tokens, toegangstoken, jwt, bearer, toegangstokens',
    url: 'link, koppeling',
    filter:
      'internetbeleid, bedrijfsbeleid, beleid van uw organisatie, beleid van uw bedrijf, beleid van het bedrijf, deze website, webfilter, inhoudsfilter, categorie, uw organisatie, uw werkgever',
    firewall:
      'firewall, beveiligingsregel*, beveiligingsbeleid, beveiligingssysteem, veiligheidsredenen, beveiligingsredenen, beveiligingsmodule, beveiligingsdienst, beveiligingsoplossing',
    proxy: 'proxy, proxyserver',
    scheme: 'basisauthenticatie, basic authenticatie, authenticatiemethode',
    content: 'prive, auteursrecht',
    attack: 'aanval*, kwaadaardig*',
    audience: 'uitgever',
  },
  predicates: {
    blocked: 'geblokkeerd, verbannen, niet op de lijst, witte lijst',
    closed:
      'gearchiveerd, gesloten, beeindigd, alleen lezen, onderhoud, al gestemd, onderhoudsmodus, in onderhoud, afgesloten, gearchiveerde',
    denied:
      'geweigerd, verboden, niet toegestaan, niet bevoegd, niet gemachtigd, ontzegd, afgewezen, onbevoegd, niet geautoriseerd, niet beschikbaar, niet geaccepteerd, niet toegelaten, niet geoorloofd, mag niet, mogen niet, voorbehouden aan, beperkt tot',
    disabled: [
      'uitgeschakeld, gedeactiveerd, opgeschort, vergrendeld, niet actief, inactief, niet geactiveerd, niet bevestigd, niet geverifieerd, verwijderd, nog niet geactiveerd, nog niet bevestigd, nog niet goedgekeurd, geschorst, gedeblokkeerd, wacht op goedkeuring, op slot, bevroren, is geblokkeerd, geblokkeerd',
      combined(
        'niet, nog niet, nog steeds niet',
        'geactiveerd, bevestigd, geverifieerd, goedgekeurd, geactiveerd worden',
      ),
    ].join(', '),
    early: 'nog niet geldig',
    exceeded: 'overschreden, bereikt, te veel, teveel, opgebruikt',
    expired: 'verlopen, niet meer geldig, verstreken, is verlopen, niet langer geldig, vervallen, te oud, time out',
    failed: 'mislukt, fout, gefaald',
    insufficient:
      'onvoldoende, ontbreekt, ontbreken, ontbrekende, niet de juiste, niet de vereiste, niet voldoende, niet genoeg, beschikt niet over, niet over de',
    invalid:
      'ongeldig, ongeldige, onjuist, onjuiste, verkeerd, verkeerde, fout, incorrect, incorrecte, niet geldig, niet juist, niet correct, klopt niet, kloppen niet',
    mismatch: 'komt niet overeen, komen niet overeen',
    missing:
      'ontbreekt, ontbrekend, ontbrekende, leeg, niet opgegeven, niet meegegeven, niet verstrekt, niet meegestuurd, is leeg, niet gevonden in, niet aanwezig, niet ingevuld, niet gezet',
    required: 'vereist, verplicht, nodig, moet, dient, noodzakelijk, moeten, benodigd',
    revoked:
      'ingetrokken, afgemeld, uitgelogd, herroepen, is ingetrokken, ongeldig gemaakt, uitgelogd vanwege, al gebruikt, reeds gebruikt, zwarte lijst',
    unknown: 'niet gevonden, bestaat niet, onbekend, onbekende',
    unsupported: 'niet ondersteund',
    unverified:
      'niet worden geverifieerd, kon niet worden geverifieerd, kan niet worden geverifieerd, verificatie mislukt',
    malformed: 'onleesbaar, ongeldig formaat, verkeerd formaat, niet ontleed, formaat, indeling',
    off: 'niet ingeschakeld, niet inbegrepen, niet geactiveerd voor',
    foreign: 'hoort bij een ander, behoort tot een ander, niet bedoeld voor, voor een andere',
    noticed: 'gedetecteerd, vastgesteld, ontdekt',
    'read-only': 'alleen lezen, alleen leesbaar',
    skewed: 'wijkt af, te oud, buiten het',
  },
  negated: {
    invalid: 'geldig, geldige, juist, correct, herkend',
    denied: 'toegestaan, bevoegd, gemachtigd',
    missing: 'opgegeven, meegestuurd, verstrekt',
    insufficient: 'voldoende, heeft, hebt',
    unknown: 'gevonden, bekend',
  },
  idioms: [
    [
      'bot',
      'blocked',
      'controleren uw browser, controleren je browser, controleert uw browser, browsercontrole, browser wordt gecontroleerd, schakel javascript in, javascript is ingeschakeld',
    ],
    [
      'plan',
      'off',
      combined(
        'niet geactiveerd, nog niet geactiveerd, niet ingeschakeld, niet beschikbaar',
        'voor uw, voor je, voor dit, in uw, in je',
        'account',
      ),
    ],
    [
      'rate',
      'exceeded',
      'over * minuten opnieuw, over * seconden opnieuw, over * minuut opnieuw, opnieuw over * minuten, opnieuw over * seconden, te veel verzoeken, te veel pogingen, te veel aanvragen, te veel inlogpogingen, probeer het later',
    ],
    [
      'login',
      'required',
      'log in om, meld u aan, meld je aan, u moet inloggen, je moet inloggen, u moet ingelogd zijn, je moet ingelogd zijn, moet ingelogd zijn, moet aangemeld zijn, inloggen verplicht, authenticatie vereist, aanmelden vereist, aanmelding vereist, gelieve in te loggen, u dient in te loggen, login vereist, verificatie vereist, log eerst in, eerst inloggen, eerst aanmelden, meld je eerst aan, u moet zich aanmelden, je moet je aanmelden, inloggen is verplicht, inloggen is vereist, log in voor, alleen voor ingelogde',
    ],
    ['login', 'missing', 'niet ingelogd, niet aangemeld, niet geauthenticeerd'],
    ['login', 'again', 'log opnieuw in, opnieuw inloggen, opnieuw aanmelden, meld u opnieuw aan'],
    [
      'permission',
      'insufficient',
      'geen rechten, geen toestemming, geen toegang, onvoldoende rechten, geen machtiging, niet de rechten, alleen voor beheerders, onvoldoende bevoegdheden, alleen de eigenaar, alleen beheerders, alleen leden',
    ],
    ['action', 'denied', 'niet bevoegd om, niet gemachtigd om, niet toegestaan om'],
    [
      'account',
      'disabled',
      [
        combined(
          'bevestig, verifieer, activeer',
          'eerst, ',
          'je, uw, jouw',
          'e mail, e mailadres, emailadres, email, account',
        ),
        combined(
          'je, uw, jouw',
          'e mailadres, emailadres, e mail, account',
          'eerst, ',
          'bevestigen, verifieren, activeren',
        ),
      ].join(', '),
    ],
    [
      'account',
      'disabled',
      'account geblokkeerd, account is geblokkeerd, bevestig uw e mailadres, bevestig je e mailadres, verifieer je e mail, bevestig uw e mail, bevestig je e mail, wacht op goedkeuring',
    ],
    ['ip', 'blocked', 'uw ip adres is, je ip adres is'],
    ['country', 'denied', 'niet beschikbaar in uw land, in uw land, vanuit uw land, in jouw land'],
    [
      'bot',
      'blocked',
      'geen robot, een mens bent, schakel javascript in, geen robot bent, bent u een mens, ongewoon verkeer, ongebruikelijk verkeer',
    ],
    [
      'plan',
      'required',
      'abonnement vereist, niet inbegrepen in uw abonnement, niet in uw abonnement, niet in je abonnement, niet in uw pakket, niet inbegrepen, niet beschikbaar in uw abonnement, hoger abonnement, zit niet in uw, zit niet in je',
    ],
    ['password', 'invalid', 'gebruikersnaam of wachtwoord'],
    [
      'content',
      'closed',
      'is prive, alleen voor leden, van 18 jaar, vanaf 18, onder de 18, jonger dan 18, minderjarig*, volwassenen, 18 jaar en ouder, leeftijdsgrens',
    ],
    [
      'factor',
      'required',
      'bevestig je wachtwoord, bevestig uw wachtwoord, voer de code in, bevestig je identiteit, bevestig uw identiteit, voer de verificatiecode, verificatiecode, bevestigingscode, tweede factor, voer uw wachtwoord opnieuw, tweestapsverificatie',
    ],
    ['method', 'denied', 'methode niet toegestaan, methode is niet toegestaan'],
    ['tls', 'required', 'https vereist, https is vereist, alleen via https, gebruik https, via https'],
    ['certificate', 'required', 'clientcertificaat vereist, geen clientcertificaat, clientcertificaat ontbreekt'],
    [
      'resource',
      'closed',
      'reacties zijn gesloten, registratie is gesloten, al betaald, reeds betaald, al gebruikt, onderhoud, is gesloten, is afgesloten, is gearchiveerd, niet meer worden gewijzigd, niet meer worden, kan niet meer, kunnen niet meer, is al verwerkt, is al ingediend',
    ],
    ['session', 'idle', 'wegens inactiviteit, door inactiviteit, vanwege inactiviteit'],
    ['token', 'revoked', 'op een ander apparaat, vanaf een ander apparaat, ander apparaat'],
    [
      'filter',
      'blocked',
      'geblokkeerd door je beheerder, geblokkeerd door uw beheerder, website geblokkeerd, website is geblokkeerd, pagina geblokkeerd',
    ],
    ['firewall', 'blocked', 'geblokkeerd door de firewall, om veiligheidsredenen'],
    ['csrf', 'failed', 'pagina is verlopen, formulier is verlopen, csrf controle'],
    [
      'origin',
      'denied',
      'oorsprong niet toegestaan, domein is niet toegestaan, hotlinking, dit domein mag, domein niet toegestaan, domein is niet, herkomst niet toegestaan',
    ],
    ['audience', 'mismatch', 'andere applicatie, andere tenant, ongeldige uitgever, verkeerde omgeving'],
    [
      'clock',
      'skewed',
      'tijdstempel is verlopen, klok loopt, tijdstempel te oud, wijkt te veel af, wijkt teveel af, servertijd, tijd van het verzoek, tijd van de server, klok',
    ],
    ['scope', 'insufficient', 'scope ontbreekt, onvoldoende scope'],
    ['scheme', 'unsupported', 'authenticatiemethode niet ondersteund, authenticatiemethode wordt niet'],
  ],
  negations: 'niet, geen, zonder, nooit',
  hedges:
    'als, indien, mogelijk, misschien, kan zijn, controleer, zorg ervoor, bijvoorbeeld, waarschijnlijk, wanneer, vergeten, verloopt over, verloopt na, zou kunnen',
  exclusives: 'alleen, enkel, uitsluitend, slechts',
  modals: 'mogen, kunnen, kan',
  alternatives: 'of',
};
