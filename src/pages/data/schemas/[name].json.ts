import type { APIRoute } from 'astro';
import { jsonSchemas } from '../../../data/json-schemas.ts';
import { siteAddress } from '../../../layouts/href.ts';

export function getStaticPaths() {
  return jsonSchemas(siteAddress()).map(({ name, schema }) => ({ params: { name }, props: { schema } }));
}

export const GET: APIRoute<{ schema: object }> = ({ props }) =>
  new Response(`${JSON.stringify(props.schema, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
