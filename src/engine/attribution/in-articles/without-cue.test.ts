import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('a sentence about things', () => {
  it('goes on with what was reported before it', () => {
    expect(
      speakers(
        'Mr Howe said the plan would be fair. In the north it was just over 66,000. The number of members would be “consistent and fair” to all.',
      ),
    ).toEqual(['Howe']);
    expect(
      speakers(
        'A harbour spokesman said there were more than 40 members. They shared a belief in the “unfeasibility of the wall as it is now”. Gerard Batley, a member, said: “Robert has made comments.”',
      ),
    ).toEqual(['harbour spokesman', 'Gerard Batley']);
  });
});

describe('words without attribution', () => {
  it('belong to no verb that opens the sentence, and to nobody', () => {
    expect(speakers('It was dark. But remember, they “value the freedom of the press.”')).not.toContain(
      'remember',
    );
    expect(
      speakers(
        'Odo Finch spoke.\n\nNo mayor has ever been removed by the board, a means to oust one for “treason, bribery or other high crimes and misdeeds.” One, Ida Quill, resigned.',
      ),
    ).not.toContain('No mayor');
  });

  it('keep their speaker, where the next sentence brings in other words', () => {
    expect(
      speakers(
        '“Do not tempt me,” Ida Quill wrote. “Do your job.” Earlier in the day, Odo Finch wrote, “I think that she should run.”',
      ),
    ).toEqual(['Ida Quill', 'Ida Quill', 'Odo Finch']);
  });

  it('belong to who is brought in right before them', () => {
    expect(
      speakers(
        '“It’s a special moment,” Stephen Jonas said. “We worked hard.” Double try scorer Martyn Willis was keen not to talk about a title. “We’ve got more belief these days.”',
      ),
    ).toEqual(['Stephen Jonas', 'Stephen Jonas', 'Martyn Willis']);
    expect(
      speakers(
        'Mr Bland went on to list his achievements and to rally the party. “So now we have a choice, we can defend this record.” In response, David Davison said the rivals would make cuts. “Everybody knows it,” he said.',
      ),
    ).toEqual(['Bland', 'David Davison']);
  });

  it('belong to who was blunter, whoever spoke before', () => {
    expect(
      speakers(
        '“She said it for all of us,” said Jago Pen. A former minister was blunter: “He should sack her.”',
      ),
    ).toEqual(['Jago Pen', 'former minister']);
  });

  it('belong to who asked others to do something', () => {
    expect(
      speakers(
        'Fire Chief Dale Krebs came.\n\nKrebs asked people not to come and look.\n\n“There is nothing to see.”',
      ),
    ).toEqual(['Dale Krebs']);
  });

  it('belong to whom a reporter tells something', () => {
    expect(
      speakers(
        'Saskia Bellwood asked for Monday off.\n\nA reporter told Bellwood that her time was on a cake.\n\n“They will have spelt it wrong.”',
      ),
    ).toEqual(['Saskia Bellwood']);
  });

  it('belong to the voice that they come from', () => {
    expect(
      speakers(
        'Ida Thorvald said there was “no pot”.\n\n“There’s a pot for consultants,” came a voice from the back.',
      ),
    ).toEqual(['Ida Thorvald', 'voice from the back']);
  });

  it('belong to the text that a clause with which tells of', () => {
    expect(
      speakers(
        'Readers can also check the state registry, which lists the licence as “expired and never renewed”.',
      ),
    ).toEqual(['state registry']);
  });

  it('belong to who is told of right before them, not to who reported before that', () => {
    expect(
      speakers(
        'The Varnow Players said they would offer him a seat. Kazimir Petro will play on Saturday. He has been seen with the case chained to his wrist. “I am told it looks odd.”',
      ),
    ).toEqual(['Kazimir Petro']);
  });

  it('belong to who spoke last, not to who speaks after other news', () => {
    expect(
      speakers(
        '“Excess supply means one thing - cut prices,” Mr Shipley said.\n\n“The proof is that some homes are selling, even now.” Overall, asking prices have fallen since July. “What is clear is the gap,” said Michael Coogan.',
      ),
    ).toEqual(['Shipley', 'Shipley', 'Michael Coogan']);
  });
});

