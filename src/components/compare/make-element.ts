import { language } from '../../wording/en/language.ts';

/** An element with its class, where not empty, and what stands in it. */
export function make(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** Words of the page, not of the article around them. */
export function say(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  return Object.assign(make(tag, className, ...children), { lang: language, dir: 'ltr' });
}

export function link(href: string, ...children: (Node | string)[]): HTMLElement {
  return Object.assign(make('a', '', ...children), { href });
}
