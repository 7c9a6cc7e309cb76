/**
 * Ctrl+K, or ⌘K, puts the cursor into the page's search box. A letter alone would be in the way of speech input (WCAG 2.1.4).
 */

addEventListener('keydown', (event) => {
  const pressed = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!pressed || event.altKey || event.shiftKey || event.defaultPrevented) return;
  const box =
    document.querySelector<HTMLInputElement>('search-page [name=q]') ??
    document.querySelector<HTMLInputElement>('[data-search-box] [name=q]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
