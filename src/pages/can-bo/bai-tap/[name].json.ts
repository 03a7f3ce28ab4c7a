import type { APIRoute, GetStaticPaths } from 'astro';
import { drillFiles } from '../../../layouts/workshop-data.ts';
import type { ContentFile } from '../../../lib/content-file.ts';

export const getStaticPaths = (() =>
  drillFiles.map((file) => ({ params: { name: file.name }, props: { ...file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<ContentFile> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json' } });
