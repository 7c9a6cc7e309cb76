/**
 * Bodies known everywhere whose names do not tell what they are, by what news calls them next, lower case: `the charity`
 * for Oxfam, `the regulator` for Ofcom. Sources: UK Cabinet Office "Departments, agencies and public bodies", Charity
 * Commission and TUC registers, S&P 500 and FTSE 100 lists, UN system chart; chosen by hand.
 */
export function isKnownAs(name: string, noun: string): boolean {
  const key = name.toLowerCase().replace(article, '').replace(legalForm, '');
  return (kindsOf.get(key) ?? []).some((nouns) => nouns.has(noun));
}

const article = /^the /;

/** `Boeing Co.`, `Apple Inc` */
const legalForm = /,? (?:inc|corp|co|ltd|plc|llc|company|corporation)\.?$/;

const kinds: readonly { called: string; names: string }[] = [
  {
    called: 'charity group organisation organization nonprofit non-profit ngo',
    names: `oxfam, save the children, barnardo’s, shelter, mencap, nspcc, rspca, rspb, rnli, crisis, unicef, christian aid,
      red cross, british red cross, american red cross, age uk, cancer research uk, wateraid, mercy corps, islamic relief,
      médecins sans frontières, doctors without borders, habitat for humanity, salvation army, samaritans, macmillan`,
  },
  {
    called: 'group organisation organization charity campaign ngo nonprofit',
    names: `amnesty international, amnesty, human rights watch, greenpeace, friends of the earth, wwf, sierra club, aclu,
      naacp, planned parenthood, peta, liberty, extinction rebellion, just stop oil, black lives matter, hope not hate,
      reporters without borders, transparency international, nra, national rifle association, marie stopes, susan g. komen`,
  },
  {
    called: 'regulator watchdog agency authority commission body',
    names: `ofcom, ofsted, ofgem, ofwat, ofqual, fca, pra, ico, ipso, asa, fda, sec, ftc, fcc, epa, faa, nhtsa, orr`,
  },
  {
    called: 'agency bureau organisation organization service body',
    names: `nasa, fbi, cia, nsa, fema, cdc, dea, interpol, europol, unhcr, iaea, who, world health organization,
      world health organisation, unesco, esa, mi5, mi6, gchq, un, noaa, usgs, met office, environment agency`,
  },
  {
    called: 'organisation organization body',
    names: `united nations, un, european union, eu, nato, opec, world bank, imf, wto, fifa, uefa, ioc, wada, commonwealth`,
  },
  { called: 'bloc', names: 'european union, eu' },
  { called: 'alliance', names: 'nato' },
  { called: 'lender fund bank', names: 'imf, world bank, international monetary fund' },
  {
    called: 'union',
    names:
      'unite, unison, gmb, rmt, aslef, usdaw, tssa, pcs, nut, nasuwt, neu, ucu, rcn, bma, teamsters, uaw, afl-cio, seiu',
  },
  {
    called: 'company firm giant business group',
    names: `microsoft, apple, google, alphabet, facebook, meta, amazon, twitter, x, tesla, ibm, intel, oracle, netflix, uber,
      airbnb, samsung, sony, nokia, tiktok, bytedance, huawei, spotify, openai, nvidia, boeing, airbus, bp, shell, exxon,
      exxonmobil, chevron, pfizer, astrazeneca, gsk, glaxosmithkline, moderna, merck, novartis, roche, tesco, sainsbury’s, asda,
      morrisons, aldi, lidl, waitrose, walmart, wal-mart, kroger, costco, target, primark, ikea, argos, boots, john lewis,
      ryanair, easyjet, qantas, lufthansa, british airways, delta, barclays, hsbc, lloyds, natwest, santander, citigroup,
      goldman sachs, jpmorgan, jp morgan, morgan stanley, ubs, deutsche bank, toyota, ford, general motors, gm, nissan, honda,
      bmw, volkswagen, volvo, hyundai, renault, jaguar land rover, vodafone, bt, centrica, network rail, starbucks, mcdonald’s,
      coca-cola, pepsico, nestlé, unilever, nike, adidas, disney, thames water, lockheed martin, northrop grumman, raytheon,
      booz allen, booz allen hamilton, halliburton, baker hughes, eli lilly, johnson & johnson, procter & gamble, philip morris,
      kimberly-clark, fannie mae, freddie mac, sallie mae, wells fargo, bank of america, credit suisse, standard chartered,
      merrill lynch, lehman brothers, bear stearns, cantor fitzgerald, piper jaffray, raymond james, cambridge analytica,
      fusion gps, kaspersky lab, hewlett packard, rolls royce, rolls-royce, mercedes benz, alfa romeo, aston martin,
      virgin atlantic, warner bros, warner brothers, time warner, neiman marcus, brooks brothers, harvey nichols,
      marks & spencer, paddy power, tim hortons, burger king, best buy, home depot, rite aid, dollar tree, levi strauss,
      perkins coie, jones day, clifford chance, norton rose, baker mckenzie, bell pottinger, burson-marsteller,
      grant thornton, arthur andersen, oliver wyman, ernst & young, marsh mclennan, ipsos mori, rasmussen reports`,
  },
  {
    called: 'bank lender',
    names:
      'wells fargo, bank of america, credit suisse, standard chartered, lehman brothers, bear stearns, merrill lynch',
  },
  {
    called: 'contractor defence defense manufacturer',
    names: 'lockheed martin, northrop grumman, raytheon, booz allen, booz allen hamilton, halliburton',
  },
  {
    called: 'programme program show',
    names: 'head start, morning edition, all things considered, meet the press, face the nation',
  },
  { called: 'university hospital', names: 'johns hopkins' },
  { called: 'pollster', names: 'ipsos mori, rasmussen reports, gallup, yougov' },
  {
    called: 'group militants organisation organization movement',
    names: `boko haram, abu sayyaf, al qaeda, al-qaeda, al shabaab, al-shabaab, islamic state, hamas, hezbollah, nusra front`,
  },
  {
    called: 'site website blog outlet',
    names: 'daily kos, drudge report, daily beast, daily caller, huffington post',
  },
  {
    called: 'supermarket retailer chain grocer store shop',
    names: `tesco, sainsbury’s, asda, morrisons, aldi, lidl, waitrose, walmart, wal-mart, kroger, costco, target, co-op, iceland`,
  },
  {
    called: 'retailer chain store shop',
    names:
      'primark, ikea, argos, boots, john lewis, marks & spencer, m&s, next, best buy, home depot, kmart, sears',
  },
  { called: 'chain', names: 'starbucks, mcdonald’s, greggs, wetherspoon, costa, subway, burger king, kfc' },
  {
    called: 'airline carrier',
    names:
      'ryanair, easyjet, qantas, lufthansa, british airways, delta, emirates, jet2, southwest, aer lingus, air france, klm',
  },
  {
    called: 'bank lender',
    names:
      'barclays, hsbc, lloyds, natwest, santander, citigroup, goldman sachs, jpmorgan, jp morgan, morgan stanley, ubs, deutsche bank, rbs, halifax',
  },
  {
    called: 'carmaker automaker manufacturer maker',
    names:
      'tesla, toyota, ford, general motors, gm, nissan, honda, bmw, volkswagen, volvo, hyundai, renault, jaguar land rover',
  },
  { called: 'planemaker manufacturer', names: 'boeing, airbus' },
  {
    called: 'drugmaker manufacturer',
    names:
      'pfizer, astrazeneca, gsk, glaxosmithkline, moderna, merck, novartis, roche, eli lilly, johnson & johnson',
  },
  {
    called: 'platform network site',
    names: 'twitter, facebook, x, instagram, youtube, tiktok, snapchat, reddit, linkedin',
  },
  {
    called: 'department ministry office',
    names: 'home office, foreign office, treasury, cabinet office, pentagon, scotland office',
  },
  {
    called: 'party',
    names: `labour, conservatives, tories, lib dems, liberal democrats, snp, dup, sinn féin, greens, ukip, plaid cymru, fianna
      fáil, fine gael, republicans, democrats, cdu, spd, fatah, hamas, likud`,
  },
];

