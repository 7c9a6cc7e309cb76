import { companyEndings } from './company-endings.ts';
import { words } from './words.ts';

/**
 * Words of names, and nouns put for them, that tell a firm from a body that trades with nobody, lower case.
 * Sources: Companies House list of legal endings, UK Cabinet Office "Departments, agencies and public bodies", by hand.
 */
export const firms: ReadonlySet<string> = new Set([
  // A group may be anybody’s.
  ...[...companyEndings].filter((word) => word !== 'group'),
  ...words(`firm llc co. airline retailer manufacturer maker carmaker chain brewery brewer developer operator supplier
  builder lender insurer estates supermarket supermarkets distillery converter processor bottler canner packager
  haulier carrier water gas power electric`),
]);

/** What news calls any body next. */
export const genericBodies = words(
  'company firm group organisation organization agency charity airline bank manufacturer retailer carmaker union association',
);

export const publicBodies =
  words(`union alliance association federation society council department ministry agency
  commission committee court tribunal university college school party police parliament assembly congress senate
  government church diocese charity foundation campaign hospital army navy authority treasury coalition
  library museum clinic academy cathedral prison institute`);

/** Bodies that go by no other noun: what is called a council is no court. */
export const singular = words(
  `ministry court tribunal council parliament senate congress university college school police army navy church
  hospital union campaign directorate treasury library museum cathedral prison`,
);

/** Agencies and broadcasters by name, and nouns put for the press. */
export const outletNames = new Set([
  ...words(
    'reuters bloomberg afp ap bbc cnn msnbc nbc cbs abc pbs npr itv rte rté sky politico breitbart axios buzzfeed vox',
  ),
  'al jazeera',
  'associated press',
  'mother jones',
  'rolling stone',
  'vanity fair',
  'marie claire',
  'press association',
  'agence france-presse',
]);
export const outletNouns =
  words(`newspaper paper broadcaster network channel station magazine site website outlet tabloid
  daily weekly agency service publication journal blog company firm publisher group organisation organization`);

/** Nouns put for the press alone, and for any of it. */
export const pressNouns = words('outlet publication broadcaster site website news');

/** A noun put for a body → the words by which names of such bodies are known: `the charity` for `Tove Trust`. */
export const wordsInNames: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    charity: 'trust foundation fund society appeal aid relief',
    club: 'fc afc rfc cc rovers united athletic city town wanderers albion rangers',
    newspaper:
      'times post herald gazette tribune courier chronicle echo telegraph mercury argus journal standard observer',
    paper:
      'times post herald gazette tribune courier chronicle echo telegraph mercury argus journal standard observer',
    fund: 'partners capital management investments ventures equity holdings investors',
    force: 'police constabulary',
    panel: 'committee commission board tribunal inquiry',
    union: 'alliance association federation brotherhood',
    group: 'alliance association coalition society network',
    airline: 'airlines airways air',
    carrier: 'airlines airways air',
    lender: 'bank building',
    school: 'academy grammar primary high college university',
    college: 'university academy institute',
    university: 'college institute',
    department: 'office ministry',
    agency: 'organization organisation office service bureau administration',
    body: 'association federation union society council',
    drugmaker: 'pharmaceuticals pharma therapeutics',
    carmaker: 'motors motor',
    supermarket: 'supermarkets stores foods',
    chain: 'supermarkets stores hotels restaurants',
    utility: 'water power energy electric gas',
    supplier: 'water power energy electric gas',
    operator: 'rail railways trains buses ferries lines',
    brewer: 'brewery brewing',
    retailer: 'stores supermarkets',
    court: 'tribunal',
    broadcaster: 'radio television tv channel broadcasting network station',
    station: 'radio fm television tv',
    channel: 'television tv',
    team: 'rovers united athletic wanderers albion rangers',
  }).map(([noun, list]) => [noun, words(list)]),
);
