/** A name in capitals → as it is written elsewhere: `JO O’HARA-MCBELL III` → `Jo O’Hara-McBell III`, `QUILL’S` → `Quill’s`. */
export function inSmallLetters(name: string): string {
  return name.replace(/\S+/gu, (word) => (/^(?:II|III|IV)$/.test(word) ? word : toWord(word)));
}

function toWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}]|\p{L}{2}['’])(?:mc(?=\p{L}))?\p{L}/gu, (start) =>
      start.length > 1 ? `Mc${start.slice(2).toUpperCase()}` : start.toUpperCase(),
    );
}
