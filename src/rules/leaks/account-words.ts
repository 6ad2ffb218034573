/**
 * Words of the concepts that an answer to a login is made of, in the languages that login pages are most often written
 * in. Latin and Cyrillic ones are beginnings of words, lower case, without accents; the others stand anywhere.
 */
export interface Concept {
  readonly starts: readonly string[];
  readonly anywhere: readonly string[];
}

/** Lower case and without accents, as all words here are compared. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replaceAll("d'", "d' ")
    .replaceAll("l'", "l' ")
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

const words = (text: string) =>
  text
    .split('\n')
    .flatMap((row) => row.split(','))
    .map((word) => folded(word.trim()))
    .filter((word) => word !== '');

/** Whoever has an account, or what names it. */
export const account: Concept = {
  starts: words(`
    user, username, account, e-mail, email, mail, member, login, phone number, customer
    usuario, cuenta, correo
    utilisateur, compte, adresse mail, courriel, identifiant
    benutzer, nutzer, konto, anmeldename, mailadresse
    utilizador, conta, endereco de e
    utente, indirizzo
    gebruiker, mailadres
    uzytkownik, kont, adres e
    пользовател, аккаунт, учетн, почт, логин, email
    kullanici, hesap, hesab, e-posta, eposta, uye, uzivatel, ucet, uctu, anvandar, anvendar, bruger, brukar, bruker, kontonummer, epost, e-post
    kayttaj, tili, tilia, sahkoposti, користувач, обліков, акаунт, пошт, nguoi dung, tai khoan, pengguna, akun, felhasznalo, fiok, utilizator, contul
    χρηστ, λογαριασμ, usuari, pouzivatel, korisnik, korisnick, korisnicki, racun, потребител, uporabnik, kasutaja, vartotoj
    e-mel, emel, akaun, ten dang nhap, lietotaj, notand, istifadəci, foydalanuvchi, пайдаланушы, корисник, erabiltzail
    telefon, telefono, telephone, telefone, handynummer, nummer, cliente, client, kunde, klant, klient
  `),
  anywhere: words(`
    ユーザ, アカウント, メールアドレス, ログインid, 会員
    用户, 用戶, 帐号, 账号, 帳號, 账户, 帳戶, 邮箱, 郵箱, 邮件地址, 手机号
    사용자, 계정, 이메일, 아이디, 회원
    ผู้ใช้, บัญชี, อีเมล, المستخدم, حساب, البريد, משתמש, חשבון, דוא, उपयोगकर्ता, खाता, खाते, ईमेल
    کاربر, حساب, ایمیل, ব্যবহারকারী, பயனர்
  `),
};

/** Names of an account in the narrow sense: what people type beside the password. */
export const accountName: Concept = {
  starts: words(`
    username, user name, user id, userid, e-mail address, email address, email, e-mail, login name
    nombre de usuario, nom d'utilisateur, benutzername, nome de usuario, nome de utilizador, nome utente, gebruikersnaam
    nazwa uzytkownika, имя пользователя
  `),
  anywhere: words('ユーザー名, ユーザ名, 用户名, 用戶名, 사용자 이름, 아이디'),
};

export const password: Concept = {
  starts: words(`
    password, passcode, passphrase, pass word
    contrasena, clave
    mot de passe
    passwort, kennwort
    senha, palavra-passe, palavra passe
    wachtwoord
    hasl
    парол
    parola, sifre, heslo, hesla, losenord, adgangskode, kodeord, passord, salasana, salasan, mat khau, kata sandi, sandi, jelszo, клав, парола, κωδικ, contrasenya, lozink, geslo, parool, slaptazod
    kata laluan, katalaluan, лозинк, sifrə, parol, lykilord
  `),
  anywhere: words(
    'パスワード, 暗証番号, 密码, 密碼, 口令, 비밀번호, 암호, รหัสผ่าน, كلمة المرور, كلمة السر, رمز عبور, گذرواژه, סיסמ, पासवर्ड',
  ),
};

