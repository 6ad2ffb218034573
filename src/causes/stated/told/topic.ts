import type { CauseId } from '../../../engine/taxonomy.ts';

/** What a terse name can be about. */
export type Topic =
  | 'permission'
  | 'scope'
  | 'plan'
  | 'terms'
  | 'factor'
  | 'age'
  | 'country'
  | 'ip'
  | 'origin'
  | 'bot'
  | 'csrf'
  | 'certificate'
  | 'tls'
  | 'token'
  | 'login'
  | 'audience'
  | 'signature'
  | 'clock'
  | 'method'
  | 'scheme'
  | 'firewall'
  | 'filter'
  | 'account'
  | 'upkeep';

/** The cause that a topic names when it is what is lacking, checked or blocked. */
export const causeOfTopic: Readonly<Record<Topic, CauseId>> = {
  permission: 'insufficient-permission',
  scope: 'insufficient-scope',
  plan: 'not-entitled',
  terms: 'not-entitled',
  factor: 'step-up-required',
  age: 'content-restricted',
  country: 'geo-blocked',
  ip: 'ip-blocked',
  origin: 'origin-rejected',
  bot: 'bot-challenge',
  csrf: 'csrf-rejected',
  certificate: 'client-certificate-required',
  tls: 'tls-required',
  token: 'no-credentials',
  login: 'no-credentials',
  audience: 'wrong-audience',
  signature: 'bad-signature',
  clock: 'clock-skew',
  method: 'method-not-permitted',
  scheme: 'wrong-scheme',
  firewall: 'waf-blocked',
  filter: 'network-filter',
  account: 'account-disabled',
  upkeep: 'resource-state',
};

/** Words of names, already spelled out. A name of several words is looked up word by word. */
const topicWords: Readonly<Record<Topic, string>> = {
  permission:
    'role roles permission permissions privilege privileges right rights group groups policy authority authorities grant grants acl capability ability clearance rbac abac principal relation',
  scope: 'scope scopes',
  plan: 'plan tier subscription license licence entitlement entitlements feature addon addons edition package upgrade billing seat seats credit credits balance premium checkout pricing subscribe payment paywall enrollment enrolment',
  terms: 'terms agreement agreements dpa nda',
  factor:
    'mfa 2fa tfa otp totp hotp factor factors acr loa aal amr webauthn passkey sca stepup fido fido2 sms authenticator reauth reauthenticate reauthentication u2f',
  age: 'agegate adult adults',
  country: 'country countries cc geo geoip region regions jurisdiction territory embargo sanctions',
  ip: 'ip ips cidr cidrs subnet ipaddress ipv4 ipv6 vpn tor asn',
  origin: 'origin origins referer referrer referers referrers hotlink hotlinking embed cors',
  bot: 'bot captcha recaptcha hcaptcha turnstile robot automation automated crawler scraper headless agent',
  csrf: 'csrf xsrf antiforgery',
  certificate: 'cert certificate mtls clientcert',
  tls: 'tls ssl https',
  token: 'token apikey credential credentials bearer jwt',
  login: 'login signin authenticate logon',
  audience: 'aud audience audiences iss issuer issuers tenant environment env realm',
  signature: 'signature hmac',
  clock: 'timestamp clock skew drift',
  method: 'method methods verb verbs',
  scheme: 'scheme schemes',
  firewall: 'waf firewall modsecurity modsec',
  filter: 'proxy egress filter urlfilter webfilter',
  account: 'account user customer email',
  upkeep: 'maintenance readonly',
};

const byWord: ReadonlyMap<string, Topic> = new Map(
  Object.keys(topicWords)
    .filter((topic): topic is Topic => topic in topicWords)
    .flatMap((topic) => topicWords[topic].split(' ').map((word) => [word, topic] as const)),
);

/** The topics of some words, each once, in order; empty if they are about nothing known. */
export function topicsIn(words: readonly string[]): readonly Topic[] {
  return [...new Set(words.flatMap((word) => byWord.get(word) ?? []))];
}

/** The topic of some words, the more particular where several are named; undefined if there is none. */
export function topicIn(words: readonly string[]): Topic | undefined {
  const found = topicsIn(words);
  return found.find((topic) => !broad.has(topic)) ?? found[0];
}

/** What many names mention beside their real topic: "ip_acl" is about the address, "user_country" about the country. */
const broad: ReadonlySet<Topic> = new Set<Topic>(['permission', 'account', 'token', 'login', 'plan']);
