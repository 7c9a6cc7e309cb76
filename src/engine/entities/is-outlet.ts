import { outletNames } from '../data/kinds-of-body.ts';
import { isMasthead } from '../metadata/bare-names.ts';

/** Whether a name is one of the press, which news is told to: `Reuters`, `Radio Severn`, `the Tove Herald`. */
export function isOutlet(name: string): boolean {
  return outletNames.has(name.toLowerCase()) || /^Radio /.test(name) || isMasthead(name);
}
