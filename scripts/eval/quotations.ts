// Scores the quotation engine against labelled articles and prints a table:
//   npm run eval:quotations -- practice.jsonl --split odd --errors 20
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotateText } from '../../src/engine/annotate-text.ts';
import type { GoldArticle } from './gold-article.ts';
import { perturbations } from './perturb-quotes.ts';
import { type ScoredSet, toErrorList, toScoreTable } from './print-quotation-scores.ts';
import { readGoldLines, readStoryGold } from './read-gold.ts';
import { readLabelledSet } from './read-labelled-set.ts';
import { scoreQuotations } from './score-quotations.ts';

const help = `usage: npm run eval:quotations -- [FILE.jsonl…] [--split odd|even] [--errors N]

Without files: the labelled set of this project (tests/quotation-set) and the first story.
  --split odd|even   only every second article of each set, counted from 1
  --errors N         after the table, at most N errors of each kind
  --plain            without the rows for other typography

A line of a file is one labelled article; offsets are UTF-16 units, inside the marks, end exclusive:
{"id", "text",
 "quotes": [{"start", "end", "speaker": name|null, "speaker_type": "named|nominal|pronoun|none",
   "aliases"?: [other names that pass], "resolved_by"?: set where a pronoun or nominal was resolved to a name,
   "speaker_start"?, "speaker_end"?: the words that name the speaker,
   "form"?, "form_doubt"?: true where taking it for a term counts neither way}],
 "other_quoted"?: [{"start", "end", "ignore"?}]   words in marks that are nobody's speech; with ignore, neither way
}`;

const root = new URL('../../', import.meta.url).pathname;
const { values, positionals } = readArguments();
if (values.help) console.log(help);
else report(readSets(positionals).map(({ name, articles }) => ({ name, articles: splitOff(articles) })));

interface GoldSet {
  name: string;
  articles: GoldArticle[];
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      split: { type: 'string' },
      errors: { type: 'string', default: '0' },
      plain: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

function readSets(files: readonly string[]): GoldSet[] {
  if (files.length > 0) {
    const from = process.env['INIT_CWD'] ?? process.cwd();
    return files.map((file) => ({
      name: basename(file, '.jsonl'),
      articles: readGoldLines(resolve(from, file)),
    }));
  }
  const raw = `${root}content/meta-messenger-encryption/raw`;
  return [
    { name: 'tuned', articles: readLabelledSet(`${root}tests/quotation-set/tuned`) },
    { name: 'first story', articles: readStoryGold(`${root}tests/gold`, raw) },
  ];
}

function splitOff(articles: GoldArticle[]): GoldArticle[] {
  if (values.split === undefined) return articles;
  if (!['odd', 'even'].includes(values.split)) throw new Error('--split takes odd or even.');
  return articles.filter((_, index) => (index % 2 === 0) === (values.split === 'odd'));
}

function report(sets: readonly GoldSet[]): void {
  const plain: ScoredSet[] = sets.map(({ name, articles }) => ({
    name,
    score: scoreQuotations(articles, annotateText),
  }));
  const varied = values.plain ? [] : sets.flatMap(scoreVariants);
  console.log(toScoreTable([...plain, ...varied]));
  const limit = Number(values.errors);
  if (limit > 0) for (const set of plain) console.log(`\n${toErrorList(set, limit)}`);
}

function scoreVariants({ name, articles }: GoldSet): ScoredSet[] {
  return perturbations.map((perturbation) => ({
    name: `${name}: ${perturbation.name}`,
    score: scoreQuotations(articles.map(perturbation.change), annotateText),
  }));
}
