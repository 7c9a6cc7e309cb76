import { describe, expect, it } from 'vitest';
import { noMetadata } from '../schemas/no-metadata.fixture.ts';
import type { Source } from '../schemas/source.ts';
import { cutAtWord } from './card.ts';
import { embedCode } from './embed-code.ts';
import { breadcrumbs, newsArticle, quotationThing, toScriptJson } from './json-ld.ts';
import { renderCard } from './render-card.ts';
import { toFeedHtml } from './to-feed-html.ts';

const stated = (value: string) => ({ value, start: 0, end: value.length, basis: 'stated' as const });
const source = { language: 'en', words: 120, metadata: noMetadata } as unknown as Source;

describe('toScriptJson', () => {
  it('cannot be left by any text', () => {
    const json = toScriptJson({ '@type': 'Quotation', text: '</script><b>&\u2028' });
    expect(json).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(json).text).toBe('</script><b>&\u2028');
  });
});

describe('newsArticle', () => {
  it('leaves out what is not stated', () => {
    expect(Object.keys(newsArticle(source, 'https://x.example/a/'))).toEqual([
      '@type',
      'url',
      'inLanguage',
      'wordCount',
    ]);
  });

  it('gives a date only where it is one, and an address only where it is the web’s', () => {
    const metadata = { ...noMetadata, published: stated('12/7/23'), url: stated('javascript:alert(1)') };
    const thing = newsArticle({ ...source, metadata }, 'https://x.example/a/');
    expect(thing).not.toHaveProperty('datePublished');
    expect(thing).not.toHaveProperty('isBasedOn');
    const dated = newsArticle(
      { ...source, metadata: { ...noMetadata, published: stated('2024-05-02T10:00:00Z') } },
      'https://x.example/a/',
    );
    expect(dated['datePublished']).toBe('2024-05-02');
  });
});

describe('newsArticle, by whom and when', () => {
  const thingOf = (metadata: object) =>
    newsArticle({ ...source, metadata: { ...noMetadata, ...metadata } }, 'https://x.example/a/');

  it('names each author by itself', () => {
    expect(thingOf({ author: stated('Ann Bell and Jo Gray') })['author']).toEqual([
      { '@type': 'Person', name: 'Ann Bell' },
      { '@type': 'Person', name: 'Jo Gray' },
    ]);
    expect(thingOf({ author: stated('Ann Bell') })['author']).toEqual({
      '@type': 'Person',
      name: 'Ann Bell',
    });
  });

  it('gives the day of a date that has one reading, and none of two', () => {
    const reading = (value: string) => ({ value, reading: 'day first' });
    const one = { ...stated('2 May 2024'), readings: [reading('2024-05-02')] };
    expect(thingOf({ published: one })['datePublished']).toBe('2024-05-02');
    const two = { ...one, readings: [reading('2024-05-02'), reading('2024-02-05')] };
    expect(thingOf({ published: two })).not.toHaveProperty('datePublished');
  });
});

it('names a creator only where the speaker has a name', () => {
  const quotation = { exact: 'Yes.' } as never;
  const speaker = { name: 'Ann Lee', kind: 'person', named: true };
  expect(quotationThing(quotation, speaker as never, 'u')['creator']).toEqual({
    '@type': 'Person',
    name: 'Ann Lee',
  });
  expect(quotationThing(quotation, { ...speaker, named: false } as never, 'u')).not.toHaveProperty('creator');
});

it('numbers the breadcrumbs from one', () => {
  const trail = [
    { name: 'Stories', url: 'https://x.example/' },
    { name: 'A bridge', url: 'https://x.example/bridge/' },
  ];
  expect(JSON.stringify(breadcrumbs(trail))).toContain('"position":2,"name":"A bridge"');
});

it('writes embed code that no title can break', () => {
  expect(embedCode('https://x.example/s/', 'A "bridge" <b>', 320)).toBe(
    '<iframe src="https://x.example/s/embed/" title="A &quot;bridge&quot; &lt;b>" width="600" height="320" loading="lazy"></iframe>',
  );
});

it('lets readers of feeds present plain text as HTML', () => {
  expect(toFeedHtml('Fish & chips <cheap>, &amp; “quoted”')).toBe(
    'Fish &amp; chips &lt;cheap&gt;, &amp;amp; “quoted”',
  );
});

describe('cards', () => {
  it('cut their text after a whole word', () => {
    expect(cutAtWord('one two, three', 8)).toBe('one two…');
    expect(cutAtWord('one', 8)).toBe('one');
    expect(cutAtWord('indivisible', 5)).toBe('indiv…');
  });

  it('are PNG images of 1200 by 630 pixels', async () => {
    const png = await renderCard({
      kicker: 'Five articles',
      title: 'A “bridge” & <b>more</b>',
      text: 'Two speakers.',
    });
    const view = new DataView(png.buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  });
});
