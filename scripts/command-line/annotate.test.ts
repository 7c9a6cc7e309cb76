import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotationSchema } from '../../src/schemas/annotation.ts';
import { runVariorum } from '../../tests/command-line/run-variorum.ts';

const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
writeFileSync(join(folder, 'ferry.late.txt'), '\ufeff“We sail at two,” said Una Kessell.\r\n');
writeFileSync(join(folder, 'bad.txt'), Buffer.from([0x61, 0xff]));

function annotate(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/variorum.ts', 'annotate', ...args],
    {
      input,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    },
  );
  const answers = stdout.split('\n').filter(Boolean);
  return { answers: answers.map((line) => JSON.parse(line)), stderr, status };
}

describe('variorum annotate', () => {
  it('prints one annotation a file, found from where npm was called, without the byte order mark', () => {
    const { answers, stderr, status } = annotate(['ferry.late.txt']);
    const [ferry] = answers.map((answer) => annotationSchema.parse(answer));
    expect(answers).toHaveLength(1);
    expect(ferry).toMatchObject({ id: 'ferry.late', text: '“We sail at two,” said Una Kessell.\r\n' });
    expect(ferry!.quotations).toMatchObject([{ start: 1, end: 16, speaker: { name: 'Una Kessell' } }]);
    expect(Object.keys(answers[0])).toEqual(['id', 'text', 'metadata', 'blocks', 'quotations', 'notes']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('tells of files that it cannot read, and goes on', () => {
    const { answers, stderr, status } = annotate(['bad.txt', 'none.txt', 'ferry.late.txt']);
    expect(answers.map(({ id }) => id)).toEqual(['bad', 'none', 'ferry.late']);
    expect(answers[0]).toEqual({
      id: 'bad',
      error: 'bad.txt: byte 1 (0xff) is not UTF-8. Save the file as UTF-8.',
    });
    expect(answers[1].error).toMatch(/^none\.txt: .*no such file/);
    expect(stderr.trim().split('\n')).toEqual([answers[0].error, answers[1].error]);
    expect(status).toBe(1);
  });

  it('answers JSON lines in order, bad ones with an error', () => {
    const lines = [
      '{"id":"a","text":"“No,” said Tom Arliss."}',
      '{"id":"b"}',
      'oops',
      '{"id":"c","text":""}',
    ];
    const { answers, stderr, status } = annotate(['--jsonl'], lines.join('\n'));
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b', null, 'c']);
    expect(answers[0].quotations).toMatchObject([{ speaker: { name: 'Tom Arliss' } }]);
    expect(answers[1].error).toBe('line 2: expected {"id": "…", "text": "…"}, both strings.');
    expect(annotationSchema.parse(answers[3])).toMatchObject({ text: '', quotations: [] });
    expect(stderr).toContain('line 3: ');
    expect(status).toBe(1);
  });

  it.each([[[]], [['--jsonl', 'ferry.late.txt']], [['--nothing']]])(
    'ends with 2 on wrong usage: %j',
    async (args) => {
      const { stdout, stderr, status } = await runVariorum(folder, 'annotate', ...args);
      expect(stdout).toBe('');
      expect(stderr).toContain('error:');
      expect(status).toBe(2);
    },
  );
});
