import puppeteer, { type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { findFirefox } from '../../scripts/shared/find-browser.ts';
import { serveDist } from '../../scripts/site/built/serve-dist.ts';
import { siteFromEnvironment } from '../../scripts/site/built/site-from-environment.ts';

/** A tab of Firefox on the built site, for the walks of one file. */
export interface Tab {
  page: Page;
  /** Opens a page by its address below the site's front page. */
  open(path: string): Promise<unknown>;
  textOf(selector: string): Promise<string>;
  shown(selector: string): Promise<boolean>;
  /** How many of the elements are shown. */
  countShown(selector: string): Promise<number>;
}

const firefox = findFirefox();

/** Firefox is on this machine. */
export const hasFirefox = firefox !== undefined;

/** The tab of this file's walks; it is open from the first of them to the last. */
export function openFirefox(): Tab {
  let close = async () => {};
  let address = '';
  const tab = {
    open: (path: string) => tab.page.goto(new URL(path.slice(1), address).href),
    textOf: (selector: string) => tab.page.$eval(selector, (element) => element.textContent?.trim() ?? ''),
    shown: (selector: string) => tab.page.$eval(selector, (element) => element.checkVisibility()),
    countShown: (selector: string) =>
      tab.page.$$eval(selector, (all) => all.filter((element) => element.checkVisibility()).length),
  } as Tab;

  beforeAll(async () => {
    const served = await serveDist({ ...siteFromEnvironment(), port: 0 });
    address = served.address;
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox!, headless: true });
    tab.page = await browser.newPage();
    await tab.page.setViewport({ width: 1360, height: 1000 });
    close = async () => {
      await browser.close();
      served.server.close();
    };
  });

  afterAll(() => close());
  return tab;
}
