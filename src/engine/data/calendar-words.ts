/** The months in English, each with the forms that news agencies shorten it to. */
const months: readonly (readonly [name: string, ...short: string[]])[] = [
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

/** In full and shortened, month by month. */
export const monthForms: readonly (readonly string[])[] = months;

/** `January` to `December`. */
export const monthNames = months.map(([name]) => name);

/** `Jan` to `Dec`, without a stop. */
export const shortMonths = months.flatMap(([, ...short]) => short);

/** As news agencies print them beside a day, without a stop: `Jan`, `March`, `Sept`. */
export const agencyMonths = months.map(([name, short = name]) => (name.length > 5 ? short : name));

export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Those that are no other words, without a stop. */
export const shortWeekdays = ['Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur', 'Thurs', 'Fri'];
