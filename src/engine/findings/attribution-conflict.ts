// A statement that its articles give to different speakers.
// “A gives these words to a Meta spokesperson; B gives them to Loredana Crisan.”
import type { Statement, Version } from '../../schemas/statement.ts';
import { isSurelyGiven } from '../statements/speaker-conflict.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { agree, sayCount, sayList, sayNumber, sayQuoted } from './say.ts';

export function attributionConflict(context: FindingContext): Draft[] {
  return context.statements
    .filter(({ speakerConflict }) => speakerConflict)
    .map((statement) => toDraft(statement, context));
}

function toDraft(statement: Statement, context: FindingContext): Draft {
  const versions = context
    .printed(statement)
    .filter(({ quotation }) => isSurelyGiven(context.quotation(quotation)));
  const weakest = Math.min(...versions.map(({ quotation }) => context.quotation(quotation).confidence));
  const given = bySpeaker(versions);
  const claims = [...given].map(([speaker, sigla]) => ({ name: context.speakerName(speaker), sigla }));
  const opening = context.text(versions[0]!);
  const [first, ...others] = claims;
  const rest = others.map(
    ({ name, sigla }) => `${sayList(sigla)} ${agree(sigla, 'gives', 'give')} them to ${name}`,
  );
  return {
    key: statement.id,
    kind: 'attribution conflict',
    headline: `One statement, ${sayCount(claims.length, 'speaker')}`,
    sentence:
      `${sayList(first!.sigla)} ${agree(first!.sigla, 'gives', 'give')} the words ${sayQuoted(opening, 12)} to ` +
      `${first!.name}; ${rest.join('; ')}. ` +
      `The articles do not say which is right, or whether ${claims.length > 2 ? `all ${sayNumber(claims.length)}` : 'both'} are.`,
    sigla: [...new Set(versions.map(({ siglum }) => siglum))],
    evidence: versions.map((version) => toEvidence(version, context)),
    statement: statement.id,
    speakers: [...given.keys()],
    rule: 'one statement, different speakers as printed',
    confidence: Math.min(statement.confidence, weakest),
    size: Math.min(1, versions[0]!.words / 20),
  };
}

function bySpeaker(versions: readonly Version[]): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const { speakerId, siglum } of versions) {
    if (speakerId === null) continue;
    const sigla = given.get(speakerId) ?? [];
    if (!sigla.includes(siglum)) sigla.push(siglum);
    given.set(speakerId, sigla);
  }
  return given;
}

/** The quotation together with the words that name its speaker. */
function toEvidence(version: Version, context: FindingContext): Draft['evidence'][number] {
  const { mention, start, end } = context.quotation(version.quotation);
  const whole = { siglum: version.siglum, start, end };
  if (!mention) return whole;
  const name = { start: mention.start, end: mention.end };
  return { ...whole, start: Math.min(start, name.start), end: Math.max(end, name.end), differs: [name] };
}
