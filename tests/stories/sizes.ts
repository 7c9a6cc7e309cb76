/** Stories of unusual size: one article; one whose second article has no body; nine, of which only two share text. */

const shared =
  'The lamp of the old lighthouse at Scaur Point was lit again on Sunday for the first time in forty years, while the whole village stood on the quay and counted the flashes.';

const alone: Record<string, string> = {
  'content/alone/story.yaml': `title: A lamp is lit
summary: One report on a lighthouse.
articles:
  - siglum: A
    file: a.txt
    language: en-GB-oxendict
    published: { value: 2021-03-04, reason: Named on the page. }
`,
  'content/alone/raw/a.txt': `Lamp is lit at Scaur Point\n\n${shared}\n\n“It works,” said Elspeth Kerr.\n`,
};

const empty: Record<string, string> = {
  'content/empty-body/story.yaml': `title: A report without a text
summary: One report on a lighthouse, and the head of another.
articles:
  - { siglum: A, file: a.txt }
  - { siglum: B, file: b.txt }
`,
  'content/empty-body/raw/a.txt': `Lamp is lit at Scaur Point\n\n${shared}\n\n“It works,” said Elspeth Kerr.\n`,
  'content/empty-body/raw/b.txt': 'Title: Lamp is lit\nDate: 4 March 2021\n',
};

const towns = ['Arle', 'Brant', 'Corse', 'Dunlin', 'Esk', 'Fell', 'Garth', 'Hythe', 'Ings'];
const sights = ['boats', 'geese', 'lamps', 'kites', 'carts', 'drums', 'flags', 'horses', 'sheep'];

const nine: Record<string, string> = {
  'content/nine/story.yaml': `title: Nine towns on one Sunday
summary: Nine reports.
articles:
${towns.map((_, index) => `  - { siglum: ${'ABCDEFGHI'[index]}, file: ${index}.txt }\n`).join('')}`,
  ...Object.fromEntries(
    towns.map((town, index) => [
      `content/nine/raw/${index}.txt`,
      `Sunday in ${town}\n\n${town} had ${sights[index]}.\n\n${town === 'Brant' || town === 'Hythe' ? `${shared}\n\n` : ''}“${sights[index]}!” said Ann ${town}.\n`,
    ]),
  ),
};

export const sizes: Record<string, string> = { ...alone, ...empty, ...nine };
