import { expect, test } from 'vitest';
import { findFullNames } from './find-full-names.ts';

/** `A: odo finch, ida orrin` */
const people = (...articles: string[]) =>
  articles.flatMap((article) => {
    const [siglum = '', names = ''] = article.split(': ');
    return names.split(', ').map((key) => ({ siglum, key, isPerson: true }));
  });
const bodies = (...articles: string[]) => people(...articles).map((name) => ({ ...name, isPerson: false }));

test('a surname, or a name inside, is the one full name that has it', () => {
  const owners = findFullNames(people('A: luiz inacio lula da silva, mara quill', 'B: lula, quill'));
  expect(owners.get('quill')).toBe('mara quill');
  expect(owners.get('lula')).toBe('luiz inacio lula da silva');
});

test('with the surname in front or behind', () => {
  const names = [
    { siglum: 'A', key: 'ade shinzo', isPerson: true },
    { siglum: 'B', key: 'shinzo ade', isPerson: true },
    { siglum: 'C', key: 'shinzo ade', isPerson: true },
  ];
  expect(findFullNames(names).get('ade shinzo')).toBe('shinzo ade');
  const both = [...names, { siglum: 'A', key: 'shinzo ade', isPerson: true }];
  expect(findFullNames(both).has('ade shinzo')).toBe(false);
});

test('by a first name and its short form', () => {
  const names = [
    { siglum: 'A', key: 'rudy finch', isPerson: true },
    { siglum: 'B', key: 'rudolph w finch', isPerson: true },
  ];
  expect(findFullNames(names).get('rudy finch')).toBe('rudolph w finch');
});

test('with a hyphen or without, and by the surname in front', () => {
  const owners = findFullNames(people('A: ri yong ho', 'B: ri yong-ho', 'C: ri yong-ho', 'D: ri'));
  expect(owners.get('ri yong ho')).toBe('ri yong-ho');
  expect(owners.get('ri')).toBe('ri yong-ho');
});

test('not where two full names end in it', () => {
  expect(findFullNames(people('A: mara quill', 'B: odo quill', 'C: quill')).get('quill')).toBeUndefined();
});

test('of two full names that end in it the one who alone is quoted, where nobody of the other sex is meant', () => {
  const owner = (
    isQuoted: readonly string[],
    genders: Record<string, 'male' | 'female'>,
    ...articles: string[]
  ) =>
    findFullNames(
      people(...articles).map((name) => ({
        ...name,
        isQuoted: isQuoted.includes(name.key),
        gender: genders[name.key] ?? ('unknown' as const),
      })),
    ).get('quill');
  const both = ['A: mara quill', 'B: mara quill, odo quill, quill', 'C: quill'];
  expect(owner(['mara quill', 'quill'], {}, ...both)).toBe('mara quill');
  expect(owner(['quill'], {}, ...both)).toBeUndefined();
  expect(owner(['mara quill', 'odo quill', 'quill'], {}, ...both)).toBeUndefined();
  expect(owner(['mara quill'], {}, 'A: mara quill', 'B: odo quill, quill')).toBeUndefined();
  expect(
    owner(['mara quill'], {}, 'A: mara quill', 'B: odo quill', 'C: odo quill', 'D: quill'),
  ).toBeUndefined();
  const sexes = { 'mara quill': 'female', 'odo quill': 'male', quill: 'female' } as const;
  expect(owner(['mara quill'], sexes, 'A: mara quill', 'B: odo quill, quill')).toBe('mara quill');
  expect(owner(['mara quill'], { ...sexes, quill: 'male' }, ...both)).toBeUndefined();
});

test('a name with and without its middle, an initial, a short first name, another spelling', () => {
  const owner = (short: string, long: string) =>
    findFullNames(people(`A: ${long}`, `B: ${short}`)).get(short);
  expect(owner('odo finch', 'odo marsh finch')).toBe('odo marsh finch');
  expect(owner('i vess', 'irma vess')).toBe('irma vess');
  expect(owner('bob orrin', 'robert orrin')).toBe('robert orrin');
  expect(owner('jerry orrin', 'jerrold orrin')).toBe('jerrold orrin');
  expect(owner('ted orrin', 'theodore orrin')).toBe('theodore orrin');
  expect(owner('lula da silva', 'luiz inacio lula da silva')).toBe('luiz inacio lula da silva');
  expect(owner('oksana dremyuk', 'oksana dremiuk')).toBe('oksana dremiuk');
  expect(owner('ida orrin', 'mara orrin')).toBeUndefined();
});

