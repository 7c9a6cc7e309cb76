import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('names of bodies with more than one part', () => {
  it.each([
    [
      'a group by what it is called',
      'In Tove, a group called Parents for Better Boats issued a statement calling for a waiver, saying: “We know that boats are essential.”',
      'Parents for Better Boats',
    ],
    [
      'a paper, where a firm is called so',
      'The keeper runs a brewing company called Corran Tides that Reuters says is an “affiliate” of the yard.',
      'Reuters',
    ],
    [
      'a Web site',
      'According to Tarnford Brewery’s Web site, the beer is “on its way back”.',
      'Tarnford Brewery',
    ],
    [
      'a statement on a Web site',
      'A recent statement on the Web site of Harbour Watch calls on people to “stop the wall at once”.',
      'Harbour Watch',
    ],
    [
      'a label in capitals',
      'It rained.\n\nUndersecretary of the Navy Mara Quill: “I read it with disgust.”',
      'Mara Quill',
    ],
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
      'in a report of somebody who has no name',
      'The bank gave way although an engineer’s report rated it “in poor condition”.',
      'engineer’s report',
    ],
    [
      'behind where it is listed',
      'Tove-listed Norholm Group was sold. Norholm said it would brew “for the foreseeable future”.',
      'Norholm Group',
    ],
    [
      'a water company without its last word',
      'Orsa Haven Water let sewage out for days. Orsa Haven said that it was “heavily diluted”.',
      'Orsa Haven Water',
    ],
    [
      'a works',
      'The contractor, Padma Earthworks, denied it. In a statement it said the river had reached “new levels”.',
      'Padma Earthworks',
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
    [
      'that end in an apostrophe and s, before an aside',
      'Fenner’s, the Vale grocer, has blamed “a wet barbecue”.',
      'Fenner',
    ],
    [
      'with a sign that reads',
      'Odo Finch was sad. One branch had put up a sign reading “Be kind, we bank here too”.',
      'sign',
    ],
    [
      'of a memo that was seen',
      'An internal memo seen by this paper warned of “severe slippage”.',
      'internal memo',
    ],
    ['before an editor-in-chief', '“I want it,” said Vale editor-in-chief Clara Yorke.', 'Clara Yorke'],
    ['that rate somebody’s claim', 'Fact House, a website, rated Dunn’s claim “false.”', 'Fact House'],
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

describe('bodies whose names could be people’s', () => {
  it.each([
    [
      'a bank',
      'The report was late. “We will go on,” Wells Fargo said. “It is so,” it added.',
      'Wells Fargo',
    ],
    [
      'a charity that opens with a form of a verb',
      '“We go on,” Planned Parenthood said. “It is so,” it added.',
      'Planned Parenthood',
    ],
    [
      'fighters',
      'The attack was claimed by Boko Haram. “We did it,” the group said. “It is so,” it added.',
      'Boko Haram',
    ],
    [
      'what closes with a centre',
      'The Carter Center was late. “We go on,” it said. “It is so,” it added.',
      'Carter Center',
    ],
  ])('%s', (_, text, name) => {
    expect(speakers(text)).toEqual([name, name]);
  });

  it('is not who speaks of a war', () => {
    const text = 'Ida Quill came. Nobody had tried since World War II.\n\n“It is new,” she said.';
    expect(speakers(text)).toEqual(['Ida Quill']);
  });
});

describe('what agencies print behind a firm', () => {
  it('parts it from nobody', () => {
    const text = '“It is sad,” added Tidebook Inc (TB.O) founder Ida Quill. “It is cruel.”';
    expect(speakers(text)).toEqual(['Ida Quill', 'Ida Quill']);
  });
});

describe('roles in two parts before a name', () => {
  it.each([
    [
      'a chief of staff who is a general',
      'It is a problem Army chief of staff Gen. Doug Quill called “a cancer.”',
    ],
    [
      'a ranking member',
      'Ranking Member of the House Harbour Committee Rep. Doug Quill gave examples of what he called “the big lie” by the Democrats.',
    ],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual(['Doug Quill']);
  });

  it('a first name that ends like a trade, with a suffix', () => {
    expect(speakers('“I see,” Booker Sawyer III said.')).toEqual(['Booker Sawyer III']);
  });

  it('a word with a name in it before a tweet', () => {
    expect(speakers('Ann Lee spoke. Lee’s post-New Norland tweet had these words: “We must go on.”')).toEqual(
      ['Ann Lee'],
    );
  });
});
