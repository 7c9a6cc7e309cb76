import type { Page } from '@playwright/test';

/**
 * Links and controls below WCAG 2.5.8: smaller than 24 pixels, not in a run of text, and so near to another that
 * circles of 24 pixels around their middles meet. Left out is the picture, whose table gives the same links.
 */
export function crowdedTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const smallest = 24;
    const inText = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      element.closest('p, li, dd, dt, td, th, h1, h2, h3, blockquote, figcaption, cite, summary') !== null;
    const targets = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, label'),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('svg'))
      // A label is the target of the box inside it.
      .filter((element) => !element.matches('label') || element.querySelector('input') !== null)
      .filter((element) => !element.matches('input') || element.closest('label') === null)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const isSmall = ({ box }: (typeof targets)[number]) => box.width < smallest || box.height < smallest;
    const middle = ({ box }: (typeof targets)[number]) => ({
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    });
    return targets
      .filter((one) => isSmall(one) && !inText(one.element))
      .filter((one) => {
        const here = middle(one);
        return targets.some((other) => {
          if (other === one || other.element.contains(one.element) || one.element.contains(other.element))
            return false;
          // To a target that is large enough: to its edge; to a small one: to its circle.
          const { left, right, top, bottom } = other.box;
          const x = Math.max(left - here.x, 0, here.x - right);
          const y = Math.max(top - here.y, 0, here.y - bottom);
          const there = middle(other);
          return isSmall(other)
            ? Math.hypot(there.x - here.x, there.y - here.y) < smallest
            : Math.hypot(x, y) < smallest / 2;
        });
      })
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)} ${element.outerHTML.slice(0, 120)}`,
      );
  });
}
