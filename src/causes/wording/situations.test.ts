import { describe, expect, it } from 'vitest';
import { hear } from './hearing.ts';
import { type Labelled, plainest, rows } from './testdata/plainest.ts';

/** Each block is a class of sentences: who calls, from where, by what way, and what a server lacks itself. */
const classes: Readonly<Record<string, Labelled>> = {
  'that who calls is shut out, by whatever name': {
    'account-disabled': [
      'Agent deactivated',
      'This seller has been suspended',
      'Affiliate was banned',
      'Courier is blocked',
      'There is a problem with your billing account',
      'ACTIVE_USER_REQUIRED',
    ],
    nothing: [
      'The agent will answer within a minute',
      'Ask a student',
      'A problem occurred with the printer',
      'Our partner is happy to help',
      'Your vendor number is 14',
    ],
  },
  'that a type of credential is not the one': {
    'wrong-scheme': [
      'Invalid API Key type',
      'Incorrect access token type is provided',
      'Wrong kind of token',
      'Unexpected credential type',
      'SSO browser login disabled in trust mode',
      'LDAP sign in is turned off',
      'Cookies are not accepted for API authentication',
    ],
    'account-disabled': ['Your account is disabled'],
    nothing: [
      'Choose a type of key',
      'The content type is text',
      'Cookies are used on this page',
      'Type of fuel: diesel',
    ],
  },
  'that an address may not': {
    'ip-blocked': [
      'Access denied: your IP address is not permitted for this account',
      'IP is not authorized for this API key',
      'ADMIN_NETWORK_DENIED',
      'Turn off your VPN to continue',
      'The IP address is locked',
      'Your Internet Protocol address is listed on a blacklist',
    ],
    'not-entitled': ['This feature is not permitted for this account'],
    nothing: [
      'The network is slow today',
      'Your IP address is shown below',
      'Address of the office',
      'A VPN hides your address',
    ],
  },
  'that the domain of an e-mail address may not': {
    'insufficient-permission': [
      'email domain is not allowed',
      'Domain of your email is not permitted',
      'Mail domain not whitelisted',
      'Login not allowed at this time',
      'Sign in is not permitted outside business hours',
    ],
    'origin-rejected': ['Domain is not allowed'],
    nothing: ['The domain of the function', 'Your email was sent', 'Office hours are from nine to five'],
  },
  'that there is no authorization to do it': {
    'insufficient-permission': [
      'Merchant has no authorization to use this API.',
      'You do not have authorization to approve orders',
      'Content access required.',
      'Course access is required',
      'No routes defined for role',
    ],
    'no-credentials': ['No authorization header'],
    nothing: ['Access to the course starts in May', 'The role of the sun', 'No rules needed'],
  },
  'that a form or an app of another site sends it': {
    'origin-rejected': [
      'Data may not be posted from offsite forms.',
      'Third party forms are not allowed',
      'API_KEY_ANDROID_APP_BLOCKED',
      'Requests must be sent through the API gateway',
      "domain not in app's browser.domains allowlist",
    ],
    nothing: ['The form has two pages', 'Our Android app is new', 'The gateway is open', 'A site has many forms'],
  },
  'that the client is not what it says': {
    'bot-challenge': [
      'User-Agent too generic; include valid contact info.',
      'The user agent is not descriptive',
      'You claimed to be a major search engine, but you do not appear to be one.',
      'Client pretends to be Googlebot',
      'Run anti-virus and anti-spyware software',
    ],
    nothing: ['We use a search engine', 'The crawler visits daily', 'A generic answer', 'Software that is fun to run'],
  },
  'that a bot is an account of its own': {
    'resource-state': [
      'Forbidden: bot was blocked by the user',
      'Bot was kicked from the channel',
      'Bot is stopped by the user',
    ],
    'insufficient-permission': [
      "Forbidden: bot can't initiate conversation with a user",
      'Bot cannot send messages to bots',
    ],
    'bot-challenge': ['Bot blocked', 'Bots are not allowed'],
    nothing: ['The bot is here to help', 'Chat with our bot'],
  },
  'what a token lacks': {
    'invalid-credentials': [
      'token missing sub',
      'missing issued-at',
      'JWT lacks jti',
      'Token has no sub',
      'missing kid',
    ],
    'malformed-credentials': [
      'malformed claims',
      'Malformed header',
      'Corrupted payload',
      'Timestamp must be Unix seconds.',
    ],
    nothing: ['Missing person', 'A sub is a sandwich', 'The timestamp is shown in UTC', 'Header and footer'],
  },
  'that a login has another step': {
    'step-up-required': [
      'MFA not verified',
      '2FA has not been completed',
      'This account has not been setup for multifactor authentication',
      'Session not finished authenticating',
      'Second factor not yet passed',
    ],
    'auth-handshake': ['DPoP nonce required', 'Resource server requires nonce in DPoP proof', 'use_dpop_nonce'],
    nothing: ['We have not finished the book', 'Look at your profile', 'A nonce is a number used once'],
  },
  'that terms were broken or have changed': {
    'not-entitled': [
      'Terms of Service violation',
      'terms_version_mismatch',
      'This violates our terms',
      'Breaches our community guidelines',
    ],
    'account-disabled': ['Your account was suspended for violating our terms of service'],
    nothing: ['Read our terms of service', 'In terms of speed', 'The version has changed'],
  },
  'that a filter stands between': {
    'network-filter': [
      'Blocked by AdBlock',
      'blocked by domain-blocker plugin',
      'Blocked by Supply Chain Sidecar',
      'Example Corp currently blocks access to this website',
      'Not allowed to browse this category',
    ],
    'content-restricted': ['PROHIBITED_CONTENT', 'Request blocked: violence'],
    'waf-blocked': ['WAF Activated', 'Firewall rule triggered'],
    nothing: ['Browse our shop', 'An ad blocker saves time', 'The firewall of a house', 'Content of this box'],
  },
  'what is not served at all': {
    'server-config': [
      'Requested path is outside the application directory.',
      'path not allowlisted',
      'File is outside of the web root',
      'Sorry, not allowed to fetch that type of file: setup.exe',
      'IAP audience not configured',
      'Issuer is not configured',
    ],
    'wrong-route': [
      'no router matches url',
      'No such concert',
      'Listing not found',
      'The channel does not exist',
      'No such video exists',
    ],
    'invalid-credentials': ['no such participant', 'Unknown player'],
    nothing: [
      'No such thing as a free lunch',
      'Path of the hero',
      'The page that was not found yesterday is back',
      'The directory lists all offices',
    ],
  },
  'that a gateway in front did not say who asks': {
    'sso-gateway': [
      'Missing X-Forwarded-User from oauth2-proxy.',
      'missing X-Forwarded-Email from trusted proxy',
      'No X-Auth-Request-User header',
      'cloudflare access token required',
    ],
    nothing: ['The user was forwarded', 'A remote user joined', 'The proxy is fast'],
  },
};

describe.each(Object.entries(classes))('%s', (_, table) => {
  it.each(rows(table))('“%s” means %s', (text, cause) => {
    expect(plainest(hear(text))).toBe(cause);
  });
});
