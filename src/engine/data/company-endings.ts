/**
 * Words in which names of firms end, lower case: `Norvane Industries`, `Pacific Crown Packing`.
 * Sources: Companies House list of legal endings and its standard industrial classification, by hand.
 */
export const companyEndings: ReadonlySet<string> = new Set(
  `productions promotions enterprises communications
  industries group company corporation corp corp. inc inc. ltd ltd. plc holdings systems technologies
  energy airlines airways motors foods pharmaceuticals outfitters brands logistics stores securities
  partners infrastructure veterinary semiconductor semiconductors metals pharma therapeutics software
  robotics properties homes construction engineering shipping marine brewing capital ventures investments
  insurance healthcare sciences biotech mining steel chemicals packing packaging packers rail railways
  trains buses ferries lines farms mills studios games entertainment media publishing records pictures
  coffee bakery dairies hotels resorts fisheries seafoods telecom mobile broadband petroleum renewables
  solar chemical freight trucking haulage electric telecoms wireless theatres casinos railway transit coaches tyres biosciences
  laboratories diagnostics optical lending finance financial realty apparel footwear interiors lighting dynamics networks
  broadcasting cosmetics optics eyewear lettings aviation aerospace cement utilities recycling environmental
  devices genomics platinum minerals resources instruments automotive maritime couriers plastics
  coatings paints textiles toys gaming films analytics cloud cybersecurity payments payroll fintech
  bancorp equity assurance mutual builders materials aluminium aluminum timber lumber meats poultry
  orchards vineyards distillers beverages drinks oil refining pipelines jets cruises leisure fitness
  labs imaging medical surgical warehousing retail supermarkets bakeries restaurants catering
  hospitality tech technology solutions consulting armaments shipyards yachts fashion jewellers jewelers
  biologics biosystems biopharma biomedical bioscience genetics oncology vaccines water power gas products supplies electronics appliances furniture furnishings carpets ceramics`.split(
    /\s+/,
  ),
);

/** Those of them that people are called as well: `Hayley Mills`. */
export const firmSurnames: ReadonlySet<string> = new Set([
  'mills',
  'steel',
  'lines',
  'farms',
  'records',
  'coffee',
  'power',
  'homes',
  'marine',
  'water',
]);
