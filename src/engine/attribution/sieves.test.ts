import { describe, expect, it } from 'vitest';
import { findQuotations } from '../4-find-quotations.ts';
import { attributeQuotations } from '../5-attribute-quotations.ts';

/** One paragraph a line; the rules and speakers of the quotations, in order. */
function attribute(text: string) {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const blocks = lines.map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'body' as const,
  }));
  const { quotations } = attributeQuotations(text, blocks, findQuotations(text, blocks).quotations);
  const slice = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return quotations.map(({ rule, speaker, mention, cue }) => ({
    rule,
    speaker: speaker?.name ?? null,
    mention: slice(mention),
    cue: slice(cue),
  }));
}

const cases: Record<
  string,
  {
    text: string;
    expected: { rule: string; speaker: string | null; mention: string | null; cue: string | null }[];
  }
> = {
  'the second verb behind one to': {
    text: 'Odo Finch decided to come down and say that the crew wanted “honest loyalty.”',
    expected: [{ rule: 'cue before', speaker: 'Odo Finch', mention: 'Odo Finch', cue: 'say' }],
  },
  'verb and name after the quotation': {
    text: '“We will keep the ferry running until spring,” said Mara Quill.',
    expected: [{ rule: 'cue right after', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'said' }],
  },
  'name, long aside, verb': {
    text: '“The bridge is safe for every driver,” Mara Quill, the chief engineer of the Norland Bridge Trust, which runs it, said.',
    expected: [{ rule: 'cue right after', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'said' }],
  },
  'role before the name is no mention': {
    text: 'The harbour master, Odo Finch, said: “Nobody was hurt when the crane came down.”',
    expected: [{ rule: 'cue right before', speaker: 'Odo Finch', mention: 'Odo Finch', cue: 'said' }],
  },
  'an aside that begins with a word of time': {
    text: 'Odo Finch, then a student, wrote that the pier was “ready to fall into the sea”.',
    expected: [{ rule: 'cue before', speaker: 'Odo Finch', mention: 'Odo Finch', cue: 'wrote' }],
  },
  'a sentence ends with the words that it set in': {
    text: 'Odo Finch called the plan “a scandal from start to finish.” Mara Quill, a clerk, warned that boats would stay in port.',
    expected: [{ rule: 'cue before', speaker: 'Odo Finch', mention: 'Odo Finch', cue: 'called' }],
  },
  'a place that opens the sentence': {
    text: 'Here in Tove, Odo Finch stepped up his work on ferries, saying, “We have waited for years.”',
    expected: [{ rule: 'cue right before', speaker: 'Odo Finch', mention: 'Odo Finch', cue: 'saying' }],
  },
  'what others say after though': {
    text: 'A report by the Tove Trust found “no measurable effect on the boats”, though skippers spoke of calmer days.',
    expected: [
      {
        rule: 'cue before',
        speaker: 'Tove Trust',
        mention: 'A report by the Tove Trust',
        cue: 'found',
      },
    ],
  },
  'a question between the person and the words': {
    text: '“We checked,” said Mara Quill.\nOdo Finch keeps every name in a book. Does he grieve? “I grieve in four parts.”',
    expected: [
      { rule: 'cue right after', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'said' },
      { rule: 'told before', speaker: 'Odo Finch', mention: 'Odo Finch', cue: null },
    ],
  },
  'a name right behind the occasion': {
    text: 'In a statement Norland Foods said it was “fully committed to the mill for at least ten years”.',
    expected: [{ rule: 'cue before', speaker: 'Norland Foods', mention: 'Norland Foods', cue: 'said' }],
  },
  'a member of what cannot speak': {
    text: 'A member of the flower rota, who gave no name, spoke for herself. “I hope he gets seasick.”',
    expected: [
      {
        rule: 'sentence before',
        speaker: 'member of the flower rota',
        mention: 'A member of the flower rota',
        cue: 'spoke',
      },
    ],
  },
  'according to': {
    text: 'According to Odo Finch, the storm will “flatten everything we built”.',
    expected: [{ rule: 'according to', speaker: 'Odo Finch', mention: 'Odo Finch', cue: 'According to' }],
  },
  'two pieces in one report': {
    text: 'Odo Finch said the pier lacked “even the most basic repairs” and “would not last the winter storms to come”.',
    expected: [
      { rule: 'cue before', speaker: 'Odo Finch', mention: 'Odo Finch', cue: 'said' },
      { rule: 'cue before', speaker: 'Odo Finch', mention: 'Odo Finch', cue: 'said' },
    ],
  },
  'a report inside a report belongs to the outer speaker': {
    text: 'Odo Finch says the council will not allow “any more delays to this work”.',
    expected: [{ rule: 'cue before', speaker: 'Odo Finch', mention: 'Odo Finch', cue: 'says' }],
  },
  'participle takes the subject of its clause': {
    text: 'Odo Finch blamed the council for the delay, calling it “a scandal from start to finish”.',
    expected: [{ rule: 'cue before', speaker: 'Odo Finch', mention: 'Odo Finch', cue: 'calling' }],
  },
  'a later paragraph without attribution': {
    text: '“We lost the boats in one night,” said Odo Finch.\n“Nobody had warned us that it would come.”',
    expected: [
      { rule: 'cue right after', speaker: 'Odo Finch', mention: 'Odo Finch', cue: 'said' },
      { rule: 'floating', speaker: 'Odo Finch', mention: null, cue: null },
    ],
  },
  'an announced quotation': {
    text: 'Mara Quill put it this way in a letter she wrote on Monday:\n“We will rebuild the whole of the pier.”',
    expected: [{ rule: 'introduced', speaker: 'Mara Quill', mention: 'she', cue: 'wrote' }],
  },
  'the owner of the words': {
    text: 'Mara Quill’s claim that the pier was “sound in every beam” did not last the week.',
    expected: [{ rule: 'owner of words', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'claim' }],
  },
  'a pronoun finds the last compatible speaker': {
    text: 'Mara Quill met Odo Finch at the pier.\n“We have no money for the repairs,” she said.',
    expected: [{ rule: 'cue right after', speaker: 'Mara Quill', mention: 'she', cue: 'said' }],
  },
  'a nominal finds the holder of the role': {
    text: 'Harbour minister Mara Quill toured the port with Odo Finch.\n“We have found the money at last,” the minister said.',
    expected: [{ rule: 'cue right after', speaker: 'Mara Quill', mention: 'the minister', cue: 'said' }],
  },
  'a pronoun after the verb is the object': {
    text: 'Finch’s trainer, Mara Quill, says he “never listens to anything that he is told”.',
    expected: [{ rule: 'cue before', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'says' }],
  },
  'a role with two parts belongs to the name before it': {
    text: '“It was never about the money,” Mara Quill, a Norland historian and former adviser to the port, said.',
    expected: [{ rule: 'cue right after', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'said' }],
  },
  'a role with two parts and no comma after it': {
    text: 'Mara Quill, president and founder of the Norland Trust stated, “We will take this to the sea.”',
    expected: [{ rule: 'cue right before', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'stated' }],
  },
  'a numbered role after as': {
    text: 'As Mara Quill, the No. 2 at the port, put it: “We will take this to the sea.”',
    expected: [{ rule: 'cue right before', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'put' }],
  },
  'a report in a closed aside does not reach the quotation': {
    text: 'Inspectors ruled that the crane, which sailors had nicknamed the Heron, was “far too tall for the bay”.',
    expected: [{ rule: 'cue before', speaker: 'Inspectors', mention: 'Inspectors', cue: 'ruled' }],
  },
  'a report finds': {
    text: 'The latest report found the lease had “no value to anybody at all”.',
    expected: [{ rule: 'cue before', speaker: 'latest report', mention: 'The latest report', cue: 'found' }],
  },
  'a noun after a superlative is no verb': {
    text: 'Odo Finch said one of the biggest challenges for the port was “finding anybody who can swim”.',
    expected: [{ rule: 'cue before', speaker: 'Odo Finch', mention: 'Odo Finch', cue: 'said' }],
  },
  'a cue later in the sentence': {
    text: 'The price of the pier would be “far beyond us” and rise every year, the harbour master warned.',
    expected: [
      { rule: 'cue after', speaker: 'harbour master', mention: 'the harbour master', cue: 'warned' },
    ],
  },
  'the sentence before tells of one person': {
    text: '“We checked the piles,” said Mara Quill.\nOdo Finch was not convinced. “I warned them in March.”',
    expected: [
      { rule: 'cue right after', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'said' },
      { rule: 'told before', speaker: 'Odo Finch', mention: 'Odo Finch', cue: null },
    ],
  },
  'the sentence before tells of somebody else than who is quoted already': {
    text: '“We checked the piles,” said Mara Quill. Odo Finch was not convinced. “I saw them move.”',
    expected: [
      { rule: 'cue right after', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'said' },
      { rule: 'told before', speaker: 'Odo Finch', mention: 'Odo Finch', cue: null },
    ],
  },
  'the sentence before reports': {
    text: 'Mara Quill says boats should stay in port. “The tide will not wait for any of us.”',
    expected: [{ rule: 'sentence before', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'says' }],
  },
  'the same paragraph goes on': {
    text: '“We agree on this,” said Mara Quill. “We always have.”',
    expected: [
      { rule: 'cue right after', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'said' },
      { rule: 'same paragraph', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'said' },
    ],
  },
  'a label': {
    text: 'Mara Quill: “We keep what the tide leaves us.”',
    expected: [{ rule: 'label', speaker: 'Mara Quill', mention: 'Mara Quill', cue: ':' }],
  },
  'a paragraph left open': {
    text: 'Mara Quill said: “It was a good boat.\n“That boat is gone now.”',
    expected: [
      { rule: 'cue right before', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'said' },
      { rule: 'open paragraph', speaker: 'Mara Quill', mention: null, cue: null },
    ],
  },
  'two people take turns after a question': {
    text: '“Did you take the boat?” asked Mara Quill.\n“I borrowed it,” said Odo Finch.\n“It sank, Mr Finch.”\n“It was that kind of boat.”',
    expected: [
      { rule: 'cue right after', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'asked' },
      { rule: 'cue right after', speaker: 'Odo Finch', mention: 'Odo Finch', cue: 'said' },
      { rule: 'turns', speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'asked' },
      { rule: 'turns', speaker: 'Odo Finch', mention: 'Odo Finch', cue: 'said' },
    ],
  },
  'the paragraph before tells of one person': {
    text: 'Magnus Quill remembered the winter of the great ice.\n“The boat could not land for seven weeks.”',
    expected: [
      { rule: 'narrated before', speaker: 'Magnus Quill', mention: 'Magnus Quill', cue: 'remembered' },
    ],
  },
  'words set into a sentence about a person': {
    text: 'Odo Finch came in. He turned to the hall to “set a few things straight at last”.',
    expected: [{ rule: 'set into sentence', speaker: 'Odo Finch', mention: 'He', cue: null }],
  },
  'the subject of the sentence': {
    text: 'The port council has long had “very serious doubts” about the pier.',
    expected: [
      { rule: 'subject of sentence', speaker: 'port council', mention: 'The port council', cue: null },
    ],
  },
  'an unnamed speaker stays unnamed': {
    text: '“We are looking into what went wrong,” said a Norland Ferries spokesperson.',
    expected: [
      {
        rule: 'cue right after',
        speaker: 'Norland Ferries spokesperson',
        mention: 'a Norland Ferries spokesperson',
        cue: 'said',
      },
    ],
  },
  'nobody is named': {
    text: '“The sea gives and the sea takes away again.”',
    expected: [{ rule: 'unknown', speaker: null, mention: null, cue: null }],
  },
};

describe('sieves', () => {
  for (const [name, { text, expected }] of Object.entries(cases))
    it(name, () => expect(attribute(text)).toEqual(expected));
});
