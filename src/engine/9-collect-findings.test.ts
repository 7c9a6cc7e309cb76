import { describe, expect, test } from 'vitest';
import { readGoldStory } from '../../tests/gold/read-gold-story.ts';
import { readLabelledStory } from '../../tests/statements/read-story.ts';
import { toFindingInput } from '../../tests/statements/to-finding-input.ts';
import type { FindingKind } from '../schemas/finding.ts';
import { collectFindings } from './9-collect-findings.ts';
import { toContext } from './findings/context.ts';
import type { CollectKind } from './findings/draft.ts';
import { cutQuotation } from './findings/wording/cut-quotation.ts';
import { liftedQuotation } from './findings/wording/lifted-quotation.ts';
import { wordingInsideMarks } from './findings/wording/wording-inside-marks.ts';

const drafted = (articles: Parameters<typeof toFindingInput>[0], ...kinds: CollectKind[]) =>
  kinds.flatMap((collect) => collect(toContext(toFindingInput(articles))).map(({ sentence }) => sentence));

const sentences = (articles: Parameters<typeof toFindingInput>[0], ...kinds: FindingKind[]) =>
  collectFindings(toFindingInput(articles))
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ sentence }) => sentence);

describe('the first story', () => {
  const gold = readGoldStory();

  test('a statement with two speakers', () => {
    expect(sentences(gold, 'attribution conflict')).toEqual([
      'A gives the words “The content of your messages and calls with friends and …” to a Meta spokesperson; ' +
        'B gives them to Loredana Crisan. The articles do not say which is right, or whether both are.',
    ]);
  });

  test('another word inside the marks', () => {
    expect(sentences(gold, 'wording inside the marks')).toEqual([
      'Quoting James Cleverly, A has “would”; B and D have “will”. A has “National Crime Agency”; ' +
        'B and D have “NCA [National Crime Agency]”. The words stand inside the quotation marks. ' +
        'A works “appropriate safety measures” (three words) and “would empower child sex abusers and hamper the …” ' +
        '(21 words) into its own sentence.',
    ]);
  });

  test('an echo, and words with and without quotation marks', () => {
    expect(sentences(gold, 'echo', 'with and without quotation marks')).toEqual([
      'The phrase “turn a blind eye” is used by Peter Wanless in B and Tom Tugendhat in E.',
      'A reader’s comment under D puts quotation marks around “evade detection”. ' +
        'In B and D the words are the article’s own: nobody is quoted as saying them.',
    ]);
  });

  test('cut and lifted quotations', () => {
    expect(sentences(gold, 'cut quotation', 'lifted quotation')).toEqual([
      'A prints 28 of the 39 words that B prints. It does not quote “The extra layer of security provided by ' +
        'end-to-end encryption means that”.',
    ]);
  });

  test('the reprint, what it left out and whose voices', () => {
    expect(sentences(gold, 'reprint', 'typography only')).toEqual([
      'All of D stands in B: 211 words, which are 41% of B. D does not have the rest of B, and so does not quote Peter Wanless, ' +
        'Susie Hargreaves, Loredana Crisan, the UK government or a Meta spokesperson. ' +
        'Below its text D has the line “Read the full article”: it gives itself as an excerpt.',
      'B and D share 211 words and differ in five places among them. ' +
        'No word differs: all five are quotation marks and apostrophes, straight in B and curly in D.',
    ]);
  });

  test('what a front page shows first', () => {
    const kinds = collectFindings(toFindingInput(gold)).map(({ kind }) => kind);
    expect(kinds.slice(0, 5).toSorted()).toEqual(
      ['attribution conflict', 'echo', 'reprint', 'typography only', 'wording inside the marks'].toSorted(),
    );
  });

  test('one law under two names', () => {
    expect(sentences(gold, 'one law, two names')).toEqual([
      'A and B write “Online Safety Act”; C writes “Online Safety Bill”.',
    ]);
  });
});

