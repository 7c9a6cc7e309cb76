/** The words of the pages of speakers. */
import { count, list } from '../../engine/text/counts.ts';

const kinds = {
  person: 'person',
  organisation: 'organisation',
  group: 'group',
  document: 'document',
} as const;

export const speakerWords = {
  title: 'Speakers',
  description: (story: string) => `Who is quoted in the story “${story}”, how often, and under which names.`,
  standfirst: (speakers: number) =>
    `${count(speakers, 'speaker')}, by quoted words. Each article prints them in its own way.`,
  none: 'Nobody is quoted in these articles.',
  entry: ({ kind, named }: { kind: keyof typeof kinds; named: boolean }, quotations: number, words: number) =>
    `${kinds[kind]}${named ? '' : ', not named'}, ${count(quotations, 'quotation')}, ${count(words, 'word')}`,
  matrix: {
    title: 'In which article',
    lead: 'Quoted words; readers’ comments left out.',
  },

  one: {
    description: (name: string, story: string) => `Every quotation given to ${name} in the story “${story}”.`,
    kicker: ({ kind, named }: { kind: keyof typeof kinds; named: boolean }) =>
      `Speaker · ${kinds[kind]}${named ? '' : ' · not named'}`,
    /** `counts` holds the articles that quote the speaker, `silent` those that do not. */
    standfirst: (
      quotations: number,
      counts: readonly { siglum: string; words: number }[],
      silent: readonly string[],
    ) => {
      const words = counts.reduce((sum, one) => sum + one.words, 0);
      const where =
        counts.length === 1
          ? `, all in ${counts[0]!.siglum}`
          : `: ${list(counts.map((one) => `${one.words} in ${one.siglum}`))}`;
      const start = `${count(quotations, 'quotation')}, ${count(words, 'word')}`;
      return `${start}${counts.length > 0 ? where : ''}.${silent.length > 0 ? ` Not quoted in ${list(silent, 'or')}.` : ''}`;
    },
    labels: {
      title: 'As the articles print it',
      lead: 'Names and descriptions that stand with the quotations, and some others. The articles may name the speaker in more places.',
      times: (number: number) => `${number} times`,
    },
    described: 'Described as',
    quotations: (number: number, words: number) => `${count(number, 'quotation')}, ${count(words, 'word')}.`,
    findings: 'Findings about these words',
    inList: 'In the list of quotations',
    all: 'All speakers',
    statements: 'Printed in several versions',
  },
} as const;