/** It is not there. */
export const missing: Concept = {
  starts: words(`
    not exist, you don't have an account, you do not have an account, doesn't exist, does not exist, don't exist, no longer exist, not found, wasn't found, couldn't find, could not find, can't find
    cannot find, couldn't be found, could not be found, cannot be found, can't be found, unable to find, can't seem to find, cannot seem to find, didn't find, did not find, unknown, not registered
    isn't registered, not recognized, not recognised, don't recognize, don't recognise, doesn't recognize, do not recognize, unrecognized, unrecognised
    not associated, isn't associated, not connected to, isn't connected to, not linked, unregistered, no match, not in our, no record, isn't in our, doesn't match any, does not match any, didn't match any, did not match any, didn't identify any, did not identify any, does not identify any, doesn't identify any, nonexist, non-exist, not known, doesn't belong
    could not be located, couldn't be located, cannot be located, could not locate, couldn't locate, cannot locate, unable to locate, not on file, not on record, isn't on file, not present in the, not in the directory, not in the database, not in the user, not in the system
    does not belong to any, doesn't have an account, does not have an account, aren't any, are not any, never existed
    no existe, no encontr, no se encontr, no se ha encontr, no esta registrad, no registrad, desconocid, inexistente, no corresponde a ningun, no se encuentra el, no se encuentra ningun, no se encuentra registrad, no se encuentra en, no se ha podido encontrar, no se pudo encontrar, no ha sido encontrad, no fue encontrad, no se halla
    n'existe pas, n existe pas, introuvable, inconnu, pas trouve, n'avons pas trouve, n'a ete trouve, pas enregistre, pas ete trouve, ne correspond a aucun
    existiert nicht, nicht gefunden, unbekannt, nicht registriert, nicht vorhanden, nicht bekannt, nicht finden, gibt es nicht
    nao existe, nao encontr, nao foi encontr, nao esta registad, nao esta cadastrad, nao cadastrad, nao foi possivel encontrar, nao se encontr, nao foi localizad
    non esiste, non trovat, non e stato trovat, non e registrat, sconosciut, non registrat, non risulta registrat
    bestaat niet, niet gevonden, onbekend, niet geregistreerd, niet bekend, niet vinden, kennen dit, kennen deze
    nie istniej, nie znalezion, nieznan, niezarejestrowan, nie jest zarejestrowan, nie odnalezion, nie mamy taki, nie mamy uzytkownik, nie mamy kont, nie figuruj
    не существу, не найден, не зарегистрирован, неизвестн, не удалось найти, нет в системе, нет в базе, отсутствует в, не числится, незарегистрирован
    bulunamadi, bulunmuyor, mevcut degil, kayitli degil, kayitli degildir, yok, tanimli degil, bulunmamakta, bulunmamis, rastlanmadi, taninmiyor, neexistuje, nenalezen, nebyl nalezen, neni registrovan, nezname
    finns inte, hittades inte, hittas inte, kunde inte hitta, findes ikke, blev ikke fundet, ikke fundet, kunne ikke finde, finnes ikke, ikke funnet, ble ikke funnet, ikke registrert, ikke registreret, inte registrerad
    ei loydy, ei loytynyt, ei ole olemassa, ei ole rekisteroity, ei ole tilia, ei ole kayttaj, tuntematon, не існує, не знайден, не зареєстрован, невідом, немає в систем, немає в баз, незареєстрован
    khong ton tai, khong tim thay, khong co trong he thong, chua dang ky, chua dang ki, chua duoc dang ky, chua duoc dang ki, tidak ditemukan, tidak terdaftar, belum terdaftar, tidak ada, tidak dikenal, nem letez, nem talalhato, ismeretlen, nincs regisztralt, nu exista, nu a fost gasit, nu este inregistrat, nu am gasit, inexistent, necunoscut
    tiada dalam sistem, tiada dalam rekod, tiada dalam pangkalan, tidak dijumpai, tidak ditemui, tidak berdaftar, belum berdaftar, belum mendaftar, tidak wujud
    okand, okant, ar inte registrer, ukendt, er ikke oprettet, ukjent
    topilmadi, tapilmadi, табылмады, не постоји, није пронађен, fannst ekki, er ekki til, nav atrast, nav registret, neeksiste, ez da existitzen, non existe
    δεν βρεθηκ, δεν υπαρχ, δεν ειναι εγγεγραμμεν, δεν ειναι καταχωρ, δεν εντοπιστ, αγνωστ, ανυπαρκτ, no existeix, no s'ha trobat, no s ha trobat, no trobat, no figura, no consta, no aparece
    v systemu neni, v databazi neni, neni v systemu, neni v databazi, neni v nas, neevidujeme, neni zaregistrovan, nie je registrovan, nie je v system, nenasiel, nebol najden, nebyla nalezena, nenasli
    ne postoji, nije pronaden, nije registr, не съществува, не е намерен, не е регистриран, ne obstaja, nem szerepel, nincs regisztralva, ei leitud, nerastas, neegzistuoja, net dans notre
  `),
  anywhere: words(`
    存在しません, 存在しない, 見つかりません, 見つかりませんでした, はいません, がいません, 登録されていません, 登録がありません, アカウントがありません, 見当たりません, 該当する
    不存在, 找不到, 未找到, 未注册, 未註冊, 没有找到, 沒有找到, 尚未注册, 无此, 查無, 没有该, 没有此, 没有这个, 沒有該, 沒有此, 沒有這個
    존재하지 않, 찾을 수 없, 등록되지 않, 가입되지 않, 없는 사용자, 없는 계정, 없는 아이디
    ไม่พบ, ไม่มีอยู่, ไม่ได้ลงทะเบียน, ไม่มีบัญชีนี้, ไม่มีผู้ใช้นี้, ไม่มีชื่อผู้ใช้นี้, ไม่มีอีเมลนี้, غير موجود, غير مسجل, لم يتم العثور, لم نتمكن من العثور, لم نعثر, لا يوجد حساب, لا يوجد مستخدم, غير معروف, یافت نشد, پیدا نشد, وجود ندارد, ثبت نشده, לא קיים, לא נמצא, אינו קיים, मौजूद नहीं, नहीं मिला, पंजीकृत नहीं, পাওয়া যায়নি, কোনো ব্যবহারকারী নেই, கிடைக்கவில்லை, இல்லை
  `),
};

