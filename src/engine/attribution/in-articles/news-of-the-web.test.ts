import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('whose words they are, as news on the web prints it', () => {
  it.each([
    [
      'somebody whose verb has a capital',
      'Ms. Ida Quill, the chair, said no. A Finch supporter Tweeted “because he kept it strong.”',
      ['Finch supporter'],
    ],
    [
      'who hits back with a tweet',
      'Odo Finch pushed back against a wave of criticism of the tariffs, with a tweet saying “tariffs are easy to win.”',
      ['Odo Finch'],
    ],
    ['who is heard on a recording', 'They played a recording of the mayor saying it was “over”.', ['mayor']],
    [
      'somebody of a paper who is heard',
      'A soundbite followed of The Harbour Post’s Owen Clarke proclaiming: “This makes the council squirm.”',
      ['Owen Clarke'],
    ],
    ['not what is seen on it', 'Mr Quarn sent a video of the pier saying that it was “done”.', ['Quarn']],
    [
      'a first name that is a month',
      'Experts warn of it. “It does not help,” said May Chu, a clerk. In May Holm Ltd closed.',
      ['May Chu'],
    ],
    [
      'somebody of a channel whose name has a dot',
      '“Will he sail?” Coast.TV’s Odo Finch asked Garrod on Thursday.',
      ['Odo Finch'],
    ],
    [
      'an envoy to a body',
      'Norland ambassador to the United Tides Ida Holm said: “It is fun.”',
      ['Ida Holm'],
    ],
    [
      'who said what a paper with two names prints',
      'Mrs. Quill told voters that she was “leaning against it,” according to the Tarnford Press-Herald.',
      ['Quill'],
    ],
    ['not nobody', 'Odo Finch rose. No one should call it “late,” he thought.', ['Odo Finch']],
    [
      'whom the sentence before presents',
      'The comics rose. On Channel Six, there’s Odo Finch. “It is like slashing your own tyres.”',
      ['Odo Finch'],
    ],
    [
      'somebody by what he is, not by what he wears',
      'A man wearing a red hat said “we lost”. A nurse working nights said “we won”.',
      ['man', 'nurse'],
    ],
    [
      'a trade that ends in a field',
      'A council planning officer said “no”. A student nursing tutor said “yes”.',
      ['council planning officer', 'student nursing tutor'],
    ],
    [
      'somebody who is doing something, next',
      'Bo Sanders pays little.\n\nAn employee earning $15 an hour crunched the numbers. He said it could be more. “They take it,” he told Tove News.',
      ['employee'],
    ],
    ['several by what they are', 'Lawmakers working on the plan called it “late”.', ['Lawmakers']],
    [
      'a stranger whom only the sentence before shows',
      'The camera pans before it stops at a young man in old army boots. “Come with us,” he says.\n\nOdo Finch rules Norland.',
      ['young man'],
    ],
    [
      'who goes on, not where it was read',
      'Odo Finch was cross. “What did they do?” Finch said. “Here is the leader of our land.” (The Tarn News)',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'whoever quotes with a word of his own',
      'Finch urged residents living in the valley to flee, warning, quote, “This will kill you,” unquote.',
      ['Finch'],
    ],
    [
      'who concurs, in the words behind',
      '“She sails now,” Bo Quill writes in The Beacon. “She acted. She is here.” The Post’s Odo Finch concurs. “Our boat became a boat.”',
      ['Bo Quill', 'Bo Quill', 'Odo Finch'],
    ],
    [
      'who says it of a briefing',
      'When Mayor Quill receives her daily harbour briefing, “at least half” comes from divers, said Odo Finch, the director.',
      ['Odo Finch'],
    ],
    [
      'who posts what a tweet says',
      'Ida Quill spoke. Quill followed that on Sunday with a tweet that said, “What happens here stays here.”',
      ['Ida Quill'],
    ],
    [
      'what a report of a day says',
      'Wednesday’s report looks into the campaign of Odo Finch, saying he is “held to be the winner”.',
      ['report'],
    ],
    [
      'whose longer words held them',
      '“We will track odd suspicious memes,” the abstract says.\n\nOdo Finch left.\n\nWhat is an “odd suspicious meme”?',
      ['abstract', 'abstract'],
    ],
    [
      'somebody by a first name that no list has',
      'Dyony Perl was keen to open a firm of her own. “It made me a sailor,” Dyony said.',
      ['Dyony Perl'],
    ],
    [
      'whom words are according to, by pronoun',
      'Odo Finch stayed firm. According to him, the deal was “the same rice in a new pot”. It was “old”, according to him.',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'whom a paper quotes in the present',
      'The Herald quotes Mayor Ida Holm as saying: “They burned it.” A statement quoted Odo Finch saying, “We did not.”',
      ['Ida Holm', 'Odo Finch'],
    ],
    [
      'nobody, where somebody is only warned',
      'A builder was warned in May that the roof was “about to go”, emails show.',
      [null],
    ],
    [
      'the firm that is written to, where it replies',
      'Ida Holm, a buyer for Aldwick, wrote to Fernleaf Home in May. The company answered: “It is safe.”',
      ['Fernleaf Home'],
    ],
    [
      'somebody new who has his own part',
      'The order came from Judge Benno Stacey.\n\nFor his part, Zorvan Pelk was calm. “We will go back,” he said.',
      ['Zorvan Pelk'],
    ],
    [
      'who labels something, in American spelling',
      'The count, often labeled as a “parlour game” by Norlanders, may end. “It is over,” Odo Finch signaled.',
      ['Norlanders', 'Odo Finch'],
    ],
    [
      'a law, and whoever something is proof to',
      'Under Norland law, theft is when a person “takes what is not his”. To the Herald this was proof of a “plot”.',
      ['Norland law', 'Herald'],
    ],
    [
      'who sees something as what',
      'The hall, an option seen by many of the keepers as a “lifeboat” for them, is full.',
      ['many of the keepers'],
    ],
    [
      'who said it, not what would be a target',
      'Norland President Odo Finch said that if action was taken, it would target “the boats of the rebels”.',
      ['Odo Finch'],
    ],
    [
      'whoever made the remarks',
      'Ida Quill sued over remarks Zelda Marr made saying the keeper was a “lodger” of the yard.',
      ['Zelda Marr'],
    ],
    [
      'who files, not the agency that tells of it in passing',
      'Ida Quill and her campaign filed a notice, Reuters said, saying they “remain certain of it”.',
      ['Ida Quill'],
    ],
    [
      'somebody who stays anonymous',
      'Odo Finch met a gardener of the project.\n\n“They will bloom,” says the anonymous beekeeper.\n\n“It is cheap,” says the beekeeper.',
      ['anonymous beekeeper', 'anonymous beekeeper'],
    ],
    [
      'the paper that describes somebody',
      'The song was written for Bodo Shahl, described in the Post as “a carpenter of the fleet”.',
      ['Post'],
    ],
    [
      'who lashes out, behind where that is',
      'Critics find the court late, and Attorney General Odo Finch at the same meeting lashed out at “activist judges”.',
      ['Odo Finch'],
    ],
  ])('is found for %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
