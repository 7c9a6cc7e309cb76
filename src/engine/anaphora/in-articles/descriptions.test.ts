import { describe, expect, it } from 'vitest';
import { annotateText } from '../../annotate-text.ts';

const opening = 'News of the day in Tarn\n\nIt rained in Tarn on Monday, and then it rained again.\n\n';

function annotate(text: string) {
  return annotateText('tarn', opening + text).quotations.map(({ speaker }) => speaker);
}

function lastSpeaker(text: string) {
  return annotate(text).at(-1)?.name ?? null;
}

describe('descriptions stand for who was named', () => {
  it.each([
    [
      'a singer who was something else before',
      'Singer Ariana Quill had left the stage. Abigail Thole, who was there, ran. The 23-year-old actress-turned-singer tweeted: “I am so sorry.”',
      'Ariana Quill',
    ],
    [
      'two roles under one article',
      'Sen. Marc Rubin spoke first. “I warned you,” the Norland senator and candidate said.',
      'Marc Rubin',
    ],
    [
      'an official who has just spoken without a name, and not one with a name',
      'Rick Marr, a former campaign official, left. A former Tarn campaign official said that Quill had worked “a lot” there.\n\n“He was an adviser,” said the official.',
      'former Tarn campaign official',
    ],
    [
      'a captain, named by the same word further on',
      'A ferry captain who fell asleep told the inquiry he had been “up since Tuesday”.\n\nThe captain, Odo Finch, 52, resigned.',
      'Odo Finch',
    ],
    [
      'a captain, named further on with the same word behind the name',
      'A ferry captain who fell asleep told the inquiry he had been “up since Tuesday”.\n\nOdo Finch, the captain, resigned.',
      'Odo Finch',
    ],
    [
      'a captain, beside another captain',
      'A ferry captain who fell asleep told the inquiry he had been “up since Tuesday”.\n\nThe tug captain, Odo Finch, 52, resigned.',
      'ferry captain',
    ],
    [
      'a firm by the last word of its name, beside a union',
      'Corran Rail suspended Odo Finch, a guard. The Harbour Union objected.\n\n“We need him,” said the union. “He broke a rule,” the company said.',
      'Corran Rail',
    ],
    [
      'the judge, named only in the first paragraph',
      [
        'Judge Eira Pugh told Colin Marsh he was “a menace to clocks”.',
        'Prosecuting, Hugh Vane said Marsh had driven to the sea. “He wanted ice,” Mr Vane said.',
        'In mitigation, Sian Ellis said he was sorry. “The bus is back,” she said.',
        'Sentencing him, the judge said: “You missed three stops.”',
      ].join('\n\n'),
      'Eira Pugh',
    ],
    [
      'who is the first to do something, and a novelist too',
      'The first Danish woman to win the Rundel Prize, novelist Wangari Skov, was there. “I am glad,” she said.',
      'Wangari Skov',
    ],
    [
      'a firm by where it is based, after a clause that took it up',
      'Corvane plc shares fell after the pump maker warned on profit.\n\nThe Hull-based group said it “remained confident”.',
      'Corvane',
    ],
    [
      'a charity whose name begins as a place’s',
      'The coastguard was slow.\n\nNorthern Boat Trust praised the crew. “They were quick,” the charity said.',
      'Northern Boat Trust',
    ],
    [
      'a firm that shares are held in, which is no place',
      'Shares in Corran & Thole fell on Monday.\n\nIn an update, the company blamed “a hard winter”.',
      'Corran & Thole',
    ],
  ])('%s', (_, text, expected) => expect(lastSpeaker(text)).toBe(expected));

  it('do not stand for somebody who only serves them', () => {
    const [, borough] = annotate(
      '“That is sad,” said the borough’s chair, Ruth Okoro. “We regret it,” said the borough.',
    );
    expect(borough?.name).toBe('borough');
  });
});

describe('the first paragraph describes whom the next one names', () => {
  const speakersOf = (first: string, next: string) =>
    annotateText('tarn', `Wards in Tarn are loud\n\n${first}\n\n${next}`).quotations.map(
      ({ speaker }) => speaker?.name,
    );

  it.each([
    [
      'a charity',
      'A charity has warned of “utter chaos”.',
      'Rest Easy, which runs wards, said so on Monday.',
      'Rest Easy',
    ],
    ['a farmer', 'A dairy farmer said he had “lost hope”.', 'Karl Voss said the herd was gone.', 'Karl Voss'],
    [
      'not another trade',
      'A judge said it was “a slow robbery”.',
      'Lawyer Ida Thole said he would appeal.',
      'judge',
    ],
    [
      'not who is silent',
      'A dairy farmer said he had “lost hope”.',
      'Karl Voss was born in Tove.',
      'dairy farmer',
    ],
  ])('%s', (_, first, next, expected) => expect(speakersOf(first, next)[0]).toBe(expected));
});

