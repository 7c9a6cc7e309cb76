/** What the commands that answer on stdout have in common: what is wrong is told on stderr. */

export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** The reader of our output may stop early, as `head` does: that is no error, and nothing was bad. */
export function unlessClosed(error: unknown): number {
  if (isClosed(error)) return 0;
  throw error;
}

export function isClosed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
