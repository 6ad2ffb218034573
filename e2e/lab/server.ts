import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import { certificate } from './certificate.ts';
import { labPage } from './lab-page.ts';
import { mountOpenId } from './openid.ts';
import type { Addresses } from './scenario.ts';
import { scenarios } from './scenarios/index.ts';

/** A running lab. */
export interface Lab {
  /** The lab's page. */
  readonly url: string;
  readonly origins: Addresses;
  readonly close: () => Promise<void>;
}

/**
 * Starts the sites of the lab: the page at `localhost` and `shop.test`, there over TLS too, another one at `127.0.0.1`, and a
 * proxy, which answers for `behind.test` itself. The ports are the wished one and the next ones, or any free ones where these are taken or
 * none is wished.
 */
export async function startLab(port = 0): Promise<Lab> {
  const sites = { here: site(), elsewhere: site(), behind: site() };
  const servers = [
    await listen(createServer(sites.here), port),
    await listen(createServer(sites.elsewhere), port && port + 1),
    await listen(createServer(sites.behind), port && port + 2),
    await listen(createTlsServer(certificate, sites.here), port && port + 3),
  ] as const;
  const origins = {
    here: `http://localhost:${portOf(servers[0])}`,
    elsewhere: `http://127.0.0.1:${portOf(servers[1])}`,
    shop: `http://shop.test:${portOf(servers[0])}`,
    behind: `http://behind.test:${portOf(servers[2])}`,
    secure: `https://shop.test:${portOf(servers[3])}`,
  };
  await mountSites(sites, origins);
  return { url: `${origins.here}/`, origins, close: async () => void (await Promise.all(servers.map(stop))) };
}

type Sites = Readonly<Record<'here' | 'elsewhere' | 'behind', Express>>;

/** Express as it is in development, stack traces and all, but without printing every refusal. */
const site = (): Express => express().set('env', 'test');

async function mountSites({ here, elsewhere, behind }: Sites, origins: Addresses): Promise<void> {
  here.get('/', (_request, response) => void response.type('html').send(labPage(scenarios, origins)));
  here.use('/lab', express.static(fileURLToPath(new URL('public', import.meta.url))));
  await mountOpenId(here, origins);
  for (const { id, mount } of scenarios) {
    const site = {
      here: express.Router({ strict: true }),
      elsewhere: express.Router(),
      behind: express.Router(),
      origins,
    };
    site.here.use(express.json());
    mount(site);
    here.use(`/${id}`, site.here);
    elsewhere.use(`/${id}`, site.elsewhere);
    behind.use(`/${id}`, site.behind);
  }
}

/** On the IPv4 loopback only: nobody else on the network sees the lab. */
async function listen(server: Server, wished: number): Promise<Server> {
  const bind = (port: number) =>
    new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  await bind(wished).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || wished === 0) throw error;
    return bind(0);
  });
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
