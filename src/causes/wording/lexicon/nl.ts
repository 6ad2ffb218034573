import type { Lexicon, Phrases } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** What users do to the things of an application. */
const deeds: Phrases =
  'verwijderen, bewerken, wijzigen, veranderen, aanmaken, maken, toevoegen, uploaden, downloaden, verplaatsen, kopieren, hernoemen, delen, uitnodigen, beheren, publiceren, reageren, antwoorden, schrijven, plaatsen, posten, stemmen, beoordelen, rapporteren, blokkeren, deblokkeren, archiveren, herstellen, exporteren, importeren, opslaan, bijwerken, toewijzen, overdragen, versturen, verzenden, sturen, goedkeuren, afwijzen, weigeren, aanvaarden, accepteren, afsluiten, sluiten, openen, starten, stoppen, annuleren, boeken, bestellen, kopen, deelnemen, verlaten, volgen, indienen, inleveren, installeren, configureren, instellen, inschakelen, uitschakelen, activeren, deactiveren, resetten, overschrijven, samenvoegen, koppelen, ontkoppelen, loskoppelen, markeren, vastzetten, plannen, bevestigen, intrekken, promoveren, degraderen, benoemen, afdrukken, vervangen, invoegen, invoeren, modereren, genereren, opstellen, kiezen, overschakelen, klonen, pushen, mergen, verbergen, dupliceren, verlengen, uitbreiden, verkopen, uitbetalen, inwisselen, aanpassen, creeren, ondertekenen, abonneren, bannen, verbannen, wissen, terugdraaien, aansluiten, invullen, verbinden';

/** What cannot be done to a thing in its state. */
const done: Phrases =
  'verwijderd, bewerkt, gewijzigd, veranderd, aangemaakt, gemaakt, toegevoegd, geupload, verplaatst, gekopieerd, hernoemd, gedeeld, uitgenodigd, gepubliceerd, beantwoord, geplaatst, gearchiveerd, hersteld, geexporteerd, geimporteerd, opgeslagen, bijgewerkt, toegewezen, overgedragen, verstuurd, verzonden, goedgekeurd, afgewezen, geweigerd, geaccepteerd, afgesloten, gesloten, geopend, gestart, gestopt, geannuleerd, geboekt, besteld, gekocht, ingediend, ingeleverd, geinstalleerd, geconfigureerd, ingesteld, ingeschakeld, uitgeschakeld, geactiveerd, gedeactiveerd, gereset, overschreven, samengevoegd, gekoppeld, ontkoppeld, losgekoppeld, gemarkeerd, vastgezet, gepland, bevestigd, ingetrokken, gedegradeerd, vervangen, ingevoegd, ingevoerd, gegenereerd, gekozen, gekloond, gemerged, verborgen, gedupliceerd, verlengd, uitgebreid, verkocht, uitbetaald, ingewisseld, aangepast, gecreeerd, gewist, teruggedraaid, heropend, opgeheven, geblokkeerd, gedeblokkeerd, vergrendeld, ontgrendeld, terugbetaald, opgezegd, ongedaan gemaakt';

