import { globSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  needs?: string | string[];
  permissions?: Record<string, string>;
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const files = globSync('.github/workflows/*.yml').map((file) => readFileSync(file, 'utf8'));
const workflows = files.map((text) => parse(text) as Workflow);
const jobs = new Map(workflows.flatMap((workflow) => Object.entries(workflow.jobs)));

it('workflows take other people’s actions by commit: a tag can be moved', () => {
  const uses = files.flatMap((text) => [...text.matchAll(/uses: *(\S+)/g)].map(([, action]) => action!));
  const foreign = uses.filter((action) => !action.startsWith('./'));
  expect(foreign.length).toBeGreaterThan(0);
  for (const action of foreign) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});

test('a whole workflow may only read; only the job that deploys may write', () => {
  for (const { permissions } of workflows) expect(permissions).toEqual({ contents: 'read' });
  const writing = [...jobs].filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'));
  expect(writing.map(([name]) => name)).toEqual(['deploy']);
});

test('nothing is deployed that has not been tested', () => {
  const before = (name: string): string[] =>
    [jobs.get(name)?.needs ?? []].flat().flatMap((needed) => [needed, ...before(needed)]);
  expect(before('deploy')).toContain('test');
});
