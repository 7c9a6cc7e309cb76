/** The words of the pages of speakers. */
import { count, list } from '../counts.ts';

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
    standfirst: (quotations: number, words: number, sigla: readonly string[]) =>
      `${count(quotations, 'quotation')}, ${count(words, 'word')}${sigla.length > 0 ? `, in ${list(sigla)}` : ''}.`,
    labels: {
      title: 'As the articles print it',
      lead: 'Every name and description in the articles that was read as this speaker.',
      times: (number: number) => `${number} times`,
    },
    described: 'Described as',
    quotations: (number: number) => count(number, 'quotation'),
    statements: 'Printed in several versions',
  },
} as const;
