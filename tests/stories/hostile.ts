/** A story whose texts try to be markup, script and Markdown. Every character must come out as text. */
export const hostileLines = [
  'The council said <script>window.hacked = 1</script> would not be read as a script by anyone on the day.',
  'He said “<img src=x onerror="window.hacked = 2">” and left the room before the others could answer him.',
  'A link: [press here](javascript:window.hacked=3) and <a href="javascript:window.hacked=4">here</a> were printed.',
  '![picture](https://elsewhere.example/p.png) <iframe src="https://elsewhere.example/"></iframe> stood in the text.',
  '</p></article></main><style>body{display:none}</style><h1>Not a title</h1> was the last of it, she said.',
  '“&lt;b&gt; &amp;amp; &#x41; {{ 7 * 7 }} <%= 7 %> <!-- not a comment -->,” said Ann Lee.',
  'Right to left \u202eesrever\u202c, a line separator\u2028here, a zero\0character, and a \ufffd of its own.',
  '[ref]: https://elsewhere.example "title" and ``` fences ``` and **stars** and _lines_ and # no heading.',
];

export const hostile: Record<string, string> = {
  'content/hostile/story.yaml': `title: "<script>window.hacked = 5</script> & \\"marks\\""
summary: "<img src=x onerror=window.hacked=6> stands in the summary."
articles:
  - { siglum: A, file: a.txt }
  - { siglum: B, file: b.txt }
`,
  'content/hostile/raw/a.txt': `<b onclick="window.hacked = 7">Council</b> & others\n\nArticle URL: javascript:window.hacked=8\n\n${hostileLines.join('\n\n')}\n`,
  'content/hostile/raw/b.txt': `${hostileLines.toReversed().join('\n')}\n`,
};
