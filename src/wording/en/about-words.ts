/** The words of the page about the site. Between backticks stands code. */
export const aboutWords = {
  title: 'About',
  heading: 'About and method',
  description:
    'What Variorum does, how the texts are read, what it cannot do, how accessible it is, how to add a story.',
  standfirst:
    'A variorum is an edition that prints a text with all its known versions side by side. This one does it for news: it lays several articles on one story beside each other and shows what they share, whom they quote, and where their words part.',

  marks: {
    title: 'What the marks mean',
    lead: 'Three kinds, each with its own sign. None depends on colour alone.',
    example: ['these', 'very', 'words'],
    quotation:
      'A quotation, tinted and underlined in its speaker’s colour, with the speaker’s initials after it; a question mark behind them says that the speaker is uncertain. A dotted line without tint marks words that are nobody’s speech: a term, a title, a nickname.',
    passage:
      'A passage that another article prints too, between numbered corners or beside a numbered bracket; the sign ≈ in place of the number stands where two articles share a statement and no passage. The note in the margin says where else it stands.',
    variant:
      'Words that differ between articles; under dots, words of a quotation of which the other article prints only a piece. Differences of quotation marks, dashes and spaces are counted and named, never painted.',
  },

  words: {
    title: 'The words of this site',
    lead: 'One word for one thing, on every page and in the data.',
    list: [
      ['article', 'One file as received, named by its letter: A, B, C…'],
      [
        'quotation',
        'Words inside quotation marks, or behind a speaker’s label in a transcript. Full: a clause or more of speech. Fragment: a few words set into a reporter’s sentence. Term: nobody’s speech.',
      ],
      [
        'speaker',
        'Whom the article gives a quotation to: a person, an organisation, a group, a document, or nobody.',
      ],
      ['statement', 'Something that was said once, with all the versions of it that the articles print.'],
      [
        'passage',
        'Text that two or more articles have in common. How much of an article that is, in per cent, is its share.',
      ],
      [
        'variant',
        'A place where versions differ in words. Differences of typography alone are counted, not painted.',
      ],
      ['finding', 'One sentence about what differs, with the words it rests on and the rule that found it.'],
      [
        'basis',
        'How a fact is known: stated in the file, worked out from it, given by the editor, or not stated.',
      ],
    ],
  },

  method: {
    title: 'How the texts are read',
    lead: 'By rules, in eight steps. The same text always gives the same result, on any machine.',
    steps: [
      [
        'Split.',
        'Each file is divided, with nothing left over, into headline, stated facts, body, house rules, readers’ comments and related posts. Only the body counts as the article.',
      ],
      [
        'Read what is stated.',
        'Date, author, publisher and so on, with the line that says so. An ambiguous date keeps all its readings. What is not stated stays not stated.',
      ],
      [
        'Find quotations.',
        'Quotation marks are paired paragraph by paragraph: curly, straight, single, nested, and left open over a paragraph.',
      ],
      [
        'Attribute them.',
        'Rules in a fixed order look for the words that name the speaker and the verb that reports: “said”, “according to”, “calling it”. Each quotation keeps the name of its rule, and how many of a hundred speakers found in such a way were right in news that people had labelled. Where fewer than 80 were, the speaker is marked as uncertain. Where no rule fits, nobody is named.',
      ],
      [
        'Name speakers.',
        'A surname, a full name and an office become one speaker where the article itself ties them together. How each article prints the name is kept. Where one article gives words to “he” and another gives the same words to a name, “he” is read as that name, and the quotation says with whose help; a name that an article prints is never changed.',
      ],
      [
        'Align.',
        'Runs of the same words are looked for in every pair of articles and compared word by word. Moved, shortened and lightly rewritten passages are found as well.',
      ],
      [
        'Group.',
        'Versions of one statement are laid word under word. If articles give it to different speakers, all of them are shown.',
      ],
      [
        'Report.',
        'Findings are plain sentences about what differs, each with the words it rests on and its rule.',
      ],
    ],
  },

  limits: {
    title: 'What it does not do',
    lead: 'It passes no verdict.',
    points: [
      'It does not say which article is right, which is biased, or which came first. Where one text stands in two articles, it does not say who copied.',
      'It does not guess. A missing date, author or publisher is shown as not stated.',
      'Rules can be wrong. Beside every quotation, “Why” shows the words and the rule. An editor can correct a case by hand, with a reason that is shown.',
      'It does not look for the same claim in other words: only shared runs of words count. An editor can link such places by hand.',
      'The rules for speakers know English. Texts in other languages are divided, compared and searched, but their speakers are rarely found.',
      'The files are taken as they came. If one was changed before it came here, this site cannot tell.',
    ],
  },

  access: {
    title: 'Accessibility',
    lead: 'The aim is WCAG 2.2, level AA.',
    points: [
      'Every page can be read without script, at 320 pixels’ width, and printed.',
      'Everything can be reached by keyboard. Tables that scroll sideways are regions with a name. Ctrl+K, or ⌘K, leads to the search box; shortcuts of a single key work only inside the comparison.',
      'Differences are told in sentences before they are shown in colour. Quotations carry initials, and passages carry numbers.',
      'Light and dark follow the device. Forced colours keep underlines and corners. Motion stops where the device asks for that.',
      'Tested by machine in Chromium, on every kind of page and at every change: axe’s rules for WCAG 2.2 A and AA in light and dark; the keyboard at 1280 and 320 pixels, with every stop visible; 320 pixels’ width, which is 400% zoom; text spacing; reduced motion; the size of targets on a phone; and that nothing moves at five widths, when scripts run and when fonts come late. Forced colours on every kind of page with marks.',
      'Tested by machine on some pages: print of a pair, an article, a statement and the lesson; the messages of the search, of the list of quotations and of the comparison. In Firefox: reading, comparing and searching, with their switches, filters, folds and keys, and six pages at 320 pixels.',
      'Not tested: by people with disabilities, with a screen reader, by voice, with a screen magnifier, in Safari, on a phone in the hand. What screen readers do with marks is known here from published tests only.',
      'Known gap: the picture of shared text has many small links. The table under it has the same facts.',
    ],
  },

  add: {
    title: 'Add a story',
    lead: 'It takes text files and one command, no code.',
    steps: [
      'Put the articles into plain-text files, one article a file, as they came.',
      '`npx variorum new my-story first.txt second.txt` makes the folder and gives each article its letter.',
      'Write title and summary into `content/my-story/story.yaml`.',
      '`npm start` reads the texts, builds the site and prints its address.',
    ],
  },

  take: {
    title: 'Take it away',
    before: 'Everything on the pages can be downloaded as',
    data: 'data',
    after: ', with schemas and checksums.',
  },
} as const;
