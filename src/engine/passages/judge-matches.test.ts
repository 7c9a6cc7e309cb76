import { describe, expect, it } from 'vitest';
import { collateTexts } from './collate-texts.ts';

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
