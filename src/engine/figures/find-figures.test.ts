import { expect, test } from 'vitest';
import { findFigures } from './find-figures.ts';
import { isMoney } from './money.ts';
import { numberValue } from './number-value.ts';

const cases: Record<string, [text: string, figures: string[]]> = {
  'a number with its noun and its rate': [
    'We fine about 800 drivers per month here.',
    ['about 800 drivers per month'],
  ],
  'a large number with a scale': ['to more than 1bn users as a default', ['more than 1bn users']],
  'a part of something': [
    'It makes more than 80% of global referrals, he said',
    ['more than 80% of global referrals'],
  ],
  'names of many behind names of many': [
    'Then 52 Greens and Centrists rose, 48 Greens and Ida Tarn left, 40 Greens and Hughes said so, 30 boats and Centrists came, 20 Greens and Tarn’s men sang',
    ['52 Greens and Centrists', '48 Greens', '40 Greens', '30 boats', '20 Greens'],
  ],
  'thousands parted by spaces': [
    'About 12 000 people signed, 1\u00a0234 boats sank, and in 2019 400 people came',
    ['About 12 000 people', '1\u00a0234 boats', '400 people'],
  ],
  money: ['at a cost of £3.5 million to the town', ['£3.5 million']],
  'a time before something else is no rate': [
    'shelved £2m repairs a year before the flood, at £1m a year, and 12 boats a month after it, 9 boats a day from Tove',
    ['£2m repairs', '£1m a year', '12 boats', '9 boats a day'],
  ],
  'numbers with two scales, and parts of one': [
    'Then 2 hundred thousand people, half a million lamps, two and a half million nets, about a dozen boats and half a dozen oars',
    [
      '2 hundred thousand people',
      'half a million lamps',
      'two and a half million nets',
      'about a dozen boats',
      'half a dozen oars',
    ],
  ],
  'the head of what is counted': [
    'Sixteen police officers left, 12 police were hurt, five staff members came and 9 police say so',
    ['Sixteen police officers', '12 police', 'five staff members', '9 police'],
  ],
  'more words of bounds': [
    'As many as 40 boats, no fewer than 30 nets and close to 20 oars',
    ['As many as 40 boats', 'no fewer than 30 nets', 'close to 20 oars'],
  ],
  'words of one noun joined by an or': [
    'more than 10,000 false or misleading claims, 12 old and leaky boats, 40 small, leaky boats, 5,000 idle or so he says',
    [
      'more than 10,000 false or misleading claims',
      '12 old and leaky boats',
      '40 small, leaky boats',
      '5,000 idle or so',
    ],
  ],
  'both numbers where one of two is meant': [
    'It took 10 to 20 boats, three or four nets, between 30 and 40 oars; it rose from 50 to 60 lamps, 20,000 to 30,000 pages',
    ['10 to 20 boats', 'three or four nets', 'between 30 and 40 oars', '60 lamps', '20,000 to 30,000 pages'],
  ],
  'a day of a month is no count': [
    'weeks before Nov. 6 elections, after Sept 12 floods, on 3 Dec. boats and 14 boats sank',
    ['14 boats'],
  ],
  'an age is no count': ['They are 14, 15 and 16 year old kids, and 12 year olds', []],
  'a number and more': ['The six-plus hours of it, 40+ boats', ['six-plus hours', '40+ boats']],
  'money before a label': [
    'GDP: $181bn Unemployment: 12%, a $2m deal, a $2 billion dollar rise',
    ['$181bn', '12%', '$2m deal', '$2 billion dollar rise'],
  ],
  'what is compared, and when, are not counted': [
    '23% more than before, 12% fewer on Friday, 8% more jobs, £1.1bn last year, $2m overnight, 300 homes next year',
    ['23% more', '12% fewer', '8% more jobs', '£1.1bn', '$2m', '300 homes'],
  ],
  'no exact number': ['and tens of thousands of children in it', ['tens of thousands of children']],
  'a spelled number with a plural': ['for fifteen years now, two of them hard', ['fifteen years']],
  'a stretch of time': ['to his own accounts over six years, in all', ['six years']],
  'a spelled number above a hundred': [
    'after a hundred and eight years of it',
    ['a hundred and eight years'],
  ],
  'a part of a number': ['said 14 of its 212 schools shut', ['14 of its 212 schools', '212 schools']],
  'a part of a number of things': [
    'paid 22 of 25 hired weavers, four of the six dangerous dogs',
    ['22 of 25 hired weavers', '25 hired weavers', 'four of the six dangerous dogs', 'six dangerous dogs'],
  ],
  'spelled numbers that begin like others': [
    'Sixty children and fourteen men',
    ['Sixty children', 'fourteen men'],
  ],
  'a number in a name': ['said its Gannet 1 vehicle was lost', []],
  'a part of what somebody owns': [
    'cracks in 37 of the bridge’s 52 pins',
    ['37 of the bridge’s 52 pins', '52 pins'],
  ],
  'an age': ['people over the age of 19 and over-60s', ['over the age of 19', 'over-60s']],
  'years and dates are not figures': ['On 7 December 2023, since 2020, in May 3, at 10am', []],
  'numbered things are not figures': ['under Article 5 of Section 12', []],
  'a month before the sentence is no label': ['It shuts in May. 300 protesters came', ['300 protesters']],
  'a bare number counts a plural or a measure, and names of models, weekdays and hours count nothing': [
    'The 767 lease, up 34 Thursday, the 4 Heavy, 20 km off and 30 feet high at 1049 EST',
    ['20 km', '30 feet'],
  ],
  'a share goes with what has it, not with what somebody does': [
    '26% believe Quill, a 2% pay rise, 1% Quill, 34% fewer deaths, 40% of voters, 5 percent straight',
    ['26%', '2% pay rise', '1%', '34% fewer deaths', '40% of voters', '5 percent'],
  ],
  'sums and numbers as India prints them': [
    'Rs 10 lakh, Rs. 1,25,000 crore, ₹40, 3 lakh people, 12 crore rupees, Rs 1.5 lakh crore',
    ['Rs 10 lakh', 'Rs. 1,25,000 crore', '₹40', '3 lakh people', '12 crore rupees', 'Rs 1.5 lakh crore'],
  ],
  'a verb, and a word that only ends like a plural, are not what is counted': [
    'The total of 241 appears odd, the crowd of 300 waits, and three overseas guests lost two dangerous dogs.',
    ['three overseas guests', 'two dangerous dogs'],
  ],
  '“over” tells what they fell out about': [
    'They rowed over £40, walked away over 300 crowns, paid over £40 and met over 300 people.',
    ['£40', '300 crowns', 'over £40', 'over 300 people'],
  ],
  '“only” says what the writer thinks of it': [
    'Only 61% of votes, only 12 boats, more than 12 boats',
    ['61% of votes', '12 boats', 'more than 12 boats'],
  ],
  'the last of a list of names is no number of them': ['on the A, L and 1 lines, 1 per cent', ['1 per cent']],
  'a verb behind a sum is not what it is for': [
    'More than $75 million flowed out, $7 million passed on, a $9m damaged pier, $3m went',
    ['More than $75 million', '$7 million', '$9m damaged pier', '$3m'],
  ],
  'two things that one number counts': [
    'some 3,500 boats and nets of all kinds, two dozen Norlandish sailors and port masters; he has 12 sons and lives there, 40 boats and 30 nets, 50 boats and creates work, 60 boats and hundreds of nets',
    [
      'some 3,500 boats and nets',
      'two dozen Norlandish sailors and port masters',
      '12 sons',
      '40 boats',
      '30 nets',
      '50 boats',
      '60 boats',
      'hundreds of nets',
    ],
  ],
  'an acronym is no plural': [
    'at least 70 TRIS sailors and 40% of N.L. voters, 20 US sailors met 30 IT clerks',
    ['at least 70 TRIS sailors', '40% of N.L. voters', '20 US sailors', '30 IT clerks'],
  ],
  'a measure with a capital is a name': ['on 60 Minutes and in 48 Hours, 30 minutes', ['30 minutes']],
  'an ordinal is not a figure': ['the 21st century', []],
};

