import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { Exchange } from '../http/exchange.ts';
import { statements } from '../http/statement.ts';
import { answered, clue } from './facts/evidence.ts';
import { deedClues } from './proof/deed-between.ts';
import { twinClues } from './proof/twin.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** The caller's country or region is refused. */
export const geoBlocked: Cause = {
  id: 'geo-blocked',
  title: 'Not available in this country',
  headline: 'The server does not accept requests from the country or region that this network address belongs to.',
  meaning:
    'The server looks up in which country the network address is and refuses some of them, because of licenses, sanctions, or to keep unwanted traffic away. ' +
    'The place is guessed from the address, so a VPN, a proxy, a mobile network or an old database can put you elsewhere. It does not mean that the account or the credentials are at fault.',
  fixes: {
    caller: [
      {
        text: 'Check in which country your address is thought to be; a VPN or a company gateway moves you to where it stands.',
        code: { language: 'sh', text: 'curl https://ipinfo.io/json' },
      },
      { text: 'Switch the VPN or proxy off, or use another network, and repeat the request.' },
      {
        text: 'If the place is wrong, tell the operator your address and your real country: databases of addresses contain errors and are corrected on request.',
      },
      {
        text: 'If the rule is meant for your country, ask the provider whether the service is offered there in another way; the rule may rest on a license or a law.',
      },
    ],
    apiOwner: [
      {
        text: 'Say in the body that the country is the reason, and whom to ask; where a law demands the refusal, answer 451 (RFC 7725).',
        code: {
          language: 'http',
          text: 'HTTP/1.1 451 Unavailable For Legal Reasons\nLink: <https://www.example.com/legal>; rel="blocked-by"\nContent-Type: text/plain\n\nThis film may not be shown in your country.',
        },
      },
      {
        text: 'Exempt what has to work everywhere: callbacks of payment providers, sign-in pages, privacy and help pages.',
      },
    ],
    operator: [
      { text: 'Check the country that your database gives for this address, and how old the database is.' },
      {
        vendor: 'cloudflare',
        text: 'Look in Security Events for a rule on ip.src.country; make an exception for the address or the signed-in users who travel.',
        code: { language: 'text', text: '(ip.src.country in {"XX"} and not ip.src in $partners)' },
      },
      {
        vendor: 'cloudfront',
        text: 'Check the geographic restriction of the distribution.',
        code: {
          language: 'sh',
          text: 'aws cloudfront get-distribution-config --id ID --query DistributionConfig.Restrictions',
        },
      },
      {
        vendor: 'nginx',
        text: 'Look at the maps of the GeoIP module.',
        code: { language: 'sh', text: 'nginx -T | grep -n geoip' },
      },
      { text: 'Make sure that the address that is looked up is that of the visitor and not that of a proxy in front.' },
    ],
  },
  tellApart:
    'Look at whether the response speaks of a country or region, and at whether a network in another country is served: if so, it is this. If another network in the same country is served too, it is a rule about the address.',
  references: [
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
    { title: 'RFC 7725 section 3', url: 'https://www.rfc-editor.org/rfc/rfc7725#section-3' },
  ],
  examples: [
    {
      title: 'a message about the country',
      http: `
        GET /live HTTP/1.1
        Host: tv.example.com
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"This service is not available in your country"}
      `,
    },
    {
      title: 'a page that names the region',
      http: `
        GET / HTTP/1.1
        Host: store.example.net
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/html

        <html><head><title>403</title></head><body><h1>Access denied</h1><p>Access from your region is blocked.</p></body></html>
      `,
    },
    {
      title: 'an error code about the country',
      http: `
        GET /v1/models HTTP/1.1
        Host: api.example.ai
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":{"code":"unsupported_country","message":"Country, region, or territory not supported"}}
      `,
    },
  ],
  notExamples: [
    {
      title: 'an address that is not on a list',
      http: `
        GET /v1/accounts HTTP/1.1
        Host: bank.example.com
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"Your IP address is not on the allow list"}
      `,
    },
    {
      title: 'a token of another region of the same service, which is a matter of the token',
      http: `
        GET /v1/accounts HTTP/1.1
        Host: eu.example.com
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer error="invalid_token", error_description="The token was issued for another audience"
        Content-Length: 0
      `,
    },
    {
      title: 'a bare 403',
      http: `
        GET /live HTTP/1.1
        Host: tv.example.com
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'geo-blocked'),
    ...worded(exchange, 'geo-blocked'),
    ...deedClues(exchange, around, 'geo-blocked'),
    ...twinClues(exchange, around, 'geo-blocked'),
    ...lawOfPlace(exchange),
  ],
};

/** Clues of a 451: under that status a text that speaks of the caller's place means the law of that place, however it goes on. */
export function lawOfPlace(exchange: Exchange): readonly Clue[] {
  if (exchange.response.status !== 451) return [];
  const told = statements(exchange).find(({ kind, text }) => kind !== 'code' && place.test(text.slice(0, 1000)));
  if (!told) return [];
  const because =
    'The status 451 names a law as the reason, and the response speaks of the place that the caller is in.';
  return [clue('geo-blocked', ['stated', 'likely'], because, [answered(exchange, told.place)])];
}

const place =
  /\b(?:countr(?:y|ies)|your (?:region|area|location|territory|state)|jurisdictions?|territor(?:y|ies)|european (?:union|economic area)|EEA|EU|GDPR|where you (?:live|are)|votre (?:pays|r[eé]gion)|ihrem land|deinem land|su pa[ií]s|tu pa[ií]s|seu pa[ií]s|tuo paese|uw land|twoim kraju)\b|вашей стране|您所在|お住まいの|귀하의 (?:국가|지역)/i;
