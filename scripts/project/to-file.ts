/** Data in, file text out: LF, a newline at the end, and no character that a YAML reader refuses. */
const lineWidth = 110;

/** Indented by one space; a list or object that fits on a line stands on one. */
export function toJson(value: unknown): string {
  return `${print(value, '')}\n`;
}

/** One key a line, each value as JSON, which YAML reads too; long lists one item a line. */
export function toFrontMatter(data: Record<string, unknown>): string {
  const lines = Object.entries(data).flatMap(([key, value]) =>
    Array.isArray(value) && value.length > 0
      ? [`${key}:`, ...value.map((item) => `  - ${flat(item)}`)]
      : [`${key}: ${flat(value)}`],
  );
  return ['---', ...lines, '---', ''].join('\n');
}

function print(value: unknown, indent: string): string {
  const line = flat(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= lineWidth) return line;
  const inner = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((item) => inner + print(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function flat(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
