import { z } from 'astro/zod';
import { schemaPath } from '../addresses/paths.ts';
import { downloadSchemas } from '../schemas/download.ts';
import { schemaWords } from '../wording/en/schema-words.ts';

type Name = keyof typeof downloadSchemas;
type Json = z.core.JSONSchema.BaseSchema;

const fields: Readonly<Record<string, string>> = schemaWords.fields;

/**
 * The JSON Schema of every download, of story.yaml and of the answers of `annotate`, by name. Each says what
 * it is of, and what each field holds. `site` is the address of the site.
 */
export function jsonSchemas(site: string): { name: string; title: string; schema: Json }[] {
  return Object.entries(downloadSchemas).map(([name, schema]) => {
    const title = schemaWords.titles[name as Name];
    const shape = z.toJSONSchema(schema, { io: 'input' });
    describe(shape);
    return { name, title, schema: { $id: `${site}${schemaPath(name)}`, title, ...shape } };
  });
}

/** Tells of each field below a schema what it holds. */
function describe(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const inner of Object.values(schema)) describe(inner);
  if (!('properties' in schema) || typeof schema.properties !== 'object') return;
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (fields[name] && typeof field === 'object') field.description ??= fields[name];
  }
}
