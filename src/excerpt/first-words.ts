/** The first words of a text, an ellipsis after them where there are more: `The ferry left…`. */
export function firstWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/);
  return `${words.slice(0, most).join(' ')}${words.length > most ? '…' : ''}`;
}
