/** The words of the front page, of a story's page, and of findings. */

import { capitalise, count, countInWords, list, ofSpeakers, spell } from '../../engine/text/counts.ts';
import type { FindingKind } from '../../schemas/finding.ts';

export const storyWords = {
  site: {
    description:
      'Reads several news articles about one story against each other: who was quoted, whose words were changed, what was copied and what the copy left out.',
    heading: 'What several articles say about one story',
    standfirst:
      'Each story is a set of news articles, read against each other: what they share, whom they quote, and where the words differ.',
    none: 'There is no story yet.',
    add: 'How to add one',
    size: (articles: number, findings: number) =>
      `${count(articles, 'article')}, ${count(findings, 'finding')}.`,
  },

  /** In place of a summary that nobody wrote. */
  headlines: (titles: readonly string[]) =>
    `${list(titles.map((title) => `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`))}.`,
  kicker: (articles: number, dated: number) =>
    `One story · ${countInWords(articles, 'article')} · ${dated === 0 ? 'none' : spell(dated)} with a clear date`,
  standfirst: (articles: number) =>
    articles === 1
      ? 'Here it is read closely: whom it quotes, in which words, and what it does not state.'
      : 'Here they are read against each other: what they share, whom they quote, and where the words differ.',
  start: {
    label: 'Where to begin',
    pair: (sigla: readonly string[]) => `Read ${list(sigla)} side by side`,
    shared: (words: number, statements: number) => {
      if (words > 0) return `${count(words, 'word')} in common`;
      return statements > 0 ? `${count(statements, 'statement')} in both` : 'no text in common';
    },
    all: (articles: number) => `All ${spell(articles)} articles`,
    columns: 'in columns, passage by passage',
    only: 'Read the article',
    marked: 'its quotations and facts marked',
    quotations: (number: number) => count(number, 'quotation'),
    bySpeaker: (quotations: number, given: number, speakers: number) =>
      `${ofSpeakers(quotations, given, speakers)}, to search and sort`,
    teach: 'A lesson for a class',
    toPrint: 'questions, answers, texts to print',
    data: 'Data',
    formats: 'tables and JSON to download',
  },
  contentNote: 'Content note:',
  differs: {
    title: (articles: number) => (articles === 1 ? 'What stands out' : 'What differs'),
    lead: (byHand: number) =>
      `Found by rules${byHand > 0 ? ', or linked by the editor' : ''}. Every finding shows the words it rests on.`,
    none: 'Nothing that differs was found.',
    all: (findings: number) => `All ${findings} findings →`,
  },
  articles: {
    title: 'The articles',
    lead: 'As the files state it. What a file does not state is left open.',
  },
  quoted: {
    title: 'Who is quoted where',
    lead: 'Quoted words by speaker and article; readers’ comments left out.',
  },
  when: {
    title: 'What happened when',
    lead: 'As far as the articles tell: ● stated, ◐ worked out from clues, ○ not known.',
  },
  on: {
    compare: 'Compare the articles →',
    statements: 'Statements in several versions →',
    teach: 'A lesson for a class →',
  },

  table: {
    label: 'The articles, a table',
    heads: {
      siglum: 'Article',
      title: 'Title or first words',
      publisher: 'Publisher',
      published: 'Published',
      words: 'Words',
      quotations: 'Quotations',
      shares: 'Shared with',
    },
    notStated: 'not stated',
    clues: 'Clues:',
    share: (percent: number, siglum: string, other: string) =>
      `${percent}% of the characters of ${siglum} also stand in ${other}`,
    noShare: 'none',
  },

  matrix: {
    label: 'Who is quoted where, a table',
    nobody: 'Nobody is quoted in these articles.',
    speaker: 'Speaker',
    all: 'All',
    quotations: (number: number) => count(number, 'quotation'),
    none: 'none',
  },

  timeline: {
    none: 'The articles give no dates.',
    undated: (entries: number) =>
      `${count(entries, 'event')} that no article dates${entries > 1 ? ', by the day or month they name' : ''}`,
    leftOut: (entries: number) =>
      `${count(entries, 'event')} that no article dates: on the page, not printed.`,
    noDate: (sigla: readonly string[]) =>
      `${list(sigla)} ${sigla.length === 1 ? 'names' : 'name'} the day or month and ${sigla.length === 1 ? 'states' : 'state'} no date.`,
    certainty: { stated: 'stated', 'from clues': 'from clues', unknown: 'date not known' },
  },

  picture: {
    skip: 'Skip the picture',
    label: 'Shared text and quotations of the articles',
    caption:
      'Each bar is an article, to scale. Ticks are its quotations, in the colour of the speaker. Bands join the text that an article shares with the next that has it.',
    onScreen: 'The table below has every pair. Everything is a link.',
    words: (number: number) => count(number, 'word'),
    tick: (siglum: string, speaker: string | null, words: string) =>
      `${siglum}, ${speaker ?? 'no speaker'}: “${words}”`,
    band: (siglum: string, other: string, words: number, differences: number) =>
      `${siglum} and ${other} share ${count(words, 'word')}, ${differences === 0 ? 'the wording is the same' : `with ${count(differences, 'difference')} in wording`}`,
    legend: 'Speakers quoted here',
    others: (speakers: number) => `${count(speakers, 'other speaker')}`,
    terms: (quotations: number) => `nobody’s speech, ${count(quotations, 'quotation')}`,
    unstated: (quotations: number) => `speaker not stated, ${count(quotations, 'quotation')}`,
    table: {
      summary: 'The same as a table',
      quotations: 'Quotations:',
      none: 'No two of the articles share a passage.',
      label: 'Shared passages',
      heads: {
        articles: 'Articles',
        begins: 'Begins',
        class: 'What it is',
        words: 'Words',
        differences: 'Differences',
      },
      class: { quotation: 'someone’s quoted words', narrative: 'narrative' },
      and: ' and ',
      differences: (wording: number, typography: number) =>
        `${wording} in wording, ${typography} in typography`,
    },
  },

  finding: {
    title: 'Findings',
    noWord: '[no word]',
    description: (story: string) =>
      `What differs between the articles of the story “${story}”, with the words each finding rests on.`,
    standfirst: (findings: number, byHand: number) =>
      `${count(findings, 'place')} where the articles differ, or where one of them leaves something open. ${byHand === 0 ? 'A rule found each' : `The editor of this story linked ${spell(byHand)} of them by hand. A rule found each of the others`}; it is named, with how sure it is. No finding is a verdict.`,
    kinds: 'Kinds of finding',
    /** What a kind of finding is, for those who meet it first. */
    meaning: {
      'attribution conflict': 'The same words, given to different speakers.',
      'wording inside the marks': 'One statement, quoted with different words.',
      'cut quotation': 'One article prints less of a statement than another.',
      'lifted quotation': 'A few words of a longer statement, set into a reporter’s sentence.',
      reprint:
        'Much of one article, or passages of it, stand in another. Which of them had them first, the shared words do not tell.',
      'typography only': 'Texts that differ in marks, dashes or spaces and in no word.',
      echo: 'Two speakers use one turn of phrase, in quotations that were not read as one statement.',
      'with and without quotation marks': 'Words that one text quotes and another prints as its own.',
      'one office, two holders': 'The articles name an office and not the same person.',
      'one speaker, two names': 'The articles spell the name of one speaker in two ways.',
      'one person, two names': 'The articles spell the name of one person in two ways.',
      'one person, two descriptions': 'The articles give one person two titles, home states or parties.',
      'one law, two names': 'The articles call one law by different names.',
      'quoted in one article only': 'Voices that readers of the other articles do not hear.',
      'sole voice': 'An article that quotes one speaker and nobody else.',
      'ambiguous date': 'A date that can be read in more than one way.',
      'missing date': 'Articles that do not say when they were published, with what helps to place them.',
      'printed correction': 'What an article itself says was wrong in it, in its own words.',
      'different figures': 'Numbers of the same things that do not agree.',
      'different dates': 'One event, with dates that do not agree.',
      'different accounts': 'One thing that articles tell in ways that cannot all be so.',
      figure: 'Numbers, and who answers for them.',
      'same claim, other words': 'Linked by hand by the editor: the articles say the same in other words.',
      'one matter, other accounts': 'Linked by hand by the editor: one matter, told in different ways.',
    } satisfies Record<FindingKind, string>,
    more: (number: number) => `${number} more →`,
    morePlaces: (number: number) => `${capitalise(spell(number))} more places`,
    versions: 'All versions →',
    compare: (pair: readonly string[]) => `Compare ${pair.join(' and ')} →`,
    rule: 'Rule',
    byHand: 'Found by no rule: linked by hand in story.yaml by the editor of this story.',
    confidence: (share: number) => `, confidence ${Math.round(share * 100)}%`,
    readIn: (siglum: string) => `Read it in ${siglum}`,
    cite: {
      link: 'Link',
      summary: 'Cite',
      /** For the ear, where many have one name. */
      which: (headline: string) => `: ${headline}`,
      what: 'the citation',
      byRule: (kind: FindingKind, rule: string) => `A finding of the kind “${kind}”, by the rule “${rule}”.`,
      byHand: (kind: FindingKind) =>
        `A finding of the kind “${kind}”, linked by hand by the editor of the story.`,
      story: (title: string) => `In: ${title} Variorum.`,
      read: 'read on',
      day: '[day]',
    },
  },
} as const;
