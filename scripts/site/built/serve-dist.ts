import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

export interface ServeOptions {
  /** The folder of the built site. */
  dist: string;
  /** The folder that the site stands in: `/` or `/variorum/`. */
  base: string;
  /** 0: any free one. */
  port: number;
}

/** A running server; `address` is the front page's. */
export interface Served {
  address: string;
  server: Server;
}

/**
 * Serves a built site on this machine only, as a static host would: compressed, with `404.html` for
 * what is not there. Rejects with one sentence where the folder has no site or the port is taken.
 */
export async function serveDist({ dist, base, port }: ServeOptions): Promise<Served> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no built site in ${dist}. Run \`npm run build\` first.`);
  }
  const files = sirv(dist, {
    etag: true,
    setHeaders: (response) => response.setHeader('X-Content-Type-Options', 'nosniff'),
  });
  const compress = compression();
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url !== base && !url.startsWith(base)) {
      response.writeHead(url === base.slice(0, -1) ? 308 : 404, { Location: base }).end();
      return;
    }
    request.url = url.slice(base.length - 1);
    compress(request, response, () => files(request, response, () => sayNotFound(response, dist)));
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://localhost:${taken}${base}`, server };
}

function sayNotFound(response: ServerResponse, dist: string): void {
  const page = join(dist, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? new Error(`Port ${port} is taken. Stop what runs there, or choose another: PORT=${port + 1}.`)
          : error,
      );
    });
    server.listen(port, 'localhost', resolve);
  });
}
