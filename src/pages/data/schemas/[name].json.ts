import type { APIRoute } from 'astro';
import { siteAddress } from '../../../addresses/href.ts';
import { jsonSchemas } from '../../../data/json-schemas.ts';

export function getStaticPaths() {
  return jsonSchemas(siteAddress()).map(({ name, schema }) => ({ params: { name }, props: { schema } }));
}

export const GET: APIRoute<{ schema: object }> = ({ props }) =>
  new Response(`${JSON.stringify(props.schema, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
