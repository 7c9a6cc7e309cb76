import type { Candidate } from './list-candidates.ts';

/** `Harbour.gov … the Tarn Times … [the site]`: those that are named by an address, where the noun means one; else all. */
export function byAddress(head: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const addressed = candidates.filter(({ entity }) => isSite(entity.name, head));
  return addressed.length > 0 ? addressed : candidates;
}

/** A name that is an address, and a noun for what stands there. */
export function isSite(name: string, head: string): boolean {
  return /^(?:web)?site$/.test(head) && address.test(name);
}

const address = /^[\p{L}\p{N}.-]+\.\p{L}{2,4}$/u;
