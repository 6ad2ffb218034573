import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../engine/taxonomy.ts';
import { hear, hearCode } from './hearing.ts';

/** The plainest thing that is heard, other than as a mere possibility; `nothing` if there is none. */
function plainest(heard: ReturnType<typeof hear>): CauseId | 'nothing' {
  const order = ['certain', 'likely'];
  const plain = heard.filter(({ confidence }) => order.includes(confidence));
  plain.sort(
    (a, b) =>
      Number(a.vague) - Number(b.vague) || order.indexOf(a.confidence) - order.indexOf(b.confidence) || a.rank - b.rank,
  );
  return plain[0]?.cause ?? 'nothing';
}

const sentences: Readonly<Partial<Record<CauseId, readonly string[]>>> = {
  'no-credentials': [
    'Authentication credentials were not provided.',
    'You must be logged in to view this page.',
    'Please sign in to continue.',
    'No API key was supplied.',
    'Missing Authorization header',
    'The Authorization header is missing',
    'Login required',
    'User not authenticated',
    'You are not logged in!',
    'A valid token is required',
    'No token provided',
    'No session cookie was sent',
    'An access token is required to request this resource.',
    'Request is missing required authentication credential.',
    'API key required',
    'This endpoint requires authentication',
    'Full authentication is required to access this resource',
    'Anonymous access is not allowed',
    'The request is not signed',
    'Unauthenticated.',
    'You need to log in to see your orders',
    'No authorization token was found',
  ],
  'malformed-credentials': [
    'jwt malformed',
    'The token could not be decoded.',
    'Malformed authorization header',
    'Token could not be parsed',
    'Not enough segments in the token',
    'The bearer token is malformed',
    'Authorization header must start with Bearer',
    'Unable to parse the access token',
  ],
  'wrong-scheme': [
    'Unsupported authentication scheme',
    'Basic authentication is not supported',
    'Invalid authorization type',
    'This authentication method is not allowed here',
    'API keys are not supported by this API',
    'Token type not supported',
  ],
  'invalid-credentials': [
    'Invalid email or password',
    'Wrong password.',
    'Incorrect username or password',
    'Invalid API key',
    'The access token is invalid',
    'The API key is not recognized',
    'Bad credentials',
    'Your credentials are incorrect',
    'User not found',
    'The token is not valid',
    'Invalid token',
    'Could not verify the JWT',
    'Login failed: unknown user',
    'The password you entered does not match our records',
    'Token signature verification failed',
    'Unknown API key',
    'JWT signature does not match',
    'Authentication failed',
    'Invalid verification code',
    'The credentials you supplied were not correct.',
  ],
  'expired-credentials': [
    'Token has expired',
    'Your session has timed out.',
    'The access token is no longer valid',
    'Session expired, please log in again',
    'JWT expired',
    'Your login session expired due to inactivity',
    'This link has expired',
    'token is expired by 1h0m0s',
    'The security token included in the request is expired',
    'Your authentication token expired 3 days ago',
  ],
  'revoked-credentials': [
    'The token has been revoked',
    'This API key has been disabled',
    'You have been logged out because you signed in on another device.',
    'Token is blacklisted',
    'Session was terminated by an administrator',
    'The key was deleted',
    'Refresh token has already been used',
    'Access was revoked: the token was revoked by the user',
  ],
  'account-disabled': [
    'Your account has been locked',
    'User account is disabled',
    'This account has been suspended',
    'Please verify your email address before logging in',
    'Account not activated',
    'The user is inactive',
    'Email not verified',
    'Your account is pending approval',
    'User is blocked',
    'The account has been deactivated by an administrator.',
  ],
  'wrong-audience': [
    'The audience is invalid',
    'Invalid issuer',
    'Token was issued for another tenant',
    'jwt audience invalid. expected: api',
    'Unexpected "iss" claim value',
    'You used a test key in live mode',
    'The token belongs to a different environment',
  ],
  'clock-skew': [
    'The token is not valid yet',
    'JWT issued at future',
    'The difference between the request time and the current time is too large',
    'Token used before issued',
    'Timestamp is outside of the allowed window',
    'Your clock is out of sync',
  ],
  'bad-signature': [
    'Signature does not match',
    'Invalid signature',
    'HMAC verification failed',
    'The request signature could not be verified',
    'Signature mismatch',
    'The hash of the request is invalid',
  ],
  'client-certificate-required': [
    'No required SSL certificate was sent',
    'Client certificate required',
    'The client certificate is not trusted',
    'A valid client certificate must be presented',
  ],
  'step-up-required': [
    'Two-factor authentication is required',
    'MFA required',
    'This action requires a recent login',
    'Please confirm your password to continue',
    'A second factor is required',
    'Reauthentication required',
  ],
  'insufficient-scope': [
    'Insufficient scope',
    'The token lacks the required scope',
    'Missing scope: orders.read',
    'This API key does not have permission to write',
    'Token does not have the required permissions',
    'User has not consented to this scope',
    'Request had insufficient authentication scopes.',
  ],
  'insufficient-permission': [
    'You do not have permission to perform this action.',
    "You don't have permission to edit this article",
    'Insufficient permissions',
    'Administrator role required',
    'You need the role "editor" to do this',
    'User is not allowed to delete projects',
    'Only the owner can change this setting',
    'This operation requires admin privileges',
    'Your role does not allow this action',
    'You lack the privilege to manage users',
    'Access denied by policy',
    'No permission',
  ],
  'not-entitled': [
    'Your subscription has expired',
    'Upgrade your plan to use this feature',
    'This feature is not available on the free plan',
    'Insufficient credits',
    'The API has not been enabled for this project: API not enabled',
    'You must accept the terms of service first',
    'License expired',
    'Billing is not enabled',
  ],
  'rate-limited': [
    'Too many requests',
    'Rate limit exceeded',
    'You have exceeded your request quota',
    'Too many login attempts. Try again later.',
    'API rate limit reached',
    'Slow down!',
    'Daily limit exceeded',
    'Request was throttled.',
  ],
  'csrf-rejected': [
    'CSRF token mismatch',
    'CSRF verification failed. Request aborted.',
    'Invalid anti-forgery token',
    'The XSRF token is missing',
    'Page expired',
    "Can't verify CSRF token authenticity",
  ],
  'origin-rejected': [
    'Origin not allowed',
    'Referer is not on the list of allowed referers',
    'Host header not allowed',
    'This domain is not authorized to use the key',
    'Invalid CORS request',
    'Hotlinking is not allowed',
  ],
  'ip-blocked': [
    'Your IP address has been blocked',
    'IP not whitelisted',
    'Access from 203.0.113.7 is not allowed',
    'Client IP is not in the allow list',
    'Your IP address is not authorized',
  ],
  'geo-blocked': [
    'This service is not available in your country',
    'Access from your region is restricted',
    'Your country is blocked',
  ],
  'bot-challenge': [
    'Please verify you are human',
    'Complete the CAPTCHA to continue',
    'Automated access is not permitted',
    'Checking your browser before accessing the site',
    'Bot detected',
  ],
  'waf-blocked': [
    'Your request was blocked by our web application firewall',
    'Blocked by security rule',
    'Potential SQL injection attack detected',
  ],
  'directory-listing': [
    'Directory listing denied',
    'The Web server is configured to not list the contents of this directory.',
  ],
  'tls-required': ['HTTPS is required', 'SSL required', 'This resource must be accessed over HTTPS'],
  'method-not-permitted': [
    'The HTTP method is not allowed for this resource',
    'DELETE requests are not permitted',
    'Method not allowed',
  ],
  'resource-state': [
    'This repository has been archived',
    'The poll is closed',
    'The coupon has already been used',
    'Comments are closed',
    'The invitation was already used',
  ],
  'content-restricted': ['This video is age-restricted', 'This profile is private', 'Removed due to a copyright claim'],
  'network-filter': [
    'This website was blocked by your organization',
    'Web Filter Violation',
    'Blocked by your network administrator',
  ],
};

