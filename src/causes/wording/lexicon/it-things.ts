import type { Lexicon } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** Who is who in an application. */
const roles =
  'amministratore, amministratrice, admin, proprietario, proprietaria, membro, moderatore, moderatrice, autore, autrice, creatore, creatrice, editor, redattore, collaboratore, collaboratrice, partecipante, professore, docente, insegnante, organizzatore, organizzatrice, responsabile, supervisore, gestore, revisore, istruttore, superutente, dipendente, studente, destinatario, destinataria, mittente, titolare, coordinatore, coordinatrice, approvatore, operatore, giocatore, venditore, acquirente, giudice, manutentore, capo, socio';

/** What users of an application do to its things. */
const deeds =
  'accettare, aggiornare, allegare, amministrare, gestire, aggiungere, annullare, approvare, archiviare, assegnare, cancellare, valutare, modificare, cambiare, chiudere, commentare, acquistare, comprare, condividere, configurare, confermare, consultare, copiare, creare, lasciare, scaricare, disattivare, sbloccare, duplicare, eseguire, eliminare, inviare, scrivere, esportare, espellere, unire, salvare, importare, avviare, installare, invitare, leggere, elencare, contrassegnare, spostare, pubblicare, realizzare, effettuare, riaprire, rifiutare, registrare, rinominare, riordinare, rispondere, reimpostare, ripristinare, ritirare, prenotare, rivedere, revocare, rimuovere, caricare, trasferire, partecipare, unirti, unirsi, vendere, vedere, visualizzare, associare, votare, fare questo, fare questa, farlo, aprire, promuovere, retrocedere, bloccare, silenziare, concedere, firmare, applicare, richiedere, pianificare, accedere a questo, accedere a questa, accedere ai, eseguire questa, eseguire questa azione, eseguire questa operazione, effettuare questa, compiere questa, svolgere questa, segnalare, postare, impostare, presentare';

/** What cannot be done to a thing in its state. */
const done =
  'aggiornare, annullare, approvare, archiviare, assegnare, cancellare, modificare, cambiare, chiudere, commentare, completare, confermare, convertire, copiare, creare, scaricare, disattivare, duplicare, eliminare, inviare, esportare, unire, salvare, importare, avviare, spostare, pagare, pubblicare, rimuovere, apportare modifiche, riaprire, rifiutare, rimborsare, registrare, rinominare, prenotare, rispondere, reimpostare, ripristinare, ritirare, riutilizzare, caricare, trasferire, vendere, votare, iscriversi, iscriverti, partecipare, restituire, aggiungere, accettare, prorogare, rinnovare, riavviare, sospendere, presentare domanda, candidarsi';

const participles =
  'aggiornat*, annullat*, approvat*, archiviat*, assegnat*, cancellat*, modificat*, cambiat*, chius*, commentat*, completat*, confermat*, inviat*, emess*, consegnat*, fatturat*, finalizzat*, unit*, pagat*, presentat*, elaborat*, pubblicat*, reclamat*, rifiutat*, rimborsat*, registrat*, prenotat*, risolt*, votat*, vendut*, eliminat*, rimoss*, spostat*, ripristinat*, avviat*, terminat*, conclus*, configurat*, installat*, firmat*, saldat*, contabilizzat*, valutat*, corrett*, rinominat*, trasferit*, riapert*, evas*, spedit*, convertit*, iniziat*, assegnata, accettat*, compilat*';

const cannot =
  'non puo, non puoi, non potete, non possono, non possiamo, non posso, non potra, non potrai, non ti e permesso, non ti e consentito, non le e consentito, non e consentito, non e permesso, non sei autorizzato a, non sei autorizzata a, non e autorizzato a, non e autorizzata a, non siete autorizzati a, non autorizzato a, non autorizzata a, non sono autorizzati a, non hai il diritto di, non ha il diritto di, non sei abilitato a, non e abilitato a, non hai l autorizzazione per, non hai l autorizzazione a, non ha l autorizzazione per, non disponi dell autorizzazione per, ti e vietato, e vietato, non ti consente di, non ti permette di, non consente di, vietato, non hai la possibilita di';

const logins = combined(
  'accesso con, accesso tramite, login con, login tramite, autenticazione con, autenticazione tramite, registrazione con',
  'password, nome utente e password, email, e mail, google, github, facebook, ldap, sms, telefono, social, oauth, codice, magic link, link magico',
);

const off =
  'disattivato, disattivata, disabilitato, disabilitata, e disattivato, e disattivata, e disabilitato, e disabilitata, sono disattivate, sono disabilitate, e stato disattivato, e stata disattivata, e stato disabilitato, e stata disabilitata, non e abilitato, non e abilitata, non e attivo, non e attiva, non e consentito, non e consentita, non consentito, non consentita, non e disponibile, chiuso, chiusa, e chiusa, e chiuso, sono chiuse, chiuse';

