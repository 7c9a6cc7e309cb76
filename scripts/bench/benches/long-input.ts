/**
 * The greatest memory that `annotate --jsonl` and `collate --jsonl` take on a short and on a long input, each run as a
 * process of its own: where lines are read, answered and forgotten one by one, it does not grow with the input.
 */
import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readTunedSet } from '../../labelled/own-sets.ts';
import { toTable } from '../../shared/to-table.ts';

const sizes = [1000, 5000];
/** Short articles are joined to one of some length: the engine then works at its full size from the first lines on. */
const joined = 5;
const tellMemory = 'process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)))';

export async function benchLongInput(): Promise<string> {
  const labelled = readTunedSet();
  const texts = labelled.map((_, index) =>
    Array.from({ length: joined }, (__, step) => labelled[(index + step) % labelled.length]!.text).join(
      '\n\n',
    ),
  );
  const lineOf: Record<string, (index: number) => unknown> = {
    annotate: (index) => ({ id: `${index}`, text: texts[index % texts.length] }),
    collate: (index) => ({
      id: `${index}`,
      a: { text: texts[index % texts.length] },
      b: { text: texts[(index + 1) % texts.length] },
    }),
  };
  const rows: string[][] = [];
  for (const [command, toLine] of Object.entries(lineOf))
    for (const lines of sizes) rows.push(await measure(command, lines, toLine));
  return toTable([['command', 'lines', 'MB read', 'peak MB'], ...rows]);
}

async function measure(
  command: string,
  lines: number,
  toLine: (index: number) => unknown,
): Promise<string[]> {
  let read = 0;
  function* input() {
    for (let index = 0; index < lines; index += 1) {
      const line = Buffer.from(`${JSON.stringify(toLine(index))}\n`);
      read += line.length;
      yield line;
    }
  }
  const args = ['--import', `data:text/javascript,${tellMemory}`, 'scripts/variorum.ts', command, '--jsonl'];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] });
  const [told] = await Promise.all([
    child.stderr.setEncoding('utf8').toArray(),
    pipeline(Readable.from(input()), child.stdin),
  ]);
  // maxRSS is in kilobytes.
  const peak = Number(told.join('')) / 1024;
  return [`${command} --jsonl`, String(lines), (read / 1e6).toFixed(1), peak.toFixed(0)];
}
