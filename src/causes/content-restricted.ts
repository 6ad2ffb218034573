import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { answered, clue, possibility } from './facts/evidence.ts';
import { lawOfPlace } from './geo-blocked.ts';
import { deedClues } from './proof/deed-between.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** An age, legal, copyright, membership or privacy restriction on the content itself. */
export const contentRestricted: Cause = {
  id: 'content-restricted',
  title: 'Content is restricted',
  headline:
    'This content itself is restricted: by law, by age, by copyright, or to the members or the people its owner has chosen.',
  meaning:
    'The restriction belongs to the content, not to the request: a court order or a copyright claim, an age limit, a private group, a profile that only friends may see. ' +
    'It does not mean that the credentials are wrong. Other content of the same service usually opens with the same account.',
  fixes: {
    caller: [
      {
        text: 'Read which restriction the page names. For an age limit, sign in and confirm the age; for a private group or profile, ask its owner to let you in.',
      },
      {
        text: 'For content taken down by law or by a copyright claim, look in the text for who demanded it, or in a public register of such demands; a Link field with rel="blocked-by" names who carries the block out (RFC 7725 section 4).',
        code: { language: 'sh', text: 'curl -sI https://media.example.com/film | grep -iE "^(link|http)"' },
      },
      { text: 'Sign in with the account that is a member. Guests often see the same refusal as strangers.' },
      { text: 'In a program, treat this as final for this item: skip it, and do not try again.' },
    ],
    apiOwner: [
      {
        text: 'Name the kind of restriction in a code for programs, and the way to lift it (confirm the age, ask to join), if there is one.',
      },
      {
        text: 'Answer 451 where the law demands the refusal (RFC 7725): say in the body who demanded it and by which law; the Link field names who carries the block out.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 451 Unavailable For Legal Reasons\nLink: <https://media.example.com/>; rel="blocked-by"\nContent-Type: application/problem+json\n\n{"title":"Removed after a legal demand"}',
        },
      },
      { text: 'Where it is confidential that private content exists, answer 404 to all who may not see it.' },
    ],
    operator: [
      {
        text: 'Check the flags of the item (visibility, age rating, legal hold) and who set them, in the moderation or audit log.',
      },
      {
        text: 'Check that membership changes reach the servers that deliver the files; caches may still act on the old state.',
      },
    ],
  },
  tellApart:
    'Look at whether other content of the same service opens with the same account: if so, and the response speaks of age, law, privacy or members, it is this. If it speaks of a country, it is a rule about the country; of a plan or payment, a matter of the plan.',
  references: [
    { title: 'RFC 7725 section 3', url: 'https://www.rfc-editor.org/rfc/rfc7725#section-3' },
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
  ],
  examples: [
    {
      title: 'a 451 that names who demanded it',
      http: `
        GET /films/77 HTTP/1.1
        Host: media.example.com
        ---
        HTTP/1.1 451 Unavailable For Legal Reasons
        Link: <https://media.example.com/>; rel="blocked-by"
        Content-Length: 0
      `,
    },
    {
      title: 'a message about age',
      http: `
        GET /videos/77 HTTP/1.1
        Host: media.example.com
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"This video is age-restricted. Sign in to confirm your age."}
      `,
    },
    {
      title: 'a private group',
      http: `
        GET /groups/harbour/posts HTTP/1.1
        Host: social.example.org
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"reason":"private","message":"This group is private. Only members can see its posts."}
      `,
    },
  ],
  notExamples: [
    {
      title: 'a rule about the country',
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
      title: 'a plan that does not include it',
      http: `
        GET /v2/history HTTP/1.1
        Host: market.example.io
        X-API-Key: 2b7d90e4c1fa5836
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"This endpoint is not included in your plan. Upgrade your subscription."}
      `,
    },
    {
      title: 'a bare 403 on a video',
      http: `
        GET /videos/77.mp4 HTTP/1.1
        Host: media.example.com
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'content-restricted'),
    ...worded(exchange, 'content-restricted'),
    ...deedClues(exchange, around, 'content-restricted'),
    ...legalDemand(exchange),
  ],
};

/**
 * 451 is defined for legal demands (RFC 7725); some servers use it for countries, so only the link makes it certain, and
 * one that speaks of the caller's place means a law of that place.
 */
function legalDemand(exchange: Exchange): readonly Clue[] {
  if (exchange.response.status !== 451) return [];
  if (worded(exchange, 'geo-blocked').length + lawOfPlace(exchange).length > 0)
    return [possibility('content-restricted', exchange, 'The status 451 means unavailable for legal reasons.')];
  const named = (fieldValue(exchange.response, 'link') ?? '').includes('blocked-by');
  const because = 'The status 451 means unavailable for legal reasons.';
  const confidence = named ? 'certain' : 'likely';
  return [clue('content-restricted', ['stated', confidence], because, [answered(exchange, 'status')])];
}
