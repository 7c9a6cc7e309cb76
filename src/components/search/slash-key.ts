// `/` puts the cursor into the page's search box, unless a field already has it.

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if ((event.target as HTMLElement).closest?.('input, textarea, select, [contenteditable]')) return;
  const box =
    document.querySelector<HTMLInputElement>('search-page [name=q]') ??
    document.querySelector<HTMLInputElement>('[data-search-box] [name=q]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
