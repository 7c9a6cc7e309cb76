import { describe, expect, test } from 'vitest';
import { openSource } from '../index/open-source.ts';
import { writeSearchFiles } from '../index/write-parts.ts';
import { harbourRecord as base, otherSpeaker } from '../record.fixture.ts';
import type { SearchRecord } from '../record.ts';
import { openSearch } from '../search.ts';

describe('around a quotation', () => {
  const quoted: SearchRecord = {
    ...base,
    id: 'quoted',
    text: 'never be mended',
    attribution: null,
    articleFacts: 'Ida Brandt · 2023-12-07 · https://www.theharbourpost.test/wall',
    setting: [
      'When Bo Lind was on the quay, the master of the HT (Harbour Trust) said the roll out would “',
      '”.',
    ],
  };
  const around: SearchRecord = {
    ...quoted,
    id: 'around',
    kind: 'passage',
    text: quoted.setting!.join(quoted.text),
    speaker: null,
    setting: null,
    holds: ['quoted'],
  };
  const byBo: SearchRecord = { ...base, id: 'by-bo', speaker: { ...otherSpeaker, labels: [] } };
  const files = writeSearchFiles([quoted, byBo, around], [['Harbour Trust', 'HT']]);
  const idsOf = async (typed: string) => {
    const search = openSearch(await openSource(async (name) => JSON.parse(files.get(name)!)));
    return (await search(typed)).hits.map(({ record }) => record.id);
  };
  const cases: [string, string, string[]][] = [
    ['words of its sentence find it', 'mended quay', ['quoted']],
    ['where they stand only around it, the sentence is shown', 'quay rollout', ['around']],
    ['a question is about who spoke', 'what does the harbour trust say of what is mended', ['quoted']],
    ['a phrase that begins as a question is one', 'when bo lind was', ['around']],
    ['a name does not ask for it', 'bo lind', ['by-bo']],
    ['a fragment begins or ends inside a joined form', 'out would', ['around']],
    ['an acronym and its long form, both as printed', 'the ht harbour trust', ['around']],
    ['its date, in words', 'mended 7 December 2023', ['quoted']],
    ['its publisher, by the address', 'mended harbourpost', ['quoted']],
  ];
  for (const [name, typed, [first]] of cases) {
    test(name, async () => expect((await idsOf(typed))[0]).toBe(first));
  }
});
