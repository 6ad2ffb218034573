import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The panel as an ordinary page, built and served. */
export interface PageServer {
  readonly url: string;
  readonly close: () => void;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** Builds the page into a folder of its own and serves that on a free port. */
export async function servePage(): Promise<PageServer> {
  const folder = mkdtempSync(join(tmpdir(), 'why-denied-page-'));
  await build({ root, mode: 'page', logLevel: 'error', build: { outDir: folder } });
  const server = createServer(({ url = '/' }, response) => {
    const path = join(folder, normalize(url === '/' ? 'index.html' : new URL(url, 'http://page').pathname));
    if (!existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
    return createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = () => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}
