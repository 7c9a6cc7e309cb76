import { describe, expect, it } from 'vitest';
import { annotateText } from '../annotate-text.ts';

const opening = 'The talks began on Sunday in the small town.\n\n';

describe('words between the subject and its verb', () => {
  it.each([
    ['The networks — ABN and CNM — all called it “a farce”.', 'networks'],
    ['Odo Finch and Mara Quill both said it was “a farce”.', 'Odo Finch and Mara Quill'],
    ['The mayor, Odo Finch, did not come. The harbour master herself said it was “a farce”.', 'harbour master'],
    ['Nobody slept, and all said it was “a farce”.', 'all'],
  ])('%s', (text, speaker) => {
    const [quotation] = annotateText('talks', opening + text).quotations;
    expect(quotation?.speaker?.name).toBe(speaker);
  });
});