const codes: Readonly<Record<string, CauseId>> = {
  TOKEN_EXPIRED: 'expired-credentials',
  ExpiredJwtException: 'expired-credentials',
  'auth.session.expired': 'expired-credentials',
  'token-expired': 'expired-credentials',
  InvalidApiKey: 'invalid-credentials',
  INVALID_LOGIN_CREDENTIALS: 'invalid-credentials',
  'auth/wrong-password': 'invalid-credentials',
  errCredentialMismatch: 'invalid-credentials',
  user_not_found: 'invalid-credentials',
  ACCOUNT_LOCKED: 'account-disabled',
  'auth/user-disabled': 'account-disabled',
  EMAIL_NOT_VERIFIED: 'account-disabled',
  TOKEN_REVOKED: 'revoked-credentials',
  RATE_LIMIT_EXCEEDED: 'rate-limited',
  TooManyRequests: 'rate-limited',
  CSRF_TOKEN_INVALID: 'csrf-rejected',
  InvalidCsrfToken: 'csrf-rejected',
  INSUFFICIENT_PERMISSIONS: 'insufficient-permission',
  MISSING_SCOPE: 'insufficient-scope',
  MFA_REQUIRED: 'step-up-required',
  AUTHENTICATION_REQUIRED: 'no-credentials',
  MissingApiKey: 'no-credentials',
  IP_NOT_ALLOWED: 'ip-blocked',
  ORIGIN_NOT_ALLOWED: 'origin-rejected',
  INVALID_SIGNATURE: 'bad-signature',
  INVALID_AUDIENCE: 'wrong-audience',
  SUBSCRIPTION_REQUIRED: 'not-entitled',
  REPOSITORY_ARCHIVED: 'resource-state',
  'https://example.com/problems/token-expired': 'expired-credentials',
  'urn:example:error:account-locked': 'account-disabled',
};