for (const [name, [text, figures]] of Object.entries(cases))
  test(name, () => {
    expect(findFigures(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(
      figures,
    );
  });

test('one sum in two notations, and what is counted', () => {
  const read = (text: string) =>
    findFigures(text, 0, text.length).map(({ key, unit, about }) => [key, unit, about]);
  expect(read('stole £640,000 of it')).toEqual([['640000 £', '£', '']]);
  expect(read('stole 640,000 pounds of it')).toEqual([['640000 £', '£', '']]);
  expect(read('about 214 separate transfers were')).toEqual([
    ['214 separate transfers', 'transfers', 'about'],
  ]);
  expect(read('12 boats and nets of all kinds')).toEqual([['12 boats and nets', 'boats and nets', '']]);
  expect(read('34% fewer deaths')).toEqual([['34% fewer deaths', '%', '']]);
});

test('one key for one thing, whatever it is called', () => {
  const keys = (text: string) => findFigures(text, 0, text.length).map(({ key, unit }) => [key, unit]);
  expect(keys('Six persons died')).toEqual([['6 people', 'people']]);
  expect(keys('Rs 12 lakh')).toEqual(keys('12 lakh rupees'));
  expect(keys('Rs 12 lakh')).toEqual([['1200000 ₹', '₹']]);
  expect(keys('5 feet and 40 meters')).toEqual([
    ['5 feet', 'feet'],
    ['40 metres', 'metres'],
  ]);
});

test.each([
  'US$500|A$500|NZ$500|HK$500|₱500|P500|Php500|PHP 500|Ksh500|N500|₦500|R500|RM500|Rp500|Tk 500|CHF 500|kr 500|¥500',
  '500 yen|500 kronor|500 rand|500 naira|500 Hong Kong dollars|P38 million|P38-M|R38m|N38 billion|A$38 million|RM38 million|$5B',
])('sums in the currencies of the world: %s', (sums) => {
  for (const sum of sums.split('|')) {
    const text = `The bridge cost ${sum} to mend after the storm.`;
    const [found] = findFigures(text, 0, text.length);
    expect(found && text.slice(found.start, found.end)).toBe(sum);
    expect(isMoney(found!.unit)).toBe(true);
  }
});

test('one sum, one key', () => {
  const keyOf = (text: string) => findFigures(text, 0, text.length)[0]?.key;
  expect(['P38-M deal', '₱38 million', '38 million pesos', 'the P38-million deal'].map(keyOf)).toEqual(
    Array(4).fill('38000000 pesos'),
  );
  expect(['rm 500 is', 'a P51 is', 'an N95 is', '20-m dash'].map(keyOf)).toEqual(Array(4).fill(undefined));
});

test('one value however it is printed', () => {
  expect(['1bn', '1 billion', 'one billion', '1,000,000,000'].map(numberValue)).toEqual([1e9, 1e9, 1e9, 1e9]);
  expect(numberValue('hundreds of')).toBeNull();
  expect(numberValue('a hundred and eight')).toBe(108);
  expect(numberValue('three thousand and twelve')).toBe(3012);
  expect(numberValue('two hundred and fifty thousand')).toBe(250_000);
  expect(numberValue('a hundred and fifty million')).toBe(150_000_000);
  expect(numberValue('nine hundred thousand')).toBe(900_000);
  expect(numberValue('twenty-five thousand')).toBe(25_000);
  expect(numberValue('a dozen')).toBe(12);
  expect(['10 lakh', 'ten lakh', '1 million', '10,00,000'].map(numberValue)).toEqual([1e6, 1e6, 1e6, 1e6]);
  expect(['Rs 2 crore', '1.5 lakh crore'].map(numberValue)).toEqual([2e7, 1.5e12]);
});

test.each([
  ['The cost is expected to exceed £30 million.', 'exceed £30 million', 'exceed'],
  ['Losses were said to top the £30 million of last year.', 'to top the £30 million', 'to top the'],
  ['It may cost as much as £1 million.', 'as much as £1 million', 'as much as'],
  ['The share is closer to 11 percent.', 'closer to 11 percent', 'closer to'],
  ['It has no fewer than 40 boats.', 'no fewer than 40 boats', 'no fewer than'],
  ['Yards with 50 boats or more pay.', '50 boats or more', 'or more'],
  ['Yards with 50 or more full-time workers pay.', '50 or more full-time workers', 'or more'],
  ['It has 50-plus boats.', '50-plus boats', '-plus'],
  ['It costs £2 million or so.', '£2 million or so', 'or so'],
  ['One of the top 40 boats sank.', '40 boats', ''],
])('the hedge is part of the figure: %s', (text, printed, about) => {
  const [found] = findFigures(text, 0, text.length);
  expect([text.slice(found!.start, found!.end), found!.about]).toEqual([printed, about]);
});
