/** English first names and the short forms that papers print of them; lower case, the long forms first. */

const groups = `
robert bob rob bobby|william bill will willie billy|richard dick rick rich richie|james jim jimmy jamie
john jack johnny|joseph joe joey|thomas tom tommy|michael mike mick mickey|edward ed eddie ted|charles charlie chuck
david dave davey|daniel dan danny|donald don donnie|kenneth ken kenny|stephen steven steve|anthony tony
andrew andy drew|matthew matt|christopher chris|nicholas nick nicky|alexander alexandra alex|gregory greg
geoffrey geoff|jeffrey jeff|peter pete|patrick pat paddy|timothy tim|benjamin ben|samuel samantha sam
philip phillip phil|raymond ray|ronald ron ronnie|lawrence laurence larry|gerald jerry gerry|jerrold jerry
jerome jerry|leonard len lenny|frederick fred freddie|francis frank|harold harry hal|henry harry hank|walter walt
albert bert al|alfred alf fred|arthur art|eugene gene|stanley stan|vincent vince|victoria vicky vicki
zachary zach zack|joshua josh|jonathan jon|nathan nathaniel nate|douglas doug
elizabeth liz beth betty eliza lizzie betsy bess libby|margaret maggie meg peggy margie
katherine catherine kathryn kate kathy cathy katie|jennifer jenny jen|jessica jess jessie|susan sue susie
deborah debra deb debbie|patricia pat patty tricia|barbara barb|rebecca becky|christine christina chris tina
theresa teresa terry tess|pamela pam|judith judy|jacqueline jackie|amanda mandy|abigail abby|josephine jo josie
joanna joanne jo|frances fran|eleanor ellie nell|philippa pippa|penelope penny|suzanne suzy|dorothy dot dolly
valerie val|terence terrence terrance terry|theodore theo ted teddy|jacob jake|gabriel gabe|edmund ed ned ted
isaac ike|augustus augustine gus|mary molly polly|sarah sally sadie|virginia ginny|cynthia cindy|gwendolyn gwen
caroline carrie|natalie nat|rudolph rudolf rudy|bernard bernie|bradley brad|russell russ|randolph randall randy
martin marty|maxwell maximilian max|mitchell mitch|norman norm|reginald reggie|rodney roderick rod|clifford clifton cliff
clinton clint|curtis curt|dennis denny|dominic dom|ernest ernie|herbert herb|howard howie|irving irv|emmanuel manny
jefferson jeff|louis lou|marcus marc|oliver ollie|percival percy|rosemary rosie|sandra sandy|sidney sid|solomon sol
stewart stuart stu|tobias toby|tyler ty|vernon vern|wallace wally|wesley wes|bartholomew bart|calvin cal|cameron cam
chester chet|constance connie|charlotte lottie|danielle dani|emily em|evelyn evie|georgina georgie|gillian jill
harriet hattie|isabel isabella izzy|kimberly kim|kristin kristina kris|laura laurie|lillian lily|lucille lucinda lucy
madeline maddie|marjorie marge|mildred millie|miriam mimi|nicole nicki|olivia livvy|stephanie steph|tamara tammy
veronica ronnie|vivian viv|winifred winnie|leonardo leopold leo|franklin frank|malcolm mal|ashton ash|jackson jack`;

/** Name → the groups that have it. */
const groupsOf = new Map<string, Set<number>>();
for (const [at, group] of groups.trim().split(/[|\n]/u).entries())
  for (const name of group.trim().split(' '))
    groupsOf.set(name, (groupsOf.get(name) ?? new Set<number>()).add(at));

/** `bob` and `robert`; lower case. */
export function isShortFor(a: string, b: string): boolean {
  const [one, other] = [groupsOf.get(a), groupsOf.get(b)];
  return one !== undefined && other !== undefined && one.intersection(other).size > 0;
}
