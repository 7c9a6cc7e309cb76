/** An invented story to search: a cable car is stuck for a night. */
export const cabin: Record<string, string> = {
  'content/cabin/story.yaml': `title: A cable car hangs over a ravine
summary: Four reports on a night in the cold.
articles:
  - { siglum: A, file: a.txt }
  - { siglum: B, file: b.txt }
  - { siglum: C, file: c.txt }
  - { siglum: D, file: d.txt }
`,
  'content/cabin/raw/a.txt': `‘We sang to keep the children awake’: 33 freed after freezing night in Swiss cable car

By Harriet Ollerenshaw in Les Arvettes

The Morning Courant, Tuesday 14 January

Thirty-three people, among them nine children, were winched to safety yesterday after spending almost ten hours in a cable car that had stopped 450ft above a ravine in the Swiss Alps.

The cabin was on its last run down from the Pointe des Merles when it jolted to a halt at 4.50pm on Sunday, as gusts of 60mph swept the valley. The last passenger reached the ground shortly before 3am.

‘We sang to keep the children awake,’ said Imogen Tadcaster, 34, a nurse from Leeds who was on holiday with her two sons. ‘Somebody told us that if they fell asleep they might not wake up. I have never been so cold in my life.’

She said the heater had failed within the first hour and that the intercom told them only to be patient. ‘Patient! There was ice on the inside of the windows.’

Callum Prewitt, a primary school teacher from Stirling, shared out two bars of chocolate and a flask of tea. ‘Thirty-three people, two bars,’ he said. ‘You get very good at fractions.’

The operator’s chief executive, Bastien Crétenoud, blamed a broken part. ‘A pin no bigger than my thumb failed and the brakes did what they are built to do,’ he said. ‘Nobody was ever in danger of falling.’

Ms Tadcaster was unimpressed. ‘He should try telling that to a six-year-old at midnight,’ she said.

Two people were treated in hospital for hypothermia. Each passenger has been offered 250 francs (£220) and a free season ticket.

A woman wrapped in a foil blanket outside the church hall, who would not give her name, said she had torn up the voucher. ‘I am never getting in one of those things again,’ she said.
`,
  'content/cabin/raw/b.txt': `Stranded Swiss cable car passengers rescued by helicopter

LES ARVETTES, Switzerland, Jan 13 (Continental Press) - Rescuers freed 31 passengers and two attendants early on Monday from a cable car that had hung above a gorge in southwestern Switzerland for nine hours and 50 minutes, police said.

Three helicopters took part in the operation, which was suspended for two hours because of winds of up to 95 kilometres per hour. The temperature fell to minus 14 degrees Celsius.

"We could not fly and we could not wait," said Noémie Vuillermaz, head of the regional mountain rescue service. "At eleven o'clock the wind dropped and I told the crews they had forty minutes."

The lift, opened in 1987, is run by Télécabines des Arvettes (TDA), which carried 410,000 people last season.

"A bolt no bigger than my thumb failed and the brakes did what they are built to do," TDA chief executive Bastien Crétenoud told reporters. "Nobody was ever in danger of falling. I apologise to every passenger for the cold and for the fear."

He said the part had been checked in October and that the weather forecast had not called for the line to be closed.

The Federal Ropeway Safety Board (FRSB) has opened an inquiry. Its lead investigator, Urs Käslin, said the failed component had been sent to a laboratory in Zurich.

"It is too early to speak of negligence," Käslin said. "What interests me is why a line with a wind limit of 70 kilometres per hour was still running."

TDA shares closed down 8.4 percent.

A police spokesman said that prosecutors in Sion had been informed. "No one has been questioned as a suspect," the spokesman said.

The resort, which has 2,300 residents, was evacuated once before, in 1999, because of avalanches.
`,
  'content/cabin/raw/c.txt': `Cable car rescue: What we know about the night on the mountain

Northern Broadcasting, 13 January, 18:20 GMT

About 30 people are recovering after being lifted one by one from a cable car in the Swiss resort of Les Arvettes.

Helicopter pilot Reto Zgraggen made 14 of the flights himself. He told our programme he had been awake for 22 hours.

"You hold the machine still and you do not look at the rock," he said. "My winchman looks at the rock. I look at him."

How did it happen?

The company says a bolt in the haul rope carriage sheared. Its chief executive, Bastien Crétenoud, insisted: "Nobody was ever in danger of falling."

But a former maintenance worker, who asked to remain anonymous, told us that staff had warned about the part twice. "We wrote it in the log in November and again before Christmas," the former worker said. "The answer was that a new one cost 1,800 francs and the season had started."

The company said it did not recognise the claim.

What do the passengers say?

Imogen Tadcaster, a nurse from Leeds, said they sang for hours. "I have never been so cold in my life," she said.

Her son Wilf, six, was more cheerful. "The helicopter was the best bit," he said. "I got to keep the helmet."

A grandfather from Lyon, who was travelling with three generations of his family, praised the attendant, 19-year-old Jonas Perrochet. "The boy gave away his own coat, then his gloves, then his hat," the grandfather said.

What happens next?

The lift will stay shut until at least the end of February. The mayor, Marie-Laure Dubochon, said the village was losing 90,000 francs a day. "Safety is not something we bargain over, but hotels are already getting cancellations," she said.
`,
  'content/cabin/raw/d.txt': `ROPEWAY & LIFT REVIEW

Les Arvettes: wind, a sheared bolt and an evacuation plan that took too long

By Silvio Brandestini, technical editor

The 38-year-old Merles aerial tramway will not reopen before Easter, operator TDA conceded on Thursday, three days after 31 people were evacuated from Cabin 2.

The 60-person car stopped 137 metres above the Gorge du Dar at 16.52. Evacuation began at 20.15 and ended at 02.42.

The plan filed with the canton says that a full cabin can be emptied in three and a half hours. "On paper you have daylight, no wind and passengers who are not afraid," Noémie Vuillermaz of the mountain rescue service told the Review. "We could not fly and we could not wait."

She wants every older line to carry a rope descent kit. "It weighs eleven kilos and it costs less than a snow cannon," she said.

Professor Ottilie Brandauer, who teaches ropeway engineering in Graz, said bolts of this type rarely break without warning. "Steel complains before it quits," said Brandauer. "Somebody has to be listening."

According to the FRSB, ultrasonic tests are required every six years; the last at Merles was in 2018. Lead investigator Urs Käslin said a preliminary report would appear in April. "What interests me is why a line with a wind limit of 70 kilometres per hour was still running," he said.

Crétenoud, who has led the company since 2016, said the anemometer on tower three had frozen and was showing 41 kilometres per hour. He denied that cost had played any part. "I have never refused a spare part, not once," he told the Review.

Replacing the carriage will cost 2.6 million francs, of which insurers are expected to pay two thirds. A union official, Fabrice Monnay, said that TDA had cut its workshop from 14 mechanics to nine since 2020. "You can't inspect with people you no longer employ," said Monnay.
`,
};
