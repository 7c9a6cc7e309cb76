/** A story whose texts try to run, to load and to close tags: every page shows them as text and does nothing else. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readSite } from '../../scripts/dist-checks/read-site.ts';
import { type Served, serveDist } from '../../scripts/site/serve-dist.ts';
import { writeFiles } from '../command-line/write-files.ts';
import { hostile, hostileLines } from '../stories/hostile.ts';

test.describe.configure({ mode: 'serial' });
let folder: string;
let served: Served;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  writeFiles(folder, hostile);
  const dist = join(folder, 'dist');
  const env = {
    ...process.env,
    VARIORUM_CONTENT: join(folder, 'content'),
    VARIORUM_DIST: dist,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  for (const command of [
    ['node', 'scripts/variorum.ts', 'build'],
    ['npx', 'astro', 'build', '--force'],
  ]) {
    const { status, stderr } = spawnSync(command[0]!, command.slice(1), { env, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  }
  served = await serveDist({ dist, base: '/', port: 0 });
});

test.afterAll(() => {
  served?.server.close();
  rmSync(folder, { recursive: true });
});

test('no page runs, loads or reports anything', async ({ page }) => {
  test.setTimeout(120_000);
  const foreign: string[] = [];
  const reports: string[] = [];
  page.on('request', (request) => {
    if (!/^data:/.test(request.url()) && !request.url().startsWith(served.address))
      foreign.push(request.url());
  });
  page.on('response', (response) =>
    reports.push(...(response.status() < 400 ? [] : [`${response.status()} ${response.url()}`])),
  );
  page.on('console', (message) => {
    // A page without an icon of its own, made to stand inside another: Chromium asks for one by itself.
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isIcon) reports.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => reports.push(error.message));
  page.on('dialog', (dialog) => reports.push(dialog.message()));
  for (const { path } of readSite(join(folder, 'dist'), '/').pages.filter(
    ({ file }) => file !== '404.html',
  )) {
    await page.goto(new URL(path, served.address).href);
    expect(await page.evaluate(() => 'hacked' in window), path).toBe(false);
    expect(await page.locator('[onclick], [onerror], a[href^="javascript:"], iframe').count(), path).toBe(0);
  }
  expect({ foreign, reports }).toEqual({ foreign: [], reports: [] });
});

test('an article shows every character as text', async ({ page }) => {
  await page.goto(new URL('hostile/articles/a/', served.address).href);
  const paragraphs = await page.locator('p[data-source]').evaluateAll((elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const added of copy.querySelectorAll('[data-added]')) added.remove();
      return copy.textContent;
    }),
  );
  // The zero character, which no page can carry, is shown by its stand-in.
  expect(paragraphs).toEqual(hostileLines.map((line) => line.replaceAll('\0', '\ufffd')));
});
