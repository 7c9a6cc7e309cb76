import { describe, expect, test } from 'vitest';
import { annotateText } from '../annotate-text.ts';
import { type AttributionEvidence, decideForm, type FormInput } from './decide-form.ts';
import { toFormContext } from './form-context.ts';
import { termRules } from './term-rules.ts';

const evidence = (rule: string): AttributionEvidence => ({ rule, mention: null, cue: null, confidence: 0.9 });

/** The first curly quotation of a paragraph; in single marks only where the article has double ones too. */
function toInput(text: string, given: AttributionEvidence | null = null): FormInput {
  const secondary = !text.includes('“');
  const open = text.search(/[“‘]/);
  const close = text.indexOf(secondary ? '’' : '”', open);
  const quotation = {
    start: open + 1,
    end: close,
    outer: { start: open, end: close + 1 },
    paragraph: { start: 0, end: text.length },
    secondary,
  };
  return { text, quotation, evidence: given };
}

describe('termRules', () => {
  test.each(termRules.map((rule) => [rule.name, rule] as const))('%s: reads its own example', (_, rule) => {
    const withCue = toFormContext(toInput(rule.example, evidence('cue before')));
    const beside = toFormContext(toInput(rule.example, evidence('cue right after')));
    const below = toFormContext(toInput(rule.example, evidence('quoted below')));
    const around = toFormContext(toInput(rule.example, evidence('reported before')));
    const behind = toFormContext(toInput(rule.example, evidence('cue after')));
    const alone = toFormContext(toInput(rule.example));
    const readings = [withCue, alone, beside, below, around, behind].map((context) => rule.reads(context));
    expect(readings.some((reading) => reading !== null)).toBe(true);
  });
});

