/**
 * In: words in order, and in how many documents each stands. Out: both as short strings, and back.
 * can, cannot, we → "0can\n3not\n0we".
 */

const longestShared = 35;
const frequencySteps = 2;
const firstFrequency = 48;

export function encodeTerms(terms: readonly string[]): string {
  return terms
    .map((term, at) => {
      const shared = sharedStart(terms[at - 1] ?? '', term);
      return `${shared.toString(36)}${term.slice(shared)}`;
    })
    .join('\n');
}

export function decodeTerms(encoded: string): string[] {
  const terms: string[] = [];
  for (const line of encoded === '' ? [] : encoded.split('\n')) {
    terms.push((terms.at(-1) ?? '').slice(0, Number.parseInt(line[0]!, 36)) + line.slice(1));
  }
  return terms;
}

/** Frequencies are kept to the nearest half power of two. */
export function encodeFrequencies(frequencies: readonly number[]): string {
  return frequencies
    .map((count) => String.fromCharCode(firstFrequency + Math.round(Math.log2(count) * frequencySteps)))
    .join('');
}

export function decodeFrequencies(encoded: string): Float64Array {
  return Float64Array.from(encoded, (each) =>
    Math.round(2 ** ((each.charCodeAt(0) - firstFrequency) / frequencySteps)),
  );
}

function sharedStart(left: string, right: string): number {
  let at = 0;
  while (at < longestShared && at < left.length && left[at] === right[at]) at += 1;
  return at;
}
