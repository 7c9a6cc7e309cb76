/**
 * From a stream of JSON lines to a stream of answers, one a line, in the order of the input. One line is held
 * at a time, so the memory does not grow with the input.
 * {"id":"a","text":"…"}\n{oops\n  ->  {"id":"a",…}\n{"id":null,"error":"line 2: …"}\n, and 1 bad line
 */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { decodeText } from './decode-text.ts';

export interface JsonLinesOptions<Line> {
  input: AsyncIterable<Uint8Array>;
  output: Writable;
  /** The checked line, or an error that says what is wrong with it. */
  parse: (value: unknown) => Line;
  answer: (line: Line) => unknown;
  /** Told of each bad line, for stderr. */
  onError: (message: string) => void;
  onLine?: () => void;
}

/** Returns how many lines were bad. Empty lines are passed over. */
export async function answerJsonLines<Line>(options: JsonLinesOptions<Line>): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const bytes of readLines(options.input)) {
    number += 1;
    const { answer, error } = answerLine(bytes, number, options);
    if (error !== null) {
      bad += 1;
      options.onError(error);
    }
    if (answer !== null) await writeLine(options.output, answer);
    options.onLine?.();
  }
  return bad;
}

/** Waits until the stream takes more; rejects where it cannot be written to. */
export async function writeLine(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}

function answerLine<Line>(bytes: Uint8Array, number: number, options: JsonLinesOptions<Line>) {
  let id: unknown = null;
  try {
    const text = decodeText(bytes);
    if (text.trim() === '') return { answer: null, error: null };
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && 'id' in value) id = value.id;
    return { answer: options.answer(options.parse(value)), error: null };
  } catch (error) {
    const message = `line ${number}: ${error instanceof Error ? error.message : error}`;
    return { answer: { id, error: message }, error: message };
  }
}

async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...pending, chunk.subarray(from, end)]);
      pending = [];
      from = end + 1;
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}
