/** An invented story to search: a storm breaks the cages of a fish farm. */
export const salmon: Record<string, string> = {
  'content/salmon/story.yaml': `title: Salmon escape from a farm in a storm
summary: Four reports on broken cages.
articles:
  - { siglum: A, file: a.txt }
  - { siglum: B, file: b.txt }
  - { siglum: C, file: c.txt }
  - { siglum: D, file: d.txt }
`,
  'content/salmon/raw/a.txt': `The Northern Courier

Fury as 52,000 salmon escape into loch after storm rips open cages

By Isla Brodie, Environment Correspondent
Thursday 16 January

Anglers, hoteliers and scientists turned on one of the Highlands’ biggest employers last night after 52,000 farmed salmon escaped into Loch Ardvannie.

Four of the twelve cages at Norvane Seafoods’ site near Kilbrennan tore loose when Storm Hester struck on Tuesday night with gusts of 94mph. The company put its losses at £1.9m.

‘We are deeply sorry, and we will pay for every net, every boat and every hour of the clean-up,’ said Catriona MacIsaac, Norvane’s managing director. She insisted the moorings were sound. ‘They were inspected in October and they passed,’ she said.

But Moira Kinloch, who chairs the River Vannie Fishery Board, was in no mood to forgive.

‘This is the worst thing to happen to the Vannie in my lifetime,’ she said. ‘We warned them about those cages in three separate letters. Nobody answered.’

Dougie Strachan, head ghillie on the Invercaul beat, stood on the bank counting silver shapes. ‘I have fished this river for 41 years and I have never seen anything like it,’ he said. ‘You could have walked across on their backs.’

At the Kilbrennan Arms, the owner, Zoë Farquhar, has lost nine bookings since Wednesday morning. ‘Our guests come for wild salmon,’ she said. ‘If they wanted a farmed one they would go to the supermarket.’

Elspeth Garrow, the rural affairs minister, will visit on Monday. ‘If the moorings were not inspected, there will be consequences,’ she told MSPs.

A creel fisherman, who did not want to be named because his brother works for the company, said: ‘Everybody here has a cousin on that farm. That is why nobody says a word.’
`,
  'content/salmon/raw/b.txt': `Storm Hester: farmed salmon escape at Loch Ardvannie

KILBRENNAN, Jan 15 (Caledon Press Agency) - About 48,500 farmed salmon escaped from a fish farm in the Scottish Highlands after a storm broke three of its cages, the regulator said on Wednesday.

The Scottish Aquatic Environment Agency (SAEA) said it had opened an investigation into Norvane Seafoods, which operates the site and employs 64 people.

"We were told at 6.20 in the morning, five hours after the cages failed," said Dr Ruaridh Tennant, the agency's chief officer. "That delay is something we will be asking about."

Tennant said the main danger was to the wild stock. "Farmed fish breed with wild fish, and the offspring are weaker for generations," he said.

Norvane's managing director, Catriona MacIsaac, apologised. "We are deeply sorry," she told reporters at the pier. She denied that the alarm had been raised too late. "Our first duty was to get two of our people off a feed barge in the dark," she said.

The company said it would lose around £2 million and that its insurance covered only part of that sum.

Rural affairs minister Elspeth Garrow said in a statement: "If the moorings were not checked, there will be consequences." She added: "I am not going to close a farm on the strength of one bad night."

Colin Abernethy of the Marine Workers' Union said jobs must be protected. "Our members risked their lives on that barge, and they should not pay for it with their wages," he said.

By Wednesday evening 1,100 fish had been recaptured. A spokeswoman for Norvane said the fish were healthy and had not been treated with medicines: "There is no risk to anyone who eats one."

The storm brought winds of 91 miles per hour. The A871 coast road was closed for seven hours.
`,
  'content/salmon/raw/c.txt': `STN News - Highlands and Islands

Anglers asked to catch escaped salmon - and keep them

Published 17 January, 18:05
By Callum Renwick, STN News

Anglers are being paid £5 for each farmed salmon they land after almost 50,000 fish escaped from cages in Loch Ardvannie.

Hamish Pollock-Reid, secretary of Kilbrennan Angling Club, said members had caught 340 since Thursday.

"It feels wrong to be pulling out fish in January, but the river needs us," he told STN News. "My grandson got eleven before breakfast and wants to buy a bicycle."

Not everyone thinks it will work. Dr Anjali Deshmukh, a marine biologist at Strathorran University, said: "You will never get them all back with a rod and line. If we recover one in ten I would be astonished."

She said the timing was lucky. "Most of the wild fish have already spawned, so the damage may be smaller than people fear."

The ghillie Dougie Strachan said the escape had broken his heart. "I have fished this river for 40 years and I have never seen anything like it," he said.

Norvane Seafoods' managing director, Catriona MacIsaac, faced 200 people at a public meeting in the village hall. "We will pay for every net, every boat and every day of the clean-up," she said. Asked whether she would resign, she replied: "No. I was born in this village and I am staying to put it right."

One woman shouted from the back: "You said that after the last one!" In 2019 some 6,000 fish got out through a hole chewed by a seal.

Moira Kinloch, chair of the fishery board, called for the farm to be moved on to land. "Put it in tanks, behind a wall, where the weather cannot touch it," she said.

Primary school pupils in Kilbrennan have been given the day off on Monday, when the minister visits.
`,
  'content/salmon/raw/d.txt': `GLOBAL FISH FARMER
The weekly for the aquaculture trade

Norvane loses 48,517 salmon; insurers query age of mooring chains

Seattle, January 20 | By Brandon Teale

Norvane Seafoods has confirmed the loss of 48,517 Atlantic salmon, averaging 4.2 kilograms, from its Loch Ardvannie site in Scotland. Only 2,016 have been recovered.

The company values the loss at $2.4 million. Its shares fell 7% in Oslo on Friday.

The trade is watching the chains. Four pens failed, and all four hung on steel that was installed in 2009, according to a report by the underwriter, Halvorsen Marine.

"Fifteen-year-old chain in an exposed loch is not a risk, it is a timetable," said Signe Halvorsen, who runs the Bergen-based firm. "We will not renew the policy until every link has been replaced."

Norvane's chief engineer, Tobias Wren, disputed that. "The steel was fine; what broke was a plastic connector the size of my fist," he said. He said the company had ordered 96 new ones in gray steel and would color-code them by year.

The regulator has taken samples. "Farmed fish breed with wild fish, and the offspring are poorer for generations," Dr. Ruaridh Tennant told this magazine. "We can fine them up to £40,000, and frankly that is less than they spend on feed in a week."

Catriona MacIsaac, who has led Norvane for six years, said she favored tougher rules. "I would rather be regulated than hated," she said.

The company will not cut any of its 60 jobs before the summer harvest, she said.

Asked about moving to tanks on land, she laughed. "Show me the electricity bill first," she said.

A rival producer, who asked not to be identified, said the whole industry would suffer. "One torn net in Scotland and shoppers in Chicago think again about dinner," he said.
`,
};
