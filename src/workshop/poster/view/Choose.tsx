import { frames, type Poster, type TemplateId } from '../poster.ts';
import { templates } from '../templates.ts';

export interface ChooseProps {
  poster: Poster;
  choose(template: TemplateId): void;
}

/** Which occasion: eight bars. */
export function Choose({ poster, choose }: ChooseProps) {
  return (
    <ul class="ap-dip">
      {Object.values(templates).map(({ id, name, when, natural }) => (
        <li key={id}>
          <button type="button" class="thanh vien" aria-pressed={poster.template === id} onClick={() => choose(id)}>
            <span>
              {name}
              <small>{when}</small>
              <small>{frames[natural].name}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
