import { describe, expect, test } from 'vitest';
import { splitBlocks } from './2-split-blocks.ts';
import { readMetadata } from './3-read-metadata.ts';

const body = 'The council of the harbour town met and put off the vote on the new pier for another year.';

function read(text: string) {
  return readMetadata(text, splitBlocks(text).blocks);
}

/** Only what is stated, as `field: value`. */
function stated(text: string): Record<string, string> {
  const { metadata } = read(text);
  const fields = Object.entries(metadata).filter(([, field]) => field?.basis === 'stated');
  for (const [, field] of fields) expect(text.slice(field!.start!, field!.end!)).toBe(field!.value);
  return Object.fromEntries(fields.map(([name, field]) => [name, field!.value]));
}

const cases: Record<string, { text: string; expected: Record<string, string> }> = {
  'nothing is stated': { text: `${body}\n${body}`, expected: {} },
  'a body below the name of what it sends': {
    text: `NEWS RELEASE\n\nTove Town Council\n\n4 March 2024 | For immediate release\n\nPier vote put off again\n\n${body}`,
    expected: { title: 'Pier vote put off again', published: '4 March 2024', publisher: 'Tove Town Council' },
  },
  'a paper below the headline, and its reporter': {
    text: `Pier vote put off again\n\nTove Gazette\nReporter: Ann Lee, Pier Reporter\n4 March 2024\n\n${body}`,
    expected: {
      title: 'Pier vote put off again',
      author: 'Ann Lee',
      published: '4 March 2024',
      publisher: 'Tove Gazette',
    },
  },
  'two fields on one line': {
    text: `Pier vote\n\nAuthor: Ann Lee Section: Local news\n\n${body}`,
    expected: { title: 'Pier vote', author: 'Ann Lee', section: 'Local news' },
  },
  'a byline with a role': {
    text: `Pier vote\nBy Ann Lee, Harbour correspondent\n\n${body}`,
    expected: { title: 'Pier vote', author: 'Ann Lee' },
  },
  'a byline of two in a place': {
    text: `Pier vote\nBy Ann Lee and Bo van der Roe in Paris\n\n${body}`,
    expected: { title: 'Pier vote', author: 'Ann Lee and Bo van der Roe' },
  },
  'two names above a date': {
    text: `Pier vote put off again\n\nZybrand Oe and Ann Lee\n\nMon 4 Mar 2024 10.15 GMT\n\n${body}`,
    expected: {
      title: 'Pier vote put off again',
      author: 'Zybrand Oe and Ann Lee',
      published: 'Mon 4 Mar 2024 10.15 GMT',
    },
  },
  'the day of the first publication below that of a change': {
    text: `Pier vote put off again\n\nAnn Lee\nTue 5 Mar 2024 10.15 GMT\nFirst published on Mon 4 Mar 2024 23.30 GMT\n\n${body}`,
    expected: { title: 'Pier vote put off again', author: 'Ann Lee', published: 'Mon 4 Mar 2024 23.30 GMT' },
  },
  'the day of an embargo, and a day of publication below it': {
    text: `EMBARGOED UNTIL 5 MARCH 2024\n\nPier vote put off again\n\nPublished: 6 March 2024\n\n${body}`,
    expected: { title: 'Pier vote put off again', published: '6 March 2024' },
  },
  'a name in the place of the paper is no author where a byline stands below': {
    text: `Ann Arbour\n\nPier vote put off again\n\nBy Bo Roe\n4 March 2024\n\n${body}`,
    expected: { title: 'Pier vote put off again', author: 'Bo Roe', published: '4 March 2024' },
  },
  'a name that no list has, and a place with a day': {
    text: `The Tove Courier\n\nPier vote put off again\n\nZorvad Limpe\nUpper Tove, April 10\nUpdated: April 11, 2025 12:40 AM\n\n${body}`,
    expected: {
      title: 'Pier vote put off again',
      author: 'Zorvad Limpe',
      dateline: 'Upper Tove',
      publisher: 'The Tove Courier',
    },
  },
  'a name that no list has above a date': {
    text: `Pier vote put off again\n\nZorvad Limpe\n4 March 2024\n\n${body}`,
    expected: { title: 'Pier vote put off again', author: 'Zorvad Limpe', published: '4 March 2024' },
  },
  'a place above a date is no author': {
    text: `Pier vote put off again\n\nUpper Tove\n4 March 2024\n\n${body} It met in Upper Tove.`,
    expected: { title: 'Pier vote put off again', published: '4 March 2024' },
  },
  'capitals on top of a file are no author': {
    text: `TOVE PORT\n\n4 March 2024\n\nPier vote put off again\n\n${body}`,
    expected: { title: 'Pier vote put off again', published: '4 March 2024' },
  },
  'the paper by the host of a mail address, and a section of its own': {
    text: `ToveWatch UK\n\nLock repairs\n\nPier vote put off again\n\nBy Ann Lee\n4 March 2024\n\n${body}\n\n${body}\n\nHave you seen a leak? Send it to tips@tovewatch.example`,
    expected: {
      title: 'Pier vote put off again',
      author: 'Ann Lee',
      published: '4 March 2024',
      section: 'Lock repairs',
      publisher: 'ToveWatch UK',
    },
  },
  'the paper by what somebody told it': {
    text: `The Tove Lamp\n\nPier vote put off again\n\nBy Ann Lee\n4 March 2024\n\n${body}\n\nThe mayor told the Lamp that it was a pity.`,
    expected: {
      title: 'Pier vote put off again',
      author: 'Ann Lee',
      published: '4 March 2024',
      publisher: 'The Tove Lamp',
    },
  },
  'the sender of a release by its office': {
    text: `BOROUGH OF TOVE\nPress Office\n\nEMBARGOED UNTIL 4 MARCH 2024\n\nPier vote put off again by council\n\n${body}`,
    expected: {
      title: 'Pier vote put off again by council',
      published: '4 MARCH 2024',
      publisher: 'BOROUGH OF TOVE',
    },
  },
  'a matter over the headline is no paper': {
    text: `Harbour crisis\n\nPier vote put off again\n\nBy Ann Lee\n4 March 2024\n\n${body}\n\nThe harbour crisis has made it worse, the mayor said.`,
    expected: { title: 'Pier vote put off again', author: 'Ann Lee', published: '4 March 2024' },
  },
  'two names above the text': {
    text: `Pier vote put off again\n\nAnn Lee and Bo Roe\n\n${body}\n${body}`,
    expected: { title: 'Pier vote put off again', author: 'Ann Lee and Bo Roe' },
  },
  'two names that no list has above a date': {
    text: `Pier vote put off again\n\nZybrand Oe and Quorra Vant\n\nMon 4 Mar 2024 10.15 GMT\n\n${body}`,
    expected: {
      title: 'Pier vote put off again',
      author: 'Zybrand Oe and Quorra Vant',
      published: 'Mon 4 Mar 2024 10.15 GMT',
    },
  },
  'a short line between headline and date that names nobody': {
    text: `Pier vote put off again\n\nFerry Boats and Harbour Walls\n\nMon 4 Mar 2024 10.15 GMT\n\n${body}`,
    expected: { title: 'Pier vote put off again', published: 'Mon 4 Mar 2024 10.15 GMT' },
  },
  'a name and an agency above a date': {
    text: `Pier vote put off again\n\nZybrand Oe, Coast Press\nMay 3, 2024\n\n${body}`,
    expected: {
      title: 'Pier vote put off again',
      author: 'Zybrand Oe',
      publisher: 'Coast Press',
      published: 'May 3, 2024',
    },
  },
  'a name and an agency above the text': {
    text: `Pier vote put off again\n\nAnn Lee, Coast Press\n\n${body}\n${body}`,
    expected: { title: 'Pier vote put off again', author: 'Ann Lee', publisher: 'Coast Press' },
  },
  'no name, but whose reporter it was': {
    text: `Pier vote put off again\n\nMay 3, 2024\n\nOur Special Correspondent\n\n${body}`,
    expected: {
      title: 'Pier vote put off again',
      author: 'Our Special Correspondent',
      published: 'May 3, 2024',
    },
  },
  'a date line': {
    text: `Pier vote\n\nFriday, March 5, 2021\n\n${body}`,
    expected: { title: 'Pier vote', published: 'Friday, March 5, 2021' },
  },
  'a date under a wrong label': {
    text: `Pier vote\n\nSource: 5/3/21\n\n${body}`,
    expected: { title: 'Pier vote', published: '5/3/21' },
  },
  'a publisher is not a date': {
    text: `Title: Pier vote\nSource: The Harbour Post\nURL: https://post.example/2021/mar/05/pier\n\n${body}`,
    expected: {
      title: 'Pier vote',
      publisher: 'The Harbour Post',
      url: 'https://post.example/2021/mar/05/pier',
    },
  },
  'a dateline with an agency that no list has': {
    text: `Pier vote\n\nUPPER TOVE (Coastwire) - ${body}`,
    expected: { title: 'Pier vote', dateline: 'UPPER TOVE' },
  },
  'the name of the paper above its menus': {
    text: `Tove Valley Gazette\nNews | Sport | Jobs | Book an Ad\n\nPier vote put off again\n\nBy Ann Lee\n\n${body}`,
    expected: { title: 'Pier vote put off again', author: 'Ann Lee', publisher: 'Tove Valley Gazette' },
  },
  'a broadcaster below the names of a byline': {
    text: `Pier vote put off again\n\nAnn Lee & Bo Roe\nTRN News, Norland\n\n${body}`,
    expected: { title: 'Pier vote put off again', author: 'Ann Lee & Bo Roe', publisher: 'TRN News' },
  },
  'a name on top that the page gives for itself at its foot': {
    text: `PIER & QUAY\nNEWS  SPORT  TRAVEL\n\nPier vote put off again\n\nBy Ann Lee\n\n${body}\n\n© Pier & Quay Ltd. All rights reserved`,
    expected: { title: 'Pier vote put off again', author: 'Ann Lee', publisher: 'PIER & QUAY' },
  },
  'a name on top that a mail address gives': {
    text: `DAILY LANTERN\nNEWS  SPORT  TRAVEL\n\nPier vote put off again\n\n${body}\n\nGot a story? Email tips@dailylantern.example`,
    expected: { title: 'Pier vote put off again', publisher: 'DAILY LANTERN' },
  },
  'a name on top that the dateline gives': {
    text: `COASTWIRE\nWorld  Business  Markets\n\nPier vote put off again\n\nTOVE (Coastwire) - ${body}`,
    expected: { title: 'Pier vote put off again', dateline: 'TOVE', publisher: 'COASTWIRE' },
  },
  'a name on top that nothing gives again': {
    text: `PIER & QUAY\nNEWS  SPORT  TRAVEL\n\nPier vote put off again\n\n${body}`,
    expected: { title: 'Pier vote put off again' },
  },
  'a row of buttons behind the day': {
    text: `Sunday February 4 2024 | Today’s pages | Past six days | Log in\n\nPier vote put off again\n\nOda Ruhn-Vik, Harbour Editor\nSunday February 4 2024, 8.15pm\n\n${body}`,
    expected: {
      title: 'Pier vote put off again',
      author: 'Oda Ruhn-Vik',
      published: 'Sunday February 4 2024, 8.15pm',
    },
  },
  'a kicker that ends like the name of a paper': {
    text: `WORLD NEWS\nPier vote put off again\n\n${body}`,
    expected: { title: 'Pier vote put off again', section: 'WORLD NEWS' },
  },
  'a name and a place under the headline': {
    text: `Pier vote put off again\nAnn Lee in Tove\nMon 4 Mar 2024 10.15 GMT\n\n${body}`,
    expected: { title: 'Pier vote put off again', author: 'Ann Lee', published: 'Mon 4 Mar 2024 10.15 GMT' },
  },
  'Markdown around a title, a byline and a date': {
    text: `# **Pier vote**\n\n**By [Ann Lee](https://post.example/ann)** | *5 March 2021*\n\n${body}`,
    expected: { title: 'Pier vote', author: 'Ann Lee', published: '5 March 2021' },
  },
  'a name that no list has, at a place': {
    text: `Pier vote put off again\nZybrand Oe at Pier Lane\nMon 4 Mar 2024 10.15 GMT\n\n${body}`,
    expected: {
      title: 'Pier vote put off again',
      author: 'Zybrand Oe',
      published: 'Mon 4 Mar 2024 10.15 GMT',
    },
  },
  'a dateline with an agency': {
    text: `BREST, March 5 (AFP) — ${body}`,
    expected: { dateline: 'BREST' },
  },
  'an agency before the date, where sections stand': {
    text: `Pier vote put off again\n\nCWN / Mar 5, 2021, 15:10 IST\n\nTove, Mar 5 (CWN) ${body}`,
    expected: {
      title: 'Pier vote put off again',
      publisher: 'CWN',
      published: 'Mar 5, 2021, 15:10 IST',
      dateline: 'Tove',
    },
  },
  'an agency of the list before the date': {
    text: `Pier vote put off again\n\nReuters | Mar 5, 2021\n\n${body}`,
    expected: { title: 'Pier vote put off again', publisher: 'Reuters', published: 'Mar 5, 2021' },
  },
  'a section in capitals before the date': {
    text: `Pier vote put off again\n\nEU / Mar 5, 2021\n\nTove, Mar 5 (CWN) ${body} The Eastern Union (EU) met.`,
    expected: {
      title: 'Pier vote put off again',
      section: 'EU',
      published: 'Mar 5, 2021',
      dateline: 'Tove',
    },
  },
  'a dateline with a full date': {
    text: `BREST, France, March 5, 2021 — ${body}`,
    expected: { dateline: 'BREST, France', published: 'March 5, 2021' },
  },
  'an aside is no dateline': { text: `Posts — the owner of the pier — lost. ${body}`, expected: {} },
  'labels at the end': {
    text: `${body}\n\nTags: pier, harbour`,
    expected: { tags: 'pier, harbour' },
  },
  'topics under their heading': {
    text: `Pier vote\n\n${body}\n\nRelated topics\nPiers  Norland  Tove\n\nRelated internet links\nTove Harbour Trust`,
    expected: { title: 'Pier vote', tags: 'Piers  Norland  Tove' },
  },
  'topics under their heading, one a line': {
    text: `Pier vote\n\n${body}\n\nMore on this topic\nPiers\nFarming\nNorland\n\n© 2021 Pier Ltd`,
    expected: { title: 'Pier vote', tags: 'Piers\nFarming\nNorland' },
  },
  'topics, the last of which may be a button, above buttons': {
    text: `Pier vote\n\n${body}\n\nMore on this topic\nPiers\nTove\nNorland\nFerries\nnews\nShare\nReuse this content`,
    expected: { title: 'Pier vote', tags: 'Piers\nTove\nNorland\nFerries\nnews' },
  },
  'a section alone under a heading for topics': {
    text: `Pier vote\n\n${body}\n\nTopics\nNews\n\n© 2021 Pier Ltd`,
    expected: { title: 'Pier vote', section: 'News' },
  },
  'topics behind their label': {
    text: `Pier vote\n\n${body}\n\nSuggested Topics: Piers, Norland`,
    expected: { title: 'Pier vote', tags: 'Piers, Norland' },
  },
  'a sentence that begins with By': { text: `By Tuesday the harbour was closed.\n${body}`, expected: {} },
};

