/** Many small stories, of words drawn by a seed: so many that the site's search comes in parts. */

import { below, type Random, seededRandom } from '../../scripts/shared/seeded-random.ts';

const stories = 24;
const paragraphs = 28;

const words = {
  starts: [
    'Bran',
    'Cor',
    'Del',
    'Fen',
    'Gar',
    'Hol',
    'Kel',
    'Lor',
    'Mar',
    'Nor',
    'Pen',
    'Ros',
    'Sel',
    'Tam',
    'Wen',
  ],
  ends: ['bury', 'combe', 'field', 'gate', 'ham', 'holt', 'lock', 'mere', 'nock', 'stead', 'wick', 'worth'],
  names: ['Alice', 'Martin', 'Ruth', 'Daniel', 'Clara', 'Hugo', 'Irene', 'Oscar', 'Laura', 'Simon'],
  roles: [
    'the mayor',
    'the ferryman',
    'the head of the mill',
    'a farmer',
    'the bishop',
    'the station master',
  ],
  people: [
    'The council',
    'Every baker',
    'My brother',
    'Nobody here',
    'The whole street',
    'The harbour board',
  ],
  acts: ['mended', 'painted', 'counted', 'buried', 'sold', 'carried home', 'forgot', 'polished'],
  sorts: ['copper', 'wooden', 'borrowed', 'broken', 'frozen', 'painted', 'heavy', 'nameless'],
  things: [
    'bells',
    'lanterns',
    'ladders',
    'clocks',
    'boats',
    'chairs',
    'kettles',
    'fiddles',
    'gates',
    'drums',
  ],
  times: ['before the frost', 'after the fair', 'in a single night', 'while it rained', 'without a licence'],
  ends2: ['and the river knew it', 'so the geese left', 'and no bill was sent', 'but the road stayed shut'],
};

type Pick = <T>(from: readonly T[]) => T;

export const manyStories: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: stories }, (_, at) => Object.entries(makeStory(at))).flat(),
);

function makeStory(at: number): Record<string, string> {
  const random = seededRandom(at + 1);
  const pick: Pick = (from) => from[below(random, from.length)]!;
  const town = `${words.starts[at % words.starts.length]}${words.ends[at % words.ends.length]}`;
  const speakers = words.names.slice(at % 7, (at % 7) + 3).map((name) => ({
    name: `${name} ${pick(words.starts)}${pick(words.ends)}`,
    role: pick(words.roles),
  }));
  const article = [
    `${town} counts its ${pick(words.things)}`,
    ...Array.from({ length: paragraphs }, () => makeParagraph(pick, town, pick(speakers), random)),
  ].join('\n\n');
  const folder = `content/town-${at + 1}`;
  return {
    [`${folder}/story.yaml`]: `title: The affair of ${town}
summary: One report from a town.
articles:
  - { siglum: A, file: a.txt }
`,
    [`${folder}/raw/a.txt`]: `${article}\n`,
  };
}

function makeParagraph(
  pick: Pick,
  town: string,
  speaker: { name: string; role: string },
  random: Random,
): string {
  const clause = () =>
    `${pick(words.people)} ${pick(words.acts)} ${10 + below(random, 900)} ${pick(words.sorts)} ${pick(words.things)} ${pick(words.times)}`;
  const { name, role } = speaker;
  return `“${clause()}, ${pick(words.ends2)},” said ${name}, ${role} of ${town}. “${clause()}.” ${clause()}, ${pick(words.ends2)}.`;
}
