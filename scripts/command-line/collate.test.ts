import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runVariorum } from '../../tests/command-line/run-variorum.ts';

const folder = mkdtempSync(join(tmpdir(), 'collate-'));
const said = 'We sail at two with every passenger who holds a ticket for the morning boat';
const texts = {
  'ferry.txt': `“${said},” said Una Kessell.\n`,
  'harbour.txt': `The boat is late.\n\nHer words: "${said}."\n`,
  'other.txt': 'Nothing of the kind was heard in town.\n',
};
for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
writeFileSync(join(folder, 'bad.txt'), Buffer.from([0x61, 0xff]));

function collate(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/variorum.ts', 'collate', ...args],
    {
      input,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    },
  );
  const answers = stdout.split('\n').filter(Boolean);
  return { answers: answers.map((line) => JSON.parse(line)), stderr, status };
}

describe('variorum collate', () => {
  it('prints one line a pair of files, in their order', () => {
    const { answers, stderr, status } = collate(['ferry.txt', 'harbour.txt', 'other.txt']);
    expect(answers.map(({ id }) => id)).toEqual(['ferry~harbour', 'ferry~other', 'harbour~other']);
    const [passage] = answers[0].passages;
    expect(Object.keys(passage)).toEqual(['a', 'b', 'class', 'similarity', 'moved', 'changes']);
    expect(texts['ferry.txt'].slice(...passage.a)).toBe(`“${said},”`);
    expect(texts['harbour.txt'].slice(...passage.b)).toBe(`"${said}."`);
    expect(passage).toMatchObject({ class: 'quotation', similarity: 1, moved: false });
    expect(passage.changes.map(({ kind }: { kind: string }) => kind)).toEqual(Array(3).fill('typography'));
    expect(answers.slice(1).map(({ passages }) => passages)).toEqual([[], []]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('tells of files that it cannot read, and goes on', () => {
    const { answers, stderr, status } = collate(['bad.txt', 'ferry.txt', 'none.txt', 'harbour.txt']);
    expect(answers.map(({ id }) => id)).toEqual(['bad', 'none', 'ferry~harbour']);
    expect(answers[0]).toEqual({
      id: 'bad',
      error: 'bad.txt: byte 1 (0xff) is not UTF-8. Save the file as UTF-8.',
    });
    expect(stderr.trim().split('\n')).toEqual([answers[0].error, answers[1].error]);
    expect(status).toBe(1);
  });

  it('answers JSON lines in order, bad ones with an error', () => {
    const pair = { id: 'p', a: { text: texts['ferry.txt'] }, b: { text: texts['harbour.txt'] } };
    const { answers, stderr, status } = collate(
      ['--jsonl'],
      [
        JSON.stringify(pair),
        '{"id":"q","a":{"text":""}}',
        'oops',
        '{"id":"r","a":{"text":""},"b":{"text":""}}',
      ].join('\n'),
    );
    expect(answers.map(({ id }) => id)).toEqual(['p', 'q', null, 'r']);
    expect(answers[0].passages).toHaveLength(1);
    expect(answers[1].error).toMatch(/^line 2: expected/);
    expect(stderr.trim().split('\n')).toEqual([answers[1].error, answers[2].error]);
    expect(status).toBe(1);
  });

  it.each([[[]], [['ferry.txt']], [['--jsonl', 'ferry.txt']]])(
    'ends with 2 on wrong usage: %j',
    async (args) => {
      const { stdout, stderr, status } = await runVariorum(folder, 'collate', ...args);
      expect(stdout).toBe('');
      expect(stderr).toContain('error:');
      expect(status).toBe(2);
    },
  );
});
