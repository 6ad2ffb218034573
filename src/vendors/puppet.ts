import type { Vendor } from '../engine/vendor.ts';

const source =
  'https://github.com/puppetlabs/trapperkeeper-authorization/blob/HEAD/src/puppetlabs/trapperkeeper/authorization/rules.clj';

/** Puppet Server and PuppetDB: the refusals of their rules, from the source. */
export const puppet: Vendor = {
  id: 'puppet',
  name: 'Puppet Server',
  layer: 'server',
  marks: [{ json: { kind: { starts: 'puppetlabs.' } } }],
  denials: [
    {
      when: { status: 403, body: { all: ['Forbidden request: ', '(method :'] } },
      cause: 'insufficient-permission',
      says: 'a rule of auth.conf does not let this certificate name call this.',
      confidence: 'certain',
      fix: { text: 'Look up the rule for the path in auth.conf of the server; the log names rule and certificate.' },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain

Forbidden request: /puppet/v3/catalog/web1 (method :get). Please see the server logs for details.`,
    },
  ],
};
