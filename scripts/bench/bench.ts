/**
 * Runs the benches by name, or all of them, and prints what each measured:
 *   npm run bench -- quotations
 */
import { benchLongInput } from './benches/long-input.ts';
import { benchPassages } from './benches/passages.ts';
import { benchQuotations } from './benches/quotations.ts';
import { benchWorstTexts } from './benches/worst-texts.ts';

interface Bench {
  /** What the table shows, for whoever has not read the code. */
  about: string;
  run: () => string | Promise<string>;
}

const benches: Record<string, Bench> = {
  quotations: {
    about:
      'Articles annotated in a second of CPU time (blocks, metadata, quotations, speakers), beside the quotations() of\n' +
      'compromise, which finds marked words only, on the same texts in turn. To reach: 5 times as fast.',
    run: benchQuotations,
  },
  worst: {
    about:
      'CPU time of annotating 1 MB of one piece over and over, and how many times that of a quarter it is. To reach: a few\n' +
      'seconds, about 4 times.',
    run: benchWorstTexts,
  },
  memory: {
    about: 'The greatest memory of a command that reads many lines. To reach: no more for many than for few.',
    run: benchLongInput,
  },
  passages: {
    about:
      'Shared passages of whole stories of 800-word articles (time beside articles: to reach, no more times the time than\n' +
      'times the articles), and of one pair beside diffWords of jsdiff on the same texts.',
    run: benchPassages,
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const [name, { about, run }] of Object.entries(benches)) {
    if (asked.length === 0 || asked.includes(name)) console.log(`${name}\n${about}\n\n${await run()}\n`);
  }
}
