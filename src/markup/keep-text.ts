import type { Text as HastText } from 'hast';
import type { Text } from 'mdast';

/**
 * Handler for `remark-rehype`: text as it is. The usual one trims spaces around line ends, and
 * offsets into the source would no longer fit.
 */
export function keepText(_state: unknown, node: Text): HastText {
  return { type: 'text', value: node.value };
}