/** Dutch. */
export const dutch: Lexicon = {
  language: 'nl',
  unit: 'words',
  hints:
    'jou, jij, jullie, ben, hebben, worden, werden, kon, kunnen, mogen, moeten, dient, ons, onze, bij, aan, als, maar, ook, nog, reeds, meer, veel, tot, onder, zich, hier, daar, deze, wachtwoord, eigenaar, beheerder, beheerders, verboden, vereist, wachten, probeer, opnieuw, leden, verlopen, gevonden, bestaat, iets, enkel, uitsluitend, ingelogd, aangemeld, de, het, een, u, uw, je, jouw, niet, geen, is, zijn, en, van, voor, met, op, deze, dit, om, heeft, hebt, wordt, werd, naar, bent, toegang, geweigerd, verlopen, gebruiker, wachtwoord, ongeldig, ongeldige, aanmelden, inloggen, onjuist, gebruikersnaam, verplicht, rechten, geblokkeerd, er, dat, kan, mag, moet, vanaf, door, voor, uit, nog, al, alleen, ongeldige, sleutel, aanvraag, verzoek, verzoeken, eerst, gedaan',
  subjects: {
    action: `${deeds}, bewerking, verwijdering, aanmaken van, publicatie, overdracht, upload, uploads, downloads, export, import`,
    access: 'toegang, schrijftoegang, leestoegang',
    account:
      'account, gebruiker, gebruikersnaam, e mailadres, e mail, email, emailadres, klant, gebruikersaccount, profiel, gebruikers, lid, klantaccount, *account, *accounts, accounts, *gebruiker, gebruikers*, klanten, klantnummer, profiel, profielen, aanmeldnaam, inlognaam, mailadres, telefoonnummer, client id, identiteit, organisatie, werkruimte, e mail adres, toepassingsid',
    'api-key':
      'api sleutel, api key*, sleutel, toegangssleutel, *sleutel, api sleutels, api token*, geheime sleutel, toegangssleutels, clientgeheim, client secret, licentiesleutel, app id, applicatiesleutel, persoonlijk toegangstoken',
    attempts:
      'pogingen, inlogpogingen, aanmeldpogingen, poging, inlogpoging, mislukte pogingen, mislukte inlogpogingen, foutieve pogingen, loginpogingen, aanmeldingspogingen, mislukte aanmeldingen, mislukte aanmeldpogingen, wachtwoordpogingen, keer geprobeerd',
    bot: 'robot, bot, captcha, geautomatiseerd*, javascript, mens, browser, robots, bots, recaptcha, hcaptcha, turnstile, crawler*, scraper*, scrapen, user agent*, geautomatiseerde verzoeken, automatische verzoeken, webcrawler, menselijke, spamfilter, spambeveiliging',
    caller: 'u, je, jij, jou, jullie, aanvrager, aanroeper, client, bezoeker',
    certificate:
      'certificaat, clientcertificaat, certificaten, *certificaat, smartcard, mtls, x509, client certificaat',
    clock:
      'klok, tijdstempel, tijdstip, systeemtijd, servertijd, datum en tijd, systeemklok, tijdverschil, aanvraagtijd, tijdstempels, tijdsverschil, tijdsstempel, tijd van het apparaat, tijdvenster',
    cookie: 'cookie, cookies, sessiecookie*, *cookie, *cookies, cookies van derden',
    country:
      'land, regio, locatie, landen, gebied, landen, regio s, jouw land, je land, uw land, buitenland, europese unie, eu, sanctie*, embargo*, nederland, belgie, rusland, iran, verenigde staten, geografisch*, grondgebied, uw regio, je regio',
    credential:
      'inloggegevens, aanmeldgegevens, referenties, toegangsgegevens, authenticatiegegevens, inloggegeven, gegevens om in te loggen, combinatie, aanmeldingsgegevens, aanmeldgegevens, login gegevens, logingegevens, accountgegevens, gebruikersgegevens, authenticatie informatie, authenticatie gegevens, verificatiegegevens, identificatiegegevens, referentie, credentials, legitimatie',
    csrf: 'csrf, csrf token, xsrf, csrf tokens, csrf verificatie, csrf beveiliging, csrf fout, xsrf token*, anti csrf*, formulier, formulieren, formuliertoken, formuliersleutel, beveiligingstoken, oauth state, state parameter, authenticiteitstoken, cross site request forgery, beveiligingscontrole van het formulier',
    factor:
      'twee factor, tweestaps*, tweefactor*, mfa, 2fa, verificatiecode, beveiligingscode, tweestapsverificatie, tweefactorauthenticatie, twee factor authenticatie, twee factor verificatie, bevestigingscode, eenmalige code, beveiligingssleutel, twee factor*, tweetraps*, twee staps*, twee stappen*, tweede factor, meervoudige verificatie, multifactor*, meerfactor*, multi factor*, totp, otp, eenmalig wachtwoord, sms code, authenticatiecode, authenticator*, herstelcode, backupcode, back upcode, passkey, webauthn, de code, deze code, je code, uw code, ingevoerde code, sterkere authenticatie, extra verificatie, identiteitscontrole, sudo modus, inlogcode, tweeledige',
    ip: 'ip adres, ip, vpn, netwerk, ip adressen, ips, ip bereik, ip reeks, netwerkadres, dit adres, uw adres, je adres, dit netwerk, uw netwerk, je netwerk, proxys, tor, localhost, lokale netwerk, lokaal netwerk, interne netwerk, intern netwerk, bedrijfsnetwerk, intranet, datacenter, vpn verbinding, buiten het netwerk, externe verbindingen, publieke internet',
    listing:
      'map, mapinhoud, directory, directory listing, inhoud van deze map, mappen, inhoud van de map, mapweergave, directorylijst, mappenlijst, indexbestand, directory index, mapoverzicht, lijst van de map',
    login:
      'login, aanmelding, authenticatie, inloggen, aanmelden, inlog, ingelogd, aangemeld, aanmelden, authenticeren, verificatie, autorisatie, in te loggen, aan te melden, inlogproces, inlogsessie, logins',
    method: 'methode, http methode, methodes, methoden, http methodes, verzoekmethode, http verb, mutaties',
    origin:
      'herkomst, domein, domeinnaam, referer, oorsprong, host, domeinen, *domein, hostnaam, referrer, http referer, verwijzer, insluiten, insluiting, iframe, andere websites, cors, cross origin, redirect uri, redirect url, omleidings uri, callback url, host header, pakketnaam, verwijzende site, verwijzende pagina',
    password: 'wachtwoord, pincode, wachtwoorden, *wachtwoord, wachtwoordzin, hoofdwachtwoord',
    permission:
      'rechten, toestemming, machtiging*, rol, rollen, bevoegdheid, bevoegdheden, beheerder, recht, permissie*, rechten voor, leesrechten, schrijfrechten, beheerders, eigenaar, beheerdersrechten, toegangsrechten, eigenaren, beheerder*, moderator*, leden, *rechten, *machtiging, *machtigingen, *bevoegdheid, *beheerder, *beheerders, privileges, privilege, rechten*, gebruikersrol, projectrol, rol, admin, admins, administrator*, eigenaars, maker, auteur, auteurs, aanmaker, lid, leden, lidmaatschap*, groep, groepen, gebruikersgroep*, deelnemer*, organisator*, docent*, leraar, leraren, redacteur*, medewerker*, personeel, toegangsniveau, toegangsbeleid, toegangscontrole*, toegangsbeheer, beleid, moderatoren, superuser, teamlid, toegangsrecht, verlof, permissies, autorisatieniveau, collega, leidinggevende, cursusleider, teamleden, schrijfrecht, leesrecht, instructeur*, opsteller, root, acl',
    plan: 'abonnement, licentie, tegoed, betaling, licenties, factuur, saldo, proefperiode, proefversie, pakket, betaald account, abonnementen, *abonnement, *licentie, *licenties, *tegoed, plan, tarief, betaalplan, betaalde, premium*, premiumfunctie, gratis versie, gratis plan, proefabonnement, proeftijd, proef, functie, functies, upgrade, facturering, rekening, openstaande factu*, betaalmethode, betaalmiddel, credits, opslagruimte, opslaglimiet, opslagquotum, module, editie, contract, proversie, pro versie, betaalde versie, enterprise',
    rate: 'limiet, quotum, limieten, aantal verzoeken, verzoeklimiet, *limiet, *limieten, *quotum, quota, aantal aanvragen, snelheidslimiet, aanvraaglimiet, daglimiet, gebruikslimiet, maximum aantal verzoeken, maximumaantal verzoeken, maximum aantal aanvragen, bandbreedte, datalimiet, api aanroepen, aanroepen per *, verzoeken per *, per minuut, per seconde, per uur, per dag, frequentie',
    request:
      'verzoek, verzoeken, aanvraag, aanvragen, aanroep, aanroepen, api verzoek, api verzoeken, api aanroep, verzoek om, aanvraag van',
    resource:
      'document, onderwerp, bestelling, pagina, registratie, artikel, reactie, reacties, enquete, poll, inschrijving, uitnodiging, kortingscode, repository, project, site, website, discussie, stemming, peiling, periode, boekingsperiode, boekjaar, ticket, factuur, cursus, examen, dossier, wedstrijd, reservering, documenten, onderwerpen, bestellingen, pagina s, artikelen, commentaar, bericht, berichten, forum, kanaal, kanalen, kamer, map met, wiki, sjabloon, sjablonen, item, items, object, taak, taken, opdracht, opdrachten, toets, quiz, spel, veiling, bod, verkiezing, stem, antwoord, inzending*, inleverdatum, deadline, termijn, cursussen, afspraak, afspraken, boeking, boekingen, urenstaat, facturen, contracten, database, server, instantie, omgeving is, branch, pipeline, release, merge request, pull request, issue, issues, formulier is, winkel, vergadering, conferentie, campagne, wachtrij, levering, retour, voorraad, journaalpost, record, records, toepassing, applicatie, dienst, notitie, media, chat, gesprek, thread, toernooi, seizoen, inschrijfperiode, aanmeldperiode, lijst, lijsten, zaak, stembiljet, waardebon, voucher, evenement, aflevering, project is, projecten, poll',
    scope:
      'scope, scopes, bereik, toegangsbereik, tokenrechten, tokenmachtiging*, api rechten, toestemmingen van de app, oauth scope*, app machtiging*, sleutelmachtiging*',
    session:
      'sessie, sessies, inlogsessie, *sessie, *sessies, sessie id, session, sessiegegevens, sessiesleutel, gebruikerssessie',
    signature:
      'handtekening, handtekeningen, digitale handtekening, hmac, hash, hashwaarde, controlesom, checksum, ondertekend, ondertekening, dpop, nonce, digest',
    terms:
      'voorwaarden, gebruiksvoorwaarden, algemene voorwaarden, servicevoorwaarden, gebruikersovereenkomst, overeenkomst, licentieovereenkomst, privacybeleid, privacyverklaring, gedragscode, verwerkersovereenkomst, eula',
    tls: 'https, ssl, beveiligde verbinding, tls, versleutelde verbinding, beveiligde verbindingen, onbeveiligde verbinding, ssl verbinding, http verbinding, versleuteling, onversleuteld*',
    token:
      'token, tokens, toegangstoken, jwt, bearer, toegangstokens, *token, *tokens, autorisatiecode, autorisatietoken, vernieuwingstoken, vernieuwings token, refresh token*, toegangscode, activeringscode, activatiecode, activatielink, activeringslink, uitnodigingscode, uitnodigingslink, herstellink, resetlink, wachtwoordherstelcode, magische link, inloglink, id token, json web token, assertion, apparaatcode, eenmalige link, registratiecode',
    url: 'link, koppeling, *link, *links, *koppeling, links, ondertekende url, downloadlink, deellink, url',
    filter:
      'internetbeleid, bedrijfsbeleid, beleid van uw organisatie, beleid van uw bedrijf, beleid van het bedrijf, deze website, webfilter, inhoudsfilter, categorie, uw organisatie, uw werkgever, netwerkbeleid, bedrijfsfilter, contentfilter, url filter, ouderlijk toezicht, internetprovider, provider, netwerkbeheerder*, beleid van uw school, uw school, je school, je organisatie, je werkgever, webcategorie, filterbeleid, schoolfilter',
    firewall:
      'firewall, beveiligingsregel*, beveiligingsbeleid, beveiligingssysteem, veiligheidsredenen, beveiligingsredenen, beveiligingsmodule, beveiligingsdienst, beveiligingsoplossing, waf, web application firewall, beveiligingsregels, beveiligingsfilter, beveiligingsplugin, beveiligingssoftware, mod security, beveiligingscontrole, beveiligingsschending, beschermingsregel*, beveiligingsmaatregel*',
    proxy: 'proxy, proxyserver, proxyauthenticatie, proxy authenticatie, proxyserver',
    scheme:
      'basisauthenticatie, basic authenticatie, authenticatiemethode, authenticatieschema, authenticatietype, authenticatiemethoden, authenticatiemethodes, authenticatievorm, inlogmethode, aanmeldmethode, verificatiemethode, autorisatietype, tokentype, token type, sleuteltype, autorisatieschema',
    content:
      'prive, auteursrecht, auteursrecht*, juridische redenen, rechthebbende, volwassen*, minderjarigen, gevoelige inhoud, privacyinstellingen, video',
    attack:
      'aanval*, kwaadaardig*, aanvals*, schadelijk*, gevaarlijk*, verdacht*, misbruik*, sql injectie, injectie, cross site scripting, xss, inbraakpoging*, hackpoging*, exploit*, bedreiging*, kwaadwillend*',
    audience:
      'uitgever, uitgever*, doelgroep, publiek, tenant, testomgeving, productieomgeving, omgeving, testmodus, livemodus, audience, issuer, realm, andere omgeving',
    age: 'leeftijd, minimumleeftijd, geboortedatum, leeftijdscontrole, leeftijdsverificatie',
    anonymous:
      'anoniem, anonieme, anonieme gebruikers, anonieme gebruiker, anonieme verzoeken, anonieme toegang, gasten, gast, gastgebruiker*, gasttoegang, bezoekers, niet ingelogde gebruikers, niet aangemelde gebruikers, niet geauthenticeerde gebruikers, uitgelogde gebruikers',
    api: 'api, apis, api toegang, koppelvlak',
    file: 'htaccess, bestandssysteem, bestandsrechten, symbolische koppeling*, serverconfiguratie, bestandstype, bestandsextensie',
    header:
      'autorisatieheader, authorization header, authorization headers, authenticatieheader, auth header, header, autorisatie header, basic header, token header, http header, bearer header',
    key: 'sleutelpaar, geheim',
    kind: 'persoonlijke toegangstoken*, bottoken*, app wachtwoord*, applicatiewachtwoord, basisverificatie, http basic, wachtwoordauthenticatie, wachtwoord login, inloggen met wachtwoord, grant type, toekenningstype',
    route: 'endpoint, eindpunt, eindpunten, route, pad, api versie, api methode, bewerking, operatie, actie',
    sso: 'sso, single sign on, eenmalige aanmelding, saml, identiteitsprovider, identity provider, bedrijfsaccount, organisatie login, zero trust, idp, aanmeldportaal',
  },
  predicates: {
    blocked:
      'geblokkeerd, verbannen, niet op de lijst, witte lijst, geblokkeerde, verbannen, gebanned, geband, geweerd, blokkeert, blokkeren, op de zwarte lijst, zwarte lijst, niet op de witte lijst, niet op de toegestane lijst, niet op de lijst met toegestane, niet in de lijst, niet in de whitelist, niet op de whitelist, niet op de allowlist, blokkeerlijst, op de blokkeerlijst, tegengehouden, gefilterd, onderschept, afgesloten van, niet vrijgegeven',
    closed:
      'gearchiveerd, gesloten, beeindigd, alleen lezen, onderhoud, al gestemd, onderhoudsmodus, in onderhoud, afgesloten, gearchiveerde, gearchiveerd*, gesloten*, beeindigd*, afgerond*, voltooid*, bevroren, verzegeld, onveranderlijk, onwijzigbaar, in onderhoudsmodus, onderhoudswerkzaamheden, nog niet begonnen, nog niet gestart, nog niet geopend, niet geopend, al begonnen, reeds begonnen, is begonnen, al gestart, al gesloten, al afgesloten, niet meer open, niet open, is vol, volgeboekt, uitverkocht, in gebruik, wordt gebruikt, wordt momenteel gebruikt, al in gebruik, wordt al gebruikt, in bewerking, wordt bewerkt, al ingediend, reeds ingediend, al ingeleverd, al verzonden, reeds verzonden, al goedgekeurd, reeds goedgekeurd, al afgewezen, al bevestigd, al verwerkt, reeds verwerkt, al betaald, reeds betaald, al geannuleerd, al ingewisseld, al gepubliceerd, reeds gepubliceerd, al geregistreerd, reeds geregistreerd, bestaat al, bestaan al, bestaat reeds, al lid, al een, reeds een, al actief, al geactiveerd, al verwijderd, al gekoppeld, al verbonden, al toegewezen, al geinstalleerd, al geconfigureerd, al ingesteld, al bezet, al voltooid, al geaccepteerd, al deelgenomen, gepauzeerd, gestopt, stopgezet, opgeheven, niet meer te wijzigen, niet te wijzigen, niet bewerkbaar, niet meer bewerkbaar, niet verwijderbaar, niet meer wijzigbaar, concept, niet gepubliceerd, nog niet gepubliceerd, geannuleerd, vastgezet, verstreken, voorbij, afgelopen, huidige status, huidige toestand, deze status, buiten gebruik, offline, op slot',
    denied:
      'geweigerd, verboden, niet toegestaan, niet bevoegd, niet gemachtigd, ontzegd, afgewezen, onbevoegd, niet geautoriseerd, niet beschikbaar, niet geaccepteerd, niet toegelaten, niet geoorloofd, mag niet, mogen niet, voorbehouden aan, beperkt tot, geweigerd*, verboden*, niet toegestaan*, ontoegankelijk, niet toegankelijk, niet bevoegd*, niet gemachtigd*, niet gerechtigd*, niet geautoriseerd*, ongeautoriseerd*, onbevoegd*, afgewezen*, afgekeurd, ontzegd, beperkt, beperkt tot, gelimiteerd tot, niet gepermitteerd, niet mogelijk, niet vergund, ongeoorloofd*, mag je niet, mag u niet, mag deze niet, mogen geen, mag geen, weigert, weigeren, verbiedt, uitgesloten, verhinderd, niet openen, niet bekijken, niet gebruiken, niet inzien, niet benaderen, niet bereiken, niet gebruikt worden, niet worden gebruikt, niet bekeken worden, niet worden bekeken, niet worden geopend, niet worden benaderd, niet aangeboden, geen toegang krijgen, niet openbaar toegankelijk, niet beschikbaar',
    disabled: [
      'uitgeschakeld, gedeactiveerd, opgeschort, vergrendeld, niet actief, inactief, niet geactiveerd, niet bevestigd, niet geverifieerd, verwijderd, nog niet geactiveerd, nog niet bevestigd, nog niet goedgekeurd, geschorst, gedeblokkeerd, wacht op goedkeuring, op slot, bevroren, is geblokkeerd, geblokkeerd, uitgeschakeld*, gedeactiveerd*, opgeschort*, vergrendeld*, inactief, inactieve, geschorst*, geblokkeerd*, verbannen, gebannen, gedeactiveerde, bevroren, gesloten, opgezegd, op non actief, verwijderd*, tijdelijk geblokkeerd, tijdelijk uitgeschakeld, wacht op bevestiging, wacht op activering, wacht nog op, in afwachting van, nog beoordeeld, wordt beoordeeld, wordt nog beoordeeld, wordt gecontroleerd, onbevestigd*, ongeverifieerd*, niet langer actief, niet meer actief, moet bevestigd worden, moet worden bevestigd, moet worden geverifieerd, moet worden geactiveerd, moet eerst worden bevestigd, moet eerst worden geactiveerd, moet eerst worden goedgekeurd, moet nog worden goedgekeurd, afgesloten, beperkt',
      combined(
        'niet, nog niet, nog steeds niet',
        'geactiveerd, bevestigd, geverifieerd, goedgekeurd, geactiveerd worden',
      ),
    ].join(', '),
    early: 'nog niet geldig, niet geldig tot, te vroeg, in de toekomst, ligt in de toekomst, nog niet actief',
    exceeded:
      'overschreden, bereikt, te veel, teveel, opgebruikt, overschreden*, overschrijdt, overschrijden, overschrijding, bereikt*, opgebruikt, verbruikt, uitgeput, op is, te veel, te vaak, te snel, te snel achter elkaar, beperkt door, afgeknepen, overbelast, opgemaakt, vol, hoger dan toegestaan',
    expired:
      'verlopen, niet meer geldig, verstreken, is verlopen, niet langer geldig, vervallen, te oud, time out, verlopen*, niet meer geldig*, niet langer geldig*, verstreken, vervallen, verouderd*, te oud, is afgelopen, geldigheid, geldigheidsduur, verjaard, timeout, verliep, loopt niet meer, bestaat niet meer, is vervallen',
    failed:
      'mislukt, fout, gefaald, mislukt*, mislukte, gefaald, faalde, niet gelukt, lukte niet, niet geslaagd, fout opgetreden, er ging iets mis, ging iets mis, er is een fout, niet succesvol, niet ingelogd worden, niet worden ingelogd, niet worden aangemeld, niet worden geauthenticeerd, probleem',
    insufficient:
      'onvoldoende, ontbreekt, ontbreken, ontbrekende, niet de juiste, niet de vereiste, niet voldoende, niet genoeg, beschikt niet over, niet over de, onvoldoende, ontoereikend*, ontbreekt, ontbreken, ontbrekende, niet voldoende, niet genoeg, te laag, te weinig, te beperkt, te zwak, niet toereikend, niet de benodigde, niet de nodige, niet de juiste, niet de vereiste, niet het recht, niet de rechten, niet het vereiste, niet het juiste, niet over voldoende, niet over het, niet over een, beschikt niet, beschikken niet, niet toegekend, niet verleend, niet toegewezen, heeft niet, hebt niet, hebben niet, minimaal, hogere, verhoogde, extra',
    invalid:
      'ongeldig, ongeldige, onjuist, onjuiste, verkeerd, verkeerde, fout, incorrect, incorrecte, niet geldig, niet juist, niet correct, klopt niet, kloppen niet, ongeldig*, onjuist*, verkeerd*, incorrect*, foutief, foutieve, foute, niet geldig*, niet juist*, niet correct*, niet herkend, niet geaccepteerd, onbekend*, klopt niet, kloppen niet, klopte niet, ongeldige, niet goed, vervalst, gemanipuleerd, onbruikbaar*, werkt niet, geen geldige, geen geldig, geen correcte, niet gevalideerd worden, niet worden gevalideerd, onaanvaardbaar, ontoelaatbaar, niet in orde',
    mismatch:
      'komt niet overeen, komen niet overeen, komt niet overeen met, komen niet overeen met, niet overeen, wijkt af, wijken af, verschilt, verschillen, ongelijk, niet gelijk, past niet bij, passen niet, hoort niet bij elkaar, overeenkomt, niet identiek, onverwacht*, klopt niet met',
    missing:
      'ontbreekt, ontbrekend, ontbrekende, leeg, niet opgegeven, niet meegegeven, niet verstrekt, niet meegestuurd, is leeg, niet gevonden in, niet aanwezig, niet ingevuld, niet gezet, ontbreekt, ontbreken, ontbrekend*, leeg, lege, niet opgegeven, niet ingevuld, niet verstrekt, niet meegegeven, niet meegestuurd, niet meegeleverd, niet gegeven, niet ontvangen, niet verzonden, niet aangeleverd, niet ingesteld, niet gespecificeerd, niet aangetroffen, niet geleverd, niet voorzien, afwezig, mist, missen, missend*, vergeten mee te sturen, niet ingevoerd, niet doorgegeven, niet bijgevoegd',
    required:
      'vereist, verplicht, nodig, moet, dient, noodzakelijk, moeten, benodigd, vereist*, verplicht*, nodig, benodigd*, moet, moeten, dient, dienen, noodzakelijk, vereisen, verlangt, verwacht*, vraagt om, verplichte, gelieve, geef een, voer een, voer de, voer uw, voer je, los de, los het, voltooi de, schakel, stel een, gebruik een, gebruik de, bewijs dat, bevestig dat, vul een, vul uw, vul je, vul het',
    revoked:
      'ingetrokken, afgemeld, uitgelogd, herroepen, is ingetrokken, ongeldig gemaakt, uitgelogd vanwege, al gebruikt, reeds gebruikt, zwarte lijst, ingetrokken*, herroepen*, uitgelogd*, afgemeld*, ongeldig gemaakt, ongeldig verklaard, geannuleerd, geroteerd, vervangen*, verwijderd*, gewist, gedeactiveerd*, uitgeschakeld*, gereset, gewijzigd sinds, is gewijzigd, werd gewijzigd, al gebruikt, al eerder gebruikt, reeds gebruikt, eerder gebruikt, gecompromitteerd, gelekt, elders ingelogd, ergens anders ingelogd, elders aangemeld, op een andere plaats, andere locatie ingelogd, beeindigd, op een zwarte lijst, zwarte lijst, opgezegd, verbruikt, ingenomen, teruggetrokken, niet meer actief',
    unknown:
      'niet gevonden, bestaat niet, onbekend, onbekende, niet gevonden*, bestaat niet, bestaan niet, onbekend*, niet bekend, niet geregistreerd*, geen gebruiker met, geen account met, niet herkend, niet vinden, kan niet gevonden worden, niet aanwezig in, komt niet voor, niet teruggevonden, niet te vinden, niet geidentificeerd, geen dergelijke, niet bestaand*',
    unsupported:
      'niet ondersteund, niet ondersteund*, niet meer ondersteund, ondersteunt geen, ondersteund niet, verouderd*, niet geschikt, ongeschikt, niet compatibel, incompatibel, niet van toepassing, niet geimplementeerd, niet langer ondersteund, niet geaccepteerd, accepteert alleen, ondersteunt alleen, in plaats van, niet meer geaccepteerd',
    unverified:
      'niet worden geverifieerd, kon niet worden geverifieerd, kan niet worden geverifieerd, verificatie mislukt, niet geverifieerd*, niet bevestigd*, niet gecontroleerd, niet gevalideerd, niet verifieren, niet controleren, validatie mislukt, controle mislukt, verificatie is mislukt, validatiefout, niet authentiek, onbevestigd, kon niet worden gecontroleerd',
    malformed:
      'onleesbaar, ongeldig formaat, verkeerd formaat, niet ontleed, formaat, indeling, misvormd*, onleesbaar, verminkt, beschadigd, corrupt*, niet gelezen worden, niet worden gelezen, niet worden gedecodeerd, niet gedecodeerd worden, niet worden ontleed, niet worden verwerkt, syntaxisfout, syntaxis, codering, gecodeerd*, base64, onvolledig*, te kort, te lang, spaties bevatten, ongeldige tekens, onverwacht formaat, verkeerde indeling, onjuiste indeling, slecht gevormd*, verkeerd gevormd*, structuur, opmaak',
    off: 'niet ingeschakeld, niet inbegrepen, niet geactiveerd voor, niet ingeschakeld, niet geactiveerd, uitgeschakeld*, staat uit, uitgezet, niet aangezet, niet actief, niet inbegrepen, geen onderdeel van, maakt geen deel uit, niet geconfigureerd, niet ingesteld, niet geabonneerd, zit niet in, niet beschikbaar voor, niet gekocht, niet aangeschaft, niet gelicentieerd',
    foreign:
      'hoort bij een ander, behoort tot een ander, niet bedoeld voor, voor een andere, hoort niet bij, behoort niet tot, behoort niet toe, van een andere gebruiker, van een ander, hoort bij een andere, voor een ander, voor een andere toepassing, niet bedoeld voor, niet bestemd voor, niet uitgegeven voor, niet voor deze, niet voor dit, uitgegeven voor een andere, van iemand anders, gekoppeld aan een ander, gekoppeld aan een andere, behoort aan een ander',
    noticed:
      'gedetecteerd, vastgesteld, ontdekt, gedetecteerd*, herkend als, geidentificeerd als, vermoed*, opgemerkt, aangemerkt als, beschouwd als, lijkt op, gemarkeerd als, aangetroffen, verdenking, bevat verdachte, schendt, overtreedt, gevonden verdacht*',
    'read-only':
      'alleen lezen, alleen leesbaar, alleen lezen, alleen lezen modus, alleen leesrechten, alleen leestoegang, uitsluitend lezen, alleen te lezen, read only, leesmodus, schrijfbeveiligd*',
    skewed:
      'wijkt af, te oud, buiten het, wijkt teveel af, wijkt te veel af, te ver, loopt voor, loopt achter, niet gesynchroniseerd, buiten het toegestane, buiten de toegestane, synchroniseren, te groot, verschilt te veel, staat niet goed, loopt niet gelijk, ongelijk',
    untrusted: 'niet vertrouwd*, onvertrouwd*, zelfondertekend*, niet te vertrouwen, onbekende certificeringsinstantie',
    idle: 'te lang inactief, lang inactief, langdurige inactiviteit, geen activiteit, te lang niets, inactiviteit',
    used: 'al gebruikt, reeds gebruikt, al eerder gebruikt, hergebruikt, dubbel, opnieuw gebruikt, slechts een keer gebruikt, eenmalig gebruikt',
  },
  negated: {
    invalid:
      'geldig, geldige, juist, correct, herkend, geldig*, juiste, correct*, herkend*, geaccepteerd, klopt, kloppen, werkt, echt, authentiek, in orde, goed',
    denied:
      'toegestaan, bevoegd, gemachtigd, toegestaan*, bevoegd*, gemachtigd*, gerechtigd, geautoriseerd*, mag, mogen, mocht, toegelaten, toestaat, staat toe, toegankelijk, uitgenodigd, geoorloofd, gepermitteerd, vrijgegeven',
    missing:
      'opgegeven, meegestuurd, verstrekt, opgegeven*, meegestuurd*, verstrekt*, meegegeven, ingevuld, verzonden, gestuurd, ontvangen, gevonden, aangeleverd, aanwezig, gegeven, geleverd, ingesteld, ingevoerd, bevat, meegeleverd, doorgegeven, bijgevoegd, gespecificeerd',
    insufficient:
      'voldoende, heeft, hebt, voldoende, hebben, heb, genoeg, beschikt, beschikken, bezit, verleend, toegekend, toegewezen, vereiste, benodigde, juiste, nodige, toereikend*, gekregen',
    unknown:
      'gevonden, bekend, gevonden, bekend, bestaat, bestaan, geregistreerd, vinden, herkennen, geidentificeerd, identificeren, vaststellen, gekoppeld',
    expired: 'meer geldig, langer geldig, actueel',
    unverified: 'geverifieerd, bevestigd, gecontroleerd, gevalideerd, verifieren, controleren, bevestigen, valideren',
    mismatch: 'overeen, overeenkomen, overeenkomt, gelijk, identiek, overeenkomst',
    unsupported: 'ondersteund*, ondersteunt, ondersteunen, geschikt, compatibel, bruikbaar',
    off: 'ingeschakeld, geactiveerd, actief, geconfigureerd, inbegrepen, omvat, aangezet, geabonneerd, beschikbaar',
    malformed:
      'leesbaar, gelezen, gedecodeerd, decoderen, lezen, geparseerd, ontleed, ontleden, geformatteerd, goed gevormd',
    untrusted: 'vertrouwd*, vertrouwen',
    foreign: 'hoort, behoort, horen, bedoeld, bestemd, uitgegeven voor, gekoppeld aan',
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
      'geen rechten, geen toestemming, heeft geen toegang, hebt geen toegang, hebben geen toegang, onvoldoende rechten, geen machtiging, niet de rechten, alleen voor beheerders, onvoldoende bevoegdheden, alleen de eigenaar, alleen beheerders, alleen leden',
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
    ['action', 'denied', combined('niet, niet meer, niet zelf, nooit', deeds)],
    ['action', 'denied', combined('niet, niet meer, niet zelf', 'te', deeds)],
    ['action', 'denied', combined('geen, geen nieuwe, geen andere', '*, * *', deeds)],
    [
      'action',
      'denied',
      'niet uitvoeren, niet uitgevoerd worden, niet worden uitgevoerd, deze actie niet, niet betreden, niet doen, niet geautoriseerd om, niet gerechtigd om, niet geautoriseerd voor, niet bevoegd voor, niet gemachtigd voor',
    ],
    [
      'resource',
      'closed',
      combined('niet, niet meer, nog niet, niet opnieuw, maar een keer, niet handmatig', done, 'worden'),
    ],
    [
      'resource',
      'closed',
      combined('niet, niet meer, nog niet, niet opnieuw, niet handmatig, niet langer', 'worden', done),
    ],
    ['resource', 'closed', combined('niet, geen', 'je eigen, uw eigen, jezelf, uzelf, zichzelf, jouw eigen')],
    [
      'resource',
      'closed',
      combined('jezelf, uzelf, zichzelf, eigen account, eigen rol, eigen bericht, eigen profiel', 'niet'),
    ],
    [
      'resource',
      'closed',
      'al ingelogd, reeds ingelogd, al aangemeld, reeds aangemeld, log eerst uit, eerst uitloggen, eerst afmelden, demomodus, demo modus, demo versie, demoversie, in de demo, momenteel niet mogelijk, op dit moment niet mogelijk, niet langer mogelijk, niet meer mogelijk, wordt bewerkt door een andere gebruiker, vergrendeld door een andere gebruiker, door een andere gebruiker bewerkt, door een andere gebruiker vergrendeld, wordt extern beheerd, extern beheerd, automatisch beheerd, automatisch gegenereerd, wordt beheerd door, nog in gebruik, heeft nog, hebben nog, bevat nog, moet leeg zijn, niet leeg, standaardrol, laatste beheerder, laatste eigenaar, laatste admin, registratie is uitgeschakeld, registratie uitgeschakeld, registraties zijn gesloten, registratie is niet toegestaan, registratie niet toegestaan, registreren is niet toegestaan, registraties zijn uitgeschakeld, nieuwe registraties, aanmelden is gesloten, inschrijving is gesloten, inschrijvingen zijn gesloten, profiel is niet volledig, profiel is onvolledig, onvolledig profiel, vul eerst je profiel, deadline is verstreken, deadline verstreken, termijn is verstreken, niet aan de beurt, niet jouw beurt, jij bent niet aan, dubbel bericht, hetzelfde bericht, uitgeschakeld in de configuratie, uitgeschakeld in de instellingen, uitgeschakeld door de beheerder, niet ingeschakeld in de, reacties zijn uitgeschakeld, reacties uitgeschakeld, uitnodiging is al, beschermde branch, beschermde pagina, pagina is beveiligd, pagina is beschermd, database is vergrendeld, vergrendeld voor bewerking, onderwerp is gesloten, onderwerp is vergrendeld, discussie is gesloten, document is vergrendeld, bestand is vergrendeld, periode is afgesloten, project is gearchiveerd, topic is gesloten, bewerken is uitgeschakeld, te groot, groter dan, maximale bestandsgrootte, maximale grootte, bestandsgrootte, kan niet ongedaan',
    ],
    [
      'plan',
      'exceeded',
      combined(
        'maximum aantal, maximumaantal, maximale aantal, maximaal aantal, limiet van, limiet voor',
        'gebruikers, projecten, leden, accounts, api sleutels, bestanden, apparaten, lijsten, groepen, tokens, uitnodigingen, teams, plaatsen',
      ),
    ],
    [
      'plan',
      'exceeded',
      'gebruikerslimiet, projectlimiet, ledenlimiet, apparaatlimiet, opslaglimiet, opslagruimte, opslagquotum',
    ],
    [
      'login',
      'required',
      combined(
        'log, meld je, meld u',
        'in om, in voor, aan om, aan voor, eerst in, eerst aan, in of, aan of, hier in, in en, aan en, in met, aan met',
      ),
    ],
    [
      'login',
      'required',
      combined(
        'moet, moeten, dient, dien, moet je, moet u, dient u',
        'ingelogd, aangemeld, geauthenticeerd, eerst ingelogd, eerst aangemeld, zijn ingelogd, zijn aangemeld, zich aanmelden, je aanmelden, inloggen, eerst inloggen, je eerst aanmelden, zich eerst aanmelden, in te loggen, zich aan te melden, geregistreerd, hiervoor ingelogd, hiervoor inloggen, zijn ingelogd om',
      ),
    ],
    [
      'login',
      'required',
      combined(
        'authenticatie, aanmelding, inloggen, aanmelden, login, autorisatie, verificatie',
        'is, ',
        'vereist, verplicht, nodig, noodzakelijk, benodigd',
      ),
    ],
    [
      'login',
      'required',
      combined(
        'alleen, enkel, alleen voor, uitsluitend voor, voorbehouden aan',
        'ingelogde, aangemelde, geregistreerde, geauthenticeerde',
      ),
    ],
    [
      'login',
      'required',
      'inloggen om, aanmelden om, ingelogd zijn om, aangemeld zijn om, ingelogd zijn voor, moet ingelogd, vereist authenticatie, vereist aanmelding, vereist inloggen, vereist een login, niet zonder in te loggen, gelieve in te loggen, gelieve aan te melden, gelieve u aan te melden, log alstublieft in, log a u b in, log aub in, meld u eerst aan, authenticeer u, authenticeer je, moet je authenticeren, inloggen of registreren',
    ],
    [
      'login',
      'missing',
      'niet ingelogd, niet aangemeld, niet geauthenticeerd*, ongeauthenticeerd*, niet ingelogde, geen ingelogde gebruiker, geen gebruiker ingelogd, zonder inloggen, zonder in te loggen, zonder authenticatie, geen authenticatie, geen sessie gevonden, geen actieve sessie, anonieme toegang, als gast, nog niet ingelogd',
    ],
    [
      'login',
      'again',
      combined('opnieuw, nogmaals, weer', 'in, aan, inloggen, aanmelden, in te loggen, aan te melden, authenticeren'),
    ],
    [
      'login',
      'again',
      'log opnieuw in, log weer in, meld je opnieuw aan, meld u opnieuw aan, meld je weer aan, log nogmaals in',
    ],
    [
      'login',
      'failed',
      'inloggen mislukt, inloggen is mislukt, aanmelden mislukt, aanmelding mislukt, aanmelding is mislukt, authenticatie mislukt, authenticatie is mislukt, login mislukt, inlogfout, authenticatiefout, autorisatie mislukt, inloggen niet gelukt, niet worden ingelogd',
    ],
    [
      'permission',
      'insufficient',
      combined(
        'geen, onvoldoende, niet genoeg, niet voldoende, zonder, ontbrekende, te weinig, beschikt niet over',
        'voldoende, vereiste, benodigde, nodige, juiste, passende, ',
        'rechten, toestemming, machtiging*, bevoegdheid, bevoegdheden, toegangsrechten, schrijfrechten, leesrechten, schrijftoegang, leestoegang, permissie*, privileges, beheerdersrechten, recht, autorisatie',
      ),
    ],
    [
      'permission',
      'insufficient',
      combined(
        'niet',
        'de, het, over de, over het, over, ',
        'vereiste, benodigde, nodige, juiste, voldoende, correcte, passende, ',
        'rechten, toestemming, machtiging*, bevoegdheid, bevoegdheden, rol, recht, permissie*, toegangsrechten, privileges',
      ),
    ],
    [
      'permission',
      'insufficient',
      combined(
        'alleen, enkel, uitsluitend, slechts',
        'de, een, het, voor, door, voor de, door de, door een, ',
        'beheerder*, administrator*, admin, admins, eigenaar, eigenaren, eigenaars, maker, makers, auteur*, moderator*, lid, leden, redacteur*, deelnemer*, groepsbeheerder*, projectleden, teamleden, medewerkers, docent*, leraren, organisator*, projecteigenaar, superuser*, systeembeheerder*, instructeur*, groepsleden',
      ),
    ],
    [
      'permission',
      'insufficient',
      combined(
        'geen, niet de, niet, geen van de, niet langer, geen project',
        'beheerder*, administrator, admin, eigenaar, maker, auteur, moderator, lid, leden, deelnemer*, medewerker*, organisator*, teamlid, groepslid, afzender, ontvanger, projectlid',
      ),
    ],
    [
      'permission',
      'insufficient',
      combined(
        'moet, dient',
        'een, de, ',
        'beheerder, administrator, admin, eigenaar, lid, moderator, auteur, maker',
        'zijn, te zijn',
      ),
    ],
    [
      'permission',
      'insufficient',
      combined(
        'voorbehouden aan, beperkt tot, voorbehouden voor',
        'de, ',
        'beheerder*, administrator*, admins, moderator*, leden, eigenaar, eigenaren, medewerkers, gebruikers met',
      ),
    ],
    [
      'permission',
      'insufficient',
      'vereist beheerdersrechten, vereist de rol, vereist de machtiging, vereist rol, vereist machtiging, beheerdersrechten vereist, beheerdersrechten nodig, toestemming vereist, toestemming nodig, uw rol, je rol, jouw rol, niet aan u toegewezen, niet aan jou toegewezen, niet aan je toegewezen, niet met u gedeeld, niet met je gedeeld, niet met jou gedeeld, niet van u, niet van jou, niet uw, niet jouw, niet je eigen, van een andere gebruiker, van andere gebruikers, van anderen, van iemand anders, niet uitgenodigd, vraag een beheerder, vraag de beheerder, vraag de eigenaar, toegang aanvragen, vraag toegang, toegangsbeheerlijst, maakt geen deel uit van, niet in deze groep, niet in de groep, behoort niet tot de groep, beperkt tot gebruikers, niemand mag, toegangsniveau, mag geen andere, heeft geen rol, niet bevoegd om, niet bevoegd voor, niet gemachtigd, niet toegestaan om, niet gerechtigd, niet geautoriseerd om, niet geautoriseerd voor, geen lid van',
    ],
    [
      'scope',
      'insufficient',
      combined(
        'token, sleutel, toegangstoken, api sleutel, app, applicatie, client, integratie',
        'heeft, bezit, mist',
        'geen, niet, niet de, de, ',
        'vereiste, benodigde, voldoende, juiste, ',
        'rechten, machtiging*, toestemming, toegang, schrijftoegang, schrijfrechten, bevoegdheid, permissie*',
      ),
    ],
    [
      'scope',
      'insufficient',
      'vereiste scope, vereiste scopes, ontbrekende scope, ontbrekende scopes, onvoldoende scopes, ongeldige scope, gevraagde scope, scope is ongeldig, scope is niet, toestemming ontbreekt, geen toestemming gegeven, niet ingestemd, token is alleen lezen, sleutel is alleen lezen, met dit token niet, met deze sleutel niet, niet toegestaan voor dit token, niet toegestaan voor deze sleutel, buiten het bereik van',
    ],
    [
      'scope',
      'revoked',
      'gebruiker heeft geweigerd, door de gebruiker geweigerd, door de gebruiker geannuleerd, gebruiker heeft het verzoek, resource eigenaar heeft, eigenaar heeft het verzoek geweigerd',
    ],
    [
      'account',
      'disabled',
      combined(
        'account, gebruikersaccount, gebruiker, profiel, klantaccount, toegang',
        'is, werd, is nog, is tijdelijk, is momenteel, wordt, ',
        'geblokkeerd, uitgeschakeld, gedeactiveerd, inactief, niet actief, niet geactiveerd, nog niet geactiveerd, niet bevestigd, nog niet bevestigd, niet geverifieerd, verwijderd, opgeschort, geschorst, verbannen, gebannen, bevroren, gesloten, vergrendeld, niet goedgekeurd, nog niet goedgekeurd, beoordeeld, verhuisd, samengevoegd, beperkt',
      ),
    ],
    [
      'account',
      'disabled',
      combined(
        'e mail, e mailadres, emailadres, email, e mail adres, telefoonnummer',
        'is, is nog, werd, ',
        'niet bevestigd, niet geverifieerd, onbevestigd, niet gevalideerd, nog niet bevestigd, nog niet geverifieerd',
      ),
    ],
    [
      'account',
      'disabled',
      'je bent geblokkeerd, u bent geblokkeerd, je bent verbannen, u bent verbannen, je bent geschorst, bent verbannen, bent geschorst, bent geband, inloggen is geblokkeerd, inloggen geblokkeerd, mag niet inloggen, mag zich niet aanmelden, mag je niet aanmelden, kan niet inloggen omdat, niet toegestaan om in te loggen, moet eerst goedgekeurd, moet eerst geactiveerd, moet eerst bevestigd, moet nog goedgekeurd, moet eerst worden geactiveerd, moet eerst worden goedgekeurd, wacht op activatie, wacht op bevestiging, wacht op verificatie, activeer uw account, activeer je account, na te veel, wegens te veel mislukte, vanwege te veel mislukte, door te veel mislukte',
    ],
    [
      'account',
      'unknown',
      'geen gebruiker gevonden, geen gebruiker met, geen account gevonden, geen account met, onbekende gebruiker, onbekende client, onbekende applicatie, gebruiker niet gevonden, gebruiker bestaat niet, account bestaat niet, client niet gevonden, ongeldige client, ongeldige client id, niet overeen met onze gegevens, komt niet overeen met onze, komen niet overeen met onze, niet in onze gegevens',
    ],
    [
      'password',
      'invalid',
      combined(
        'gebruikersnaam, e mail, e mailadres, emailadres, email, login, inlognaam, gebruiker',
        'of, en of, en, of het',
        'wachtwoord, pincode',
        'is, zijn, ',
        'onjuist, ongeldig, verkeerd, niet correct, incorrect, fout, onbekend',
      ),
    ],
    [
      'password',
      'invalid',
      combined(
        'ongeldige, onjuiste, verkeerde, foutieve, incorrecte, onbekende, foute',
        'gebruikersnaam, e mail, e mailadres, login, inlognaam, gebruiker',
        'of, en of, en',
        'wachtwoord',
      ),
    ],
    [
      'password',
      'invalid',
      'ongeldige inloggegevens, onjuiste inloggegevens, verkeerde inloggegevens, foutieve inloggegevens, inloggegevens zijn onjuist, inloggegevens zijn ongeldig, inloggegevens kloppen niet, ongeldige login, foutieve login, onjuist wachtwoord, verkeerd wachtwoord, ongeldig wachtwoord, fout wachtwoord, wachtwoord is onjuist, wachtwoord is verkeerd, wachtwoord klopt niet, wachtwoorden komen niet overeen, combinatie van gebruikersnaam, onjuiste gebruikersgegevens, ongeldige referenties, combinatie van e mail',
    ],
    [
      'password',
      'expired',
      'wachtwoord is verlopen, wachtwoord verlopen, moet je wachtwoord wijzigen, moet uw wachtwoord wijzigen, moet uw wachtwoord veranderen, moet je wachtwoord veranderen, wachtwoord moet worden gewijzigd, wachtwoord moet gewijzigd, wachtwoordwijziging vereist, tijdelijk wachtwoord',
    ],
    [
      'rate',
      'exceeded',
      combined(
        'te veel, teveel',
        'verzoeken, aanvragen, aanroepen, verbindingen, berichten, zoekopdrachten, gelijktijdige, api verzoeken, api aanroepen, acties',
      ),
    ],
    [
      'rate',
      'exceeded',
      combined('over, na', '*', 'seconde*, minuten, minuut, uur, uren', 'opnieuw, nog eens, weer, nogmaals'),
    ],
    [
      'rate',
      'exceeded',
      combined('opnieuw, nog eens, weer, nogmaals', 'over, na', '*', 'seconde*, minuten, minuut, uur, uren'),
    ],
    [
      'rate',
      'exceeded',
      'wacht * seconden voor, wacht * seconden en, wacht nog * seconden, wacht * minuten, wacht * minuut, wacht even, wacht een moment, wacht enkele minuten, over enkele minuten, over een paar minuten, rustig aan, te snel achter elkaar, limiet bereikt, limiet overschreden, limiet is bereikt, verzoeklimiet, aanvraaglimiet, snelheidslimiet, rate limit, maximum aantal verzoeken, maximum aantal aanvragen, quotum overschreden, quotum bereikt, daglimiet bereikt, slechts een verzoek per, een keer per, probeer het over, elke * seconden, elke * minuten',
    ],
    [
      'attempts',
      'exceeded',
      combined(
        'te veel, teveel, maximum aantal, maximaal aantal, maximale aantal',
        'pogingen, inlogpogingen, loginpogingen, aanmeldpogingen, mislukte pogingen, mislukte inlogpogingen, mislukte aanmeldingen, mislukte loginpogingen, foutieve pogingen, foutieve inlogpogingen, mislukte aanmeldpogingen, ongeldige pogingen',
      ),
    ],
    [
      'plan',
      'required',
      combined(
        'vereist, vereisen, heeft, hebt, nodig',
        'een, ',
        'actief, geldig, betaald, hoger, geldige, actieve, betaalde, ',
        'abonnement, premium*, licentie, pro, enterprise*, betaalplan, plan',
      ),
    ],
    [
      'plan',
      'required',
      'abonnement is verlopen, abonnement verlopen, licentie is verlopen, licentie verlopen, geen geldig abonnement, geen actief abonnement, geen geldige licentie, geen licentie, uw abonnement, je abonnement, jouw abonnement, uw plan, je plan, jouw plan, uw pakket, je pakket, huidige abonnement, huidige plan, alleen voor abonnees, alleen met een abonnement, alleen voor betalende, onvoldoende saldo, onvoldoende tegoed, onvoldoende credits, niet genoeg credits, niet genoeg tegoed, niet voldoende tegoed, geen tegoed, tegoed is op, saldo is te laag, betaling vereist, betaling mislukt, betalingsachterstand, openstaande facturen, onbetaalde facturen, onbetaalde factuur, proefperiode is verlopen, proefperiode verlopen, proefperiode is afgelopen, proefversie, gratis versie, gratis abonnement, upgrade uw, upgrade je, upgrade naar, voorwaarden accepteren, voorwaarden te accepteren, akkoord gaan met de voorwaarden, akkoord met de voorwaarden, accepteer de voorwaarden, gebruiksvoorwaarden niet geaccepteerd, api is niet ingeschakeld, api niet ingeschakeld, api toegang is niet, geen api toegang, premium functie, niet aangeschaft, neem contact op met verkoop',
    ],
    [
      'country',
      'denied',
      combined('in, vanuit, voor, buiten', 'uw, je, jouw, dit, deze', 'land, regio, locatie, gebied'),
    ],
    [
      'country',
      'denied',
      'niet in alle landen, bepaalde landen, sommige landen, geografische beperkingen, geoblocking, geo blokkade, regionale beperkingen, vanwege sancties, wegens sancties, vanwege uw locatie, vanwege je locatie, buiten de eu, buiten nederland, alleen in nederland, alleen binnen de',
    ],
    [
      'ip',
      'blocked',
      'jouw ip adres is, je ip is, uw ip is, ip adres is geblokkeerd, ip adres geblokkeerd, ip geblokkeerd, ip adres niet, ip adres is niet, ip niet toegestaan, ip beperking, ip whitelist, vanaf dit ip, van dit ip, vanaf dit adres, van dit adres, vanaf uw ip, vanaf dit netwerk, vanaf uw netwerk, vanuit dit netwerk, niet vanaf uw netwerk, alleen vanaf het interne, alleen vanuit het interne, alleen vanaf het lokale, alleen vanaf localhost, alleen lokaal, buiten het bedrijfsnetwerk, vpn vereist, verbind met de vpn, niet verbonden met de vpn, vpn gedetecteerd, proxy gedetecteerd, vpn of proxy, ip bereik, ip reeks',
    ],
    [
      'bot',
      'blocked',
      'los de captcha op, captcha oplossen, captcha is vereist, captcha vereist, captcha is onjuist, onjuiste captcha, ongeldige captcha, captcha ongeldig, bevestig dat u een mens, bevestig dat je een mens, dat je geen robot, dat u geen robot, bent u een robot, ben je een robot, geen bots, geautomatiseerde toegang, geautomatiseerde verzoeken, geautomatiseerd verkeer, ongebruikelijke activiteit, verdachte activiteit van, browser wordt niet ondersteund, niet ondersteunde browser, bot gedetecteerd, als bot herkend, als spam, javascript is uitgeschakeld, javascript inschakelen, user agent ontbreekt, geef een user agent, verbinding wordt gecontroleerd, even geduld',
    ],
    [
      'cookie',
      'disabled',
      'cookies inschakelen, schakel cookies in, zet cookies aan, cookies zijn uitgeschakeld, cookies uitgeschakeld, cookies moeten ingeschakeld, cookies moeten zijn ingeschakeld, cookies accepteren, accepteer cookies, cookies toestaan, cookies niet ingeschakeld, cookies zijn niet ingeschakeld, cookies geblokkeerd, blokkeert cookies, accepteert geen cookies, cookies in uw browser, cookies in je browser, cookies van derden, cookies aan staan',
    ],
    [
      'csrf',
      'failed',
      'csrf verificatie, csrf validatie, csrf fout, csrf token ongeldig, csrf token is ongeldig, csrf token ontbreekt, ongeldig csrf, ongeldige csrf, formulier is niet langer geldig, formulier was ongeldig, formulier is ongeldig, verzonden formulier, formulier verlopen, formulier opnieuw, vernieuw de pagina, ververs de pagina, herlaad de pagina, laad de pagina opnieuw, pagina verlopen, beveiligingstoken is ongeldig, beveiligingstoken ongeldig, ongeldig beveiligingstoken, veiligheidstoken, link die u volgde, link die je volgde, sessiegegevens zijn verloren, state komt niet overeen, ongeldige state, state parameter',
    ],
    [
      'listing',
      'denied',
      'inhoud van de map, inhoud van deze directory, map weergeven, directory weergeven, lijst van deze map, mapinhoud, geen indexbestand, directory listing',
    ],
    [
      'file',
      'denied',
      'bestand kan niet worden gelezen, bestand is niet leesbaar, niet leesbaar bestand, niet schrijfbaar, geweigerd door de serverconfiguratie, serverconfiguratie, bestandsrechten, symbolische links niet, htaccess',
    ],
    [
      'filter',
      'blocked',
      'geblokkeerde website, geblokkeerde pagina, deze site is geblokkeerd, site is geblokkeerd, site geblokkeerd, pagina is geblokkeerd, categorie geblokkeerd, categorie is geblokkeerd, url geblokkeerd, url is geblokkeerd, domein is geblokkeerd, door uw organisatie geblokkeerd, door je organisatie, geblokkeerd door uw organisatie, geblokkeerd door je organisatie, door de netwerkbeheerder, door uw beheerder geblokkeerd, internetgebruiksbeleid, beleid van je organisatie, geblokkeerd door het bedrijf, geblokkeerd door uw school, geblokkeerd door uw werkgever, ouderlijk toezicht, proxy authenticatie vereist, contentfilter',
    ],
    [
      'firewall',
      'blocked',
      'firewall heeft, door de firewall, door onze beveiliging, beveiligingsregel geactiveerd, verdacht verzoek, verdachte activiteit, mogelijk gevaarlijk*, potentieel gevaarlijk*, kwaadaardig verzoek, kwaadaardige inhoud, aanval gedetecteerd, aanvalspoging, herkend als aanval, om beveiligingsredenen, uit veiligheidsoverwegingen, wegens beveiligingsredenen, verboden tekens, niet toegestane tekens, sql injectie, ter bescherming van de website',
    ],
    [
      'content',
      'closed',
      'niet openbaar, is niet openbaar, prive profiel, profiel is prive, prive video, prive account, prive groep, prive kanaal, alleen voor vrienden, alleen voor volgers, alleen volgers, alleen vrienden, alleen op uitnodiging, besloten groep, besloten, heeft je geblokkeerd, heeft u geblokkeerd, auteursrechtclaim, auteursrechten, juridische redenen, gerechtelijk bevel, dmca, bevestig je leeftijd, bevestig uw leeftijd, leeftijdscontrole, leeftijdsbeperking, ouder dan 18, minstens 18, minimaal 18, jaar of ouder, jaar oud, inhoud is verwijderd, privacyinstellingen, alleen voor abonnees zichtbaar',
    ],
    [
      'certificate',
      'required',
      'client certificaat vereist, client certificaat ontbreekt, geen certificaat, certificaat vereist, certificaat is vereist, certificaat ontbreekt, ongeldig certificaat, certificaat is ongeldig, certificaatfout, ssl certificaat vereist, smartcard vereist',
    ],
    [
      'tls',
      'required',
      'alleen via een beveiligde verbinding, beveiligde verbinding vereist, beveiligde verbinding is vereist, alleen beveiligde verbindingen, http is niet toegestaan, http niet toegestaan, zonder https, zonder ssl, onbeveiligde verbinding, onversleutelde verbinding, onveilige verbinding, onveilige verbindingen, ssl vereist, ssl is vereist, tls vereist, gebruik een beveiligde, vereist https, vereist ssl',
    ],
    [
      'method',
      'denied',
      'methode * niet toegestaan, methode * is niet, methode niet ondersteund, methode wordt niet ondersteund, verzoekmethode niet, niet toegestane methode, ongeoorloofde methode, alleen post, alleen get, alleen via post',
    ],
    [
      'factor',
      'required',
      combined(
        'bevestig, voer',
        'eerst je, eerst uw, je, uw, opnieuw je, opnieuw uw, het, jouw',
        'huidige wachtwoord, wachtwoord, identiteit, wachtwoord opnieuw',
      ),
    ],
    [
      'factor',
      'required',
      combined(
        'twee factor authenticatie, tweefactorauthenticatie, tweestapsverificatie, tweetrapsverificatie, twee factor verificatie, mfa, 2fa, multifactorauthenticatie, multi factor authenticatie, otp, eenmalige code, passkey',
        'is, ',
        'vereist, verplicht, nodig, noodzakelijk, instellen, inschakelen',
      ),
    ],
    [
      'factor',
      'required',
      'opnieuw authenticeren, hernieuwde authenticatie, herauthenticatie, recent ingelogd, recente aanmelding, recente login, onlangs ingelogd, aanmelding is te oud, sessie is te oud, extra verificatie, aanvullende verificatie, extra authenticatie, hogere authenticatie, identiteit bevestigen, je identiteit, uw identiteit, wachtwoordbevestiging, huidige wachtwoord vereist, beveiligingscode in, code uit je, code uit uw, code van je, nieuw apparaat, onbekend apparaat, apparaat niet herkend, apparaat wordt niet herkend, niet vertrouwd apparaat, apparaat bevestigen, gevoelige actie, gevoelige handeling, sudo',
    ],
    [
      'factor',
      'invalid',
      'ongeldige code, code is ongeldig, code is onjuist, onjuiste code, verkeerde code, ongeldige verificatiecode, onjuiste verificatiecode, verificatiecode is onjuist, verificatiecode is ongeldig, ongeldige beveiligingscode, onjuiste beveiligingscode, ongeldige authenticatiecode, code klopt niet, ongeldige tweestapscode, ongeldige otp',
    ],
    [
      'sso',
      'required',
      'single sign on vereist, sso vereist, sso is vereist, inloggen via sso, log in met sso, via sso, via single sign on, via uw identiteitsprovider, via je organisatie, via uw organisatie, met uw bedrijfsaccount, met je bedrijfsaccount, saml sessie',
    ],
    [
      'audience',
      'mismatch',
      'ongeldige issuer, onbekende uitgever, verkeerde uitgever, uitgever komt niet overeen, ongeldige doelgroep, verkeerde doelgroep, ongeldige audience, verkeerde audience, andere omgeving, voor een andere omgeving, testsleutel, live sleutel, productiesleutel, sandbox sleutel, in testmodus, verkeerde regio, andere regio, voor een ander project, voor een andere tenant, verkeerde tenant, niet voor deze applicatie, niet voor deze toepassing, niet voor deze dienst, niet bedoeld voor deze, niet uitgegeven voor deze, andere toepassing, andere organisatie uitgegeven',
    ],
    [
      'clock',
      'skewed',
      'systeemtijd, systeemklok, tijdstempel is ongeldig, ongeldige tijdstempel, ongeldig tijdstempel, tijdstempel buiten, tijdstempel wijkt, tijdverschil, datum en tijd, verzoek is te oud, verzoek te oud, klok van uw, klok van je, niet gesynchroniseerd',
    ],
    [
      'origin',
      'denied',
      'herkomst is niet, ongeldige herkomst, oorsprong is niet, ongeldige oorsprong, referer niet toegestaan, ongeldige referer, referer ontbreekt, referer controle, niet vertrouwd domein, onvertrouwd domein, niet vertrouwde domein, host niet toegestaan, ongeldige host, ongeldig domein, redirect uri, omleidings uri, insluiten niet, insluiten op, op andere websites, van andere websites, vanaf dit domein, van dit domein, van deze website, vanaf deze website, cors, domein is geen',
    ],
    [
      'scheme',
      'unsupported',
      'authenticatietype niet ondersteund, authenticatieschema niet, ongeldig authenticatieschema, onbekend authenticatieschema, ongeldig tokentype, onjuist tokentype, verkeerd type token, alleen bearer, bearer token verwacht, basisauthenticatie is uitgeschakeld, basic authenticatie is uitgeschakeld, inlogmethode wordt niet, gebruik oauth, app wachtwoord vereist, api sleutels worden niet ondersteund',
    ],
    [
      'kind',
      'off',
      combined(
        'inloggen met wachtwoord, inloggen met *, inloggen via *, lokale login, gasttoegang, gast login, wachtwoord login, social login, aanmelden met *',
        'is, ',
        'uitgeschakeld, niet toegestaan, niet ingeschakeld, niet mogelijk',
      ),
    ],
    [
      'credential',
      'missing',
      combined(
        'geen, zonder, ontbrekende, ontbrekend',
        'token, toegangstoken, access token, bearer token, authenticatietoken, api sleutel, api key, sleutel, inloggegevens, aanmeldgegevens, referenties, authenticatiegegevens, authorization header, autorisatieheader, wachtwoord, cookie, sessiecookie, sessie, jwt, autorisatie, handtekening, gebruikersnaam, refresh token, client id',
      ),
    ],
    [
      'credential',
      'missing',
      combined(
        'token, api sleutel, api key, sleutel, inloggegevens, aanmeldgegevens, toegangstoken, authenticatietoken, authenticatiegegevens, authorization header, autorisatieheader, wachtwoord, gebruikersnaam, handtekening',
        'ontbreekt, ontbreken, is leeg, is vereist, zijn vereist, niet opgegeven, is niet opgegeven, niet meegegeven, zijn niet opgegeven, vereist, is verplicht, niet verstrekt',
      ),
    ],
    [
      'header',
      'malformed',
      'ongeldige authorization header, ongeldige autorisatieheader, ongeldige header, ongeldige basic header, ongeldige token header, ongeldig header formaat, header formaat, header moet, mogen geen spaties bevatten, niet correct base64, niet base64, kan geen spaties bevatten',
    ],
    [
      'signature',
      'invalid',
      'ongeldige handtekening, handtekening ongeldig, handtekening is ongeldig, handtekening klopt niet, handtekening komt niet overeen, onjuiste handtekening, handtekening kon niet, hash komt niet overeen, checksum komt niet, geknoeid, gemanipuleerd',
    ],
    [
      'session',
      'expired',
      combined(
        'sessie, inlogsessie, aanmelding, login',
        'is, ',
        'verlopen, beeindigd, verstreken, afgelopen, niet meer geldig, niet langer geldig, niet meer actief',
      ),
    ],
    [
      'session',
      'idle',
      'te lang inactief, langdurige inactiviteit, geen activiteit, als gevolg van inactiviteit, lange tijd niet',
    ],
    [
      'token',
      'expired',
      'token is verlopen, token verlopen, link is verlopen, link verlopen, geldigheid van het token, geldigheidsduur van het token',
    ],
    [
      'token',
      'revoked',
      'bent uitgelogd, werd uitgelogd, bent afgemeld, uitgelogd omdat, elders ingelogd, op een andere locatie, op een andere plek, vanaf een andere locatie, nieuwe login, nieuwe sessie, andere sessie, ander apparaat ingelogd, token is ingetrokken, token ingetrokken, toegang is ingetrokken, toegang ingetrokken, token is verwijderd, sleutel is verwijderd, sleutel is uitgeschakeld, sleutel uitgeschakeld, sleutel is ingetrokken, token is inactief, token is al gebruikt, link is al gebruikt, code is al gebruikt, al gebruikte link, wachtwoord is gewijzigd, sessie is ingetrokken, sessie is beeindigd door',
    ],
    ['token', 'early', 'token is nog niet geldig'],
    [
      'token',
      'invalid',
      'ongeldig token, ongeldige token, token is ongeldig, token ongeldig, onjuist token, onbekend token, token niet gevonden, token bestaat niet, geen geldig token, sleutel is ongeldig, ongeldige sleutel, ongeldige api sleutel, api sleutel is ongeldig, onbekende sleutel, api sleutel niet gevonden',
    ],
    [
      'token',
      'malformed',
      'token is onleesbaar, token formaat, formaat van het token, geen geldige jwt, token kan niet worden gelezen, token kon niet worden gelezen, token kon niet worden gedecodeerd',
    ],
    [
      'route',
      'unknown',
      'onbekend endpoint, endpoint niet gevonden, endpoint bestaat niet, route niet gevonden, onbekende route, onbekend pad, pad bestaat niet, pad niet gevonden, onbekende actie, actie niet gevonden, bestaat niet of, niet gevonden of',
    ],
    [
      'anonymous',
      'denied',
      combined(
        'gasten, gast, anonieme gebruikers, bezoekers, als gast',
        'kunnen, mogen, mag, kan, zijn, is',
        'niet, geen',
      ),
    ],
  ],
  negations:
    'niet, geen, zonder, nooit, noch, kon niet, konden niet, kon geen, niets, niemand, nergens, kan niet, kunnen niet, kunnen geen, kan geen',
  hedges:
    'als, indien, mogelijk, misschien, kan zijn, controleer, zorg ervoor, zorg dat, bijvoorbeeld, bijv, waarschijnlijk, wellicht, eventueel, wanneer, vergeten, verloopt over, verloopt na, verloopt op, zou kunnen, zouden kunnen, of de, tenzij, mits, meestal, soms, vaak, normaal gesproken, mogelijke oorzaken, mogelijke oorzaak, meer informatie, meer weten, lees meer, hoe kan ik, nog geen account, heb je al een account, heeft u al een account, ingelogd blijven, wordt geblokkeerd na, wordt geblokkeerd als, zal verlopen, resterende pogingen, pogingen over, nog * pogingen, wachtwoord moet minstens, wachtwoord moet minimaal, wachtwoord moet minstens, standaard, tip, let op, door het gebruik, gebruikt cookies, beschermd door recaptcha',
  exclusives: 'alleen, enkel, uitsluitend, slechts',
  modals: 'mogen, kunnen, kan',
  alternatives: 'of, en of, ofwel',
  deeds: combined('te, het', deeds),
  verbLast: true,
};
