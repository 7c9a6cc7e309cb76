/** `a-415`, the id of a quotation, in; `A`, the siglum of its article, out. */
export function siglumOf(id: string): string {
  return id.slice(0, id.indexOf('-')).toUpperCase();
}
