import { expect, it } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

it('describes every kind of file by its fields', () => {
  const schemas = new Map(jsonSchemas().map(({ name, schema }) => [name, JSON.stringify(schema)]));
  expect([...schemas.keys()]).toContain('story');
  expect(schemas.get('statement')).toContain('speakerConflict');
  expect(schemas.get('passages')).toContain('similarity');
});
