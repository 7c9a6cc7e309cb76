import { expect, test } from 'vitest';
import { readArticles } from '../../../../tests/statements/read-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { cutQuotation } from './cut-quotation.ts';

const draftsOf = (...texts: string[]) => cutQuotation(toContext(toFindingInput(readArticles(texts))));
const find = (...texts: string[]) => draftsOf(...texts).map(({ sentence }) => sentence);

const news = 'The crane on the east quay was mended on Tuesday.\n\n';

test('what an article prints in two pieces is all its own', () => {
  const whole =
    '“The crane is back. We thank the welders, and we thank the town for its patience,” said Ida Marr.';
  const pieces =
    '“The crane is back,” said Ida Marr. “We thank the welders, and we thank the town for its patience. May it stand another forty years.”';
  expect(find(news + whole, news + pieces)).toEqual([
    'Quoting Ida Marr, A prints 16 of the 22 words that B prints. It does not quote “May it stand another forty years”.',
  ]);
});

test('who prints all of it in pieces prints it whole', () => {
  const joined = '“Nobody slept that night. The harbour was red with rust by the morning,” said Ida Marr.';
  const pieces = '“Nobody slept that night,” said Ida Marr. “The harbour was red with rust by the morning.”';
  const cut = '“The harbour was red with rust by the morning,” said Ida Marr.';
  expect(find(news + pieces, news + joined, news + cut)).toEqual([
    'Quoting Ida Marr, C prints nine of the 13 words that A and B print. It does not quote “Nobody slept that night”.',
  ]);
});

test('like words of another speaker do not hide what is cut', () => {
  const whole =
    '“They should not ride on the crane, they should not walk under it, and they should not wait for the end of the winter,” said Ida Marr.';
  const cut =
    'The yard says “before the end of the winter”, its owner Olaf Tarn told us. “They should not ride on the crane, they should not walk under it, and they should not wait,” said Ida Marr.';
  expect(find(news + whole, news + cut)).toEqual([
    'Quoting Ida Marr, B prints 18 of the 24 words that A prints. It does not quote “for the end of the winter”.',
  ]);
});

test('words that turn the rest stand in the headline', () => {
  const whole =
    'Asked whether she would sail on it, Ida Marr said: “I would, but I’d want a second boat beside me.”';
  const cut = 'She told us that she would sail on it with her sons. “I would,” Ida Marr said.';
  const [finding] = draftsOf(news + whole, news + cut);
  expect(finding!.headline).toBe(
    'B leaves out “but I’d want a second boat beside me” of a quotation of Ida Marr',
  );
  expect(finding!.sentence).toBe(
    'Quoting Ida Marr, B prints two of the ten words that A prints. It does not quote “but I’d want a second boat beside me”.',
  );
});

test('a phrase of three words cuts nothing', () => {
  const whole =
    '“My father laid those rails with 60 other men who had no work. They were paid in soup, and nobody thanked them for it,” said Ida Marr.';
  expect(find(news + whole, `${news}The editor writes: Ida Marr said “60 other men”.`)).toEqual([]);
});

test('a condition cut off before what is printed turns it, a sentence by itself does not', () => {
  const headlines = (...texts: string[]) => draftsOf(...texts).map(({ headline }) => headline);
  const rest =
    'a boat that costs less than a crane could keep the town dry for another winter,” said Ida Marr.';
  const cut = `“${rest.replace('a boat', 'A boat')}`;
  expect(headlines(`${news}“We are tired of it. If the bolts hold, ${rest}`, news + cut)).toEqual([
    'B leaves out “If the bolts hold” of a quotation of Ida Marr',
  ]);
  expect(
    headlines(`${news}“But we are all tired of the old one. ${rest.replace('a boat', 'A boat')}`, news + cut),
  ).toEqual(['B prints less of a quotation of Ida Marr than A']);
});

test('who leaves out two words cuts nothing, who leaves out three does', () => {
  const whole = (end: string) =>
    `“The crane is back. We thank the welders, and we thank the town for its patience${end},” said Ida Marr.`;
  expect(find(news + whole(' last winter'), news + whole(''))).toEqual([]);
  expect(find(news + whole(' all last winter'), news + whole(''))).toEqual([
    'Quoting Ida Marr, B prints 16 of the 19 words that A prints. It does not quote “all last winter”.',
  ]);
});

