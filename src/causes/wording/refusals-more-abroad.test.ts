import { describe, expect, it } from 'vitest';
import { hear } from './hearing.ts';
import { type Labelled, plainest, rows } from './testdata/plainest.ts';

const abroad: Labelled = {
  'invalid-credentials': [
    'Auth token invalid',
    'Passwort falsch',
    'Die Zugangsdaten sind ungültig.',
    'token verification failed',
    'Die E-Mail-Adresse oder das Passwort ist nicht korrekt',
  ],
  'csrf-rejected': [
    'Cross-site request forgery token invalid',
    'Das Formular ist abgelaufen, bitte laden Sie die Seite neu',
    'Le jeton CSRF est manquant',
    'CSRF-Token ungültig',
    'CSRF-Überprüfung fehlgeschlagen',
  ],
  'no-credentials': [
    'Sie sind nicht angemeldet.',
    "Vous n'êtes pas connecté.",
    'Bitte melden Sie sich an, um fortzufahren',
    "Aucun jeton d'authentification fourni",
  ],
  'expired-credentials': [
    'This token expired on Sat, 28 Feb 2026 10:00:00 GMT',
    'Das Passwort ist abgelaufen',
    'Access token expired, please refresh',
    'Token expired at 2026-03-01',
  ],
  'revoked-credentials': [
    'Das Zugriffstoken wurde gesperrt',
    'La session a été révoquée',
    'User logged out; token invalidated',
    'Das Token wurde widerrufen',
  ],
  'account-disabled': [
    'Ihr Account wurde gesperrt',
    'Benutzer ist deaktiviert',
    'Ihr Konto ist deaktiviert',
    'Ihr Benutzerkonto wurde vorübergehend gesperrt',
  ],
  'insufficient-scope': [
    'Das Token hat nicht die nötigen Scopes',
    'スコープが不足しています',
    'Dem Token fehlt der erforderliche Scope',
    "Le jeton n'a pas la portée requise",
  ],
  'insufficient-permission': [
    'ZugriffsRechte nicht ausreichend',
    'Sie besitzen nicht die erforderliche Rolle',
    'Ihnen fehlen die Rechte',
    'Nur der Eigentümer darf das Projekt löschen',
  ],
  'not-entitled': [
    'Ihre Lizenz ist abgelaufen',
    'Guthaben aufgebraucht',
    'Ihr Abonnement ist abgelaufen',
    'Diese Funktion ist nur in der Premium-Version verfügbar',
  ],
  'content-restricted': [
    'Ce profil est privé',
    'Questo profilo è privato',
    'Dieses Video ist privat',
    'Inhalt aus rechtlichen Gründen gesperrt',
  ],
  'rate-limited': [
    'Sie haben das Tageslimit erreicht',
    'Limit erreicht',
    'Zu viele Anmeldeversuche. Bitte versuchen Sie es später erneut.',
    'Anfragelimit überschritten',
  ],
  'origin-rejected': [
    'Domain nicht zugelassen',
    'Domaine non autorisé',
    'Ursprung nicht erlaubt',
    'Origine non autorisée',
  ],
  'ip-blocked': [
    'Ihre IP ist gesperrt',
    'Votre IP est bannie',
    'Ihre IP-Adresse ist nicht zugelassen',
    'Der Zugriff von Ihrer IP-Adresse wurde gesperrt',
  ],
  'geo-blocked': [
    'In Ihrer Region nicht verfügbar',
    'Indisponible dans votre région',
    'Dieser Inhalt ist in Ihrem Land nicht verfügbar',
    "Ce contenu n'est pas disponible dans votre pays",
  ],
  'bot-challenge': [
    'Automatisierte Anfragen sind nicht erlaubt',
    'Les robots ne sont pas autorisés',
    'Bestätigen Sie, dass Sie kein Roboter sind',
    "Veuillez confirmer que vous n'êtes pas un robot",
  ],
  'waf-blocked': ['Attaque détectée', 'Обнаружена атака', '您的请求可能存在威胁，已被拦截', '检测到攻击行为'],
  'resource-state': [
    'Der Beitrag ist archiviert',
    "L'inscription est terminée",
    'Das Thema ist geschlossen',
    'Dieses Dokument ist schreibgeschützt',
  ],
  'client-certificate-required': [
    'Falta el certificado de cliente',
    '客户端证书无效',
    'Ein Client-Zertifikat ist erforderlich',
    'Se requiere un certificado de cliente',
  ],
  'step-up-required': [
    'Geben Sie den Bestätigungscode ein',
    'Un code de vérification est requis',
    'Zwei-Faktor-Authentifizierung ist erforderlich',
    'Bitte bestätigen Sie Ihr Passwort',
  ],
  'wrong-audience': [
    'Falscher Aussteller',
    'Audience du jeton invalide',
    'Das Token wurde für eine andere Anwendung ausgestellt',
    "Le jeton n'est pas destiné à cette application",
  ],
  'clock-skew': [
    '请求已过期，时间戳超时',
    'リクエストのタイムスタンプが古すぎます',
    'Der Zeitstempel weicht zu stark von der Serverzeit ab',
    "L'horodatage de la requête est trop ancien",
  ],
  'bad-signature': [
    'Signatur stimmt nicht überein',
    'Firma inválida',
    'Die Signatur ist ungültig',
    'Signature de la requête invalide',
  ],
  nothing: [
    'Ошибка доступа',
    '出错了',
    'Accès interdit',
    'Brak dostępu',
    'Доступ запрещен',
    'アクセスが禁止されています',
  ],
  'tls-required': ['Bitte verwenden Sie HTTPS', '请使用HTTPS访问'],
  'method-not-permitted': ['Diese Methode ist nicht erlaubt', 'Méthode non autorisée'],
  'network-filter': ["L'accès à ce site est bloqué par votre entreprise"],
  'malformed-credentials': ['Das Token hat ein ungültiges Format', 'Formato de token inválido'],
  'wrong-scheme': ['Basic-Authentifizierung wird nicht unterstützt', 'La autenticación básica no está permitida'],
};

describe('more refusals abroad', () => {
  it.each(rows(abroad))('"%s" means %s', (text, cause) => expect(plainest(hear(text))).toBe(cause));
});
