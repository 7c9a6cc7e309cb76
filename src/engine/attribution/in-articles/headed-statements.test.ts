import { expect, test } from 'vitest';
import { speakersInStory } from '../speakers-in-story.fixture.ts';

const words = '“The pump was shut at noon and nobody opened it again.”';

test('a list under a line that says who told it', () => {
  expect(
    speakersInStory(
      [
        'In an interview in the office, Mr. Finch also told The Courier:',
        '• Tide spokeswoman Mara Quill is “under consideration” to replace Harbour Envoy Ida Thole:',
        '“She is with us a long time.”',
        '• He would send boats “in a heartbeat” to the border.',
      ].join('\n\n'),
    ),
  ).toEqual(['Finch', 'Finch', 'Finch']);
});

test.each([
  ['Statement of Chair Orla Quill', 'Orla Quill'],
  ['Statement by the mayor, Ruth Dool', 'Ruth Dool'],
  ['Statement from Chief Constable Ada Munt', 'Ada Munt'],
  ['The dissenting statement of Commissioner Petra Hale', 'Petra Hale'],
  ['Full statement from Ida Marr, director of the Tove Trust:', 'Ida Marr'],
  ['Dissenting statement of Commissioner Odo Finch', 'Odo Finch'],
  ['Response from the Tove Trust', 'Tove Trust'],
  ['Comment by Tove councillor Ann Lee', 'Ann Lee'],
  ['Ada Munt, chief constable:', 'Ada Munt'],
  ['Ada Munt (chief constable of Tove):', 'Ada Munt'],
  ['Ada Munt:', 'Ada Munt'],
])('%s heads the words below', (line, speaker) => {
  expect(speakersInStory(`The pump failed on Monday.\n\n${line}\n\n${words}`)).toEqual([speaker]);
});

test('each of several lines has its own words below, also in more than one paragraph', () => {
  const text = `Ada Munt, chief constable:\n\n${words}\n\n“We did what we could.”\n\nRuth Dool, mayor:\n\n“I was not told of any of this until Friday.”`;
  expect(speakersInStory(text)).toEqual(['Ada Munt', 'Ada Munt', 'Ruth Dool']);
});

test.each([
  'Statement of accounts',
  'Message in a bottle',
  'Ada Munt walked home:',
  'Statement of Orla Quill is awaited in Tove today',
])('%s names nobody', (line) => {
  const [speaker] = speakersInStory(`The pump failed on Monday.\n\n${line}\n\n${words}`);
  expect(speaker == null || !/Quill|accounts|bottle/.test(speaker)).toBe(true);
});

test('who says the words beats the line above', () => {
  const text = `Statement of Chair Orla Quill\n\n“The pump was shut at noon,” said Bo Roe.`;
  expect(speakersInStory(text)).toEqual(['Bo Roe']);
});
