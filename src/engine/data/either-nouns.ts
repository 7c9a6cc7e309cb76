/** What a firm may be as well as a person: `the warehouse’s owner, Norland Brands`. */
export const eitherNouns: ReadonlySet<string> = new Set(
  'owner rival maker designer operator supplier publisher developer builder partner sponsor customer buyer seller investor backer landlord competitor creator employer lender insurer contractor manufacturer distributor subcontractor provider vendor promoter producer'.split(
    ' ',
  ),
);
