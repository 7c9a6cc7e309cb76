/** Wrong project data: what is wrong, where, and what to do. The command line prints it and ends with 1. */
export class ProjectError extends Error {
  override name = 'ProjectError';

  constructor(where: string, what: string, remedy: string) {
    super(`${where}: ${what}\n  ${remedy}`);
  }
}
