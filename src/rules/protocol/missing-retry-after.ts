import type { DenialRule } from '../../engine/rule.ts';
import type { Exchange } from '../../http/exchange.ts';
import { visibleText } from '../../http/text.ts';
import { inResponse } from '../evidence.ts';
import { isSizeLimit } from '../size-limit.ts';

/** Rate limited, and nothing says when to come back (RFC 6585 section 4). */
export const missingRetryAfter: DenialRule = {
  id: 'missing-retry-after',
  severity: 'info',
  title: 'Rate limit without a time to come back',
  why: 'Retry-After is optional, but without a time clients guess: some try again at once and make it worse, some wait far too long. With it they can slow down by themselves.',
  fixes: {
    caller: [{ text: 'Wait longer after each refusal: 1, 2, 4, 8 seconds and so on, plus a random part of a second.' }],
    apiOwner: [
      {
        text: 'Say how many seconds to wait.',
        code: { language: 'http', text: 'HTTP/1.1 429 Too Many Requests\nRetry-After: 30' },
      },
    ],
    operator: [
      {
        text: 'Let the limiter add the field.',
        code: {
          language: 'nginx',
          text: 'limit_req_status 429;\nerror_page 429 = @slow;\nlocation @slow {\n  add_header Retry-After 30 always;\n  return 429;\n}',
        },
      },
    ],
  },
  references: [
    { title: 'RFC 6585 section 4', url: 'https://www.rfc-editor.org/rfc/rfc6585#section-4' },
    { title: 'RFC 9110 section 10.2.3', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3' },
  ],
  examples: {
    reports: [
      limited('A bare 429', 'HTTP/1.1 429 Too Many Requests\nContent-Type: text/plain\n\nToo Many Requests'),
      limited(
        'A 403 that says rate limit',
        'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"API rate limit exceeded"}',
      ),
      limited(
        'The size of the limit is no time',
        'HTTP/1.1 429 Too Many Requests\nX-RateLimit-Limit: 60\nX-RateLimit-Remaining: 0\nContent-Type: application/json\n\n{"message":"Rate limit exceeded"}',
      ),
    ],
    ignores: [
      limited('Retry-After is there', 'HTTP/1.1 429 Too Many Requests\nRetry-After: 30\n\nToo Many Requests'),
      limited(
        'A reset field answers it',
        'HTTP/1.1 429 Too Many Requests\nX-RateLimit-Reset: 1772370000\n\nToo Many Requests',
      ),
      limited(
        'The RateLimit field answers it',
        'HTTP/1.1 429 Too Many Requests\nRateLimit: "api";r=0;t=12\n\nToo Many Requests',
      ),
      limited(
        'The text answers it',
        'HTTP/1.1 429 Too Many Requests\nContent-Type: application/json\n\n{"message":"Rate limit exceeded. Try again in 40 seconds."}',
      ),
      limited(
        'The text says that the next hour will do',
        'HTTP/1.1 429 Too Many Requests\nContent-Type: application/json\n\n{"message":"Se ha excedido el límite de peticiones. Inténtelo en la próxima hora."}',
      ),
    ],
  },
  scope: 'denial',
  check: (exchange, diagnosis) => {
    if (diagnosis.cause !== 'rate-limited' || diagnosis.confidence === 'possible') return [];
    if (saysWhen(exchange) || isSizeLimit(exchange)) return [];
    return [
      {
        message: 'The caller is rate limited, and nothing says when to come back.',
        evidence: [inResponse(exchange, 'status')],
      },
    ];
  },
};

function saysWhen({ response }: Exchange): boolean {
  const told = response.fields.some(({ name, value }) => {
    const lower = name.toLowerCase();
    if (!/\d/.test(value)) return false;
    return (
      lower.includes('retry') ||
      /rate-?limit.{0,40}reset|reset.{0,40}rate-?limit/.test(lower.slice(0, 100)) ||
      (lower === 'ratelimit' && /;\s?t=|reset=/.test(value))
    );
  });
  return (
    told ||
    saysMoment(visibleText(response.content).slice(0, 5000)) ||
    /"[a-z_-]{0,20}(?:retry|reset|wait)[a-z_-]{0,20}":/i.test(response.content.text.slice(0, 20_000))
  );
}

const saysMoment = (text: string) => when.test(text) || next.test(text);

/** A span of time in words: "in 40 seconds", "a few minutes", "1 hour". */
const when =
  /(?<![\w.])(?:\d{1,6}|few|couple of|one|an?|half an|einigen?|quelques|unos|algunos)\s?(?:s|ms|sec|secs|seconds?|min|mins|minutes?|hours?|h|days?|Sekunden?|Minuten?|Stunden?|segundos?|minutos?|horas?|secondes?|heures?|秒|分|小时|小時|時間|분|시간)(?![a-z])/i;
/** The beginning of the next one: "until next month", "espere al siguiente minuto", "tomorrow". */
const next =
  /(?<!\p{L})(?:next|following|siguiente|pr[oó]xim[oa]|prochaine?|n[äa]chste[nrs]?|kommenden?|volgende|prossim[oa]|nast[eę]pn\p{L}{1,3}|следующ\p{L}{1,3}) (?:second|minut|hour|day|week|month|billing|segundo|hora|d[ií]a|m[eê]s|seconde|heure|jour|mois|sekunde|stunde|tag|monat|uur|dag|maand|ora|giorno|mese|godzin|dzie|dni|miesi|час|день|сут|месяц)|(?<!\p{L})(?:tomorrow|midnight|mañana|demain|morgen wieder|amanhã|domani|jutro|завтра)(?!\p{L})|明日|明天|次の日|翌日|翌月|내일|次月/iu;

function limited(title: string, response: string) {
  return { title, http: `GET /v1/search?q=tea HTTP/1.1\nHost: api.shop.example\n---\n${response}` };
}
