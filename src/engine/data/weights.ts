/** The name of a reason → how much it speaks for an answer, in log odds. */
export type Weights = Readonly<Record<string, number>>;
