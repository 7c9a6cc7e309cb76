import { describe, expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { usesOf } from '../../../../tests/statements/uses-of.ts';
import { collectFindings } from '../../9-collect-findings.ts';
import { isOfNamed } from './is-of-named.ts';

const rivals = (...texts: string[]) => {
  const articles = plainArticles(texts);
  return collectFindings(toFindingInput(articles))
    .filter(({ kind }) => kind === 'different figures')
    .map(({ headline }) => headline);
};

describe('the price that a bid puts on a share', () => {
  const offer = 'The board of Tarn Mills said it would recommend the 215p-a-share offer.';

  test('is one, however the sentences go', () => {
    expect(rivals(offer, 'The owners of the bakery today backed a 251p-a-share bid from Velda.')).toEqual([
      '“215p-a-share” in A; “251p-a-share” in B',
    ]);
    expect(rivals(offer, 'Velda made a bid of £2.51 a share for it.')).toEqual([
      '“215p-a-share” in A; “£2.51 a share” in B',
    ]);
  });

  test('stands behind what the bidder does, too', () => {
    expect(
      rivals(
        'Velda is offering 412p a share in cash.',
        'Velda has agreed to acquire Tarn Mills for 421 pence per share.',
        'Owners will be asked to back the offer, worth 421p a share.',
      ),
    ).toEqual(['“412p a share” in A; “421 pence per share” in B and C']);
    expect(rivals('Velda is offering 412p a share.', 'It bought ten of them for 421p a share.')).toEqual([]);
  });

  test('is none where the sentence tells of another bid, of two prices or of no bid', () => {
    expect(rivals(offer, 'An earlier 198p-a-share bid was turned down.')).toEqual([]);
    expect(rivals(offer, 'Velda raised its 198p a share bid to 215p a share.')).toEqual([]);
    expect(rivals(offer, 'It will pay a dividend of 198p a share in May.')).toEqual([]);
    expect(rivals(offer, 'It had earnings of 198p per share.')).toEqual([]);
    expect(rivals('Shares rose to 198p.', 'Shares fell to 210p.')).toEqual([]);
  });
});

describe('people by what befell them', () => {
  const wall = 'Six persons were killed and 41 injured when a wall fell at Tarn.';

  test('with a noun of their own or without, dead with dead and hurt with hurt', () => {
    expect(rivals(wall, 'Seven people have died and 43 are being treated after the fall of a wall.')).toEqual(
      ['“Six persons” in A; “Seven people” in B', '“41 injured” in A; “43 are being treated” in B'],
    );
    expect(rivals(wall, 'A wall fell at Tarn, killing eight.')).toEqual([
      '“Six persons” in A; “killing eight” in B',
    ]);
  });

  test('not of another year, of other places, or of another fate', () => {
    expect(rivals(wall, 'In 1997 nine people were killed there.')).toEqual([]);
    expect(
      rivals('A gunman killed 17 people in Velda Bay.', 'A fire killed 12 people on the Orrel ferry.'),
    ).toEqual([]);
    expect(rivals(wall, 'Some 52 people were rescued when a wall fell at Tarn.')).toEqual([]);
    expect(
      rivals('Police said 29 people were arrested.', 'A riot left 34 people hurt, police said.'),
    ).toEqual([]);
  });

  test('the rest of them is not all of them', () => {
    expect(
      rivals('He led the other two women out of the burning mill.', 'Three women lay in the burning mill.'),
    ).toEqual([]);
  });
});

describe('what runs, and how far', () => {
  test('one speed', () => {
    expect(
      rivals(
        'The train was running at 90 kmph, and pilot Odo Finch used the brake.',
        'The report clears pilot Odo Finch, whose train ran at 84 km/h.',
      ),
    ).toEqual(['“90 kmph” in A; “84 km/h” in B']);
  });

  test('a speed and a limit, or two trains, are two', () => {
    expect(
      rivals(
        'Pilot Odo Finch ran the train at 90 kmph near Tarn.',
        'Pilot Odo Finch ran the train into an 84 kmph zone near Tarn.',
      ),
    ).toEqual([]);
    expect(rivals('The train ran at 90 kmph.', 'A train may run at 84 kmph.')).toEqual([]);
  });

  test('lengths of two things that one sentence each tells of', () => {
    expect(
      rivals(
        'When the train struck the lorry it dragged it for nearly 300 metres.',
        'With a signal the train would have stopped before the lorry with 400 metres to spare.',
      ),
    ).toEqual([]);
  });
});

describe('lengths of time', () => {
  const verdict = 'The verdict, reached after nine hours of deliberation over two days, was the first.';

  test('of one task, with another number beside them', () => {
    expect(rivals(verdict, 'The panel deliberated for 11 hours over two days before it agreed.')).toEqual([
      '“nine hours” in A; “11 hours” in B',
    ]);
  });

  test('of two tasks, or of two people', () => {
    expect(rivals(verdict, 'Doctors needed 11 hours to remove the pieces.')).toEqual([]);
    expect(rivals(verdict, 'The panel of the second trial deliberated for 11 hours.')).toEqual([]);
    expect(
      rivals(
        'A judge sent Ada Brandt to prison for five years.',
        'A judge sent Odo Finch to prison for six years.',
      ),
    ).toEqual([]);
  });
});

describe('years', () => {
  test('in one sentence, with who gives the same', () => {
    expect(
      rivals(
        'Ada Brandt, a former teacher, had the device fitted in 2017.',
        'Ada Brandt, a former teacher, had the device fitted in 2018.',
        'Ada Brandt, 56, got the device in 2018.',
        'The mill opened in 2018.',
      ),
    ).toEqual(['“2017” in A; “2018” in B and C']);
  });

  test('of two events', () => {
    expect(rivals('Ada Brandt joined the board in 2017.', 'Ada Brandt left the board in 2018.')).toEqual([]);
  });
});

describe('sums for the families of the dead', () => {
  const first = 'Minister Odo Finch announced an ex gratia of Rs 10 lakh to the kin of each of the deceased.';

  test('that one person announces', () => {
    expect(
      rivals(
        first,
        'Mr Odo Finch left the ward. On Thursday he had announced Rs 5 lakh for each bereaved family.',
      ),
    ).toEqual(['“Rs 10 lakh” in A; “Rs 5 lakh” in B']);
  });

  test('that two people announce, or for the injured', () => {
    expect(rivals(first, 'Governor Ada Brandt announced Rs 5 lakh for each bereaved family.')).toEqual([]);
    expect(
      rivals(first, 'Minister Odo Finch announced Rs 5 lakh for the injured, and left the dead to others.'),
    ).toEqual([]);
  });
});

test('what a damage is put at', () => {
  expect(
    rivals(
      'She put the damage at P6.5 million.',
      'The damage of the mill is now put at eight million pesos.',
    ),
  ).toEqual(['“P6.5 million” in A; “eight million pesos” in B']);
  expect(
    rivals('She put the damage at P6.5 million.', 'The mill is now put at eight million pesos.'),
  ).toEqual([]);
});

test('a number without a word in common close to it counts something else', () => {
  expect(
    rivals(
      'In the race of the party Ada Brandt leads with 1,758 delegates from the south of Velda.',
      'The race of the party in Velda is open until somebody gets to 2,383 delegates at the end.',
    ),
  ).toEqual([]);
});

test('the whole that a part is taken from is not set against it', () => {
  expect(
    rivals(
      'Velda closed almost two dozen embassies on Sunday for fear of attack.',
      'Velda said 15 of the 22 embassies closed on Sunday would stay shut.',
    ),
  ).toEqual([]);
});

test('what was before, is foretold, is more of it or a mark to stay below counts something else', () => {
  const jobs = 'The mills of Tarn created 163,000 jobs in July, the office said.';
  expect(rivals(jobs, 'The mills of Tarn created 172,000 jobs in July, the office of work said.')).toEqual([
    '“163,000 jobs” in A; “172,000 jobs” in B',
  ]);
  expect(
    rivals(jobs, 'The mills of Tarn created 181,000 more jobs than the office said, in July and June.'),
  ).toEqual([]);
  expect(
    rivals(jobs, 'Readers of the office predicted that mills in Tarn created 177,000 jobs in all.'),
  ).toEqual([]);
  expect(
    rivals(
      'The jobless rate in Tarn fell to 7.7 per cent, the office said.',
      'The office said the jobless rate in Tarn was below 8.9 per cent this time.',
    ),
  ).toEqual([]);
  expect(
    rivals(
      'Ada Brandt had pardoned 25 men and freed the town.',
      'Ada Brandt, who had previously pardoned 18 men, freed the town.',
    ),
  ).toEqual([]);
});

describe('one sentence with another number', () => {
  test.each([
    [
      'Two engineers were hurt.',
      'Three engineers were hurt.',
      '“Two engineers” in A; “Three engineers” in B',
    ],
    [
      'The mill has two lorries.',
      'The mill has eleven lorries.',
      '“two lorries” in A; “eleven lorries” in B',
    ],
    [
      'Twenty-two boats were lost.',
      'Thirty-two boats were lost.',
      '“Twenty-two boats” in A; “Thirty-two boats” in B',
    ],
    [
      'Four weavers had not been paid.',
      'Seven weavers had not been paid.',
      '“Four weavers” in A; “Seven weavers” in B',
    ],
    [
      'The council of Tarn voted 7-5 to shut the mill.',
      'On Monday the council of Tarn voted 8-4 to shut the mill.',
      '“voted 7-5” in A; “voted 8-4” in B',
    ],
    [
      'Odo Finch hit 71 from 38 balls on Friday night.',
      'Odo Finch hit 72 from 38 balls on Friday night.',
      '“hit 71” in A; “hit 72” in B',
    ],
    [
      'Ada Brandt was told of it by her third child.',
      'Ada Brandt was told of it by her fourth child.',
      '“third child” in A; “fourth child” in B',
    ],
    [
      'The strike is the third one this year and the third of all, the mill said.',
      'The strike, the second one this year and the third of all, the mill said.',
      '“third one” in A; “second one” in B',
    ],
    [
      'A 52-year-old weaver was held in Tarn.',
      'A 53-year-old weaver was held in Tarn.',
      '“52-year-old weaver” in A; “53-year-old weaver” in B',
    ],
  ])('%s', (a, b, headline) => {
    expect(rivals(a, b)).toEqual([headline]);
  });

  test.each([
    ['It has two lorries.', 'It has three lorries.'],
    ['Odo Finch hit 71 in Tarn on Friday night.', 'Odo Finch hit 72 in Tove on Sunday night.'],
    [
      'Also held were Odo Finch, 31; Ada Brandt, 30; Per Holm, 28; Una Kessell, 40; and Cy Dee, 51.',
      'Also held were Odo Finch, 31; Ada Brandt, 30; Ida Marsh, 43; Per Holm, 28; Una Kessell, 40; and Cy Dee, 51.',
    ],
    [
      'Among the 130 people in the gallery was Odo Finch, who learned to row there in 1940 and came by boat.',
      'About 90 people in the gallery.',
    ],
    ['Odo Finch hit about 70 from 38 balls on Friday.', 'Odo Finch hit 71 from 38 balls on Friday.'],
    ['Odo Finch hit 71 on Friday. Odo Finch hit 72 on Sunday.', 'Odo Finch hit 72 on Sunday.'],
  ])('of two matters: %s', (a, b) => {
    expect(rivals(a, b)).toEqual([]);
  });
});

describe('an article with both numbers', () => {
  const [first, second] = [
    'The highest result in the Tarn milk was 210 milligrams per kilogram.',
    'The highest result in milk from Tarn was 187 milligrams per kilogram.',
  ];

  test('tells two things apart', () => {
    expect(rivals(first, second)).toHaveLength(1);
    expect(rivals(first, second, 'Ada Brandt found 210mg/kg in milk, and the state 187mg/kg.')).toEqual([]);
  });

  test('or tells of a change, which sets the others side by side', () => {
    expect(
      rivals(
        'The shop took 41,000 bowls from sale.',
        'A mill is to recall 48,000 red bowls.',
        'The number of units affected has been changed from 41,000 to 48,000 after a look at the books.',
        'The state said 48,000 units were affected, up from the 41,000 it gave last week.',
      ),
    ).toEqual(['“41,000 bowls” in A; “48,000 red bowls” in B']);
    expect(
      rivals(
        'The shop took 41,000 bowls from sale.',
        'A mill is to recall 48,000 red bowls.',
        'Sales rose from 41,000 to 48,000.',
      ),
    ).toEqual([]);
  });
});

describe('an article that tells of the conflict', () => {
  const told = (...texts: string[]) =>
    collectFindings(toFindingInput(plainArticles(texts)))
      .filter(({ kind }) => kind === 'different figures')
      .map(({ headline, sentence, sigla }) => [headline, sentence, sigla.join('')]);
  const [first, second] = [
    'The valve cut leaks among the mills of Tarn by 38 per cent over a winter, a trial found.',
    'The once-a-year valve slashed leaks in the mills by 48 per cent in a trial.',
  ];

  test.each([
    'The valve was said to cut leaks by 48 per cent. It was not 48 per cent but 38 per cent.',
    'An article said that the valve cut leaks by 48 per cent. The correct figure is 38 per cent.',
    'The valve cut leaks by 38 per cent, not 48.',
  ])('takes no side: %s', (third) => {
    expect(told(first, second, third)).toEqual([
      ['“38 per cent” in A; “48 per cent” in B; both in C', expect.stringContaining(' C has both: “'), 'ABC'],
    ]);
  });

  test('and one that only denies a number is not of those that print it', () => {
    expect(
      told(first, second, 'The Bell put the fall in leaks at 48%. It was not 48%, and nobody said so.'),
    ).toEqual([
      [
        '“38 per cent” in A; “48 per cent” in B',
        expect.stringContaining(' C denies “48%”: “It was not 48%, and nobody said so”.'),
        'ABC',
      ],
    ]);
  });

  test('asks about one number and answers with the other', () => {
    expect(
      told(
        'It was given to half of 1,284 tenants aged 70 and over in 41 mills.',
        'It was given to half of 1,248 tenants aged 70 and over in 41 mills.',
        'What about the 1,248 tenants in most reports? There were 1,284. Of those, 1,117 stayed.',
      ),
    ).toEqual([['“1,284 tenants” in A; “1,248 tenants” in B; both in C', expect.any(String), 'ABC']]);
  });

  test('sets what two others count against each other, beside bare numbers of theirs', () => {
    expect(
      told(
        'The firm recalled approximately 212,000 red bowls.',
        'Units: About 221,000. The bowls are red.',
        'Velda recalled about 221,000 red bowls on Tuesday. The firm put the number of bowls at “approximately 212,000”.',
        'Your note says 212,000 bowls and the state says 221,000. Which is it?',
        'On Tuesday 221,000 red bowls were recalled.',
      ),
    ).toEqual([
      [
        '“approximately 212,000 red bowls” in A; “About 221,000” in B; “221,000 red bowls” in E; both in C and D',
        expect.any(String),
        'ABCDE',
      ],
    ]);
  });

  test('though each of the others only says about how many', () => {
    expect(
      told(
        'The firm recalled approximately 212,000 red bowls.',
        'About 221,000 bowls have to come home, a state office has told their owners.',
        'The note says 212,000 bowls and the state says 221,000 bowls.',
      ).map(([headline]) => headline),
    ).toEqual(['“approximately 212,000 red bowls” in A; “About 221,000 bowls” in B; both in C']);
  });

  test('may be a letter about the one article that has a number', () => {
    expect(
      told(
        'Among the 130 people in the gallery of the mill was Odo Finch. A 44-year-old man threw an oar and was led out.',
        'I was in the gallery of the mill. You say that 130 of us came. I counted 160 before the doors were shut.\n\n' +
          'You report that the man with the oar was 44. He is 54, and the oar was clean.',
      ).map(([headline]) => headline),
    ).toEqual(['“130 people” in A; “130” and “160” in B', '“44-year-old man” in A; “44” and “54” in B']);
  });

  test('or of two other things', () => {
    expect(
      told('The mill of Tarn has 38 boats.', 'The valve cut leaks by 48 per cent, not 38 per cent.'),
    ).toEqual([]);
  });
});

describe('a sum for one time or another', () => {
  test.each([
    [
      'The valve costs about £4 a month for each mill.',
      'The valve is to cost about £4 a week for each mill.',
    ],
    ['The valve costs each mill 4 pounds ($5) a month.', 'The valve costs each mill £4 per week.'],
  ])('%s', (a, b) => {
    expect(rivals(a, b)).toHaveLength(1);
  });

  test.each([
    ['The valve costs about £4 a month for each mill.', 'The valve costs each mill £4.'],
    ['The valve costs £4 a month for each mill.', 'The tea of Odo Finch costs £4 a week.'],
    ['The valve costs £4 a month for each mill.', 'The valve costs each mill £1 a week.'],
    ['Each mill pays £4 a month for the valve.', 'Each mill pays £3 a week for the valve.'],
  ])('none: %s / %s', (a, b) => {
    expect(rivals(a, b)).toEqual([]);
  });
});

describe('one of two numbers that stand together', () => {
  const first = 'Deaths did not differ between the groups (31 with the valve, 34 without).';

  test('where the other is the same', () => {
    expect(
      rivals(first, 'There were 31 deaths in the group given the valve and 43 in the group without.'),
    ).toEqual(['“34 without” in A; “43 in” in B']);
  });

  test('but not of other matters, nor where it is far', () => {
    expect(rivals(first, 'In Tove 31 boats sank and 43 were saved.')).toEqual([]);
    expect(rivals(first, 'In one group with the valve there were 31 deaths of 340 in all.')).toEqual([]);
  });
});

test('two digits of a long number in another order', () => {
  expect(
    rivals('The game went on in front of 31,406 in the rain.', 'Attendance: 31,460. It rained.'),
  ).toEqual(['“31,406” in A; “31,460” in B']);
  expect(rivals('The game went on in front of 31,406.', 'Of 31,460 there, 31,406 stayed.')).toEqual([]);
  expect(rivals('It drew 31,406 people.', 'They drew 41,360 boats.')).toEqual([]);
});

test('an age in two forms, and a grade', () => {
  expect(
    rivals(
      'A 44-year-old man was spoken to by police after throwing the oar.',
      'A man of 54 was spoken to by police after throwing the oar.',
    ),
  ).toEqual(['“44-year-old man” in A; “man of 54” in B']);
  expect(
    rivals(
      'A scan showed a grade-one strain of the left knee.',
      'A scan showed a grade two strain of the left knee.',
    ),
  ).toEqual(['“grade-one” in A; “grade two” in B']);
  expect(
    rivals('A man of 54 was held in Tarn.', 'A 44-year-old man was held in Tove for the theft.'),
  ).toEqual([]);
});

test('up to ten things behind “the” are those that the sentence has named', () => {
  const areNamed = (words: string) => {
    const { context, uses } = usesOf([`Nobody saw ${words} in the harbour.`], 'boats');
    return uses.map((use) => isOfNamed(use, context));
  };
  expect(['the 10 boats', 'the 11 boats', 'these last 10 boats', '10 boats'].map(areNamed)).toEqual([
    [true],
    [false],
    [true],
    [false],
  ]);
});

test('one way and both ways are one journey', () => {
  const one =
    'The two seaplanes of the Tarn squadron flew more than 6,500 miles from the Velda base to the north.';
  expect(
    rivals(
      one,
      'One of the seaplanes of the Tarn squadron made a 13,000-mile round trip from the Velda base.',
    ),
  ).toEqual([]);
  expect(
    rivals(one, 'One of the seaplanes of the Tarn squadron made a 13,000-mile flight from the Velda base.'),
  ).toEqual(['“more than 6,500 miles” in A; “13,000-mile” in B']);
});

describe('no rivals', () => {
  test('the ages of two people in sentences that are alike', () => {
    expect(
      rivals(
        'Ada Marr, 40, told the Herald that Quill robbed her at a party of the college in Tarn.',
        'Una Vale, 39, told the Herald that Quill robbed her at a party of the college in Tarn.',
      ),
    ).toEqual([]);
  });

  test('a number that is needed, and the things that are counted so', () => {
    expect(
      rivals(
        'Quill has the 2,383 delegates needed to win, by a count of the Herald.',
        'She has enough delegates to surpass the 2,383 needed to win.',
      ),
    ).toEqual([]);
  });

  test('people of two fates', () => {
    expect(
      rivals(
        'Police raided a house of the Tarn attackers in Velda in an operation that ended with eight people detained.',
        'Seven of the Tarn attackers died in the operation in Velda, in a house that police raided.',
      ),
    ).toEqual([]);
  });

  test('some more, and all of them', () => {
    expect(
      rivals(
        'Four more were rescued from the cave near Tarn on Monday by divers, and the mission went on.',
        'Divers of the mission said on Monday that eight people were rescued from the cave near Tarn.',
      ),
    ).toEqual([]);
  });
});
