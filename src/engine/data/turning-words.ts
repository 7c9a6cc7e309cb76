/** Small words that turn or limit what is said: few of them carry a sentence, and each can reverse one. */
export const turningWords: ReadonlySet<string> = new Set(
  `not no never none nobody nothing neither nor without
  if unless only but except although though however until
  can could may might must shall should will would
  all both every any most`
    .trim()
    .split(/\s+/u),
);
