/**
 * Three reports on one crane. B retells A with one word changed in each of ten sentences; C prints the second and
 * third of them word for word, and what the editor links: a claim in other words and an account that differs.
 */

const told = [
  'The tall crane at the Fenwick yard was moved before dawn to a berth beside the old ropeworks.',
  'Two tugs pulled the pontoon across the basin while the harbour master stood on the wall and waved.',
  'A crowd of perhaps three hundred people watched from the bridge until the last line was made fast.',
  'The owner bought the crane in the spring from a shipyard that had no further use for it.',
  'Engineers checked every bolt of the jib in a week of rain before they let it leave.',
  'The council paid for the new rails out of money that it had saved for a car park.',
  'Boats were kept out of the basin until noon, and the ferry ran an hour late all day.',
  'Nobody was hurt, although a rope parted with a bang that broke a window of the chandlery.',
  'The crane will lift stone for the sea wall that the winter storms took down last year.',
  'School classes may visit the site from Monday if they book with the yard and wear boots.',
];

/** The word of each sentence that B has another for. */
const changed: readonly (readonly [string, string])[] = [
  ['moved', 'shifted'],
  ['pulled', 'hauled'],
  ['watched', 'cheered'],
  ['spring', 'autumn'],
  ['week', 'month'],
  ['saved', 'borrowed'],
  ['noon', 'dusk'],
  ['window', 'lamp'],
  ['stone', 'timber'],
  ['Monday', 'Tuesday'],
];

const retold = told.map((sentence, index) => sentence.replace(...(changed[index] as [string, string])));

/** The second, third and fourth sentence stand in one paragraph. */
const paragraphs = ([first, ...more]: readonly string[]) => [
  first!,
  more.slice(0, 3).join(' '),
  ...more.slice(3),
];

const of = (heading: string, text: readonly string[]) => `${heading}\n\n${text.join('\n\n')}\n`;

export const retoldStory: Record<string, string> = {
  'content/crane/story.yaml': `title: A crane crosses the basin
summary: Three reports on a crane.
articles:
  - { siglum: A, file: a.txt }
  - { siglum: B, file: b.txt }
  - { siglum: C, file: c.txt }
links:
  - label: what the crane weighs
    members:
      - { article: A, exact: "It weighs as much as forty buses" }
      - { article: C, exact: "no lighter than a street full of coaches" }
  - label: who paid
    tells: otherwise
    members:
      - { article: A, exact: "The council paid for the new rails" }
      - { article: B, exact: "The council paid for the new rails" }
      - { article: C, exact: "The rails were a gift of the owner" }
`,
  'content/crane/raw/a.txt': of('Crane crosses the Fenwick basin', [
    told[0]!,
    'It weighs as much as forty buses.',
    ...paragraphs(told).slice(1),
    '“She came over like a swan,” said Nora Tindall, who keeps the log.',
  ]),
  'content/crane/raw/b.txt': of('Fenwick crane on the move', paragraphs(retold)),
  'content/crane/raw/c.txt': of('A quiet morning at the ropeworks', [
    told[1]!,
    told[2]!,
    'It is no lighter than a street full of coaches, a sailor reckoned. The rails were a gift of the owner.',
    '“I had my breakfast standing up,” said Ivo Penrose.',
  ]),
};
