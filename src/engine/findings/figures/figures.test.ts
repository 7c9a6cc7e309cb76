import { describe, expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const sentencesOf = (texts: Record<string, string>) => {
  const articles = plainArticles(texts);
  return collectFindings(toFindingInput(articles))
    .filter(({ kind }) => kind === 'figure')
    .map(({ sentence }) => sentence);
};

test('a figure that one article gives to somebody and another to nobody is a finding of its own', () => {
  const owned = (b: string) =>
    collectFindings(
      toFindingInput(
        plainArticles({
          A: 'Ada Brandt said that 400 homes had no water. The river port has 31 bridges.',
          B: b,
        }),
      ),
    ).filter(({ kind }) => kind === 'figure');
  const [first, ...more] = owned('Water is gone from 400 homes in the river port of 31 bridges.');
  expect(first?.headline).toBe('“400 homes” given to Ada Brandt in A, to nobody in B');
  expect(first?.sentence).toBe('A gives “400 homes” to Ada Brandt; B prints it without a name.');
  expect(more).toEqual([]);
  expect(
    owned('In a letter to the city Brandt counts 400 homes with no water in the port of 31 bridges.'),
  ).toEqual([]);
});

test('a number that another article rounds is not given to nobody there', () => {
  const headlines = collectFindings(
    toFindingInput(
      plainArticles({
        A: 'Ada Brandt said that the harbour budget will rise to roughly £1.015 million next year.',
        B: 'The harbour budget is set at £1.014 million for next year.',
      }),
    ),
  ).map(({ headline }) => headline);
  expect(headlines.join()).toContain('£1.015 million');
  expect(headlines.join()).not.toContain('to nobody');
});

test('a trifle that articles agree on is not told', () => {
  expect(
    sentencesOf({ A: 'Ada Brandt said that two boats sank.', B: 'In all two boats sank.', C: 'It rained.' }),
  ).toEqual([]);
});

test('no article is said to give a figure to nobody where one more gives it to the same person', () => {
  const owned = (c: string) =>
    collectFindings(
      toFindingInput(
        plainArticles({
          A: 'Ada Brandt said that 40 homes had no water.',
          B: 'Water is gone from 40 homes in the city.',
          C: c,
        }),
      ),
    ).filter(({ headline }) => headline.includes('given to'));
  expect(owned('It rained in the city.')).toHaveLength(1);
  expect(owned('Mayor Ada Brandt said that 40 houses had no water.')).toEqual([]);
});

test('what articles hedge or round differently is not told as printed alike', () => {
  expect(
    sentencesOf({
      A: 'The river port has 31 bridges. Fewer than 27,000 people signed up in the city for it.',
      B: 'Of the 31 bridges of the river port one fell. Just 27,000 people signed up in the city.',
      C: 'Fewer than 27,000 people signed up in the city.',
    }),
  ).toEqual([
    'Articles differ in how sure or exact they are: “Fewer than 27,000 people” (A and C; B “Just 27,000 people”).',
  ]);
  expect(
    sentencesOf({
      A: 'About eight boats of the city sank in the harbour.',
      B: 'Roughly eight boats sank in the harbour.',
    }),
  ).toEqual([]);
});

const hedged = (texts: Record<string, string>) =>
  sentencesOf(texts).filter((one) => one.startsWith('Articles differ'));

test('a sum is hedged in two ways only where it is of one thing and for one time', () => {
  const a = 'The plan would cut the deficit of the port by nearly £20 million over the next decade.';
  const told = (b: string) => hedged({ A: a, B: b });
  expect(told('It would cut the port’s deficit by £20 million over 10 years.')).toEqual([
    'Articles differ in how sure or exact they are: “nearly £20 million” (A; B “£20 million”).',
  ]);
  expect(told('It would cut the port’s deficit by £20 million over two decades.')).toEqual([]);
  expect(told('The plan for the port would bring in £20 million of revenue.')).toEqual([]);
});

test('a length of time is hedged in two ways only where it is of one thing', () => {
  const told = (a: string, b: string) => hedged({ A: a, B: b });
  expect(
    told(
      'Velda may end a more than 50-year trade embargo on Tarn.',
      'Tarn wants the 50-year embargo to end.',
    ),
  ).toHaveLength(1);
  expect(
    told(
      'It is the widest change of policy on Tarn in more than 50 years.',
      'Velda ends a 50-year embargo on Tarn.',
    ),
  ).toEqual([]);
});

test('what only rounds an exact number is no difference, but a dozen for ten is', () => {
  expect(
    hedged({
      A: 'The ferry line of Tarn is 1,179 miles long.',
      B: 'The ferry line of Tarn is nearly 1,200 miles long.',
    }),
  ).toEqual([]);
  expect(
    hedged({
      A: 'Police in Tarn made 10 harbour arrests.',
      B: 'Police in Tarn made about a dozen harbour arrests.',
    }),
  ).toHaveLength(1);
});

test('one figure that is hedged in two ways is headed by both', () => {
  expect(
    headlinesOf(
      'Police in Tarn made 10 harbour arrests.',
      'Police in Tarn made about a dozen harbour arrests.',
    ),
  ).toEqual([
    'Hedged or rounded differently: “10 harbour arrests” in A; “about a dozen harbour arrests” in B',
  ]);
});

test('what is less in one article and more in the other is not one number', () => {
  expect(
    sentencesOf({
      A: 'Yards in the city with fewer than 50 workers need no licence.',
      B: 'Yards in the city with more than 50 workers need a licence.',
      C: 'It rained in the city.',
    }).filter((one) => one.startsWith('Articles differ')),
  ).toEqual([]);
});

test('figures of one owner are told together', () => {
  expect(
    sentencesOf({
      A: 'Ada Brandt said that 400 homes and 20 schools had no water.',
      B: 'Water is gone from 400 homes in the city.',
      C: 'In all 20 schools are closed.',
    })[0],
  ).toBe('A gives to Ada Brandt what others print without a name: “400 homes” (B) and “20 schools” (C).');
});

test('figures that all articles print alike tell of no difference', () => {
  expect(
    sentencesOf({
      A: 'Tarn Harbour has 31 bridges and lost 400 homes. The flood cost £640,000.',
      B: 'Of 400 homes and 31 bridges of Tarn Harbour none is dry. The flood cost 640,000 pounds.',
      C: 'It spared 400 homes in Tarn Harbour. It cost £640,000, the flood.',
    }),
  ).toEqual([]);
});

test('one figure is printed once, whatever noun stands behind it', () => {
  expect(
    sentencesOf({
      A: 'It is a $11 billion gamble. The shops cost $11 billion in all.',
      B: 'The shops cost about $11 billion in all. The gamble on shops cost some $11 billion.',
    }),
  ).toEqual(['Articles differ in how sure or exact they are: “$11 billion” (A; B “about $11 billion”).']);
});

const headlinesOf = (a: string, b: string) => {
  const articles = plainArticles({ A: a, B: b });
  return collectFindings(toFindingInput(articles))
    .filter(({ kind }) => kind !== 'missing date')
    .map(({ headline }) => headline);
};

test('numbers that do not agree stand side by side: things, sums, parts', () => {
  expect(
    headlinesOf(
      'Daniel Rees said 214 separate transfers had been made.',
      'Daniel Rees told the court that Tolley had made 241 transfers.',
    ),
  ).toEqual(['“214 separate transfers” in A; “241 transfers” in B']);
  expect(
    headlinesOf(
      'The pool, built in 1973, needs repairs that would cost £2.4m.',
      'The council has voted to shut its pool, saying it cannot afford £2.8m of repairs.',
    ),
  ).toEqual(['“£2.4m” in A; “£2.8m” in B']);
  expect(
    headlinesOf(
      'The pill, velorastat, cut deaths by 34 per cent in people with heart failure.',
      'The drug, velorastat, cut deaths by 43 per cent in a trial of heart failure.',
    ),
  ).toEqual(['“34 per cent” in A; “43 per cent” in B']);
});

test('a part of a number beside another part of it', () => {
  expect(
    headlinesOf(
      'Engineers found cracks in 37 of the bridge’s 52 pins.',
      'Cracks have been found in 27 of the 52 pins that hold the bridge.',
    ),
  ).toContain('“37 of the bridge’s 52 pins” in A; “27 of the 52 pins” in B');
});

test('one crowd, counted as people and by what they did', () => {
  expect(
    headlinesOf(
      'More than 300 protesters gathered outside the town hall.',
      'Police said about 150 people had taken part in a protest.',
    ),
  ).toEqual(['“More than 300 protesters” in A; “about 150 people” in B']);
});

test('a number that two articles contradict is one finding', () => {
  const headlines = collectFindings(
    toFindingInput(
      plainArticles({
        A: 'The rocket exploded 92 seconds after lift-off.',
        B: 'The students saw how it exploded 94 seconds after lift-off into its flight.',
        C: 'It was lost 92 seconds into flight.',
      }),
    ),
  ).flatMap(({ kind, headline }) => (kind === 'different figures' ? [headline] : []));
  expect(headlines).toEqual(['“92 seconds” in A and C; “94 seconds” in B']);
});

test('people are counted by what befell them', () => {
  expect(
    headlinesOf('Eleven people were taken to hospitals.', 'A leak sent at least 14 people to hospital.'),
  ).toEqual(['“Eleven people” in A; “at least 14 people” in B']);
  expect(
    headlinesOf('Eleven people were at the meeting.', 'At the meeting 14 people spoke.').filter((headline) =>
      headline.includes(';'),
    ),
  ).toEqual([]);
});

test('two parts in one sentence, and numbers far apart, are of two matters', () => {
  expect(
    headlinesOf(
      'Low pressure was seen in 8.2 per cent of patients on the drug and 5.9 per cent on placebo in the trial.',
      'In the trial 9.1 per cent of patients on placebo died and 6.0 per cent of those on the drug.',
    ).filter((headline) => headline.includes(';')),
  ).toEqual([]);
  expect(
    headlinesOf(
      'The heart trial cut deaths in more than 6,000 patients.',
      'The heart trial had three fewer deaths for every 100 patients.',
    ).filter((headline) => headline.includes(';')),
  ).toEqual([]);
});

test('numbers of other matters do not', () => {
  expect(
    headlinesOf(
      'The club sold its ground for £2.4m in spring.',
      'The council has voted to spend £2.8m on a library.',
    ).filter((headline) => headline.includes(';')),
  ).toEqual([]);
  expect(
    headlinesOf('Prices rose by 3 per cent in May.', 'Prices rose by 3.3 per cent in June.').filter(
      (headline) => headline.includes(';'),
    ),
  ).toEqual([]);
});

test('sums that share names alone, or stand beside other sums, are of two matters', () => {
  const rivals = (a: string, b: string) => headlinesOf(a, b).filter((headline) => headline.includes(';'));
  expect(
    rivals(
      'The Navy entered into a $500 million agreement with Tarn Marine for its Heron ships.',
      'Tarn Marine must hand over seven contracts for Heron, worth about $700 million, the Navy said.',
    ),
  ).toEqual([]);
  expect(
    rivals(
      'Holders of Orla stock can choose $50 in cash or half a share of Orla stock.',
      'Investors sent Orla stock up $7.79 to $52.99, holders of stock said.',
    ),
  ).toEqual([]);
});

test('of two numbers of which one may be a round one it is said', () => {
  const articles = plainArticles({
    A: 'Here is the 400-page Brandt report in brief.',
    B: 'Ada Brandt’s 448-page report is out.',
  });
  const sentences = collectFindings(toFindingInput(articles)).map(({ sentence }) => sentence);
  expect(sentences).toContain(
    'A prints “400-page Brandt report” outside quotation marks; B prints “448-page report” outside quotation marks. ' +
      '“400-page Brandt report” may be a round number.',
  );
});

test('one number told from two sides is headed by both', () => {
  expect(
    headlinesOf(
      'Tarn let go an unnamed rower jailed in Velda for nearly 20 years.',
      'The other rower from Tarn was jailed in Velda for more than 20 years.',
    ),
  ).toEqual(['“nearly 20 years” in A; “more than 20 years” in B']);
});

test('things that the sentence has named, or of another nation, are of two matters', () => {
  const rivals = (a: string, b: string) => headlinesOf(a, b).filter((headline) => headline.includes(';'));
  expect(
    rivals(
      'Oran and Velda signed a treaty to build a road linking the two countries.',
      'The 10 biggest countries signed the road treaty with Oran in Velda, and they build.',
    ),
  ).toEqual([]);
  expect(
    rivals(
      'The battle group of about 850 troops left its southern base in Velda.',
      'The 550 Japanese troops at the southern base stay in Velda.',
    ),
  ).toEqual([]);
});

test('an article that has the number of one side is named with it', () => {
  const three = {
    A: 'The pact begins with 32 harbour projects, to be carried out in the next five years.',
    B: 'The pact has found 31 harbour projects to be carried out in five years.',
    C: 'Delegates had a list of 31 harbour projects.',
  };
  const headlines = collectFindings(toFindingInput(plainArticles(three))).flatMap(({ kind, headline }) =>
    kind === 'different figures' ? [headline] : [],
  );
  expect(headlines).toEqual(['“32 harbour projects” in A; “31 harbour projects” in B and C']);
});

test('things are not people because their name looks like that of doers', () => {
  expect(
    headlinesOf(
      'At the hearing on tankers 60 people gave evidence.',
      'The proposal would lease 100 tankers to the Navy.',
    ).filter((headline) => headline.includes(';')),
  ).toEqual([]);
});

test('a round number beside the exact one is no other number', () => {
  expect(
    headlinesOf(
      'The heart trial had 6,118 patients in it.',
      'The heart trial had more than 6,000 patients in it.',
    ),
  ).toEqual([]);
});

test('people are counted alike where two sentences say the same of them', () => {
  const articles = plainArticles({
    A: 'Sixty-three people have reported stomach illness in Tarn since Saturday, the county health office said.',
    B: 'Thirty-six people have reported stomach illness in Tarn since Saturday, according to the county health office.',
    C: 'Twenty people sat in the hall.',
  });
  const rivals = collectFindings(toFindingInput(articles)).filter(({ kind }) => kind === 'different figures');
  expect(rivals.map(({ sigla }) => sigla)).toEqual([['A', 'B']]);
});

describe('numbers in one sentence that two articles print', () => {
  const rivals = (a: string, b: string) => headlinesOf(a, b).filter((headline) => headline.includes(';'));

  test('do not agree, however common the words of it', () => {
    expect(
      rivals('The work was put at £2.3 million ($2.9 million).', 'The work was put at £2.8 million.'),
    ).toEqual(['“£2.3 million” in A; “£2.8 million” in B']);
    expect(
      rivals(
        'Odo Finch has worked at the mill in Tarn for 30 years.',
        'Odo Finch has worked at the Tarn mill for 32 years.',
      ),
    ).toEqual(['“30 years” in A; “32 years” in B']);
    expect(
      rivals(
        'The 140ft mast came down on a hut at dawn.',
        'At dawn the 138ft mast came down on the hut of a boatman.',
      ),
    ).toEqual(['“140ft” in A; “138ft” in B']);
  });

  test('may be times of day, with who gives the same', () => {
    const texts = {
      A: 'The mast in Tarn fell at about 6:40 a.m. (0640 GMT), bringing down part of the roof of the mill.',
      B: 'The mast fell at about 6.45am, bringing down part of the roof of the mill.',
      C: 'Odo Finch saw the mast come down on the mill roof at 06:40.',
      D: 'The mill opens at 6.40am.',
    };
    const found = plainArticles(texts);
    const kinds = ['figure', 'different figures'];
    const findings = collectFindings(toFindingInput(found)).filter(({ kind }) => kinds.includes(kind));
    expect(findings.map(({ headline }) => headline)).toEqual([
      '“about 6:40 a.m.” in A and C; “about 6.45am” in B',
    ]);
  });

  test('are of two matters where another word differs with them', () => {
    expect(
      rivals(
        'The ward in Tarn was shut for 30 days in all.',
        'The ward in Tove was shut for 32 days in all.',
      ),
    ).toEqual([]);
    expect(
      rivals('He ran the mill for 30 years from 1960.', 'He ran the mill for 32 years from 1999.'),
    ).toEqual([]);
  });
});

test('a length in two measures is one figure', () => {
  expect(
    hedged({
      A: 'The suspect is a man of 5ft 10in in a grey coat.',
      B: 'Police want a man of about 5ft 10in in a grey coat.',
    }),
  ).toEqual(['Articles differ in how sure or exact they are: “5ft 10in” (A; B “about 5ft 10in”).']);
});

test('a share of those for it and of those against it are two figures', () => {
  const of = 'of young voters in Tarn now';
  const told = (b: string) => hedged({ A: `Some 58 percent ${of} support the bridge.`, B: b });
  expect(told(`58 percent ${of} oppose the bridge.`)).toEqual([]);
  expect(told(`58% ${of} support the bridge.`)).toHaveLength(1);
});

test('no number is hedged otherwise in an article that prints the other too', () => {
  const told = (rest: string) =>
    sentencesOf({
      A: 'Police in Tarn have made 10 harbour arrests.',
      B: `Police in Tarn have made about a dozen harbour arrests.${rest}`,
    });
  expect(told('')).toEqual([
    'Articles differ in how sure or exact they are: “10 harbour arrests” (A; B “about a dozen harbour arrests”).',
  ]);
  expect(told(' Earlier it was 10.')).toEqual([]);
});

test('no article is said to give a figure to nobody where one more has the number in other words', () => {
  const texts = {
    A: 'Ada Brandt said that 40 homes had no water.',
    B: 'Water is gone from 40 homes in the city.',
    C: 'The man who she says left 40 without water is gone.',
  };
  expect(sentencesOf(texts).filter((told) => told.includes('without a name'))).toEqual([]);
});

test('what one article alone prints is no finding', () => {
  expect(
    sentencesOf({
      A: 'Ada Brandt said that 400 homes had no water. The city has 90,000 people.',
      B: 'Nobody was hurt in the flood.',
      C: 'The bridges of the city are closed.',
    }),
  ).toEqual([]);
});

test('a figure in a sentence that reports is not given to nobody', () => {
  expect(
    sentencesOf({
      A: 'The flood cut off 400 homes, he said, meaning that 20 schools were closed.',
      B: 'Ada Brandt said that the flood cut off 400 homes.',
    }),
  ).toEqual([]);
});

test('hedges that fit one of two rival numbers are not told by themselves', () => {
  const end = 'rockets at two ports of Tarn at night.';
  const texts = {
    A: `The ministry said that Velda fired 16 ${end}`,
    B: `Velda fired some two dozen ${end}`,
    C: `Velda fired at least a dozen ${end}`,
    D: `Velda fired more than a dozen ${end}`,
  };
  expect(headlinesOf(texts.A, texts.B)).toEqual(['“16 rockets” in A; “some two dozen rockets” in B']);
  expect(hedged(texts)).toEqual([]);
  expect(hedged({ C: texts.C, D: texts.D })).toHaveLength(1);
});
