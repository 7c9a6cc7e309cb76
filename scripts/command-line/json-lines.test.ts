import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerJsonLines } from './json-lines.ts';

const encode = (text: string) => new TextEncoder().encode(text);

async function answerAll(chunks: Uint8Array[]) {
  const output = new PassThrough();
  const errors: string[] = [];
  const bad = await answerJsonLines({
    input: Readable.from(chunks),
    output,
    parse: (value) => {
      if (typeof value === 'object' && value !== null && 'id' in value) return value;
      throw new Error('no id');
    },
    answer: ({ id }) => ({ id, seen: true }),
    onError: (message) => errors.push(message),
  });
  output.end();
  const lines = (await output.setEncoding('utf8').toArray()).join('').trim().split('\n');
  return { bad, errors, answers: lines.map((line) => JSON.parse(line)) };
}

describe('answerJsonLines', () => {
  it('answers in order, across chunks, with any line end and a byte order mark', async () => {
    const bytes = encode('\ufeff{"id":"ä"}\r\n\n{"id":"b"}\n{"id":"c"}');
    const chunks = [...bytes].map((byte) => Uint8Array.of(byte));
    const { answers, bad } = await answerAll(chunks);
    expect(answers).toEqual(['ä', 'b', 'c'].map((id) => ({ id, seen: true })));
    expect(bad).toBe(0);
  });

  it('tells of a bad line by its number, answers it with an error, and goes on', async () => {
    const chunks = [
      encode('{"id":"a"}\n{oops\n7\n'),
      Uint8Array.of(0x22, 0xff, 0x22, 0x0a),
      encode('{"id":"b"}\n'),
    ];
    const { answers, errors, bad } = await answerAll(chunks);
    expect(answers.map(({ id }) => id)).toEqual(['a', null, null, null, 'b']);
    expect(bad).toBe(3);
    expect(errors[0]).toMatch(/^line 2: .*JSON/);
    expect(errors[1]).toBe('line 3: no id');
    expect(errors[2]).toMatch(/^line 4: byte 1 \(0xff\) is not UTF-8/);
    expect(answers[3].error).toBe(errors[2]);
  });

  it('keeps the id of a line that is wrong in another way', async () => {
    const output = new PassThrough();
    const parse = (): never => {
      throw new Error('no text');
    };
    const input = Readable.from([encode('{"id":"a"}')]);
    await answerJsonLines({ input, output, parse, answer: () => null, onError: () => {} });
    expect(JSON.parse(String(output.read()))).toEqual({ id: 'a', error: 'line 1: no text' });
  });
});

describe('a long stream', () => {
  const line = encode(`${JSON.stringify({ id: 'long', text: 'word '.repeat(4_000) })}\n`);

  it('is read no faster than the answers are taken', async () => {
    let read = 0;
    function* lines() {
      for (; read < 2_000; read += 1) yield line;
    }
    let release = () => {};
    const output = new Writable({
      write: (_chunk, _encoding, done) => {
        release = done;
      },
    });
    const input = Readable.from(lines(), { highWaterMark: 1 });
    const parse = (value: unknown) => value;
    void answerJsonLines({ input, output, parse, answer: (value) => value, onError: () => {} });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(read).toBeLessThan(20);
    release();
  });

  it('of 8,000 articles, 160 MB, takes no more memory than a few of them', async () => {
    function* lines() {
      for (let index = 0; index < 8_000; index += 1) yield line;
    }
    let written = 0;
    let peak = 0;
    const output = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        written += chunk.length;
        peak = Math.max(peak, process.memoryUsage().heapUsed);
        setImmediate(done);
      },
    });
    const before = process.memoryUsage().heapUsed;
    const parse = (value: unknown) => value;
    await answerJsonLines({
      input: Readable.from(lines()),
      output,
      parse,
      answer: (value) => value,
      onError: () => {},
    });
    expect(written).toBeGreaterThan(150e6);
    expect(peak - before).toBeLessThan(100e6);
  });
});
