/**
 * In: a size, a seed, the name of a search engine, and how long it may take. Out: its figures, measured in a process of
 * its own, so that no engine pays for the memory of another; null where it did not finish in time.
 */

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figures } from './measure-peer.ts';

const script = fileURLToPath(new URL('measure-one.ts', import.meta.url));
/** Milliseconds between asking a process to end and ending it. */
const grace = 5_000;

/** `bound`: seconds. Rejects where the engine fails. */
export function measureApart(
  size: string,
  seed: number,
  name: string,
  bound: number,
): Promise<Figures | null> {
  const child = fork(script, [size, String(seed), name], { execArgv: ['--max-old-space-size=4096'] });
  return new Promise((resolve, reject) => {
    let figures: Figures | null = null;
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      child.kill();
      setTimeout(() => child.kill('SIGKILL'), grace).unref();
    }, bound * 1000);
    child.on('message', (message) => {
      figures = message as Figures;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(clock);
      if (figures || late) resolve(figures);
      else reject(new Error(`${name} at ${size} ended with ${code} and no figures.`));
    });
  });
}
