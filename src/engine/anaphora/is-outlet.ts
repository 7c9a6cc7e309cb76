import { outletNames, outletWords } from '../data/kinds-of-body.ts';

/** Whether a name is one of the press, which news is told to: `Reuters`, `Radio Severn`, `the Tove Herald`. */
export function isOutlet(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return (
    outletNames.has(words.join(' ')) || outletWords.has(words[0] ?? '') || outletWords.has(words.at(-1) ?? '')
  );
}