describe('readMetadata', () => {
  for (const [name, { text, expected }] of Object.entries(cases)) {
    test(name, () => expect(stated(text)).toEqual(expected));
  }

  test('an ambiguous date keeps all its readings', () => {
    const { published } = read(`Pier vote\n\nSource: 5/3/21\n\n${body}`).metadata;
    expect(published).toMatchObject({ label: 'Source', basis: 'stated' });
    expect(published?.readings?.map(({ value }) => value)).toEqual(['2021-05-03', '2021-03-05']);
  });

  test('a day above twelve leaves one reading', () => {
    const { published } = read(`Pier vote\n\nDate: 25/3/2021\n\n${body}`).metadata;
    expect(published?.readings?.map(({ value }) => value)).toEqual(['2021-03-25']);
  });

  test('what is still to come gives no clue to the year or the month', () => {
    const { clues } = read(
      `Pier vote\n\n${body} It was closed in 2021. It was expected to reopen in 2034. Ida Quill cannot win before the party meets in July.`,
    );
    expect(clues.map(({ value }) => value)).toEqual(['2021 or later']);
  });

  test('a paper’s name that stands alone as the body begins is a clue to the publisher', () => {
    const text = `Ferry sinks off Tove in the night, and nobody knows why\n\nUSA TODAY\n\n${body} ${body}\n\n${body}`;
    const { metadata, clues } = read(text);
    const named = [metadata.publisher?.value, ...clues.map(({ field, value }) => `${field} ${value}`)];
    expect(named.filter(Boolean)).toEqual(['publisher USA TODAY']);
  });

  test('a year of the last century is no clue', () => {
    const { clues } = read(`Pier vote\n\n${body} The pier was built in 1968.`);
    expect(clues).toEqual([]);
  });

  test('of several years looked back on, the last is the clue', () => {
    const { clues } = read(
      `Pier vote\n\n${body} The pier was built in 1968 and mended in 2002, and again in 1997.`,
    );
    expect(clues.map(({ value }) => value)).toEqual(['2002 or later']);
  });

  test('clues are given with their words and a reason', () => {
    const text = `${body} She spoke on Friday.\n\nMail us: desk [at] post [dot] example`;
    const { clues } = read(text);
    const found = clues.map(({ field, value, spans }) => [
      field,
      value,
      spans.map((s) => text.slice(s.start, s.end)),
    ]);
    expect(found).toContainEqual(['published', 'a Friday, or soon after one', ['on Friday']]);
    expect(clues.every(({ reason }) => reason.endsWith('.'))).toBe(true);
  });

  test('house rules on local issues hint at the site, a menu does not', () => {
    const rules = 'Comments: Our rules\nWe want your comments on local issues. Please be civil.';
    const values = (text: string) => read(text).clues.map(({ value }) => value);
    expect(values(`${body}\n\n${rules}`)).toEqual(['a local news site, not named']);
    expect(
      values(`Home  News  Sport\nNorland | Local News | Tove\n\nPier vote put off again\n\n${body}`),
    ).toEqual([]);
  });

  test.each([
    ['https://www.post.example/pier', ['post.example']],
    ['javascript:window.x=8', []],
  ])('the host of %s hints at the publisher, if it is one', (url, expected) => {
    const { clues } = read(`Pier vote\n\nURL: ${url}\n\n${body}`);
    expect(clues.filter(({ field }) => field === 'publisher').map(({ value }) => value)).toEqual(expected);
  });
});

test('the day of an embargo is stated under its label', () => {
  const { metadata } = read(
    `Embargoed until 00.01 GMT, Tuesday 5 March 2024\n\nPier vote put off again\n\n${body}`,
  );
  expect(metadata.published).toMatchObject({ label: 'Embargoed until', readings: [{ value: '2024-03-05' }] });
});

test('the day of a dateline is a clue, also below lines that no rule knows and on a line of its own', () => {
  const days = (text: string) =>
    read(text).clues.flatMap(({ field, value }) => (field === 'published' ? [value] : []));
  expect(days(`Pier vote\n\nAf Bo Roe\n\nUPPER TOVE, March 21 -- ${body}`)).toEqual(['March 21']);
  expect(days(`Pier vote put off again\n\nBy Bo Roe\nUpper Tove, March 21\n\n${body}`)).toEqual(['March 21']);
});