describe('a phrase that names whose words they are', () => {
  it.each([
    ['In the view of Lin Wu, the plan is “half-baked”.'],
    ['By Lin Wu’s own account, the plan was “half-baked”.'],
    ['As far as Lin Wu is concerned, the plan is “half-baked”.'],
    ['If Lin Wu is to be believed, the plan is “half-baked”.'],
    ['To hear Lin Wu tell it, the harbour was “a family”.'],
    ['As Lin Wu remembers it, the harbour was “a family”.'],
    ['Lin Wu’s answer was blunt. “Never.”'],
    ['“We are done here” was all that Lin Wu would say.'],
    ['A memo from Lin Wu said: “It is over.”'],
  ])('%s', (text) => {
    expect(speakers(text)).toEqual(['Lin Wu']);
  });
});

describe('words that are signed', () => {
  it('are of whom the line behind the dash, or the next line, names', () => {
    expect(
      speakers(
        '“It is a very tough draw” - Ida Quill, Corran secretary.\n\n“We like it” - Tarnford vice chairman Odo Finch.',
      ),
    ).toEqual(['Ida Quill', 'Odo Finch']);
    expect(
      speakers(
        '“We are late,” Mr Howe said.\n\n“They want a league of small harbours”\n\nSue Brand\n\nHarbour analyst\n\nIt rained.',
      ),
    ).toEqual(['Howe', 'Sue Brand']);
  });
});

describe('who speaks', () => {
  it.each([
    [
      'is not what a colon in a title parts',
      'The prize-winning actor, whose films include The List, Finn Collins and Tide Wars: The Phantom Bay, said: “The Lyric is too important.”',
      ['prize-winning actor'],
    ],
    [
      'follows a comma outside the marks',
      'The research is new. “I think older people have become more careful”, said one over-60 woman who took part in it.',
      ['over-60 woman'],
    ],
    [
      'stands before a body with its letters',
      '“The story is all about tides,” Jeff Josephs, from the Consumer Tide Association (CTA) told the BBC.',
      ['Jeff Josephs'],
    ],
    [
      'is graded',
      'Between tasks, this remarkably active senior citizen reveals what his next goal is: “Well, to be number one.”',
      ['remarkably active senior citizen'],
    ],
    [
      'is not who speaks in the next sentences, where speech goes on without its breaks',
      'Prof Ansley Green promised that opinions count.\n\n“I will be drawing on my work. “I want all to know.” Minister Ruth Keller said he would do it. “Good,” she said.',
      ['Ansley Green', 'Ansley Green', 'Ruth Keller'],
    ],
    [
      'is the subject of the sentence before whoever speaks later',
      'Novak expects growth to be “anaemic at best”. But Mayor-elect Rosa Diaz thinks otherwise: “The worst is over.”',
      ['Novak', 'Rosa Diaz'],
    ],
    [
      'has no word for a name that only stands before it',
      'Ask Mina Holt about the storm and she shudders. “It was loud,” she says. Poor Odo Finch lost a boat. “It sank,” he says.',
      ['Mina Holt', 'Odo Finch'],
    ],
    [
      'is no word that opens a sentence',
      'The man hides.\n\nWait, it gets better:\n\n“By law, the mayor sets it every year.”',
      [null],
    ],
    [
      'is no standard brought in before',
      '“We need it,” said Dr Brian Carter. IPv9, the standard that will replace the old one, will allow more addresses. “The number is limited.”',
      ['Brian Carter', 'Brian Carter'],
    ],
    [
      'was brought to write',
      'The remarks prompted the editor of the Vale Post to fire back, calling the idea a “theory”.',
      ['editor'],
    ],
    [
      'stands before the verb, and a thing behind it',
      'House Leader Kevin McCarthy, R-Calif., said the meeting, which included officials, was “very productive” for all.',
      ['Kevin McCarthy'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('words printed twice', () => {
  it('are of whom the article gives them to, where they stand alone', () => {
    expect(
      speakers(
        '“There is no other way, and we keep going in circles,” the porter, Odo Finch, said.\n\nIda Quill, of the harbour union, said the code was old. “It is crashing,” she said.\n\n“There is no other way, and we keep going in circles.”\n\nThe process is simpler elsewhere.',
      ),
    ).toEqual(['Odo Finch', 'Ida Quill', 'Odo Finch']);
  });
});

describe('a plan', () => {
  it('speaks for whoever has made it', () => {
    expect(
      speakers(
        'Mayor Joe Finch was late. It rained in the town of Tove.\n\nBoats were out.\n\nKeepers were glad.\n\nThe mayor’s plan would also create “clear, basic criteria to guide local officials,” through the centre.',
      ),
    ).toEqual(['Joe Finch']);
  });
});
