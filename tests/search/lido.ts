/** An invented story to search: a council shuts an open-air pool. */
export const lido: Record<string, string> = {
  'content/lido/story.yaml': `title: Harrowmere shuts its lido
summary: Three reports on the end of an open-air pool.
articles:
  - { siglum: A, file: post.txt }
  - { siglum: B, file: echo.txt }
  - { siglum: C, file: online.txt }
`,
  'content/lido/raw/post.txt': `Title: Lido to close after ninety summers
Author: Bridget Aldous
Published: 14 March 2023

Harrowmere’s open-air pool will not open this summer, the town council decided on Monday night by nine votes to eight.

Council leader Maya Trent said the repairs would cost £2.4m and that the town could not pay. “We have looked under every stone and there is no money there,” she said. “I learnt to swim in that water. Nobody voted for this with a light heart.”

The Open Water Trust (OWT), which offered to run the lido, said it had been “shown the door”. Its chairman, Sir Desmond Quayle, said: “Give us the keys and eighteen months. If we fail, fill it with concrete and send me the bill.”

Dr Anneliese Vogt, the county’s director of public health, warned that children would swim in the reservoir instead. “Cold water kills, and it kills good swimmers,” she said.

A council spokesman said season tickets would be refunded “in full and without delay”.
`,
  'content/lido/raw/echo.txt': `“You don't sell the family silver to mend the roof”

By Imran Sethi

HARROWMERE – Swimmers gathered at the gates of the lido yesterday with candles and wet towels after councillors voted to shut it.

Callum O’Rourke, a lifeguard there for twenty-two years, wept. “I pulled eleven people out of that pool and every one of them walked home,” he said.

His colleague Zoë Łaska was angry. “They never asked us. Not once, not a phone call, not a letter,” she said.

The leader of the council, Maya Trent, has said there is “no money there”. Her rival, the independent councillor Hugh Penhaligon, told the Echo: “It is vandalism with a spreadsheet. You don't sell the family silver to mend the roof.”

About 4,300 people have signed a petition. One of them, the Olympic medallist Grace Nwosu, wrote that the lido “made me”.

Sports minister Fiona Adebayo said she was “saddened” but added: “These are decisions for local people, and I will not be drawn into a dispute about drains.”
`,
  'content/lido/raw/online.txt': `Minister steps into row over lido

Sports minister Fiona Adebayo has offered Harrowmere a loan to save its pool, four days after she said she would not be “drawn into a dispute about drains”.

“I have listened, and I have changed my mind,” Ms Adebayo told the BBC. “One and a half million pounds is on the table until the end of April.”

According to the council, the offer is “generous but late”. Maya Trent said any loan had to be paid back “by the same people who can't afford the repairs”.

Sir Desmond Quayle of the OWT called it a lifeline. “We'll have children in the water by June 2024,” he said.

The heating engineer who examined the boilers, Pritam Gill, was less sure: “Those boilers were put in when Churchill was prime minister. I would not light a cigarette near them.”

“Cold water kills,” said Anneliese Vogt, the director of public health. She welcomed the organised reopening and the minister’s “change of heart”.
`,
};
