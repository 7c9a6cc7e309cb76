/** Nouns of rank and office, which stand beside names: what they say is who somebody is. */
export const titleNouns: ReadonlySet<string> = new Set(
  `secretary minister director chief executive general leader head president chairman chairwoman chair professor doctor
  captain manager spokesperson spokesman spokeswoman mayor judge lawyer prosecutor ambassador historian officer
  commissioner chancellor governor senator councillor deputy founder editor campaigner analyst`.split(/\s+/u),
);
