// When the search box in a page's head gets focus, the search page and its records start to load.

const box = document.querySelector<HTMLInputElement>('[data-search-box] [name=q]');
box?.addEventListener('focus', () => warm(box.form?.action), { once: true });

function warm(address: string | undefined): void {
  if (!address) return;
  for (const file of [address, new URL('index.json', address).href]) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = file;
    document.head.append(link);
  }
}
