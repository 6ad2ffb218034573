import type { Lexicon } from '../vocabulary.ts';

/** Polish. */
export const polish: Lexicon = {
  language: 'pl',
  unit: 'words',
  hints:
    'i, w, na, nie, do, z, jest, sie, ze, dla, o, ten, ta, to, twoj, twoja, twoje, zostal, zostalo, zostala, masz, prosze, musisz, byc, przez, dostep, uzytkownik, haslo, sesja, wygasla, brak, odmowa, konto, nieprawidlowe, uprawnien, zaloguj, zalogowany, bledne, nieprawidlowy, jestes, tej, tego, twoim, nieprawidlowa, bledny, bledna, klucz, zapytan, po, za, od, przekroczono, wymagane, wymagana, wymagany, twojego, sa',
  subjects: {
    access: 'dostep, dostepu',
    account:
      'konto, konta, uzytkownik*, nazwa uzytkownika, nazwe uzytkownika, login, adres e mail, email, uzytkownikowi, konto uzytkownika, adres email, adresu e mail, profil*, kontem, uzytkownika',
    'api-key': 'klucz api, klucza api, klucz, api key*, klucze api, kluczem api, klucz dostepu',
    attempts: 'prob, proby, prob logowania, proby logowania, nieudanych prob',
    bot: 'robot*, bot, captcha, javascript, czlowiek*',
    certificate: 'certyfikat*, certyfikat klienta',
    cookie: 'cookie, cookies, ciasteczk*, plik cookie, pliki cookie, pliku cookie',
    country: 'kraju, kraj, regionie, region, kraje, twoim regionie, lokalizacj*, panstwa',
    credential: 'dane logowania, danych logowania, dane uwierzytelniajace, danych uwierzytelniajacych, poswiadczen*',
    csrf: 'csrf, token csrf, tokenu csrf, xsrf, tokenem csrf, weryfikacja csrf',
    factor:
      'dwuskladnikow*, 2fa, mfa, kod weryfikacyjny, kodu weryfikacyjnego, drugi skladnik, kod jednorazowy, kodu jednorazowego, weryfikacja dwuetapowa, weryfikacji dwuetapowej, dwuetapow*, uwierzytelnianie dwuskladnikowe, uwierzytelniania dwuskladnikowego',
    ip: 'adres ip, adresu ip, ip, adresow ip, adresy ip, twojego adresu, z tego adresu, vpn, sieci',
    login: 'logowanie, logowania, uwierzytelnienie, uwierzytelnienia, uwierzytelniania, autoryzacja, autoryzacji',
    method: 'metoda, metody, metoda http, metody http',
    origin: 'domena, domeny, pochodzenie, referer, host*',
    password: 'haslo, hasla',
    permission:
      'uprawnien*, uprawnienia, rola, role, roli, prawa, praw, administrator*, uprawnieniami, wlasciciel*, moderator*, grup*, pozwolenia, pozwolenie, czlonk*',
    plan: 'subskrypcj*, abonament*, plan, licencj*, platnosc*, pakiet*, srodk*, faktur*, saldo, okres probny, konto premium, wersja platna',
    rate: 'limit, limitu, limit zadan, limit zapytan, limit prob, limit polaczen, liczba zadan, liczbe zadan, liczby zapytan, dzienny limit',
    request: 'zadanie, zadan, zapytan, zadania',
    scope: 'zakres, scope, zakresu, zakresy, zgody uzytkownika',
    session: 'sesja, sesji, sesje, twoja sesja',
    signature: 'podpis, podpisu',
    token: 'token, tokenu, tokena, jwt, bearer, zeton, tokenem, tokeny, zetonu, token dostepu, tokenu dostepu',
    url: 'link, odnosnik',
    resource:
      'dokument*, watek, watku, zamowieni*, ankiet*, glosowani*, rejestracj*, temat, komentarz*, zaproszeni*, kupon*, artykul*, repozytorium, zgloszeni*, strona jest, glosowanie, glosowania, projekt, okres, okres ksiegowy, faktur*, kurs, egzamin, wniosek, konkurs, rezerwacj*',
    clock: 'zegar*, znacznik czasu, czas zadania, zegar, czas serwera',
    firewall:
      'zapora, zapory, firewall, regula bezpieczenstwa, reguly bezpieczenstwa, polityka bezpieczenstwa, system* bezpieczenstwa, podsystem* bezpieczenstwa, wzgledow bezpieczenstwa, system* zabezpieczen, modul bezpieczenstwa',
    filter:
      'polityk* firmy, polityk* organizacji, polityk* bezpieczenstwa firmy, polityk* internetow*, ta strona internetowa, filtr*, kategori*',
    proxy: 'proxy, serwer proxy',
    listing: 'katalog*, zawartosc katalogu, listing*',
    tls: 'https, ssl, bezpieczne polaczenie, szyfrowane polaczenie',
    terms: 'regulamin*, warunki',
    content: 'prywatn*, prawa autorskie',
    attack: 'atak*, zlosliw*',
  },
  predicates: {
    blocked: 'zablokowan*, zablokowal*, nie znajduje sie na liscie, bialej liscie',
    closed:
      'zarchiwizowan*, zamkniet*, zakonczon*, tylko do odczytu, w trakcie konserwacji, przerwa techniczna, zakonczyl*, juz zaglosowal*, juz oplacon*',
    denied:
      'odmowiono, odmowa, zabronion*, niedozwolon*, odrzucon*, nieautoryzowan*, brak zgody, niedostepn*, nie jest dozwolon*, nie ma dostepu, nie jest dostepn*, zabrania, ograniczon*, zastrzezon* dla, nie zezwala',
    disabled:
      'zablokowan*, wylaczon*, zawieszon*, nieaktywn*, dezaktywowan*, niezweryfikowan*, niepotwierdzon*, usuniet*, oczekuje na, nie zostalo aktywowan*, nie jest aktywn*, skasowan*',
    exceeded: 'przekroczon*, zbyt wiele, za duzo, zbyt duzo, wyczerpan*, przekroczyles, osiagniet*, zbyt czest*',
    expired:
      'wygasl*, przeterminowan*, utracil waznosc, stracil waznosc, niewazny, uplynal, stracila waznosc, utracila waznosc, minal, minela, nie jest juz wazny, nie jest juz wazna, nieaktualn*, uplynela',
    failed: 'nie powiodl*, niepowodzenie, blad, nieudan*',
    insufficient: 'niewystarczajac*, brak, brakuje, nie masz, nie posiadasz, nie ma',
    invalid:
      'nieprawidlow*, niepoprawn*, bledn*, bledny, zly, zle, nieznan*, niewlasciw*, niewazn*, nie jest poprawn*, nie jest prawidlow*, blednie, niezgodn*',
    missing: 'brak, brakuje, pusty, puste, nie podano',
    required: 'wymagan*, wymaga, konieczn*, musisz, nalezy, potrzebn*, potrzebujesz, niezbedn*',
    revoked:
      'odwolan*, cofniet*, uniewaznion*, wylogowan*, wycofan*, zostales wylogowan*, czarnej liscie, czarna liste',
    unknown: 'nie znaleziono, nie istnieje, nieznan*',
    unsupported: 'nieobslugiwan*',
    mismatch: 'nie zgadza*, nie pasuj*, niezgodn*',
    malformed:
      'znieksztalcon*, niepoprawny format, bledny format, nieprawidlowy format, format, formatu, format tokenu',
    untrusted: 'niezaufan*',
    unverified: 'nie mozna zweryfikowac, weryfikacja nie powiodla, nie udalo sie zweryfikowac',
    off: 'nie obejmuje, nie zawiera, niewlaczon*, nie jest wlaczon*',
    early: 'jeszcze niewazny, nie jest jeszcze wazny',
    foreign: 'nalezy do innego, nie nalezy, dla innej aplikacji, przeznaczony dla innej',
    noticed: 'wykryto, wykryty, rozpoznano',
    'read-only': 'tylko do odczytu',
  },
  negated: {
    invalid: 'prawidlow*, poprawn*, wazny, wazna',
    denied: 'dozwolon*, autoryzowan*, uprawniony',
    missing: 'podano, dostarczono, przeslano',
    unknown: 'znaleziono, istnieje',
  },
  idioms: [
    [
      'bot',
      'blocked',
      'sprawdzamy twoja przegladarke, sprawdzanie przegladarki, weryfikacja przegladarki, weryfikujemy twoja przegladarke, wlacz javascript, wlacz obsluge javascript, javascript jest wlaczony',
    ],
    [
      'rate',
      'exceeded',
      'ponownie za * minut*, ponownie za * sekund*, ponownie za * godzin*, ponownie za kilka, zbyt wiele zadan, zbyt wiele prob, za duzo zapytan, sprobuj pozniej, zbyt wiele zapytan',
    ],
    [
      'login',
      'required',
      'zaloguj sie, musisz sie zalogowac, musisz byc zalogowany, wymagane logowanie, wymagane uwierzytelnienie, wymagana autoryzacja, wymagane jest uwierzytelnienie, wymagane jest zalogowanie, musi byc zalogowany, tylko dla zalogowanych, musisz sie najpierw zalogowac, najpierw sie zaloguj, wymaga zalogowania, wymaga logowania, aby kontynuowac zaloguj, logowanie jest wymagane, dostepne po zalogowaniu, dostepna po zalogowaniu, nalezy sie zalogowac',
    ],
    [
      'login',
      'missing',
      'nie jestes zalogowany, nie zalogowany, niezalogowany, nieuwierzytelniony, nie jest zalogowany, nie podano danych uwierzytelniajacych',
    ],
    ['login', 'again', 'zaloguj sie ponownie, zalogowac sie ponownie'],
    [
      'permission',
      'insufficient',
      'brak uprawnien, nie masz uprawnien, niewystarczajace uprawnienia, nie posiadasz uprawnien, nie masz dostepu, brak wystarczajacych uprawnien, nie masz prawa, nie masz pozwolenia, nie masz zgody, tylko wlasciciel, tylko administrator*',
    ],
    [
      'account',
      'disabled',
      'konto zablokowane, konto zostalo zablokowane, konto jest nieaktywne, konto nieaktywne, potwierdz adres, zweryfikuj adres, nie zostalo jeszcze aktywowane, niepotwierdzony, oczekuje na zatwierdzenie',
    ],
    ['country', 'denied', 'w twoim kraju, w panstwa kraju, z twojego kraju'],
    [
      'bot',
      'blocked',
      'nie jestes robotem, ze jestes czlowiekiem, wlacz javascript, nietypowy ruch, jestes czlowiekiem',
    ],
    ['ip', 'blocked', 'twoj adres ip'],
    ['password', 'invalid', 'nieprawidlowy login lub haslo, bledny login lub haslo, nazwa uzytkownika lub haslo'],
    [
      'factor',
      'required',
      'potwierdz haslo, wprowadz kod, podaj kod, potwierdz swoja tozsamosc, kodem z aplikacji, kod z aplikacji, kodem sms, kod sms, kod weryfikacyjny, potwierdz operacje, drugi skladnik, uwierzytelnianie dwuskladnikowe, wprowadz ponownie haslo, dwuskladnikow*',
    ],
    ['method', 'denied', 'metoda niedozwolona, niedozwolona metoda, metoda nie jest dozwolona'],
    ['plan', 'required', 'wymaga subskrypcji, wymagana subskrypcja, nie obejmuje twoj, w twoim planie, brak srodkow'],
    [
      'content',
      'closed',
      'jest prywatn*, tylko dla czlonkow, ograniczenie wiekowe, tylko dla doroslych, pelnoletni*, od 18 lat, powyzej 18, ponizej 18, nieletni*, dla doroslych, maloletni*',
    ],
    ['csrf', 'failed', 'strona wygasla, formularz wygasl, weryfikacja csrf'],
    ['session', 'idle', 'z powodu bezczynnosci, z powodu braku aktywnosci'],
    ['token', 'revoked', 'na innym urzadzeniu, z innego urzadzenia'],
    ['tls', 'required', 'wymagane https, tylko przez https, wymagany https, uzyj https, przez https'],
    ['certificate', 'required', 'wymagany certyfikat klienta, brak certyfikatu klienta'],
    ['filter', 'blocked', 'zablokowana przez administratora, strona zablokowana, zablokowane przez administratora'],
    [
      'resource',
      'closed',
      'komentarze sa zamkniete, rejestracja jest zamknieta, przerwa techniczna, ankieta zakonczona',
    ],
    ['audience', 'mismatch', 'inna aplikacja, dla innej aplikacji, nieprawidlowy wystawca'],
    [
      'clock',
      'skewed',
      'znacznik czasu jest, roznica czasu, zegar urzadzenia, znacznik czasu, czasu serwera, czas serwera, czas zadania, zegar',
    ],
    ['scope', 'insufficient', 'brak wymaganego zakresu, niewystarczajacy zakres'],
    ['scheme', 'unsupported', 'nieobslugiwana metoda uwierzytelniania, nieobslugiwany typ tokenu'],
    ['origin', 'denied', 'niedozwolona domena, niedozwolone pochodzenie, hotlinkowanie'],
  ],
  negations: 'nie, bez, nigdy, zaden',
  hedges: 'jesli, jezeli, mozliwe, sprawdz, upewnij sie, na przyklad, gdy, zapomniales, wygasnie, byc moze',
  exclusives: 'tylko, wylacznie, jedynie',
  modals: 'moga, moze',
  alternatives: 'lub, albo',
};
