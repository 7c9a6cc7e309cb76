import { describe, expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const rivals = (...texts: string[]) =>
  collectFindings(toFindingInput(plainArticles(texts)))
    .filter(({ kind }) => kind === 'different figures')
    .map(({ headline }) => headline);

describe('two counts of one thing', () => {
  const one = 'He filed charges that named 25 Veldans who ran the ring.';

  test('where each article has one alone, one apart', () => {
    expect(
      rivals(one, 'The inquiry led to charges against 37 people, among them six aides and 26 Veldans.'),
    ).toEqual(['“25 Veldans” in A; “26 Veldans” in B']);
    expect(rivals(one, 'It led to charges against 26 Veldans, and 25 Veldans of them fled.')).toEqual([]);
    expect(rivals(one, 'It led to charges against 29 Veldans in all, six of them aides.')).toEqual([]);
    expect(rivals(one, 'It led to charges against about 26 Veldans.')).toEqual([]);
    expect(rivals(one, 'Some ships with 26 Veldans sank.')).toEqual([]);
  });

  test('far apart, as one source says', () => {
    const dead = 'The Norland Rescue Society said at least 70 TR rebels were killed and more were hurt.';
    expect(
      rivals(
        dead,
        'The Norland Rescue Society, a group in Tarn, said at least 20 rebels were killed, and boats sunk.',
      ),
    ).toEqual(['“at least 70 TR rebels” in A; “at least 20 rebels” in B']);
    expect(rivals(dead, 'The Tarn Army said at least 20 rebels were killed.')).toEqual([]);
    expect(rivals(dead, 'The Norland Rescue Society said at least 20 rebels were arrested.')).toEqual([]);
  });
});

describe('one number of two things', () => {
  test('that stand side by side', () => {
    const one = 'The team made 13 requests to foreign ports for papers.';
    expect(
      rivals(one, 'The team made requests to 13 foreign ports for papers.', 'It has 13 requests.'),
    ).toEqual(['“13 requests to foreign ports” in A and C; “requests to 13 foreign ports” in B']);
    expect(rivals(one, 'Ships called at 13 foreign ports.')).toEqual([]);
  });

  test('in one list', () => {
    const one = 'It took 2,800 lamps, 500 nets and nearly 50 oars.';
    expect(rivals(one, 'They had 2,800 lamps, 500 nets, 230 ropes and almost 50 sails.')).toEqual([
      '“nearly 50 oars” in A; “almost 50 sails” in B',
    ]);
    expect(rivals(one, 'They had 2,800 lamps and almost 50 sails.')).toEqual([]);
    expect(rivals(one, 'They had 2,800 lamps, 500 nets, 9 oars and almost 50 sails.')).toEqual([]);
  });
});

describe('the result of a vote', () => {
  const one = 'The vote was 85 to 15 in the Senate and 342 to 67 in the House.';

  test('beside those who voted for it, with who repeats them', () => {
    expect(
      rivals(
        one,
        'He asked about the 84 senators who voted for the pact.',
        'Eighty-four senators signed it.',
      ),
    ).toEqual(['“85 to 15” in A; “84 senators” in B and C']);
    expect(rivals(one, 'He asked about the 85 senators who voted for the pact.')).toEqual([]);
    expect(rivals(one, 'The 14 senators who voted against the pact left.')).toEqual([]);
    expect(rivals(one, 'He asked about the 84 senators in the hall.')).toEqual([]);
  });

  test('beside another result, a vote or two away', () => {
    expect(rivals(one, 'The Senate vote on the pact was 85-14 in the Senate.')).toEqual([
      '“85 to 15” in A; “85-14” in B',
    ]);
    expect(rivals(one, 'The vote was 60 to 40 in the Senate.')).toEqual([]);
    expect(rivals(one, 'They voted 85-14 in the House.')).toEqual([]);
  });
});
