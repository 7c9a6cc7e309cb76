/** How somebody leaves an office, lower case: of own accord, or by the will of another. By hand. */
export const leaving = ['resigned', 'quit', 'stepped down', 'stood down'];
export const dismissing = ['fired', 'sacked', 'dismissed', 'ousted'];
