import { type DragEvent, type ReactNode, useRef, useState } from 'react';

interface Props {
  id: string;
  /** What the button says. */
  button: string;
  /** Beside the button. */
  children: ReactNode;
  /** Names of file types, as the browser's dialog filters by them. */
  accept: string;
  disabled?: boolean;
  open(file: File): void;
}

/** Takes one file by drop or by the browser's dialog. */
export function FileDrop({ id, button, children, accept, disabled = false, open }: Props) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hold = (event: DragEvent) => {
    event.preventDefault();
    setOver(!disabled);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the second way; the button is the first.
    <div
      className="file-drop"
      data-over={over || undefined}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file && !disabled) open(file);
      }}
    >
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={button}
        disabled={disabled}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) open(file);
          // The same file can be chosen again, after it was changed.
          event.target.value = '';
        }}
      />
      <button type="button" className="button" disabled={disabled} onClick={() => input.current?.click()}>
        {button}
      </button>
      <span className="soft small">{children}</span>
    </div>
  );
}
