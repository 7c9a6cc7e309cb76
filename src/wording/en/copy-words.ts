/** Apart, for the script of the button carries them. */
export const copyWords = {
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected, ready to copy',
} as const;
