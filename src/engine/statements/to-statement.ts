// In: a group of quotations that print one utterance. Out: the statement: its versions with their extent,
// whether the articles disagree about the speaker, and the word table.
import type { Statement, Version } from '../../schemas/statement.ts';
import { collateWords, type WordRow } from './collate-words.ts';
import type { Group } from './group-links.ts';
import type { Quoted } from './quoted-words.ts';
import { findSpeakerConflicts } from './speaker-conflict.ts';
import { toColumns } from './to-columns.ts';

/** A version that prints this part of the fullest one's words counts as whole. */
const wholePart = 0.9;

export function toStatement(story: string, group: Group, texts: ReadonlyMap<string, string>): Statement {
  const { members } = group;
  const rows = collateWords(members.map(({ words }) => words));
  const fullest = findFullest(members);
  const columns = toColumns(rows, (version) => texts.get(members[version]!.siglum)!);
  const quotations = members.map(({ quotation }) => quotation);
  const weakest = group.links.reduce((low, link) => (link.confidence < low.confidence ? link : low));
  return {
    story,
    id: `s-${members[0]!.quotation.id}`,
    versions: members.map((member, index) => toVersion(member, index, fullest, rows)),
    fullest,
    speakerConflict: findSpeakerConflicts({ columns }, quotations, texts).length > 0,
    columns,
    rule: weakest.rule,
    confidence: weakest.confidence,
  };
}

/** The longest version outside readers' comments. */
function findFullest(members: readonly Quoted[]): number {
  const length = ({ quotation, keys }: Quoted) => (quotation.context === 'comment' ? 0 : keys.length);
  return members.reduce((best, member, index) => (length(member) > length(members[best]!) ? index : best), 0);
}

function toVersion(member: Quoted, index: number, fullest: number, rows: readonly WordRow[]): Version {
  const { quotation, siglum } = member;
  const { id, start, end, context, speakerId } = quotation;
  const ofFullest = rows.filter((row) => row[fullest]);
  const shared = ofFullest.filter((row) => row[index]).length;
  const whole = shared >= wholePart * ofFullest.length;
  const extent = context === 'comment' ? 'repeat' : whole ? 'whole' : 'excerpt';
  return { quotation: id, siglum, start, end, context, extent, words: quotation.words, speakerId };
}
