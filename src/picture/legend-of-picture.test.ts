import { describe, expect, it } from 'vitest';
import type { Quotation, Speaker } from '../schemas/quotation.ts';
import { legendOfPicture } from './legend-of-picture.ts';

const speakers = (number: number) =>
  Array.from({ length: number }, (_, index) => ({ id: `s${index + 1}`, rank: index + 1 }) as Speaker);
const said = (speakerId: string | null, context = 'body') => ({ speakerId, context }) as Quotation;
const by = (some: readonly Speaker[], ...more: Quotation[]) => [
  { quotations: [...some.map(({ id }) => said(id)), ...more] },
];

describe('legendOfPicture', () => {
  it('names up to four speakers without a colour', () => {
    const twelve = speakers(12);
    expect(legendOfPicture(twelve, by(twelve))).toEqual({
      speakers: twelve,
      others: 0,
      terms: 0,
      unstated: [],
    });
  });

  it('counts them where there are more', () => {
    const many = speakers(13);
    expect(legendOfPicture(many, by(many))).toEqual({
      speakers: many.slice(0, 8),
      others: 5,
      terms: 0,
      unstated: [],
    });
  });

  it('tells terms from quotations without a speaker; a comment is not drawn', () => {
    const [one, two] = speakers(2) as [Speaker, Speaker];
    const term = { ...said(null), form: 'term' } as Quotation;
    const open = { ...said(null), id: 'a-1', form: 'full' } as Quotation;
    const articles = by([one], term, open, term, said(null, 'comment'), said(two.id, 'comment'));
    expect(legendOfPicture([one, two], articles)).toEqual({
      speakers: [one],
      others: 0,
      terms: 2,
      unstated: ['a-1'],
    });
  });
});
