import { expect, type Page, test } from '@playwright/test';
import { writeSearchFiles } from '../../src/search/index/write-parts.ts';
import { manyRecords } from '../search/many-records.ts';

const box = 'search-page [name=q]';
const hits = 'a.hit';

async function typeQuery(page: Page, typed: string): Promise<void> {
  await page.locator(box).fill(typed);
  await expect(page.locator('[data-count]')).not.toHaveText('');
}

test('both speakers of the same words are found, and a hit lands on its words', async ({ page }) => {
  await page.goto('/search/');
  await typeQuery(page, 'turn a blind eye');
  const first = page.locator('[data-group=quotations] li');
  await expect(first).toHaveCount(2);
  await expect(first.locator('b')).toHaveText(['Peter Wanless', 'Tom Tugendhat'], { useInnerText: true });
  await expect(first.locator('mark').first()).toHaveText('turn a blind eye');
  await page.locator(hits).first().click();
  const target = page.locator(':target');
  await expect(target).toBeInViewport();
  await expect(target).toContainText('turn a blind eye');
});

test('a query in the address is answered; the box of any page leads to it', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('home secretary');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=home+secretary');
  const speakers = page.locator('[data-facet=speaker] button');
  await expect(speakers).toHaveText([/James Cleverly \d+/, /Suella Braverman \d+/]);
});

test('the key of the search box leads to the page’s own box on the search page', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('h1').click();
  await page.keyboard.press('Control+k');
  await expect(page.locator(box)).toBeFocused();
});

test('a slash is a slash', async ({ page }) => {
  await page.goto('/search/');
  await page.locator(box).click();
  await page.keyboard.type('7/12');
  await expect(page.locator(box)).toHaveValue('7/12');
});

test('facets narrow, stand in the address, and go back and forward', async ({ page }) => {
  await page.goto('/search/?q=home+secretary');
  await expect(page.locator('[data-count]')).toContainText('quotations');
  const all = await page.locator(hits).count();
  const speaker = page.locator('[data-facet=speaker] button', { hasText: 'Suella Braverman' });
  const counted = Number(await speaker.locator('.count').textContent());
  await speaker.click();
  await expect(page).toHaveURL('/search/?q=home+secretary&speaker=suella-braverman');
  await expect(page.locator(hits)).toHaveCount(counted);
  await expect(speaker).toHaveAttribute('aria-pressed', 'true');
  await expect(speaker).toBeFocused();
  await speaker.click();
  await expect(page.locator(hits)).toHaveCount(all);
  await expect(speaker).toBeFocused();
  await speaker.click();
  await expect(page.locator(hits)).toHaveCount(counted);
  await page.goBack();
  await expect(page.locator(hits)).toHaveCount(all);
  await page.goForward();
  await expect(page.locator(hits)).toHaveCount(counted);
  await page.reload();
  await expect(page.locator(hits)).toHaveCount(counted);
});

test('arrow keys walk the hits', async ({ page }) => {
  await page.goto('/search/');
  await typeQuery(page, 'braverman');
  await page.locator(box).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(hits).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(box)).toBeFocused();
});

test('misprints are found under a heading of their own', async ({ page }) => {
  await page.goto('/search/');
  await typeQuery(page, 'quit the uk market');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^Close to what you typed/);
  await expect(page.locator(hits).first()).toContainText('guit the UK market');
});

test('nothing found: the closest word is offered', async ({ page }) => {
  await page.goto('/search/');
  await typeQuery(page, 'enkryptshun');
  await page.getByRole('button', { name: 'encryption' }).click();
  await expect(page.locator(box)).toHaveValue('encryption');
  await expect(page.locator(hits).first()).toBeVisible();
});

