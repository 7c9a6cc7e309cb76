import { outletNames } from '../data/kinds-of-body.ts';
import { isMasthead } from '../metadata/masthead.ts';

/** Whether a name is one of the press, which news is told to: `Reuters`, `Radio Severn`, `the Tove Herald`. */
export function isOutlet(name: string): boolean {
  const [house = '', channel = '', ...more] = name.toLowerCase().split(' ');
  const isChannel =
    more.length === 0 && channels.test(channel) && (house === 'fox' || outletNames.has(house));
  return (
    isChannel ||
    outletNames.has(name.toLowerCase()) ||
    /^Radio |\bNews Agency$/.test(name) ||
    isMasthead(name)
  );
}

/** `Fox Business`, `CNN International` */
const channels = /^(?:news|business|sports?|radio|tv|television|world|international|network)$/;
