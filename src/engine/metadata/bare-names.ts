/**
 * A line of a file's head that is a name and nothing else in, what it names out; only its place can tell that it
 * is no headline. `Miriam Bloch` beside a date is an author, `The Northern Mail` over a headline a publisher.
 */
const particle = '(?:de|del|della|der|den|van|von|da|di|du|la|le|bin|al|el|ter|ten)';
const nameWord = String.raw`(?:\p{Lu}[\p{L}\p{M}'’-]+|\p{Lu}\.)`;
const person = new RegExp(String.raw`^${nameWord}(?:\s+(?:${particle}\s+){0,2}${nameWord}){1,3}$`, 'u');
const masthead =
  /^(?:The\s)?(?:\p{Lu}[\p{L}&'’.-]*\s){0,4}(?:Times|Post|Mail|Herald|Gazette|News|Tribune|Chronicle|Courier|Journal|Review|Star|Sun|Standard|Telegraph|Guardian|Observer|Independent|Express|Mirror|Echo|Press|Daily|Weekly|Today|Monitor|Record|Register|Examiner|Inquirer|Globe|Bulletin|Argus|Advertiser|Sentinel|Dispatch|Reporter|Wire|Magazine)$/u;

export function isPersonName(line: string): boolean {
  return person.test(line.trim()) && !isMasthead(line);
}

export function isMasthead(line: string): boolean {
  return masthead.test(line.trim());
}
