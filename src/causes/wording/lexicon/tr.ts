import type { Lexicon } from '../vocabulary.ts';

/** Turkish; endings are glued to the words, so most phrases have an open end. */
export const turkish: Lexicon = {
  language: 'tr',
  unit: 'words',
  hints:
    've, bir, bu, icin, lutfen, degil, ile, cok, olarak, tekrar, yok, gerekli, sizin, var, sonra, olmadigi, nedeniyle, tarafindan',
  subjects: {
    access: 'erisim*, giris izni',
    account: 'hesap, hesabin*, hesabi*, hesaba, kullanici*, e posta*, eposta*, uyelig*, uye',
    'api-key': 'api anahtar*, anahtar*, erisim anahtar*, gizli anahtar*',
    attempts: 'deneme*, giris deneme*, hatali giris*, basarisiz deneme*',
    bot: 'robot*, bot, captcha*, otomatik*, insan, javascript',
    caller: 'siz, sizin',
    certificate: 'sertifika*, istemci sertifika*',
    clock: 'zaman damga*, saat, sistem saat*',
    content: 'gizli, ozel icerik',
    cookie: 'cerez*',
    country: 'ulke*, bolge*, bulundugunuz yer, konumunuz*',
    credential: 'kimlik bilgi*, giris bilgi*, oturum bilgi*, yetkilendirme bilgi*',
    csrf: 'csrf*, form jeton*, guvenlik jeton*, dogrulama jeton*',
    factor:
      'iki adimli*, iki asamali*, iki faktorlu*, dogrulama kod*, tek kullanimlik*, guvenlik kod*, sms kod*, iki faktor*, ikinci faktor',
    filter: 'web filtre*, icerik filtre*, kategori*, internet kullanim*, sirket politika*, kurum politika*',
    firewall:
      'guvenlik duvar*, guvenlik kural*, guvenlik neden*, guvenlik sistem*, waf, guvenlik endise*, guvenlik alt sistem*, guvenlik modul*, guvenlik gerekce*',
    header: 'authorization baslig*, yetkilendirme baslig*',
    ip: 'ip, ip adres*, adresiniz*, ag adres*',
    listing: 'dizin liste*, dizin icerig*, klasor icerig*',
    login: 'giris, oturum acma*, kimlik dogrula*, giris yap*',
    method: 'metod*, yontem*, http metod*, istek yontem*',
    origin: 'kaynak, kokeni, referer*, alan ad*, etki alan*',
    password: 'sifre*, parola*, kullanici adi veya sifre*, kullanici adi veya parola*, kullanici adi ya da sifre*',
    permission: 'yetki*, izin, izni*, iznin*, rol, rolu*, rolun*, yonetici*, ayricalik*, sahibi, moderator*',
    plan: 'abonelig*, abonelik*, paket*, planiniz*, plan, lisans*, odeme*, bakiye*, premium',
    rate: 'istek sinir*, kota*, limit*, istek limit*, hiz sinir*',
    request: 'istek, istegin*, istekler, talep, talebiniz*',
    resource:
      'kayit, gonderi*, siparis*, etkinlik*, konu, yorum*, belge*, donem*, bilet*, fatura*, proje*, kurs, sinav*, basvuru*, yarisma*, rezervasyon*',
    scope: 'kapsam*, scope*, yetki kapsam*',
    session: 'oturum, oturumun*, oturumu, oturumunuz*',
    signature: 'imza*',
    terms: 'kullanim kosul*, sozlesme*',
    tls: 'https, ssl, guvenli baglanti',
    token: 'jeton*, token*, erisim jeton*, belirtec*, erisim belirtec*, jwt',
    url: 'baglanti, baglantinin*, link*',
  },
  predicates: {
    blocked: 'engellen*, engelledi, engelli, engellendi, yasaklan*, yasakli, kara liste*, bloke*, bloklan*',
    closed: 'kapali, kapatilmis*, kapatildi, arsivlen*, sona erdi, tamamlan*, bakimda, salt okunur',
    denied:
      'reddedil*, reddedildi, izin verilmiyor, izin verilmedi, izin verilmez, yasak, yasaktir, kisitli, kisitlan*, yetkisiz*, erisilemez',
    disabled:
      'kilitlen*, kilitli, devre disi*, askiya alin*, pasif, dondurul*, etkin degil, aktif degil, onaylanmamis, onaylanmadi, dogrulanmamis, dogrulanmadi',
    exceeded: 'asildi, asti, astiniz, doldu, cok fazla, tukendi, cok sik',
    expired:
      'suresi doldu, suresi dolmus*, suresi gecti, suresi gecmis*, suresi sona*, zaman asimi*, gecerliligini yitir*, artik gecerli degil',
    failed: 'basarisiz*, hata, olmadi, yapilamadi',
    insufficient: 'yetersiz, yok, yoktur, bulunmuyor, bulunmamaktadir, bulunmamakta, sahip degil*, eksik',
    invalid: 'gecersiz*, hatali, yanlis, gecerli degil*, kabul edilmedi',
    malformed:
      'bicimi hatali, formati hatali, bicimi gecersiz, formati gecersiz, cozumlenemedi, okunamadi, bicim*, format*',
    mismatch: 'eslesmiyor, eslesmedi, uyusmuyor, uyusmazlig*',
    missing: 'eksik, bulunamadi, gonderilmedi, belirtilmedi, bos, saglanmadi, verilmedi',
    required:
      'gerekli, gereklidir, gerekiyor, gerekmektedir, zorunlu*, lazim, gerek, girin, giriniz, yapmalisiniz, yapmaniz',
    revoked: 'iptal edil*, sonlandirildi, baska bir cihaz*, baska cihaz*, kapatildi, silindi, silinmis*, kara liste*',
    unknown: 'bulunamadi, bilinmeyen, kayitli degil, mevcut degil, yok',
    unsupported: 'desteklenmiyor, desteklenmeyen, desteklenmez',
    unverified: 'dogrulanamadi, dogrulama basarisiz*, onaylanamadi',
    foreign: 'ait degil, baska bir uygulama, baska bir proje',
    noticed: 'tespit edil*, algilan*',
    'read-only': 'salt okunur',
  },
  negated: {
    denied: 'yetkili, yetkiniz',
  },
  idioms: [
    [
      'bot',
      'blocked',
      'tarayiciniz kontrol, tarayicinizi kontrol, tarayici kontrol*, tarayiciniz dogrulan*, javascript i etkinlestir*',
    ],
    [
      'login',
      'required',
      'giris yapin, giris yapiniz, giris yapmalisiniz, giris yapmaniz, oturum acin, oturum aciniz, oturum acmaniz, oturum acmalisiniz, once giris, kimlik dogrulama gerekli, kimlik dogrulamasi gerekli, giris yapmis olmaniz, uye girisi',
    ],
    [
      'login',
      'missing',
      'giris yapmadiniz, giris yapmamis*, oturum acmadiniz, oturum acilmamis, oturum acmamis*, oturum bulunamadi',
    ],
    ['login', 'again', 'tekrar giris, yeniden giris, tekrar oturum, yeniden oturum'],
    ['login', 'failed', 'giris basarisiz, oturum acilamadi, kimlik dogrulama basarisiz*, kimlik dogrulanamadi'],
    ['session', 'expired', 'oturum suresi, oturumun* suresi, oturum zaman asim*, oturum sona erdi, oturumunuz sona'],
    [
      'permission',
      'insufficient',
      'yetkiniz yok*, yetkiniz bulunm*, izniniz yok*, izniniz bulunm*, yetkili degil*, yetki yok, yetkiye sahip degil*, izne sahip degil*, yetkiniz yeterli degil, erisim izniniz yok, erisim yetkiniz yok, bu islem icin yetkiniz, yetkisi yok*, izni yok*, yeterli yetki*',
    ],
    ['caller', 'denied', 'erisim reddedildi, erisim engellendi, erisim yasak*'],
    [
      'rate',
      'exceeded',
      'cok fazla istek*, cok fazla deneme*, cok fazla giris*, dakika sonra tekrar, saniye sonra tekrar, saat sonra tekrar, cok sayida istek*, istek siniri asildi, istek limiti asildi',
    ],
    [
      'bot',
      'blocked',
      'robot olmadiginiz*, insan oldugunuz*, tarayiciniz kontrol*, tarayiciniz denetlen*, guvenlik dogrulama*',
    ],
    ['ip', 'blocked', 'ip adresiniz, ip adresi izin, ip adresinizden'],
    ['country', 'denied', 'ulkenizde, bulundugunuz ulke*, bolgenizde, bulundugunuz bolge*'],
    [
      'csrf',
      'failed',
      'csrf dogrulama*, sayfanin suresi doldu, sayfa suresi doldu, formun suresi doldu, form suresi doldu',
    ],
    [
      'account',
      'disabled',
      'hesabiniz kilit*, hesabiniz askiya*, hesabiniz devre disi*, hesabiniz engellen*, hesabinizi onaylay*, hesabinizi dogrulay*, e posta adresinizi onaylay*, e posta adresinizi dogrulay*',
    ],
    [
      'factor',
      'required',
      'dogrulama kodunu gir*, dogrulama kodu gerekli, iki adimli dogrulama gerekli, iki faktorlu dogrulama gerekli, iki faktorlu dogrulama',
    ],
    [
      'plan',
      'required',
      'paketinizi yukselt*, planinizi yukselt*, abonelik gerekli, yetersiz bakiye, bakiyeniz yetersiz',
    ],
    ['token', 'revoked', 'baska bir cihazda*, baska bir yerden giris, baska cihazda*'],
  ],
  negations: 'degil, degildir, degilsiniz, olmadan',
  hedges: 'eger, olabilir, belki, emin olun, kontrol edin, ornegin, unuttunuz, unuttum',
  alternatives: 'veya, ya da',
};
