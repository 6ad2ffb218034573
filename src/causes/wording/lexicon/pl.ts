import type { Lexicon, Phrases } from '../vocabulary.ts';
import { combined } from './combined.ts';

/** What users do to the things of an application. */
const deeds: Phrases =
  'usuwac, usunac, edytowac, modyfikowac, zmieniac, zmienic, tworzyc, utworzyc, stworzyc, dodawac, dodac, przesylac, przeslac, wgrywac, wgrac, pobierac, pobrac, przenosic, przeniesc, kopiowac, skopiowac, zmieniac nazwy, udostepniac, udostepnic, zapraszac, zaprosic, zarzadzac, publikowac, opublikowac, komentowac, skomentowac, odpowiadac, odpowiedziec, pisac, napisac, zamieszczac, zamiescic, glosowac, zaglosowac, oceniac, ocenic, zglaszac, zglosic, blokowac, zablokowac, odblokowac, archiwizowac, zarchiwizowac, przywracac, przywrocic, eksportowac, wyeksportowac, importowac, zaimportowac, zapisywac, zapisac, aktualizowac, zaktualizowac, przypisywac, przypisac, przekazywac, przekazac, wysylac, wyslac, zatwierdzac, zatwierdzic, odrzucac, odrzucic, akceptowac, zaakceptowac, zamykac, zamknac, otwierac ponownie, uruchamiac, uruchomic, zatrzymywac, zatrzymac, anulowac, rezerwowac, zarezerwowac, zamawiac, zamowic, kupowac, kupic, dolaczac, dolaczyc, opuszczac, opuscic, subskrybowac, obserwowac, skladac, zlozyc, instalowac, zainstalowac, konfigurowac, skonfigurowac, wlaczac, wlaczyc, wylaczac, wylaczyc, aktywowac, dezaktywowac, resetowac, zresetowac, nadpisywac, nadpisac, laczyc, scalac, polaczyc, odlaczyc, oznaczac, oznaczyc, przypinac, planowac, potwierdzac, wycofac, cofnac, awansowac, drukowac, wydrukowac, zastapic, zastepowac, wstawiac, wprowadzac, moderowac, generowac, wygenerowac, wybierac, wybrac, przelaczac, klonowac, ukrywac, ukryc, duplikowac, przedluzac, przedluzyc, sprzedawac, sprzedac, wyplacac, wyplacic, banowac, zbanowac, wyrzucac, wyrzucic, zwracac, zwrocic, rozpoczynac, rozpoczac, zakonczyc, ustawiac, ustawic, wystawiac, wystawic, odczytywac cudzych';

/** The same as nouns. */
const deedNouns: Phrases =
  'usuwanie, edycja, edytowanie, zmiana, tworzenie, dodawanie, przesylanie, przesylanie plikow, pobieranie, przenoszenie, kopiowanie, zmiana nazwy, publikowanie, komentowanie, glosowanie, eksport, import, aktualizacja, wysylanie, wysylanie wiadomosci, anulowanie, instalacja, przekazywanie, zapis, zapraszanie, usuniecie, modyfikacja, modyfikowanie, archiwizacja, wgrywanie';

/** The same after "right to". */
const deedGenitives: Phrases =
  'usuniecia, usuwania, edycji, edytowania, modyfikacji, modyfikowania, zmiany, zmieniania, utworzenia, tworzenia, dodania, dodawania, przesylania, pobrania, pobierania, przeniesienia, przenoszenia, kopiowania, udostepniania, zapraszania, zarzadzania, publikacji, publikowania, komentowania, odpowiadania, pisania, zamieszczania, glosowania, oceniania, zglaszania, blokowania, odblokowania, archiwizacji, przywrocenia, przywracania, eksportu, importu, zapisu, zapisywania, aktualizacji, przypisania, przekazania, wysylania, wyslania, zatwierdzenia, zatwierdzania, odrzucenia, zamkniecia, zamykania, uruchomienia, uruchamiania, zatrzymania, anulowania, rezerwacji, zakupu, dolaczenia, dolaczania, opuszczenia, skladania, zlozenia, instalacji, konfiguracji, wlaczenia, wylaczenia, aktywacji, dezaktywacji, resetowania, nadpisania, laczenia, scalania, oznaczania, planowania, wycofania, drukowania, generowania, wybierania, klonowania, ukrywania, przedluzenia, wprowadzania, moderowania, wystawiania, usunac, edytowac, zmienic, dodac, utworzyc, wyslac';

/** What cannot be done to a thing in its state. */
const done: Phrases =
  'usuniety, usunieta, usuniete, edytowany, edytowana, edytowane, zmieniony, zmieniona, zmienione, zmodyfikowany, zmodyfikowana, zmodyfikowane, utworzony, utworzona, utworzone, dodany, dodana, dodane, przeslany, przeniesiony, przeniesiona, przeniesione, skopiowany, udostepniony, udostepniona, opublikowany, opublikowana, opublikowane, wyslany, wyslana, wyslane, anulowany, anulowana, anulowane, zamkniety, zamknieta, otwarty, otwarta, zwrocony, przekazany, przekazana, scalony, polaczone, przywrocony, przywrocona, zarchiwizowany, wylaczony, wylaczona, wlaczony, wlaczona, aktywowany, aktywowana, dezaktywowany, zresetowany, zresetowane, zaktualizowany, zaktualizowana, zaktualizowane, przypisany, przypisana, zatwierdzony, zatwierdzona, zatwierdzone, odrzucony, odrzucona, zaakceptowany, zaakceptowana, zakonczony, zakonczona, oplacony, zarezerwowany, zamowiony, kupiony, sprzedany, zainstalowany, zastapiony, wydrukowany, potwierdzony, przedluzony, odlaczony, uruchomiony, uruchomiona, zatrzymany, nadpisany, cofniety, cofnieta, cofniete, ponownie otwarty, wykorzystany, wykonana na, zastosowany, zrealizowany, zlozony, zlozona, wycofany, wycofana';

