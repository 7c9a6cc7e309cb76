import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('whose words they are, as American papers print it', () => {
  it.each([
    [
      'somebody of a university',
      '“It strikes me as right,” said University of Norvik law professor Ida Quill, a former clerk. “I worry.”',
      ['Ida Quill', 'Ida Quill'],
    ],
    [
      'somebody of a university, before where that is',
      '“He errs more,” said University of Tove pollster Odo Finch of Mr Quarn. “If so, we lose.”',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'not the first of two',
      '“It is time,” House of Tides Speaker Ida Quill and Senate leader Odo Finch said in a joint statement.',
      ['House of Tides Speaker Ida Quill and Senate leader Odo Finch'],
    ],
    [
      'not a word that only opens a sentence',
      'Odo Finch rose.\n\nConsider what he did.\n\n“I left,” he said.',
      ['Odo Finch'],
    ],
    [
      'a name behind a word that only opens a sentence',
      'Odo Finch had promised a pier. Recall Finch saying that it was “done”.',
      ['Odo Finch'],
    ],
    [
      'a surname that is a common word',
      'Brock Long runs the agency.\n\nLong, the administrator, warned of “a rapid rise”.',
      ['Brock Long'],
    ],
    [
      'an office behind letters, with a second one',
      '“This is a victory,” said TIDE President and CEO, Ida Quill.',
      ['Ida Quill'],
    ],
    [
      'whoever a relative clause with a quotation belongs to',
      'Col. Odo Finch, whom the Herald describes as “one of the bravest,” argued that it was “a pebble”.',
      ['Herald', 'Odo Finch'],
    ],
    [
      'whoever a relative clause belongs to',
      'Mr. Quarn, a general whom the president once called a hero, criticised the mayor for “militarising” it.',
      ['Quarn'],
    ],
    [
      'a text and not whom it speaks of',
      'The order, which says anybody must be tried to the “fullest extent”, allows officers to come.',
      ['order'],
    ],
    [
      'whoever a film shows call it something',
      'Footage shows Odo Finch call the plan “a sham”.',
      ['Odo Finch'],
    ],
    [
      'whoever echoes somebody',
      'Ida Quill, who was asked by the board, echoed Finch in saying they “have the right”. Odo Finch agreed.',
      ['Ida Quill'],
    ],
    [
      'whoever rejects a report',
      'Odo Finch is pushing back on a report that claimed he was late, calling it “fake news”.',
      ['Odo Finch'],
    ],
    [
      'whoever holds an office as well',
      'Ida Holm, Norvik Democrat and the new chairman of the tide committee, said it would come “fairly soon”.',
      ['Ida Holm'],
    ],
    [
      'whose rhetoric it is',
      'Ida Holm has met Odo Finch twice. She has questioned his “Norland first” rhetoric.',
      ['Odo Finch'],
    ],
    [
      'whoever calls them so, where it was no surprise',
      'It was no surprise when Odo Finch, brother of the mayor, gave a speech, labelling them “human scum”.',
      ['Odo Finch'],
    ],
    [
      'a doctor who is an expert as well',
      '“It is new,” Ida Quill, a doctor in Tove, and a Norland Society care expert told the Herald.',
      ['Ida Quill'],
    ],
    [
      'an outlet that opens the sentence',
      'Few agree. Reuters put it this way: “These days show that he rules alone.”',
      ['Reuters'],
    ],
    [
      'by whom somebody is called so',
      'The third was Odo Finch, a clerk sometimes referred to as “Enemy Zero” by the North.',
      ['North'],
    ],
    [
      'an aside between two hyphens',
      'Ida Lee -- the chair of the board -- said the plan was “a sham”.',
      ['Ida Lee'],
    ],
    [
      'an aside between two kinds of dashes',
      'Odo Finch — the father of many plans -- told the Herald that it was “hooey”.',
      ['Odo Finch'],
    ],
    [
      'not a body that his role holds',
      'But Rep. Jim Quarn, a member of the committee who helped write the Tide Act, insisted “the time has come”.',
      ['Jim Quarn'],
    ],
    [
      'whoever accuses while somebody else promises',
      'Odo Finch pledged help even as Quill accused the town of “killing us”. Ida Quill is the mayor.',
      ['Ida Quill'],
    ],
    [
      'whoever has the voice',
      'His voice rising, Odo Finch struck back, calling the remarks a “mischaracterisation”.',
      ['Odo Finch'],
    ],
    [
      'whoever acts ahead of something',
      'Ahead of the interview, President Odo Finch lashed out, calling Quarn the “worst in history”.',
      ['Odo Finch'],
    ],
    [
      'not what critics slam',
      'The office said it had opened an inquiry for a “failed attempt,” a move Democrats slammed as a stunt.',
      ['office'],
    ],
    [
      'whose tweet it is',
      'The account was closed after it posted the now-infamous Quarn tweet warning that “it starts”. Odo Quarn left.',
      ['Odo Quarn'],
    ],
    [
      'whoever has the surname in front',
      'Mr Trane met Kim Jong-un, the leader.\n\nMr Kim said that he wanted to “write a new chapter”.',
      ['Kim Jong-un'],
    ],
    [
      'whoever gives the speech in which he says it',
      'Shin Aber was there. Before the game, Odo Finch gave a speech in which he hailed it as a “crucial ally”.',
      ['Odo Finch'],
    ],
    [
      'not whose office is called in which he says it',
      'Ida Quill works there. Odo Finch made a call to Quill’s office, in which he said he would “come round”.',
      ['Odo Finch'],
    ],
    [
      'whoever uses the word',
      '“Mad,” Odo Finch said, pointing after Megan Kell used the term “predator” to describe it.',
      ['Odo Finch', 'Megan Kell'],
    ],
    [
      'whose comment is asked about',
      'Jeremy Dial asked Odo Finch on Thursday about his comment that it looked “like a success”.',
      ['Odo Finch'],
    ],
    [
      'an agency alone in the dateline',
      '(Reuters) - The firm’s chief Odo Finch is sure that it will do better at stopping “those who lie”.',
      ['Odo Finch'],
    ],
    [
      'a body that warns, despite which',
      'Odo Finch has praised it, despite the Tide Administration warning that it could cause “problems”.',
      ['Tide Administration'],
    ],
    [
      'not who is told of between two dashes',
      'Ida Quill said the case was lost — a reading that analysts have disputed — and said she would “fix it”.',
      ['Ida Quill'],
    ],
    [
      'whose statement is cited',
      '“It is late,” the Post wrote, noting that she relied on Quarn’s statement to Congress: “We have nothing.” Ed Quarn left.',
      ['Post', 'Ed Quarn'],
    ],
    [
      'not to whom a report goes',
      'Norvik Bank cut its forecast, but in a report to clients added that “more would come”.',
      ['Norvik Bank'],
    ],
    [
      'a farmer of a place',
      '“He is terrible,” said California peach and plum farmer Harold Quarn, who hires many.',
      ['Harold Quarn'],
    ],
    [
      'whoever says it on a programme',
      'On NBC’s “This Week,” Odo Finch doubled down by saying, “I agree with Quill.”',
      [null, 'Odo Finch'],
    ],
    [
      'who is named in brackets',
      'Here is what they say.\n\n“While more remains to be done, it is fine.” (Alan Quarn, chairman of the council)',
      ['Alan Quarn'],
    ],
    [
      'whom a colleague asks',
      'Erica Quarn, whose mother was head, asked Ayott, “Why did you go?” Kelly Ayott left.',
      ['Erica Quarn'],
    ],
    ['a member of no party', 'Hopeful Senator Odo Finch (I., Vt.) replied, “I think so.”', ['Odo Finch']],
    [
      'not what citizens think',
      'Some 39% agree. Odo Finch called on citizens to tell them what they think, saying: “It is the only way.”',
      ['Odo Finch'],
    ],
    [
      'not a year in an aside',
      'Ms Quill - who is to become speaker, as from 2007-11 - told supporters: “Today is more than that.”',
      ['Quill'],
    ],
    [
      'not the days that passed',
      'The mayor, Odo Finch, three days later said he thinks “couples should marry”.',
      ['Odo Finch'],
    ],
    [
      'not the day on which he spoke',
      'She answered Odo Finch, who that day said it “must be well”.',
      ['Odo Finch'],
    ],
    [
      'not what pops up behind a name',
      'House leader Odo Finch Odo James FinchOld pier to close | Ferry is late MORE said the plan was “late”.',
      ['Odo Finch'],
    ],
    [
      'offsets in units behind what pops up',
      'House leader Odo Finch Odo James FinchOld pier 🚢 to close | Ferry is late MORE said it was “late”. Ida Quill called it “odd”.',
      ['Odo Finch', 'Ida Quill'],
    ],
    [
      'a president with a title, not any president',
      'A president can be removed. President Odo Finch left.\n\nThe US president has called it a “hoax”.',
      ['Odo Finch'],
    ],
    [
      'not the president, where a senator of a party speaks',
      'President Odo Finch left. Sen. Ida Quill, the committee’s chair, spoke to reporters. “We had concerns,” the Norland Democrat said.',
      ['Ida Quill'],
    ],
    [
      'whose speech it was',
      'Jim Park was angry about Odo Finch’s speech when he said it was “late”.',
      ['Odo Finch'],
    ],
    ['whose pledge it is', 'Odo Finch spoke of Ida Quill’s pledge to “heal” the town.', ['Ida Quill']],
    [
      'whose remarks are confirmed',
      'Odo Finch confirmed Ida Quill’s “awful” remarks on Monday.',
      ['Ida Quill'],
    ],
    [
      'the president, not the woman who has his name',
      'Lara Trump spoke at noon. President Donald Trump was away. Trump said it was “late.”',
      ['Trump'],
    ],
    ['what people say they are', 'One in three Norlanders identify as “rowers,” a poll found.', [null]],
    ['somebody below the article', '“It is odd,” a commenter said.', ['commenter']],
    ['whoever calls it so, not a trade', 'It was what they call a “farce”, said Odo Finch.', ['Odo Finch']],
    [
      'whom charges are about',
      'Odo Finch hit back at charges that his office leaked it, insisting it was “safe”.',
      ['Odo Finch'],
    ],
    [
      'authors of a study, in the present',
      '“People look for a meaning,” write psychologists Ida Quill and Odo Finch.',
      ['Ida Quill and Odo Finch'],
    ],
    [
      'a party in brackets before a state',
      'Sen. Odo Finch (D) of West Virginia called it “unacceptable”.',
      ['Odo Finch'],
    ],
    [
      'a party before a state of two words',
      'It drew fire from people like Sen. Odo Finch, R-South Carolina, who said it was “late”.',
      ['Odo Finch'],
    ],
    [
      'a party in an aside that no comma closes',
      'In a message that the Herald saw, Odo Finch, a Republican wrote: “I do not like it.”',
      ['Odo Finch'],
    ],
    [
      'not who would have to agree',
      'Odo Finch said the gap could be closed if Republicans would agree to a tax.\n\n“It is a matter of will.”',
      ['Odo Finch'],
    ],
    [
      'not who asked',
      'Odo Finch was asked by reporters about the plan and said it was “late”.',
      ['Odo Finch'],
    ],
    ['a reporter with the paper', '“I had no choice,” reports Ida Quill at the Herald.', ['Ida Quill']],
    ['what a report is called', 'Odo Finch called the report “Fake News.”', ['Odo Finch']],
    ['not what groups are dubbed', 'Odo Finch said groups dubbed “pioneers” like new things.', [null]],
    ['not the name of a programme', 'On “Norvik Sunday,” Odo Finch promised a vote.', [null]],
    [
      'who answers a claim, with a colon',
      'Ida Quill responded on Friday to Odo Finch’s claims to the Herald: “I feel sorry for him.”',
      ['Ida Quill'],
    ],
    [
      'a magazine called as if she were one',
      'Footage uncovered by Mother Jones shows it. Mother Jones wrote that Odo Finch had never reported from “a war zone”.',
      ['Mother Jones'],
    ],
    [
      'a month that no comma closes, and an aside',
      'In October Odo Finch raised it by calling it a “sham”. In May, for instance, Ida Quill raised it by calling it “odd”.',
      ['Odo Finch', 'Ida Quill'],
    ],
    [
      'a surname behind the words, and no verb',
      'Ida Quill spoke on Monday. Odo Finch was there.\n\n“Walls should not be odd,” Quill. “No pier works without them.”',
      ['Ida Quill', 'Ida Quill'],
    ],
    ['how somebody puts it', 'As Odo Finch once put it, the pier is “late”.', ['Odo Finch']],
    ['how somebody defines it', 'Odo Finch defined it as “a tide of odd things”.', ['Odo Finch']],
    [
      'two people who open the sentence before',
      'Odo Finch and Ida Quill issued a statement Monday. “We are ready,” they wrote.',
      ['Odo Finch and Ida Quill'],
    ],
    ['who said so, in the next sentence', '“It is late.” So said Odo Finch, mayor of Tove.', ['Odo Finch']],
    ['whose verdict that was', '“It is late”: that was the verdict of Odo Finch.', ['Odo Finch']],
    [
      'whose verdict or reply is asked for',
      'The verdict from Odo Finch? “It is late.” Ida Quill was asked. Her reply? “It is odd.”',
      ['Odo Finch', 'Ida Quill'],
    ],
    ['whose advice it is', 'Odo Finch’s advice to the town? “Wait.”', ['Odo Finch']],
    [
      'not the programme that she spoke on',
      'Ida Quill on CBS’s Meet the North said it was “late”.',
      ['Ida Quill'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