/** "No" right before the account: "no user", "aucun compte". Ends of the word before, for the Latin languages. */
export const none: readonly string[] = words(`
  no, no such, no valid, no matching, no active
  ningun, ninguna, ningun, no hay, no existe
  aucun, aucune, pas de
  kein, keine, keinen, keinem
  nenhum, nenhuma, nao ha
  nessun, nessuna, nessuno
  geen
  brak, nie ma
  нет, нет такого
  ingen, ingen sadan, inget, zadny, zadna, hicbir, boyle bir, немає, tidak ada, tiada, khong co, nem, niciun, nincs, nincs ilyen, κανενας, cap, nema, няма, žádný takový, ziaden, ziadny
  `);

/** It is there, but not right. */
export const wrong: Concept = {
  starts: words(`
    password error, wrong, incorrect, invalid, not correct, isn't correct, mismatch, not match, doesn't match, didn't match, bad, not valid, isn't valid, isn't right, not right
    incorrect, invalid, erron, equivocad, no coincide
    incorrect, invalide, errone, mauvais, ne correspond pas
    falsch, ungultig, nicht korrekt, nicht richtig, stimmt nicht, inkorrekt, fehlerhaft
    incorret, invalid, errad, nao confere, nao corresponde
    errat, non corrett, non valid, sbagliat
    onjuist, ongeldig, verkeerd, niet juist, niet correct, klopt niet
    nieprawidlow, bledn, niepoprawn, zle
    неверн, неправильн, не совпада, не подходит
    hatali, yanlis, gecersiz, eslesm, dogru degil, nespravn, neni spravn, nie je spravn, nesouhlas, chybn, neplatn, spatn, felaktig, fel, stammer inte, ogiltig, forkert, ugyldig, feil, stemmer ikke, vaara, virheelli, ei tasmaa
    невірн, неправильн, недійсн, хибн, погрешн, sai, khong dung, khong chinh xac, khong khop, khong hop le, salah, tidak valid, tidak cocok, tidak benar, tidak tepat, tidak betul, tidak sah, tidak sepadan, hibas, helytelen, ervenytelen, gresit, incorect, λαθος, λανθασμεν, εσφαλμεν, pogresn, neisprav, netocn, грешн, невалидн, napacn, vale
  `),
  anywhere: words(`
    正しくありません, 正しくない, 間違, 無効, 一致しません, 誤り, 誤っ, 違います
    错误, 錯誤, 不正确, 不正確, 无效, 無效, 有误, 有誤, 不匹配
    올바르지, 잘못, 틀렸, 틀립, 일치하지
    ไม่ถูกต้อง, ผิด, غير صحيح, خاطئ, غير صالح, שגוי, לא נכונ, אינה נכונה, गलत, अमान्य, اشتباه, نادرست
  `),
};

