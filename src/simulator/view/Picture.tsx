import type { JSX } from 'preact';
import type { PictureDrawing } from '../schema.ts';

/** A picture inside the phone, with what it shows. */
export function Picture({ drawing, alt }: { drawing: PictureDrawing | undefined; alt: string }): JSX.Element {
  return (
    <svg class="anh" viewBox="0 0 200 120" role="img" aria-label={alt}>
      {drawing?.map(([fill, d]) => (
        <path key={d} class={fill} d={d} />
      ))}
    </svg>
  );
}
