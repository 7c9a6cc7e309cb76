import { describe, expect, it } from 'vitest';
import { annotateText } from '../../annotate-text.ts';

const opening = 'The talks began on Sunday in the small town.\n\n';

describe('the subject of a verb that follows', () => {
  it.each([
    ['The networks — ABN and CNM — all called it “a farce”.', 'networks'],
    ['Odo Finch and Mara Quill both said it was “a farce”.', 'Odo Finch and Mara Quill'],
    [
      'The mayor, Odo Finch, did not come. The harbour master herself said it was “a farce”.',
      'harbour master',
    ],
    ['“We sell tea until late,” said one of them, Odo Finch.', 'Odo Finch'],
    ['A petition signed by 900 residents called the lane “a strip of paint”.', 'petition'],
    ['A letter seen by Odo Finch said the lane was “a strip of paint”.', 'letter'],
    ['A letter sent out by Odo Finch said the lane was “a strip of paint”.', 'Odo Finch'],
    ['The Bureau of Tides’s Odo Finch said the lane was “a strip of paint”.', 'Odo Finch'],
    ['It was, in the words of the board’s head, Odo Finch, QC, “a strip of paint”.', 'Odo Finch'],
    [
      'A report by the county solicitor found the lane had “no legal effect”.',
      'report by the county solicitor',
    ],
    ['The Norland Herald’s Odo Finch found it “unbearable, in the best sense”.', 'Odo Finch'],
    ['They met the sculptor Odo Finch, who held up a hen and declared: “Here is a hen.”', 'Odo Finch'],
    ['Asked how it went, Odo Finch smiled. “It went well.”', 'Odo Finch'],
    [
      'Odo Finch, a clerk at the Tarn Council, a Corran-N.D.-based group that seeks links between Norlanders and Sudlanders, noted that it was “wet”.',
      'Odo Finch',
    ],
    ['Odo Finch, president of a group that opposes the new weir, called it “a farce”.', 'Odo Finch'],
    [
      'Sen. Odo Finch, Norvik Democrat and a member of the Weirs Committee, called it “a farce”.',
      'Odo Finch',
    ],
    [
      'Mayor Odo Finch of Tarn, the first Liberal, in a letter to the crews called it “a farce”.',
      'Odo Finch',
    ],
    ['“It was wet,” one witness to the fire that closed the pier testified.', 'witness to the fire'],
    ['Per Odo Finch, it was “a very cold day”.', 'Odo Finch'],
    ['“It was cold,” said Odo al-Finch, a driver.', 'Odo al-Finch'],
    ['“It was cold,” said a neighbour, who gave her name only as Quorra.', 'Quorra'],
    ['A resident who gave his name as Vorn said it was “wet”.', 'Vorn'],
    ['A driver, who asked to be identified only as Tilo, said it was “wet”.', 'Tilo'],
    ['“It was cold,” said world No. 3 Ada Pell.', 'Ada Pell'],
    ['The Norland Herald quoted Odo Finch as saying the lane was “a strip of paint”.', 'Odo Finch'],
    ['“A strip of paint,” was the verdict of the inspector, Odo Finch.', 'Odo Finch'],
    ['But to Odo Finch, who lives there, the lane is “a strip of paint”.', 'Odo Finch'],
    ['Odo Finch lives there. For him, the lane is “a strip of paint”.', 'Odo Finch'],
    ['Now Odo Finch, the most tired sailor in the town, calls the lane “a strip of paint”.', 'Odo Finch'],
    ['Odo and Ada Finch, who live there, called the lane “a strip of paint”.', 'Odo Finch and Ada Finch'],
    ['Odo Finch, co-founder and CEO at Tidely, called the lane “a strip of paint”.', 'Odo Finch'],
    ['The town heard the sailor, Odo Finch, at ten. Adds Finch: “It is a strip of paint.”', 'Odo Finch'],
    ['Odo Finch said on Friday in Tarn, New York, that states can ban it because “men drown”.', 'Odo Finch'],
    ['Nobody slept, and all said it was “a farce”.', 'all'],
  ])('%s', (text, speaker) => {
    const [quotation] = annotateText('talks', opening + text).quotations;
    expect(quotation?.speaker?.name).toBe(speaker);
  });
});
