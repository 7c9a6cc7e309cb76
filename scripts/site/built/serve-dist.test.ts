import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serveDist } from './serve-dist.ts';

let dist = '';
let served: Served;

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, 'about'));
  writeFileSync(join(dist, 'index.html'), 'front');
  writeFileSync(join(dist, 'about/index.html'), 'about');
  writeFileSync(join(dist, '404.html'), 'not here');
  served = await serveDist({ dist, base: '/variorum/', port: 0 });
});

afterAll(() => {
  served.server.close();
  rmSync(dist, { recursive: true });
});

const get = async (path: string) => {
  const response = await fetch(new URL(path, served.address));
  return [response.status, await response.text()];
};

it('serves pages below the base, and the page for what is not there', async () => {
  expect(await get('.')).toEqual([200, 'front']);
  expect(await get('about/')).toEqual([200, 'about']);
  expect(await get('nowhere/')).toEqual([404, 'not here']);
  expect((await get('/elsewhere'))[0]).toBe(404);
});

it('compresses pages for who can read that', async () => {
  writeFileSync(join(dist, 'long.html'), 'many words '.repeat(1_000));
  const fresh = await serveDist({ dist, base: '/', port: 0 });
  const response = await fetch(new URL('long.html', fresh.address));
  expect(response.headers.get('content-encoding')).toMatch(/^(?:gzip|br)$/);
  expect(await response.text()).toHaveLength(11_000);
  fresh.server.close();
});

it('says which port is taken and what to do', async () => {
  const port = Number(new URL(served.address).port);
  await expect(serveDist({ dist, base: '/', port })).rejects.toThrow(
    `Port ${port} is taken. Stop what runs there, or choose another: PORT=${port + 1}.`,
  );
});

it('says that there is no site', async () => {
  await expect(serveDist({ dist: join(dist, 'about/no'), base: '/', port: 0 })).rejects.toThrow(
    'npm run build',
  );
});
