import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useRef } from 'react';
import type { PickedFile } from './host';

export interface FilePickProps {
  readonly label: string;
  /** Endings that the program's own dialog shows first: `.xlsx,.csv`. */
  readonly accept: string;
  readonly onPick: (file: PickedFile) => void;
  readonly icon?: ReactElement;
  readonly disabled?: boolean;
}

/** A button that opens the program's own dialog for a file. */
export function FilePick({ label, accept, onPick, icon, disabled = false }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...(icon ? { icon } : {})}
        disabledFocusable={disabled}
        onClick={() => {
          if (!disabled) input.current?.click();
        }}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        style={{ display: 'none' }}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onPick(file);
          // The same file may be picked again once it has been changed.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
