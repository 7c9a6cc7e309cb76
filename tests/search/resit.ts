/** An invented story to search: a mathematics exam is leaked, cancelled and sat again. */
export const resit: Record<string, string> = {
  'content/resit/story.yaml': `title: The leaked maths paper
summary: A final mathematics exam is scrapped after the paper is sold online, a driver is charged, and the pupils sit a new one.
articles:
  - { siglum: A, file: courier.txt }
  - { siglum: B, file: agency.txt }
  - { siglum: C, file: observer.txt }
  - { siglum: D, file: gazette.txt }
`,
  'content/resit/raw/courier.txt': `Maths exam scrapped hours before start after paper appears online
By Philippa Grange-Okoro
8 June 2022

Nearly 48,000 pupils were sent home on Tuesday after the final mathematics paper was cancelled two hours before it was due to begin.

Photographs of all 14 pages of Paper 2 had been passed round a chat group called Midnight Maths since Sunday evening, the Examinations and Qualifications Authority (EQA) said. Copies changed hands for as little as 40 crowns.

"We could not ask honest children to race against those who had already seen the finish line," said Dr Amadou N'Diaye-Keller, the authority's chief executive. "The paper is dead, and there will be a new one."

A fresh exam will be held on 27 June.

At Saint-Aubert High School in Castelmoor, the head teacher broke the news in the gymnasium. "Some of them cheered, some of them wept, and one asked whether lunch was still on," said Joaquín Ibáñez.

Zofia Małecka, 17, had been revising since February. "I gave up my swimming, my weekends and my sister's wedding for this," she said. "Whoever did it stole four months from me."

Superintendent Kwame T. Boateng, of the Cyber Crime Bureau, said officers had seized nine telephones. "Deleting the messages will not help anyone, because we already have them," he said.
`,
  'content/resit/raw/agency.txt': `Minister rejects calls to quit over exam leak
By Henrik Løvstad
10 June 2022

Education minister Rosalind Achterberg refused to resign on Thursday over the leaked mathematics paper and told MPs that running the exam again would cost 3.6 million crowns.

"I did not print the paper, I did not carry it and I did not sell it," Achterberg said. "My job is to put this right, and I intend to stay and do so."

J. P. Laurent, the opposition's education spokesman, accused her of ignoring a warning. "She was handed a map of every hole in the fence and used it as a coaster," he said.

A 2019 report by the National Audit Chamber found that papers were kept in unlocked cupboards at 61 of 340 exam centres.

The Federation of Maravel Teachers (FMT) said its members should be paid for the extra day. "We are happy to supervise again, but not for nothing and not on a bank holiday," said Gráinne O'Malley-Voss, its president.

Families were angry too. "We had booked flights to see my mother, who is 91, and nobody will refund them," said Viktor Szabó, a father of twins from Ostrey.

Dr Amadou N'Diaye-Keller, chief executive of the EQA, sought to calm nerves. "No pupil will lose a university place because of this," he said.
`,
  'content/resit/raw/observer.txt': `Driver charged as trail leads to printing works
By Imogen Père
17 June 2022

A delivery driver aged 29 has been charged with theft after police traced the leaked mathematics paper to the Quillon Press in Ostrey.

Detectives say he slit open one sealed carton out of 212, took pictures in a lay-by and taped the box up again. He owed money on a motorcycle, the court heard.

“He was given away by his own thumb, which is in the corner of page six,” said Superintendent Kwame T. Boateng.

A lawyer for the Quillon Press said the firm was itself a victim. “My clients have printed examinations for 44 years without losing a single sheet,” the lawyer said. The company has since put tracking devices in its lorries.

Li Wen-Hao, professor of statistics at the University of Castelmoor, has studied how far the leak spread. “Roughly one candidate in eight had seen at least one question,” he said. “Rumour travels faster than algebra.”

Gráinne O'Malley-Voss, president of the Federation of Maravel Teachers, said cardboard boxes belonged to another age. “Send it by computer on the morning itself and there is nothing left to steal,” she said.

The driver was released on bail of 5,000 crowns and will appear again on 4 July.
`,
  'content/resit/raw/gazette.txt': `Pass rate climbs despite the leak
By Tobias Ferreira-Holm
19 August 2022

The pass rate in mathematics rose to 74.5 percent from 71 percent last year, according to results published on Thursday, two months after the original paper was stolen.

"The second paper was harder, and they did better on it," said Dr Amadou N'Diaye-Keller, chief executive of the Examinations and Qualifications Authority.

Zofia Małecka, who will study engineering, got the top grade. "I burst into tears in the bakery queue, and the baker gave me a free bun," she said.

An inquiry led by Dame Beatrix Lindqvist, a retired judge, made 19 recommendations in a report of 88 pages. "The locks were old, the lists were wrong and everybody trusted everybody," Lindqvist told reporters.

Education minister Rosalind Achterberg accepted them all. "From next year every paper will be encrypted until the hour it is sat," she said.

J. P. Laurent, the opposition's education spokesman, was not impressed. "The stable door is now magnificent, and the horse is in another county," he said.

The driver, who pleaded guilty in July, was given a suspended sentence of eight months and 120 hours of community service.
`,
};
