/** Host without port, in lower case. */
export function hostName({ host }: { readonly host: string }): string {
  return host.replace(/:\d{1,5}$/, '').toLowerCase();
}

/** The registrable domain, near enough: the last two labels, three where the last but one is a short public one. */
export function siteOf(host: string): string {
  const labels = host.split('.');
  if (labels.length < 3 || /^[\d.]{7,15}$/.test(host)) return host;
  const publicPair = publicSeconds.has(labels.at(-2) ?? '') || publicHosts.has(labels.slice(-2).join('.'));
  return labels.slice(publicPair ? -3 : -2).join('.');
}

/** Whether everybody can get a name below it, so that browsers keep no cookie for all of it: `com`, `co.uk`, `github.io`. */
export function isPublicSuffix(domain: string): boolean {
  const [name = '', top = '', ...more] = domain.split('.');
  if (more.length > 0) return false;
  return top === '' || publicHosts.has(domain) || (top.length === 2 && publicSeconds.has(name));
}

const publicSeconds = new Set(['co', 'com', 'org', 'net', 'gov', 'edu', 'ac', 'or', 'ne', 'gob', 'gov', 'govt']);
const publicHosts = new Set([
  'github.io',
  'vercel.app',
  'netlify.app',
  'pages.dev',
  'workers.dev',
  'herokuapp.com',
  'web.app',
  'onrender.com',
  'ngrok.io',
  'azurewebsites.net',
  'fly.dev',
  'cloudfront.net',
]);