/** Italian phrases about the things, deeds and rules of an application, subject and predicate in one. */
export const italianThings: Lexicon['idioms'] = [
  [
    'scope',
    'insufficient',
    'token non conferisce, token non porta, token non da accesso, chiave non concede, chiave non da accesso',
  ],
  [
    'sso',
    'required',
    'accedi al portale, autenticati sul portale, accedi tramite il portale, accedi con spid, autenticazione spid, tramite spid, accesso con spid',
  ],
  [
    'login',
    'required',
    'autorizzazione necessaria, autorizzazione richiesta, e richiesta l autorizzazione, e necessaria l autorizzazione, richiede autorizzazione, membri registrati, autenticati su, autenticati con, autenticati presso',
  ],
  [
    'login',
    'missing',
    combined(
      'non sembra che tu abbia, non sembri aver, non sembra tu abbia, sembra che tu non abbia, non risulta che tu abbia',
      'effettuato, eseguito',
      'l accesso, il login',
    ),
  ],
  [
    'route',
    'unknown',
    combined(
      'percorso, risorsa, indirizzo, url, endpoint, metodo, operazione, azione',
      'richiesto, richiesta, indicato, indicata, specificato, ',
      'non esiste, non trovato, non trovata, non e stato trovato, non e stata trovata, inesistente, sconosciuto, sconosciuta',
    ),
  ],
  [
    'kind',
    'off',
    combined(
      'login locale, accesso locale, autenticazione locale, sistema di accesso locale, sistema di login locale',
      off,
    ),
  ],
  [
    'method',
    'denied',
    combined(
      'metodo, metodo http',
      '*',
      'non consentito, non e consentito, non permesso, non ammesso, non e ammesso, non supportato, non e supportato',
    ),
  ],
  [
    'signature',
    'invalid',
    combined(
      'firma *, firma * *, firma della richiesta *',
      'non valida, non e valida, errata, e errata, non corrisponde, non corretta, non e corretta',
    ),
  ],
  [
    'terms',
    'required',
    combined(
      'termini, condizioni, condizioni d uso, termini d uso, termini e condizioni, termini di servizio, condizioni di utilizzo',
      'non accettat*, non sono stati accettat*, non sono state accettat*, devono essere accettat*, non ancora accettat*',
    ),
  ],
  [
    'audience',
    'mismatch',
    combined(
      'emesso, emessa, generato, generata, creato, creata, rilasciato, rilasciata',
      'per',
      'l ambiente, il progetto, la regione, il tenant, l applicazione, l organizzazione, la produzione, il collaudo, il test',
    ),
  ],
  [
    'cookie',
    'disabled',
    'non accetta i cookies, non accetta i cookie, rifiuta i cookie, browser non accetta i cookie, browser non accetta i cookies, browser non accetta cookie, browser rifiuta i cookie, browser blocca i cookie, blocca i cookie',
  ],
  [
    'content',
    'closed',
    combined(
      'contenuto, articolo, sezione, contenuti, notizia',
      'riservato, riservata, riservati, esclusivo, e riservato, esclusiva',
      'agli abbonati, ai soci, ai membri, agli iscritti, per abbonati, per gli abbonati, per i soci, per soci',
    ),
  ],
  ['content', 'closed', 'riservato ai soci, riservata ai soci, solo per i soci, solo per soci, solo soci'],
  [
    'resource',
    'closed',
    'dopo la pubblicazione, dopo averlo, dopo averla, dopo l invio, dopo la creazione, dalla pubblicazione',
  ],
  [
    'header',
    'malformed',
    'deve contenere due valori, due valori separati, separati da uno spazio, separati da spazi, delimitati da uno spazio, delimitati da spazi',
  ],
  [
    'file',
    'missing',
    'header x forwarded, header x forwarded richiesti, header x forwarded necessari, header x forwarded mancanti, intestazioni x forwarded, header x forwarded *, header x forwarded * *, intestazione x forwarded * *',
  ],
  ['action', 'denied', combined(cannot, deeds)],
  [
    'permission',
    'insufficient',
    combined('non e, non sei, non sono, non siete, non e piu, non sei piu', 'il, lo, la, un, uno, una, l, ', roles),
  ],
  [
    'permission',
    'insufficient',
    combined(
      'deve essere, devi essere, bisogna essere, occorre essere, e necessario essere, devi avere il ruolo di, e richiesto il ruolo di, e richiesto il ruolo',
      'il, lo, la, un, uno, una, l, ',
      roles,
    ),
  ],
  [
    'permission',
    'insufficient',
    combined(
      'richiede, e richiesto, e richiesta, sono richiesti, sono richieste, sono necessari, sono necessarie, e necessario, e necessaria, occorre, occorrono, servono, serve, devi avere, deve avere, manca, mancano, ti mancano, e necessario avere',
      'il, lo, l, la, i, le, un, ',
      'permesso, permessi, permesso di *, permessi di *, privilegi*, privilegi di *, ruolo, ruolo di *, autorizzazione, autorizzazioni, autorizzazione di *, diritti di *, accesso di *',
    ),
  ],
  [
    'permission',
    'insufficient',
    'non appartieni a questo gruppo, non appartieni a questa, non appartieni al gruppo, non appartieni al team, non appartieni all organizzazione, non appartiene al gruppo, non fai parte di questo, non fai parte di questa, non fai parte del, non fai parte della, non fai parte dell, non fa parte del, non fa parte dell organizzazione, non fa parte di questo, non sei in questo, non sei stato invitato, non sei stata invitata, non e stato invitato, non sei invitato, non sei iscritto, non sei iscritta, non e iscritto, non e assegnato a te, non e assegnata a te, non ti e stato assegnato, non ti e stata assegnata, non e tuo, non e tua, non sono tuoi, non ti appartiene, non le appartiene, non ti appartengono, appartiene a un altro utente, appartiene ad un altro utente, appartiene a qualcun altro, di un altro utente, di altri utenti, degli altri utenti, altrui, di qualcun altro, non e condiviso con te, non e stato condiviso con te, non e stata condivisa con te, richiedi l accesso, richiedere l accesso, il tuo ruolo non, il tuo profilo non, livello di accesso insufficiente, livello di autorizzazione, livello di permesso, ruolo insufficiente, senza permesso, senza permessi, senza autorizzazione, senza privilegi, senza diritti, senza il permesso, non ha il permesso, non ha i permessi, non ha permessi, non hai permessi, non hai alcun permesso, non ha l autorizzazione, non ha le autorizzazioni, non hai le autorizzazioni, non hai il ruolo, non ha il ruolo, non hai i privilegi, non ha i privilegi, non hai privilegi, non hai i diritti, non ha i diritti, non hai diritti, non hai diritto, non ha accesso, non avete i permessi, non avete il permesso, non avete accesso, non disponi dei permessi, non disponi dell autorizzazione, non disponi dei privilegi, non disponi dei diritti, non dispone dei permessi, non dispone dell autorizzazione, non dispone delle autorizzazioni, non dispone dei privilegi, non dispone dei diritti, non possiedi i permessi, non possiedi le autorizzazioni, non possiedi i privilegi, non possiede i permessi, non possiede le autorizzazioni, non si dispone dei permessi, non si hanno i permessi, non si possiedono i permessi, non hai abbastanza permessi, non ha abbastanza permessi, non hai i permessi sufficienti, permessi sufficienti, permessi necessari, permesso necessario, permessi richiesti, permesso richiesto, mancanza di permessi, permessi mancanti, permesso mancante, autorizzazione mancante, autorizzazione insufficiente, diritti insufficienti, accesso non concesso, i tuoi propri, solo i propri, solo i tuoi, solo le proprie, negato dalla policy, policy di autorizzazione, controllo degli accessi, controllo di accesso, riservato agli amministratori, riservata agli amministratori, riservato al proprietario, riservato al personale, riservata al personale, riservato ai moderatori, riservato ai docenti, riservato ai membri del, solo amministratori, solo per amministratori, solo l amministratore, solo un amministratore, solo l autore, solo il creatore, solo i proprietari, solo i moderatori, solo dal proprietario, solo dagli amministratori, solo dall amministratore, solo dall autore, solo da un amministratore, soltanto il proprietario, soltanto gli amministratori, soltanto l amministratore, solo personale autorizzato, non sei membro, non sei un membro',
  ],
  [
    'resource',
    'closed',
    combined(
      'non e possibile, non e piu possibile, non si puo, non si possono, non si puo piu, non puoi piu, non puo piu, non possono piu, non potete piu, impossibile',
      done,
    ),
  ],
  [
    'resource',
    'closed',
    combined(
      'non puo essere, non possono essere, non potra essere, non puo piu essere, non possono piu essere, non puo venire',
      participles,
    ),
  ],
  [
    'resource',
    'closed',
    combined(
      'e gia stato, e gia stata, sono gia stati, sono gia state, gia stato, gia stata, e gia, sono gia, risulta gia',
      participles,
    ),
  ],
  [
    'resource',
    'closed',
    'esiste gia, gia esistente, gia in uso, e gia in uso, e gia registrato, gia registrato, sei gia membro, hai gia votato, ha gia votato, hai gia risposto, hai gia partecipato, hai gia inviato, hai gia un, hai gia una, ha gia un, ha gia una, ti sei gia iscritto, sei gia iscritto, gia autenticato, hai gia effettuato l accesso, gia connesso, e gia iniziato, e gia iniziata, gia cominciato, non accetta piu, non accettano piu, non sono piu accettat*, non accetta nuov*, non accetta modifiche, non consente modifiche, non sono ammesse modifiche, termine e scaduto, termine scaduto, termini scaduti, i termini sono scaduti, termine e passato, termine di iscrizione, termini di iscrizione, scadenza e passata, scadenza superata, fuori termine, bloccato da un altro utente, bloccata da un altro utente, bloccato da altro utente, in uso da un altro utente, in fase di modifica, e in fase di modifica, in modifica da, e in uso, nello stato attuale, nel suo stato attuale, stato attuale, ha dipendenze, ha elementi associati, contiene elementi, contiene ancora, ha ancora, non e vuoto, non e vuota, deve essere vuoto, deve essere vuota, e utilizzato da, ancora in uso, in modalita demo, modalita demo, modalita dimostrativa, versione demo, account demo, versione dimostrativa, nella demo, modalita manutenzione, modalita di manutenzione, in manutenzione, per manutenzione, manutenzione programmata, e archiviato, e archiviata, e stata archiviata, e chiuso, e chiusa, e stato chiuso, e stata chiusa, sono chiusi, sono chiuse, e congelato, e finalizzato, commenti chiusi, commenti disabilitati, commenti sono disabilitati, commenti sono disattivati, discussione chiusa, discussione bloccata, argomento chiuso, votazione conclusa, votazione terminata, votazione chiusa, votazione e conclusa, votazione e terminata, iscrizioni chiuse, iscrizioni terminate, iscrizioni sono terminate, non e il tuo turno, stanza piena, posti esauriti, non ci sono posti, al completo, ramo protetto, branch protetto, protetto dalla cancellazione, solo le bozze, solo bozze, gestito esternamente, sincronizzato da, ha ordini, ha fatture, predefinito non puo',
  ],
  [
    'resource',
    'closed',
    combined(
      'non puoi, non puo, non e possibile, non potete',
      '*',
      'il tuo, il proprio, la tua, la propria, i tuoi, i propri, le tue, le proprie, te stesso, se stesso, se stessi, i tuoi stessi, per te stesso',
    ),
  ],
  [
    'resource',
    'closed',
    'il proprio account, votare per te stesso, votarti da solo, seguire te stesso, rimuovere te stesso, eliminare te stesso, bloccare te stesso, invitare te stesso',
  ],
  [
    'resource',
    'closed',
    combined(
      'registrazione, la registrazione, registrazioni, le registrazioni, nuove registrazioni, registrazione degli utenti, creazione di account, creazione account, la creazione di account, iscrizioni, le iscrizioni, nuove iscrizioni',
      off,
    ),
  ],
  [
    'resource',
    'closed',
    combined(
      'devi, deve, devi prima, prima devi, bisogna, ',
      'completare, completa, compilare, compila, terminare, configurare',
      'il tuo, la tua, tutti i, il, la, i',
      'profilo, registrazione, campi, dati, informazioni, configurazione',
    ),
  ],
  [
    'resource',
    'exceeded',
    'dimensione massima, dimensioni massime, dimensione del file, dimensioni del file, file troppo grande, file e troppo grande, troppo grande, troppo grandi, troppo pesante, dimensione consentita, supera la dimensione, lunghezza massima',
  ],
  [
    'plan',
    'exceeded',
    combined(
      'numero massimo di, quantita massima di, massimo di, limite di, limite massimo di',
      ', * ',
      'progetti, utenti, membri, team, spazi, spazi di lavoro, file, documenti, record, moduli, bacheche, negozi, prodotti, dispositivi, chiavi, chiavi api, organizzazioni, repository, modelli, contatti, pagine, siti, postazioni, licenze, ospiti, domini, istanze, liste, campagne, archiviazione, account, canali, cartelle, token, annunci, collaboratori, inserzioni',
    ),
  ],
  [
    'plan',
    'exceeded',
    'limite del tuo piano, limiti del tuo piano, limite del piano, limiti del piano, limite del tuo abbonamento, limiti dell abbonamento, quota di archiviazione, spazio di archiviazione, limite di archiviazione, crediti esauriti, credito esaurito, credito insufficiente, crediti insufficienti, saldo insufficiente, fondi insufficienti, non hai crediti, non hai piu crediti, hai esaurito i crediti, hai finito i crediti',
  ],
  [
    'plan',
    'required',
    'aggiorna il tuo piano, aggiorna il tuo abbonamento, aggiorna l abbonamento, aggiorna a, passa a premium, passa alla versione, passa a un piano, passa al piano, esegui l upgrade, effettua l upgrade, fai l upgrade, fare l upgrade, cambia piano, sottoscrivi un, sottoscrivi, abbonati per, attiva un abbonamento, solo per abbonati, solo abbonati, riservato agli abbonati, riservata agli abbonati, riservato agli utenti premium, riservata agli utenti premium, riservata ai piani, utenti premium, membri premium, abbonati premium, account premium, funzione premium, funzionalita premium, funzione a pagamento, funzionalita a pagamento, periodo di prova e terminato, periodo di prova e scaduto, periodo di prova scaduto, periodo di prova terminato, prova e terminata, prova e scaduta, prova gratuita e terminata, prova gratuita e scaduta, prova gratuita scaduta, il tuo periodo di prova, non sei abbonato, senza abbonamento, nessun abbonamento, non hai un abbonamento, non hai abbonamenti, abbonamento attivo, abbonamento scaduto, abbonamento e scaduto, abbonamento annullato, abbonamento non attivo, abbonamento non e attivo, abbonamento sospeso, abbonamento non include, abbonamento non comprende, abbonamento non consente, piano non include, piano non comprende, piano non consente, licenza scaduta, licenza e scaduta, licenza non valida, senza licenza, nessuna licenza, non hai una licenza, richiede una licenza, licenza richiesta, pagamento in sospeso, pagamento richiesto, pagamento in ritardo, fattura non pagata, fatture non pagate, fattura insoluta, fatture insolute, fatture scadute, mancato pagamento, non hai acquistato, non acquistato, non acquistata, non e incluso nel, non e inclusa nel, non e compreso nel, non e compresa nel, non fa parte del tuo piano, non e disponibile nel tuo piano, non e disponibile nel tuo abbonamento, non disponibile nel tuo piano, non disponibile con il tuo, non disponibile per il tuo account, non e disponibile per il tuo account, non abilitato per il tuo account, non abilitata per il tuo account, piano superiore, livello superiore, versione enterprise, edizione enterprise, api non abilitata, api non e abilitata, contatta l ufficio vendite, contatta le vendite, contatta il reparto vendite, mittente non verificato',
  ],
  [
    'plan',
    'required',
    combined(
      'richiede un, richiede una, richiede, serve un, serve una, ti serve un, hai bisogno di un, hai bisogno di una, e necessario un, e necessaria una',
      'abbonamento, piano, licenza, account',
      'superiore, attivo, attiva, valido, valida, premium, pro, a pagamento, enterprise, business, professionale',
    ),
  ],
  ['kind', 'off', combined(logins, off)],
  [
    'terms',
    'required',
    combined(
      'devi, deve, bisogna, e necessario, non hai, non ha, non hai ancora, devi prima',
      'accettare, accettato',
      'i, le, il, l, nostri, i nostri, le nostre',
      'termini, condizioni, termini di servizio, termini del servizio, termini d uso, termini e condizioni, condizioni d uso, nuovi termini, regolamento, accordo, contratto di licenza, condizioni di utilizzo, termini e le condizioni',
    ),
  ],
  [
    'login',
    'required',
    'devi effettuare l autenticazione, devi eseguire l accesso, devi eseguire il login, devi fare il login, devi fare login, devi loggarti, devi identificarti, devi essere autenticata, devi essere connesso, devi essere registrato, devi essere iscritto al sito, deve effettuare l accesso, deve effettuare il login, deve essere autenticato, deve autenticarsi, e necessario effettuare l accesso, e necessario effettuare il login, e necessario autenticarsi, e necessario essere autenticati, e necessario eseguire l accesso, e necessario fare il login, e necessario il login, e necessaria l autenticazione, e obbligatorio effettuare, bisogna effettuare l accesso, bisogna effettuare il login, bisogna essere autenticati, bisogna autenticarsi, bisogna essere registrati, occorre effettuare l accesso, occorre effettuare il login, occorre autenticarsi, occorre essere autenticati, autenticazione e richiesta, autenticazione e necessaria, autenticazione obbligatoria, richiede l autenticazione, richiede autenticazione, richiede il login, richiede l accesso, richiede di effettuare l accesso, richiede che tu effettui, login obbligatorio, il login e richiesto, login e necessario, autenticati, autenticarsi per, accedi prima, accedi con, accedi o registrati, registrati o accedi, esegui il login, fai il login, fai login, si prega di effettuare l accesso, si prega di effettuare il login, si prega di accedere, si prega di autenticarsi, per favore accedi, solo utenti registrati, solo gli utenti registrati, solo utenti autenticati, solo gli utenti autenticati, solo per utenti registrati, utenti registrati, utenti autenticati, riservato agli utenti registrati, riservata agli utenti registrati, riservato agli utenti autenticati, hai bisogno di un account, devi avere un account, loggati, effettua prima il login, effettua prima l accesso',
  ],
  [
    'login',
    'missing',
    'non sei autenticata, non e autenticato, utente non loggato, utente non connesso, non connesso, non sei connesso, non hai eseguito l accesso, non hai effettuato il login, non hai fatto il login, non hai fatto login, non ha effettuato l accesso, non ha eseguito l accesso, non ti sei autenticato, non risulti autenticato, non risulta autenticato, nessuna sessione attiva, nessuna sessione, nessun utente autenticato, nessun utente connesso, nessun utente loggato, senza autenticazione, senza aver effettuato l accesso, senza aver effettuato il login, senza effettuare l accesso, senza login, autenticazione mancante, autenticazione assente, mancata autenticazione, richiesta non autenticata, non identificato, utente non identificato, non autenticata, accesso anonimo non consentito, accesso anonimo, sessione non attiva, non c e una sessione, non esiste una sessione',
  ],
  [
    'login',
    'again',
    'autenticati nuovamente, autenticati di nuovo, autenticarsi di nuovo, autenticarsi nuovamente, effettua di nuovo l accesso, effettua di nuovo il login, effettua l accesso nuovamente, effettua il login nuovamente, effettuare di nuovo l accesso, effettuare di nuovo il login, effettuare l accesso nuovamente, effettuare il login nuovamente, effettuare nuovamente l accesso, effettuare nuovamente il login, esegui nuovamente l accesso, esegui nuovamente il login, esegui di nuovo l accesso, eseguire nuovamente l accesso, eseguire nuovamente il login, eseguire di nuovo l accesso, accedere di nuovo, accedere nuovamente, rieffettuare il login, rieffettuare l accesso, riautenticati, riautenticarsi, ripeti l accesso, ripetere l accesso, rifai il login, rifare il login, torna ad accedere, rinnova la sessione, ricollegati, riconnettiti, entra di nuovo, loggati di nuovo, loggati nuovamente',
  ],
  [
    'login',
    'failed',
    'accesso non riuscito, accesso fallito, errore di accesso, errore durante l accesso, login fallito, login non riuscito, login errato, login non valido, errore di login, errore durante il login, impossibile effettuare l accesso, impossibile effettuare il login, impossibile eseguire l accesso, impossibile accedere al tuo account, autenticazione fallita, autenticazione non riuscita, autenticazione e fallita, autenticazione non valida, errore di autenticazione, errore durante l autenticazione, errore nell autenticazione, impossibile autenticare, impossibile autenticarti, non e stato possibile autenticare, non e stato possibile autenticarti, non e stato possibile effettuare l accesso, non e stato possibile effettuare il login',
  ],
  [
    'password',
    'invalid',
    'password non valida, password non e valida, password e errata, password sbagliata, password non corretta, password non e corretta, password incorretta, password attuale errata, password attuale non, password attuale e errata, password corrente non, password corrente errata, password non corrisponde, password non corrispondono, le password non, la password inserita, vecchia password errata, nome utente o la password, username o password, username o la password, utente o password, email o password, email o la password, e mail o password, e mail o la password, credenziali sbagliate, credenziali non corrette, credenziali non sono valide, credenziali non sono corrette, credenziali sono errate, credenziali non riconosciute, credenziali inserite, credenziali di accesso errate, credenziali di accesso non valide, dati di accesso errati, dati di accesso non corretti, dati di accesso non validi, pin errato',
  ],
  [
    'password',
    'expired',
    'devi cambiare la password, devi cambiare la tua password, devi modificare la password, devi reimpostare la password, deve cambiare la password, e necessario cambiare la password, e necessario modificare la password, e necessario reimpostare la password, e richiesto il cambio della password, cambio password obbligatorio, cambio password richiesto, cambia la tua password, cambia la password, reimposta la password, reimposta la tua password, password temporanea, password provvisoria, password deve essere cambiata, password deve essere modificata',
  ],
  [
    'account',
    'disabled',
    'account disattivato, account e bloccato, account e sospeso, account e disattivato, account e disabilitato, account e inattivo, account e stato bloccato, account e stato sospeso, account e stato disattivato, account e stato disabilitato, account e stato chiuso, account e stato eliminato, account e stato cancellato, account non e attivo, account non attivo, account non e ancora, account non e stato ancora, account non ancora, account inattivo, account chiuso, account eliminato, account cancellato, account congelato, account in attesa, account temporaneamente bloccato, account temporaneamente sospeso, account e temporaneamente, account e stato temporaneamente, account non attivato, account non verificato, account non confermato, utente sospeso, utente disattivato, utente disabilitato, utente inattivo, utente bannato, utente non attivo, utente non abilitato, utente e bloccato, utente e disabilitato, utente e disattivato, utente e sospeso, utente e stato bloccato, utente e stato disattivato, utente e stato disabilitato, utenza bloccata, utenza disattivata, utenza disabilitata, utenza sospesa, utenza non attiva, utenza scaduta, profilo disattivato, profilo sospeso, profilo bloccato, sei stato bannato, sei stata bannata, sei stato sospeso, sei stato espulso, sei stato bloccato, sei bannato, sei sospeso, verifica il tuo account, verifica la tua e mail, verifica il tuo indirizzo, verifica il tuo numero, conferma il tuo account, conferma la tua e mail, conferma la tua registrazione, attiva il tuo account, attiva l account, attivare il tuo account, attivare l account, verificare il tuo indirizzo, verificare la tua email, verificare l indirizzo, verificare la tua e mail, confermare il tuo indirizzo, confermare la tua email, confermare l indirizzo, confermare la tua e mail, confermare il tuo account, email non confermata, e mail non verificata, e mail non confermata, indirizzo email non verificato, indirizzo e mail non verificato, indirizzo email non confermato, indirizzo e mail non confermato, indirizzo email non e, indirizzo email non e stato, email non e stata, indirizzo non verificato, in attesa di attivazione, in attesa di conferma, in attesa di verifica, registrazione non completata, accesso sospeso, accesso e stato sospeso, il tuo accesso e stato sospeso, servizio sospeso',
  ],
  [
    'account',
    'unknown',
    'utente sconosciuto, utente non trovato, utente inesistente, utente non esiste, l utente non esiste, utente non registrato, utente non censito, account non trovato, account inesistente, account non esiste, account sconosciuto, nessun account trovato, nessun account associato, nessun account con, nessun account corrisponde, nessun utente trovato, nessun utente con, nessun utente corrisponde, non esiste un account, non esiste alcun account, non esiste nessun account, non esiste un utente, non esiste alcun utente, non abbiamo trovato un account, client sconosciuto, client non valido, cliente sconosciuto, applicazione sconosciuta, email non registrata, e mail non registrata, email non trovata, indirizzo email non trovato, indirizzo email non registrato',
  ],
  [
    'attempts',
    'exceeded',
    'troppi tentativi falliti, troppi tentativi di accesso, troppi tentativi di login, troppi tentativi non riusciti, troppi tentativi errati, troppi accessi falliti, troppe password errate, numero massimo di tentativi, massimo di tentativi, limite di tentativi, numero di tentativi, tentativi consentiti, tentativi esauriti, hai esaurito i tentativi, superato il numero di tentativi, superato il numero massimo di tentativi',
  ],
  [
    'rate',
    'exceeded',
    'troppe chiamate, troppe connessioni, troppi messaggi, troppi invii, troppe volte, troppo velocemente, troppo rapidamente, troppe interrogazioni, troppi download, rallenta, attendi qualche minuto, attendi qualche secondo, attendi qualche istante, attendi alcuni minuti, attendi alcuni secondi, attendi un minuto, attendi un momento prima, attendi * minut*, attendi * second*, attendi prima di, attendere * minut*, attendere * second*, attendere qualche minuto, attendere qualche secondo, attendere alcuni minuti, attendere prima di, aspetta * minut*, aspetta * second*, aspetta qualche, aspetta prima di, devi attendere, devi aspettare, tra * minut*, tra * second*, fra * minut*, tra qualche minuto, tra qualche secondo, tra qualche istante, tra alcuni minuti, tra alcuni secondi, fra qualche minuto, fra qualche istante, tra un minuto, tra un ora, tra pochi minuti, tra un attimo, dopo * minut*, riprova dopo, limite raggiunto, limite superato, limite di utilizzo raggiunto, quota superata, quota esaurita, quota giornaliera, limite giornaliero, superato il limite, raggiunto il limite, hai superato il limite, hai raggiunto il limite, e stato superato il limite, e stato raggiunto il limite, superato la quota, superato la tua quota, esaurito la quota, limite e stato superato, limite e stato raggiunto, frequenza delle richieste, numero di richieste superato',
  ],
  [
    'factor',
    'required',
    'autenticazione a due fattori richiesta, autenticazione a due fattori e richiesta, autenticazione a due fattori obbligatoria, autenticazione a due fattori e obbligatoria, e richiesta l autenticazione a due fattori, richiede l autenticazione a due fattori, attiva l autenticazione a due fattori, abilita l autenticazione a due fattori, configura l autenticazione a due fattori, verifica in due passaggi richiesta, verifica in due passaggi obbligatoria, inserisci il tuo codice, inserire il codice, immetti il codice, digita il codice, codice inviato, codice che ti abbiamo inviato, ti abbiamo inviato un codice, abbiamo inviato un codice, confermare la password, confermare la tua password, conferma della password, confermare la tua identita, conferma identita, verifica la tua identita, verificare la tua identita, inserisci nuovamente la password, inserire nuovamente la password, reinserisci la password, reinserire la password, inserisci la password attuale, inserisci la tua password attuale, inserire la password attuale, password attuale e obbligatoria, password attuale richiesta, password attuale e richiesta, la password attuale e, autenticati nuovamente per, autenticazione recente, accesso recente, verifica aggiuntiva, autenticazione aggiuntiva, secondo fattore necessario',
  ],
  [
    'factor',
    'invalid',
    'codice errato, codice non valido, codice e errato, codice non e valido, codice non e corretto, codice sbagliato, codice non corretto, codice inserito non, codice inserito e, codice di verifica errato, codice di verifica non valido, codice di verifica non e, codice di verifica e errato, codice di sicurezza errato, codice di sicurezza non valido, codice otp errato, codice otp non valido, otp non valido, otp errato',
  ],
  [
    'factor',
    'expired',
    'codice scaduto, codice e scaduto, codice non e piu valido, codice di verifica scaduto, codice di verifica e scaduto, codice otp scaduto',
  ],
  [
    'csrf',
    'failed',
    'modulo scaduto, pagina scaduta, la pagina e scaduta, form scaduto, form e scaduto, ricarica il modulo, ricarica la pagina e, ricaricare la pagina e, aggiorna la pagina e, aggiornare la pagina e, token di sicurezza non, token di sicurezza scaduto, token di sicurezza e scaduto, token di sicurezza mancante, token del modulo non valido, verifica di sicurezza fallita, verifica di sicurezza non riuscita, controllo di sicurezza fallito, falsificazione di richiesta, falsificazione di richieste, possibile attacco csrf, attacco csrf, errore csrf, verifica csrf, controllo csrf, protezione csrf, parametro state',
  ],
  [
    'bot',
    'blocked',
    'dimostra di essere umano, dimostra che sei umano, dimostra di non, conferma di essere umano, conferma di non essere, conferma che sei umano, verifica che sei umano, verifica di non essere, verifica se sei umano, verificare di essere umano, non sono un robot, non sei un bot, un essere umano, sembri un robot, comportamento automatizzato, traffico automatizzato, completa il captcha, risolvi il captcha, captcha richiesto, captcha errato, captcha non valido, captcha non corretto, solo un momento, attendere prego mentre, browser non supportato, browser non e supportato, browser non compatibile, attiva i cookie e, abilita i cookie e, strumenti automatizzati, accesso automatizzato, disattiva il tuo ad blocker, user agent non, verifica umana',
  ],
  [
    'cookie',
    'disabled',
    combined(
      'cookie, cookies',
      'devono essere, sono, non sono, siano, non siano',
      'abilitati, attivi, attivati, disabilitati, disattivati, bloccati',
    ),
  ],
  [
    'cookie',
    'disabled',
    'abilita i cookie, abilitare i cookie, attiva i cookie, attivare i cookie, accetta i cookie, accettare i cookie, non accetta i cookie, non accetta cookie, cookie abilitati, cookie disabilitati, cookie disattivati, richiede i cookie, consenti i cookie',
  ],
  [
    'country',
    'denied',
    combined(
      'non disponibile, non e disponibile, non sono disponibili, non disponibili, non consentito, non consentita, non e consentito, non e accessibile, bloccato, bloccata, limitato, limitata',
      'nel tuo, nella tua, nel suo, nella sua, dal tuo, dalla tua, per il tuo, in questo, in questa, nel vostro',
      'paese, regione, posizione, zona, territorio, area, area geografica, localita, nazione',
    ),
  ],
  [
    'country',
    'denied',
    'disponibile solo in italia, fuori dall italia, al di fuori dell italia, al di fuori dell unione europea, fuori dall unione europea, al di fuori degli stati uniti, a causa di sanzioni, per sanzioni, restrizioni geografiche, restrizione geografica, blocco geografico, bloccato geograficamente, paese non consentito, paese non supportato, paese non ammesso, regione non supportata, regione non consentita, dalla tua regione, dalla tua posizione, nella tua posizione, dalla tua area, residenti in, il tuo paese non, la tua regione non, dal suo paese, nella tua nazione',
  ],
  [
    'ip',
    'blocked',
    combined(
      'il tuo, il suo, tuo',
      'ip, indirizzo ip',
      'e, e stato, non e, risulta',
      'bloccato, bannato, vietato, limitato, autorizzato, consentito, nella lista, abilitato, in blacklist',
    ),
  ],
  [
    'ip',
    'denied',
    combined(
      'non consentito, non consentita, non autorizzato, non autorizzata, non e consentito, non e autorizzato, negato, bloccato, vietato',
      'per questo, da questo, dal tuo, per il tuo, da tale',
      'ip, indirizzo ip, indirizzo',
    ),
  ],
  [
    'ip',
    'denied',
    'ip non consentito, ip non autorizzato, ip bloccato, ip negato, ip non e autorizzato, ip non e consentito, indirizzo ip non consentito, indirizzo ip non autorizzato, indirizzo ip bloccato, lista degli ip consentiti, elenco degli ip consentiti, restrizione ip, restrizioni ip, restrizioni di ip, ip consentiti, ip autorizzati, connettiti alla vpn, collegati alla vpn, vpn richiesta, richiede la vpn, uso di vpn, usando una vpn, utilizzo di vpn, vpn rilevata, proxy rilevato, solo dalla rete, solo da localhost, solo in locale, fuori dalla rete, rete aziendale, rete interna, accesso locale, accesso da internet, da questo indirizzo, dal tuo indirizzo',
  ],
  [
    'origin',
    'denied',
    combined(
      'non consentito, non consentita, non autorizzato, non autorizzata, non e consentito, non e autorizzato, bloccato',
      'per questo, da questo, su questo, per il tuo, dal tuo, per questa',
      'dominio, sito, sito web, origine, referer',
    ),
  ],
  [
    'origin',
    'denied',
    'origine della richiesta, origine non valida, origine sconosciuta, origine bloccata, origine non autorizzata, origine non e consentita, origine non e autorizzata, dominio non consentito, dominio non e consentito, dominio non e autorizzato, dominio non valido, host non consentito, host non valido, referer non consentito, referer non valido, origini consentite, domini consentiti, domini autorizzati, elenco dei domini, uri di reindirizzamento non, url di reindirizzamento non, non puo essere incorporat*, link diretto non',
  ],
  [
    'method',
    'denied',
    'metodo non permesso, metodo non supportato, metodo non autorizzato, metodo non valido, metodo non e consentito, metodo non e supportato, metodo di richiesta non, metodo della richiesta non, solo get, solo post, usa post, utilizza post, usare post, utilizzare post, usa get, utilizza get, metodi consentiti, metodi ammessi',
  ],
  [
    'certificate',
    'required',
    'certificato client non, certificato client valido, certificato client obbligatorio, certificato client e richiesto, certificato client mancante, certificato mancante, certificato non presentato, certificato non fornito, certificato non valido, certificato non e valido, certificato non attendibile, nessun certificato, presenta il tuo certificato, certificato richiesto, certificato obbligatorio, senza certificato client, richiede un certificato, e richiesto un certificato, tls reciproco richiesto, certificato del client',
  ],
  [
    'tls',
    'required',
    'soltanto https, solo tramite https, solo via https, via https, connessione sicura richiesta, connessione sicura obbligatoria, richiede una connessione sicura, e richiesta una connessione sicura, e necessaria una connessione sicura, richiede https, richiede ssl, usa https, utilizza https, usa una connessione sicura, utilizza una connessione sicura, utilizzare una connessione sicura, https e richiesto, https obbligatorio, https e obbligatorio, connessione non sicura, connessione non cifrata, http non consentito, http non e consentito, ssl richiesto, tls richiesto, con https, attraverso https',
  ],
  [
    'content',
    'closed',
    combined(
      'questo, questa, il, la, ',
      'profilo, account, gruppo, canale, video, album, lista, repository, comunita, pubblicazione, contenuto, playlist, post',
      'e, sono',
      'privato, privata, privati, private',
    ),
  ],
  [
    'content',
    'closed',
    'account privato, gruppo privato, canale privato, video privato, repository privato, contenuto privato, solo per amici, solo amici, solo gli amici, solo follower, solo i follower, follower approvati, solo su invito, su invito, contenuto limitato, contenuto e limitato, contenuto rimosso, contenuto e stato rimosso, soggetto a limiti di eta, limiti di eta, restrizioni di eta, restrizione di eta, verifica dell eta, verifica la tua eta, conferma la tua eta, confermare la tua eta, 18 anni, 16 anni, 21 anni, anni di eta, contenuto per adulti, contenuti per adulti, per adulti, reclamo per copyright, violazione del copyright, violazione dei diritti, motivi legali, per motivi legali, ordine del tribunale, ordine dell autorita, titolare dei diritti, ti ha bloccato, non e pubblico, non e pubblica, ha limitato chi, motivi di copyright',
  ],
  [
    'listing',
    'denied',
    'elenco delle directory, elenco dei file, elencare la directory, contenuto della directory, contenuto di questa directory, contenuto della cartella, contenuto di questa cartella, indice della directory, esplorazione directory, esplorazione delle directory, nessun file indice, visualizzare il contenuto di questa directory',
  ],
  [
    'filter',
    'blocked',
    'bloccato dalla tua organizzazione, bloccato dalla tua azienda, bloccata dall amministratore, bloccato dall amministratore di rete, bloccato dal filtro, bloccato dalla policy, bloccato dai criteri, bloccato dal controllo parentale, bloccato dalla tua scuola, sito web bloccato, questo sito e bloccato, questa pagina e bloccata, questo sito e stato bloccato, categoria bloccata, categoria e bloccata, url bloccato, url bloccata, dominio bloccato, policy di navigazione, criteri di navigazione, dal tuo provider, filtraggio dei contenuti',
  ],
  [
    'firewall',
    'blocked',
    'bloccato per motivi di sicurezza, bloccata per motivi di sicurezza, bloccato per ragioni di sicurezza, bloccata per ragioni di sicurezza, bloccato dal firewall, bloccato per sicurezza, bloccata per sicurezza, regola di sicurezza, regole di sicurezza, possibile attacco, potenziale attacco, tentativo di attacco, attacco rilevato, attivita dannosa, attivita malevola, attivita sospetta, richiesta sospetta, richiesta malevola, richiesta dannosa, contenuto dannoso, contenuto malevolo, codice malevolo, codice dannoso, potenzialmente pericolos*, potenzialmente dannos*, iniezione rilevata, caratteri non consentiti, caratteri pericolosi, schema sospetto, firewall per applicazioni web, proteggere il sito, proteggere questo sito, minaccia rilevata, violazione dei criteri di sicurezza, violazione della policy di sicurezza, viola la policy di sicurezza',
  ],
  [
    'header',
    'malformed',
    combined(
      'intestazione, header, intestazione di autorizzazione, header di autorizzazione, intestazione authorization, header authorization, intestazione di autenticazione',
      'malformata, malformato, non valida, non valido, non e valida, non e valido, in formato errato, in formato non valido, ha un formato non valido',
    ),
  ],
  [
    'header',
    'malformed',
    'intestazione deve iniziare, deve iniziare con bearer, deve cominciare con bearer, deve essere nel formato, deve avere il formato, deve essere del tipo, formato bearer, formato atteso, formato dell intestazione, formato di autorizzazione, non e base64, base64 valido',
  ],
  [
    'audience',
    'mismatch',
    'audience errata, audience del token, audience non corrisponde, audience non consentita, audience inattesa, destinatario non valido, emittente errato, emittente sconosciuto, emittente non corrisponde, emittente del token, emittente non attendibile, emittente inatteso, tenant errato, tenant non valido, ambiente errato, ambiente sbagliato, altro ambiente, chiave di test, chiave di prova, chiave di produzione, token di test, token di prova, credenziali di test, credenziali di prova, modalita di test, modalita test, regione errata, regione sbagliata, emesso per un altra, emesso per un altro, emesso da un altro, rilasciato per un altra, rilasciato per un altro, per un altra applicazione, per un altro client, applicazione diversa, non e destinato a questa, non e destinato a questo, non e stato emesso per, non e stato rilasciato per, non e per questo servizio',
  ],
  [
    'clock',
    'skewed',
    'ora del dispositivo, ora del tuo dispositivo, ora del tuo computer, ora di sistema, ora di sistema non corretta, data e ora del, data e l ora del, data e ora del dispositivo, orologio di sistema, orologio del tuo, orologio del server, orologio non, sincronizza il tuo orologio, sincronizza l orologio, sincronizzare l orologio, marca temporale non, marca temporale scaduta, marca temporale troppo, timestamp fuori, timestamp troppo, timestamp non e, timestamp della richiesta, ora della richiesta, richiesta troppo vecchia, finestra temporale, finestra di tempo, fuori dalla finestra',
  ],
  [
    'signature',
    'invalid',
    'firma non valida, firma errata, firma non corrisponde, firma non e valida, firma non corretta, firma sbagliata, firma non e corretta, firme non corrispondono, firma calcolata, firma hmac non valida, verifica della firma, verifica firma, convalida della firma, validazione della firma, firma della richiesta non, hash non corrisponde, hash non valido, impossibile verificare la firma, deve essere firmata, deve essere firmato, e stato manomesso, e stata manomessa, e stato alterato, e stata alterata',
  ],
  [
    'scope',
    'insufficient',
    'token non ha i permessi, token non ha il permesso, token non ha accesso, token non ha l autorizzazione, token non ha le autorizzazioni, token non ha lo scope, token non ha gli scope, token non ha l ambito, token non dispone, token non possiede, token non include, token non concede, token non consente, token non permette, token non autorizza, token non e autorizzato a, token e di sola lettura, token di sola lettura, token in sola lettura, chiave di sola lettura, chiave in sola lettura, chiave api di sola lettura, chiave e di sola lettura, chiave api e di sola lettura, chiave non ha i permessi, chiave non ha il permesso, chiave non ha accesso, chiave non dispone, chiave non consente, chiave non permette, chiave non e autorizzata a, chiave api non ha i permessi, chiave api non ha il permesso, chiave api non ha accesso, chiave api non dispone, chiave api non consente, chiave api non e autorizzata, applicazione non ha i permessi, applicazione non ha il permesso, applicazione non dispone, applicazione non e autorizzata, app non ha i permessi, app non ha il permesso, app non e autorizzata, app non dispone, integrazione non ha, integrazione non dispone, scope insufficienti, scope mancanti, scope richiesto, scope richiesti, scope necessario, manca lo scope, mancano gli scope, ambito richiesto, ambito mancante, ambiti insufficienti, ambito non, permessi del token, autorizzazioni del token, consenso richiesto, consenso necessario, e richiesto il consenso, non ha dato il consenso, non hai dato il consenso, consenso dell amministratore, non ha autorizzato l applicazione, non ha autorizzato l app, non ha autorizzato questa',
  ],
  [
    'scope',
    'revoked',
    'utente ha annullato, utente ha negato, utente ha rifiutato, annullato dall utente, negato dall utente, rifiutato dall utente, annullata dall utente, rifiutata dall utente',
  ],
  [
    'scheme',
    'unsupported',
    'autenticazione di base non, autenticazione di base disabilitata, autenticazione di base e disabilitata, autenticazione basic non, autenticazione basic disabilitata, metodo di autenticazione non, tipo di autenticazione non, tipo di token non, tipo di autorizzazione non, schema di autorizzazione non, schema non supportato, usa bearer, utilizza bearer, utilizzare bearer, solo bearer, tipo di concessione non, grant type non',
  ],
  [
    'token',
    'revoked',
    'hai effettuato l accesso da un altro, hai effettuato l accesso su un altro, accesso da un altro, accesso su un altro, accesso effettuato da un altro, accesso effettuato su un altro, login da un altro, login su un altro, altro luogo, altra posizione, altra finestra, sessione revocata, sessione e stata revocata, sessione e stata chiusa, sessione e stata terminata, sessione e stata invalidata, sessione chiusa da, sessione terminata da, sessione interrotta, la tua sessione e stata chiusa, token e stato revocato, token e stato invalidato, token invalidato, token eliminato, token disattivato, token disabilitato, token inattivo, token non attivo, token non e attivo, token non e piu attivo, token in blacklist, token nella lista nera, chiave eliminata, chiave revocata, chiave disattivata, chiave disabilitata, chiave inattiva, chiave e stata revocata, chiave e stata disattivata, chiave api disattivata, chiave api disabilitata, chiave api inattiva, chiave api revocata, chiave api e stata revocata, chiave api e stata disattivata, chiave api e stata disabilitata, chiave api e disabilitata, chiave api e disattivata, chiave api non attiva, password e stata cambiata, password e stata modificata, password e cambiata, cambio di password recente, accesso revocato, accesso e stato revocato, codice gia utilizzato, codice gia usato, codice e gia stato utilizzato, codice e gia stato usato, sostituita da un altra sessione, da una sessione piu recente, da un nuovo accesso, da un altro accesso, sei stato disconnesso, sei stata disconnessa, e stato disconnesso',
  ],
  [
    'session',
    'expired',
    'sessione e terminata, sessione terminata, sessione conclusa, sessione e finita, sessione finita, sessione persa, sessione non e piu valida, sessione non piu valida, sessione non e piu attiva, sessione non esiste piu, sessione chiusa, sessione non valida o scaduta, timeout della sessione, timeout di sessione, tempo della sessione, durata della sessione',
  ],
  [
    'session',
    'idle',
    'dopo un periodo di inattivita, per mancanza di attivita, senza attivita, troppo tempo senza attivita, a causa dell inattivita, causa inattivita, periodo di inattivita, tempo di inattivita, timeout di inattivita',
  ],
  [
    'token',
    'invalid',
    'token sconosciuto, token non riconosciuto, token non trovato, token inesistente, token non esiste, chiave sconosciuta, chiave non riconosciuta, chiave non trovata, chiave inesistente, chiave non esiste, chiave api sconosciuta, chiave api non riconosciuta, chiave api non trovata, chiave api inesistente, chiave api non esiste, algoritmo non consentito, algoritmo non supportato, algoritmo di firma non',
  ],
  [
    'route',
    'unknown',
    'percorso non trovato, percorso sconosciuto, percorso inesistente, percorso non esiste, percorso non valido, nessuna route, nessun percorso, endpoint non trovato, endpoint sconosciuto, endpoint inesistente, operazione sconosciuta, azione sconosciuta, metodo sconosciuto, versione dell api non',
  ],
  [
    'file',
    'denied',
    'permessi del file, permessi sul file, permessi sui file, negato dalla configurazione del server, configurazione del server, impossibile aprire il file, impossibile leggere il file, non puo leggere il file, collegamento simbolico non',
  ],
  [
    'proxy',
    'required',
    'proxy richiede l autenticazione, proxy richiede autenticazione, autenticazione del proxy richiesta, autenticazione proxy richiesta, autenticazione al proxy, autenticarsi al proxy, autenticarsi presso il proxy',
  ],
  [
    'sso',
    'required',
    'usa l accesso singolo, accedi con sso, accedi tramite sso, accedi con il tuo account aziendale, accedi con l account aziendale, devi usare sso, sso obbligatorio, sso richiesto, single sign on richiesto, single sign on obbligatorio, tramite il provider di identita, tramite il tuo provider di identita, autorizza il tuo token per',
  ],
  [
    'api-key',
    'missing',
    'chiave api mancante, chiave api assente, chiave api richiesta, chiave api obbligatoria, chiave api e richiesta, chiave api e obbligatoria, e richiesta una chiave api, e necessaria una chiave api, chiave api non fornita, chiave api non specificata, nessuna chiave api, manca la chiave api, fornisci una chiave api, fornire una chiave api, inserisci la tua chiave api, includi la tua chiave api, api key mancante, api key richiesta',
  ],
];
