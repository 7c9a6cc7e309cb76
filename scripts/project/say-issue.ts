/** What the schema of story.yaml finds wrong in, plain words and a remedy out: `title: this is empty.` */
import type { z } from 'astro/zod';
import { editDistance } from '../../src/engine/text/edit-distance.ts';

type Issue = z.core.$ZodIssue;

const inReadme = 'See "How to add a story" in the README for what this field holds.';

/** `input` is the value that the file has there, `missing` are the fields that it lacks. */
export function sayIssue(
  issue: Issue,
  input: unknown,
  missing: readonly string[] = [],
): { what: string; remedy: string } {
  switch (issue.code) {
    case 'invalid_type':
      return sayType(issue.expected, input);
    case 'too_small':
      return issue.origin === 'string'
        ? { what: 'this is empty.', remedy: `Write something, or take it out. ${inReadme}` }
        : { what: `at least ${sayCount(Number(issue.minimum))} must stand here.`, remedy: inReadme };
    case 'invalid_value': {
      const values = issue.values.map((value) => `"${String(value)}"`).join(' or ');
      return { what: `this must be ${values}.`, remedy: inReadme };
    }
    case 'unrecognized_keys': {
      const meant = missing.find((name) => editDistance(name, issue.keys[0]!, 2) <= 2);
      if (meant) return { what: 'there is no such field.', remedy: `Did you mean "${meant}"?` };
      return {
        what: 'there is no such field.',
        remedy: 'Take it out, or see "How to add a story" in the README for the fields there are.',
      };
    }
    default:
      return { what: issue.message, remedy: inReadme };
  }
}

function sayType(expected: string, input: unknown): { what: string; remedy: string } {
  if (input === undefined) return { what: 'this is missing.', remedy: `Write it. ${inReadme}` };
  if (input === null)
    return { what: 'nothing stands here.', remedy: `Write it, or take it out. ${inReadme}` };
  const isPlain = typeof input !== 'object' || input instanceof Date;
  if (expected === 'string' && isPlain) {
    return { what: `this must be words, and is read as ${sayKind(input)}.`, remedy: 'Put it in quotes.' };
  }
  return { what: `this must be ${nameOf[expected] ?? expected}, not ${sayKind(input)}.`, remedy: inReadme };
}

const nameOf: Readonly<Record<string, string>> = { string: 'words', object: 'fields', array: 'a list' };

function sayKind(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (input instanceof Date) return 'a date';
  const kinds: Readonly<Record<string, string>> = { object: 'fields', string: 'words', boolean: 'yes or no' };
  return kinds[typeof input] ?? `a ${typeof input}`;
}

function sayCount(count: number): string {
  return count === 1 ? 'one' : count === 2 ? 'two' : String(count);
}
