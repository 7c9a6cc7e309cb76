/** The words of the page of downloads. Between backticks stands code. */
export const dataWords = {
  title: 'Data',
  description: 'Everything the site shows, to take away: JSON, CSV, Web Annotations, schemas and checksums.',
  standfirst:
    'Everything the pages show, to take away and check. Readers’ comments are left out of the quotations.',
  heads: { file: 'File', about: 'What it holds', size: 'Size' },
  size: (bytes: number) => `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('en')} kB`,
  checksums: 'Checksums of the files as received (SHA-256)',
  schemas: { title: 'Schemas', lead: 'The shape of every kind of file, as JSON Schema.' },
  places: {
    title: 'How places are given',
    text: 'A span is `start` and `end`: UTF-16 offsets into the text of a source file, the end not included, as JavaScript counts. `text.slice(start, end)` is the exact text. In the Web Annotations positions count Unicode code points, as that standard asks. Ids come from the text and stay: `a-415` is the quotation at 415 in article A.',
  },
  rights: {
    title: 'Rights',
    text: 'The articles belong to their publishers and stand here to be compared and discussed. What was worked out from them, and the code, are under the MIT licence.',
  },

  about: {
    sources: 'The files as read: metadata with its basis, blocks, notes, checksum',
    quotations: 'Every quotation of the articles with its speaker and the rule that found it',
    table: 'The same as a table',
    annotations: 'Quotations as W3C Web Annotations, selected by quote and by position',
    speakers: 'Speakers across the story, with every name as printed',
    statements: 'What was said once and printed more than once, word by word',
    passages: 'Text that two articles share, with every difference',
    findings: 'What differs, with spans and rules',
    timeline: 'What happened when, with how sure that is',
    text: (siglum: string) => `The file of article ${siglum} as received`,
    checksums: 'Checksums of the files, for `sha256sum -c`',
  },
} as const;
