import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('workflows take other people’s actions by commit: a tag can be moved', () => {
  const uses = globSync('.github/workflows/*.yml').flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/uses: *(\S+)/g),
  ]);
  expect(uses.length).toBeGreaterThan(0);
  for (const [, action] of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});