describe('an invented story', () => {
  const { articles } = readLabelledStory('rail');

  test('words turned round', () => {
    const [sentence] = sentences(articles, 'wording inside the marks');
    expect(sentence).toBe(
      'Quoting Piet Hallam, A has “not”; B does not have it. A has “until”; B has “when”. The words stand inside the quotation marks.',
    );
  });

  test('a company and its spokesman are no conflict', () => {
    expect(sentences(articles, 'attribution conflict')).toEqual([]);
  });

  test('ranks run from 1 without gaps, ids are unique', () => {
    const findings = collectFindings(toFindingInput(articles));
    expect(findings.map(({ rank }) => rank)).toEqual(findings.map((_, index) => index + 1));
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  test('every mark lies inside its evidence, every evidence inside its article', () => {
    const texts = new Map(articles.map(({ siglum, text }) => [siglum, text]));
    for (const { siglum, start, end, differs = [] } of collectFindings(toFindingInput(articles)).flatMap(
      ({ evidence }) => evidence,
    )) {
      expect(end).toBeLessThanOrEqual(texts.get(siglum)!.length);
      for (const span of differs) expect(span.start >= start && span.end <= end).toBe(true);
    }
  });
});

test('a reprint says what it left out and whose words', () => {
  const { articles } = readLabelledStory('pier');
  const [, b, c] = articles;
  const cut = { ...c!, text: c!.text.slice(0, 210), blocks: [], quotations: c!.quotations.slice(0, 1) };
  const findings = collectFindings(
    toFindingInput([b!, cut], {
      shares: [{ pair: ['B', 'C'], a: 0.31, b: 1, characters: { a: 210, b: 210 }, words: 33 }],
      passages: [
        {
          id: 'p-b-0-c-0',
          pair: ['B', 'C'],
          scope: 'body',
          class: 'narrative',
          a: { start: 0, end: 210 },
          b: { start: 0, end: 210 },
          words: 33,
          similarity: 1,
          moved: false,
          changes: [
            {
              a: { start: 119, end: 120 },
              b: { start: 119, end: 120 },
              kind: 'typography',
              typography: 'marks',
            },
          ],
        },
      ],
    }),
  );
  const said = findings.filter(({ kind }) => kind === 'reprint' || kind === 'typography only');
  expect(said.map(({ sentence }) => sentence)).toEqual([
    'All of C stands in B: 33 words, which are 31% of B. C does not have the rest of B, ' +
      'and so does not quote Jon Bellweather or Petra Lund.',
    'B and C share 33 words and differ in one place among them. No word differs: one quotation mark or apostrophe.',
  ]);
});

test('an office with two holders; a country before it changes nothing, a deputy is another office', () => {
  const { articles } = readLabelledStory('rail');
  const input = toFindingInput(articles);
  const role = (name: string, siglum: string, text: string) => ({
    ...input.speakers.find((speaker) => speaker.name === name)!,
    roles: [{ siglum, start: 0, end: 1, text }],
  });
  const office = (...speakers: ReturnType<typeof role>[]) =>
    collectFindings({ ...input, speakers })
      .filter(({ kind }) => kind === 'one office, two holders')
      .map(({ sentence }) => sentence);
  const arvidsson = role('Lena Arvidsson', 'A', 'The transport secretary');
  expect(office(arvidsson, role('Piet Hallam', 'C', 'Norlandish Transport Secretary'))).toEqual([
    'The transport secretary is Lena Arvidsson in A, and Piet Hallam in C.',
  ]);
  expect(office(arvidsson, role('Piet Hallam', 'C', 'South Korean Transport Secretary'))).toEqual([
    'The transport secretary is Lena Arvidsson in A, and Piet Hallam in C.',
  ]);
  expect(office(arvidsson, role('Piet Hallam', 'C', 'the former transport secretary'))).toEqual([]);
  expect(office(arvidsson, role('Piet Hallam', 'A', 'Transport Secretary'))).toEqual([]);
  expect(
    office(
      role('Lena Arvidsson', 'A', 'UN ambassador'),
      role('Piet Hallam', 'C', 'Norlandish UN ambassador'),
    ),
  ).toEqual([]);
  expect(office(role('Lena Arvidsson', 'A', 'President'), role('Piet Hallam', 'C', 'President'))).toEqual([]);
});

describe('a story of a council and one of sport', () => {
  const mast = readLabelledStory('mast').articles;
  const shootout = readLabelledStory('shootout').articles;

  test('what one paper cut after the introduction', () => {
    expect(sentences(mast, 'cut quotation')).toEqual([
      'Quoting Colm Devaney, A prints four of at least 14 words that B prints. It does not quote “That is an insult to every family in this parish”.',
    ]);
  });

  test('a phrase that is all that is quoted of two speakers', () => {
    expect(sentences(mast, 'echo')).toEqual([
      'The phrase “a triumph of fear over physics” is used by Gerald Whitcombe in A and Ann Ferrier in B.',
    ]);
  });

  test('different numbers of the same things side by side', () => {
    expect(sentences(mast, 'different figures')).toEqual([
      'A prints “312 letters” outside quotation marks; C prints “321 letters” outside quotation marks.',
    ]);
  });

  test('nothing is cut from what is printed in two pieces, its short forms spelled out', () => {
    expect(sentences(shootout, 'cut quotation')).toEqual([]);
  });

  test('other words in a quotation whose speaker one article does not name', () => {
    expect(sentences(shootout, 'wording inside the marks')).toContain(
      'In the quotation “A penalty in the ninety-fourth minute for …”, A has “is”; B has “was”. ' +
        'The word stands inside the quotation marks.',
    );
  });
});

test('a comma that ends a reading parts no two articles', () => {
  const walkout = readLabelledStory('walkout').articles;
  expect(sentences(walkout, 'wording inside the marks')).toContainEqual(
    'Quoting Douglas Strake, A and B have “ten”; C has “five”. A and C have “2009, my hair went in 2015”; B has “2009 …”. ' +
      'The words stand inside the quotation marks.',
  );
});

describe('a trial of a pill and a trial in court', () => {
  const pill = readLabelledStory('pill').articles;
  const hospice = readLabelledStory('hospice').articles;

  test('a conflict is about the words that both speakers are given, and names no others', () => {
    expect(sentences(pill, 'attribution conflict')).toEqual([
      'A and B give the words “In thirty years I have not seen a curve separate like that” to Anneke Vos; ' +
        'C gives them to Simon Ajayi. The articles do not say which is right, or whether both are.',
    ]);
    expect(sentences(hospice, 'attribution conflict')).toEqual([
      'A and C give the words “We lost two nurses and a night-sitting service because of …”, and D part of them, to Ruth Penhale; ' +
        'B gives them to a hospice spokeswoman. The articles do not say which is right, or whether both are.',
    ]);
  });

  test('a conflict is told by words that all print alike', () => {
    expect(sentences(readLabelledStory('leak').articles, 'attribution conflict')).toEqual([
      'A and B give the words “disruption to our neighbors” to the company; C gives them to Howard Lisk. ' +
        'The articles do not say which is right, or whether both are.',
    ]);
  });

  test('a stop or a capital at the edge of a piece is no other wording', () => {
    expect(drafted(pill, wordingInsideMarks)).toEqual([
      'Quoting Anneke Vos, A and C have “will”; B, D and E have “could”. The word stands inside the quotation marks.',
    ]);
  });
});

describe('a council and its pool', () => {
  const pool = readLabelledStory('pool').articles;

  test('what is printed with a short form in a second piece is not left out', () => {
    expect(drafted(pool, cutQuotation)).toEqual([
      'Quoting Martin Haigh, B prints 17 of the 31 words that A prints. It does not quote “and we will not mortgage our children’s future for a leaking roof”.',
    ]);
  });

  test('nobody is said to be quoted in one article only whose words another gives to somebody without a name', () => {
    expect(sentences(pool, 'quoted in one article only')).toEqual([
      'Only A quotes Joyce Amadi (five words).',
    ]);
  });

  test('a common noun that opens a sentence is no name', () => {
    expect(sentences(pool, 'different figures')).toEqual([
      'A prints “More than 300 protesters” outside quotation marks; ' +
        'B prints “about 150 people” outside quotation marks, as said by police.',
    ]);
  });

  test('forms of one verb, and one number in two notations, weigh less than other words', () => {
    const [first] = collectFindings(toFindingInput(pool)).filter(
      ({ kind }) => kind === 'wording inside the marks',
    );
    expect(first?.sentence).toMatch(/^Quoting Martin Haigh, A has “comes”; B has “goes”/u);
  });
});

describe('a weir', () => {
  const weir = readLabelledStory('weir').articles;

  test('a short form spelled out is no other word', () => {
    const told = drafted(weir, wordingInsideMarks);
    expect(told).toContainEqual(
      expect.stringMatching(/^Quoting Ida Quill, A and B have “and every keeper”/u),
    );
    expect(told.join(' ')).not.toMatch(/“(?:We’ll|we’re)”/u);
  });

  test('what is other and what is left out of one quotation is one finding', () => {
    const told = collectFindings(toFindingInput(weir)).flatMap(({ kind, statement }) =>
      /wording|cut|lifted/u.test(kind) && statement ? [statement] : [],
    );
    expect(new Set(told).size).toBe(told.length);
    expect(drafted(weir, wordingInsideMarks, cutQuotation, liftedQuotation).length).toBeGreaterThan(
      told.length,
    );
  });

  test('two articles that each print what the other leaves out; nothing is cut by who may be another speaker', () => {
    expect(drafted(weir, cutQuotation).toSorted()).toEqual([
      'Quoting Odo Finch, A prints 25 of the 38 words that B prints, and 15 that B does not print, ' +
        '“Folk in Tove will ask who read that letter and put it under a lamp”. It does not quote “All I got was a card with a picture of a heron on”.',
      'Quoting Odo Finch, C prints nine of the 38 words that B prints, and 13 that B does not print, ' +
        '“Folk will ask who read that letter and stuck it under a lamp”. It does not quote “I wrote about the levels in autumn and I wrote about them again in spring. All I got …”.',
    ]);
  });

  test('nothing is lifted into a head, nor out of what does not have the words, nor by who prints the whole besides', () => {
    expect(drafted(weir, liftedQuotation)).toEqual([
      'E works “a mercy that nobody was on the bridge” (eight words) into its own sentence. B prints all 38 words.',
    ]);
  });
});

describe('a pier at auction', () => {
  const auction = readLabelledStory('auction').articles;

  test('whom the articles give the same words, and who is given part of them', () => {
    expect(sentences(auction, 'attribution conflict').toSorted()).toEqual([
      'A gives the words “It is a full price for a rusty pier” to Ida Fenn; B gives them to a town insider. ' +
        'The articles do not say which is right, or whether both are.',
      'A gives the words “be paid off with paint and a brass band” to Sven Aal; ' +
        'B gives them, and C part of them, to Lena Holt. The articles do not say which is right, or whether both are.',
    ]);
  });

  test('nothing is cut or lifted from what another speaker is given, and what a spokesman leaves out is', () => {
    expect(drafted(auction, cutQuotation, liftedQuotation).toSorted()).toEqual([
      'C works “bent like an old spoon” (five words, twice) into its own sentences. D prints all 14 words.',
      'Quoting Brant Holdings, B prints 19 of the 23 words that A prints. It does not quote “over five years”.',
    ]);
  });

  test('other words at the beginning are one difference', () => {
    expect(sentences(auction, 'wording inside the marks')).toContain(
      'In the quotation “We have seen this tide before. The …”, A has “The town will not”; B has “We won’t”. ' +
        'The words stand inside the quotation marks.',
    );
  });
});

test('a few shared words make no pair that differs in marks only', () => {
  expect(sentences(readLabelledStory('pill').articles, 'typography only')).toEqual([]);
});
