import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('a verb, and whose it is', () => {
  it.each([
    [
      'a firm’s, behind whose label it is',
      'Orla Finch won. Finch’s label, Larch Sound, said it was “delighted that sense has won”.',
      ['Larch Sound'],
    ],
    [
      'hers, whom a change allowed to say it',
      'Dropping likes allowed Ida Quill to claim that the site wants to be “a space that feels less pressed”.',
      ['Ida Quill'],
    ],
    [
      'nobody’s who is a deed',
      'The party was accused of fooling voters by changing the name of its press office account to “we check it all” during a debate.',
      ['party'],
    ],
    [
      'the authors’, not that of a share',
      'The number of those who had the disorder rose “slightly” by 25 percent compared with others, the authors wrote.',
      ['authors'],
    ],
    [
      'a department’s, which gives details',
      '“The plan has brought one way for all,” the department detailed.',
      ['department'],
    ],
    [
      'hers, who reports it behind a passive',
      'The agency said it had looked. All “relevant sites” were also cleaned, reports Ida Quill.',
      ['Ida Quill'],
    ],
    [
      'hers, between dashes',
      'The tool joins two models to – as Ida Quill puts it – “bring power to anyone”.',
      ['Ida Quill'],
    ],
    [
      'not that of a question that somebody asked',
      'There is a “link” between the question asked of the court by the assembly and “the other case”, Ida Quill said.',
      ['Ida Quill', 'Ida Quill'],
    ],
    [
      'a mother’s, behind a clause on her son',
      'The mother of a boy who drowned in a quarry has said his death was “waiting to happen”.',
      ['mother of a boy'],
    ],
    [
      'nobody’s who was told',
      'Residents of Orrin were told on Sunday to leave “now, not after lunch”.',
      [null],
    ],
    [
      'a review’s, behind what people were made to feel',
      'Mothers were made to feel “like a nuisance” and many babies might have lived, an independent review has concluded.',
      ['independent review'],
    ],
    [
      'a report’s, behind a clause on whom it is about',
      'The report describes a place in which women who asked for help were treated as “difficult”.',
      ['report'],
    ],
    [
      'a crowd’s, which shouts',
      'Villa came on Monday. He was met with shouts of “Where were you?” from a crowd outside the cathedral.',
      ['crowd'],
    ],
    [
      'members’, who troop into a house and shout',
      'As members of the Lok Vikas Morcha trooped into the well of the House shouting “Give us our water,” the speaker adjourned it.',
      ['members of the Lok Vikas Morcha'],
    ],
    [
      'that of benches, which cry',
      '“They buried their children,” Callum Deverel said, to cries of “Shame!” from the Labour benches.',
      ['Callum Deverel', 'Labour'],
    ],
    [
      'a review’s, behind who was told to stop',
      'Women at a unit were left to wait and told to “stop making a fuss” when they asked for help, an independent review has found.',
      ['independent review'],
    ],
    [
      'the same person’s, behind but that',
      'President Anwar Tesf said that he remained committed to the deal but that Zarune would answer “any provocation with iron”.',
      ['Anwar Tesf'],
    ],
    [
      'a bank’s, in whose statement it is',
      'In its statement, the Ostmark Bank dropped a reference to “gradual easing” that had been there.',
      ['Ostmark Bank'],
    ],
    ['a paper’s itself', 'The paper itself says that recovery has been “rapid but simple”.', ['paper']],
    [
      'a coach’s, behind a recorded message',
      'Jermaine Acheb was one of the few who knew. He told the listeners in a recorded message: “You carried that show.”',
      ['Jermaine Acheb'],
    ],
    [
      'hers, behind her age',
      'Among them is former winner Tilly Sharpe, 27, who on Sunday posted a picture with the caption “Big things coming…”',
      ['Tilly Sharpe'],
    ],
    [
      'the coach’s, who said he had considered it',
      'The forward, Jai Wunu, kicked two goals. “I was glad,” Jai Wunu said.\n\nHerons coach Dean Fairl said he had considered leaving the forward in the reserves.\n\n“The doctors wanted him to have one more run.”',
      ['Jai Wunu', 'Dean Fairl'],
    ],
    [
      'hers, behind after without a comma',
      'Defending, Ruth Pill said her client was ill. She added: “He knows.”\n\nAfter the hearing Detective Constable Hannah Beech, of Brinsford Police, praised the victim.\n\n“Stalkers rely on people,” she said.',
      ['Ruth Pill', 'Hannah Beech'],
    ],
    [
      'a spokesman’s, at the end of a sentence that goes on with which',
      'Judges can already jail them but that was a “last resort” which was rarely used, a spokesman said.',
      ['spokesman'],
    ],
    [
      'a party’s, before a clause without a comma',
      'The Liberal Party said it “beggared belief” he and fellow officials could not remember how it went.',
      ['Liberal Party'],
    ],
    [
      'his, before a list of those he names',
      'Mr Kenny pointed out that the Netherlands, Portugal and the Czech Republic, which all have troops there, have announced their withdrawal “regardless of it”.',
      ['Kenny'],
    ],
    [
      'a magazine’s, which a country has',
      'It had an audience of millions, with Norland’s TV Guide magazine describing the series as “a cross between two”.',
      ['TV Guide'],
    ],
    [
      'that of who suggested it, behind as',
      'The wins solidify Odo Finch’s argument that he is popular, rather than just a “regional” candidate, as Ida Holm’s campaign manager suggested after May.',
      ['Ida Holm’s campaign manager'],
    ],
    [
      'a broadcaster’s, by what it is',
      'State television in Ostra reported the deal, calling it “a technical prolongation”.',
      ['State television in Ostra'],
    ],
    [
      'hers, behind an office that no list has',
      'The Ceann Comhairle, Ida Feeney, called the row “a shame”.',
      ['Ida Feeney'],
    ],
    [
      'hers, behind an opening without a comma',
      'Marta Villal saw it. Of her side’s display she was less kind, describing the first half as “a heap of people”.',
      ['Marta Villal'],
    ],
    [
      'his, behind the verb of the union that he is of',
      'It rained. “Many saw it,” lawyer Odo Jadwat of the Tove Union, which challenged the ban, said in May.',
      ['Odo Jadwat'],
    ],
    [
      'his, before another who said something',
      'Old rivals came, including Odo Finch, who called him a “fraud,” Ida Thole, who questioned it, and Karl Voss.',
      ['Odo Finch'],
    ],
    [
      'his, whatever channel it was told to',
      'Odo Finch said Thursday that a deal has to be on “our terms,” according to Fox Business.',
      ['Odo Finch'],
    ],
    [
      'a body’s, by its written statement',
      'It rained, said Lt. Gen. Odo Finch. They act against attacks of “grave consequence,” according to TideCom’s written statement.',
      ['TideCom'],
    ],
    [
      'hers, above who contributed',
      'Silvia waited. “I’m worried,” said Silvia. “I don’t know what they’re going to do.”\n\n—Ida Thole, Karl Voss and Odo Finch contributed to this article.',
      ['Silvia', 'Silvia'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