const foreign: Readonly<Record<string, CauseId>> = {
  'Ihre Sitzung ist abgelaufen.': 'expired-credentials',
  'Sie haben keine Berechtigung, diese Seite aufzurufen.': 'insufficient-permission',
  'Benutzername oder Passwort ist falsch.': 'invalid-credentials',
  'Ihr Konto wurde gesperrt.': 'account-disabled',
  'Zu viele Anfragen': 'rate-limited',
  'Le jeton a expiré': 'expired-credentials',
  "Vous n'avez pas les droits nécessaires.": 'insufficient-permission',
  'Identifiant ou mot de passe incorrect': 'invalid-credentials',
  'Vous devez être connecté pour accéder à cette page.': 'no-credentials',
  'Su sesión ha caducado': 'expired-credentials',
  'Usuario o contraseña incorrectos': 'invalid-credentials',
  'No tiene permiso para realizar esta acción': 'insufficient-permission',
  'Debe iniciar sesión para continuar': 'no-credentials',
  'Você não tem permissão para executar essa ação.': 'insufficient-permission',
  'Sua sessão expirou': 'expired-credentials',
  'Sessione scaduta': 'expired-credentials',
  'Non hai i permessi per eseguire questa azione': 'insufficient-permission',
  'Gebruikersnaam of wachtwoord is onjuist': 'invalid-credentials',
  'Nie masz uprawnień do wykonania tej akcji': 'insufficient-permission',
  'Неверный логин или пароль': 'invalid-credentials',
  'Слишком много запросов': 'rate-limited',
  用户名或密码错误: 'invalid-credentials',
  '登录已过期，请重新登录': 'expired-credentials',
  没有权限访问该资源: 'insufficient-permission',
  請求過於頻繁請稍後再試: 'rate-limited',
  パスワードが正しくありません: 'invalid-credentials',
  アクセス権限がありません: 'insufficient-permission',
  '세션이 만료되었습니다': 'expired-credentials',
  '접근 권한이 없습니다': 'insufficient-permission',
};

const saysNothing: readonly string[] = [
  'Forbidden',
  '403 Forbidden',
  'Access denied',
  'Permission denied',
  'Access is denied.',
  'Unauthorized',
  'Not authorized',
  '401 Authorization Required',
  "You don't have permission to access this resource.",
  "You don't have permission to access /admin/ on this server.",
  'The server understood the request but refuses to authorize it.',
  'You do not have permission to view this directory or page using the credentials that you supplied.',
  "Either you supplied the wrong credentials (e.g., bad password), or your browser doesn't understand how to supply the credentials required.",
  'If your session has expired, log in again.',
  'Your token may have expired.',
  'Possible reasons include an expired token or a blocked IP address.',
  'Forgot your password?',
  'Session expired?',
  'Contact the administrator if you think this is an error.',
  'We use cookies to improve your experience.',
  'The offer ends on Sunday.',
  'An error occurred.',
  'Something went wrong. Try again later.',
  'The page you are looking for could not be shown.',
  'Welcome to our shop for shoes, hats and coats!',
  'The token is not expired.',
  'Your account is not locked.',
  'See https://example.com/docs/token-expired for details.',
  'Request id: 7f3c9a1d5be24680',
  'Make sure that your API key is valid.',
];

describe('what a sentence says', () => {
  for (const [cause, list] of Object.entries(sentences)) {
    it.each(list)(`hears ${cause} in "%s"`, (sentence) => expect(plainest(hear(sentence))).toBe(cause));
  }

  it.each(Object.entries(codes))('reads the code %s as %s', (code, cause) =>
    expect(plainest(hearCode(code))).toBe(cause),
  );

  it.each(Object.entries(foreign))('understands "%s" as %s', (sentence, cause) =>
    expect(plainest(hear(sentence))).toBe(cause),
  );

  it.each(saysNothing)('hears no reason in "%s"', (sentence) => expect(plainest(hear(sentence))).toBe('nothing'));

  it('calls alternatives in one sentence at most likely', () => {
    expect(hear('Invalid or expired token').some(({ confidence }) => confidence === 'certain')).toBe(false);
  });

  it('stays quick on long hostile text', () => {
    const started = performance.now();
    hear('not no token expired '.repeat(5000));
    hear('"'.repeat(50_000));
    hear('登录'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
