import type { ToneCheck } from './lint-tone.ts';
import { SENTENCE_LIMIT } from './lint-tone.ts';
import { PACE, type ReadingTime } from './reading-time.ts';

/** What is still to be mended first, then how many rules are kept. */
export function ToneList({ checks }: { checks: readonly ToneCheck[] }) {
  const broken = checks.filter(({ ok }) => !ok);
  return (
    <div role="status">
      <p>
        <b>
          Giữ được {checks.length - broken.length} trên {checks.length} điều về giọng.
        </b>
      </p>
      {broken.length > 0 && (
        <ul>
          {broken.map(({ rule, message }) => (
            <li key={rule}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The lengths of sentences, and how long the text takes to read aloud. */
export function Lengths({ time }: { time: ReadingTime }) {
  return (
    <details>
      <summary>
        {time.tieng} tiếng, đọc to chừng {time.seconds} giây
      </summary>
      <p class="nho">Tính theo {PACE} tiếng một phút. Đồng chí đọc thử để biết giọng mình.</p>
      <ol class="do-dai">
        {time.sentences.map(({ start, text, tieng }) => (
          <li key={start} class={tieng > SENTENCE_LIMIT ? 'chua' : ''}>
            <b>
              {tieng} tiếng{tieng > SENTENCE_LIMIT ? ', dài' : ''}
            </b>{' '}
            {text}
          </li>
        ))}
      </ol>
    </details>
  );
}
