import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('the subject of a verb', () => {
  it.each([
    [
      'has a trade in its aside',
      'Finch, a creative writing teacher, said the pier was “dear to my heart”.',
      'Finch',
    ],
    [
      'has a clause that says on behind the words',
      'Finch, who this year spoke of a “pier for nobody”, said the new wall would be built.',
      'Finch',
    ],
    [
      'is somebody’s agent, who issues a statement',
      'Finch left without a word. His agent issued a statement: “He is well.”',
      'His agent',
    ],
    [
      'is one of two',
      'Two nurses were there. “It was loud,” one said. The other said it had been “dark”.',
      'one of two nurses,The other',
    ],
    [
      'is one of two, behind the verb',
      'Two nurses were there. “It was loud,” one said. “It was dark,” said the other.',
      'one of two nurses,the other',
    ],
    [
      'is one of three',
      'Some nurses were there. “It was loud,” one said. “It was dark,” a third said.',
      'one of the nurses,a third',
    ],
    [
      'is a number of those whom no list has',
      'In the capital, several hundred loyalists marched on the hall, shouting “No road without graves!”',
      'several hundred loyalists',
    ],
    [
      'is a crowd that no comma parts from its place',
      'Outside the hall about 200 market women blew whistles and chanted “Sink the fare!”',
      '200 market women',
    ],
    [
      'heads a place that a clause with where tells of',
      'The chief nurse of a hospital where nine babies died has told an inquiry that she “cannot recall” it.',
      'chief nurse of a hospital',
    ],
    [
      'stands before posts that are counted',
      'The High Court asked the Centre to explain why 214 posts were taken down, observing that it “cannot become a habit”.',
      'High Court',
    ],
    [
      'has been told by somebody',
      'A chemist, Oksana Hryn, said she was told by a vice-president that she was “not a data person”.',
      'vice-president',
    ],
    [
      'says so between commas, of all that the sentence holds',
      'The firm had made 11 offers, Lachlan Haas said, and the union had rejected the last “before the ink was dry”.',
      'Lachlan Haas',
    ],
    [
      'is someone somewhere',
      'They voted, and someone in the back row yelled: “Wake the baby!” “Let him sleep,” said somebody near the door.',
      'someone in the back row,somebody',
    ],
    [
      'has a field within what it is',
      'Corran director of rugby Odo Finch said: “Phil has broken his arm.”',
      'Odo Finch',
    ],
    [
      'has no comma behind what it is',
      '“It is a commons,” Odo Finch, senior research fellow at the Tide Institute told the radio.',
      'Odo Finch',
    ],
    [
      'has a particle, and remembers',
      'Odo de Vries, a senator, remembers being made to read it “without a pause”.',
      'Odo de Vries',
    ],
    [
      'says of a body with an aside',
      'Mining chief Ida Quill, who flew in, said the owner, a local firm, had ignored it. She promised that “no one will sleep”.',
      'Ida Quill',
    ],
    [
      'has no comma before what it is',
      '“That is no excuse,” said Odo Finch senior adviser for tides.',
      'Odo Finch',
    ],
    [
      'has a clause of its own behind but',
      'Harbour players did not comment, but team chief Odo Finch issued a statement saying, “We can all share it.”',
      'Odo Finch',
    ],
    [
      'is reported as saying it',
      'In fact, Tide News reported Odo Finch as saying, the board had “lost its way”.',
      'Odo Finch',
    ],
    [
      'labels what others said',
      'Batsman Odo Finch went further, labelling the Australians’ comments as “a yawn”.',
      'Odo Finch',
    ],
    [
      'has an office with whom it is sent to',
      '“We will see,” said Special Envoy to the Middle East Ida Quill.',
      'Ida Quill',
    ],
    [
      'says by telephone',
      'Odo Finch did not agree. “We had a warning,” he said by telephone from Corran.',
      'Odo Finch',
    ],
    [
      'has a list in its aside',
      'The wall “will not hold”, Ida Quill, officer for tides, beaches, and drains, said on the call.',
      'Ida Quill',
    ],
    [
      'has two roles in its aside',
      'Finch, a chemistry teacher and a member of the harbour’s board, said he never saw it “leak”.',
      'Finch',
    ],
    [
      'stands before a role with a clause of its own',
      '“It needs a plan,” Odo Finch, the tide guru who founded a school wrote on Monday.',
      'Odo Finch',
    ],
    [
      'is who a shortened verb follows',
      'It was three years ago that Odo Finch, who’s thinking of leaving, said it was “impossible” to win.',
      'Odo Finch',
    ],
    [
      'stands after a clause with which',
      'The row grew so loud over who backed which wall that harbour chief Odo Finch said: “I feel like a tug.”',
      'Odo Finch',
    ],
    [
      'is a plural that no list has',
      'Proponents of the wall, however, say it would act as an “umpire”.',
      'Proponents of the wall',
    ],
    [
      'has a name in -ly',
      'Carly Brunt threw her hat in on Monday, saying it was time for a “proper farmer”.',
      'Carly Brunt',
    ],
    [
      'has two trades before its name',
      '“I heard it fall,” said barley and oat farmer Odo Finch, whose barn is near.',
      'Odo Finch',
    ],
    [
      'stands as a name with a role of its own behind a role',
      '“It fell twice,” said the board’s head, former Norland prime minister Odo Sequeira da Finch.',
      'Odo Sequeira da Finch',
    ],
    [
      'has an office with of before its name',
      'Ida Quill left. Secretary of Tides Odo F. Finch said in a letter that it was “far from dry”.',
      'Odo F. Finch',
    ],
    [
      'is a text in the plural',
      'According to the exit polls, Odo Finch’s voters liked to “tell it as it is”.',
      'exit polls',
    ],
    [
      'is a text that goes to somebody',
      'Odo Finch’s campaign email to his supporters notes that the wall “is a civil matter”.',
      'Odo Finch',
    ],
    [
      'stands behind with, and reports what others think',
      'The town asks how the firm responds to it, with Senator Mara Quill telling reporters she viewed the board as “directly responsible”.',
      'Mara Quill',
    ],
    [
      'stands behind with before an infinitive',
      'The board has denied that it happened, with Odo Finch taking to the radio to call her “totally wrong”.',
      'Odo Finch',
    ],
    [
      'is a handle',
      '“It is wet,” wrote @tidewatch. ¶ “Still wet,” @tidewatch also wrote.',
      '@tidewatch,@tidewatch',
    ],
    [
      'can speak, unlike what stands nearer',
      'Odo Finch said the board’s wishes would add three storeys to the wall and called the plan, made in a night, “cynical in every way”.',
      'Odo Finch',
    ],
    [
      'holds a participle before the verb',
      'A leaflet handed out at the door had claimed the wall was “taller than a church”.',
      'leaflet',
    ],
    [
      'opens a clause with after',
      'Odo Finch sold a fifth yesterday after the wall’s keeper warned that profits would be “wet”.',
      'wall’s keeper',
    ],
    [
      'of a clause before the comma is not taken over',
      'As the crowd began to chant, Finch was joined by Ida Quill and joked: “Neighbours, you are being silly.”',
      'Finch',
    ],
    [
      'stands before a verb in -ed',
      'On the eve of the vote, Finch rallied voters by warning that “the harbour is in danger”.',
      'Finch',
    ],
    [
      'of an inner report is not inverted',
      'In an interview, Odo Finch, a former clerk, said Quill “was very heavily involved in all that”.',
      'Odo Finch',
    ],
    [
      'reads a plural noun as no verb',
      'On Tuesday, Odo Finch called a claim about her recovered emails “significant and disturbing”.',
      'Odo Finch',
    ],
    [
      'follows the quotation',
      'Finch cannot say that “from his seat,” Quill added, saying nobody could.',
      'Quill',
    ],
    [
      'of a cue with a colon belongs to what follows',
      'After Finch said that boats did better in “lesser ports,” Quill said: “I do not like it.”',
      'Finch,Quill',
    ],
    [
      'stands behind with',
      'The town argues over the wall, with harbour chief Odo Finch telling reporters it was “a plain disgrace”.',
      'Odo Finch',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text).join()).toBe(expected);
  });
});
