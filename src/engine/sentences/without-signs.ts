// In: a text. Out: one as long, in which no sign sticks to a word that it does not belong to: `Ida*, a student -- she` is
// `Ida , a student—  she`.
export function withoutSigns(text: string): string {
  return text
    .replace(turnedApostrophe, '’')
    .replace(typedDash, '— ')
    .replace(unseen, besideWord)
    .replace(footnoteSign, ' ');
}

/** `Finch‘s letter` */
const turnedApostrophe = /‘(?<=\p{L}‘)(?=(?:s|t|d|re|ve|ll)(?![\p{L}’]))/gu;

/** `Finch -- the mayor -- said`; as long as what stands for it, so that offsets stay. */
const typedDash = /--(?<![\p{N}-]--)(?!-)/gu;

/** Marks of direction and width; beside a word they are spaces, and inside one a part of it. */
const unseen = /\p{Default_Ignorable_Code_Point}+/gu;

function besideWord(signs: string, at: number, text: string): string {
  const isInside = [text[at - 1], text[at + signs.length]].every((one) => /[\p{L}\p{M}]/u.test(one ?? ''));
  return isInside ? signs : ' '.repeat(signs.length);
}

/** `Ida*, a student, said` */
const footnoteSign = /[*†‡](?<=\p{L}\p{Ll}[*†‡])(?=[\s,.;:’'])/gu;
