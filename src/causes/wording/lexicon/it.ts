import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';
import { italianThings } from './it-things.ts';

/** Italian. */
export const italian: Lexicon = {
  language: 'it',
  unit: 'words',
  hints:
    'il, lo, la, i, gli, le, un, una, di, del, della, che, e, non, per, con, in, sono, stato, stata, questo, questa, tuo, tua, suo, sua, hai, ha, si, accesso, utente, password, scaduto, scaduta, negato, account, necessario, accedere, valido, valida, effettuare, sessione, credenziali, permesso, autorizzato, dei, delle, devi, puo, e, al, alla, dal, nel, nella, sei, ai, troppi, troppe, richieste, chiave, manca, richiesta, scaduti, l, d, uno, dello, degli, sul, sulla, dell, all, dall, nell, come, se, ma, piu, gia, ancora, sempre, quando, perche, anche, questi, queste, tuoi, tue, suoi, sue, ci, ti, vi, lei, noi, hanno, essere, avere, devono, puoi, possono, possibile, senza, solo, soltanto, dopo, prima, riprova, nuovamente, tardi, favore, prego, tutti, tutte, nessun, nessuna, sito, utenti, scegliere, ora, stati, state, troppo, chi, cui, ne, quale, indirizzo, necessari, necessarie, autorizzazione, permessi, tra, fra, sembra, abbia, contenuto, pagina, disponibile, nostro, paese, minuti, mancano, post, fare, deve, almeno, caratteri, contenere, tramite, quello',
  subjects: {
    access: 'accesso, accessi, accedere, ingresso, entrare',
    account:
      'account, utente, nome utente, utenza, email, indirizzo email, e mail, profilo, utenti, cliente, account utente, utente corrente, profili, clienti, id utente, identificativo utente, indirizzo e mail, indirizzo di posta, indirizzo di posta elettronica, posta elettronica, telefono, numero di telefono, cellulare, organizzazione, spazio di lavoro, dipendente, questo utente, la tua registrazione, la tua iscrizione, id cliente, codice fiscale, nome account, nickname, utenze, mail, account senza privilegi, utenti senza privilegi, account non privilegiati',
    'api-key':
      'chiave api, chiave di accesso, api key*, chiave, chiavi api, api key, chiave segreta, chiavi di accesso, chiavi segrete, chiave applicazione, chiave dell applicazione, chiave di sottoscrizione, chiave pubblica, chiave dell api, token api, token di accesso personale, token di accesso personali, apikey*, segreto del client, client secret, id chiave, chiave di licenza',
    attempts:
      'tentativi, tentativi di accesso, tentativi di login, tentativi falliti, tentativi di autenticazione, tentativi di connessione, tentativi non riusciti, tentativi errati, accessi falliti, login falliti, autenticazioni fallite, nuovi tentativi',
    bot: 'robot, bot, captcha, automatizzat*, javascript, umano, browser, bots, crawler*, spider*, scraping, scraper*, agente utente, user agent, recaptcha, hcaptcha, turnstile, umana, umani, persona reale, traffico automatizzato, accesso automatizzato, richieste automatizzate, richieste automatiche, automatic*, script, puzzle, traffico anomalo, traffico insolito, headless',
    caller: 'tu, richiedente, chiamante, visitatore, questo utente, utente corrente, utente attuale, lei',
    certificate:
      'certificato*, certificato client, certificato digitale, certificato del client, tls reciproco, mtls, smart card, carta d identita elettronica, x509, autenticazione reciproca, mutua autenticazione',
    clock:
      'orologio, orario, data e ora, marca temporale, timestamp, ora del server, ora della richiesta, orario della richiesta, data della richiesta, ora di sistema, ora del sistema, orario di sistema, ora del dispositivo, ora locale, ora del client, differenza di tempo, differenza di orario, intestazione date, finestra temporale, finestra di tempo, scarto di tempo, data e l ora, marca oraria, data ora',
    cookie: 'cookie, cookies, cookie di terze parti, cookie di autenticazione',
    country: [
      'paese, regione, area geografica, nazione, tua regione, tuo paese, posizione, paesi, regioni, regione geografica, geografic*, territorio, territori, giurisdizione, tua zona, tua area, unione europea, spazio economico europeo, geolocalizzazione, posizione geografica, residenti, sanzioni, embargo, suo paese, questo paese, questa regione, sua regione, tua posizione, tua localita, alcuni paesi, certi paesi, alcune regioni, stati uniti, blocco geografico, paese di origine, paese di residenza, tua nazione, nazioni, paese in cui, paese da cui',
      combined(
        'in, nel, negli, dall, dalla, dal, dagli, fuori dall, fuori dalla, fuori dal, al di fuori dell, al di fuori della, al di fuori del, al di fuori degli',
        'italia, svizzera, francia, germania, spagna, portogallo, regno unito, inghilterra, irlanda, austria, belgio, paesi bassi, olanda, polonia, svezia, norvegia, danimarca, finlandia, grecia, turchia, russia, ucraina, cina, giappone, corea, india, iran, cuba, brasile, messico, canada, stati uniti, argentina, australia, europa, unione europea, ue, san marino',
      ),
    ].join(', '),
    credential:
      'credenziali, dati di accesso, credenziali di autenticazione, dati di autenticazione, dati di login, credenziali dell utente, credenziali utente, credenziali di accesso, credenziali di login, informazioni di autenticazione, informazioni di accesso, informazioni di login, dati identificativi, dati dell account, parametri di autenticazione, dati di identificazione',
    csrf: 'csrf, token csrf, xsrf, token anti csrf, protezione csrf, token antifalsificazione, antifalsificazione, anti falsificazione, falsificazione di richiest*, falsificazione delle richieste, chiave del modulo, token del modulo, token del form, token di verifica, cookie csrf, codice csrf, parametro state, parametro di stato, stato oauth, intestazione csrf, token di sicurezza, token di validazione',
    factor:
      'due fattori, secondo fattore, mfa, 2fa, codice di verifica, codice di sicurezza, autenticazione a due fattori, verifica in due passaggi, codice di conferma, codice otp, autenticazione a piu fattori, doppio fattore, codice monouso, password monouso, codice di autenticazione, codice 2fa, codice mfa, codice temporaneo, codice totp, otp, totp, autenticatore, app di autenticazione, chiave di sicurezza, multifattore, multi fattore, autenticazione multifattore, autenticazione multi fattore, autenticazione a 2 fattori, autenticazione a doppio fattore, autenticazione in due passaggi, autenticazione in due fasi, verifica a due passaggi, verifica in 2 passaggi, verifica a due fattori, verifica dell identita, verifica aggiuntiva, autenticazione aggiuntiva, autenticazione recente, accesso recente, riautenticazione, riautenticarsi, autenticarsi nuovamente, codice inserito, codice fornito, codice immesso, codice sms, operazione sensibile, azione sensibile, webauthn, passkey, fattore aggiuntivo, codice di accesso, autenticazione forte, due passaggi, strong authentication',
    ip: 'indirizzo ip, ip, vpn, rete, indirizzi ip, ip del client, rete locale, rete interna, rete aziendale, rete privata, rete pubblica, dalla intranet, nella intranet, fuori dalla intranet, dall intranet, posizione di rete, tua rete, questa rete, intervallo di ip, intervallo ip, intervalli ip, intervallo di indirizzi, rete tor, tor, nodo di uscita, localhost, macchina locale, computer locale, proxy o vpn, vpn o proxy, connessione vpn, rete virtuale, internet pubblico, fuori dalla rete, data center, provider di hosting, accesso remoto, accesso da remoto, connessione remota, connessioni remote, connessioni locali, rete dell ufficio, indirizzo di rete, indirizzo di origine, ip di origine, ip sorgente',
    listing:
      'directory, contenuto della directory, elenco dei file, indice della directory, esplorazione directory, esplorazione delle directory, contenuto della cartella, contenuto di questa directory, contenuto di questa cartella, pagina indice, file indice, cartella',
    login:
      'login, autenticazione, accedi, autenticarsi, autenticarti, autenticare, effettuare il login, effettuare l accesso, loggarsi, log in, accesso al sito, identificarsi, identificazione, logon, eseguire l accesso, fare il login, collegarsi',
    method:
      'metodo, metodo http, metodi, metodi http, verbo, verbi, verbo http, verbi http, metodo della richiesta, metodo di richiesta, metodo get, metodo post, metodo put, metodo delete, metodo patch, richieste get, richieste post',
    origin:
      'origine, dominio, origini, domini, referer, host, nome host, hostname, cors, origine incrociata, incorporare, incorporazione, incorporato, incorporata, incorporamento, iframe, hotlink*, link diretto, collegamento diretto, url di reindirizzamento, uri di reindirizzamento, url di ritorno, url di callback, sito di origine, questo dominio, altri siti, altri siti web, siti esterni, sito esterno, intestazione host, nome del pacchetto, intestazione origin, sottodominio, referrer',
    password:
      'password, parola d ordine, pin, passwords, password attuale, password corrente, password inserita, password fornita, frase segreta, passphrase, codice pin, nome utente e password, utente e password, nome utente o password, utente o password, email o password, e mail o password, nome utente o la password, email o la password, username o password',
    permission:
      'permesso, permessi, autorizzazione, autorizzazioni, privilegi, ruolo, ruoli, diritti, amministratore, permesso di, amministratori, gruppo, diritto, proprietario, proprietari, moderator*, membri, amministrator*, amministrazione, gruppi, policy di accesso, criterio, criteri, acl, controllo di accesso, controllo degli accessi, lista di controllo degli accessi, livello di accesso, diritti di accesso, diritti di amministratore, privilegio, superutente, superutenti, super amministratore, editor, redattore, redattori, collaborator*, autore, autori, autrice, creatore, creatori, creatrice, partecipanti, membro, proprietaria, facolta, permesso di scrittura, permesso di lettura, permessi di amministratore, permessi di scrittura, permessi di lettura, accesso in scrittura, accesso amministratore, accesso completo, professor*, docente, docenti, insegnant*, revisor*, istruttor*, organizzator*, responsabil*, supervisor*, gestore, gestori, manutentor*, operator*, coordinator*, admin, root, utenti autorizzati, personale autorizzato, persone autorizzate, titolare, titolari, abilitazione, abilitazioni',
    plan: 'abbonamento, piano, licenza, credito, pagamento, crediti, saldo, fattura, tariffa, prova gratuita, versione premium, abbonamenti, piani, licenze, piano a pagamento, piano gratuito, piano attuale, pagamenti, fatturazione, metodo di pagamento, metodi di pagamento, modalita di pagamento, carta di credito, periodo di prova, prova gratis, versione di prova, versione a pagamento, versione gratuita, versione pro, premium, funzione premium, funzioni premium, funzionalita premium, edizione, livello di abbonamento, account premium, account a pagamento, account gratuito, pacchetto, tuo pacchetto, canone, insoluto, insoluti, funzionalita, questa funzione, modulo aggiuntivo, abbonato, abbonati, fondi, clienti paganti, utenti paganti, programma beta, componente aggiuntivo, sottoscrizione, pacchetto attuale, tesseramento, quota associativa',
    rate: 'limite, quota, limite di richieste, limiti, quote, limite di utilizzo, limite di frequenza, limite di velocita, limite di chiamate, frequenza, limite orario, limite giornaliero, limite mensile, limite settimanale, larghezza di banda, numero di richieste, numero di chiamate, numero massimo di richieste, al minuto, al secondo, all ora, al giorno, per minuto, per secondo, per ora, chiamate api, chiamate alle api, utilizzo delle api, limite api, limite delle api, richieste al *, richieste per *, chiamate al *, chiamate per *, limite di download, limite di traffico, limite di invio, limite di messaggi, soglia',
    request:
      'richiesta, richieste, chiamata, chiamate, interrogazion*, connessione, connessioni, messaggi, tua attivita, visita, invii, download',
    resource:
      'documento, discussione, ordine, sondaggio, pagina, iscrizione, articolo, repository, segnalazione, registrazione, votazione, concorso, coupon, buono, invito, sito, argomento, progetto, periodo, pratica, ticket, fattura, corso, esame, bando, gara, prenotazione, documenti, discussioni, thread, dibattito, conversazione, conversazioni, commento, commenti, pubblicazione, post, evento, eventi, ordini, inviti, stanza, sala, scheda, record, registrazioni, banca dati, database, cluster, negozio, bacheca, wiki, ramo, voucher, risorsa, oggetto, caso, scadenza, termine, coda, mercato, asta, aste, questionario, gioco, partita, campagna, contratto, canale, tabella, riga, raccolta, collezione, lavoro, attivita, compito, compiti, versione, artefatto, immagine, schema, istantanea, volume, chat, forum, domanda, domande, risposta, lezione, turno, istanza, nodo, libro, giornale, periodo contabile, esercizio, immatricolazione, vendita, voto, voti, votazioni, modifiche, richiesta di modifica, competizione, sito web, applicazione, app, sondaggi, elemento, elementi, articoli, appuntamento, preventivo, transazione, consegna, spedizione, incidente, proposta, proposte, sorteggio, offerta, annuncio, prodotto, richiesta di pull, pull request, spazio, foglio, nota, messaggio, file, modello, rapporto, report, valutazione, semestre, torneo, etichetta, progetti, corsi, fatture, contenuto, processo, pratiche, candidatura, candidature, iscrizioni, prova, consultazione, procedura, lista, squadra',
    scope:
      'ambito, scope, consenso, scopes, ambiti, permessi dell applicazione, permessi dell app, permessi del token, permessi della chiave, permessi oauth, permessi api, permessi dell api, ambito richiesto, ambiti richiesti, scope richiesto, scope richiesti, autorizzazioni del token, autorizzazioni dell app, perimetro',
    session:
      'sessione, sessioni, sessione utente, id di sessione, id sessione, identificativo di sessione, token di sessione, cookie di sessione',
    signature:
      'firma, firme, hmac, hash, firma della richiesta, firma digitale, firma dell url, firma del webhook, checksum, nonce, somma di controllo, stringa canonica',
    terms:
      'termini, condizioni, termini di servizio, termini del servizio, termini d uso, termini di utilizzo, termini e condizioni, condizioni d uso, condizioni di utilizzo, condizioni del servizio, contratto di licenza, accordo, informativa sulla privacy, regolamento, condizioni generali, codice di condotta, nuovi termini, note legali',
    tls: 'https, ssl, connessione sicura, tls, connessione cifrata, connessione crittografata, connessioni sicure, canale sicuro, http non cifrato, connessione non sicura, connessione non cifrata, protocollo sicuro, senza crittografia',
    token:
      'token, token di accesso, jwt, bearer, tokens, gettone, token di autenticazione, token di autorizzazione, token di refresh, token bearer, token jwt, token di identita, id token, refresh token, access token, codice di autorizzazione, link magico, token di invito, token di reimpostazione, token utente, token oauth, token di attivazione, token di recupero, asserzione, token d accesso',
    url: 'link, collegamento, url, collegamenti, link firmato, url firmato, url firmata, link di download, link di condivisione, link condiviso, link di invito, link di reimpostazione, link di verifica, link di attivazione, link di conferma',
    filter:
      'policy aziendale, politica aziendale, criteri aziendali, criteri di navigazione, policy di navigazione, questo sito web, filtro web, filtro, categoria, filtro contenuti, la tua organizzazione, la tua azienda, filtro url, filtro dei contenuti, filtraggio dei contenuti, filtraggio web, controllo parentale, parental control, policy di rete, politica di rete, amministratore di rete, amministratore della rete, provider internet, fornitore di servizi internet, la tua scuola, il tuo datore di lavoro, la tua societa, accesso a internet, navigazione web, criteri di utilizzo, policy di utilizzo, gateway web',
    firewall:
      'firewall, regola di sicurezza, regole di sicurezza, politica di sicurezza, sistema di sicurezza, sottosistema di sicurezza, motivi di sicurezza, ragioni di sicurezza, modulo di sicurezza, servizio di sicurezza, waf, firewall applicativo, firewall per applicazioni web, regola di protezione, sistema di protezione, filtro di sicurezza, policy di sicurezza, criteri di sicurezza, politiche di sicurezza, plugin di sicurezza, software di sicurezza, controllo di sicurezza, verifica di sicurezza, incidente di sicurezza, violazione di sicurezza, soluzione di sicurezza, mod security, modsecurity',
    proxy:
      'proxy, server proxy, autenticazione del proxy, autenticazione proxy, credenziali del proxy, proxy aziendale',
    scheme:
      'autenticazione di base, metodo di autenticazione, metodi di autenticazione, schema di autenticazione, schemi di autenticazione, schema di autorizzazione, metodo di autorizzazione, tipo di autenticazione, tipo di autorizzazione, schema bearer, meccanismo di autenticazione',
    content:
      'privato, privata, diritto d autore, privati, private, copyright, diritti d autore, proprieta intellettuale, dmca, video, motivi legali, ragioni legali, ordine del tribunale, paywall, album, playlist, adulti, contenuti sensibili, contenuto sensibile, titolare dei diritti, impostazioni di privacy, impostazioni sulla privacy, diritti di trasmissione, diritti di diffusione',
    attack:
      'attacco, attacchi, malevol*, iniezione sql, sql injection, iniezione di codice, iniezione, sospett*, attivita sospetta, richiesta sospetta, traffico sospetto, intrusione, intrusioni, pericolos*, dannos*, nociv*, minacc*, abuso, abusi, abusiv*, caratteri non consentiti, caratteri illegali, caratteri vietati, exploit*, xss, hacking, tentativo di attacco, tentativo di intrusione, uso improprio',
    audience:
      'audience, emittente, aud, destinatario del token, tenant, ambiente di test, ambiente di prova, ambiente di produzione, ambiente sandbox, modalita di test, modalita test, modalita di produzione, altro ambiente, altro progetto, altro tenant, altra regione, altra organizzazione, applicazione diversa, progetto diverso, ambiente diverso, un altro ambiente, un altro progetto, un altro tenant, realm, realm name, ambiente di collaudo, collaudo',
    age: 'eta, minori, maggiore eta, contenuti per adulti, contenuto per adulti',
    anonymous:
      'anonimo, anonima, anonimi, anonime, utente anonimo, utenti anonimi, accesso anonimo, richieste anonime, in forma anonima, in modo anonimo, utenti non registrati, utenti non autenticati, utenti ospiti, ospite, ospiti, come ospite, visitatori',
    api: 'api, accesso api, accesso alle api, accesso all api, le api, l api',
    file: 'htaccess, permessi del file, permessi dei file, permessi sui file, file system, filesystem, configurazione del server, collegamento simbolico, collegamenti simbolici, link simbolico, tipo di file, estensione del file, estensione file',
    form: 'modulo, invio del modulo, dati del modulo, form',
    header:
      'intestazione authorization, intestazione di autorizzazione, intestazione di autenticazione, intestazione http authorization, campo authorization, intestazione richiesta, intestazione obbligatoria, header authorization, header di autorizzazione, header di autenticazione, authorization header, intestazione x *, intestazione x * *, header x *, header x * *, intestazione bearer',
    key: 'chiavi, segreto',
    kind: 'tipo di token, tipo di credenziale, tipo di credenziali, token di aggiornamento, password per app, password per le app, autenticazione con password, autenticazione tramite password, accesso con password, login con password, accesso tramite password, autenticazione http di base, autenticazione basic',
    route: 'percorso, rotta, endpoint, punto di accesso, versione dell api, azione, operazione',
    sso: 'sso, accesso singolo, single sign on, autenticazione unica, accesso unico, provider di identita, fornitore di identita, saml, portale di accesso, login aziendale, accesso aziendale, account aziendale',
  },
  predicates: {
    blocked:
      'bloccato, bloccata, bannato, non e nella lista, lista bianca, bloccat*, bannat*, espuls*, blocco, blocca, filtrat*, in quarantena, non e nella lista dei consentiti, non e in lista, non e presente nella lista, non presente nella lista, non compare nella lista, non rientra nella lista, non e inclus* nella lista, non e nell elenco, non e presente nell elenco, non presente nell elenco, non e incluso nell elenco, fuori dalla lista, elenco degli indirizzi consentiti, elenco di indirizzi consentiti, lista consentiti, intercettat*, fuori dall intervallo consentito, whitelist',
    closed:
      'archiviato, chiuso, chiusa, terminato, sola lettura, manutenzione, archiviata, conclusa, concluso, in manutenzione, gia chiuso, archiviat*, chius*, terminat*, conclus*, finit*, completat*, congelat*, sigillat*, immutabile, in uso, in pausa, sospeso dal, e terminato, e terminata, e finito, e finita, e concluso, e conclusa, non e iniziato, non e iniziata, non e ancora iniziato, non e ancora iniziata, non ancora iniziato, non e aperto, non e aperta, non sono aperte, non sono aperti, non e ancora aperto, non e ancora aperta, non e piu aperto, non e piu aperta, non sono piu aperte, bozza, ritirat*, non pubblicato, non pubblicata, non e modificabile, non modificabile, non e piu modificabile, e pieno, e piena, e al completo, esaurito, in corso, gia iniziato, gia iniziata, e gia iniziato, e gia iniziata, fuori linea, offline, liquidat*, evas*, saldata, stornat*, rimborsat*',
    denied:
      'negato, negata, vietato, vietata, rifiutato, rifiutata, non autorizzato, non autorizzata, non consentito, non consentita, non permesso, riservato, riservata, non disponibile, non e consentito, non e consentita, non sono consentite, non sono consentiti, non e permesso, non accettato, non ammesso, limitato a, riservata a, riservato a, non accessibile, negat*, nega, vietat*, vieta, proibit*, proibisce, respint*, rifiutat*, rifiuta, non autorizzati, non autorizzate, non consentiti, non consentite, non permessa, non permessi, non permesse, non e permessa, non e autorizzato, non e autorizzata, non sono autorizzati, non sei autorizzato, non sei autorizzata, non siete autorizzati, non consente, non consentono, non permette, non permettono, non si consente, limitata a, limitati a, limitato ai, limitata ai, limitato agli, limitat*, ristrett*, riservato ai, riservata ai, riservati a, riservate a, riservato agli, riservata agli, riservato alle, in esclusiva, non e accessibile, non accessibili, inaccessibile, inaccessibili, non e disponibile, non sono disponibili, non disponibili, indisponibile, disponibile solo, disponibile soltanto, accessibile solo, precluso, preclusa, interdett*, impedit*, non e accettato, non e accettata, non accettiamo, non sono accettati, non e ammesso, non e ammessa, non ammessa, non ammessi, non idoneo, non idonea, non offriamo, non puo accedere, non puoi accedere, non possono accedere, non e possibile accedere, non puo essere utilizzat*, non puo essere usat*, non puoi usare, non puoi utilizzare, non puo usare, non puo utilizzare, non puoi vedere, non abilitato a, illegal*',
    disabled: [
      'disattivato, disattivata, disabilitato, disabilitata, sospeso, sospesa, non attivo, non attivato, non verificato, non verificata, non confermato, eliminato, inattivo, non ancora attivato, non e attivo, non e verificata, non ancora confermato, non ancora confermata, bloccato dall amministratore, cancellato, chiuso dall, in attesa di approvazione, non abilitato, disattivat*, disabilitat*, sospes*, inattiv*, eliminat*, cancellat*, rimoss*, non abilitata, non attiva, non attivata, in attesa di verifica, in attesa di attivazione, in attesa di conferma, in attesa di convalida, in fase di approvazione, in fase di verifica, in revisione, da verificare, da confermare, deve essere verificat*, deve essere confermat*, deve essere attivat*, devi verificare, devi confermare, devi attivare, congelato, congelata, temporaneamente bloccat*, temporaneamente sospes*, temporaneamente disabilitat*, bloccato temporaneamente, bloccata temporaneamente, bloccato per troppi, non approvato, non approvata, non convalidat*, non confermata, non confermati, non e confermat*, non e attiv*, non e abilitat*, non e approvat*, non risulta attiv*',
      combined(
        'non e, non e stato, non e stata, non e ancora, non e ancora stato, non e ancora stata, non e stato ancora, non e stata ancora, non ancora, non risulta, non risulta ancora',
        'attivato, attivata, attivo, verificato, verificata, confermato, confermata, approvato, approvata',
      ),
    ].join(', '),
    early:
      'non ancora valido, non ancora valida, non e ancora valido, non e ancora valida, non e ancora attivo, non e ancora attiva, non valido prima, non e valido prima, non puo ancora essere usat*, non puo ancora essere utilizzat*, nel futuro, emesso nel futuro, in futuro, troppo presto, nbf',
    exceeded:
      'superato, superata, raggiunto, esaurito, troppe, troppi, superat*, supera, superano, ecced*, eccess*, in eccesso, raggiunt*, raggiunge, esaurit*, esaurita, esauriti, esaurite, oltrepassat*, troppo velocemente, troppo spesso, troppo frequente*, troppo rapidamente, troppo veloce, oltre il limite, massimo consentito, consumat*, sforat*, terminati, eccessiv*, al di sopra',
    expired:
      'scaduto, scaduta, scaduti, non piu valido, non piu valida, terminata, e scaduto, e scaduta, non e piu valido, non e piu valida, sono scadute, troppo vecchio, scadute, scadut*, scade, non piu validi, non piu valide, non sono piu validi, non sono piu valide, non e piu attivo, non e piu attiva, non piu attivo, non piu attiva, non e piu in vigore, non piu utilizzabile, non e piu utilizzabile, non funziona piu, non esiste piu, e terminata, troppo vecchia, troppo vecchi, obsolet*, tempo scaduto, timeout, fuori tempo, scadenza, data di scadenza, trascors*, decors*, fuori termine, cessato di essere valido',
    failed:
      'fallito, fallita, errore, non riuscito, non riuscita, fallit*, fallisce, fallimento, errori, non riusciti, non riuscite, non e riuscit*, non andat*, problema, senza successo, non ha avuto successo, non superat*, andato storto',
    insufficient:
      'insufficiente, insufficienti, manca, mancano, non dispone, non hai, non possiedi, non disponi, non dispone delle, non avete, non ha i, non ha il, non ha la, non ha le, non ha gli, non ha alcun*, non hai i, non hai il, non hai le, non hai la, non hai gli, non hai alcun*, non avevi, non possiede, non possiedono, non dispone di, non disponi di, non disponi dei, non disponi delle, non dispone dei, non dispone del, non si dispone, non si possiedono, privo di, priva di, privi di, ti manca, ti mancano, carente, troppo basso, troppo bassa, non e sufficiente, non sono sufficienti, non basta, non bastano, aggiuntivo, aggiuntivi, aggiuntiva, aggiuntive, piu elevato, piu elevati, superiore, superiori, non e stato concess*, non e stata concess*, non sono stati concess*, non ti consente, non ti consentono, non ti permette, non consente di, non abbastanza, non ha abbastanza, non da accesso, non include l accesso, non comprende l accesso, non da diritto, non concede l accesso, non porta, non conferisce',
    invalid:
      'non valido, non valida, non validi, non valide, errato, errata, errati, errate, sbagliato, sbagliata, scorretto, invalido, non corretto, non corretta, non corretti, non corrette, non riconosciuto, non esatto, non esatta, non e corretto, non e corretta, non sono corrette, non sono corretti, non accettata, non riconosciuta, sconosciuta, invalid*, errone*, sbagliati, sbagliate, scorrett*, inesatt*, non corrispondente, non e valido, non e valida, non sono validi, non sono valide, non sono valid*, non e esatt*, non riconosciuti, non riconosciute, non e riconosciut*, non e stato riconosciut*, non e stata riconosciut*, non riconosciamo, non accettato, falso, falsa, falsificat*, contraffatt*, manomess*, alterat*, non funziona, non e il, non e quello giusto, non giust*, inutilizzabile, improprio, impropria, inaccettabile, inesistent*',
    malformed:
      'malformato, formato non valido, formato, formato errato, malformata, malformati, malformate, mal formato, mal formata, non correttamente formattat*, formattat*, formato non corretto, formato sbagliato, formato non e, formato inatteso, formato non riconosciuto, corrott*, non decodificabile, non puo essere decodificat*, impossibile decodificare, impossibile analizzare, impossibile leggere, illeggibile, non leggibile, non puo essere lett*, non puo essere interpretat*, tre parti, base64, sintassi, incompleto, incompleta, troncat*, troppo corto, troppo corta, lunghezza, codifica, struttura, segmenti, deve iniziare con, deve cominciare con, non e nel formato',
    mismatch:
      'non corrisponde, non corrispondono, non corrisponde a, non corrisponde al, non corrisponde alla, non coincide, non coincidono, non combacia, non combaciano, mancata corrispondenza, discrepanza, diverso da, diversa da, diversi da, diverso dal, diversa dal, diverso dalla, differisce, differente, non e lo stesso, non e la stessa, non e uguale, inattes*, imprevist*, incoerente, incongruent*, difforme',
    missing:
      'mancante, mancanti, assente, vuoto, non fornito, non fornita, non fornite, non sono state immesse, non specificato, non presente, manca, mancano, non inviato, non inviata, non e stato fornito, non e stata fornita, non sono state fornite, non impostato, mancant*, assenti, assenza, vuota, vuoti, in bianco, omess*, non forniti, non e fornit*, non sono stati fornit*, non sono state fornit*, non specificata, non e stato specificat*, non e stata specificat*, non indicat*, non e stato indicat*, non e stata indicat*, non inviati, non e stato inviat*, non e stata inviat*, non e stato trovato nella richiesta, non ricevut*, non e stato ricevut*, non inclus*, non e stato inclus*, non e present*, non sono present*, non e stato inserit*, non e stata inserit*, non inserit*, non definit*, non e definit*, non impostata, non e impostat*, non passat*, non allegat*, non contiene, non include, non hai fornito, non hai inserito, non hai inviato, non hai specificato, non hai indicato, non ha fornito, nullo, nulla, non valorizzat*, non compilat*, non c e, non ci sono, non puo essere vuot*, non deve essere vuot*, non presentat*, mancanza',
    required:
      'richiesto, richiesta, necessario, necessaria, obbligatorio, obbligatoria, richiede, deve, devi, occorre, richiesti, richieste per, necessari, necessarie, necessit*, obbligatori, obbligatorie, occorrono, serve, servono, bisogna, dovete, devono, dovrai, dovra, si deve, si devono, e richiesto, e richiesta, sono richiesti, sono richieste, e necessario, e necessaria, sono necessari, sono necessarie, e obbligatorio, richiedono, si richiede, esige, atteso, attesa, fornisci, fornire, inserisci, inserire, indica, indicare, specifica, specificare, invia, completa, dimostra, risolvi, indispensabile, ha bisogno, hai bisogno',
    revoked:
      'revocato, revocata, annullato, invalidato, invalidata, e stato disconnesso, sei stato disconnesso, ritirato, ritirata, gia usato, gia utilizzato, lista nera, blacklist, revocat*, revoca, annullat*, invalidati, invalidate, disconness*, sei stata disconness*, e stato disconness*, ritirati, sostituit*, rimpiazzat*, eliminat*, cancellat*, rimoss*, compromess*, divulgat*, esposta, ruotat*, e stata cambiata, e stata modificata, e stato eliminat*, e stata eliminat*, e stato cancellat*, non e piu autorizzat*, liste nere, lista di blocco, elenco di blocco, distrutt*, rigenerat*, disdett*, e stata chiusa, rinnovat*, e stata rinnovata, e stato rinnovato',
    unknown:
      'non trovato, non trovata, non esiste, sconosciuto, inesistente, non e stato trovato, non e stata trovata, non registrato, sconosciuta, sconosciuti, sconosciute, non trovati, non trovate, non esistono, non esisteva, inesistent*, non sono stati trovat*, non sono state trovat*, non abbiamo trovato, non c e nessun*, non esiste alcun*, non esiste nessun*, non registrata, non e registrat*, non risulta registrat*, non censit*, non conosciut*, non riconosciamo, nessun account, nessun utente, nessuna utenza, impossibile trovare, non rintracciat*, non esiste piu, non presente in archivio, non risulta',
    unsupported:
      'non supportato, non supportata, non supportati, non supportate, non e supportat*, non sono supportat*, non e piu supportat*, non sono piu supportat*, non supporta, non compatibile, non compatibili, non e compatibile, incompatibile, incompatibili, non accetta, non e piu accettat*, non sono piu accettat*, obsoleto, obsoleta, deprecat*, dismess*, non applicabile, non implementat*, accetta solo, supporta solo, accetta soltanto, invece di, al posto di, anziche, non adatto, non adatta, non gestito, non gestita, non idone*',
    unverified:
      'impossibile verificare, non puo essere verificato, non puo essere verificata, verifica non riuscita, verifica fallita, impossibile convalidare, impossibile validare, impossibile autenticare, impossibile confermare, non possono essere verificat*, non e stato possibile verificare, non e stato possibile validare, non e stato possibile autenticare, non e stato possibile convalidare, non puo essere convalidat*, non puo essere validat*, non verificat*, non convalidat*, validazione fallita, validazione non riuscita, convalida fallita, convalida non riuscita, verifica e fallita, errore di verifica, errore di validazione, errore di convalida, errore nella verifica, errore durante la verifica, non abbiamo potuto verificare, non siamo riusciti a verificare, non riusciamo a verificare, non ha superato la verifica, mancata verifica, mancata convalida, non autentic*',
    off: 'non abilitata, non abilitato, non incluso, non inclusa, non attiva, non comprende, non include, disattivat*, disabilitat*, spent*, non abilitati, non abilitate, non e abilitat*, non sono abilitat*, non attivi, non e attivat*, non e stato attivat*, non e stata attivat*, non e stato abilitat*, non e stata abilitat*, non inclusi, non incluse, non e inclus*, non sono inclus*, non e compres*, non compres*, non e previst*, non previst*, non fa parte, non copre, non prevede, non configurat*, non e configurat*, non e disponibile nel tuo, non contempla',
    foreign:
      'appartiene a un altro, appartiene a un altra, non appartiene, per un altra applicazione, emesso per un, non ti appartiene, non le appartiene, non appartengono, appartiene a un, appartiene ad un altro, appartiene ad un altra, appartiene a un diverso, non e per questo, non e per questa, non e destinat*, non destinat*, non e stato emesso per, non e stato rilasciato per, emesso da un altro, emesso da un altra, emesso per un altro, emesso per un altra, rilasciato per un altro, rilasciato per un altra, non associat*, non e associat*, non collegat*, non e collegat*, associato a un altro, associato a un altra, associata a un altro, associata a un altra, collegato a un altro, di un altro progetto, di un altro ambiente, di un altro account, di un altra organizzazione, di un altro utente, destinato a un altro, destinato a un altra, generato per un altro, generato per un altra, creato per un altro, creato per un altra, valido per un altro, valido per un altra, valida solo per, valido solo per, per un altro ambiente, per un altro progetto, per un altra regione, e di un altro, e di un altra',
    noticed:
      'rilevato, rilevata, rilevati, identificato come, rilevat*, abbiamo rilevato, e stato rilevato, e stata rilevata, identificat*, considerat*, sospett*, classificato come, contrassegnato come, segnalato come, sembra essere, violazione, viola, infrange',
    'read-only':
      'sola lettura, in sola lettura, modalita di sola lettura, modalita sola lettura, solo in lettura, solo lettura, di sola lettura, soltanto in lettura, accesso in lettura, protetto da scrittura, protetta da scrittura, solo consultazione, consente solo la lettura, permette solo la lettura',
    skewed:
      'fuori intervallo, troppo vecchio, non sincronizzato, fuori dalla finestra, fuori dall intervallo, troppo vecchia, sfasat*, sfasamento, non e sincronizzat*, non sincronizzat*, sincronizz*, desincronizzat*, in anticipo, in ritardo, troppo lontan*, troppo divers*, differisce troppo, piu di * minuti, piu di * secondi, si discosta, scostamento, deriva, non e corretto, non e corretta, sregolat*, sballat*',
    untrusted:
      'non attendibile, non affidabile, non e attendibile, non e affidabile, non attendibili, autofirmato, autofirmata, autorita sconosciuta, non sicuro, non fidato, non e fidato',
    used: 'gia utilizzat*, gia usat*, gia stato utilizzat*, gia stato usat*, gia stata utilizzat*, gia stata usat*, gia riscattat*, riutilizzat*, monouso, uso singolo, duplicat*, ripetut*, gia consumat*, gia stato riscattat*',
    idle: 'inattivita, periodo di inattivita, tempo di inattivita, troppo tempo inattiv*, rimast* inattiv*, inattivo da, inattivo per troppo',
  },
  negated: {
    invalid:
      'valido, valida, valide, validi, corretto, corretta, riconosciuto, corretti, corrette, correttamente, giusto, giusta, giusti, riconosciuta, riconosciuti, accettato, accettata, accettabile, appropriato, autentico, legittimo, funziona, esatto, esatta, buono',
    denied:
      'autorizzato, autorizzata, consentito, permesso, autorizzati, autorizzate, consentita, consentiti, consentite, permessa, permessi di accedere, consente, consentono, permette, idoneo, accessibile, disponibile, autorizza, abilitato a, ammesso, ammessa, visibile, visibili, visionabile',
    missing:
      'fornito, fornite, inviato, presente, immesse, fornita, forniti, fornisce, inviata, inviati, inviate, inviare, presenti, ricevuto, ricevuta, incluso, inclusa, include, contiene, indicato, indicata, specificato, specificata, inserito, inserita, inserite, immesso, allegato, presentato, presentata, definito, impostato, trasmesso, trasmessa, passato',
    insufficient:
      'sufficienti, hai, possiedi, dispone, ha, sufficiente, abbia, avere, possiede, possiedono, disponi, abbastanza, concesso, concessa, concessi, assegnato, assegnata, assegnati, assegnate, avete, hanno',
    unknown:
      'trovato, esiste, trovata, trovati, trovare, esistono, registrato, registrata, conosciuto, conosciuta, identificato, identificare, individuare, determinare, associato',
    unverified:
      'verificato, verificata, verificati, verificare, confermato, confermata, confermare, convalidato, convalidata, convalidare, validare, autenticare',
    mismatch: 'corrisponde, corrispondono, coincide, coincidono, combacia, uguale',
    unsupported: 'supportato, supportata, supportati, supporta, compatibile, compatibili, accetta',
    off: 'abilitato, abilitata, abilitati, attivato, attivata, attivo, attiva, attivi, incluso nel, inclusa nel, compreso nel, compresa nel, configurato, configurata, copre, prevede, prevista, previsto',
    malformed: 'decodificato, decodificare, interpretare, interpretato, analizzare, leggere, letto, leggibile',
    untrusted: 'attendibile, affidabile, fiducia',
    expired: 'in vigore, recente',
    foreign:
      'appartiene, appartengono, destinato, destinata, associato a, associata a, collegato a, emesso per, rilasciato per',
  },
  idioms: [
    ...italianThings,
    [
      'bot',
      'blocked',
      'verifica del browser, controllo del browser, verifichiamo il tuo browser, verificando il tuo browser, controllando il tuo browser, controllo del tuo browser, verifica del tuo browser, attiva javascript, abilita javascript, javascript sia abilitato, javascript sia attivo',
    ],
    [
      'plan',
      'off',
      combined(
        'non e attivo, non e attiva, non e attivato, non e attivata, non e abilitato, non e abilitata, non e disponibile',
        'per il tuo, per il suo, nel tuo, sul tuo',
        'account',
      ),
    ],
    [
      'rate',
      'exceeded',
      'riprova tra * minut*, riprova tra * second*, riprovare tra * minut*, riprovare tra * second*, riprova fra * minut*, riprova fra * second*, riprova tra qualche, riprovare tra qualche, troppe richieste, troppi tentativi',
    ],
    [
      'login',
      'required',
      'effettua il login, effettuare il login, effettua l accesso, effettuare l accesso, devi accedere, devi effettuare il login, devi effettuare l accesso, e necessario accedere, accesso richiesto, autenticazione richiesta, autenticazione necessaria, devi essere autenticato, devi essere loggato, accedi per, esegui l accesso, eseguire l accesso, devi autenticarti, e richiesta l autenticazione, accesso necessario, entra per, devi prima accedere, login necessario, login richiesto, accedi al tuo account, accedi per continuare',
    ],
    [
      'login',
      'missing',
      'non autenticato, utente non autenticato, non hai effettuato l accesso, non sei autenticato, non loggato, non sei loggato',
    ],
    [
      'login',
      'again',
      'accedi di nuovo, effettua nuovamente l accesso, effettua nuovamente il login, rieffettua il login, accedi nuovamente, effettuare nuovamente',
    ],
    [
      'permission',
      'insufficient',
      'non hai i permessi, non hai il permesso, non hai l autorizzazione, permessi insufficienti, permesso negato, non hai accesso, non disponi delle autorizzazioni, non si dispone dell autorizzazione, autorizzazioni insufficienti, privilegi insufficienti, non si dispone delle autorizzazioni, solo il proprietario, solo gli amministratori, solo i membri',
    ],
    ['action', 'denied', 'non sei autorizzato a, non autorizzato a, non ti e consentito'],
    [
      'account',
      'disabled',
      combined(
        'verificare, confermare, attivare, verifica, conferma, attiva, verifichi, confermi',
        'prima, ',
        'il tuo, la tua, il suo, la sua, l',
        'email, e mail, indirizzo, account, utenza',
      ),
    ],
    [
      'account',
      'disabled',
      'account bloccato, account sospeso, account disabilitato, conferma la tua email, verifica la tua email, utente bloccato, email non verificata, conferma il tuo indirizzo, in attesa di approvazione',
    ],
    ['ip', 'blocked', 'il tuo indirizzo ip'],
    ['country', 'denied', 'non disponibile nel tuo paese, nel tuo paese, dal tuo paese'],
    [
      'bot',
      'blocked',
      'non sei un robot, sei umano, essere umano, traffico insolito, abilita javascript, non essere un robot, di essere umano, verifica di essere umano, non sia un robot, attivita insolita, attiva javascript',
    ],
    [
      'plan',
      'required',
      'abbonamento richiesto, non incluso nel tuo piano, non compresa nel, non compreso nel, non inclusa nel, non incluso nel, passa al piano, aggiorna il piano, nel tuo piano, nel tuo abbonamento',
    ],
    [
      'content',
      'closed',
      'e privato, solo per i membri, limite di eta, vietato ai minori, e privata, profilo privato, solo per maggiorenni, maggiori di 18, minori di 18, maggiorenni, minorenni',
    ],
    ['password', 'invalid', 'nome utente o password, credenziali errate, credenziali non valide, password errata'],
    ['csrf', 'failed', 'pagina e scaduta, modulo e scaduto'],
    [
      'factor',
      'required',
      'conferma la tua password, conferma la password, inserisci il codice, conferma la tua identita, inserisci di nuovo la password, secondo fattore richiesto',
    ],
    ['listing', 'denied', 'elenco della directory, elencare il contenuto'],
    ['method', 'denied', 'metodo non consentito, metodo non ammesso, metodo http non'],
    ['tls', 'required', 'https richiesto, solo https, tramite https, usare https, utilizzare https'],
    ['certificate', 'required', 'certificato client richiesto, nessun certificato client'],
    ['session', 'idle', 'per inattivita, a causa di inattivita'],
    [
      'token',
      'revoked',
      'da un altro dispositivo, su un altro dispositivo, altro dispositivo, altro browser, altro computer, altra postazione',
    ],
    [
      'resource',
      'closed',
      'commenti sono chiusi, iscrizioni sono chiuse, in manutenzione, gia votato, gia pagato, gia stato utilizzato, gia stato evaso, gia stata evasa, non puo piu essere, non possono piu essere, non e piu possibile, e stato archiviato, gia stato, gia stata',
    ],
    ['filter', 'blocked', 'bloccato dall amministratore, sito bloccato, pagina bloccata'],
    ['firewall', 'blocked', 'bloccata dal firewall, bloccato dal firewall, per motivi di sicurezza'],
    ['origin', 'denied', 'origine non consentita, dominio non autorizzato, hotlinking'],
    ['audience', 'mismatch', 'altra applicazione, emittente non valido, audience non valida, altro tenant'],
    [
      'clock',
      'skewed',
      'timestamp scaduto, orologio del dispositivo, timestamp non valido, orario della richiesta, ora della richiesta, discosta troppo, orario del server, quello del server, orologio',
    ],
    ['scope', 'insufficient', 'scope insufficiente, scope mancante, ambito insufficiente'],
    ['scheme', 'unsupported', 'metodo di autenticazione non supportato, schema di autenticazione non'],
    [
      'ip',
      'denied',
      'indirizzo ip non, indirizzo ip da cui, ip da cui, non e abilitato, indirizzi consentiti, indirizzi autorizzati, indirizzi ip consentiti',
    ],
  ],
  negations:
    'non, senza, nessun, nessuna, ne, mai, non puo, non possono, non puoi, non potete, non potra, non potrai, non e possibile, non e stato possibile, non siamo riusciti, non si puo, non si possono, impossibile, nessuno, neppure, nemmeno, neanche, non riusciamo, non riesce, non siamo in grado',
  hedges:
    'se, potrebbe, forse, verifica che, assicurati, controlla, per esempio, probabilmente, quando, dimenticato, scadra, puo essere che, in caso, e possibile che, potrebbero, potresti, puo darsi, verifica di, verificare che, verifica se, controllare, controlla che, assicurarsi, assicurati di, assicurati che, a meno che, salvo che, possibili cause, cause possibili, normalmente, di solito, spesso, a volte, talvolta, per saperne di piu, maggiori informazioni, hai dimenticato, dimenticata, scade il, scade tra, scade fra, per impostazione predefinita, continuando, registrandoti, sara bloccato, verra bloccato, sara sospeso, verra sospeso, tentativi rimasti, tentativi rimanenti, ti restano, ultimo tentativo, prima che venga, documentazione su, domande frequenti, come usare, come si, password deve contenere, password deve avere, password deve includere, password deve essere lunga, password deve essere di, password devono contenere, deve contenere almeno, deve avere almeno',
  exclusives: 'solo, soltanto, solamente, esclusivamente, unicamente',
  modals: 'puo, possono',
  alternatives: 'o, oppure',
};
