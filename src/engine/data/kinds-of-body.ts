/**
 * Words of names, and nouns put for them, that tell a firm from a body that trades with nobody, lower case.
 * Sources: Companies House list of legal endings, UK Cabinet Office "Departments, agencies and public bodies", by hand.
 */
export const firms =
  words(`company firm corporation corp corp. inc inc. ltd ltd. llc plc co. holdings industries airline
  airlines airways motors foods retailer manufacturer maker carmaker chain brewery brewer developer operator supplier
  builder lender insurer mills farms stores logistics brands pharmaceuticals chemicals properties estates homes hotels
  outfitters supermarket supermarkets distillery ferries lines`);

export const publicBodies =
  words(`union alliance association federation society council department ministry agency
  commission committee court tribunal university college school party police parliament assembly congress senate
  government church diocese charity foundation campaign hospital army navy authority treasury coalition`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
