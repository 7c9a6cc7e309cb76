/**
 * A line of furniture in, whether it belongs to a list of other articles out, where it stands in one: `4 min read`,
 * `2`, `3 hours ago`, `View all local news`.
 */
export function isOfList(line: string): boolean {
  return ofList.test(line);
}

const ofList =
  /^\s*(?:\d{1,4}[.)]?|\d{1,2}:\d{2}|.{0,20}\b\d{1,3}[ -]min(?:ute)?s?(?: (?:read|watch|listen))?|\d+ \w+ ago|(?:published|updated|posted)|(?:view|see|show|load|read) (?:all|more)\b.{0,30}|comments?|live|video|gallery|watch|listen|opinion|analysis|premium|exclusive|subscribers only|prev(?:ious)?(?: (?:story|article|post))?|next(?: (?:story|article|post))?)\s*$/i;
