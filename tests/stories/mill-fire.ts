/** A second story about an invented event: header lines, British single marks, hard wraps, other house rules. */
export const millFire: Record<string, string> = {
  'content/mill-fire/story.yaml': `title: The fire at Corran mill
summary: Three reports on a fire at a paper mill.
articles:
  - { siglum: A, file: courier.txt }
  - { siglum: B, file: wire.txt }
  - siglum: C
    file: blog.txt
    publisher: { value: Valley Notes, reason: Named on the page the text was copied from. }
corrections:
  - { article: C, exact: "a miracle", set: { form: term }, reason: Nobody is quoted. }
`,
  'content/mill-fire/raw/courier.txt': `Headline: Crews save Corran mill after night of fire
Byline: Morag Tulloch
Date: 14 February 2019
Publication: The Corran Courier

Fire crews saved the old paper mill at Corran on Wednesday night after
a blaze that could be seen from twelve miles away. Nobody was hurt.

'We had four engines here within the hour and the men never stopped,'
said Chief Officer Hamish Orr. 'It's the roof that we couldn't save.'

Ewan Baird, who owns the mill, called it 'the worst night of my life'
and said that work would start again by the end of the year.

Community guidelines

- Be kind to one another.
- No advertising.

2 comments

Glad that everyone is safe.
`,
  'content/mill-fire/raw/wire.txt':
    'CORRAN (PA) - Fire crews saved the old paper mill at Corran on Wednesday night after a blaze that could be seen from twelve miles away.\r\n\r\n“We had four engines here within the hour and the men never stopped,” said Chief Officer Hamish Orr.\r\n\r\nThe police said they were looking for two men.\r\n\r\n© 2019 Northern Wire. All rights reserved.\r\n',
  'content/mill-fire/raw/blog.txt': `The mill will stand
By Isla Grant | 02/03/2019

Ewan Baird told me that it was "the worst night of my life". The village calls the rescue "a miracle".

"We had four engines here within the hour," said Mr Orr.

Read more: How the mill was built
Share this post`,
};
