import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listPageTypes } from './list-page-types.ts';
import { measurePage } from './measure-page.ts';

let dist = '';
const size = (text: string) => gzipSync(text).length;
const later = 'export const later = 1;';
const main = 'import{a}from"./part.js";import("./later.js");a();';
const part = 'export const a=()=>1;';
const page = `<!doctype html><link rel="stylesheet" href="/base/a.css"><link rel="preload" as="font" href="/base/f.woff2">
<style>p{}</style><script type="application/ld+json">{}</script><script type="module" src="/base/main.js"></script>`;

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, 'bridge/articles/a'), { recursive: true });
  mkdirSync(join(dist, 'search'));
  const files = { 'a.css': 'p{}', 'f.woff2': '12345', 'main.js': main, 'part.js': part, 'later.js': later };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
  for (const folder of ['', 'bridge', 'bridge/articles/a', 'search']) {
    writeFileSync(join(dist, folder, 'index.html'), page);
  }
});

afterAll(() => rmSync(dist, { recursive: true }));

it('weighs what the first view needs, below a base, without what is imported later', () => {
  expect(measurePage(dist, '/', '/base/')).toEqual({
    html: size(page),
    script: size(main) + size(part),
    style: 2 * size('p{}'),
    fonts: 5,
  });
});

it('lists one page of each kind', () => {
  expect(listPageTypes(dist)).toEqual([
    { name: 'front', path: '/' },
    { name: 'story', path: '/bridge/' },
    { name: 'article', path: '/bridge/articles/a/' },
    { name: 'search', path: '/search/' },
  ]);
});
