import { expect, test } from 'vitest';
import { readArticles } from '../../../../tests/statements/read-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { findQuotations } from '../../4-find-quotations.ts';
import { attributeQuotations } from '../../5-attribute-quotations.ts';
import { nameSpeakers } from '../../6-name-speakers.ts';
import { toContext } from '../context.ts';
import { saySites } from './say-wording.ts';
import { wordingInsideMarks } from './wording-inside-marks.ts';

const headlinesOf = (...said: string[]) => {
  const articles = said.map((words, at) => {
    const text = `“${words},” said Ada Brandt.`;
    const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
    const found = findQuotations(text, blocks).quotations;
    return { siglum: 'ABC'[at]!, text, blocks, ...attributeQuotations(text, blocks, found) };
  });
  const named = nameSpeakers('invented', articles);
  const input = toFindingInput(articles.map((one, at) => ({ ...one, ...named.quotations[at]! })));
  return wordingInsideMarks(toContext(input)).map(({ headline }) => headline);
};

test('a number in letters and in figures is one word', () => {
  expect(
    headlinesOf(
      'Today twelve people of this town listened to me',
      'Today 12 people of this town listened to me',
    ),
  ).toEqual([]);
  expect(
    headlinesOf(
      'He took five words out of forty-one pages of ours',
      'He took five words out of 41 pages of ours',
    ),
  ).toEqual([]);
});

test('another number is another word', () => {
  expect(
    headlinesOf(
      'Today twelve people of this town listened to me',
      'Today 13 people of this town listened to me',
    ),
  ).toEqual(['“twelve” in A, “13” in B']);
});

const sentencesOf = (...texts: string[]) =>
  wordingInsideMarks(toContext(toFindingInput(readArticles(texts)))).map(
    ({ headline, sentence }) => `${headline} | ${sentence}`,
  );
const news = 'The crane on the east quay was mended on Tuesday.\n\n';

test('an article that prints both readings hides no difference between others', () => {
  const say = (words: string) => `“I walked in there angry and I walked out ${words},” said Ada Brandt.`;
  expect(
    sentencesOf(
      `${news}${say('rather less so')}`,
      `${news}${say('a happy woman')}`,
      `${news}${say('a happy woman')} That was the account of one paper. ${say('rather less so')}`,
    ),
  ).toEqual([
    '“rather less so” in A, “a happy woman” in B | Quoting Ada Brandt, A has “rather less so”; B has “a happy woman”; C has both. The words stand inside the quotation marks.',
  ]);
  expect(
    sentencesOf(`${news}${say('rather less so')}`, `${news}${say('a happy woman')} ${say('rather less so')}`),
  ).toEqual([]);
});

test('the words that matter stand in the headline, however long the place is', () => {
  expect(
    headlinesOf(
      'We told the harbour office when we knew there was a crack, and not when we knew there was a collapse',
      'We told the harbour office when we knew there was a collapse',
    ),
  ).toEqual(['“… a crack, and not” in A, no word in B']);
  expect(
    headlinesOf(
      'The gate, if the bolts of the old lock hold for another winter, will stand for years',
      'The gate will stand for years',
    ),
  ).toEqual(['“if the bolts of the old …” in A, no word in B']);
});

test('a condition left out counts for more than small words in another order', () => {
  expect(
    headlinesOf(
      'These are men for whom a storm is never just a storm, and if the bolts hold the old gate will stand',
      'For these men a storm is never just a storm, and the old gate will stand',
    ),
  ).toEqual(['“if the bolts hold” in A, no word in B']);
});

test('a sentence left out is a cut, and no other wording beside one', () => {
  const pieces =
    '“We looked at the crane and found it rather less than sound,” said Ida Marr. “What struck me was how few of the people asked. Nine in ten still walk under it.”';
  const glued =
    '“We looked at the crane and found it a disgrace. Nine in ten still walk under it every day,” said Ida Marr.';
  expect(sentencesOf(news + pieces, news + glued)).toEqual([
    '“rather less than sound” in A, “a disgrace” in B | Quoting Ida Marr, A has “rather less than sound”; B has “a disgrace”. The words stand inside the quotation marks.',
  ]);
});

test('a sentence put behind one that both print is told', () => {
  expect(
    sentencesOf(
      `${news}“That is for others. She won’t be at sea on Friday, I can tell you that,” said Ida Marr.`,
      `${news}“She won’t be at sea on Friday. She is finished here,” said Ida Marr.`,
    ),
  ).toEqual([
    'No word in A, “She is finished here” in B | Quoting Ida Marr, B has “She is finished here”; A does not have it. The words stand inside the quotation marks.',
  ]);
});