const kindsOf = new Map<string, ReadonlySet<string>[]>();
for (const { called, names } of kinds) {
  const nouns = new Set(called.split(' '));
  for (const name of names.split(/,\s+/)) {
    const key = name.replace(/\s+/g, ' ');
    kindsOf.set(key, [...(kindsOf.get(key) ?? []), nouns]);
    kindsOf.set(key.replaceAll('’', "'"), kindsOf.get(key)!);
  }
}

/** `Wells Fargo`, `Boko Haram`: known bodies of several words, whose names could be a person’s. */
export function isKnownBody(name: string): boolean {
  return bodiesOfWords.has(name.toLowerCase());
}

/** Shops whose founder’s name others bear too. */
const alsoPeople = new Set(['john lewis']);
const bodiesOfWords: ReadonlySet<string> = new Set(
  [...kindsOf.keys()].filter((name) => name.includes(' ') && !alsoPeople.has(name)),
);

/** What a body is called for short, lower case → its whole name. */
export const shortNames: ReadonlyMap<string, string> = new Map([
  ['fed', 'federal reserve'],
  ['cdc', 'centers for disease control and prevention'],
  ['fda', 'food and drug administration'],
  ['nara', 'national archives and records administration'],
]);

/** Offices whose names join two things, and that papers print without an article: the word before `and` → the words behind. */
export const bodiesOfTwo: ReadonlyMap<string, RegExp> = new Map([
  ['immigration', /^customs enforcement$/],
  ['customs', /^border protection$/],
  ['food', /^drug administration$/],
  ['health', /^human services$/],
  ['citizenship', /^immigration services$/],
]);
