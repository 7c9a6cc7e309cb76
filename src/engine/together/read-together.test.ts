import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../2-split-blocks.ts';
import { findQuotations } from '../4-find-quotations.ts';
import { attributeQuotations } from '../5-attribute-quotations.ts';
import { nameSpeakers } from '../6-name-speakers.ts';
import { readTogether } from './read-together.ts';

const words = 'We sail at noon, all of us, whatever the tide does to the harbour';
const named = `Harbour master Odo Finch rose early. “${words},” Finch said.`;

function toArticle(text: string, index: number) {
  const { blocks } = splitBlocks(text);
  const given = attributeQuotations(text, blocks, findQuotations(text, blocks).quotations);
  return { siglum: 'ABCDE'[index]!, text, ...given };
}

/** Siglum, speaker and the speaker before, of what is read anew. */
function changes(...texts: string[]): string[] {
  const articles = texts.map(toArticle);
  return articles.flatMap(({ siglum, quotations }) =>
    quotations.flatMap((one) => {
      const read = readTogether(articles).get(one);
      return read ? [`${siglum} ${read.speaker?.name}, not ${read.readWith?.alone ?? 'nobody'}`] : [];
    }),
  );
}

/** Alone it is read as Jonas Marr’s, who stands nearer. */
const byPronoun = `Harbour master Odo Finch left. Fisherman Jonas Marr spoke to the crew, Marr told them “no”.\n\n“${words},” he said.`;

describe('readTogether', () => {
  it('takes “he” for the man whom another article names beside the same words', () => {
    expect(changes(byPronoun, named)).toEqual(['A Odo Finch, not Jonas Marr']);
  });

  it('tells with whose help, by which names and from which rule', () => {
    const articles = [byPronoun, named].map(toArticle);
    const [, quotation] = articles[0]!.quotations;
    const at = named.lastIndexOf('Finch');
    expect(readTogether(articles).get(quotation!)).toMatchObject({
      rule: 'named in another article',
      confidence: 0.85,
      mention: quotation!.mention,
      readWith: {
        names: [{ siglum: 'B', start: at, end: at + 5, text: 'Finch' }],
        alone: 'Jonas Marr',
        rule: quotation!.rule,
      },
    });
  });

  it('leaves a name that the article prints: the articles differ, and not our reading', () => {
    expect(changes(byPronoun.replace('he said', 'Marr said'), named)).toEqual([]);
  });

  it('leaves it where two articles name two people', () => {
    const other = named.replaceAll('Odo Finch', 'Jonas Marr').replaceAll('Finch', 'Marr');
    expect(changes(byPronoun, named, other)).toEqual([]);
  });

  it('leaves it where the other article has no more than a pronoun, or a surname that two have', () => {
    expect(changes(byPronoun, named.replace('Finch said', 'he said'))).toEqual([]);
    expect(changes(byPronoun, `Ida Finch came too. ${named}`)).toEqual([]);
  });

  it('leaves it where the person is not told of before, or is of the other sex', () => {
    expect(changes(byPronoun.replace('Harbour master Odo Finch', 'The master'), named)).toEqual([]);
    const woman = (text: string) => text.replaceAll('Odo Finch', 'Mary Finch');
    expect(changes(woman(byPronoun), woman(named))).toEqual([]);
  });

  it('leaves it where the two share a turn of phrase only', () => {
    expect(changes(byPronoun.replace(words, 'We sail at noon, the weather permitting'), named)).toEqual([]);
  });

  it('leaves it where it may be his spokesman, or he and another together', () => {
    const spokesman = 'Finch’s spokesman Jonas Marr spoke to the crew, Marr told them “no”.';
    expect(changes(`Harbour master Odo Finch left. ${spokesman}\n\n“${words},” he said.`, named)).toEqual([]);
    const joint = `Odo Finch and Jonas Marr met. “We are late,” Finch and Marr said.\n\n“${words}.”`;
    expect(changes(joint, named)).toEqual([]);
  });

  it('finds the speaker of words that the article gives to nobody', () => {
    const alone = `Odo Finch is back in the harbour today. The gulls are back as well.\n\nRemember this?\n\n“${words}.”\n\nThe tide did not wait.`;
    expect(changes(alone, named)).toEqual(['A Odo Finch, not nobody']);
  });

  it('carries on to the rest of the words of that “he”', () => {
    const more = byPronoun.replace(' he said.', ' he said. “Then we eat.”');
    expect(changes(more, named)).toEqual(['A Odo Finch, not Jonas Marr', 'A Odo Finch, not Jonas Marr']);
  });

  it('gives the speaker of the story the words, and counts them', () => {
    const { speakers, quotations } = nameSpeakers('invented', [byPronoun, named].map(toArticle));
    const finch = speakers.find(({ id }) => id === 'odo-finch');
    expect(finch?.counts.map(({ siglum, quotations: count }) => `${siglum} ${count}`)).toEqual([
      'A 1',
      'B 1',
    ]);
    expect(quotations[0]?.quotations[1]).toMatchObject({
      speakerId: 'odo-finch',
      readWith: { alone: 'Jonas Marr' },
    });
  });
});
