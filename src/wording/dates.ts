const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A date for readers, as precise as it is: `2023-12-07` is `7 December 2023`, `2023-12` is
 * `December 2023`. What is no such date is given back as it is.
 */
export function toReadableDate(value: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(value);
  const [, year, month, day] = match ?? [];
  const monthName = months[Number(month) - 1];
  if (!year || (month && !monthName)) return value;
  return [day && String(Number(day)), monthName, year].filter(Boolean).join(' ');
}
