/** The names of months and weekdays, in full and as news agencies shorten them, and the number of a month. */
const months = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];
/** `January` to `December`. */
export const monthNames = months.map(([name]) => name!);
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const monthPattern = months.flat().join('|');
export const fullMonthPattern = months.map(([name]) => name).join('|');
export const weekdayPattern = [...weekdays, 'Sun', 'Mon', 'Tues?', 'Wed', 'Thur?s?', 'Fri', 'Sat'].join('|');

/** 1 to 12, or null where it is no month. */
export function monthNumber(name: string): number | null {
  const index = months.findIndex((names) => names.some((one) => one.toLowerCase() === name.toLowerCase()));
  return index < 0 ? null : index + 1;
}
