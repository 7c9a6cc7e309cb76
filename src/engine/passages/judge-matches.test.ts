import { describe, expect, it } from 'vitest';
import { collateTexts } from '../collate-texts.ts';

function shared(a: string, b: string): string[] {
  return collateTexts(a, b).map((passage) => a.slice(...passage.a));
}

describe('independent reports', () => {
  it('share a run of twelve words, wherever it stands', () => {
    expect(
      shared(
        'Islanders on the quay fear more than ever that the last boat of the day will leave Port Ardle before the school bell rings for the children.',
        'A leaflet that went round in a hurry last night warned: the last boat of the day will leave Port Ardle before the shops up in town have shut their doors.',
      ),
    ).toEqual(['the last boat of the day will leave Port Ardle before the']);
  });

  it('share no formula inside a sentence', () => {
    expect(
      shared(
        'Most voters want the bridge, found the survey by Ardle College, with a margin of error of plus or minus three points for all voters asked in May.',
        'Two thirds are tired of the debate about a tunnel and the poll of harbour workers, with a margin of sampling error of plus or minus four points for all workers, says so.',
      ),
    ).toEqual([]);
  });

  it('share what stands in quotation marks, lightly altered', () => {
    expect(
      shared(
        'At the rally Tom Arliss cried: “We have come a very long way in nine months of hard work by everybody,” and left the stage to the choir of the island school.',
        'Arliss was all smiles. “We have come a long way in nine months of hard work by everybody,” he had told friends.',
      ),
    ).toEqual(['“We have come a very long way in nine months of hard work by everybody,”']);
  });

  it('share a short quotation, whole, whatever marks and sentence it stands in', () => {
    const quotation = 'The pier is rotten and we are telling boats to keep';
    const short = `“${quotation} away,” said the harbour master, who has held the post for nine years.`;
    expect(
      shared(short, `Nobody had been near it. ‘${quotation} clear,’ Odo Finch told the children of Tarn.`),
    ).toEqual([`“${quotation} away,”`]);
    const cut =
      'Odo Finch told the crew that the pier is rotten and we are telling boats to keep nine metres off it.';
    expect(shared(short, cut)).toEqual([]);
  });

  it('share a sentence with words altered', () => {
    expect(
      shared(
        'Bread was dear. Two hundred people were moved from their homes overnight after a fire at the plant. Rain fell on the hills all day and most of the night.',
        'Nobody saw it. Two hundred residents were moved from their homes last night after a fire at the plant. It burned like a torch until the roof came down.',
      ),
    ).toEqual(['Two hundred people were moved from their homes overnight after a fire at the plant.']);
  });
});

describe('a paragraph whose last sentence the other side left out', () => {
  it('does not part the line that follows', () => {
    const story =
      'Forty passengers were taken off the ferry by the lifeboat before the tide turned and all of them were back on the quay by nine. The owner of the boat said that the rocks off the lighthouse had not been marked since the storm in March.';
    const line = 'Write to Una Kessell at Ardle.';
    const left = 'Nobody could say how long a new buoy would take or who might pay for it.';
    expect(shared(`${story} ${left}\n\n${line}`, `${story}\n\n${line}`)).toEqual([
      `${story} ${left}\n\n${line}`,
    ]);
  });
});

describe('a short paragraph between texts that share a passage', () => {
  it('is the same one with a word put in or left out at its edge', () => {
    const story =
      'Forty passengers were taken off the ferry by the lifeboat before the tide turned and all of them were back on the quay by nine.';
    const other = 'Nobody saw the bakery burn, for the street lay empty until the baker came home at noon.';
    expect(
      shared(
        `${story}\n\nWrite to Una Kessell at Ardle.`,
        `Do write to Una Kessell at Ardle today.\n\n${other}\n\n${story}`,
      ),
    ).toEqual([story, 'Write to Una Kessell at Ardle.']);
  });
});

describe('beside a shared quotation', () => {
  const quotation = 'Nobody here will forget who saw that crack in the wall and painted it over';

  it('a formula in the next sentence is no part of the passage', () => {
    expect(
      shared(
        `At noon Ida Quill stood on the quay and wept for all of Tarn. “${quotation}.”\n\nThe reeve asked for “a full public hearing”.`,
        `She said: “${quotation}.”\n\nIda Thorn of Norland said: “I have sent for a full list by Monday.”`,
      ),
    ).toEqual([`“${quotation}.”`]);
  });

  it('a sentence with the name of the same body is no part of the passage', () => {
    expect(
      shared(
        `Tarn Harbour and Pilot Board said nine boats had been hauled out and that each crew was safe at home.\n\n“${quotation},” he told a crowd of some four hundred on the quay.`,
        `Tarn Harbour and Pilot Board said the lamps had been lit.\n\n“${quotation},” Odo Finch said.`,
      ),
    ).toEqual([`“${quotation},”`]);
  });

  it('a name that stands before it here and after it there is no part of the passage', () => {
    expect(
      shared(
        `“${quotation},” said Ida Quill, 61, who had her boat on the north quay.`,
        `On the north quay Ida Quill, 61, was mending a net. “${quotation},” she said.`,
      ),
    ).toEqual([`“${quotation},”`]);
  });

  it('a sentence that shares half its words is a part of the passage', () => {
    const a = `Rain fell on Tove for nine days on end, its mayor said. “${quotation}.”`;
    expect(shared(a, `Rain fell on Tove for a week and more, its mayor said. “${quotation}.”`)).toEqual([a]);
  });
});

it('two quotations with other words between are each a passage', () => {
  const one = 'We saw the roof lift and then the whole barn went';
  const other = 'They carried all of us across the ford before the water rose';
  expect(
    shared(
      `“${one},” said Ida Quill, 61, who was milking her neighbour’s goats on the far side of the hill. “${other}.”`,
      `“${one},” she said. “Some thought of war, some of thunder, and a boy of nine thought that it was the end of all things. ${other}.”`,
    ),
  ).toEqual([`“${one},”`, `${other}.”`]);
});