test('nothing found where a filter is set: it is named, and can be taken away', async ({ page }) => {
  await page.goto('/search/?q=home+secretary&article=meta-messenger-encryption%2Fc&form=full');
  await expect(page.locator(hits).first()).toBeVisible();
  await typeQuery(page, 'lifeline');
  await expect(page.locator('.nothing')).toContainText(
    'Nothing found for “lifeline” in article C, form: full sentence.',
  );
  await expect(page.getByRole('status')).toHaveText('Nothing found in article C, form: full sentence.');
  await page.getByRole('button', { name: 'Show all articles and speakers' }).click();
  await expect(page.locator(hits).first()).toContainText('lifeline');
});

test('a filter that is nothing on the site narrows nothing', async ({ page }) => {
  await page.goto('/search/?q=lifeline&form=xyz&speaker=nobody-here');
  await expect(page.locator(hits).first()).toContainText('lifeline');
  await expect(page.locator('[data-facets]')).not.toContainText('xyz');
  await expect(page).toHaveURL('/search/?q=lifeline');
});

test('readers’ comments are found below the articles, and named so', async ({ page }) => {
  await page.goto('/search/?q=evade+detection');
  const last = page.locator('[data-hits] section').last();
  await expect(last.getByRole('heading', { level: 2 })).toContainText('readers’ comments');
  await expect(last.locator('li')).toContainText('Reader’s comment');
  await last.locator('a.hit').click();
  await expect(page).toHaveURL(/\/articles\/d\/#beside-\d+/u);
  await expect(page.getByText('Saying the quiet port out loud')).toBeVisible();
});

test('what was typed never becomes markup', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=document.title=1>xqzk')}`);
  await expect(page.locator('.nothing')).toContainText('<img src=x onerror=document.title=1>xqzk');
  await expect(page.locator('search-page img')).toHaveCount(0);
});

test('Back from a hit gives the hits, the place and the words that were typed back', async ({ page }) => {
  await page.goto('/search/?q=encryption');
  await page.getByRole('button', { name: /^Show all/ }).click();
  const last = page.locator(hits).last();
  await expect(page.locator(hits).nth(20)).toBeFocused();
  const all = await page.locator(hits).count();
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await expect(page).toHaveURL(/\/articles\//);
  await page.locator('#site-search').fill('lifel');
  await page.getByRole('link', { name: 'Speakers', exact: true }).click();
  await page.goBack();
  await expect(page.locator('#site-search')).toHaveValue('lifel');
  await page.goBack();
  await expect(page.locator(hits)).toHaveCount(all);
  await expect(last).toBeInViewport();
});

test('the records load when the box gets focus, not before', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(files).not.toContain('/search/index.json');
  const loaded = page.waitForRequest('**/search/index.json');
  await page.locator(box).focus();
  await loaded;
});

test('the count is told politely, after a pause', async ({ page }) => {
  await page.goto('/search/');
  await typeQuery(page, 'blind eye');
  await expect(page.getByRole('status')).toHaveText('');
  await expect(page.getByRole('status')).toHaveText(/^2 quotations/);
});

test('an empty box offers what the stories hold', async ({ page }) => {
  await page.goto('/search/');
  const example = page.locator('.examples a').last();
  const words = (await example.textContent())!.replace(/[“”]/gu, '');
  await example.click();
  await expect(page.locator('.examples')).toBeHidden();
  await expect(page.locator(hits).first()).toContainText(words);
});

