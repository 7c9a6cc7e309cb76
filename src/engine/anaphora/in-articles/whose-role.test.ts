import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../../attribution/speakers-in-story.fixture.ts';

describe('a description and the roles that the article prints', () => {
  it.each([
    [
      'is not whom the article calls a former one, after it has told of one in office',
      'Ida Quill rallied her party on Tuesday. ¶ The plain-talking Norland governor spoke for an hour. “We ended an era,” Quill said. ¶ After it was over, former Norland Gov. Odo Finch told the Herald the tone was “set.” “She did well,” Finch said. ¶ “Tonight,” Quill said, “we choose respect.” ¶ The governor said her party would “tell the truth” about the debt.',
      ['Ida Quill', 'Odo Finch', 'Odo Finch', 'Ida Quill', 'Ida Quill', 'Ida Quill'],
    ],
    [
      'may still be the former one, where there is no other',
      'Plenty of people, from former Vice President Odo Finch to small groups, have expressed outrage over the plan. Mayor Ida Quill backed it. ¶ “Privacy must be a priority,” the ex-vice president wrote late on Wednesday.',
      ['Odo Finch'],
    ],
    [
      'is no leader of a part of Britain, where it names a land beyond',
      'Scotland will hold talks, Scottish leader Ida Quill said. She added that a vote was “on the table.” ¶ Mara Stern, the German chancellor, said it “should not take forever” to leave. ¶ The German leader said she wanted “a good climate” in the talks.',
      ['Ida Quill', 'Mara Stern', 'Mara Stern'],
    ],
    [
      'is not who chairs another committee of the house',
      'Senator Odo Finch, the chairman of the Senate Harbour Committee, did not want to speak. “I hope I can cover this by telephone,” he said. ¶ Senator Bo Chen called the report “deeply disturbing.” ¶ “It was time lost,” the chairman of the Senate Armed Services Committee said in a statement.',
      ['Odo Finch', 'Bo Chen', 'Bo Chen'],
    ],
    [
      'is nobody named before, where it is of something new',
      'Odo Finch spoke to grocers on Monday. “Prices will fall,” Finch said. His team put out a video with small traders. ¶ The latest film features the owner of a tile shop saying she was “insulted” by the remarks.',
      ['Odo Finch', 'owner of a tile shop'],
    ],
    [
      'is whom brackets behind it name',
      'One guest, former strategist Odo Finch, joked that the mayor could not find the river. “He would need a map,” Finch said. ¶ Then the other guest (Herald contributor Bo Chen) chimed in, saying: “And a boat.”',
      ['Odo Finch', 'Bo Chen'],
    ],
    [
      'is a whole people',
      'Odo Finch changed the tone of the debate. Finch ended with a sneer. ¶ The British would call him a “newsreader.”',
      ['British'],
    ],
    [
      'of a government is no agency of it',
      'Bo Chen’s lawyers had asked the Bureau of Harbours (BOH) for the date. BOH agreed. ¶ “At no point has the office had any role in it,” the government said in its filing.',
      ['government'],
    ],
    [
      'of one administration is no agency that has the word',
      'The rule would require the Tide Safety Administration to forward lists. ¶ The talk was of the Finch administration — which insisted that it was “not attempting” to do so.',
      ['Finch administration'],
    ],
    [
      'of a senator is who is called so by a lone first name',
      'The campaign was led by Marlow, the popular liberal Norland senator. Supporters gathered behind the Marlow wing of the party. ¶ Bankers opposed the bill. Odo Finch, a banker, said he was “not amused.” ¶ Marlow agrees. ¶ “The council must keep its rules,” the senator wrote in a letter.',
      ['Odo Finch', 'Marlow'],
    ],
    [
      'of a place is nobody who has only come there',
      'Odo Finch could have paid. But since it was late, he’s stuck on Corran Island, where the medical director called it a “public disaster”.',
      ['medical director'],
    ],
    [
      'of a place is who holds it, and comes there',
      'Ida Quill, the medical director of Corran, rows. On Monday she went to the island, where the director called it a “public disaster”.',
      ['Ida Quill'],
    ],
    [
      'that anybody may have is still of who has come there',
      'Odo Finch, 40, was arrested on Monday. He was taken to a yard, where the suspect called it a “public disaster”.',
      ['Odo Finch'],
    ],
    [
      'of a movement is no president',
      'President Odo Finch will speak, joined by former President Karl Voss. ¶ Bo Chen, who founded the league, urged the crowd on. ¶ “We’ve come to remember,” the 92-year-old civil rights leader said.',
      ['Bo Chen'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected);
  });

  it('is the president who came later, where only an earlier one is called so', () => {
    const text =
      'Republicans refused to consider President Barack Obama’s choice. Mr. Trump has not helped the court. Trump spoke in March. ¶ The president said his party “must always hold the court.”';
    expect(speakers(text.replaceAll(' ¶ ', '\n\n'))).toEqual(['Trump']);
  });
});