test('what is only marked as the editor’s is told as that, and comes far down', () => {
  expect(
    sentencesOf(
      `${news}“We pay the crews & the welders every month,” said Ada Brandt.`,
      `${news}“We pay the crews [and] the welders every month,” said Ada Brandt.`,
    ),
  ).toEqual([
    'Only marks of the editors differ: “crews &” in A, “crews [and]” in B | Quoting Ada Brandt, A has “crews &”; B has “crews [and]”. The words stand inside the quotation marks. No word is another.',
  ]);
});

test('a true change leads, though a mark stands before it', () => {
  expect(
    headlinesOf(
      'We pay the crews & the welders what they will need this winter',
      'We pay the crews [and] the welders what they may need this winter',
    ),
  ).toEqual(['“will” in A, “may” in B']);
});

test('the place that changes the sense most leads, and a word that joins sentences does not', () => {
  expect(
    headlinesOf(
      'But I did meet one of the welders a couple of times that would be the owner of the yard',
      'I did meet one of the welders and that was the elder owner of the yard',
    )[0],
  ).not.toContain('But');
  expect(
    headlinesOf(
      'The fine old crane of the yard does stand in the way of the boats',
      'The old crane of the yard does not stand in the way of the boats',
    ),
  ).toEqual(['No word in A, “not” in B']);
});

test('a hedge left out before a sentence that begins as if it were whole', () => {
  const rest =
    'time for the town to see that this fee, which falls on every boat, cannot stand beside the charter';
  expect(headlinesOf(`I think it’s ${rest}`, `It’s ${rest}`)).toEqual(['“I think” in A, no word in B']);
  expect(headlinesOf(`My mother told me it’s ${rest}`, `It’s ${rest}`)).toEqual([]);
});

test('words left out where an ellipsis says so are a marked cut', () => {
  expect(
    headlinesOf(
      'He has had a strong hand in the bill, and I say so gladly to all. He is protecting the harbour',
      'He has had a strong hand in the bill. ... He is protecting the harbour',
    ),
  ).toEqual(['A marked cut: “… I say so gladly to all” in A, “bill. ...” in B']);
});

test('a form of a word in a fragment differs from the sentence that the article prints too', () => {
  const whole = '“The report ends his trial, and yet it does not condemn him in any way,” wrote Ada Brandt.';
  expect(
    sentencesOf(`${news}${whole}`, `${news}Ada Brandt wrote that it “did not condemn him”.\n\n${whole}`),
  ).toEqual([
    '“does” in A, “did” in B | Quoting Ada Brandt, A has “does”; B has “did”; B has both. The word stands inside the quotation marks.',
  ]);
});

test('an article that misprints a fragment of what it prints whole', () => {
  const said = (word: string) =>
    `“They should sail back and mend the broken and rusty ${word} from which they came,” said Ada Brandt.`;
  const twice = `${said('harbours')}\n\nIt was, said Ada Brandt, for them to “mend the broken and rusty harbourt from which they came”.`;
  expect(sentencesOf(news + twice, news + said('harbours'), news + said('piers'))).toEqual([
    '“harbours” in B, “harbourt” in A, “piers” in C | Quoting Ada Brandt, B has “harbours”; A has “harbourt”; C has “piers”; elsewhere A has “harbours” too. The word stands inside the quotation marks.',
  ]);
});

test('a sentence in another order of its words, at another place', () => {
  const ends = 'My proudest day will be when we open the lock';
  expect(
    headlinesOf(
      `This is what the town has been waiting for for a long time. Nobody thought that it would turn so soon. ${ends}`,
      `${ends}. This is what the town has been waiting a long time for. I am glad to free the quay`,
    ),
  ).toEqual(['“… waiting for for a long time” in A, “… waiting a long time for” in B']);
});

test('an article that prints a word in one place and not in another prints it both ways', () => {
  const full = (often: string) =>
    `“The record does not show ${often}the keeper of the lock broke any seal,” said Ada Brandt.`;
  const piece = (often: string) =>
    `Ada Brandt found that the record “does not show ${often}the keeper of the lock broke any seal”, and left.`;
  const told = (...texts: string[]) => sentencesOf(...texts.map((text) => news + text));
  expect(told(full('often '), full('often '), `${full('often ')}\n\n${piece('')}`)).toEqual([
    '“often” in A and B, both ways in C | Quoting Ada Brandt, A and B have “often”; C prints it both ways. The word stands inside the quotation marks.',
  ]);
  expect(told(full(''), full(''), `${full('')}\n\n${piece('often ')}`)).toEqual([
    'No word in A and B, “often” in C | Quoting Ada Brandt, C has “often”; A and B do not have it; C prints it both ways. The word stands inside the quotation marks.',
  ]);
  expect(told(full(''), full('often '), `${full('')}\n\n${full('often ')}`)).toEqual([
    'No word in A, “often” in B | Quoting Ada Brandt, B has “often”; A does not have it; C prints it both ways. The word stands inside the quotation marks.',
  ]);
});

