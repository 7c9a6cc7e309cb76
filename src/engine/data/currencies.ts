/**
 * Currencies: the one name that a figure has for each, what stands before a sum, and what may stand behind it, as parts of
 * regular expressions. By hand, from ISO 4217 and from how papers print sums.
 */
export const currencies: readonly [unit: string, before: string, behind: string | null][] = [
  ['$', String.raw`\$|US\s?\$|USD\s?`, 'dollars?'],
  ['£', String.raw`£|GBP\s?`, 'pounds?'],
  ['€', String.raw`€\s?|EUR\s?`, 'euros?'],
  ['₹', String.raw`₹\s?|Rs\.?\s?|INR\s?`, 'rupees?'],
  ['¥', String.raw`¥|JPY\s?`, 'yen'],
  ['yuan', String.raw`RMB\s?|CNY\s?`, 'yuan|renminbi'],
  ['A$', String.raw`AU?\$|AUD\s?`, null],
  ['C$', String.raw`CA?\$|CAD\s?`, null],
  ['NZ$', String.raw`NZ\$|NZD\s?`, null],
  ['S$', String.raw`S\$|SGD\s?`, null],
  ['HK$', String.raw`HK\$|HKD\s?`, null],
  ['reais', String.raw`R\$\s?|BRL\s?`, 'reais'],
  ['pesos', String.raw`₱\s?|P[Hh][Pp]\s?`, 'pesos?'],
  ['naira', String.raw`₦\s?|NGN\s?`, 'naira'],
  ['rand', String.raw`ZAR\s?`, 'rand'],
  ['shillings', String.raw`[KTU]?[Ss]hs?\.?\s?|KES\s?`, 'shillings?'],
  ['ringgit', String.raw`RM\s?|MYR\s?`, 'ringgit'],
  ['rupiah', String.raw`Rp\.?\s?|IDR\s?`, 'rupiah'],
  ['taka', String.raw`৳\s?|Tk\.?\s?|BDT\s?`, 'taka'],
  ['won', String.raw`₩|KRW\s?`, null],
  ['baht', String.raw`฿|THB\s?`, 'baht'],
  ['francs', String.raw`CHF\s?|SFr\.?\s?`, 'francs?'],
  ['kronor', String.raw`(?:kr|SEK|NOK|DKK)\s?`, 'kronor|kroner|krona|krone'],
  ['dirhams', String.raw`AED\s?|Dhs?\s?`, 'dirhams?'],
  ['shekels', String.raw`₪\s?|NIS\s?|ILS\s?`, 'shekels?'],
  ['roubles', String.raw`₽|RUB\s?`, 'roubles?|rubles?'],
  ['lira', '₺', 'lira|liras'],
  ['zloty', String.raw`PLN\s?`, 'zloty|zlotys'],
  ['riyals', String.raw`SAR\s?`, 'riyals?'],
];

/** One letter, which may also name a model, a road or a rifle: it stands before three digits or more, or a scale. */
export const letterCurrencies: ReadonlyMap<string, string> = new Map([
  ['P', 'pesos'],
  ['N', 'naira'],
  ['R', 'rand'],
]);

/** Whose dollars: `38 million Hong Kong dollars`. */
export const dollars: ReadonlyMap<string, string> = new Map([
  ['us', '$'],
  ['american', '$'],
  ['australian', 'A$'],
  ['canadian', 'C$'],
  ['new zealand', 'NZ$'],
  ['singapore', 'S$'],
  ['hong kong', 'HK$'],
]);
