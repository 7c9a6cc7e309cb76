// Runs the benches by name, or all of them, and prints what each measured:
//   npm run bench -- quotations
import { benchPassages } from './bench/passages.ts';
import { benchQuotations } from './bench/quotations.ts';

const benches: Record<string, () => string | Promise<string>> = {
  quotations: benchQuotations,
  passages: benchPassages,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const [name, run] of Object.entries(benches)) {
    if (asked.length === 0 || asked.includes(name)) console.log(`${name}\n${await run()}\n`);
  }
}
