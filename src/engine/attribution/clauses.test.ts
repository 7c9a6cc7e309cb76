import { describe, expect, it } from 'vitest';
import { annotateText } from '../annotate-text.ts';

const opening = 'Storm strikes the coast\n\nA storm hit the coast on Monday and it rained there.\n\n';

/** The speakers of the quotations, in order. */
function speakers(text: string) {
  return annotateText('storm', opening + text).quotations.map(({ speaker }) => speaker?.name ?? null);
}

describe('a clause of its own', () => {
  it.each([
    [
      'after a dash, with a participle',
      'Both sides issued a statement about working together – Rourke saying he was “very encouraged” and Pinter calling it a “great meeting.”',
      ['Rourke', 'Pinter'],
    ],
    [
      'of whom somebody is reminded',
      'Alan Pike reminds me of Tom Lincoln saying that “you can fool some of the people all of the time.”',
      ['Tom Lincoln'],
    ],
    [
      'behind what, inside another report',
      'Harbour officials admitted as much. They were quoted lamenting what the historians described as “missed chances to mend the wall.”',
      ['historians'],
    ],
    [
      'in a relative before a comma inside the marks',
      'In a clip that Judge Michael Mossman called “distasteful,” Santorelli expressed a wish to “try and convict” him.',
      ['Michael Mossman', 'Santorelli'],
    ],
    [
      'with having and without a subject',
      'For instance: That Olsson also misjudged the governor, having referred to him as a “reformer.”',
      ['Olsson'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('the subject', () => {
  it.each([
    ['speaks to a paper', 'A clerk speaking to Vale News said, “The agents look at the contracts.”', 'clerk'],
    ['is a share', 'About four in 10 said they were “angry” with the way the council is run.', 'four in 10'],
    [
      'stands before a word of time',
      'Cory Lewin earlier ended rumours he was planning a book by tweeting that “I am under a strict agreement.”',
      'Cory Lewin',
    ],
    [
      'stands behind a postal code',
      'Tuesday at Hall University in Berea, OH, after the vote in the primary, Gov. Tomas Krell (R-OH), said, “I’m getting ready to rent a wagon.”',
      'Tomas Krell',
    ],
    [
      'stands behind a dateline in small letters',
      'Tallinn (NWP) – Minister Ingrid Salu has taken a swipe at the owner, saying that “loud remarks” do more harm than good.',
      'Ingrid Salu',
    ],
    ['telephones', 'At one point, Marsh said Vale executives were calling “every 15 minutes.”', 'Marsh'],
    [
      'is no verb after people',
      'The fears being voiced by many union leaders go beyond the plan to be “neutral” in the talks.',
      'many union leaders',
    ],
    [
      'rules',
      'A federal judge determined that the council’s handling of the email dispute has created at least a “reasonable suspicion” of guilt.',
      'federal judge',
    ],
    [
      'has a name that is only called',
      'A newly formed fund called Harbour 45 ran its first adverts using Olsson’s claim that “I was responsible for quite a bit” of it.',
      'Olsson',
    ],
    [
      'follows a noun that cannot speak',
      'The promise to “take our valley back” appeals to older voters, said Alan Brandt, a demographer at Hallam University.',
      'Alan Brandt',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  it('of a label stands behind a dash, not before it', () => {
    expect(speakers('The pollsters agree - Karl Bialik: “One of the lessons was a simple one.”')).toEqual([
      'Karl Bialik',
    ]);
  });

  it('is whose words a noun says they are', () => {
    expect(
      speakers('It is the steady pull of Mrs Okafor’s “if you like your bus, you can keep it” promise.'),
    ).toEqual(['Okafor']);
    expect(
      speakers(
        'When Sherman was at school, he studied under Wayne Barrow; Barrow’s dictum to his pupils was, “It is not a good story if nobody minds.”',
      ),
    ).toEqual(['Wayne Barrow']);
  });

  it('is written on a board', () => {
    expect(
      speakers('At the Oven Door café, someone had chalked on the board: “Last orders for ginger snaps.”'),
    ).toEqual(['someone']);
  });
});

describe('who speaks, where news agencies and the BBC put it', () => {
  it.each([
    [
      'behind who quoted it',
      '“It has been sold in the best traditions of the 90s,” the Interfan news agency quoted Mr Kord as saying.',
      ['Kord'],
    ],
    [
      'before a participle without a comma',
      'Later some delegates attending complained that the fair lacked as much “wow factor” as in previous years.',
      ['some delegates'],
    ],
    [
      'before a dash',
      'Lord Bingley - a senior law lord - said the rules were unfair as they allowed detentions “in a way that discriminates on the ground of nationality”.',
      ['Bingley'],
    ],
    [
      'where he works, without a comma',
      'Dr Erel Avin, of the Centre for Transport and Society at the University of Corran in Tove said: “The design is not right.”',
      ['Erel Avin'],
    ],
    [
      'behind who, inside another report',
      'Willis said he had visited Pullen, who had told him that the tide could “represent any power that curtails freedom”.',
      ['Pullen'],
    ],
    [
      'in a firm on s',
      'Foster’s said a merger of the two firms would create a large player with an “unrivalled” collection of wines, all kept here.',
      ['Foster'],
    ],
    [
      'behind by',
      'Rock star Odo Osborn has been praised by police for “very courageously” tackling a burglar.',
      ['police'],
    ],
    [
      'before what was asked',
      'The singer did not want to talk about it but when asked whether he would do the same again replied: “Is the tide a tide?”',
      ['singer'],
    ],
    [
      'where it was heard',
      'Later in unguarded, off-air comments in a studio, Mr Kilroy was heard saying he was irritated by “defending some of these people”.',
      ['Kilroy'],
    ],
    [
      'before a site',
      'Claude Errol, editor of fansite Halo.Bungle.Org, said: “Bungle got everything right.”',
      ['Claude Errol'],
    ],
    [
      'behind the office',
      'Michael Howe leads the party. Shadow leader of the Commons Oliver Healey said: “This will be part of our aim.”',
      ['Oliver Healey'],
    ],
    [
      'in a court that ruled',
      'The commission then took the pair to the European Court of Harbours - which ruled that the countries could not put the pact “in abeyance”.',
      ['European Court of Harbours'],
    ],
    [
      'at the end of the sentence that the words open',
      '“Irreversible damage” will be caused by plans to build a million homes, councillors have warned.',
      ['councillors'],
    ],
    [
      'in its own review',
      '“It is the most important launch ever,” wrote the influential Edging magazine in its review.',
      ['influential Edging magazine'],
    ],
    [
      'behind a claim from somebody',
      'The chair brushed off claims from harbour master Odo Finch that it was a “grubby board”.',
      ['Odo Finch'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

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

  it('belong to who spoke last, not to who speaks after other news', () => {
    expect(
      speakers(
        '“Excess supply means one thing - cut prices,” Mr Shipley said.\n\n“The proof is that some homes are selling, even now.” Overall, asking prices have fallen since July. “What is clear is the gap,” said Michael Coogan.',
      ),
    ).toEqual(['Shipley', 'Shipley', 'Michael Coogan']);
  });
});

describe('no speaker', () => {
  it.each([
    [
      'is a thing that shows something',
      'Words such as “incumbent” and “partisan” reflected the scale of interest in the vote.',
    ],
    [
      'is what something is only called',
      'The service, launched in May and dubbed “Otomo”, has had many orders.',
    ],
    [
      'is what a rule of steps says',
      'It ranks towns according to the steps they take, effectively “naming and shaming” them.',
    ],
    ['goes on', 'Thanks to these “bot nets”, spam continued to be a problem all year.'],
  ])('%s', (_, text) => {
    expect(speakers(text).filter((name) => name !== null)).toEqual([]);
  });
});

describe('the subject, where other words stand in its place', () => {
  it.each([
    [
      'after a place and',
      'Duff hurt his knee in the Cup defeat at Newton and manager Jose Morin said: “He cannot run.”',
      'Jose Morin',
    ],
    [
      'after a noun and',
      'The side trailed by two points at the break and Gold said: “For 55 minutes we lived with the best.”',
      'Gold',
    ],
    [
      'marching up',
      'The trouble began there, with Maria Hutchins marching up to him, saying “Tony, that is rubbish” as she left.',
      'Maria Hutchins',
    ],
    [
      'at the end',
      'The talks have been “making good progress” say those behind the negotiations.',
      'those behind the negotiations',
    ],
    [
      'of a text that was released',
      'A statement issued on Sunday said: “The board has a proposal.”',
      'statement',
    ],
    ['of have long claimed', 'The owners have long claimed that the wall was “never theirs”.', 'owners'],
    ['of a seed', '“I think I played better than last week,” said the top seed. Lopes won.', 'top seed'],
    [
      'at a place',
      '“Slowing growth” is a certainty, said David Anderson at Merrow Bank on Thursday.',
      'David Anderson',
    ],
    [
      'of a word of two meanings',
      'Critics say the plan is “dead”, though its backers and the firm’s brands disagree.',
      'Critics',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)[0]).toBe(expected);
  });
});

describe('names of bodies with more than one part', () => {
  it.each([
    [
      'before who speaks for them',
      'A Department for Tides and Harbours spokeswoman said the venture had been “bold and new”.',
      'Department for Tides and Harbours spokeswoman',
    ],
    [
      'behind of',
      'A Top of the Bay spokesperson said: “It is a very special number.”',
      'Top of the Bay spokesperson',
    ],
    [
      'in an office',
      '“It has soft patches,” said Economic and Fiscal Policy Minister Heizo Takeda.',
      'Heizo Takeda',
    ],
    ['that own somebody', 'Salt on Want’s John Hillary said: “Words cannot hide it.”', 'John Hillary'],
    [
      'that own somebody, after the verb',
      '“It may bring more,” added Ernest and Yorke’s Sanjay Mehra.',
      'Sanjay Mehra',
    ],
    ['that confirm', '“We have had an approach,” confirmed a Saints spokesman.', 'Saints spokesman'],
    [
      'after a word of time',
      'Earlier Tory leader Michael Howe sent his thanks, saying: “We look to him.”',
      'Michael Howe',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  it('do not speak where somebody might only think so', () => {
    expect(speakers('Many might think it is a chance. “I fear the greatest danger is the tide.”')).toEqual([
      null,
    ]);
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