/** Somebody has it already: what a sign-up says of a name in use. */
export const taken: Concept = {
  starts: words(`
    already exist, you already have, already have an account with, already a member, already signed up, already on file, already linked, already belongs, already taken, already in use, already registered, already been taken, already used, is taken, been taken, is in use, already has an account, already associated, not available, unavailable
    ya existe, ya esta en uso, ya esta registrad, ya ha sido, ya se encuentra registrad, ya fue
    existe deja, deja utilise, deja pris, deja enregistre, est deja
    existiert bereits, bereits vergeben, bereits registriert, bereits verwendet, schon vergeben, bereits vorhanden, bereits in verwendung
    ja existe, ja esta em uso, ja esta registad, ja esta cadastrad, ja esta sendo, ja foi
    esiste gia, gia in uso, gia registrat, gia utilizzat, gia stato, gia presente
    bestaat al, al in gebruik, al geregistreerd, is al, reeds
    juz istniej, juz zajet, jest zajet, juz uzywan, zostal juz, juz zarejestrowan
    уже существу, уже занят, уже использу, уже зарегистрирован
    zaten kayitli, zaten kullan, zaten mevcut, zaten var, kullanilmakta, uz existuje, jiz existuje, je jiz, uz je, uz byl, finns redan, anvands redan, redan registrerad, ar upptag, findes allerede, allerede i brug, er allerede, finnes allerede, allerede i bruk, allerede registrert
    on jo, varattu, kaytossa jo, вже існує, вже зайнят, вже використ, вже зареєстр, da ton tai, da duoc su dung, da duoc dang ky, sudah terdaftar, sudah digunakan, sudah ada, telah digunakan, mar letezik, foglalt, exista deja, deja folosit, υπαρχει ηδη, χρησιμοποιειται ηδη, ja existeix, ja esta registrat, vec postoji, vec se koristi, вече съществува, вече е, uz existuj, ze obstaja
  `),
  anywhere: words(
    '既に, すでに, 使用されています, 已存在, 已被, 已注册, 已註冊, 已经存在, 이미, มีอยู่แล้ว, ถูกใช้, مستخدم بالفعل, موجود بالفعل, مسجل بالفعل, כבר קיים, כבר בשימוש, כבר רשום, पहले से',
  ),
};

/** Only if: the sentence does not say which case it is. */
export const conditional: Concept = {
  starts: words(
    "if, whether, may, might, should, si, s il, s'il, wenn, falls, sofern, se, caso, als, indien, jesli, jezeli, если, якщо, eger, pokud, jestlize, om, hvis, dersom, jos, neu, jika, apabila, ha, daca, αν, εαν, ak, ako, ако, ce",
  ),
  anywhere: words('場合, もし, 如果, 若, 倘若, 경우, 만약, 라면, 이면, หาก, ถ้า, إذا, אם, यदि, अगर, اگر, যদি'),
};

/** Rights, sessions, and who is logged in: what is missing then is not the account. Parts of words. */
export const otherMatters: readonly string[] = words(`
    logged in, signed in, angemeldet, eingeloggt, zalogowan, bejelentkez, ingelogd, inloggad, innlogget, ログインして, giris yap
    permission, privilege, berechtig, zugriff, permiso, permissao, permesso, permiss, droits, uprawnien, прав доступа, нет прав, немає прав, yetki, opravnen, pristup, behorighet, tilladelse, tillatelse, rettighed, rettighet, oikeu, jogosults, permisiun, drepturi, δικαιωμ, δικαιωματ, akses, izni yok, izin yok, memiliki izin, ada izin, nema prav, kebenaran, quyen, 権限, 权限, 權限, 권한, สิทธิ์, صلاحي, הרשא, अनुमति
    session, sitzung, sesion, sessao, sessione, sessie, sesj, сесси, сеанс, сесі, oturum, relac, sesi, phien, セッション, 会话, 會話, 세션, เซสชัน, الجلسة
  `);

/** One or the other, or both at once. */
export const joining: Concept = {
  starts: words(
    'or, and, nor, o, y, u, ou, et, oder, und, bzw, e, of, en, lub, albo, i, или, и, або, та, veya, ya da, nebo, eller, tai, hoac, atau, vagy, sau, alebo, a, η, και, ili, или, ali, voi, arba, və, yoki, hamda, немесе, eda, vai, ose, edo, with, /, &',
  ),
  anywhere: words(
    'または, もしくは, か, と, や, 或, 或者, 和, 与, 與, 及, หรือ, และ, أو, או, या, 또는, 이나, 혹은, 과, 와, یا, বা, மற்றும்',
  ),
};
