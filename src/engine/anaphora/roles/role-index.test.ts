import { describe, expect, it } from 'vitest';
import type { Entity } from '../../entities/entity.ts';
import { readArticle } from '../../sentences/reading.ts';
import { matchRoles } from '../candidates/match-roles.ts';
import { indexRoles } from './role-index.ts';

const text =
  'Home Secretary Ada Pell; hosts Odo Finch; newspaper the Courier; Department of Tides Inspector General Ida Quill';
const reading = readArticle(text, [{ start: 0, end: text.length, kind: 'body' }], []);
const roles = ['Home Secretary', 'hosts', 'newspaper', 'Department of Tides Inspector General'];
const entities = roles.map((role, id) => {
  const start = text.indexOf(role);
  return {
    id,
    titles: [] as Entity['titles'],
    mentions: [] as Entity['mentions'],
    roles: [{ start, end: start + role.length }],
  } as Entity;
});
const index = indexRoles(reading, entities);

describe('roles', () => {
  it('are found by their head, with the words that agree besides', () => {
    const found = matchRoles(index, { head: 'secretary', words: ['home', 'secretary'], start: 99 });
    expect([...found]).toEqual([[0, { exact: true, shared: 1, before: true }]]);
  });

  it('are found behind the body where one serves', () => {
    const found = matchRoles(index, { head: 'general', words: ['inspector', 'general'], start: 200 });
    expect([...found.keys()]).toEqual([3]);
    expect(matchRoles(index, { head: 'department', words: ['department'], start: 200 }).size).toBe(0);
  });

  it('are found in the singular', () => {
    expect([...matchRoles(index, { head: 'host', words: ['host'], start: 99 }).keys()]).toEqual([1]);
  });

  it('are found by a word that newspapers put for them, as a like role', () => {
    const found = matchRoles(index, { head: 'paper', words: ['paper'], start: 0 });
    expect(found.get(2)).toEqual({ exact: false, shared: 0, before: false });
  });

  it('are not found before a former holder is named, or where somebody else holds it', () => {
    const text = 'former leader Ada Pell; leader Odo Finch; former coach Bo Lund';
    const read = readArticle(text, [{ start: 0, end: text.length, kind: 'body' }], []);
    const held = ['former leader', 'leader Odo', 'former coach'].map((role, id) => {
      const start = text.indexOf(role);
      return {
        id,
        titles: [] as Entity['titles'],
        mentions: [] as Entity['mentions'],
        roles: [{ start, end: start + role.length }],
      } as Entity;
    });
    const find = (head: string, start: number, ...more: string[]) => [
      ...matchRoles(indexRoles(read, held), { head, words: [...more, head], start }).keys(),
    ];
    expect(find('leader', 99)).toEqual([1]);
    expect(find('leader', 99, 'former')).toEqual([0, 1]);
    expect(find('coach', 99)).toEqual([2]);
    expect(find('coach', 0)).toEqual([]);
  });

  it('are not found by a word that only stands in them', () => {
    expect(matchRoles(index, { head: 'gardener', words: ['home'], start: 99 }).size).toBe(0);
  });
});
