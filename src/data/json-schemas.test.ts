import { expect, it } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

const schemas = new Map(jsonSchemas('https://example.org').map(({ name, schema }) => [name, schema]));

it('describes every download by its fields', () => {
  expect([...schemas.keys()]).toContain('story');
  expect(JSON.stringify(schemas.get('statements'))).toContain('speakerConflict');
  expect(JSON.stringify(schemas.get('passages'))).toContain('similarity');
});

it('says what each schema is of and where it stands', () => {
  expect(schemas.get('quotations')).toMatchObject({
    $id: 'https://example.org/data/schemas/quotations.json',
    title: expect.stringContaining('quotations.json'),
    type: 'array',
  });
});

/** The paths of fields without a description. */
function bare(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties = 'properties' in schema ? Object.entries(schema.properties as object) : [];
  return [
    ...properties.flatMap(([name, field]) => (field.description ? [] : [`${path}.${name}`])),
    ...Object.entries(schema).flatMap(([key, inner]) => bare(inner, `${path}.${key}`)),
  ];
}

it('says what each field holds', () => {
  for (const [name, schema] of schemas) expect(bare(schema), name).toEqual([]);
});
