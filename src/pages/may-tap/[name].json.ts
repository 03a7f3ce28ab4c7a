import type { APIRoute, GetStaticPaths } from 'astro';
import { course } from '../../layouts/course-data.ts';
import { phoneData } from '../../simulator/phone-data.ts';

export const getStaticPaths = (() => [{ params: { name: phoneData(course.phone).name } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(phoneData(course.phone).json, { headers: { 'content-type': 'application/json' } });
