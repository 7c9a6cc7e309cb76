import { describe, expect, test } from 'vitest';
import { quotedArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const accounts = (...texts: string[]) =>
  collectFindings(toFindingInput(quotedArticles(texts)))
    .filter(({ kind }) => kind === 'different accounts')
    .map(({ headline }) => headline);

describe('how somebody left', () => {
  const resigned = 'In May Martin Holt resigned as harbour master amid a row.';

  test.each([
    'The mayor had already fired Harbour Master Martin Holt for it.',
    'Martin Holt, the mayor’s old friend, was fired when it came out.',
    'Mr. Holt was dismissed as harbour master, and Martin Holt is in Tarn.',
    'Tove helped Martin Holt, who was ousted in May.',
  ])('of own accord in one article and not in another: %s', (other) => {
    expect(accounts(resigned, other)).toEqual(['How Martin Holt left: resigned in A; dismissed in B']);
  });

  test('by a participle of the one who begins the sentence', () => {
    expect(
      accounts(
        'Martin Holt was fired in May.',
        'Holt joined in March and rose fast before resigning in May.',
        resigned,
      ),
    ).toEqual(['How Martin Holt left: dismissed in A; resigned in B and C']);
  });

  test('with both in one article', () => {
    expect(accounts(resigned, `${resigned} The mayor said she fired Martin Holt.`)).toEqual([
      'How Martin Holt left: resigned in A and B; dismissed in B',
    ]);
  });

  test.each([
    'Martin Holt fired the harbour master.',
    'Ada Brandt was fired by Martin Holt.',
    'The mayor dismissed Martin Holt’s claims.',
    'The mayor dismissed claims by Martin Holt.',
    'Martin Holt was dismissed as a fool.',
    'Martin Holt was not fired.',
    '“Martin Holt was fired,” said Ada Brandt.',
    'Martin Holt fired back at them.',
    'Jane Holt was fired, not Martin Holt.',
    'Martin Holt stepped down in May.',
  ])('not where another is meant, or nothing contradicts: %s', (other) => {
    expect(accounts(resigned, other)).toEqual([]);
  });
});

describe('what somebody pleaded guilty to', () => {
  const one = 'A former harbour clerk pleaded guilty to perjury over his links with the port.';

  test('in other words of another offence', () => {
    expect(
      accounts(
        one,
        'The former clerk of the harbour has pleaded guilty to making a false statement to the court.',
      ),
    ).toEqual(['What the plea of guilty is to: perjury in A; false statements in B']);
  });

  test('not of another, nor of one offence in other words', () => {
    expect(accounts(one, 'A baker has pleaded guilty to fraud.')).toEqual([]);
    expect(
      accounts(
        'A former harbour clerk pleaded guilty to lying to the court.',
        'The former harbour clerk pleaded guilty to making a false statement.',
      ),
    ).toEqual([]);
  });
});

describe('pleas of several people', () => {
  const lee = 'The former harbour aide Ann Lee pleaded guilty to fraud.';
  const chen = 'The former harbour aide Bo Chen pleaded guilty to perjury.';

  test('two with a name each contradict nothing, however they are described', () => {
    expect(accounts(lee, chen)).toEqual([]);
    expect(accounts(`${lee} ${chen}`, chen)).toEqual([]);
  });

  test('a plea that nobody else tells of does not stand beside those of another', () => {
    const clerk = 'A former harbour clerk pleaded guilty to perjury.';
    expect(accounts('A baker pleaded guilty to fraud.', clerk, clerk)).toEqual([]);
  });

  test('each person’s is told by itself', () => {
    const lied = chen.replace('perjury', 'making a false statement');
    expect(accounts(`${lee} ${chen}`, `${lee.replace('fraud', 'theft')} ${lied}`)).toEqual([
      'What the plea of guilty is to: fraud in A; theft in B',
      'What the plea of guilty is to: perjury in A; false statements in B',
    ]);
  });
});

describe('what has been settled', () => {
  const not =
    'The court will hear the case when it sits in the autumn. Arguments have not yet been scheduled.';

  test('in one article and not in another', () => {
    expect(accounts(not, 'The court has set oral arguments on the case for October, in the autumn.')).toEqual(
      ['Arguments: not yet in A; settled in B'],
    );
  });

  test.each([
    'The court has not set arguments on the case for October.',
    'The court will be asked to have set a hearing of the case for October.',
    'A school set arguments for June.',
    '“It has set arguments on the case for October in the autumn court,” said Ada Brandt.',
  ])('not of another thing, nor as somebody’s words: %s', (other) => {
    expect(accounts(not, other)).toEqual([]);
  });
});