test('Escape clears the box; the box in the head loads ahead', async ({ page }) => {
  await page.goto('/search/');
  await typeQuery(page, 'braverman');
  await page.keyboard.press('Escape');
  await expect(page.locator(box)).toHaveValue('');
  await expect(page.locator(hits)).toHaveCount(0);
  await page.goto('/about/');
  const loaded = page.waitForRequest('**/search/index.json');
  await page.keyboard.press('Control+k');
  await loaded;
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 720 }, hasTouch: true, isMobile: true });

  test('hits and facets work by touch and fit; a hit lands on its marked words', async ({ page }) => {
    await page.goto('/search/');
    await page.locator(box).tap();
    await typeQuery(page, 'home secretary');
    const speaker = page.locator('[data-facet=speaker] button', { hasText: 'Suella Braverman' });
    await expect(speaker).toBeHidden();
    const narrow = page.getByRole('button', { name: 'Narrow down' });
    await expect(narrow).toHaveAttribute('aria-expanded', 'false');
    await narrow.tap();
    await expect(narrow).toHaveAttribute('aria-expanded', 'true');
    const article = page.locator('[data-facet=article] button');
    await expect(article.last()).toBeVisible();
    const cut = await page
      .locator('[data-facets] *')
      .evaluateAll((all) => all.filter((each) => each.scrollHeight > each.clientHeight + 1).length);
    expect(cut).toBe(0);
    await page.locator('[data-facet=speaker] button', { hasText: 'Suella Braverman' }).tap();
    await expect(page).toHaveURL(/speaker=suella-braverman/);
    const speakers = page.locator('[data-group=quotations] b');
    // The address changes before the list does.
    await expect(speakers.filter({ hasNotText: 'Suella Braverman' })).toHaveCount(0);
    await expect(speakers.first()).toHaveText('Suella Braverman');
    await expect(narrow).toContainText('1');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    const words = (await page.locator(hits).first().textContent())!.replace(/[“”]/gu, '');
    await page.locator(hits).first().tap();
    await expect(page.locator(':target')).toContainText(words);
    await expect(page.locator(':target')).toBeInViewport();
    const plain = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    await expect(page.locator(':target')).not.toHaveCSS('background-color', plain);
  });
});

test('where words stand only around a quotation, its sentence is shown with them marked', async ({
  page,
}) => {
  await page.goto('/search/');
  await typeQuery(page, 'what does the NCA say about encryption');
  const first = page.locator('.hits li').first();
  await expect(first.locator('b')).toHaveText('James Babbage');
  await expect(first.locator('.printed mark').first()).toContainText('National Crime Agency');
});

test('a search that fails says so, and the next one is tried anew', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.abort());
  await page.goto('/search/?q=lifeline');
  await expect(page.locator('[data-count]')).toContainText('could not be loaded');
  await page.unroute('**/search/index.json');
  await page.locator(box).press('Enter');
  await expect(page.locator(hits).first()).toContainText('lifeline');
});

test('a sentence lands on its paragraph', async ({ page }) => {
  await page.goto('/search/?q=handbook+for+parents');
  const hit = page.locator('[data-group=passages] a.hit').first();
  await expect(hit).toHaveAttribute('href', /#p\d+:~:text=/u);
  await hit.click();
  await expect(page.getByText('to create a handbook for parents')).toBeInViewport();
});

test.describe('a large site', () => {
  test('says how many hits it read of how many, and reads more when asked', async ({ page }) => {
    const files = writeSearchFiles(manyRecords(2_500), []);
    await page.context().route('**/search/*.json', (route) => {
      const text = files.get(new URL(route.request().url()).pathname.split('/').at(-1)!);
      return text ? route.fulfill({ contentType: 'application/json', body: text }) : route.continue();
    });
    await page.goto('/search/?q=waits+line');
    const count = page.locator('[data-count]');
    await expect(count).toHaveText('Of the first 20 of about 2,500: 20 with all of the words.');
    await expect(page.locator('[data-facets]')).toContainText(
      'These numbers count the first 20 hits; those of the stories count all hits.',
    );
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(page.locator(hits)).toHaveCount(100);
    await expect(count).toContainText('Of the first 100 of about 2,500');
    await expect(page.locator(hits).nth(20)).toBeFocused();
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(page.locator(hits)).toHaveCount(200);
    await expect(count).toContainText('Of the first 200 of about 2,500');
    await typeQuery(page, 'number 1234 stands');
    await expect(page.locator(hits).first()).toContainText('Number 1234 stands');
    await expect(count).not.toContainText('about');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and leads to the lists', async ({ page }) => {
    await page.goto('/search/?q=blind+eye');
    await expect(page.locator('.no-script')).toBeVisible();
    await expect(page.locator('.no-script')).toContainText('Search needs JavaScript');
    await page.getByRole('link', { name: 'all quotations' }).click();
    await expect(page).toHaveURL(/\/quotations\/$/);
  });
});
