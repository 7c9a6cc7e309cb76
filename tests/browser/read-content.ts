import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Findings, Timeline } from '../../src/schemas/finding.ts';
import type { Passages } from '../../src/schemas/passage.ts';
import type { Quotations, Speaker } from '../../src/schemas/quotation.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { Statement } from '../../src/schemas/statement.ts';
import { story } from './story.ts';

const folder = join(process.env['VARIORUM_CONTENT'] ?? 'content', story);

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

function readAll<T>(name: string): T[] {
  return readdirSync(join(folder, name)).map((file) => read<T>(join(name, file)));
}

/** What the pages under test were built from. */
export const content = {
  sources: readAll<Source>('sources'),
  quotations: readAll<Quotations>('quotations').flatMap(({ quotations }) => quotations),
  speakers: readAll<Speaker>('speakers'),
  statements: readAll<Statement>('statements'),
  passages: read<Passages>('passages.json').passages,
  findings: read<Findings>('findings.json').findings,
  timeline: read<Timeline>('timeline.json').entries,
};

export const spoken = content.quotations.filter(({ context }) => context === 'body');
