import type { APIRoute, GetStaticPaths } from 'astro';
import { checkFile } from '../../../layouts/check-data.ts';
import type { ContentFile } from '../../../lib/content-file.ts';

export const getStaticPaths = (() => [
  { params: { name: checkFile.name }, props: { ...checkFile } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<ContentFile> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json' } });
