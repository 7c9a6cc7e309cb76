import type { Quotation, Speaker } from '../schemas/quotation.ts';
import { describeTextPosition, describeTextQuote } from './describe-text-quote.ts';

interface AnnotatedText {
  text: string;
  /** Where the text can be fetched. */
  address: string;
  /** Where a quotation is shown: an address for its id. */
  pageOf: (id: string) => string;
  quotations: readonly Quotation[];
}

/**
 * The quotations of some texts as W3C Web Annotations (JSON-LD): each selects its words by quote and
 * by position and names the speaker.
 *
 * https://www.w3.org/TR/annotation-model/
 */
export function toAnnotations(
  id: string,
  texts: readonly AnnotatedText[],
  speakers: ReadonlyMap<string, Speaker>,
) {
  const items = texts.flatMap((source) =>
    source.quotations.map((one) => toAnnotation(source, one, speakers)),
  );
  const first = { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    total: items.length,
    first,
  };
}

function toAnnotation(source: AnnotatedText, quotation: Quotation, speakers: ReadonlyMap<string, Speaker>) {
  const speaker = speakers.get(quotation.speakerId ?? '');
  const tags = [quotation.form, ...(speaker ? [speaker.name] : [])];
  return {
    id: source.pageOf(quotation.id),
    type: 'Annotation',
    motivation: 'identifying',
    body: tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    target: {
      source: source.address,
      selector: [describeTextQuote(source.text, quotation), describeTextPosition(source.text, quotation)],
    },
  };
}
