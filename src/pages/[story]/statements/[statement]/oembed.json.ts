import type { APIRoute } from 'astro';
import { href } from '../../../../addresses/href.ts';
import { statementPath } from '../../../../addresses/paths.ts';
import { statementPaths } from '../../../../collections/list-paths.ts';
import type { StoryData } from '../../../../collections/load-story.ts';
import type { Statement } from '../../../../schemas/statement.ts';
import { embedCode } from '../../../../sharing/embed-code.ts';
import { embedHeight } from '../../../../sharing/embed-height.ts';
import { quotedInBodies } from '../../../../statement/quoted-in-bodies.ts';
import { wherePrinted } from '../../../../statement/where-printed.ts';
import { siteWords } from '../../../../wording/en/site-words.ts';
import { statementWords } from '../../../../wording/en/statement-words.ts';

export const getStaticPaths = statementPaths;

/** The statement as oEmbed 1.0 (oembed.com), type `rich`. */
export const GET: APIRoute<{ data: StoryData; statement: Statement }> = ({
  props: { data, statement },
  site,
}) => {
  const page = new URL(href(statementPath(data.slug, statement.id)), site).href;
  const title = statementWords.embed.titleIn(data.story.title, wherePrinted(statement));
  const height = embedHeight(quotedInBodies(statement, data.articles), data.story.contentNote);
  return Response.json({
    version: '1.0',
    type: 'rich',
    provider_name: siteWords.name,
    provider_url: new URL(href('/'), site).href,
    title,
    width: 600,
    height,
    html: embedCode(page, title, height),
  });
};
