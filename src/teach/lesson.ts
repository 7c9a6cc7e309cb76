import type { Finding } from '../schemas/finding.ts';
import { ofSeveral, ofTheWholeStory } from '../wording/en/teach-words.ts';
import { groupsOf } from './groups.ts';
import { type Askable, type Question, questionsOf } from './questions.ts';
import { placeOnSheet, type Sheet } from './sheet.ts';

const mostQuestions = 5;

/** One hour: what each group reads and answers, and what is left for all. */
export interface Lesson {
  groups: { sigla: string[]; questions: Question[] }[];
  together: Question[];
}

/**
 * Asks only what the sheets can answer: a finding that rests on words beside the articles is left out. `speakers`: by
 * the id of a finding, the name of its only speaker as a sentence has it.
 */
export function lessonOf(
  sheets: readonly Sheet[],
  findings: readonly Finding[],
  speakers: ReadonlyMap<string, string> = new Map(),
): Lesson {
  const sigla = sheets.map(({ siglum }) => siglum);
  const askable = findings.flatMap((finding) => toAskable(finding, sheets, speakers));
  const forGroups = askable.filter(
    ({ finding }) => finding.sigla.length <= 2 && (sigla.length <= 2 || !ofTheWholeStory.has(finding.kind)),
  );
  const groups = groupsOf(
    sigla,
    forGroups.map(({ finding }) => finding),
  ).map((group) => ({
    sigla: group,
    questions: questionsOf(
      forGroups.filter(({ finding }) => finding.sigla.every((siglum) => group.includes(siglum))),
      mostQuestions,
    ),
  }));
  const rest = askable.filter((one) => !forGroups.includes(one));
  return { groups, together: questionsOf(rest, mostQuestions) };
}

function toAskable(
  finding: Finding,
  sheets: readonly Sheet[],
  speakers: ReadonlyMap<string, string>,
): Askable[] {
  if (finding.sigla.length < 2 && ofSeveral.has(finding.kind)) return [];
  const places = finding.evidence.map((place) => {
    const sheet = sheets.find(({ siglum }) => siglum === place.siglum);
    return sheet ? placeOnSheet(sheet, place) : null;
  });
  const speaker = speakers.get(finding.id);
  return places.length > 0 && places.every((place) => place !== null)
    ? [{ finding, places, ...(speaker && { speaker }) }]
    : [];
}
