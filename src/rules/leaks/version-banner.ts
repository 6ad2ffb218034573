import type { Evidence } from '../../engine/clue.ts';
import type { DenialRule } from '../../engine/rule.ts';
import type { Exchange } from '../../http/exchange.ts';
import { json } from '../../http/json.ts';
import { statusLine } from '../../http/status-line.ts';
import { wordSet } from '../../http/word-set.ts';
import { inBody, inResponse } from '../evidence.ts';
import { bodyLines, jsonStrings } from './body-lines.ts';

/** A product and its version in a field or on the page of a denial. */
export const versionBanner: DenialRule = {
  id: 'version-banner',
  severity: 'info',
  title: 'The answer names a product and its version',
  why: 'Whoever looks for servers with a known hole can search for exactly this version. The version helps nobody who uses the site.',
  fixes: {
    caller: [],
    apiOwner: [
      {
        text: 'Switch off the field that names the framework.',
        code: { language: 'ini', text: '; php.ini\nexpose_php = Off' },
      },
      { text: 'Give 401 and 403 pages of your own, without the product in the footer.' },
    ],
    operator: [
      {
        text: 'Let the server send its name without a version.',
        code: { language: 'nginx', text: 'server_tokens off;' },
      },
      {
        text: 'The same for Apache httpd.',
        code: { language: 'apache', text: 'ServerTokens Prod\nServerSignature Off' },
      },
      { text: 'Hiding the version does not close a hole: keep the product up to date.' },
    ],
  },
  references: [
    { title: 'RFC 9110 section 10.2.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-10.2.4' },
    { title: 'CWE-200', url: 'https://cwe.mitre.org/data/definitions/200.html' },
  ],
  examples: {
    reports: [
      fields('The version of the product in a field of that name', 'version: surrealdb-2.1.0'),
      fields('A proxy that names its product', 'Via: 1.1 proxy04 (McAfee Web Gateway 11.2.16)'),
      fields('Server with a version', 'Server: nginx/1.18.0'),
      fields('A version after a hyphen', 'Server: AcmeGateway-1.2.8'),
      fields('X-Powered-By with a version', 'X-Powered-By: PHP/8.1.2'),
      fields('The field of ASP.NET', 'X-AspNet-Version: 4.0.30319'),
      fields('A generator with its major version', 'X-Generator: Drupal 10 (https://www.drupal.org)'),
      {
        title: 'A product of several words in the footer',
        http: `
HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><body><h1>Forbidden</h1><div>Acme Repository Manager 3.41.1-01</div></body></html>`,
      },
      {
        title: 'A version by its label',
        http: `
HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><body><h1>Access denied</h1><p>ID: 12<br>Script Version: PAGEGUARD v1.5.0<br>Why Blocked: network</p></body></html>`,
      },
      {
        title: 'The footer of an error page',
        http: `
HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><head><title>HTTP Status 403</title></head><body><h1>HTTP Status 403</h1><hr><h3>Apache Tomcat/9.0.40</h3></body></html>`,
      },
    ],
    ignores: [
      fields('A product without a version', 'Server: cloudflare'),
      fields('A framework without a version', 'X-Powered-By: Express'),
      fields('The protocol version of a proxy', 'Via: 1.1 varnish'),
      fields('The name of a node', 'Server: ECS (fra/7F83)'),
      {
        title: 'Versions in the document type and in addresses of scripts',
        http: `
HTTP/1.1 403 Forbidden
Server: Apache
Content-Type: text/html

<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><script src="/js/jquery-3.6.0.min.js"></script></head><body><h1>Forbidden</h1></body></html>`,
      },
      {
        title: 'A number that is no version of a product',
        http: `
HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><body><h1>HTTP Error 403.14 - Forbidden</h1><p>Reference 18.2.4</p></body></html>`,
      },
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const named = [...inFields(exchange), ...inStatusLine(exchange), ...inPage(exchange), ...inMembers(exchange)];
    const products = [...new Set(named.map(({ product }) => product))];
    if (products.length === 0) return [];
    return [
      {
        message: `The answer names ${products.slice(0, 4).join(', ')}.`,
        evidence: named.map(({ evidence }) => evidence),
      },
    ];
  },
};

interface Named {
  readonly product: string;
  readonly evidence: Evidence;
}

const bannerFields: ReadonlySet<string> = new Set([
  'server',
  'x-powered-by',
  'x-aspnet-version',
  'x-aspnetmvc-version',
  'x-generator',
  'x-server',
  'x-backend-server',
  'x-powered-cms',
  'x-php-version',
  'x-owa-version',
  'x-jenkins',
  'x-influxdb-version',
  'x-drupal-version',
  'liferay-portal',
  'microsoftsharepointteamservices',
  'x-version',
  'x-app-version',
  'x-runtime-version',
  'x-framework',
]);
/** Fields whose whole value is a version. */
const versionFields = ['version', 'x-jenkins', 'sharepoint'];

function inFields(exchange: Exchange): readonly Named[] {
  return exchange.response.fields.flatMap(({ name, value }) => {
    const lower = name.toLowerCase();
    const via =
      lower === 'via'
        ? /\(([A-Za-z][\w-]{1,40}(?: [A-Za-z][\w-]{1,20}){0,3}[ /]v?\d{1,4}\.\d[\w.-]{0,20})/.exec(
            value.slice(0, 500),
          )?.[1]
        : undefined;
    if (via) return [{ product: via, evidence: inResponse(exchange, `header:${lower}`) }];
    const own = lower === 'version' ? ownVersion.exec(value.trim())?.[0] : undefined;
    if (own) return [{ product: `${name} ${own}`, evidence: inResponse(exchange, `header:${lower}`) }];
    if (!bannerFields.has(lower) && !isProductVersion(lower, value)) return [];
    const whole = versionFields.some((part) => lower.includes(part)) && /^v?\d/.test(value.trim());
    const product = whole ? `${name} ${value.trim().slice(0, 40)}` : productIn(value);
    return product ? [{ product, evidence: inResponse(exchange, `header:${lower}`) }] : [];
  });
}

/** `surrealdb-2.1.0`, `2.14.3`: three numbers, or two behind a name; a date, or two alone, is the version of an interface. */
const ownVersion =
  /^(?:v?\d{1,3}\.\d{1,4}\.\d{1,6}[\w.+-]{0,30}|[A-Za-z][A-Za-z_.]{1,30}[-/ ]v?\d{1,4}\.\d[\w.+-]{0,40})$/;

/** `X-Magento-Version: 2.4.6`; the version of an interface says nothing of the product. */
const isProductVersion = (name: string, value: string) =>
  isNamedVersion(name, value.trim()) ||
  (/^x-[a-z-]{2,40}-version$/.test(name) &&
    !/api|schema|client|protocol|min|required|content|resource|document|object/.test(name) &&
    /^v?\d{1,4}\.\d{1,6}/.test(value.trim()));

/** `Mautic-Version: 5.1.1`: one name and three numbers, where the name is no word for what formats, interfaces and records have versions of. */
function isNamedVersion(name: string, value: string): boolean {
  const owner = /^([a-z][a-z\d]{2,20})-version$/.exec(name)?.[1];
  return (
    owner !== undefined && !versioned.has(owner) && /^v?\d{1,3}(?:\.\d{1,6}){2}(?:[-+][\w.+-]{1,40})?$/.test(value)
  );
}

const versioned = wordSet(
  'accept api client config content contract data dav document entity etag event feature file format http message mime min model object odata openapi policy protocol record required resource row schema sdk soap spec template terms tls tus upload wire xml',
);

/** `name/1.2` or `Name 1.2`; a lone number after a slash is enough, a lone number after a space only for a known word. */
function productIn(value: string): string | undefined {
  const inParentheses = /^[A-Za-z][\w-]{1,40}\(v?\d{1,4}\.\d[\w.]{0,30}\)/.exec(value.slice(0, 300))?.[0];
  if (inParentheses) return inParentheses;
  // Comments name systems and nodes: `(Ubuntu)`, `(fra/7F83)`.
  const text = value.slice(0, 300).replace(/\([^()]{0,100}\)/g, '');
  const hyphened = /^[A-Za-z][A-Za-z.]{1,40}[-_]v?\d{1,4}(?:\.\d[\w+]{0,12}){1,4}$/.exec(text.trim())?.[0];
  if (hyphened) return hyphened;
  const slashed =
    /[A-Za-z][\w.+-]{0,60}\/(?:v?|(?:r|rel|release|build)-?(?=\d{1,4}\.\d)|RELEASE\.(?=\d{4}-))\d[\w.+-]{0,30}/.exec(
      text,
    );
  return (slashed ?? /[A-Za-z][\w.+-]{0,60} v?\d{1,4}(?:\.[\w+-]{1,12}){0,4}/.exec(text))?.[0];
}

/** `RT/4.4.4 401 Credentials required`: a status line in the body begins with what wrote it. */
function inStatusLine(exchange: Exchange): readonly Named[] {
  const product = statusLine(exchange.response.content)?.product;
  return product ? [{ product, evidence: inBody(exchange, ...placeOf(exchange.response.content.text, product)) }] : [];
}

/** Lines of a page that are nothing but a product and its version, or name the version of a known product. */
function inPage(exchange: Exchange): readonly Named[] {
  return bodyLines(exchange.response.content)
    .slice(0, 400)
    .flatMap((line) => {
      const product = line.text.length <= 600 ? bannerIn(line.text) : undefined;
      return product ? [{ product, evidence: inBody(exchange, line.start, line.end) }] : [];
    })
    .slice(0, 4);
}

/** A page names what made it; an answer of a product tells of itself in its first members: `{"name": "...", "version": {"number": "7.17.9"}}`. */
function inMembers(exchange: Exchange): readonly Named[] {
  const { content } = exchange.response;
  const meta = content.mediaType.includes('html')
    ? /<meta\s[^<>]{0,80}\bname=["']?generator["']?\s[^<>]{0,40}\bcontent=["']([^"'<>]{1,60}?[ /]v?\d{1,4}\.\d[\w.+-]{0,20})/i.exec(
        content.text.slice(0, 50_000),
      )
    : null;
  if (meta?.[1]) return [{ product: meta[1], evidence: inBody(exchange, meta.index, meta.index + meta[0].length) }];
  const aside = content.mediaType.includes('html') ? besidePage(content.text) : undefined;
  if (aside) return [{ product: aside, evidence: inBody(exchange, ...placeOf(content.text, aside)) }];
  const told = jsonStrings(json(content)).slice(0, 200);
  const own = told.find(([path, text]) => ownMember.test(path) && /^v?\d{1,4}\.\d{1,6}\.\d[\w.+-]{0,30}$/.test(text));
  const named = told.some(([path]) => productMember.test(path));
  if (!own || (own[0] === 'version' && !named)) return [];
  return [{ product: `version ${own[1]}`, evidence: inBody(exchange, ...placeOf(content.text, own[1])) }];
}

/** A comment before or behind all of the page that is nothing but a product and its version. */
function besidePage(page: string): string | undefined {
  const text = page.trim();
  const first = /^<!--([^<>]{3,120})-->/.exec(text)?.[1] ?? '';
  const last = /<!--([^<>]{3,120})-->$/.exec(text.slice(-130))?.[1] ?? '';
  return titledProduct(first.trim()) ?? titledProduct(last.trim());
}

const ownMember =
  /^(?:(?:error|meta|server|app|application|about|info|build|product|service)\.)?(?:version|version\.number|(?:server|app|software|product|build|release)_?version)$/i;
const productMember =
  /^(?:(?:server|app|about|info|product)\.)?(?:name|product|product_?name|server|app|application|cluster_?name|software|tagline|build)$/i;

const placeOf = (text: string, part: string): readonly [number, number] => {
  const at = text.indexOf(part);
  return [at, at + part.length];
};

function bannerIn(text: string): string | undefined {
  const known = knownBanner.exec(text)?.[0];
  if (known) return known.trim();
  const alone =
    /^(?:powered by |generated by )?([A-Za-z][\w .-]{1,40}\/v?\d{1,4}\.\d[\w.+-]{0,20})(?: \([^)]{1,40}\))?(?: server at .{1,100}| at [\w.-]{1,80} port \d{1,5}| port \d{1,5}| \d{1,2}[A-Z][a-z]{2}\d{4})?$/i.exec(
      text.trim(),
    );
  if (alone?.[1]) return alone[1];
  const titled = [text, ...(text.length <= 160 ? text.split(/ [-–—|·] /) : [])]
    .map((part) => titledProduct(withoutOwner(part.trim())))
    .find((product) => product !== undefined);
  if (titled) return titled;
  const failed = failedProduct(text.trim());
  if (failed) return failed;
  const made = (madeBy.exec(text.trim()) ?? madeIn.exec(text))?.[1];
  if (made) return made;
  if (ownLine.test(text.trim())) return text.trim();
  const powered =
    /\bpowered by ([A-Za-z][\w-]{1,30}(?: [A-Za-z][\w-]{1,20})?(?:[ /]v?| version:? )\d{1,4}\.\d[\w.]{0,16})/i.exec(
      text,
    );
  const labelled =
    /\b(?:[Ss]cript|[Ss]oftware|[Pp]roduct|[Ee]ngine|[Ff]irewall|[Pp]lugin|[Mm]odule|[Ss]erver|[Gg]ateway|[Ff]ilter) [Vv]ersion: ?([A-Z][\w-]{1,30} v?\d{1,4}\.\d[\w.-]{0,20})/.exec(
      text,
    );
  if (labelled?.[1]) return labelled[1];
  return powered?.[1] ?? /\(version (\d{1,4}\.\d{1,6}[\w.]{0,20})/.exec(text)?.[0]?.slice(1);
}

/** `Generated by Page Guard 0.4.10a3 / 75`; a day of the calendar is no version. */
const madeBy =
  /^(?:[Gg]enerated|[Pp]owered|[Cc]reated|[Pp]rotected|[Ss]ecured|[Ss]erved|[Bb]locked|[Rr]unning|GENERATED|POWERED) (?:by|on|with):? (?:the )?((?:[A-Z][\w-]{0,30} ){0,3}[A-Za-z][\w-]{0,30}[ /]v?(?!\d{1,2}\.\d{1,2}\.\d{4})\d{1,4}\.\d[\w.-]{0,20})/;

/** `This page was generated in about 0.004s by Gitsail 2.21`, `Desarrollado con Puertico 4.2.0`. */
const madeIn =
  /\b(?:(?:[Gg]enerated|[Rr]endered|[Ss]erved|[Pp]roduced) [^.<>]{0,20}(?:\.\d{1,6} ?)?[^.<>]{0,20}\bby|(?:[Dd]esarrollado|[Gg]enerado|[Cc]reado) (?:con|por)|(?:[Gg]énéré|[Pp]ropulsé) par|(?:[Ee]rstellt|[Bb]etrieben) (?:mit|von)|(?:[Dd]esenvolvido|[Gg]erado) (?:com|por)|(?:[Rr]ealizzato|[Gg]enerato) (?:con|da)|[Pp]o[hg]áněno|[Dd]ziała na) ([A-Z][\w-]{1,30}(?: [A-Z][\w-]{0,20}){0,2}[ /]v?(?!\d{1,2}\.\d{1,2}\.\d{4})\d{1,4}\.\d[\w.-]{0,20})/;

/** `Version: 8.5.3 (build 4417)` under the box of a login page. */
const ownLine =
  /^(?:version|release|build|v\.):? ?v?(\d{1,4}\.\d{1,6}(?:\.\d{1,6}){0,2}[\w.+-]{0,20})(?: \([^()]{1,60}\))?$/i;

/** What heads the page of an engine that failed: `Lucee 5.4.6.9 Error (application)`. */
function failedProduct(text: string): string | undefined {
  const product =
    /^((?:[A-Z][A-Za-z.]{1,24} ){1,4}v?\d{1,3}(?:\.\d{1,6}){1,4}(?:[-+]\w{1,16})?) (?:Error|Exception|Fault|Failure|Debugger|Stack ?[Tt]race)\b/.exec(
      text,
    )?.[1];
  return product !== undefined && !notProducts.test(product) ? product : undefined;
}

/** `Zabbix 7.0.12. © 2001-2026, Zabbix SIA`: whose it is stands behind the product. */
const withoutOwner = (text: string) => text.replace(/[.,;|]? {0,3}(?:©|\([cC]\)|&copy;|[Cc]opyright\b).{0,200}$/, '');

/** A line that is nothing but names and a version: `Nexus Repository Manager 3.41.1-01`; a lone word needs three numbers. */
function titledProduct(text: string): string | undefined {
  const found =
    /^((?:[A-Z][A-Za-z.]{1,24} ){1,5})(?:version |v)?((?:\d{1,3}|\d{4}(?=[\d.]{2,20} \(build ))\.\d{1,4}(?:\.\d{1,6})?(?:[-.+][\w.]{1,16})?)(?: \([^()]{1,40}\))?$/i.exec(
      text,
    );
  const [, name = '', version = ''] = found ?? [];
  const words = name.trim().split(' ');
  if (
    !found ||
    !/^[A-Z]/.test(name) ||
    notProducts.test(name) ||
    /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(version) ||
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(version)
  )
    return undefined;
  return words.length > 1 || /^\d+\.\d+\.\d/.test(version) ? `${name}${version}` : undefined;
}

const notProducts =
  /\b(?:errors?|http|status|code|section|ref|reference|incident|rule|request|ip|address|ray|id|date|time|your|the|is|are|page|chapter|rfc|price|total|amount|by|see|on|at|from|of)\b/i;

const knownBanner =
  /\b(?:Apache(?: Tomcat)?|nginx|openresty|Tengine|lighttpd|IIS|Jetty|WildFly|JBoss|WebLogic|GlassFish|Caddy|CherryPy|tinyproxy|squid|Werkzeug|gunicorn|uvicorn|PHP|Python|OpenSSL|ASP\.NET(?: Version)?|Microsoft \.NET Framework Version|Undertow|Kong|Varnish|LiteSpeed|Payara|Django|Laravel|Symfony|Rails|Express|ThinkPHP|CodeIgniter|CakePHP|Phalcon|Nette Framework|Yii Framework|Spring Boot)[ /:]{1,4}v?\d{1,4}\.\d[\w.]{0,20}/i;

function fields(title: string, line: string): { readonly title: string; readonly http: string } {
  return { title, http: `HTTP/1.1 403 Forbidden\n${line}\nContent-Type: text/plain\n\nno` };
}
