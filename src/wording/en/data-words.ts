/** The words of the page of downloads. Between backticks stands code. */
export const dataWords = {
  title: 'Data',
  description: 'Everything the site shows, to take away: JSON, CSV, Web Annotations, schemas and checksums.',
  standfirst:
    'Everything that the pages show, to download and to check. The files of quotations leave out readers’ comments.',
  heads: { file: 'File', about: 'What it holds', size: 'Size' },
  size: (bytes: number) => `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('en')} kB`,
  checksums: 'Checksums of the files as received (SHA-256)',
  schemas: {
    title: 'Schemas',
    lead: 'The shape of each JSON file above by its name, of story.yaml (`story`) and of a line of `variorum annotate` (`annotation`), as JSON Schema; every field is described there.',
  },
  places: {
    title: 'How places in a text are given',
    text: 'Story and id together name a row among those of all stories. A span is `start` and `end`: UTF-16 offsets into the text of a source file, the end not included, as JavaScript counts. `text.slice(start, end)` is the exact text. In the Web Annotations, positions count Unicode code points, as that standard asks. Ids come from the text and never change: `a-415` is the quotation that begins at 415 in article A.',
  },
  rights: {
    title: 'Rights',
    text: 'The articles belong to their publishers and stand here to be compared and discussed. What was worked out from them, and the code, are under the MIT licence.',
  },

  about: {
    sources: 'The files as read: metadata with its basis, blocks, notes, checksum',
    quotations: 'Every quotation with its speaker and the rule that decided it',
    table: 'The quotations as a table for a spreadsheet, with line, link and statement',
    annotations: 'The quotations as W3C Web Annotations',
    speakers: 'Speakers across the story, with every name as printed',
    statements: 'What was said once and printed more than once, with every version',
    passages: 'Text that two articles share, with every difference',
    findings: 'What differs, with the words it rests on and the rules',
    timeline: 'What happened when, with how sure that is',
    text: (siglum: string) => `The file of article ${siglum} as received`,
    checksums: 'Checksums of the files, for `sha256sum -c`',
  },
} as const;