describe('labels and kinds', () => {
  it.each([
    ['his reply after the words', 'Dai Rees leads the council. “It is a bath,” was his reply.', 'Dai Rees'],
    [
      'a particle that opens the sentence',
      'Dr. L. M. van den Berg rose. Van den Berg said it was “grim”.',
      'L. M. van den Berg',
    ],
    [
      'two titles of the church',
      'The Rt Rev Gail Moss, Bishop of Tarn, called for calm. “Pray,” the bishop said.',
      'Gail Moss',
    ],
    [
      'party and town behind the name',
      'Sen. Jo Beck, R-Tarn, who wrote it, said nobody “read it”.',
      'Jo Beck',
    ],
    [
      'the name behind the body',
      'Sentencing him, chair of the bench Ida Attwell said: “You will do the work.”',
      'Ida Attwell',
    ],
    ['the name before the colon', 'It does not surprise Ida Shaw: “Small parties often win.”', 'Ida Shaw'],
    [
      'the subject, not its town',
      'The mayor of Fenwick, Oddny Brekke, was blunt: “We have no money.”',
      'Oddny Brekke',
    ],
    [
      'the subject, not a place',
      'Oddny Brekke came home. Back on Norlandish soil, she was blunt: “No ferry.”',
      'Oddny Brekke',
    ],
  ])('%s', (_, text, expected) => expect(lastSpeaker(text)).toBe(expected));

  it('a spokeswoman is a person, though her name ends as a street', () => {
    expect(annotate('His spokeswoman, Kit Lane, said he “backs the plan”.')).toMatchObject([
      { name: 'Kit Lane', kind: 'person' },
    ]);
  });

  it('a nation’s adjective is nobody', () => {
    const text = 'Odo Finch hid. He fed a Mexican crowd. “Eat well,” he said.';
    expect(lastSpeaker(text)).toBe('Odo Finch');
  });
});

describe('a trade in another word', () => {
  it.each([
    ['Archbishop', 'the cleric'],
    ['Judge', 'the jurist'],
    ['Ambassador', 'the diplomat'],
    ['Colonel', 'the soldier'],
    ['The pianist', 'the musician'],
    ['The billionaire', 'the tycoon'],
    ['The striker', 'the forward'],
    ['The economist', 'the analyst'],
  ])('%s is %s', (role, description) => {
    const story = `${role} Odo Finch came to Tarn.\n\nIda Quill, the clerk, had seen it. “It was wet,” Quill said.\n\n`;
    expect(lastSpeaker(`${story}“We shall be back,” ${description} said.`)).toBe('Odo Finch');
  });
});

describe('a body by what it is known for', () => {
  it.each([
    ['Oxfam', 'the charity'],
    ['Ofcom', 'the regulator'],
    ['Tarn Building Society', 'the lender'],
    ['Corvane Airways', 'the carrier'],
    ['Tarn Academy', 'the school'],
    ['The Home Office', 'the department'],
  ])('%s is %s', (body, description) => {
    const story = `${body} will spend more.\n\nIda Quill, a clerk, said so. “It was time,” Quill said.\n\n`;
    expect(lastSpeaker(`${story}“We shall do more,” ${description} said.`)).toBe(body.replace(/^The /, ''));
  });
});

describe('whose words a verb only supposes', () => {
  it('is nobody that a pronoun takes up', () => {
    expect(lastSpeaker('Steve Cole said his client would appeal. “He is innocent,” he said.')).toBe(
      'Steve Cole',
    );
  });

  it('is no court, where the government speaks', () => {
    const story = 'The Supreme Court will hear it. “It tips the other way,” the court said.\n\n';
    expect(lastSpeaker(`${story}The government claims the ruling “threatens to hamstring the port”.`)).toBe(
      'government',
    );
  });

  it('is not the deputy, where the article names whose deputy he is', () => {
    const story =
      'Deputy Attorney General Odo Finch and Attorney General Ida Quill met. Quill left. Finch spoke.\n\n';
    expect(lastSpeaker(`${story}The attorney general called it “a good day for the port”.`)).toBe(
      'Ida Quill',
    );
    expect(lastSpeaker(`${story}The deputy attorney general called it “a good day”.`)).toBe('Odo Finch');
  });

  it('is not whom a description leaves for the holder of the office', () => {
    const story = 'Mayor Sven Dahl and his deputy, Erik Lund, walked away. “We were lucky,” Lund said.';
    expect(lastSpeaker(`${story} “I thought we would die,” the mayor said.`)).toBe('Sven Dahl');
  });
});
