import type { APIRoute, GetStaticPaths } from 'astro';
import { itemsFile } from '../../layouts/judging-data.ts';

export const getStaticPaths = (() => [
  { params: { name: itemsFile.name }, props: { json: itemsFile.json } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json' } });
