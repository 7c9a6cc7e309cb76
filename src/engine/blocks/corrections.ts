/**
 * A paragraph in, whether it corrects or amends the article that it stands with out: `• This article was amended on 2 May.`,
 * `Correction: the pier has six piles.`, `An earlier version of this story misstated the price.`
 */
import { monthPattern } from '../metadata/calendar.ts';
import { anyOf } from '../text/any-of.ts';

export function isCorrection(paragraph: string): boolean {
  const text = paragraph.trim().replace(marks, '');
  if (text.length > longest) return false;
  if (isLabelled(text) || speaksOfArticle(text)) return true;
  const words = text.replace(label, '');
  return words !== text && (speaksOfArticle(words) || speaksOfVersion.test(words));
}

/** `Correction`, which heads the paragraph below it. */
export function isCorrectionHeading(paragraph: string): boolean {
  return /^corrections?(?: and clarifications?)?:?$/iu.test(paragraph.trim().replace(marks, ''));
}

/** Characters. */
const longest = 1500;
/** What may stand before the first word: a bullet, a rule, a bracket, a mark of Markdown. */
const marks = /^[\s•·▪●■◦*_†‡([–—-]+/u;
/** `Editor’s note: `, `UPDATE, May 3: ` */
const label =
  /^(?:editor(?:s|[’']s|s[’'])? note|footnote|for the record|note(?: to readers)?|updated?|amended|n\.?b\.?)\b[^:–—.?!"“]{0,40}[:–—]\s*/iu;

const day = String.raw`(?:\(?(?:on )?(?:(?:${monthPattern})\.? \d{1,2}|\d{1,2} (?:${monthPattern})\.?)(?:,? \d{4})?\)?)`;
const isLabelled = anyOf([
  new RegExp(
    String.raw`^(?:corrections?(?: and clarifications?)?|clarifications?|errat(?:um|a)|corrigend(?:um|a))(?: (?:to|of) (?:this|an earlier|our) [^:.?!"“]{2,60})?(?:,? ${day})?\s*[:–—-]`,
    'iu',
  ),
]);

const thing =
  '(?:article|story|report|post|piece|column|interview|review|obituary|headline|caption|page|item|version|text|copy|analysis|profile|editorial|explainer|live ?blog|newsletter|video|podcast|graphic|chart|map|photograph|photo|picture)';
const mended = '(?:amended|corrected|clarified|changed|revised|altered)';
const wrongly = '(?:incorrectly|erroneously|wrongly|mistakenly|inaccurately|in error)';
const told =
  '(?:reported|said|stated|gave|named|identified|described|referred|spelled|spelt|attributed|quoted)';
const error =
  '(?:mis(?:stat|spel|identif|attribut|describ|report|nam|quot|represent)\\p{L}+|incorrect\\p{L}*|erroneous\\p{L}*|wrong\\p{L}*|mistaken\\p{L}*|inaccurate\\p{L}*|said|stated|gave|referred|contained|described|identified|named|attributed|omitted|included|used|listed|suggested|implied|put|reported|had|was|did|failed)';
/** Behind a label only: an earlier version may be one of a plan. */
const speaksOfVersion = new RegExp(
  `^(?:an?|the|in an?) (?:earlier|previous|original|prior) (?:version|headline|edition)\\b.{0,80}\\b${error}(?!\\p{L})`,
  'iu',
);
const speaksOfArticle = anyOf([
  new RegExp(
    `^this ${thing} (?:has been|was) (?:updated|edited|modified)\\b[^"“]{0,120}\\b(?:earlier|previous|original) (?:version|headline|edition)\\b`,
    'iu',
  ),
  new RegExp(
    `^we (?:have )?(?:since )?(?:corrected|amended|clarified)\\b[^"“]{2,120}\\b(?:in|of) this ${thing}\\b`,
    'iu',
  ),
  new RegExp(
    `^this ${thing}(?:[’']s ${thing})? (?:has been|was|is)(?: since| later| subsequently)? ${mended}\\b(?! by\\b)`,
    'iu',
  ),
  new RegExp(
    `^this ${thing} (?:has been|was|is)(?: since| later)? updated\\b.{0,80}\\b(?:to (?:correct|clarify|fix|remove|amend)|with the correct)\\b`,
    'iu',
  ),
  new RegExp(`^this ${thing} (?:corrects|clarifies)\\b`, 'iu'),
  new RegExp(
    `^(?:in )?(?:an? )?(?:earlier|previous|original|prior|initial) (?:versions?|editions?|drafts?|headlines?) (?:of|on|to|for|in) (?:this|our) ${thing}\\b.{0,160}\\b${error}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^the (?:earlier|previous|original|prior|initial|first) (?:version|edition|headline) (?:of|on|to|for|in) this ${thing}\\b.{0,160}\\b${error}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^(?:because of|due to|owing to|as a result of) (?:an? |our )?(?:\\p{L}+ )?(?:error|mistake|incorrect information|misunderstanding)\\b.{0,80}\\b(?:this|an earlier|a previous|our) (?:version|${thing})\\b`,
    'iu',
  ),
  new RegExp(
    `^(?:the|a|an) (?:\\p{L}+ ){0,3}(?:of|in|on|to|for|with|accompanying) (?:this|an earlier version of this) ${thing}\\b.{0,60}\\b(?:${mended}|mis(?:stat|spel|identif|attribut)\\p{L}+|${wrongly})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^(?:we|this ${thing}) (?:(?:previously|earlier|originally|initially) )?(?:${wrongly} ${told}|misstated|misspel\\p{L}+|misidentified)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^in (?:an?|its|our) (?:\\p{L}+ )?(?:article|story|column|headline|caption)\\b[^"“]{0,160}\\b(?:reported ${wrongly}|${wrongly} reported)(?!\\p{L})`,
    'iu',
  ),
  // `(Corrects day in second paragraph)`, of which only the closing bracket is left here.
  /^(?:(?:refiles|repeats) to correct|corrects)\b[^)"“]{2,160}\)/iu,
  new RegExp(
    `(?:regretted|error|mistake)(?<=\\b(?:the error is regretted|regrets the error|we (?:regret|apologi[sz]e for|are sorry for) (?:the|this) (?:error|mistake)))[.)]*$(?<=\\b(?:version|${thing})\\b[^"“]{0,300})`,
    'iu',
  ),
]);
