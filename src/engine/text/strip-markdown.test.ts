import { expect, test } from 'vitest';
import { stripMarkdown } from './strip-markdown.ts';

test.each([
  ['# Ferry sinks off Gant', 'Ferry sinks off Gant'],
  ['**By [Ann Lee](https://harbour.example/ann)** | *3 March 2024*', 'By Ann Lee | 3 March 2024'],
  ['> > Date: 3 March 2024', 'Date: 3 March 2024'],
  ['- [Storm closes port](https://harbour.example/c)', 'Storm closes port'],
  ['![A ferry](https://harbour.example/a.jpg)', '![A ferry](https://harbour.example/a.jpg)'],
  ['The file_name_here and 2 * 3 * 4', 'The file_name_here and 2 * 3 * 4'],
  ['Ferry sinks', 'Ferry sinks'],
])('%s', (line, expected) => expect(stripMarkdown(line)).toBe(expected));
