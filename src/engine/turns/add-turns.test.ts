import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../2-split-blocks.ts';
import { findQuotations } from '../4-find-quotations.ts';
import { attributeQuotations } from '../5-attribute-quotations.ts';
import { addTurns } from './add-turns.ts';

const head =
  'Hearing on the Corley weir\n\nThe town hall was full when Ida Marr, the mayor of Corley, sat down.\n\n';

function find(text: string, author: string | null = null) {
  const { blocks } = splitBlocks(text);
  const given = attributeQuotations(text, blocks, findQuotations(text, blocks).quotations);
  const field = author === null ? null : { value: author, start: 0, end: 0, basis: 'stated' as const };
  return addTurns({ text, blocks, metadata: { author: field }, ...given }).quotations.map((quotation) => ({
    said: text.slice(quotation.start, quotation.end),
    by: quotation.speaker?.name ?? null,
    marks: quotation.marks,
    continues: quotation.continues,
  }));
}

const voices = (text: string, author?: string) => find(text, author).map(({ said, by }) => `${by}: ${said}`);

describe('addTurns', () => {
  it('gives the words behind a label to whom it names', () => {
    const text = `${head}MARR: We paid for this weir ourselves.\n\nDR OLAF QUILL (ENGINEER): I told you it would leak. (Laughter.)`;
    expect(find(text)).toEqual([
      { said: 'We paid for this weir ourselves.', by: 'Ida Marr', marks: 'label', continues: null },
      { said: 'I told you it would leak.', by: 'Olaf Quill', marks: 'label', continues: null },
    ]);
  });

  it('leaves the words in marks to their own speaker', () => {
    const text = `${head}MARR: I rang him on Sunday and he said, “Open the gates, Ida,” so we opened both of them.\n\nMARR: I would do it again.`;
    expect(find(text).map(({ said, continues }) => [said, continues])).toEqual([
      ['I rang him on Sunday and he said,', null],
      ['Open the gates, Ida,', null],
      ['so we opened both of them.', 0],
      ['I would do it again.', null],
    ]);
  });

  it('goes on in the next paragraph until another label, in a transcript', () => {
    const turns =
      'MARR: I will be short.\n\nThe gates were shut that night.\n\nCLERK: Order.\n\nMARR: We all heard it.\n\nPETRA HALE: You heard nothing.';
    expect(voices(head + turns)).toEqual([
      'Ida Marr: I will be short.',
      'Ida Marr: The gates were shut that night.',
      'Ida Marr: We all heard it.',
      'Petra Hale: You heard nothing.',
    ]);
  });

  it('leaves the questions and the voice of the report to the article', () => {
    const text = `${head}ANCHOR: Good evening to you all.\n\nHALE (V/O): They came with buckets.\n\nMARR (ON TAPE): You can see the water from here.\n\nQ. Who shut it?\n\nMARR: I did.`;
    expect(voices(text)).toEqual(['Ida Marr: You can see the water from here.', 'Ida Marr: I did.']);
    const asked = `${head}Petra Hale: Who shut the gates?\n\nIda Marr: I did, on my own.\n\nPetra Hale: And who opened them?\n\nIda Marr: We never found out.`;
    expect(voices(asked)).toEqual(['Ida Marr: I did, on my own.', 'Ida Marr: We never found out.']);
  });

  it('leaves the words of the author to the article', () => {
    const turns = 'HALE: I sat behind you.\n\nMARR: I know.\n\nPETRA HALE: You saw me.';
    expect(voices(head + turns)).toHaveLength(3);
    expect(voices(head + turns, 'Petra Hale')).toEqual(['Ida Marr: I know.']);
  });

  it('knows initials by the names that were labels before', () => {
    const text = `${head}Petra Hale: You ran for mayor twice. Why?\n\nIda Marr: I lost the first time.\n\nPH: Will you run again?\n\nIM: We will see.`;
    expect(voices(text)).toEqual(['Ida Marr: I lost the first time.', 'Ida Marr: We will see.']);
  });

  it('ends a turn where another label stands in its paragraph', () => {
    const text = `${head}MARR: I have the papers here. QUILL: You do not.\n\nMARR: I do.`;
    expect(voices(text)).toEqual(['Ida Marr: I have the papers here.', 'Ida Marr: I do.']);
  });

  it.each([
    ['names that no list has', 'Oruz Tenk:', 'Wemka Dool:', 'Wemka Dool'],
    ['names of which one has a surname alone', 'Tenk:', 'Dool:', 'Dool'],
    ['capitals', 'ORUZ TENK:', 'WEMKA DOOL:', 'Wemka Dool'],
    ['initials of nobody', 'OT:', 'WD:', 'WD'],
    ['names in bold', '**Oruz Tenk:**', '**Wemka Dool:**', 'Wemka Dool'],
  ])('reads an interview of two with %s', (_, asks, answers, by) => {
    const text = `On the ice\n\nBy Ida Brandt\n\n${asks} You went out alone?\n\n${answers} Yes. The lake was hard as a road.\n\n${asks} They say that it rained.\n\n${answers} It did, for an hour.\n\n${asks} And then?\n\n${answers} Then I walked home. It took all night.`;
    expect(voices(text)).toEqual([
      `${by}: Yes. The lake was hard as a road.`,
      `${by}: It did, for an hour.`,
      `${by}: Then I walked home. It took all night.`,
    ]);
  });

  it('knows the surname of a label by the whole name of another', () => {
    const text = `${head}The Lamp: You went out alone?\n\nWemka Dool: I did. Nobody else had skates.\n\nThe Lamp: It rained.\n\nDool: For an hour.\n\nThe Lamp: Were you cold?\n\nDool: No.`;
    expect(voices(text)).toEqual([
      'Wemka Dool: I did. Nobody else had skates.',
      'Wemka Dool: For an hour.',
      'Wemka Dool: No.',
    ]);
  });

  it.each([
    ['Q:', 'A:'],
    ['Q.', 'A.'],
    ['**Q**:', '**A**:'],
    ['Question:', 'Answer:'],
  ])('gives what stands behind %s and %s to the one whom the text above names', (q, a) => {
    const turns = `${q} You went out alone?\n\n${a} I did.\n\n${q} It rained.\n\n${a} For an hour.\n\n${q} And then?\n\n${a} Then I walked home.`;
    const answers = ['I did.', 'For an hour.', 'Then I walked home.'];
    expect(voices(head + turns)).toEqual(answers.map((said) => `Ida Marr: ${said}`));
    expect(voices(`On the ice\n\n${turns}`)).toEqual(answers.map((said) => `null: ${said}`));
  });

  it('gives those who ask on a call, and its operator, their words', () => {
    const text = `${head}Operator: Good morning to you all.\n\nIda Marr: Good morning. We sold a weir.\n\nOperator: We have a question from Orla Quill.\n\nOrla Quill: How many did you build?\n\nIda Marr: I think it was two.\n\nOrla Quill: And sold one?\n\nIda Marr: Yes.`;
    expect(voices(text)).toEqual([
      'operator: Good morning to you all.',
      'Ida Marr: Good morning. We sold a weir.',
      'operator: We have a question from Orla Quill.',
      'Orla Quill: How many did you build?',
      'Ida Marr: I think it was two.',
      'Orla Quill: And sold one?',
      'Ida Marr: Yes.',
    ]);
  });

  it('leaves what the article tells between two turns to it', () => {
    const told =
      'I did. Her clerk, who had come with the tea, laughed. “No,” said the clerk.\n\nIt grew dark.';
    const text = `${head}PETRA HALE: Ask the clerk.\n\nMARR: I would.\n\n${told}\n\nMARR: You see.\n\nPETRA HALE: I see.`;
    expect(voices(text).filter((one) => !one.endsWith(': No,'))).toEqual([
      'Petra Hale: Ask the clerk.',
      'Ida Marr: I would.',
      'Ida Marr: You see.',
      'Petra Hale: I see.',
    ]);
  });

  it('leaves its answers to readers to the paper', () => {
    const letters = ['Why is it shut? — Bo Roe, Tove', 'Who has the key? - Wemka Dool, Gant.', 'When?'];
    const turns = letters.map((letter) => `Q: ${letter}\n\nA: I asked the mayor, and she would not say.`);
    expect(voices(head + turns.join('\n\n'))).toEqual([]);
  });

  it('leaves a heading between the turns to the article', () => {
    const text = `${head}Ida Marr: A Mayor and Her Weir\n\nBo Roe: You shut it?\n\nIda Marr: I did.\n\nBo Roe: And then?\n\nIda Marr: I went home.`;
    expect(voices(text)).toEqual(['Ida Marr: I did.', 'Ida Marr: I went home.']);
  });

  it.each([
    ['myths', 'Myth', 'Fact'],
    ['questions that the paper answers', 'Q', 'A'],
    ['reviews', 'Pros', 'Cons'],
    ['recipes', 'Step', 'Tip'],
    ['bodies', 'Corley Council', 'Tove Trust'],
  ])('finds no turns in %s', (_, one, other) => {
    const line = (label: string) =>
      `${label}: You can walk on the ice from May.\n\n${label === one ? other : one}: You cannot.`;
    expect(voices(`On the ice\n\n${[line(one), line(one), line(one)].join('\n\n')}`)).toEqual([]);
  });

  it.each([
    ['lists', 'Ida Marr: mayor since 2011\n\nOlaf Quill: engineer, 52\n\nPetra Hale: reporter'],
    ['positions', 'MARR: Wants a new weir.\n\nQUILL: Wants none.\n\nMARR: Would raise the rates.'],
    [
      'positions on a country',
      'MARR: Wants US stone.\n\nQUILL: Wants US steel.\n\nMARR: Would ask the US to pay.',
    ],
    [
      'news of them',
      'MARR: The seat that Ida Marr holds is safe, and we know it.\n\nMARR: Marr will stand, she tells us.',
    ],
    ['verdicts', 'CLAIM: We never shut the gates.\n\nFACT: Our records say you did.\n\nVERDICT: You did.'],
    ['words in marks', 'MARR: “I shut them,” in a speech to us.\n\nMARR: “We all did,” on the same day.'],
  ])('finds no turns in %s', (_, lines) => {
    expect(find(head + lines).filter(({ marks }) => marks === 'label')).toEqual([]);
  });
});
