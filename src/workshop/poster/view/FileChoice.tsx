/** A bar that chooses a file of the device. */
export interface FileChoiceProps {
  id: string;
  label: string;
  /** Kinds of files, as an input knows them. */
  accept: string;
  read(file: File | undefined): Promise<void>;
}

export function FileChoice({ id, label, accept, read }: FileChoiceProps) {
  return (
    <label class="thanh vien ap-tep">
      {label}
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={(event) => {
          const input = event.currentTarget;
          void read(input.files?.[0]).then(() => {
            // The same file may be chosen again.
            input.value = '';
          });
        }}
      />
    </label>
  );
}
