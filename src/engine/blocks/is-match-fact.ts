/** Whether a line tells one thing of a match, as reports print below their last words: `Attendance: 31,460`, `Referee: Bo Roe`. */
export function isMatchFact(line: string): boolean {
  return line.length <= longest && fact.test(line);
}

/** Characters. */
const longest = 300;
const fact =
  /^\s*(?:att(?:endance)?|crowd|gate|ref(?:eree)?|umpires?|goals?|scorers?|scorecard|tries|subs(?:titutes)?(?: not used)?|booked|bookings|sent off|half[- ]time|full[- ]time|(?:player|man|woman) of the match|star (?:man|player)|venue|kick[- ]off|turnout)\s*:\s+\S/i;
