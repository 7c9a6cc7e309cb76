/** The pages of the built site, checked by html-validate. */
import { HtmlValidate } from 'html-validate';
import type { Page } from './read-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes these as it likes; browsers read them all the same.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-quotes': 'off',
    'no-raw-characters': 'off',
    // Titles hold what the articles' titles hold.
    'long-title': 'off',
  },
});

export async function validateHtml(pages: Page[]): Promise<string[]> {
  const reports = await Promise.all(
    pages.map(async ({ file, html }) => {
      const { results } = await validator.validateString(html, file);
      return results.flatMap(({ messages }) =>
        messages.map(
          ({ line, column, message, ruleId }) => `${file}:${line}:${column}: ${message} (${ruleId})`,
        ),
      );
    }),
  );
  return reports.flat();
}
