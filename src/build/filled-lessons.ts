/** Fills facts into the bodies of lessons before Astro renders them: `[[hotline-vneid]]` becomes the fact's value. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { withFacts } from '../course/fact-words.ts';
import { factsSchema } from '../course/lesson-schema.ts';

/** A Vite plugin; a mark without its fact is left as it is, and the check of the content names it. */
export const filledLessons = {
  name: 'filled-lessons',
  enforce: 'pre',
  load: (id: string): string | undefined => {
    if (!id.endsWith('.mdx')) return undefined;
    const facts = factsSchema.safeParse(parse(readFileSync('content/facts.yaml', 'utf8')));
    const text = readFileSync(id, 'utf8');
    return facts.success ? withFacts(text, facts.data) : text;
  },
} as const;
