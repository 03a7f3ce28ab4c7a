import type { APIRoute, GetStaticPaths } from 'astro';
import { productFile } from '../../../layouts/product-data.ts';
import type { ContentFile } from '../../../lib/content-file.ts';

export const getStaticPaths = (() => [
  { params: { name: productFile.name }, props: { ...productFile } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<ContentFile> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json' } });
