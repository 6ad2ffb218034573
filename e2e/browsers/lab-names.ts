/** A name that leads to this machine and that browsers do not trust without TLS, as they do `localhost`. */
export const plainName = 'shop.test';

/** Where a browser asks which proxy to take: for `behind.test` the one on this machine at the same port, for all else none. */
export const proxyScript = `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(
  `function FindProxyForURL(url, host) {
  return host === 'behind.test' ? 'PROXY 127.0.0.1:' + url.split(':')[2].split('/')[0] : 'DIRECT';
}`,
).toString('base64')}`;