test('where a sentence is missing besides, no article is said to print the same words', () => {
  const [start, middle, end] = [
    'Tarn made a statement that the harbour is a poor and crowded place',
    'It probably is, by its record',
    'I think I agree with him on that',
  ];
  const whole = `${news}“Well, ${start}. ${middle}. ${end},” said Ada Brandt.`;
  const cut = `${news}“Well, [the mayor] ${start},” said Ada Brandt. “${end}.”`;
  const [sentence] = sentencesOf(whole, cut);
  expect(sentence).toMatch(/^Only marks of the editors differ: /u);
  expect(sentence).not.toContain('No word is another');
});

test('the spelling of a house is no other wording', () => {
  expect(
    headlinesOf(
      'We’re glad that the news gathering of the health care board has ended',
      'We are glad that the newsgathering of the healthcare board has ended',
    ),
  ).toEqual([]);
});

test('a fragment with another word beside one that is held whole', () => {
  const whole =
    '“It is a great week for the harbour of this town, a sad one for the crews that the board sends home,” said Ada Brandt.';
  const pieces = 'Ada Brandt called it “a great week for the harbour” but “a sad week for the crews”.';
  expect(sentencesOf(news + whole, news + pieces)).toEqual([
    '“sad one for” in A, “sad week for” in B | Quoting Ada Brandt, A has “one”; B has “week”. The word stands inside the quotation marks.',
  ]);
});

test('a belief made an assertion', () => {
  expect(headlinesOf('I do not believe the Ronsay ferry is lost', 'The Ronsay ferry is not lost')).toEqual([
    '“I do not believe” in A, no word in B',
  ]);
});

test('small words stand in a headline with those beside them', () => {
  expect(
    headlinesOf(
      'When we come down to the quay, the question will be what we did for the old crane',
      'When we come down to the quay, the question will be what you did for the old crane',
    ),
  ).toEqual(['“what we did” in A, “what you did” in B']);
});

test('words with which a fragment opens or closes are cut, and none in place of others', () => {
  const whole =
    '“The pilot is one of the finest sailors of his age, and a friend of the town,” said Ada Brandt.';
  const opens =
    'Ada Brandt called the pilot “without a doubt one of the finest sailors of his age” on Tuesday.';
  const closes =
    'To Ada Brandt he was “one of the finest sailors of his age this side of the lock” on Tuesday.';
  expect(sentencesOf(news + whole, news + opens)).toEqual([]);
  expect(sentencesOf(news + whole, news + closes)).toEqual([]);
});

test('a fragment that changes the form of its first word differs in what stands between', () => {
  const whole =
    '“Keepers must avoid using words that are not conducive to calm talk on the quay,” said Ada Brandt.';
  const piece = 'Ada Brandt told the keepers to “use words conducive to calm talk on the quay”.';
  expect(sentencesOf(news + whole, news + piece)).toEqual([
    '“that are not” in A, no word in B | Quoting Ada Brandt, A has “that are not”; B does not have it. The words stand inside the quotation marks.',
  ]);
});

test('a fragment that opens with another form of the words is worded otherwise', () => {
  const whole =
    '“The warden has a history of misreporting what happens in the old harbour office,” said Ada Brandt.';
  const piece = 'Ada Brandt said he “has misreported what happened in the old harbour office” before.';
  expect(sentencesOf(news + whole, news + piece).join()).toContain('misreported');
});

test('words beside a small word end with no part of a name', () => {
  const said = (whose: string) => `They told us that ${whose} Old Harbour Board would never close the lock`;
  expect(headlinesOf(said('the'), said('my'))).toEqual([
    '“that the Old Harbour Board” in A, “that my Old Harbour Board” in B',
  ]);
});

test('one more place is named where it is short', () => {
  const said = (is: string, purposely: string, will: string, here: string) =>
    `The notion that this board ${is} out to sink the old ferry ${purposely} and that it ${will} close the lock for ever is wrong, and whoever works ${here} at the quay knows it`;
  const [sentence] = sentencesOf(
    `${news}“${said('went', 'purposely', 'will', 'gladly')},” said Ada Brandt.`,
    `${news}“${said('goes', 'purposefully', 'may', 'sadly')},” said Ada Brandt.`,
  );
  expect(sentence).toContain('A has “gladly”; B has “sadly”.');
  expect(sentence).not.toContain('one more place');
});