/** Polish. */
export const polish: Lexicon = {
  language: 'pl',
  unit: 'words',
  hints:
    'ktory, ktora, ktore, aby, zeby, jako, lub, albo, tylko, moze, mozesz, mozna, moga, byla, bylo, byl, zostaly, jeszcze, juz, ponownie, sprobuj, przed, nad, pod, przy, tym, te, tych, swoje, swoj, swojego, swoim, twojej, sie, uzytkownika, uzytkownikow, administrator, dostepu, uprawnienia, nieprawidlowe, niepoprawne, niepoprawny, nieznany, wygasl, zablokowany, zablokowane, dozwolone, dozwolona, wymaga, najpierw, zbyt, wiele, logowanie, logowania, klucza, hasla, adres, metoda, zadanie, strony, strona, tokenu, i, w, na, nie, do, z, jest, sie, ze, dla, o, ten, ta, to, twoj, twoja, twoje, zostal, zostalo, zostala, masz, prosze, musisz, byc, przez, dostep, uzytkownik, haslo, sesja, wygasla, brak, odmowa, konto, nieprawidlowe, uprawnien, zaloguj, zalogowany, bledne, nieprawidlowy, jestes, tej, tego, twoim, nieprawidlowa, bledny, bledna, klucz, zapytan, po, za, od, przekroczono, wymagane, wymagana, wymagany, twojego, sa',
  subjects: {
    action: deedNouns,
    access: 'dostep, dostepu, dostepem, dostepowi',
    account:
      'konto, konta, uzytkownik*, nazwa uzytkownika, nazwe uzytkownika, login, adres e mail, email, uzytkownikowi, konto uzytkownika, adres email, adresu e mail, profil*, kontem, uzytkownika, kontu, koncie, kont, loginu, loginem, nazwy uzytkownika, nazwa uzytkownika, klient*, adres email, adres mail, adresu email, mail, e mail, numer telefonu, telefon, organizacj*, przestrzen robocza, client id, tozsamosc*, abonent*, konta uzytkownika, uzytkownicy, uzytkownikow',
    'api-key':
      'klucz api, klucza api, klucz, api key*, klucze api, kluczem api, klucz dostepu, klucz*, klucz dostepu, klucza dostepu, tajny klucz, klucz licencyjny, klucza licencyjnego, sekret klienta, token api, tokenu api, klucz aplikacji, osobisty token dostepu',
    attempts:
      'prob, proby, prob logowania, proby logowania, nieudanych prob, probe logowania, nieudane proby, nieudanych prob logowania, prob wprowadzenia, prob autoryzacji, blednych prob, nieprawidlowych prob, probach, probami, nieudane logowania, nieudanych logowan',
    bot: 'robot*, bot, captcha, javascript, czlowiek*, robotem, boty, botem, botow, zautomatyzowan*, automatyczn* zapytan*, automatyczn* zadan*, automatyczn* ruch*, skrypt*, crawler*, recaptcha, hcaptcha, turnstile, captch*, user agent*, kod z obrazka, spam*, antyspam*, przegladark*, weryfikacj* antybot*',
    certificate: 'certyfikat*, certyfikat klienta, certyfikatu klienta, karta inteligentna, mtls, x509, smartcard',
    cookie:
      'cookie, cookies, ciasteczk*, plik cookie, pliki cookie, pliku cookie, ciasteczek, plikow cookie, plikami cookie, cookies podmiotow, ciastek',
    country:
      'kraju, kraj, regionie, region, kraje, twoim regionie, lokalizacj*, panstwa, krajow, krajach, regionu, regionow, regionach, panstw, obszarze, obszar, geograficzn*, geolokalizacj*, twojej lokalizacji, unii europejskiej, unia europejska, ue, sankcj*, embargo, polsce, polski, rosji, usa, stanach zjednoczonych, terytorium, zagranic*, jurysdykcj*',
    credential:
      'dane logowania, danych logowania, dane uwierzytelniajace, danych uwierzytelniajacych, poswiadczen*, danymi logowania, dane do logowania, danych do logowania, dane dostepowe, danych dostepowych, dane autoryzacyjne, danych autoryzacyjnych, dane uwierzytelniania, danych uwierzytelniania, dane konta, dane rejestracyjne, informacje uwierzytelniajace, informacji uwierzytelniajacych, referencje, referencji, login i haslo, loginu i hasla, dane logowanie, danymi uwierzytelniajacymi',
    csrf: 'csrf, token csrf, tokenu csrf, xsrf, tokenem csrf, weryfikacja csrf, csrf*, ochrona csrf, tokenu formularza, token formularza, token bezpieczenstwa, tokenu bezpieczenstwa, klucz formularza, formularz, formularza, formularz jest, parametr state, cross site request forgery, weryfikacj* formularza, zeton bezpieczenstwa, zabezpieczenie formularza',
    factor:
      'dwuskladnikow*, 2fa, mfa, kod weryfikacyjny, kodu weryfikacyjnego, drugi skladnik, kod jednorazowy, kodu jednorazowego, weryfikacja dwuetapowa, weryfikacji dwuetapowej, dwuetapow*, uwierzytelnianie dwuskladnikowe, uwierzytelniania dwuskladnikowego, uwierzytelniani* dwuskladnik*, uwierzytelnieni* dwuskladnik*, dwuetapowe, wieloskladnik*, wielopoziomow*, drugiego skladnika, drugi czynnik, drugiego czynnika, dwuetapowej, totp, otp, haslo jednorazowe, hasla jednorazowego, jednorazowe haslo, kod sms, kodu sms, kod z aplikacji, kod uwierzytelniajacy, kodu uwierzytelniajacego, kod autoryzacyjny sms, kod zabezpieczajacy, kodu zabezpieczajacego, kod bezpieczenstwa, kodu bezpieczenstwa, kod potwierdzajacy, kodu potwierdzajacego, kod zapasowy, klucz bezpieczenstwa, klucza bezpieczenstwa, passkey, webauthn, dodatkowa weryfikacja, dodatkowej weryfikacji, dodatkowe uwierzytelnienie, potwierdzenie tozsamosci, potwierdzenia tozsamosci, weryfikacja tozsamosci, weryfikacji tozsamosci, ponowne uwierzytelnienie, silne uwierzytelnianie, tego kodu, podany kod, wprowadzony kod, twoj kod',
    ip: 'adres ip, adresu ip, ip, adresow ip, adresy ip, twojego adresu, z tego adresu, vpn, sieci, adresem ip, adresie ip, adresow ip, zakres ip, zakres adresow, zakresu ip, twoja siec, twojej sieci, tej sieci, siec wewnetrzna, sieci wewnetrznej, sieci lokalnej, siec lokalna, sieci firmowej, intranet*, localhost, tor, proxy lub vpn, centrum danych, polaczen* zewnetrzn*, spoza sieci, sieci vpn',
    login:
      'logowanie, logowania, uwierzytelnienie, uwierzytelnienia, uwierzytelniania, autoryzacja, autoryzacji, zalogowania, logowaniem, logowaniu, logowac, zalogowac, zaloguj, uwierzytelnianie, uwierzytelnic, autoryzacje, uwierzytelnieniem, autoryzacja uzytkownika, zalogowany, zalogowana, zalogowani',
    method: 'metoda, metody, metoda http, metody http, metode, metoda zadania, metoda http, metody zadania, mutacj*',
    origin:
      'domena, domeny, pochodzenie, referer, host*, domen*, zrodlo zadania, zrodla zadania, zrodlo, pochodzeni*, nazwa hosta, nazwy hosta, hosta, referrer, osadzani*, osadzenie, iframe, innych stron, innych stronach, innych witryn, cors, redirect uri, uri przekierowania, adres przekierowania, url przekierowania, callback url, odsylajac*, naglowek host, nazwa pakietu',
    password: 'haslo, hasla, haslem, hasle, hasel, pin, kod pin, haslo glowne',
    permission:
      'uprawnien*, uprawnienia, rola, role, roli, prawa, praw, administrator*, uprawnieniami, wlasciciel*, moderator*, grup*, pozwolenia, pozwolenie, czlonk*, uprawnienie, uprawniona, uprawnion*, praw dostepu, prawa dostepu, prawo, prawo do, rol, rola, role, roli, admin*, wlascicielem, wlascicielom, autor*, tworc*, moderator*, czlonek, czlonkiem, czlonkow, czlonkom, czlonkowie, grupa, grupy, grupie, nauczyciel*, prowadzac*, pracownik*, pracownic*, uczestnik*, organizator*, redaktor*, poziom dostepu, poziomu dostepu, polityka dostepu, polityki dostepu, kontrola dostepu, kontroli dostepu, lista kontroli dostepu, superuzytkownik*, kierownik*, przelozon*, przywilej*, przywileje, wspolprac*, opiekun*, zezwoleni*, uprawnieni, upowaznieni*, acl, root, zalozyciel*, nadawc*, recenzent*, zarzadc*',
    plan: 'subskrypcj*, abonament*, plan, licencj*, platnosc*, pakiet*, srodk*, faktur*, saldo, okres probny, konto premium, wersja platna, planu, planie, planem, plany, plan taryfowy, taryf*, subskrybent*, licencj*, platn*, oplat*, wersja premium, wersji premium, premium, wersja probna, wersji probnej, okres probny, okresu probnego, darmow* plan*, darmow* wersj*, bezplatn* wersj*, bezplatn* plan*, kredytow, kredyty, kredytu, srodkow, salda, zaleglosc*, zalegl*, funkcj*, modul, metoda platnosci, metody platnosci, miejsce na dysku, miejsca na dysku, przestrzen dyskow*, przestrzeni dyskow*, limit miejsca, aktualizacja planu, wersja pro, wersji pro, doladuj*, karnet*, umow*',
    rate: 'limit, limitu, limit zadan, limit zapytan, limit prob, limit polaczen, liczba zadan, liczbe zadan, liczby zapytan, dzienny limit, limity, limitow, limitem, limit szybkosci, limit dzienny, limit miesieczny, limitu zapytan, limitu zadan, dzienny limit, miesieczny limit, liczba zapytan, liczbe zapytan, liczba polaczen, maksymalna liczba zapytan, maksymalna liczba zadan, maksymalna liczbe zapytan, maksymalna liczbe zadan, czestotliwosc*, przepustowosc*, kontyngent, przydzial, transfer*, zapytan na minute, zadan na minute, na minute, na sekunde, na godzine, na dzien',
    request:
      'zadanie, zadan, zapytan, zadania, zadaniem, zapytanie, zapytania, wywolan*, zadan do, zapytan do, wniosek o dostep',
    scope:
      'zakres, scope, zakresu, zakresy, zgody uzytkownika, zakresow, zgode, zgoda, zgody, uprawnienia tokenu, uprawnien tokenu, uprawnienia tokena, uprawnien tokena, uprawnienia aplikacji, scopes, oauth scope*, uprawnienia klucza',
    session:
      'sesja, sesji, sesje, twoja sesja, sesja uzytkownika, sesji uzytkownika, sesje, sesja, identyfikator sesji, id sesji, session, dane sesji, sesyjn*',
    signature:
      'podpis, podpisu, podpisem, podpisu cyfrowego, podpis cyfrowy, hmac, skrot, suma kontrolna, sumy kontrolnej, hash, dpop, nonce, podpisane, podpisan*',
    token:
      'token, tokenu, tokena, jwt, bearer, zeton, tokenem, tokeny, zetonu, token dostepu, tokenu dostepu, tokenow, tokenie, zetony, tokena dostepu, kod autoryzacji, kodu autoryzacji, kod autoryzacyjny, token odswiezania, tokenu odswiezania, refresh token*, kod aktywacyjny, kodu aktywacyjnego, kod zaproszenia, link aktywacyjny, linku aktywacyjnego, link resetujacy, link do resetowania, link do logowania, token uwierzytelniajacy, tokenu uwierzytelniajacego, token autoryzacji, tokenu autoryzacji, id token, json web token, kod resetu, klucz aktywacyjny, bilet, assertion, kod urzadzenia, zeton uwierzytelniajacy, token resetowania',
    url: 'link, odnosnik, linku, linki, odnosnika, odnosniki, adres url, podpisany url, odsylacz*, hiperlacz*, lacze',
    resource:
      'dokument*, watek, watku, zamowieni*, ankiet*, glosowani*, rejestracj*, temat, komentarz*, zaproszeni*, kupon*, artykul*, repozytorium, zgloszeni*, strona jest, glosowanie, glosowania, projekt, okres, okres ksiegowy, faktur*, kurs, egzamin, wniosek, konkurs, rezerwacj*, dokumenty, temat*, watki, dyskusj*, forum, kanal*, pokoj, pokoju, czat*, wiadomosc*, post, posta, posty, wpis*, stron*, wiki, projekt*, element*, obiekt*, plik jest, zadanie jest zamkniete, test, testu, quiz*, gra, gry, aukcj*, ofert*, wybory, wyborach, odpowiedz*, zgloszenia, termin*, terminu, kurs*, wydarzen*, spotkan*, rezerwacje, karta czasu, umow*, baza danych, bazy danych, baze danych, serwer*, instancj*, galaz, galezi, potok, wydani*, wersj*, merge request, pull request, issue, sklep*, koszyk*, konferencj*, kampani*, kolejk*, dostaw*, zwrot*, magazyn*, ksiegowani*, aplikacj*, uslug*, notatk*, obraz*, turniej*, sezon*, voucher*, bon, bonu, lista, liste, sprawa, sprawy, szablon*, transakcj*, zlecen*, kod rabatowy, ogloszen*, witryn*, rekord*, wniosk*, mecz*, rundy, runda, projektu, okresu, okres rozliczeniowy, lekcj*',
    clock:
      'zegar*, znacznik czasu, czas zadania, zegar, czas serwera, znacznika czasu, zegara, czas systemowy, czasu systemowego, roznica czasu, roznicy czasu, data i godzina, data i czas, timestamp, czasu zadania, czas na urzadzeniu, godzina systemowa',
    firewall:
      'zapora, zapory, firewall, regula bezpieczenstwa, reguly bezpieczenstwa, polityka bezpieczenstwa, system* bezpieczenstwa, podsystem* bezpieczenstwa, wzgledow bezpieczenstwa, system* zabezpieczen, modul bezpieczenstwa, zapora sieciowa, zapory sieciowej, zapore, waf, regula zapory, reguly bezpieczenstwa, polityke bezpieczenstwa, polityki bezpieczenstwa, system bezpieczenstwa, system ochrony, systemu ochrony, wtyczka bezpieczenstwa, powodow bezpieczenstwa, ze wzgledow bezpieczenstwa, mod security, zabezpieczen strony, naruszenie bezpieczenstwa',
    filter:
      'polityk* firmy, polityk* organizacji, polityk* bezpieczenstwa firmy, polityk* internetow*, ta strona internetowa, filtr*, kategori*, filtr tresci, filtr internetowy, kontrol* rodzicielsk*, dostawc* internetu, dostawc* uslug, administrator* sieci, polityk* sieci*, twoja organizacja, twojej organizacji, twoja firma, twoj pracodawca, twoja szkola, polityka korzystania z internetu',
    proxy: 'proxy, serwer proxy, serwera proxy, uwierzytelnianie proxy',
    listing:
      'katalog*, zawartosc katalogu, listing*, zawartosci katalogu, lista katalogu, listowanie katalog*, przegladanie katalog*, spis katalogu, plik indeksu, pliku indeksu, folder*',
    tls: 'https, ssl, bezpieczne polaczenie, szyfrowane polaczenie, tls, bezpiecznego polaczenia, szyfrowanego polaczenia, polaczenie szyfrowane, szyfrowani*, nieszyfrowan*, niezabezpieczon*, protokol https, protokolu https, polaczenia ssl, polaczenie ssl',
    terms:
      'regulamin*, warunki, regulaminu, warunki uzytkowania, warunkow uzytkowania, warunki korzystania, warunkow korzystania, polityka prywatnosci, polityki prywatnosci, umowa licencyjna, umowy licencyjnej, kodeks*, zasady serwisu, eula, warunkow swiadczenia',
    content:
      'prywatn*, prawa autorskie, praw autorskich, prawami autorskimi, prawa autorskiego, prywatnosci, doroslych, nieletni*, pelnoletn*, wlasciciel praw, material wideo, film',
    attack:
      'atak*, zlosliw*, zlosliw*, niebezpieczn*, podejrzan*, wlaman*, wstrzykniec*, sql injection, xss, szkodliw*, naduzyc*, zagrozen*, exploit*, hakersk*',
    age: 'wiek, wieku, data urodzenia, weryfikacja wieku',
    anonymous: 'anonimow*, gosc*, goscie, gosciom, niezalogowan*, nieuwierzytelnieni uzytkownicy, odwiedzajac*',
    api: 'api, dostep do api, interfejs api',
    audience:
      'odbiorc*, wystawc*, najemc*, tenant*, srodowisk*, trybie testowym, trybu testowego, tryb testowy, audience, issuer, dzierzaw*',
    caller: 'ty, ci, tobie, ciebie, panstwo, klientowi, odwiedzajacy',
    file: 'htaccess, system plikow, systemu plikow, uprawnienia pliku, uprawnien do pliku, dowiazan* symboliczn*, konfiguracja serwera, konfiguracji serwera, typ pliku, rozszerzenie pliku',
    header:
      'naglowek authorization, naglowka authorization, naglowku authorization, naglowek autoryzacji, naglowka autoryzacji, naglowku autoryzacji, naglowek uwierzytelniania, naglowek autoryzacyjny, naglowka autoryzacyjnego, naglow*',
    key: 'sekret, para kluczy',
    kind: 'osobiste tokeny, osobisty token, token bota, haslo aplikacji, hasla aplikacji, uwierzytelnianie podstawowe, uwierzytelniania podstawowego, http basic, logowanie haslem, logowania haslem, grant type, typ grantu, typ przyznania',
    route:
      'punkt koncowy, punktu koncowego, endpoint*, trasa, sciezka, sciezki, wersja api, operacj*, akcj*, metoda api, czynnosc*',
    scheme:
      'metoda uwierzytelniania, metody uwierzytelniania, typ uwierzytelniania, typu uwierzytelniania, schemat uwierzytelniania, schematu uwierzytelniania, sposob uwierzytelniania, metoda logowania, metody logowania, sposob logowania, typ tokenu, typ tokena, typu tokenu, typ autoryzacji, metoda autoryzacji, rodzaj tokenu, typ klucza, schemat autoryzacji',
    sso: 'sso, logowanie jednokrotne, logowania jednokrotnego, single sign on, saml, dostawc* tozsamosci, konto firmowe, konta firmowego, konta sluzbowego, idp',
  },
  predicates: {
    blocked:
      'zablokowan*, zablokowal*, nie znajduje sie na liscie, bialej liscie, zablokow*, zbanowan*, ban, bana, blokad*, czarnej liscie, na czarnej liscie, na liscie zablokowanych, nie jest na liscie, nie na bialej liscie, nie ma na bialej, nie znajduje sie na bialej, nie jest na bialej, nie na liscie dozwolonych, nie ma na liscie, spoza listy, blokuje, blokuja, odfiltrowan*, przechwycon*, wykluczon*',
    closed:
      'zarchiwizowan*, zamkniet*, zakonczon*, tylko do odczytu, w trakcie konserwacji, przerwa techniczna, zakonczyl*, juz zaglosowal*, juz oplacon*, zarchiwizow*, zamkniet*, zakoncz*, ukonczon*, zamrozon*, niezmienn*, niemodyfikowaln*, tryb konserwacji, trybie konserwacji, konserwacj*, prace techniczne, prac technicznych, prace serwisowe, jeszcze sie nie rozpocz*, nie rozpoczal*, nie rozpoczela*, jeszcze nie otwart*, nie jest otwart*, juz sie rozpocz*, juz rozpocz*, juz nie przyjmuje, nie przyjmuje, nie jest juz mozliw*, zajet*, jest pelny, jest pelna, pelna, brak miejsc, wyprzedan*, w uzyciu, jest uzywan*, jest juz uzywan*, jest obecnie edytowan*, jest edytowan*, w trakcie edycji, juz wyslan*, juz zlozon*, juz zaglosow*, juz glosow*, juz anulowan*, juz zatwierdzon*, juz zaakceptowan*, juz odrzucon*, juz potwierdzon*, juz przetworzon*, juz oplacon*, juz zaplacon*, juz zrealizowan*, juz wykorzystan*, juz uzyt*, juz opublikowan*, juz zarejestrowan*, juz istnieje, juz istnieja, juz jest, juz jestes, juz masz, juz ma, juz dodan*, juz usuniet*, juz zamkniet*, juz zakonczon*, juz wykonan*, juz zainstalowan*, juz skonfigurowan*, juz przypisan*, juz polaczon*, juz aktywn*, juz aktywowan*, juz wlaczon*, juz wylaczon*, juz odebran*, juz zlozyl*, juz ocenil*, juz dolaczyl*, jest juz, jestes juz, masz juz, istnieje juz, zostal juz, zostala juz, zostalo juz, zostaly juz, wstrzyman*, zatrzyman*, przerwan*, nieedytowaln*, szkic, wersja robocza, nieopublikowan*, nie zostal opublikowan*, anulowan*, zaksiegowan*, uplynal termin, termin minal, po terminie, obecnym stanie, biezacym stanie, tym stanie, aktualnym stanie, obecnym statusie, tym statusie, zablokowan* do edycji',
    denied:
      'odmowiono, odmowa, zabronion*, niedozwolon*, odrzucon*, nieautoryzowan*, brak zgody, niedostepn*, nie jest dozwolon*, nie ma dostepu, nie jest dostepn*, zabrania, ograniczon*, zastrzezon* dla, nie zezwala, odmow*, zakazan*, zabron*, niedozwol*, odrzuc*, nieupowaznion*, nie jest upowaznion*, nieuprawnion*, nie jest uprawnion*, nie jestes uprawnion*, nie jestes upowaznion*, nie jestes autoryzowan*, nie masz autoryzacji, nie wolno, nie mozesz, nie moze, nie moga, nie mozna, nie pozwala, nie zezwala, nie zezwolono, nie dopuszcza, niedopuszczaln*, nie dozwolon*, nie jest dozwolon*, nie sa dozwolon*, niedostepn*, nie jest dostepn*, nie sa dostepn*, ograniczon*, nieosiagaln*, zakaz, uniemozliw*, brak pozwolenia, nie jest mozliw*, nie sa mozliw*, wzbronion*, zabroniono, nie oferujem*, nie uzyskano zgody, dostepn* tylko, dostepn* wylacznie',
    disabled:
      'zablokowan*, wylaczon*, zawieszon*, nieaktywn*, dezaktywowan*, niezweryfikowan*, niepotwierdzon*, usuniet*, oczekuje na, nie zostalo aktywowan*, nie jest aktywn*, skasowan*, zablok*, zawieszon*, nieaktyw*, wylacz*, dezaktyw*, niezweryfik*, niepotwierdz*, usuniet*, zbanowan*, zamrozon*, nie zostalo potwierdzon*, nie zostal potwierdzon*, nie zostala potwierdzon*, nie zostal zweryfikowan*, nie zostalo zweryfikowan*, nie zostal aktywowan*, nie zostalo jeszcze, nie zostal jeszcze, nie jest jeszcze aktywn*, nie jest zweryfikowan*, nie jest potwierdzon*, nie potwierdzil*, nie zostalo zatwierdzon*, nie zostal zatwierdzon*, niezatwierdzon*, oczekuj*, czeka na, jest weryfikowan*, w trakcie weryfikacji, musi zostac potwierdzon*, musi zostac aktywowan*, musi zostac zatwierdzon*, musi byc potwierdzon*, wymaga potwierdzenia, wymaga aktywacji, wymaga weryfikacji, wymaga zatwierdzenia, tymczasowo zablokowan*, tymczasowo zawieszon*, zamkniet*, skasowan*, wygaszon*, wstrzyman*, zostal zablokowany',
    exceeded:
      'przekroczon*, zbyt wiele, za duzo, zbyt duzo, wyczerpan*, przekroczyles, osiagniet*, zbyt czest*, przekrocz*, zbyt duz*, za wiele, zbyt szybko, za szybko, zbyt czesto, za czesto, wyczerp*, osiagn*, zuzyt*, wykorzystan* limit, wykorzystano, za duza liczba, nadmiern*, ponad limit, przeciazon*, dlawien*, spowolnion*, maksymaln* liczb*, zbyt wiel*',
    expired:
      'wygasl*, przeterminowan*, utracil waznosc, stracil waznosc, niewazny, uplynal, stracila waznosc, utracila waznosc, minal, minela, nie jest juz wazny, nie jest juz wazna, nieaktualn*, uplynela, wygas*, przedawn*, przeterminow*, utracil* waznosc, stracil* waznosc, nie jest juz wazn*, nie jest juz aktualn*, niewazny juz, uplyn*, minal*, stracil* aktualnosc, termin waznosci, data waznosci, okres waznosci, po terminie waznosci, przestarzal*, czas oczekiwania, limit czasu, zakonczyla sie, zakonczyl sie, dobiegl* konca, skonczyl*, nie jest juz aktywn*, juz nie jest wazn*, juz nie istnieje, nie sa juz wazne, stary',
    failed:
      'nie powiodl*, niepowodzenie, blad, nieudan*, nie powiodl*, niepowodzen*, blad, bledu, nieudan*, nie udal*, nie powiedzie, awari*, nie zostal* zrealizowan*, niepomyslnie, zakonczylo sie bledem, problem',
    insufficient:
      'niewystarczajac*, brak, brakuje, nie masz, nie posiadasz, nie ma, niewystarczaj*, nie posiada, nie maja, nie ma wystarczajac*, nie masz wystarczajac*, za malo, zbyt malo, zbyt nisk*, za nisk*, niedostateczn*, niedobor, nie przyznano, nie nadano, nie przypisano, co najmniej, wyzszych, wyzszego, podwyzszon*, dodatkow*, odpowiednich uprawnien, nie dysponujesz, nie dysponuje, nieodpowiedni*',
    invalid:
      'nieprawidlow*, niepoprawn*, bledn*, bledny, zly, zle, nieznan*, niewlasciw*, niewazn*, nie jest poprawn*, nie jest prawidlow*, blednie, niezgodn*, nieprawidl*, niepopraw*, blednie, bledne, bledna, zly, zla, zle, niewlasciw*, niewaz*, nie jest wazn*, nieznan*, nie rozpoznan*, nierozpoznan*, niezgodn*, nie jest wlasciw*, nie sa prawidlow*, nie sa poprawn*, nie byl* poprawn*, nie byl* prawidlow*, falszyw*, sfalszowan*, nieakceptowan*, nie zaakceptowan*, nie jest akceptowan*, nie dziala, niedzialajac*, nie jest dobr*, nieobowiazujac*, nieuznawan*, mylne, mylny, nie pasuje, podrobion*',
    missing:
      'brak, brakuje, pusty, puste, nie podano, brakujac*, pust*, nie podan*, nie przekazan*, nie dostarczon*, nie przeslan*, nie wyslan*, nie okreslon*, nie ustawion*, nie zawiera, nie znaleziono w naglowku, nie znaleziono w zadaniu, nie otrzyman*, nie zalaczon*, nie zostal* podan*, nie zostal* przekazan*, nie zostal* dostarczon*, nie zostal* przeslan*, nie zostal* wyslan*, nieobecn*, nie wprowadzon*, nie wypelnion*, nie wpisan*, nie wskazan*, niepodan*, nie moze byc pust*, pominiet*, null',
    required:
      'wymagan*, wymaga, konieczn*, musisz, nalezy, potrzebn*, potrzebujesz, niezbedn*, wymag*, koniecz*, potrzeb*, musi, musza, musisz, trzeba, powinien, powinna, powinno, powinny, oczekiwan*, obowiazkow*, niezbedn*, podaj, wprowadz, uzyj, przejdz, rozwiaz, wlacz, potwierdz ze, udowodnij, ustaw, wypelnij, wpisz, przeslij, dostarcz',
    revoked:
      'odwolan*, cofniet*, uniewaznion*, wylogowan*, wycofan*, zostales wylogowan*, czarnej liscie, czarna liste, odwol*, cofn*, uniewazn*, wylogow*, wycof*, usuniet*, zresetowan*, zmienion*, zastapion*, dezaktyw*, wylaczon*, zablokowan*, anulowan*, skompromitowan*, wyciekl*, juz wykorzystan*, juz uzyt*, zostal* wykorzystan*, zostal* uzyt*, uprzednio uzyt*, wczesniej uzyt*, zalogowano sie na innym, zalogowano z innego, w innym miejscu, nieaktywn*, zakonczon* przez, przerwana przez, liste zablokowanych, odebran*, zniszczon*',
    unknown:
      'nie znaleziono, nie istnieje, nieznan*, nie odnalez*, nieodnalez*, nie istniej*, nieistniej*, nieznan*, niezarejestrowan*, nie jest zarejestrowan*, nie zostal* znalezion*, nie zostal* odnalezion*, nie ma takiego, nie ma uzytkownika, brak uzytkownika, brak konta, nie rozpozna*, nie figuruje, nie mozna znalezc, nie mozna odnalezc, nie jest znan*, nie odnotowan*, nie udalo sie znalezc, nie ma w bazie',
    unsupported:
      'nieobslugiwan*, nieobslug*, nie jest obslugiwan*, nie sa obslugiwan*, nie obsluguje, nie jest wspieran*, niewspieran*, nie wspiera, przestarzal*, nieodpowiedni*, niezgodn* z, niekompatybiln*, nie ma zastosowania, niezaimplementowan*, nie jest juz obslugiwan*, zamiast, obsluguje tylko, akceptuje tylko',
    mismatch:
      'nie zgadza*, nie pasuj*, niezgodn*, nie zgadza*, niezgod*, nie pasuj*, nie odpowiada*, rozni, roznia, nie jest zgodn*, nie sa zgodn*, nie sa takie same, nie jest rowny, rozbiezn*, inny niz, inna niz, inne niz, nie pokrywa*',
    malformed:
      'znieksztalcon*, niepoprawny format, bledny format, nieprawidlowy format, format, formatu, format tokenu, zle sformatowan*, nieprawidlowo sformatowan*, niepoprawnie sformatowan*, blednie sformatowan*, uszkodzon*, nie mozna odczytac, nie mozna odkodowac, nie mozna zdekodowac, nie mozna przetworzyc tokenu, nieczyteln*, nie da sie odczytac, skladni*, kodowani*, base64, niekompletn*, niepeln*, za krotk*, zbyt krotk*, za dlug*, zbyt dlug*, spacji, spacje, niedozwolone znaki, struktur*, nieprawidlowym formacie, blednym formacie, zlym formacie, niepoprawnym formacie, zdekodowac, odkodowac, formacie, sformatowan*',
    untrusted: 'niezaufan*, nie jest zaufan*, niezaufan*, samopodpisan*, nieznany urzad, niewiarygodn*',
    unverified:
      'nie mozna zweryfikowac, weryfikacja nie powiodla, nie udalo sie zweryfikowac, nie mozna bylo zweryfikowac, nie zostal* zweryfikowan*, nie zweryfikowan*, niezweryfikowan*, nie potwierdzon*, weryfikacja nieudana, weryfikacja sie nie, blad weryfikacji, blad walidacji, walidacja nie powiodla, nie mozna potwierdzic, nie udalo sie potwierdzic, nie przeszedl weryfikacji, nie przeszla weryfikacji, sprawdzenie nie powiodlo, nieautentyczn*',
    off: 'nie obejmuje, nie zawiera, niewlaczon*, nie jest wlaczon*, nie jest wlaczon*, nie jest aktywn* dla, wylaczon*, nie zostal* wlaczon*, nie zostal* aktywowan* dla, nie wchodzi w, nie jest skonfigurowan*, nieskonfigurowan*, nie jest czescia, nie jest uwzglednion*, nie wykupion*, nie zakupion*, niedostepn* w, nie jest objet*, nieobjet*, nie jest dostepn* dla, nie jest dostepn* w',
    early:
      'jeszcze niewazny, nie jest jeszcze wazny, jeszcze nie jest wazn*, nie jest jeszcze wazn*, jeszcze niewazn*, z przyszlosci, w przyszlosci, za wczesnie, zbyt wczesnie, jeszcze nieaktywn*, nie jest jeszcze aktywn* token',
    foreign:
      'nalezy do innego, nie nalezy, dla innej aplikacji, przeznaczony dla innej, nalezy do inn*, naleza do inn*, nalezacy do inn*, nalezaca do inn*, nie nalezy do, nie naleza do, dla inn*, przeznaczon* dla inn*, nie jest przeznaczon*, wystawion* dla inn*, wydan* dla inn*, innego uzytkownika, innej aplikacji, innego projektu, innej organizacji, nie jest twoj*, nie twoj*, cudz*, przypisan* do inn*, nie dla tej, nie dla tego, powiazan* z inn*',
    noticed:
      'wykryto, wykryty, rozpoznano, wykryt*, wykryc*, rozpoznan* jako, zidentyfikowan*, podejrzen*, zauwazon*, oznaczon*, wyglada jak, naruszen*, narusza, stwierdzon*, uznan* za',
    'read-only':
      'tylko do odczytu, tylko odczyt, tylko do odczyt*, tylko do wgladu, tryb odczytu, trybie odczytu, wylacznie do odczytu, tylko odczytu, trybie tylko do',
    skewed:
      'rozni sie zbyt, odbiega, spieszy, spozni*, zbyt stary, zbyt odlegl*, poza dozwolonym, poza zakresem, poza dopuszczalnym, niezsynchronizowan*, nie jest zsynchronizowan*, zsynchronizuj, zle ustawion*, nieprawidlowo ustawion*, rozbieznosc, przesuniet*, zbyt duza roznica, za stary',
    idle: 'bezczynnosc*, braku aktywnosci, dlugiej bezczynnosci, dlugiego braku, zbyt dlugo nieaktywn*, nieaktywnosc*',
    used: 'juz uzyt*, juz wykorzystan*, ponownie uzyt*, uzyty wczesniej, duplikat*, powtorzon*, zostal juz uzyt*, zostal juz wykorzystan*, wielokrotn*',
  },
  negated: {
    invalid:
      'prawidlow*, poprawn*, wazny, wazna, wazn*, wlasciw*, akceptowan*, rozpoznan*, autentyczn*, dziala, dobry, obowiazujac*, prawdziw*',
    denied:
      'dozwolon*, autoryzowan*, uprawniony, uprawnion*, upowaznion*, pozwala, zezwala, wolno, mozesz, dopuszczon*, dostepn*, zaproszon*, mozliw*, dopuszczaln*, zezwolon*',
    missing:
      'podano, dostarczono, przeslano, podan*, przekazan*, dostarczon*, przeslan*, wyslan*, ustawion*, okreslon*, otrzyman*, zawiera, wprowadzon*, wypelnion*, zalaczon*, obecn*, znaleziono, wskazan*',
    unknown:
      'znaleziono, istnieje, znaleziono, istnieje, znalezion*, odnalezion*, zarejestrowan*, znan*, znalezc, odnalezc, rozpoznac, zidentyfikowac, zidentyfikowan*, istnieja, powiazan*',
    insufficient:
      'wystarczaj*, masz, ma, maja, posiadasz, posiada, wymaganych, wymaganej, wymaganego, odpowiednich, odpowiedniej, odpowiedniego, koniecznych, niezbednych, potrzebnych, przyznan*, nadan*, przypisan*, dysponujesz',
    unverified: 'zweryfikowan*, potwierdzon*, zweryfikowac, potwierdzic, sprawdzon*, zatwierdzon*',
    mismatch: 'zgadza, zgadzaja, pasuje, pasuja, odpowiada, zgodn*, takie same',
    unsupported: 'obslugiwan*, obsluguje, wspieran*, wspiera, kompatybiln*',
    off: 'wlaczon*, aktywowan*, aktywn*, skonfigurowan*, obejmuje, objet*, wykupion*',
    malformed: 'czyteln*, zdekodowac, odczytac, odkodowac, przetworzyc, sformatowan*',
    untrusted: 'zaufan*',
    expired: 'juz wazn*, juz aktualn*',
    foreign: 'nalezy, naleza, przeznaczon*, wystawion* dla, powiazan* z',
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
    [
      'action',
      'denied',
      combined(
        'nie mozesz, nie moze, nie moga, nie wolno, nie mozna, zabronione jest, nie masz prawa, nie mozemy, nie wolno ci',
        deeds,
      ),
    ],
    [
      'action',
      'denied',
      combined('nie mozesz, nie moze, nie wolno, nie mozna', 'juz, samodzielnie, tutaj, teraz, bezposrednio', deeds),
    ],
    [
      'action',
      'denied',
      combined(
        deedNouns,
        'jest, sa, nie jest, nie sa',
        'zabronione, zabroniona, niedozwolone, niedozwolona, dozwolone, dozwolona, mozliwe, mozliwa, niemozliwe, wylaczone dla',
      ),
    ],
    [
      'action',
      'denied',
      'nie mozesz wykonac, nie mozesz tego zrobic, nie moze wykonac, nie mozna wykonac tej, ta akcja jest niedozwolona, ta operacja jest niedozwolona, operacja niedozwolona, akcja niedozwolona, ta czynnosc jest niedozwolona, niedozwolona akcja, niedozwolona operacja, nie mozesz wykonywac, nie wolno ci',
    ],
    [
      'resource',
      'closed',
      combined(
        'nie moze, nie moga, nie moze juz, nie moga juz, nie powinno, nie powinien',
        'byc, zostac, juz byc, juz zostac',
        done,
      ),
    ],
    ['resource', 'closed', combined('nie mozna juz, nie mozna ponownie, nie da sie, juz nie mozna', deeds)],
    [
      'resource',
      'closed',
      combined(
        'nie mozesz, nie mozna, nie moze',
        '*',
        'siebie, samego siebie, sam siebie, swojego wlasnego, swojej wlasnej, wlasnego, wlasnej, swojego konta, swojej roli, swoje wlasne, wlasne, sobie, samemu sobie, swoj wlasny',
      ),
    ],
    [
      'resource',
      'closed',
      'jestes juz zalogowan*, juz jestes zalogowan*, juz zalogowan*, najpierw sie wyloguj, wyloguj sie najpierw, musisz sie wylogowac, tryb demo, trybie demo, wersja demo, wersji demo, trybie demonstracyjnym, wersji demonstracyjnej, obecnie niemozliwe, obecnie nie jest mozliw*, w tej chwili niemozliw*, w tej chwili nie mozna, chwilowo niemozliw*, nie jest juz mozliw*, nie jest mozliwe w, edytowan* przez innego, zablokowan* przez innego, jest edytowany przez, otwarty przez innego, zarzadzan* zewnetrznie, zarzadzan* przez, wygenerowan* automatycznie, nadal uzywan*, wciaz uzywan*, nadal ma, wciaz ma, nadal posiada, zawiera jeszcze, musi byc pust*, nie jest pust*, ostatniego administratora, ostatniego wlasciciela, ostatni administrator, ostatni wlasciciel, jedynego administratora, rejestracja jest wylaczona, rejestracja wylaczona, rejestracja zamknieta, rejestracja nowych, rejestracja jest niedozwolona, rejestracja niedozwolona, rejestracja jest obecnie, rejestracja zostala, rejestracja uzytkownikow, nie przyjmujemy nowych, profil jest niekompletny, niekompletny profil, uzupelnij profil, uzupelnij swoj profil, termin uplynal, termin minal, po terminie, uplynal termin, nie twoja kolej, nie jest twoja kolej, nie twoj ruch, zduplikowan*, taka sama wiadomosc, wylaczone w konfiguracji, wylaczona w konfiguracji, wylaczone w ustawieniach, wylaczona w ustawieniach, wylaczone przez administratora, wylaczona przez administratora, wylaczony przez administratora, komentarze sa wylaczone, komentowanie jest wylaczone, komentowanie wylaczone, komentowanie zostalo wylaczone, zaproszenie zostalo juz, chroniona galaz, galaz jest chroniona, chroniona strona, strona jest zabezpieczona, strona jest chroniona, baza danych jest zablokowana, zablokowan* do edycji, temat jest zamkniety, watek jest zamkniety, temat zostal zamkniety, watek zablokowany, temat zablokowany, dyskusja zamknieta, dokument jest zablokowany, plik jest zablokowany, okres jest zamkniety, projekt jest zarchiwizowany, zamowienie zostalo juz, za duzy plik, plik jest za duzy, plik jest zbyt duzy, zbyt duzy plik, rozmiar pliku, maksymalny rozmiar, przekracza maksymalny rozmiar, zbyt duzy rozmiar, rola domyslna, nie mozna cofnac, domyslnej roli',
    ],
    [
      'plan',
      'exceeded',
      combined(
        'maksymalna liczba, maksymalna liczbe, maksymalnej liczby, limit, limitu, limit liczby, limitu liczby',
        'uzytkownikow, projektow, czlonkow, kont, kluczy api, kluczy, plikow, urzadzen, list, grup, tokenow, zaproszen, zespolow, miejsc, stron',
      ),
    ],
    ['plan', 'exceeded', 'limit miejsca, miejsca na dysku, przestrzeni dyskowej, limit przestrzeni, przydzial dysku'],
    [
      'login',
      'required',
      combined(
        'musisz, nalezy, trzeba, musza, musi, musimy',
        'sie, najpierw sie, byc, najpierw, ',
        'zalogowac, zalogowany, zalogowana, zalogowanym, zalogowac sie, uwierzytelnic, uwierzytelnic sie, zarejestrowany, autoryzowac, byc zalogowany, zalogowani',
      ),
    ],
    [
      'login',
      'required',
      combined(
        'wymagane, wymagana, konieczne, konieczna, wymaga, wymagaja, niezbedne, potrzebne',
        'jest, ',
        'logowanie, zalogowanie, uwierzytelnienie, uwierzytelnianie, autoryzacja, zalogowania, logowania, uwierzytelnienia, uwierzytelniania, autoryzacji, zalogowania sie',
      ),
    ],
    [
      'login',
      'required',
      combined(
        'logowanie, zalogowanie, zalogowanie sie, uwierzytelnienie, uwierzytelnianie, autoryzacja',
        'jest, ',
        'wymagane, wymagana, konieczne, konieczna, niezbedne',
      ),
    ],
    [
      'login',
      'required',
      combined(
        'tylko, wylacznie, jedynie, tylko dla, wylacznie dla, dostepne tylko dla, dostepna tylko dla, zastrzezone dla',
        'zalogowani, zalogowanych, zalogowanym, zarejestrowani, zarejestrowanych, uwierzytelnieni, uwierzytelnionych, zalogowany',
      ),
    ],
    [
      'login',
      'required',
      'zaloguj sie aby, zaloguj sie lub, zaloguj aby, aby zobaczyc zaloguj, prosze sie zalogowac, prosimy sie zalogowac, prosze zaloguj, zalogowac sie aby, zaloguj sie do, zaloguj sie na, aby kontynuowac zaloguj, po zalogowaniu, po zalogowaniu sie, najpierw zaloguj, najpierw musisz sie, uwierzytelnij sie, bez zalogowania nie, wymagany login, wymagane zalogowanie, niezbedne jest zalogowanie, konieczne jest zalogowanie',
    ],
    [
      'login',
      'missing',
      'nie jestes zalogowan*, nie jest zalogowan*, niezalogowan*, nieuwierzytelnion*, nie jestes uwierzytelnion*, nie jest uwierzytelnion*, nie zostales uwierzytelnion*, nie zalogowan*, brak uwierzytelnienia, brak autoryzacji, brak zalogowanego, zaden uzytkownik nie, bez zalogowania, bez uwierzytelnienia, bez autoryzacji, dostep anonimowy, anonimowy dostep, jako gosc, brak aktywnej sesji, brak sesji, nie znaleziono sesji, nie zalogowales, nie zalogowalas',
    ],
    [
      'login',
      'again',
      combined(
        'ponownie, jeszcze raz, od nowa, znowu',
        'sie, zaloguj, zaloguj sie, zalogowac, uwierzytelnij, sie zalogowac, sie zaloguj',
      ),
    ],
    [
      'login',
      'again',
      combined(
        'zaloguj, zalogowac, zaloguj sie, zalogowac sie, zalogowanie sie, zalogowanie, uwierzytelnij sie, sie zalogowac',
        'ponownie, jeszcze raz, od nowa, znowu',
      ),
    ],
    [
      'login',
      'again',
      'wymagane ponowne zalogowanie, ponowne logowanie, ponowne zalogowanie, ponownego zalogowania, ponownego logowania',
    ],
    [
      'login',
      'failed',
      'logowanie nie powiodlo, logowanie nieudane, nieudane logowanie, nie udalo sie zalogowac, blad logowania, blad uwierzytelniania, blad uwierzytelnienia, blad autoryzacji, uwierzytelnianie nie powiodlo, uwierzytelnienie nie powiodlo, autoryzacja nie powiodla, nieudane uwierzytelnienie, nieudana autoryzacja, niepowodzenie uwierzytelniania, niepowodzenie logowania, nie mozna zalogowac, nie mozna uwierzytelnic, nieudana proba logowania',
    ],
    [
      'permission',
      'insufficient',
      combined(
        'brak, nie masz, nie posiadasz, nie ma, nie posiada, bez, brakuje, za malo, niewystarczajacych, nie maja, nie dysponujesz, brakuje ci, nie mam',
        'wystarczajacych, wymaganych, odpowiednich, niezbednych, koniecznych, potrzebnych, odpowiedniego, wymaganego, wymaganej, stosownych, wystarczajacego, ',
        'uprawnien, uprawnienia, praw, prawa, pozwolenia, zezwolenia, roli, praw dostepu, przywilejow, uprawnien administratora, zgody, upowaznienia, uprawnien do, prawa do, autoryzacji do',
      ),
    ],
    [
      'permission',
      'insufficient',
      combined(
        'niewystarczajace, nieodpowiednie, wymagane, potrzebne, niedostateczne, konieczne, wymagane sa, potrzebujesz, wymaga, wymagaja, wymagany',
        'sa, ',
        'uprawnienia, prawa, prawa dostepu, uprawnienia administratora, prawa administratora, uprawnien administratora, uprawnien, przywileje, roli, poziom dostepu, poziom uprawnien',
      ),
    ],
    [
      'permission',
      'insufficient',
      combined(
        'tylko, wylacznie, jedynie, tylko dla, dostepne tylko dla, dostepna tylko dla, moze tylko, moga tylko, zastrzezone dla, zarezerwowane dla',
        'administrator*, admin*, wlasciciel*, autor*, tworc*, moderator*, czlonk*, czlonek, redaktor*, uczestnik*, nauczyciel*, pracownik*, organizator*, superuzytkownik*, uzytkownicy z, prowadzac*, zalozyciel*, kierownik*',
      ),
    ],
    [
      'permission',
      'insufficient',
      combined(
        'nie jestes, nie jest, nie jestes juz, nie sa',
        'administrator*, adminem, wlasciciel*, autor*, tworc*, moderator*, czlonk*, redaktor*, uczestnik*, nauczyciel*, pracownik*, organizator*, zalozyciel*, w grupie, w tej grupie, w tym zespole, czescia, nadawc*, odbiorc*, superuzytkownik*',
      ),
    ],
    [
      'permission',
      'insufficient',
      combined(
        'musisz byc, musi byc, trzeba byc, nalezy byc',
        'administrator*, adminem, wlasciciel*, moderator*, czlonk*, autor*, tworc*, zalozyciel*',
      ),
    ],
    [
      'permission',
      'insufficient',
      'twoja rola, twojej roli, uprawnienia administratora, wymagane uprawnienia, nie jestes uprawnion*, nie jest uprawnion*, nie jestes upowaznion*, nie jest upowaznion*, nie jestes autoryzowan*, nieuprawnion*, nie nalezy do ciebie, nie naleza do ciebie, nie jest twoj*, nie sa twoj*, nie twoj*, cudzych, cudzego, cudzej, cudze, innych uzytkownikow, innego uzytkownika, innym uzytkownikom, nie zostales zaproszon*, nie zostal ci przypisan*, nie przypisano ci, nie udostepniono ci, nie zostal ci udostepnion*, popros administratora, popros wlasciciela, skontaktuj sie z administratorem aby uzyskac dostep, popros o dostep, lista kontroli dostepu, polityka dostepu, tylko wlasne, tylko swoje, tylko swoj, poziom dostepu, poziom uprawnien, nie masz wystarczajacych, nie ma prawa, nie maja prawa, odmowa uprawnien, wymaga roli, wymagana rola, wymaga uprawnienia, wymaga uprawnien, nie nalezysz do, nie nalezy do grupy',
    ],
    [
      'scope',
      'insufficient',
      combined(
        'token, klucz, klucz api, aplikacja, token dostepu, integracja',
        'nie ma, nie posiada, nie zezwala na, nie pozwala na, nie daje',
        'wymaganych, wystarczajacych, odpowiednich, ',
        'uprawnien, uprawnienia, dostepu, praw, dostep, zapis',
      ),
    ],
    [
      'scope',
      'insufficient',
      'wymagany zakres, wymagane zakresy, brak zakresu, brakujacy zakres, brakujace zakresy, niewystarczajace zakresy, nieprawidlowy zakres, niepoprawny zakres, zadany zakres, brak zgody uzytkownika, nie wyrazono zgody, nie wyrazil zgody, token tylko do odczytu, klucz tylko do odczytu, token jest tylko, klucz jest tylko, za pomoca tego tokenu, za pomoca tego klucza, dla tego tokenu, dla tego klucza, uprawnienia tokenu, uprawnien tokenu',
    ],
    [
      'scope',
      'revoked',
      'uzytkownik odrzucil, odrzucone przez uzytkownika, uzytkownik odmowil, anulowane przez uzytkownika, wlasciciel zasobu odrzucil, wlasciciel zasobu lub',
    ],
    [
      'account',
      'disabled',
      combined(
        'konto, twoje konto, uzytkownik, konto uzytkownika, profil, to konto',
        'jest, zostalo, zostal, jest tymczasowo, zostalo tymczasowo, jest obecnie, ',
        'zablokowan*, nieaktywn*, wylaczon*, zawieszon*, dezaktywowan*, usuniet*, zbanowan*, niezweryfikowan*, niepotwierdzon*, zamkniet*, zamrozon*, niezatwierdzon*, oczekuje, weryfikowan*, ograniczon*, skasowan*',
      ),
    ],
    [
      'account',
      'disabled',
      combined(
        'konto, twoje konto, uzytkownik, adres e mail, adres email, e mail, email, twoj adres e mail, twoj adres email, twoj email, twoj e mail, numer telefonu',
        'nie jest, nie jest jeszcze, nie zostalo, nie zostal, nie zostalo jeszcze, nie zostal jeszcze, jeszcze nie zostalo, nie byl',
        'aktywne, aktywny, aktywowan*, potwierdzon*, zweryfikowan*, zatwierdzon*, wlaczon*, aktywowany',
      ),
    ],
    [
      'account',
      'disabled',
      combined(
        'potwierdz, zweryfikuj, aktywuj, musisz potwierdzic, musisz zweryfikowac, musisz aktywowac, prosze potwierdzic, najpierw potwierdz, nie potwierdziles',
        'swoj, swoje, najpierw swoj, swojego, ',
        'adres e mail, adres email, e mail, email, konto, adresu e mail, adresu email, adres, numer telefonu',
      ),
    ],
    [
      'account',
      'disabled',
      'zostales zablokowan*, zostales zbanowan*, zostalas zbanowan*, jestes zablokowan*, jestes zbanowan*, zostales zawieszon*, logowanie zablokowane, logowanie jest zablokowane, logowanie zostalo zablokowane, po zbyt wielu, z powodu zbyt wielu nieudanych, z powodu zbyt duzej liczby nieudanych, oczekuje na aktywacje, oczekuje na akceptacje, oczekuje na potwierdzenie, oczekuje na weryfikacje, czeka na zatwierdzenie, czeka na aktywacje, musi zostac zatwierdzone, musi zostac aktywowane, musi byc aktywowane, nie mozesz sie zalogowac, nie moze sie zalogowac',
    ],
    [
      'account',
      'unknown',
      'nie znaleziono uzytkownika, uzytkownik nie istnieje, uzytkownik nie zostal znaleziony, nie ma takiego uzytkownika, taki uzytkownik nie, konto nie istnieje, nie znaleziono konta, nieznany uzytkownik, nieznany klient, klient nie istnieje, nieprawidlowy klient, nieznana aplikacja, brak uzytkownika o, brak uzytkownika z, brak konta o, nieprawidlowy client id, nie zgadzaja sie z naszymi, nie pasuja do naszych, nieprawidlowy identyfikator klienta',
    ],
    [
      'password',
      'invalid',
      combined(
        'nieprawidlowy, nieprawidlowa, nieprawidlowe, niepoprawny, niepoprawna, niepoprawne, bledny, bledna, bledne, zly, zla, zle, niewlasciwy, niewlasciwa',
        'login, nazwa uzytkownika, e mail, email, adres e mail, adres email, uzytkownik, nazwa',
        'lub, albo, i, oraz, i lub',
        'haslo, bledne haslo',
      ),
    ],
    [
      'password',
      'invalid',
      combined(
        'login, nazwa uzytkownika, e mail, email, adres e mail',
        'lub, albo, i, oraz',
        'haslo',
        'jest, sa, ',
        'nieprawidlow*, niepoprawn*, bledn*, nieprawidlowe, zle',
      ),
    ],
    [
      'password',
      'invalid',
      'nieprawidlowe haslo, niepoprawne haslo, bledne haslo, zle haslo, haslo jest nieprawidlowe, haslo jest niepoprawne, haslo jest bledne, haslo nieprawidlowe, haslo niepoprawne, haslo nie zgadza, hasla nie zgadzaja, hasla nie sa, nieprawidlowe dane logowania, niepoprawne dane logowania, bledne dane logowania, bledne dane, nieprawidlowe dane uwierzytelniajace, niepoprawne dane uwierzytelniajace, nieprawidlowe poswiadczenia, bledny login, nieprawidlowy login, niepoprawny login, dane logowania sa, nieprawidlowa nazwa uzytkownika',
    ],
    [
      'password',
      'expired',
      'haslo wygaslo, waznosc hasla, haslo stracilo, musisz zmienic haslo, wymagana zmiana hasla, zmien haslo, haslo musi zostac zmienione, nalezy zmienic haslo, haslo tymczasowe, wymagana jest zmiana hasla',
    ],
    [
      'rate',
      'exceeded',
      combined(
        'zbyt wiele, za duzo, zbyt duzo, za wiele, zbyt duza liczba',
        'zadan, zapytan, polaczen, wywolan, wiadomosci, jednoczesnych, zadan api, operacji, akcji, zapytan api',
      ),
    ],
    [
      'rate',
      'exceeded',
      combined(
        'ponownie za, za, po uplywie, poczekaj jeszcze, odczekaj',
        '* sekund*, * minut*, * godzin*, kilka minut, chwile, minute, kilka sekund',
        ', i sprobuj, sprobuj, ponownie',
      ),
    ],
    [
      'rate',
      'exceeded',
      'przekroczono limit, przekroczony limit, limit zostal przekroczony, limit przekroczony, limit osiagniety, limit zadan, limit zapytan, osiagnieto limit, osiagnales limit, osiagnieto maksymalna, wyczerpano limit, limit wyczerpany, limit zostal wyczerpany, dzienny limit, przekroczono dozwolona liczbe, przekroczono maksymalna liczbe zapytan, przekroczono maksymalna liczbe zadan, przekroczono liczbe, zbyt czesto, zbyt szybko, za szybko, zwolnij, sprobuj za, sprobuj ponownie za chwile, jedno zadanie na, raz na minute, nie czesciej niz',
    ],
    [
      'attempts',
      'exceeded',
      combined(
        'zbyt wiele, za duzo, za wiele, zbyt duzo, przekroczono liczbe, przekroczono limit, przekroczono maksymalna liczbe, zbyt duza liczba, przekroczono dozwolona liczbe, wyczerpano limit',
        'prob, prob logowania, nieudanych prob, nieudanych prob logowania, blednych prob, nieudanych logowan, nieprawidlowych prob, niepoprawnych prob, blednych logowan, prob uwierzytelnienia',
      ),
    ],
    [
      'plan',
      'required',
      combined(
        'wymaga, wymagana, wymagany, wymagane, potrzebujesz, potrzebna, wykup, kup, wymagaja',
        'jest, aktywnej, platnej, waznej, aktywna, platna, wazna, wyzszego, platnego, ',
        'subskrypcji, subskrypcja, licencji, licencja, subskrypcje, licencje, planu, abonamentu, abonament, premium, konta premium, konto premium, platnosci, platnosc, oplaty',
      ),
    ],
    [
      'plan',
      'required',
      'subskrypcja wygasla, licencja wygasla, subskrypcja jest nieaktywna, brak aktywnej subskrypcji, brak subskrypcji, brak licencji, brak waznej licencji, nie masz aktywnej subskrypcji, nie masz subskrypcji, twoj plan, twojego planu, twoim planie, twojego abonamentu, twoim abonamencie, twoj abonament, twoja subskrypcja, twojej subskrypcji, obecny plan, obecnego planu, obecnym planie, aktualny plan, wyzszy plan, wyzszego planu, zmien plan, ulepsz plan, zaktualizuj plan, przejdz na, przejdz na plan, tylko dla subskrybentow planu, tylko w wersji platnej, tylko w wersji premium, tylko w planie, niewystarczajace srodki, niewystarczajaca ilosc srodkow, brak wystarczajacych srodkow, niewystarczajace saldo, niewystarczajaca liczba kredytow, brak kredytow, za malo kredytow, za malo srodkow, nie masz wystarczajacych srodkow, doladuj konto, wymagana platnosc, platnosc nie powiodla, platnosc wymagana, zalegla platnosc, zaleglosci, nieoplacon*, niezaplacon*, okres probny wygasl, okres probny zakonczyl, okres probny dobiegl, okresu probnego, darmowej wersji, darmowym planie, bezplatnej wersji, zaakceptuj regulamin, zaakceptowac regulamin, akceptacja regulaminu, nie zaakceptowano regulaminu, zaakceptowac warunki, zaakceptuj warunki, api nie jest wlaczone, api jest wylaczone, dostep do api jest wylaczony, brak dostepu do api, skontaktuj sie z dzialem sprzedazy, nie wykupiono',
    ],
    [
      'country',
      'denied',
      combined(
        'w, z, dla, poza',
        'twoim, twojego, tym, tego, twojej, panstwa',
        'kraju, regionie, regionu, lokalizacji, obszarze',
      ),
    ],
    [
      'country',
      'denied',
      'twojej lokalizacji, niektorych krajach, w niektorych krajach, wybranych krajach, ograniczenia regionalne, ograniczen regionalnych, ograniczenia geograficzne, ograniczen geograficznych, ze wzgledu na sankcje, z powodu sankcji, blokada geograficzna, geoblokada, blokada regionalna, poza ue, spoza ue, spoza polski, poza polska, tylko w polsce, poza obszarem',
    ],
    [
      'ip',
      'blocked',
      'twoje ip, twojego ip, ip zablokowane, ip jest zablokowane, adres ip zostal, adres ip jest, adres ip nie, ten adres ip, tego adresu ip, z tego ip, z tego adresu, z twojego adresu, z tej sieci, z twojej sieci, tylko z sieci, tylko z sieci wewnetrznej, tylko z sieci lokalnej, tylko z localhost, tylko lokalnie, ograniczenie ip, ograniczenia ip, polacz sie z vpn, wymagany vpn, wykryto vpn, wykryto proxy, vpn lub proxy, korzystasz z vpn, wylacz vpn, zakres adresow ip, biala lista ip',
    ],
    [
      'bot',
      'blocked',
      'rozwiaz captcha, przepisz kod z obrazka, przepisz kod, nieprawidlowa captcha, bledna captcha, niepoprawna captcha, captcha jest, captcha nieprawidlowa, kod captcha, wymagana captcha, weryfikacja captcha, potwierdz ze jestes czlowiekiem, potwierdz ze nie jestes robotem, udowodnij ze, nie jestes botem, czy jestes robotem, jestes robotem, jestes botem, wykryto bota, automatyczny ruch, automatyczne zapytania, automatycznych zapytan, zautomatyzowany dostep, zautomatyzowane zadania, zautomatyzowanego ruchu, nietypowa aktywnosc, podejrzana aktywnosc, podejrzanej aktywnosci, podejrzany ruch, przegladarka nie jest obslugiwana, nieobslugiwana przegladarka, javascript jest wylaczony, wylaczony javascript, obsluga javascript, brak user agent, podaj user agent, sprawdzanie polaczenia, jeszcze chwila, uznane za spam',
    ],
    [
      'cookie',
      'disabled',
      'wlacz obsluge cookies, wlacz obsluge plikow cookie, wlacz cookies, wlacz ciasteczka, wlacz pliki cookie, wlaczyc obsluge cookies, wlaczyc obsluge plikow cookie, wlaczyc ciasteczka, wlaczyc pliki cookie, cookies sa wylaczone, ciasteczka sa wylaczone, pliki cookie sa wylaczone, wylaczone cookies, wylaczone ciasteczka, wylaczona obsluge cookies, akceptuj pliki cookie, akceptowac pliki cookie, nie akceptuje plikow cookie, nie akceptuje cookies, blokuje pliki cookie, blokuje cookies, blokujesz pliki cookie, obsluga plikow cookie, obsluga cookies, obslugi cookies, obslugi plikow cookie, obsluge ciasteczek, zezwol na pliki cookie',
    ],
    [
      'csrf',
      'failed',
      'blad csrf, token csrf, tokenu csrf, nieprawidlowy csrf, nieprawidlowy token csrf, weryfikacja csrf nie, brak tokenu csrf, formularz stracil waznosc, formularz wygasl, formularz jest nieprawidlowy, wyslany formularz, przeslany formularz, wyslij formularz ponownie, odswiez strone, przeladuj strone, strona wygasla, sesja formularza, token bezpieczenstwa, token zabezpieczajacy, nieprawidlowy klucz formularza, weryfikacja bezpieczenstwa nie, link ktory otworzyles, dane sesji zostaly utracone, utrata danych sesji, parametr state, state nie zgadza, nieprawidlowy state, cross site request',
    ],
    [
      'listing',
      'denied',
      'przegladanie katalogu, przegladanie katalogow, wyswietlanie zawartosci katalogu, zawartosci katalogu, zawartosc tego katalogu, zawartosci folderu, zawartosci tego folderu, lista plikow katalogu, brak pliku indeksu, listowanie katalogu, listowanie katalogow',
    ],
    [
      'file',
      'denied',
      'nie mozna odczytac pliku, plik nie jest czytelny, nie mozna otworzyc pliku, brak praw do odczytu pliku, nie jest zapisywalny, zabronione przez konfiguracje serwera, konfiguracja serwera, uprawnienia pliku, dowiazania symboliczne, htaccess, serwer nie ma uprawnien',
    ],
    [
      'filter',
      'blocked',
      'strona zostala zablokowana, strona jest zablokowana, ta strona jest zablokowana, witryna zablokowana, witryna zostala zablokowana, witryna jest zablokowana, dostep do tej strony zostal zablokowany, dostep do tej witryny, zablokowane przez twoja organizacje, zablokowana przez twoja organizacje, przez twoja organizacje, przez administratora sieci, zablokowany przez administratora sieci, polityka korzystania z internetu, polityka twojej organizacji, polityki twojej organizacji, polityka firmy, zablokowana kategoria, kategoria zablokowana, kategoria jest zablokowana, adres url zablokowany, domena jest zablokowana, domena zablokowana, kontrola rodzicielska, dostawca internetu, przez dostawce internetu, wymagane uwierzytelnienie proxy, wymagane uwierzytelnianie proxy, filtr tresci',
    ],
    [
      'firewall',
      'blocked',
      'zablokowane przez zapore, zablokowany przez zapore, przez zapore, przez firewall, regula waf, reguly zapory, ze wzgledow bezpieczenstwa, z powodow bezpieczenstwa, przez system bezpieczenstwa, przez system ochrony, naruszenie zasad bezpieczenstwa, podejrzane zadanie, podejrzane zapytanie, potencjalnie niebezpieczn*, zlosliwe zadanie, zlosliwy kod, wykryto atak, proba ataku, proba wlamania, wykryto probe, rozpoznane jako atak, niedozwolone znaki w, sql injection, w celu ochrony strony, polityka bezpieczenstwa',
    ],
    [
      'content',
      'closed',
      'nie jest publiczn*, nie sa publiczn*, profil prywatny, prywatny profil, profil jest prywatny, prywatna grupa, grupa prywatna, prywatny kanal, prywatny film, film jest prywatny, konto prywatne, tylko dla znajomych, tylko znajomi, tylko dla obserwujacych, tylko obserwujacy, tylko dla subskrybentow, tylko na zaproszenie, na zaproszenie, zamknieta grupa, zablokowal cie, zablokowala cie, praw autorskich, roszczenie dotyczace praw, naruszenia praw autorskich, z powodow prawnych, przyczyn prawnych, wyrok sadu, nakaz sadu, dmca, potwierdz swoj wiek, potwierdz wiek, weryfikacja wieku, weryfikacji wieku, ograniczenia wiekowe, ograniczen wiekowych, ograniczenie wiekowe, 18 lat, ukonczone 18, tresc zostala usunieta, ustawienia prywatnosci, ustawien prywatnosci, tresc dla doroslych',
    ],
    [
      'certificate',
      'required',
      'wymagany jest certyfikat, wymagany certyfikat, brak certyfikatu, certyfikat jest wymagany, nie podano certyfikatu, nie przedstawiono certyfikatu, nieprawidlowy certyfikat, niepoprawny certyfikat, certyfikat jest nieprawidlowy, blad certyfikatu, certyfikat klienta jest',
    ],
    [
      'tls',
      'required',
      'wymaga https, wymagane jest https, https jest wymagane, tylko https, wylacznie https, wylacznie przez https, wymagane ssl, wymagany ssl, wymaga ssl, wymagane bezpieczne polaczenie, wymagane jest bezpieczne polaczenie, wymaga bezpiecznego polaczenia, bezpiecznego polaczenia, tylko przez bezpieczne, tylko bezpieczne polaczenia, szyfrowane polaczenie, nieszyfrowane polaczenie, niezabezpieczone polaczenie, polaczenie nie jest bezpieczne, bez szyfrowania, http nie jest dozwolone, http jest niedozwolone',
    ],
    [
      'method',
      'denied',
      'metoda * niedozwolona, metoda * nie jest, metoda * jest niedozwolona, metoda nie jest obslugiwana, metoda nieobslugiwana, nieobslugiwana metoda http, niedozwolona metoda http, metoda zadania nie, metoda zadania jest, tylko post, tylko get, tylko metoda post',
    ],
    [
      'factor',
      'required',
      combined(
        'potwierdz, wprowadz, podaj, musisz potwierdzic, musisz podac, wpisz, nalezy podac, prosze podac',
        'swoje, swoja, obecne, aktualne, biezace, ponownie swoje, ponownie, stare, swoje aktualne, swoje obecne',
        'haslo, tozsamosc',
      ),
    ],
    [
      'factor',
      'required',
      combined(
        'wymagane, wymagana, wymagany, wymaga, konieczne, wlacz, skonfiguruj, konieczna, potrzebny',
        'jest, ',
        'uwierzytelnianie dwuskladnikowe, uwierzytelnianie dwuetapowe, weryfikacja dwuetapowa, uwierzytelnienie dwuskladnikowe, uwierzytelnienia dwuskladnikowego, uwierzytelniania dwuskladnikowego, weryfikacji dwuetapowej, kod weryfikacyjny, kod jednorazowy, haslo jednorazowe, dodatkowa weryfikacja, dodatkowe uwierzytelnienie, ponowne uwierzytelnienie, ponowne uwierzytelnianie, 2fa, mfa, kod uwierzytelniajacy, uwierzytelnianie wieloskladnikowe, potwierdzenie tozsamosci, potwierdzenie hasla, podanie hasla',
      ),
    ],
    [
      'factor',
      'required',
      'ponowne uwierzytelnienie, ponownego uwierzytelnienia, ponownie haslo, ponownie podaj haslo, potwierdzenie hasla, niedawne logowanie, niedawno zalogowan*, logowanie bylo zbyt dawno, sesja jest zbyt stara, potwierdz tozsamosc, potwierdzenie tozsamosci, wpisz kod, wprowadz kod weryfikacyjny, kod z wiadomosci, kod z sms, kod z e maila, nowe urzadzenie, nieznane urzadzenie, z nowego urzadzenia, potwierdz urzadzenie, urzadzenie nie zostalo rozpoznane, niezaufane urzadzenie, wrazliwa operacja, wrazliwej operacji, tryb sudo',
    ],
    [
      'factor',
      'invalid',
      combined(
        'nieprawidlowy, niepoprawny, bledny, zly, niewlasciwy, niewazny',
        'kod, kod weryfikacyjny, kod jednorazowy, kod sms, kod uwierzytelniajacy, kod bezpieczenstwa, kod potwierdzajacy, kod otp, kod 2fa, kod zabezpieczajacy',
      ),
    ],
    [
      'factor',
      'invalid',
      'kod jest nieprawidlowy, kod jest niepoprawny, kod jest bledny, kod nieprawidlowy, kod weryfikacyjny jest nieprawidlowy, kod weryfikacyjny jest niepoprawny, kod nie zgadza, wprowadzony kod jest',
    ],
    [
      'sso',
      'required',
      'wymagane sso, wymagane logowanie sso, zaloguj sie przez sso, przez sso, logowanie jednokrotne, przez logowanie jednokrotne, przez dostawce tozsamosci, przez swoja organizacje, kontem firmowym, konta firmowego, kontem sluzbowym, sesja saml',
    ],
    [
      'audience',
      'mismatch',
      'nieprawidlowy odbiorca, niepoprawny odbiorca, nieprawidlowa grupa odbiorcow, nieprawidlowy audience, nieprawidlowy issuer, nieznany wystawca, niezaufany wystawca, wystawca nie zgadza, innego srodowiska, inne srodowisko, dla innego srodowiska, klucz testowy, klucz produkcyjny, klucz sandbox, trybie testowym, nieprawidlowy region, zly region, innego regionu, dla innego projektu, dla innego najemcy, innego najemcy, dla innej uslugi, nie dla tej aplikacji, nie dla tej uslugi, nie jest przeznaczony dla tej, nie jest przeznaczony dla tego, wystawiony dla innej, wydany dla innej, innej organizacji',
    ],
    [
      'clock',
      'skewed',
      'czas systemowy, znacznik czasu poza, znacznik czasu wykracza, nieprawidlowy znacznik, niepoprawny znacznik czasu, roznica czasu, data i godzina, data i czas na, zadanie jest zbyt stare, zadanie wygaslo, niezsynchronizowany zegar',
    ],
    [
      'origin',
      'denied',
      'domena nie jest, domena niedozwolona, domena jest niedozwolona, nieprawidlowa domena, niezaufana domena, domena nie znajduje, nieautoryzowana domena, zrodlo niedozwolone, niedozwolone zrodlo, nieprawidlowe zrodlo, nieprawidlowy origin, niedozwolony origin, nieprawidlowy referer, brak referera, sprawdzanie referer, nieprawidlowy host, niedozwolony host, host nie jest, redirect uri, uri przekierowania, adres przekierowania, url przekierowania, osadzanie na, osadzanie jest, na innych stronach, na innych witrynach, z innych stron, z tej domeny, z twojej domeny, z tej strony, cors',
    ],
    [
      'scheme',
      'unsupported',
      'metoda uwierzytelniania nie, typ uwierzytelniania nie, nieobslugiwany typ uwierzytelniania, nieobslugiwany schemat, nieprawidlowy schemat uwierzytelniania, nieznany schemat, nieprawidlowy typ tokenu, nieprawidlowy typ tokena, niepoprawny typ tokenu, oczekiwano bearer, oczekiwano tokenu bearer, tylko bearer, uwierzytelnianie podstawowe jest, uwierzytelnianie basic jest, uzyj oauth, wymagane haslo aplikacji, metoda logowania nie',
    ],
    [
      'kind',
      'off',
      combined(
        'logowanie haslem, logowanie przez *, logowanie za pomoca *, logowanie za pomoca hasla, logowanie lokalne, logowanie gosci, dostep goscia',
        'jest, zostalo, ',
        'wylaczone, niedozwolone, niedostepne, wylaczony, zablokowane',
      ),
    ],
    [
      'credential',
      'missing',
      combined(
        'brak, brakuje, nie podano, nie przekazano, nie dostarczono, nie znaleziono, brakujacy, brakujace, bez, nie przeslano, nie okreslono, pusty, puste, nie otrzymano, wymagany, wymagane jest, wymagany jest',
        'tokenu, tokena, token, tokenu dostepu, token dostepu, klucza, klucza api, klucz api, naglowka authorization, naglowka autoryzacji, naglowek authorization, naglowek autoryzacji, danych uwierzytelniajacych, danych logowania, dane uwierzytelniajace, hasla, haslo, ciasteczka, podpisu, nazwy uzytkownika, loginu, jwt, tokenu bearer, poswiadczen, tokenu uwierzytelniajacego, tokenu autoryzacji, refresh token, tokenu odswiezania, client id, nazwa uzytkownika',
      ),
    ],
    [
      'credential',
      'missing',
      combined(
        'token, klucz api, klucz, naglowek authorization, naglowek autoryzacji, dane uwierzytelniajace, dane logowania, haslo, podpis, nazwa uzytkownika, token dostepu, poswiadczenia',
        'jest wymagany, jest wymagane, sa wymagane, nie zostal podany, nie zostal przekazany, nie zostaly podane, nie zostaly przekazane, jest pusty, jest puste, jest wymagana, nie zostal dostarczony, nie zostal przeslany, nie zostalo podane',
      ),
    ],
    [
      'header',
      'malformed',
      'nieprawidlowy naglowek, niepoprawny naglowek, bledny naglowek, nieprawidlowy format naglowka, format naglowka, naglowek musi, nie powinny zawierac spacji, nie moze zawierac spacji, nie sa zakodowane w base64, base64',
    ],
    [
      'signature',
      'invalid',
      'nieprawidlowy podpis, niepoprawny podpis, bledny podpis, niewazny podpis, podpis jest nieprawidlowy, podpis jest niepoprawny, podpis jest niewazny, podpis nie zgadza, podpis nieprawidlowy, weryfikacja podpisu, blad podpisu, nie mozna zweryfikowac podpisu, suma kontrolna nie, hash nie zgadza, niezgodnosc podpisu, sfalszowan*',
    ],
    [
      'session',
      'expired',
      combined(
        'sesja, twoja sesja, sesja uzytkownika, sesja logowania, logowanie',
        'wygasla, uplynela, zakonczyla sie, zostala zakonczona, jest zakonczona, jest niewazna juz, stracila waznosc, utracila waznosc, wygaslo, przeterminowana, nie jest juz wazna, nie jest juz aktywna, minela, dobiegla konca',
      ),
    ],
    [
      'session',
      'idle',
      'dlugiej bezczynnosci, zbyt dlugiej bezczynnosci, dlugiego braku aktywnosci, brak aktywnosci, bezczynnosci uzytkownika, bezczynnosci',
    ],
    [
      'token',
      'expired',
      'token wygasl, token stracil waznosc, token utracil waznosc, link wygasl, link stracil waznosc, odnosnik wygasl, waznosc tokenu, waznosc tokena, waznosc linku, kod wygasl, waznosc kodu, token jest przeterminowany, wygasly token',
    ],
    [
      'token',
      'revoked',
      'zostales wylogowan*, zostalas wylogowan*, zostales automatycznie wylogowan*, nastapilo wylogowanie, innym urzadzeniu, innego urzadzenia, innej przegladarce, innej przegladarki, w innym miejscu, z innego miejsca, z innej lokalizacji, nowe logowanie, inna sesja, przez nowe logowanie, token zostal odwolany, token zostal uniewazniony, token odwolany, token uniewazniony, dostep zostal odwolany, dostep zostal cofniety, klucz zostal usuniety, klucz zostal wylaczony, klucz jest wylaczony, klucz jest nieaktywny, klucz zostal zablokowany, klucz zostal uniewazniony, token jest nieaktywny, token zostal usuniety, token zostal juz, link zostal juz, kod zostal juz, link juz zostal, haslo zostalo zmienione, sesja zostala zakonczona przez, sesja zostala uniewazniona',
    ],
    ['token', 'early', 'token nie jest jeszcze, jeszcze nie jest wazny, token jeszcze nie'],
    [
      'token',
      'invalid',
      'nieprawidlowy token, niepoprawny token, bledny token, niewazny token, token jest nieprawidlowy, token jest niepoprawny, token jest niewazny, token nieprawidlowy, token nie istnieje, nie znaleziono tokenu w bazie, nieznany token, nieprawidlowy klucz, niepoprawny klucz, bledny klucz, nieprawidlowy klucz api, niepoprawny klucz api, klucz jest nieprawidlowy, klucz api jest nieprawidlowy, nieznany klucz, klucz nie istnieje, klucz api nie istnieje, nieprawidlowy zeton',
    ],
    [
      'token',
      'malformed',
      'nieprawidlowy format tokenu, niepoprawny format tokenu, format tokenu, format tokena, token jest uszkodzony, nie mozna odczytac tokenu, nie mozna zdekodowac tokenu, znieksztalcony token',
    ],
    [
      'route',
      'unknown',
      'nieznany endpoint, nie znaleziono endpointu, endpoint nie istnieje, nieznana sciezka, sciezka nie istnieje, trasa nie istnieje, nieznana akcja, nie istnieje lub, nie znaleziono lub, nie zostal znaleziony lub, nie zostala znaleziona lub',
    ],
    [
      'anonymous',
      'denied',
      combined(
        'goscie, gosc, anonimowi uzytkownicy, odwiedzajacy, niezalogowani uzytkownicy',
        'nie, nie moga, nie maja',
      ),
    ],
  ],
  negations:
    'nie, bez, nigdy, zaden, zadnych, zadnego, zadnej, nikt, nic, ani, nie zostal, nie zostala, nie zostalo, nie zostaly',
  hedges:
    'jesli, jezeli, jezeliby, mozliwe, mozliwe ze, sprawdz, upewnij sie, na przyklad, np, gdy, zapomniales, zapomnialas, nie pamietasz, wygasnie, byc moze, prawdopodobnie, czasami, czesto, zazwyczaj, zwykle, mozliwe przyczyny, mozliwa przyczyna, dowiedz sie, wiecej informacji, nie masz konta, nie masz jeszcze konta, masz juz konto, pierwszy raz, zapamietaj mnie, jak odzyskac, zostanie zablokowan*, pozostalo prob, pozostalo * prob*, haslo musi zawierac, haslo musi miec, haslo musi skladac, haslo powinno, domyslnie, z wyjatkiem, chyba ze, uwaga, wskazowka, uzywa plikow cookie, korzysta z plikow cookie, korzystajac z, chronion* przez recaptcha, moglo, czy',
  exclusives: 'tylko, wylacznie, jedynie, tylko i wylacznie',
  modals: 'moga, moze, mozliwe',
  alternatives: 'lub, albo, badz, i lub',
  deeds: [deeds, combined('do, na, aby, zeby', deedGenitives)].join(', '),
};
