/**
 * Turns of phrase so common that two people who use them echo nobody. Fixed expressions of two to five words that the
 * phrase lists of learners' grammars give; figures of speech with a picture in them (`a needle in a haystack`) are no
 * part of it. Folded words; a closed-class word at either end is left out.
 */

const phrases = `
weapons of mass destruction|use of force|use of military force|war on terror|threat to national security|checks and balances|separation of powers
middle class|working class|working families|hard-working families|hardworking families|small business|small businesses|big business|job creation|job creators
long line|long list|long history|long road|rogue regime|rogue regimes|rogue state|rogue states|foreign policy|domestic policy|public policy|public opinion
american people|british people|our country|our democracy|our nation|our economy|our allies|our troops|armed forces|national security|homeland security
economic growth|economic recovery|tax cuts|tax reform|health care|health insurance|affordable care|income tax|minimum wage|national debt|debt ceiling
political process|political system|political will|political courage|peace process|peaceful resolution|diplomatic solution|democratic process|democratic values
great nation|great country|great honor|great honour|great news|great job|good job|terrible mistake|big mistake|grave mistake|huge mistake|serious mistake
sitting president|sitting prime minister|sitting member|point of view|points of view|matter of time|matter of fact|matter of course|matter of urgency|course of action|frame of mind
rule of law|state of affairs|state of emergency|quality of life|standard of living|cost of living|way of life|ways of life
peace of mind|sense of humour|sense of humor|sense of community|sense of urgency|sense of responsibility|sign of the times
long way to go|long time coming|hard work|common sense|common ground|good news|bad news|great deal|good deal|good faith
wide range|broad range|full range|vast majority|overwhelming majority|large number|large numbers|small number|great number
first step|next step|right direction|wrong direction|step forward|right thing to do|level playing field|bottom line|big picture
real people|ordinary people|young people|elderly people|older people|local people|general public|member of the public|members of the public
public interest|national interest|public safety|public health|human rights|civil society|international community|free speech
climate change|global warming|mental health|social media|law enforcement|due process|peaceful protest|private sector|public sector
short term|long term|medium term|long run|short run|longer term|near future|foreseeable future|early stage|early stages
high quality|high standard|high standards|high level|highest level|best practice|key role|important role|vital role|major role
important part|integral part|top priority|high priority|main priority|number one priority|serious concern|serious concerns
grave concern|serious questions|hard questions|difficult questions|difficult decision|difficult decisions|hard decisions|tough decisions
difficult time|difficult times|tough times|hard times|difficult situation|difficult circumstances|challenging time|challenging times
difficult to say|hard to say|hard to believe|hard to imagine|easy to say|clear message|strong message|clear signal|strong signal
open mind|open door|open question|open dialogue|fresh start|new chapter|second chance|last resort|worst case|best case|step by step
day to day|face to face|side by side|hand in hand|time and again|again and again|over and over|more or less|sooner or later
change of heart|change of plan|change of course|turning point|starting point|vicious circle|double standard|double standards
make a difference|made a difference|making a difference|make sense|makes sense|made sense|take action|taken action|taking action
take responsibility|taking responsibility|take steps|taken steps|taking steps|take part|taking part|play a role|play a part
pay the price|paying the price|bear in mind|speak for itself|speaks for itself|go ahead|look forward|looking forward|move forward|moving forward
wait and see|remains to be seen|time will tell|nothing to hide|nothing to do|no doubt|no idea|no excuse|no comment|no intention
safe and secure|free and fair|fair and balanced|open and transparent|transparent and accountable|loud and clear|far and wide
family and friends|friends and family|men and women|women and children|women and girls|boys and girls|brothers and sisters
hopes and dreams|blood sweat and tears|rights and freedoms|rules and regulations|terms and conditions|pros and cons|ups and downs
lives and livelihoods|homes and businesses|schools and hospitals|death and destruction|law and order|truth and justice`;

/** Folded words joined by single spaces. */
export const everydayPhrases: ReadonlySet<string> = new Set(
  phrases
    .trim()
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim()),
);