test('the same sentence in another order of its words is not left out', () => {
  const said =
    '“This is what the town has been waiting for for a long time. Nobody thought the crane would ever turn again so soon. My proudest day will be when we open the lock,” said Ida Marr.';
  const other =
    '“My proudest day will be when we open the lock. This is what the town has been waiting a long time for. I am glad to free the quay,” said Ida Marr.';
  const [sentence] = find(news + said, news + other);
  expect(sentence).toContain('does not print, “I am glad to free the quay”');
  expect(sentence).toContain('does not quote “Nobody thought the crane would ever turn again so soon”.');
});

test('what stands elsewhere in the article without marks is not left out', () => {
  const said =
    '“The crane is back on the quay at last. We thank the welders, and we thank the town for its patience,” said Ida Marr.';
  const cut = '“The crane is back on the quay at last,” said Ida Marr.';
  expect(find(news + said, news + cut)).toHaveLength(1);
  expect(
    find(news + said, `${news}${cut}\n\nWe thank the welders, and we thank the town for its patience.`),
  ).toEqual([]);
});

test('what is granted before “but” turns the rest', () => {
  const whole =
    '“There are parts of this plan that make our harbour a better one, but the fee on small boats is a wrong,” said Ida Marr.';
  const cut = '“The fee on small boats is a wrong,” said Ida Marr.';
  expect(draftsOf(news + whole, news + cut)[0]?.headline).toBe(
    'B leaves out “There are parts of this plan that …” of a quotation of Ida Marr',
  );
});

test('only who prints the words that are counted is said to print them', () => {
  const agreed = 'It was a great and lasting agreement for the harbour and for all of us who work in it';
  const apart = `“They told us there was no strike on the boats, none at all,” said Ida Marr. “${agreed}.”`;
  const joined = `“They told us there was no strike, which nobody believed. ${agreed},” said Ida Marr.`;
  const cut = '“They told us there was no strike,” said Ida Marr.';
  const [sentence] = find(news + apart, news + joined, news + cut);
  expect(sentence).toContain('C prints seven of the 29 words that B prints.');
});

test('the words that lead to a quotation within the quotation are none that its own speaker is cut by', () => {
  const said = 'when we come down to the quay, the question will be who kept the old crane';
  const within = `“She also told us, with some foresight, ‘${said},’” said Ida Marr.`;
  expect(find(news + within, `${news}“${said[0]!.toUpperCase()}${said.slice(1)},” said Ida Marr.`)).toEqual(
    [],
  );
  const own = `“She also told us, with some foresight, that ${said},” said Ida Marr.`;
  expect(find(news + own, `${news}“${said[0]!.toUpperCase()}${said.slice(1)},” said Ida Marr.`)).toHaveLength(
    1,
  );
});

test('a whole between the pieces of which more is quoted has at least so many words', () => {
  const [first, between, last] = [
    'We take our duty to the crews and to the harbour of this town very seriously',
    'Nobody asked the welders, who knew of it long before the winter',
    'Because we value the charter, we are always slow to close a lock on anybody',
  ];
  const whole = (more: string) =>
    `“${first},” said Ida Marr.\n\n${more}The board met again. “${last}. We wait for the town to answer our letter,” said Ida Marr.`;
  const cut = `“${first},” said Ida Marr. The board met again. “${last},” said Ida Marr.`;
  const joined = `“${first}. ${last},” said Ida Marr.`;
  const ofWhole = (more: string) => find(news + whole(more), news + cut, news + joined).join(' ');
  expect(ofWhole('')).toMatch(/of the 40 words that A prints/u);
  expect(ofWhole(`“${between},” said Ida Marr.\n\n`)).toMatch(/of at least 40 words that A prints/u);
});

test('a sentence without its “But”, and without what that turns round', () => {
  const agreed = 'I think they agree in what they say about the old ferry';
  const denied = 'The mayor is not on the side of the board';
  const whole = `“${denied},” said Ida Marr. “But ${agreed}.”`;
  const cut = `“${agreed},” said Ida Marr.`;
  const [lost, ...more] = draftsOf(news + whole, news + cut);
  expect(more).toEqual([]);
  expect(lost!.headline).toBe(
    'B leaves out “The mayor is not on the side …” and “But” of a quotation of Ida Marr',
  );
  expect(lost!.sentence).toBe(
    `Quoting Ida Marr, A prints “${denied}” and goes on “But ${agreed}”. B prints the second sentence without “But”, and not the first.`,
  );
  expect(draftsOf(news + whole, `${news}${cut}\n\n“${denied},” said Ida Marr.`)).toEqual([]);
  expect(draftsOf(`${news}“But ${agreed},” said Ida Marr.`, news + cut)).toEqual([]);
});

