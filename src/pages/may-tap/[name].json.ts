import type { APIRoute, GetStaticPaths } from 'astro';
import { freePhone, lessons, modulePhones, taskPhone } from '../../layouts/course-data.ts';
import type { ContentFile } from '../../lib/content-file.ts';

export const getStaticPaths = (() =>
  [freePhone, ...modulePhones.values(), ...lessons.flatMap((lesson) => lesson.tasks).map(taskPhone)].map((file) => ({
    params: { name: file.name },
    props: { ...file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<ContentFile> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json' } });
