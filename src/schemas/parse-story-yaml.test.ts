import { describe, expect, it, test } from 'vitest';
import { parseStoryYaml } from './parse-story-yaml.ts';

test.each([
  ['2021-03-04', '2021-03-04'],
  ['0b11', '0b11'],
  ['yes', 'yes'],
  ['1:30', '1:30'],
  ['2021', 2021],
])('%s is read by the rules of YAML 1.2', (written, value) => {
  expect(parseStoryYaml(`title: ${written}\n`)).toMatchObject({ value: { title: value }, broken: null });
});

const grown = ['a: &a [x, x, x, x, x, x, x, x, x]'];
for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef']) {
  grown.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
}

describe('what cannot be read is told with its place', () => {
  it.each([
    ['title: [pier\n', 'Flow sequence'],
    ['title: a\ntitle: b\n', 'unique'],
    ['title: !!js/function pier\n', 'Unresolved tag'],
    ['title: *pier\n', 'Unresolved alias'],
    [`${grown.join('\n')}\n`, 'Excessive alias count'],
  ])('%j', (text, message) => {
    const { broken, value } = parseStoryYaml(text);
    expect(broken?.message).toContain(message);
    expect(broken?.at).toBeGreaterThan(0);
    expect(value).toBeNull();
  });
});
