import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('subjects that stand behind dates, asides and clauses', () => {
  it.each([
    [
      'a member of parliament behind an object',
      'It would “make more sense” to vote than to dismiss them, Sen. Odo Finch, R-Larch, told NBC.',
      ['Odo Finch'],
    ],
    [
      'a sentence that opens with a year and no comma',
      'In 1977 Odo Finch gave a talk in Norvik, Larchland, warning that “very soon the boats will not come”.',
      ['Odo Finch'],
    ],
    [
      'a sentence that opens with a month and a year',
      'In May 2011 Odo Finch declined to meet Una Kessell, telling the Herald it “would only be a photo”.',
      ['Odo Finch'],
    ],
    [
      'a clause behind a dash',
      'The council insisted it was made on Monday — before Odo Finch blasted it on air as “very horrible”.',
      ['Odo Finch'],
    ],
    [
      'somebody who knew him',
      'Odo Finch spoke. Hadi Barr was left “bitter and unemployed,” a source who knew him told the Post.',
      ['source'],
    ],
    ['a name between dashes', 'The mayor — Ida Quill — said it was “out of bounds”.', ['Ida Quill']],
    ['a name in brackets', 'A paper (the Larch Herald) said it was “out of bounds”.', ['Larch Herald']],
    [
      'not a name that is only part of the aside',
      'The mayor — a friend of Ida Quill — said it was “out of bounds”.',
      ['mayor'],
    ],
    [
      'words that are praised',
      'The party has become, in the memorable words of Norma Stern, “a resurgent outlier”.',
      ['Norma Stern'],
    ],
    [
      'a clause that an aside with a comma holds up',
      'He met William Krist, who, in his earlier, quieter life, said, “I think it is an open question.”',
      ['William Krist'],
    ],
    [
      'by whom somebody is accused',
      'Any sailor who questions the line is accused by the Harbour Party of having a “dry land mind”.',
      ['Harbour Party'],
    ],
    [
      'not who described the thing',
      'Una Kessell said that if the wreck described by Odo Finch was real, it would be “a scandal”.',
      ['Una Kessell'],
    ],
    [
      'an opinion in a case',
      'They look to Justice Odo Finch’s opinion in Larch v. Tabor, which suggests that all “who lead” qualify.',
      ['Odo Finch'],
    ],
    [
      'what a body found last year',
      'Young sailors, the Larch Foundation found last year, are less likely to vote but “afraid of boats”.',
      ['Larch Foundation'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));

  it('takes no thing for whom the paragraph before tells of', () => {
    const text =
      'Odo Finch touched on the flood, something that hit home for him as a father.\n\n“When you get a boat like that, it is real. I have a son.”';
    expect(speakers(text)).toEqual(['Odo Finch']);
  });

  it('gives on what a letter adds behind a sentence that is all quotation', () => {
    const text =
      'Una Kessell spoke. It goes “beyond boats,” according to the letter. “It is about decency.”\n\nIt added: “We must speak out.”';
    expect(speakers(text)).toEqual(['letter', 'letter', 'letter']);
  });
});

describe('whom descriptions stand for', () => {
  it('is not where words were put up', () => {
    const text =
      'Larch Fletchers Solicitors was “embroiled in criticism” after Ida Oakes’ words on Facebook, it told us.\n\nThe firm said her views are “not shared”.';
    expect(speakers(text).at(-1)).toBe('Larch Fletchers Solicitors');
  });

  it('is not whom the article gives such an office only later, for whose prosecutor somebody is', () => {
    const text =
      'It was made over the objections of the Larch Harbour Office, whose prosecutor argued that “one man is dead”.\n\nRob Egger, the defense attorney, said it was “wrong”.';
    expect(speakers(text)).toEqual(['prosecutor', 'Rob Egger']);
  });

  it('is nobody with a name for a complainant', () => {
    const text =
      'A harbour official filed a complaint against Odo Finch in August.\n\nThe complainant alleged that the mayor had “asked for help from a foreign port”.';
    expect(speakers(text)).toEqual(['complainant']);
  });
});

describe('words with an owner', () => {
  it.each([
    [
      'behind the verb and an insertion',
      '“What struck me was how few gave up” were, he points out, Colm Adeyemi’s words. Dag Wennerholm left.',
      ['Colm Adeyemi'],
    ],
    [
      'a phrase of somebody',
      '“What struck me was how few gave up” was Ida Quill’s phrase, he says.',
      ['Ida Quill'],
    ],
    [
      'a promise behind a dash',
      'Theodora Quill said it was late, “and they should not wait” — a jab at Dana Holm’s promise that all would be done “before the end of the year”.',
      ['Theodora Quill', 'Dana Holm'],
    ],
    ['a line', 'Chief executive Ida Holm’s line that “nobody is bigger” has been printed.', ['Ida Holm']],
    [
      'not the paper that printed what he said',
      'Colm Quarn did not laugh about the Daily Courier, which reported that he “came out a believer”. “I said I was less of one.”',
      ['Daily Courier', 'Colm Quarn'],
    ],
    [
      'of a club, not of whom a new role opens a sentence with',
      'Former Rovers physio Ida Marchet was there. The club says he will be “treated fairly”.',
      ['Rovers'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});
