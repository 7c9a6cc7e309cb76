import { language } from '../../wording/en/language.ts';

/** What a page cannot know when it is built: where it stands, and which day it is read. */
const today = new Date().toLocaleDateString(`${language}-GB`, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
for (const day of document.querySelectorAll('[data-today]')) day.textContent = today;
for (const address of document.querySelectorAll<HTMLElement>('[data-cited]')) {
  address.textContent = new URL(address.dataset['cited'] ?? '', location.href).href;
}
