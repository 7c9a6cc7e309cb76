const department = /^(?<rest>.+) (?<kind>department|ministry|bureau|office|institute|university|academy)$/;

/** `tides department`, the key of a body, is the `department of tides`; null for other names. */
export function turnRound(key: string): string | null {
  const { rest, kind } = department.exec(key)?.groups ?? {};
  return rest && kind ? `${kind} of ${rest}` : null;
}