const cases: [form: string, rule: string | null, text: string][] = [
  ['term', 'cue before', 'He said it can lead to what’s called “miller’s lung”.'],
  ['term', 'cue right before', 'He found nothing behind the search — dubbed “Low Water” — for the boat.'],
  ['term', 'same paragraph', '“El Tove” (or “Shorty”) ran the mill.'],
  ['term', 'cue before', 'They said Odo Finch (“Low Water,” “The One I Row”) was late.'],
  ['term', 'same paragraph', 'She struggled with “DTS” for years.'],
  ['term', 'reported before', 'The number of “robots” in the harbour fell.'],
  ['fragment', 'reported before', 'The number of boats would be “fair to all”.'],
  ['term', 'cue before', 'They said Odo Finch cut an “X” in his hat.'],
  ['term', 'cue after', 'The “We Have a Pier” speech of 1963 is over, Ida Quill said.'],
  ['term', 'set into sentence', 'She wrote to them about the “Green New Pier” in the north.'],
  ['term', 'cue after', 'The “Gang of Eight” senators gave way, Ida Quill said.'],
  ['term', 'cue after', 'A member identified only as “Neal M.” wrote to them.'],
  ['term', 'cue before', 'He has a new advert, called “A Different Tide,” which claims she is late.'],
  ['full', 'cue right after', '“We were close.” said Ada Marsh.'],
  ['full', 'cue right before', 'He replied, “these are not my choices”.'],
  ['full', 'cue right after', '“No!” she said.'],
  ['full', 'cue right after', '“He’s wrong,” said Ann Lee.'],
  ['full', 'cue right after', '“We ran,” she said.'],
  ['fragment', 'cue right after', '“Five times,” she said.'],
  ['full', 'cue right before', 'The band wrote: “We are so sorry.” Their label wrote too.'],
  ['full', 'cue right after', '“My client,” said Ann Lee, “has lost his home.”'],
  ['fragment', 'cue before', 'He said the rollout was “a step back.”'],
  ['fragment', 'cue before', 'She said it “would harm the people who live here for years to come.”'],
  ['fragment', 'cue right before', 'He called the “undercard” debate a farce.'],
  ['fragment', 'cue before', 'The council said it had “robust” measures.'],
  ['term', null, 'Nine men met in the earlier “undercard” debate.'],
  ['term', 'cue before', 'He said on “Meet the Press.”'],
  ['term', 'cue after', 'Ann “Biscuit” Hanley said no.'],
  ['term', null, '“evade detection”'],
  ['term', null, 'The so-called “goldfish bill” was signed.'],
  ['term', 'cue before', 'She said the council had sold its ‘flagship’ and bought another.'],
  ['term', 'narrated before', '‘We had no boat’'],
  ['term', 'told before', '‘We had no boat’'],
  ['term', null, 'She is in a play called “Brine” by Una Kessell.'],
  ['fragment', null, 'The quay, labelled a “folly” by its neighbours, was closed.'],
  ['fragment', 'cue before', 'He apologised, saying it was “unkind” to name-call.'],
  ['fragment', 'cue before', 'He called the public use of the dock an “absolute gift” for the town.'],
  ['fragment', 'cue right before', 'Critics call it “a wreck”.'],
  ['term', 'cue before', 'Locals call it “the Pit”.'],
  ['term', 'same paragraph', 'Her dog, “Biscuit”, was on the roof.'],
  ['fragment', 'cue right before', 'He called the ferry ‘a floating shed’ on Monday.'],
  ['term', 'cue before', 'Mr. Hale, known to everyone in the yard as “Tar,” built boats.'],
  ['term', 'subject of sentence', 'The thief is referred to in the notice only as “Witness B”.'],
  ['fragment', 'cue before', 'The ferry was referred to by Ann Lee as “Hell”.'],
  ['term', 'cue before', 'She beat Tom Arliss, the keeper they call “Anchor” at home.'],
  ['term', 'cue right before', 'The crew, which fans have taken to calling “the Late Watch,” won.'],
  ['term', 'cue before', 'The crew later named the manoeuvre “the Arliss turn”.'],
  ['fragment', 'cue right before', 'The Herald called “the sea” a “mother”.'],
  ['term', 'cue right before', 'The Herald has called “Low Water” its “best play” since March.'],
  ['term', 'cue before', 'She wrote “Low Water” (1961) and left.'],
  ['term', 'cue right after', '“Low Water is the Sea” actor Ann Lee said no.'],
  ['term', 'cue after', 'He came to us after an acclaimed “Ebb” at the Quay.'],
  ['term', 'same paragraph', 'A crowd in “We are the ferry” T-shirts said nothing.'],
  ['fragment', 'cue before', 'The council was slated for not using the term “unsafe” in March.'],
  ['fragment', null, 'He has avoided the phrase “sea wall” since.'],
  ['term', null, 'The word “quay” is older.'],
  ['term', null, 'The plan is seen by the crews as a “lifeline” for the port.'],
  ['term', null, 'The harbour was more than just a “car park” for the island.'],
  ['term', null, 'A “weather bomb” passed the islands.'],
  [
    'term',
    'cue before',
    'Lee, curator of “Low Water: Maps and Prints From the Harbour Board Collection”, said so.',
  ],
  ['full', 'cue right before', 'A poster said, “Low Water Is Coming Back to the Quay on Monday”.'],
  ['term', 'cue after', 'Known on the eastern quays as “the Kettle” for her temper, she left.'],
  ['term', 'subject of sentence', 'Skipper Tom Arliss, “Anchor” to his crew, sold the boat.'],
  ['term', 'cue right before', 'By Monday the ferry had a new name: “Old Faithful”.'],
  ['term', 'cue after', 'Lee, whose last production, “Low Water”, opens next week, called him gifted.'],
  ['term', 'cue before', 'Lee said that the yard and the famous “Red Gull” were for sale.'],
  ['fragment', 'cue before', 'The keeper called the vote a “reprieve”.'],
  ['term', 'cue before', 'The team says it is what sailors call a “dead sea”.'],
  ['fragment', 'cue before', 'He said the plan was what critics call a “swindle”.'],
  ['term', null, 'She has read all six, from her debut “Salt Sea” on.'],
  ['term', 'same paragraph', '“Low Water”, which opens on Friday, has no songs.'],
  ['term', 'cue after', '“Low Water” Star Asks Crews To Wait'],
  ['term', 'subject of sentence', 'A trailer for season two of “Ebb” is out.'],
  ['term', 'cue after', 'Ann Lee, of television’s “Ebb,” thanked them.'],
  ['term', 'cue after', 'Larch Foods Inc. (“Larch” or the “Company”) said it would buy a mill.'],
  [
    'term',
    'cue after',
    'Larch Foods Inc. (TOVE: LRCH) (“Larch Foods” or the “Company”) said it would buy a mill.',
  ],
  [
    'term',
    'cue after',
    'Larch Foods Inc. (TOVE: LRCH) (“Larch,” the “Company” or “we”) said it would buy a mill.',
  ],
  ['term', 'cue after', 'The buyers of the mill (collectively, the “Buyers”) said it was old.'],
  ['term', 'cue after', 'The mill at Tove, with its weir (the “Tove Mill”), was sold, Larch said.'],
  ['term', 'same paragraph', 'Words such as “expect,” “hope” and “believe” stand for what is to come.'],
  ['term', 'later in paragraph', 'His cafe has been renamed “The Lodge”. A sign says so.'],
  [
    'term',
    'cue right before',
    'The play, which Dry Fork calls “Grandma’s Couch” because it is deep, worked.',
  ],
  [
    'fragment',
    'cue right before',
    'The play, which she called “Grandma’s Couch” because it is deep, worked.',
  ],
  ['term', 'subject of sentence', 'He stayed for seven albums, among them “Low Water” and others.'],
  // Behind the words that define, class or call a thing.
  ['term', 'cue before', 'She said the law’s definition of “part-timer” is old.'],
  ['term', 'cue right after', 'He is the father of the concept of “slow water,” says Ann Lee.'],
  ['fragment', 'cue before', 'She mocked the idea of “selling the quay to gulls.”'],
  ['fragment', 'cue right before', 'She called the idea “a gift.”'],
  ['term', 'later in paragraph', 'How to define a “harbour crisis” is in dispute, says Ann Lee.'],
  ['term', 'subject of sentence', 'Two cooks may qualify as “sailors,” and be let off.'],
  ['term', 'same paragraph', 'Both cooks were classified by the port as “lay hands.”'],
  ['fragment', 'subject of sentence', 'The cooks were counted, and the hall was seen as “a wreck.”'],
  ['term', 'cue after', 'His vaunted “toughness” in a storm is nothing to us, say the crews.'],
  ['term', 'same paragraph', 'Call the helpline or text “TIDE” to 741852.'],
  ['term', 'subject of sentence', 'Rowers train for a drill called the “bent arm row.”'],
  ['term', 'cue before', 'They say it grew thanks to something called the “lantern effect.”'],
  ['fragment', 'cue before', 'She lent her name to a man he once called a “born liar.”'],
  ['fragment', 'cue before', 'It was, in what a judge called a “poor joke,” put off.'],
  ['term', 'subject of sentence', 'Boys who steal boats are referred to as “superpirates,” and men are not.'],
  ['fragment', 'cue before', 'He has referred to the keeper as a “fossil.”'],
  ['term', 'cue before', 'The occupations found most often in its lists included “baker,” and so on.'],
  // Explained by what stands beside them.
  ['term', 'subject of sentence', 'Her daughter Dorothea, or “Dodo,” was married there.'],
  ['fragment', 'cue before', 'He said the pier was bad, or “vile,” in parts.'],
  ['term', 'cue after', 'The port forbids “perquisites,” or gifts, from crews, Lee says.'],
  ['fragment', null, 'She saw him “row like a goose,” or wildly drift.'],
  ['term', 'subject of sentence', 'The board is holding a “markup” — a meeting where all may speak.'],
  ['term', 'subject of sentence', 'The board saw it as more than a “road” — where cars go.'],
  [
    'term',
    'cue before',
    'They feared that the port’s having a “jungle race,” in which all row, would cost them.',
  ],
  ['term', 'cue right before', 'Known as the TIDL (pronounced “tiddle”), the board met.'],
  // One word set into narration.
  ['term', 'told before', '“Barnacles” rose from the yard to the town.'],
  ['fragment', 'told before', '“Never” came the reply.'],
  ['term', 'subject of sentence', 'The law has no room for “Rowers” in the port.'],
  ['fragment', 'same paragraph', 'The town rang with cries of “Traitor” all night.'],
  ['term', 'subject of sentence', 'She dropped all her “values” and moved on.'],
  ['term', null, 'The “Quay revolution” of those years is over, and so are “sad days at sea.”'],
  ['fragment', null, 'They knew it would be a “sad end to a dull day.”'],
  ['term', 'cue after', 'The crews used to “vanish” whenever the clerk called their names.'],
  ['fragment', 'cue before', 'Ann Lee said the talks became “testy” in the spring.'],
  ['term', 'subject of sentence', 'The board turned three of the piers into “boat centres.”'],
  ['fragment', 'subject of sentence', 'The board turned three of the piers into “a sad sight.”'],
  ['term', 'subject of sentence', 'Ten boats would be the “minimum” for the port.'],
  ['term', 'subject of sentence', 'Two crews were taken away by Orrin Quay “medics”.'],
  ['term', 'subject of sentence', 'Ann Lee “vanished” in the spring.'],
  // Before a noun, with a verb far behind.
  ['term', 'cue after', 'Judges took his boat under a “red lamp” law the port passed after Lee said so.'],
  ['fragment', 'cue after', 'The port needs a “red lamp” law, Ann Lee of the yard said.'],
  ['term', 'cue after', 'The report found “systematic” efforts to sink what the yard says is sound.'],
  // What somebody says back, and headlines in single marks.
  ['fragment', 'subject of sentence', 'Arliss’s “not so” rejoinder is still told in the port.'],
  ['fragment', 'cue after', 'More islanders want ‘firm hand,’ poll says'],
  ['fragment', 'cue before', 'The yard said it is “retiring” the name and the flag.'],
];

describe('decideForm', () => {
  test.each(cases)('%s by %s: %s', (form, rule, text) => {
    expect(decideForm(toInput(text, rule ? evidence(rule) : null))).toBe(form);
  });
});

test('one word of a sentence that somebody closes is that person’s', () => {
  const text = 'The talks became “testy” when the pier was named, Ann Lee said.';
  const { quotations } = annotateText('talks', text);
  expect(quotations).toMatchObject([{ form: 'fragment', speaker: { name: 'Ann Lee' } }]);
});
