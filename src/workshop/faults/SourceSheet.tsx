/** The source sheet: numbered lines to read, and to tap while a line is asked for. */
interface SourceSheetProps {
  lines: readonly string[];
  /** Takes the line tapped, counted from 1; without it the lines are only read. */
  pick?: ((line: number) => void) | undefined;
}

export function SourceSheet({ lines, pick }: SourceSheetProps) {
  return (
    <section class="to-nguon">
      <h3>Tờ nguồn</h3>
      <ol>
        {lines.map((line, at) => (
          <li key={line}>
            {pick ? (
              <button type="button" onClick={() => pick(at + 1)}>
                {line}
              </button>
            ) : (
              <span>{line}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
