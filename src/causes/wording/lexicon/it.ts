import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** Italian. */
export const italian: Lexicon = {
  language: 'it',
  unit: 'words',
  hints:
    'il, lo, la, i, gli, le, un, una, di, del, della, che, e, non, per, con, in, sono, stato, stata, questo, questa, tuo, tua, suo, sua, hai, ha, si, accesso, utente, password, scaduto, scaduta, negato, account, necessario, accedere, valido, valida, effettuare, sessione, credenziali, permesso, autorizzato, dei, delle, devi, puo, e, al, alla, dal, nel, nella, sei, ai, troppi, troppe, richieste, chiave, manca, richiesta, scaduti',
  subjects: {
    access: 'accesso',
    account: 'account, utente, nome utente, utenza, email, indirizzo email, e mail, profilo, utenti, cliente',
    'api-key': 'chiave api, chiave di accesso, api key*, chiave, chiavi api, api key, chiave segreta',
    attempts: 'tentativi, tentativi di accesso',
    bot: 'robot, bot, captcha, automatizzat*, javascript, umano, browser',
    caller: 'tu',
    certificate: 'certificato*, certificato client',
    clock: 'orologio, orario, data e ora, marca temporale, timestamp, ora del server',
    cookie: 'cookie',
    country: 'paese, regione, area geografica, nazione, tua regione, tuo paese, posizione',
    credential:
      'credenziali, dati di accesso, credenziali di autenticazione, dati di autenticazione, dati di login, credenziali dell utente, credenziali utente',
    csrf: 'csrf, token csrf, xsrf',
    factor:
      'due fattori, secondo fattore, mfa, 2fa, codice di verifica, codice di sicurezza, autenticazione a due fattori, verifica in due passaggi, codice di conferma, codice otp, autenticazione a piu fattori, doppio fattore',
    ip: 'indirizzo ip, ip, vpn, rete',
    listing: 'directory, contenuto della directory',
    login: 'login, autenticazione, accedi',
    method: 'metodo, metodo http, metodi',
    origin: 'origine, dominio, origini, domini, referer, host',
    password: 'password, parola d ordine, pin',
    permission:
      'permesso, permessi, autorizzazione, autorizzazioni, privilegi, ruolo, ruoli, diritti, amministratore, permesso di, amministratori, gruppo, diritto, proprietario, proprietari, moderator*, membri, amministrator*',
    plan: 'abbonamento, piano, licenza, credito, pagamento, crediti, saldo, fattura, tariffa, prova gratuita, versione premium',
    rate: 'limite, quota, limite di richieste',
    request: 'richiesta, richieste',
    resource:
      'documento, discussione, ordine, sondaggio, pagina, iscrizione, articolo, repository, segnalazione, registrazione, votazione, concorso, coupon, buono, invito, sito, argomento, progetto, periodo, pratica, ticket, fattura, corso, esame, bando, gara, prenotazione',
    scope: 'ambito, scope, consenso',
    session: 'sessione, sessioni',
    signature: 'firma',
    terms: 'termini, condizioni',
    tls: 'https, ssl, connessione sicura',
    token: 'token, token di accesso, jwt, bearer',
    url: 'link, collegamento',
    filter:
      'policy aziendale, politica aziendale, criteri aziendali, criteri di navigazione, policy di navigazione, questo sito web, filtro web, filtro, categoria, filtro contenuti, la tua organizzazione, la tua azienda',
    firewall:
      'firewall, regola di sicurezza, regole di sicurezza, politica di sicurezza, sistema di sicurezza, sottosistema di sicurezza, motivi di sicurezza, ragioni di sicurezza, modulo di sicurezza, servizio di sicurezza',
    proxy: 'proxy, server proxy',
    scheme: 'autenticazione di base, metodo di autenticazione',
    content: 'privato, privata, diritto d autore',
    attack: 'attacco, attacchi, malevol*',
    audience: 'audience, emittente',
  },
  predicates: {
    blocked: 'bloccato, bloccata, bannato, non e nella lista, lista bianca',
    closed:
      'archiviato, chiuso, chiusa, terminato, sola lettura, manutenzione, archiviata, conclusa, concluso, in manutenzione, gia chiuso',
    denied:
      'negato, negata, vietato, vietata, rifiutato, rifiutata, non autorizzato, non autorizzata, non consentito, non consentita, non permesso, riservato, riservata, non disponibile, non e consentito, non e consentita, non sono consentite, non sono consentiti, non e permesso, non accettato, non ammesso, limitato a, riservata a, riservato a, non accessibile',
    disabled: [
      'disattivato, disattivata, disabilitato, disabilitata, sospeso, sospesa, non attivo, non attivato, non verificato, non verificata, non confermato, eliminato, inattivo, non ancora attivato, non e attivo, non e verificata, non ancora confermato, non ancora confermata, bloccato dall amministratore, cancellato, chiuso dall, in attesa di approvazione, non abilitato',
      combined(
        'non e, non e stato, non e stata, non e ancora, non e ancora stato, non e ancora stata, non e stato ancora, non e stata ancora, non ancora, non risulta, non risulta ancora',
        'attivato, attivata, attivo, verificato, verificata, confermato, confermata, approvato, approvata',
      ),
    ].join(', '),
    early: 'non ancora valido',
    exceeded: 'superato, superata, raggiunto, esaurito, troppe, troppi',
    expired:
      'scaduto, scaduta, scaduti, non piu valido, non piu valida, terminata, e scaduto, e scaduta, non e piu valido, non e piu valida, sono scadute, troppo vecchio, scadute',
    failed: 'fallito, fallita, errore, non riuscito, non riuscita',
    insufficient:
      'insufficiente, insufficienti, manca, mancano, non dispone, non hai, non possiedi, non disponi, non dispone delle, non avete, non ha i',
    invalid:
      'non valido, non valida, non validi, non valide, errato, errata, errati, errate, sbagliato, sbagliata, scorretto, invalido, non corretto, non corretta, non corretti, non corrette, non riconosciuto, non esatto, non esatta, non e corretto, non e corretta, non sono corrette, non sono corretti, non accettata, non riconosciuta, sconosciuta',
    malformed: 'malformato, formato non valido, formato, formato errato',
    mismatch: 'non corrisponde, non corrispondono',
    missing:
      'mancante, mancanti, assente, vuoto, non fornito, non fornita, non fornite, non sono state immesse, non specificato, non presente, manca, mancano, non inviato, non inviata, non e stato fornito, non e stata fornita, non sono state fornite, non impostato',
    required: 'richiesto, richiesta, necessario, necessaria, obbligatorio, obbligatoria, richiede, deve, devi, occorre',
    revoked:
      'revocato, revocata, annullato, invalidato, invalidata, e stato disconnesso, sei stato disconnesso, ritirato, ritirata, gia usato, gia utilizzato, lista nera, blacklist',
    unknown:
      'non trovato, non trovata, non esiste, sconosciuto, inesistente, non e stato trovato, non e stata trovata, non registrato',
    unsupported: 'non supportato, non supportata',
    unverified:
      'impossibile verificare, non puo essere verificato, non puo essere verificata, verifica non riuscita, verifica fallita',
    off: 'non abilitata, non abilitato, non incluso, non inclusa, non attiva, non comprende, non include',
    foreign: 'appartiene a un altro, appartiene a un altra, non appartiene, per un altra applicazione, emesso per un',
    noticed: 'rilevato, rilevata, rilevati, identificato come',
    'read-only': 'sola lettura, in sola lettura',
    skewed: 'fuori intervallo, troppo vecchio, non sincronizzato',
  },
  negated: {
    invalid: 'valido, valida, valide, validi, corretto, corretta, riconosciuto',
    denied: 'autorizzato, autorizzata, consentito, permesso',
    missing: 'fornito, fornite, inviato, presente, immesse',
    insufficient: 'sufficienti, hai, possiedi, dispone, ha',
    unknown: 'trovato, esiste',
  },
  idioms: [
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
      'riprova tra * minut*, riprova tra * second*, riprovare tra * minut*, riprovare tra * second*, riprova fra * minut*, riprova fra * second*, riprova tra qualche, riprovare tra qualche, troppe richieste, troppi tentativi, riprova piu tardi',
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
  negations: 'non, senza, nessun, nessuna, ne, mai',
  hedges:
    'se, potrebbe, forse, verifica che, assicurati, controlla, per esempio, probabilmente, quando, dimenticato, scadra, puo essere che, in caso',
  exclusives: 'solo, soltanto, solamente, esclusivamente, unicamente',
  modals: 'puo, possono',
  alternatives: 'o, oppure',
};