test('a first name in a form that no list has, a surname with a misprint', () => {
  const ownerOf = (...articles: string[]) => findFullNames(people(...articles));
  expect(ownerOf('A: dougie strake', 'B: douglas strake').get('dougie strake')).toBe('douglas strake');
  expect(ownerOf('A: merry strake', 'B: merrold strake').get('merry strake')).toBe('merrold strake');
  expect(ownerOf('A: merry strake', 'B: mercer strake').has('merry strake')).toBe(false);
  const masham = ownerOf('A: rhodri masham', 'B: rhodri marsham', 'C: rhodri masham');
  expect(masham.get('rhodri marsham')).toBe('rhodri masham');
  expect(masham.has('rhodri masham')).toBe(false);
  expect(ownerOf('A: dan orrin', 'B: dana orrin').has('dan orrin')).toBe(false);
  expect(ownerOf('A: rhodri masham, rhodri marsham').has('rhodri marsham')).toBe(false);
});

test('a department goes by one name, whichever word stands first, and by its letters', () => {
  const owners = findFullNames(bodies('A: tides department', 'B: dot', 'C: department of tides'));
  expect(owners.get('tides department')).toBe('department of tides');
  expect(owners.get('dot')).toBe('department of tides');
  expect(findFullNames(bodies('A: tides department', 'B: dot')).get('dot')).toBe('tides department');
  expect(findFullNames(bodies('A: tides department', 'B: tod')).get('tod')).toBeUndefined();
});

test('a surname is still one person’s where an article prints the full name in two forms', () => {
  const owners = findFullNames(people('A: odo finch', 'B: odo marsh finch', 'C: finch'));
  expect(owners.get('finch')).toBe('odo marsh finch');
});

test('two names that one article tells apart are two people', () => {
  const owners = findFullNames(people('A: bob orrin, robert orrin', 'B: orrin'));
  expect(owners.get('bob orrin')).toBeUndefined();
  expect(owners.get('orrin')).toBeUndefined();
});

test('two that differ in a middle name are two people, and a name that both hold is nobody’s', () => {
  const owners = findFullNames(people('A: ann may lee', 'B: ann joy lee', 'C: ann lee'));
  expect(owners.get('ann lee')).toBeUndefined();
});

test('a name that another one ran into is one person', () => {
  const owners = findFullNames(people('A: gwen dab ida orrin, ida orrin', 'B: orrin'));
  expect(owners.get('ida orrin')).toBe(owners.get('orrin'));
});

test('a first name that one person of the story alone has, and that is no surname', () => {
  expect(findFullNames(people('A: simon quarn, ida quarn', 'B: simon')).get('simon')).toBe('simon quarn');
  expect(findFullNames(people('A: zarvin quarn', 'B: zarvin')).get('zarvin')).toBe('zarvin quarn');
  expect(findFullNames(people('A: l m quarn', 'B: l')).has('l')).toBe(false);
  expect(findFullNames(people('A: simon quarn', 'B: simon lee', 'C: simon')).has('simon')).toBe(false);
  expect(findFullNames(people('A: simon quarn', 'B: ida simon', 'C: simon')).get('simon')).toBe('ida simon');
});

test('acronyms leave out small words, and take the parts of words with a hyphen', () => {
  const owners = findFullNames(
    bodies(
      'A: all-shore tide crew federation, union of net menders, department of homes and human drains',
      'B: astcf, unm, hhd',
    ),
  );
  expect(owners.get('hhd')).toBe('department of homes and human drains');
  expect(owners.get('astcf')).toBe('all-shore tide crew federation');
  expect(owners.get('unm')).toBe('union of net menders');
});

test('bodies by acronym, first words, and without their country', () => {
  const owners = findFullNames(
    bodies(
      'A: tidewater rescue board, norvane industries, norwegian harp committee',
      'B: trb, norvane, harp committee',
    ),
  );
  expect(owners.get('trb')).toBe('tidewater rescue board');
  expect(owners.get('norvane')).toBe('norvane industries');
  expect(owners.get('harp committee')).toBe('norwegian harp committee');
});
