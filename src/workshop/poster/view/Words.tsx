import { dayOf, withCell, withRowCount, withSlot } from '../draft.ts';
import type { Poster } from '../poster.ts';
import { templates } from '../templates.ts';
import { Field } from './Field.tsx';

export interface WordsProps {
  prefix: string;
  poster: Poster;
  /** dd/mm/yyyy. */
  today: string;
  change(poster: Poster): void;
}

/** More tiếng than this need a field of several lines on a telephone. */
const SHORT = 6;

/** What the occasion asks for, one field under another. */
export function Words({ prefix, poster, today, change }: WordsProps) {
  const { slots, rows } = templates[poster.template];
  const day = dayOf(poster.slots.date ?? '');
  return (
    <div class="ap-chu">
      {rows && <RowFields prefix={prefix} poster={poster} change={change} />}
      {slots.map(({ id, label, example, most, needed }) => (
        <div key={id}>
          <Field
            prefix={prefix}
            id={`ap-${id}`}
            label={label}
            example={example}
            most={most}
            optional={!needed}
            tall={most > SHORT}
            value={poster.slots[id] ?? ''}
            onValue={(value) => change(withSlot(poster, id, value))}
          />
          {id === 'date' && day && day !== poster.slots.date?.trim() && (
            <button type="button" class="ap-nut" onClick={() => change(withSlot(poster, 'date', day))}>
              Điền «{day}»
            </button>
          )}
          {id === 'contact' && (
            <label class="ap-danh">
              <input
                type="checkbox"
                checked={poster.contactChecked !== ''}
                onChange={(event) => change({ ...poster, contactChecked: event.currentTarget.checked ? today : '' })}
              />
              <span>Đã gọi thử số này{poster.contactChecked ? `, ngày ${poster.contactChecked}` : ''}</span>
            </label>
          )}
        </div>
      ))}
    </div>
  );
}

function RowFields({ prefix, poster, change }: Pick<WordsProps, 'prefix' | 'poster' | 'change'>) {
  const rows = templates[poster.template].rows!;
  const count = poster.rows.length;
  return (
    <fieldset class="ap-hang">
      <legend>{rows.label}</legend>
      {poster.rows.map((cells, row) => (
        <div key={row} class="ap-mot-hang">
          {rows.cells.map((name, cell) => (
            <Field
              prefix={prefix}
              key={name}
              id={`ap-rows-${row}-${cell}`}
              label={`${row + 1}. ${name}`}
              most={rows.cell}
              value={cells[cell] ?? ''}
              onValue={(value) => change(withCell(poster, row, cell, value))}
            />
          ))}
        </div>
      ))}
      {count < rows.most && (
        <button type="button" class="ap-nut" onClick={() => change(withRowCount(poster, count + 1))}>
          Thêm một dòng
        </button>
      )}
      {count > rows.least && (
        <button type="button" class="ap-nut" onClick={() => change(withRowCount(poster, count - 1))}>
          Bỏ dòng {count}
        </button>
      )}
    </fieldset>
  );
}
