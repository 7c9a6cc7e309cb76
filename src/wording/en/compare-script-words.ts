/** Words that the scripts of the side-by-side pages carry from the start; apart, so that they carry no others. */
export const places = ['First', 'Second', 'Third', 'Fourth', 'Fifth'] as const;

export const stepWords = {
  at: (at: number, of: number) => `Difference ${at} of ${of}`,
  none: 'No difference is shown.',
} as const;

export const pickerWords = {
  moved: (siglum: string, at: number, other: string, place: number) => {
    const [here, there] = [places[at] ?? '', places[place] ?? ''].map((name) => name.toLowerCase());
    return other
      ? `${siglum} is ${here} now, and ${other} takes its place as ${there}.`
      : `${siglum} is ${here} now; the ${there} place is free.`;
  },
} as const;