test('an article that leaves the words out in a fragment of its own lacks them elsewhere', () => {
  const readings = [
    { words: 'will', sigla: ['A'], versions: [0] },
    { words: 'may', sigla: ['B'], versions: [1] },
  ];
  const site = {
    readings,
    cells: [],
    difference: 'words' as const,
    both: [],
    also: [{ siglum: 'B', words: '' }],
  };
  expect(saySites([site])).toBe('A has “will”; B has “may”; B lacks it elsewhere as well.');
});

test('of a long reading the sentence tells the words that the other lacks', () => {
  const said = (end: string) =>
    `We told the harbour office and the town in words that nobody who heard them can have forgotten ${end}`;
  const readings = ['anybody at all', 'anyone'].map((end, at) => ({
    words: said(end),
    sigla: ['AB'[at]!],
    versions: [at],
  }));
  const site = { readings, cells: [], difference: 'words' as const, both: [], also: [] };
  expect(saySites([site])).toBe('A has “… anybody at all”; B has “… forgotten anyone”.');
});

test('the place that can be told whole leads before one as telling that is cut short', () => {
  expect(
    headlinesOf(
      'The board kept the keeper’s oldest daughter, a welder by trade, from ever mending her boats, and the ferry sailed with sixty crates on Tuesday to the island',
      'The board drove two brothers of the captain who had come over in the spring from ever mending her boats, and the ferry sailed with seventy crates on Tuesday to the island',
    ),
  ).toEqual(['“sixty” in A, “seventy” in B']);
});

test('a short title beside another word is the title in full', () => {
  const said = (title: string) =>
    `They say that ${title} Tarn is the closest thing to a friend that the crews have`;
  expect(headlinesOf(said('General'), said('Gen.'), said('Keeper'))).toEqual([
    '“General” in A and B, “Keeper” in C',
  ]);
});

test('words in another order, and a rank that one paper prints, are no other words', () => {
  const said = (words: string) => `The mill shows ${words} and nobody in the town has asked for more of it`;
  expect(headlinesOf(said('what is already known publicly'), said('what is already publicly known'))).toEqual(
    [],
  );
  expect(
    headlinesOf(said('what is already known publicly'), said('what is not yet publicly known')),
  ).toHaveLength(1);
});

test('a version whose words all stand at the place is in place of nothing', () => {
  const [told] = sentencesOf(
    `${news}“It was a closing of choice ... it's needless, it's avoidable and it's wrong,” said Ada Brandt.`,
    `${news}“This is not the right thing to do to the crews. It's needless. It's avoidable and it's wrong,” said Ada Brandt.`,
    `${news}Ada Brandt called it “a closing of choice”.`,
  );
  expect(told).toContain('A has “It was a closing');
  expect(told).not.toContain('C has');
});

test('what somebody else quotes in a message that an article shows is not its own wording', () => {
  const rest = 'known to everyone who has paid for the old crane twice in one winter,”';
  const own = `${news}The mill was “well ${rest} Ada Brandt said.`;
  const message = `“It was plainly ${rest} Ada Brandt said. — Odo Finch (@odofinch) May 3, 2031`;
  const other = `${news}“It has been well ${rest} said Ada Brandt.`;
  expect(sentencesOf(message, other).join()).toContain('plainly');
  expect(sentencesOf(`${own}\n\n${message}`, other).join()).not.toContain('plainly');
});

test('a “that” that comes and goes is not told, nor what ends in a mark of a cut', () => {
  const said = (that: string) =>
    `The record shows ${that}the keeper of the lock broke his own seal last winter`;
  expect(headlinesOf(said(''), said('that '))).toEqual([]);
  expect(headlinesOf(said(''), said('often '))).toHaveLength(1);
});

test('what pops up behind a name on a page is no word of the quotation', () => {
  const card = "Ida Ann Quill'Tide Night' gets a second year MORE";
  expect(
    headlinesOf(
      `I hope that the board will follow the example of Mayor Ida Quill ${card} and put an end to the dispute`,
      'I hope that the board will follow the example of Mayor Ida Quill and put an end to the dispute',
    ),
  ).toEqual([]);
});

test('a version that begins later in the sentence cuts it, and has no other words', () => {
  expect(
    headlinesOf(
      'The fact remains that the old pier needs to be pulled down and built again with stone',
      'While the board seems to admit what the town has known, and what I hear each day in my walks along the quay about the state of the boards, the fact remains that the old pier needs to be pulled down and built again with stone',
      'The board seems to admit what the town has known ... that the old pier needs to be pulled down and built again with stone',
    ).filter((headline) => headline.includes('“The fact remains')),
  ).toEqual([]);
});