const whole =
  '“The crane is back. We thank the welders, and we thank the town for its patience,” said Ida Marr.';

test('who goes on with other words of the speaker prints another part', () => {
  const more = 'Nobody slept that night in the harbour';
  const cut = `“The crane is back,” said Ida Marr. “${more}.”`;
  const [finding] = draftsOf(news + whole, news + cut);
  expect(finding!.headline).toBe('A and B print different parts of a quotation of Ida Marr');
  expect(finding!.sentence).toContain(`and seven that A does not print, “${more}”.`);
  const [other] = draftsOf(`${news}${whole}\n\nThe fog came. “${more},” said Ida Marr.`, news + cut);
  expect(other!.headline).toBe('B prints less of a quotation of Ida Marr than A');
});

test('of several articles that cut alike only what all of them go on with is told', () => {
  const more = 'Nobody slept that night in the harbour';
  const cut = '“The crane is back,” said Ida Marr.';
  const sentences = (...cuts: string[]) => find(news + whole, ...cuts.map((one) => news + one));
  const both = `${cut.slice(0, -1)}, “${more}.”`;
  expect(sentences(both.replace('Marr, ', 'Marr. '), both.replace('Marr, ', 'Marr. ')).join()).toContain(
    more,
  );
  const [one] = sentences(both.replace('Marr, ', 'Marr. '), cut);
  expect(one).toContain('B and C print four of the 16 words that A prints. They');
});

test('what an editor sets into the marks is no more of the quotation', () => {
  const said = (front: string, middle: string) =>
    `${news}“Well, ${front}Odo Finch wrote that the crane is back on the quay. ${middle}I agree with him on that,” said Ida Marr.`;
  const [finding] = draftsOf(said('', 'He is often right about it. '), said('[the old welder] ', ''));
  expect(finding!.headline).toBe('B prints less of a quotation of Ida Marr than A');
});

test('a whole that goes on in its paragraph has at least so many words', () => {
  const longer = `${whole} “May it stand another forty years.”`;
  const cut = '“The crane is back,” said Ida Marr.';
  expect(find(news + whole, news + cut)[0]).toContain('B prints four of the 16 words that A prints.');
  expect(find(news + longer, `${news}${cut} “May it stand another forty years.”`)[0]).toContain(' 16 words');
});

test('a phrase that is set into a sentence apart is printed, and the words around it are left out', () => {
  const cut = `${news}“The crane is back,” said Ida Marr.`;
  expect(find(news + whole, `${cut}\n\nMarr said that Odo Finch spoke of “the welders”.`)).toEqual([
    'Quoting Ida Marr, B prints six of the 16 words that A prints. It does not quote “and we thank the town for its patience”.',
  ]);
});

test('an article that names what the words are of leaves no words before them out', () => {
  const said =
    '“The so-called old east quay of Tarn is a danger to all of us who work here. It has cost the town its best welder,” said Ida Marr.';
  const cut =
    'The quay “is a danger to all of us who work here. It has cost the town its best welder,” said Ida Marr.';
  expect(find(news + said, news + cut)).toEqual([]);
  const verb = said.replace('“The so-called', '“They say that the so-called');
  expect(find(news + verb, news + cut)).toHaveLength(1);
});

test('what is left out behind “she said” is told too', () => {
  const quay = 'The quay is a danger to all of us who work here, and it has cost the town its best welder';
  const said = `“Nobody in the town will deny it. ${quay},” said Ida Marr. “It has cost us our peace and a lot of good money.”`;
  const cut = `“${quay}. It has cost us our peace,” said Ida Marr.`;
  expect(find(news + said, news + cut)[0]).toContain(
    'does not quote “Nobody in the town will deny it” or “and a lot of good money”.',
  );
});

test('what pops up behind a name on a page makes no version longer', () => {
  const words = (card: string) =>
    `“I hope that the board will follow Mayor Ida Quill ${card}and put an end to the dispute on the quay,” said Odo Finch.`;
  const card = "Ida Ann Quill'Tide Night' gets a second year at the old pier MORE ";
  const cut = '“I hope that the board will follow Mayor Ida Quill,” said Odo Finch.';
  expect(find(news + words(card), news + words(''), news + cut)).toEqual([
    'Quoting Odo Finch, C prints ten of the 20 words that A and B print. It does not quote “and put an end to the dispute on the quay”.',
  ]);
});
