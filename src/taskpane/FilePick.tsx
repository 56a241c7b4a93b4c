import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useRef } from 'react';
import type { PickedFile } from './host';

/** The workbooks that the pane can read. */
const WORKBOOKS = '.xlsx,.xlsm,.csv';

export interface FilePickProps {
  readonly label: string;
  /** Never with an empty list. */
  readonly onPick: (files: readonly [PickedFile, ...PickedFile[]]) => void;
  /** Endings that the program's own dialog shows first; workbooks where it is left out. */
  readonly accept?: string;
  readonly many?: boolean;
  readonly busy?: boolean;
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactElement;
  readonly className?: string | undefined;
}

/** A button that opens the program's own dialog for files. The same file can be picked again after it was changed. */
export function FilePick({ label, onPick, accept = WORKBOOKS, many = false, busy = false, ...look }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        tabIndex={-1}
        accept={accept}
        multiple={many}
        onChange={({ currentTarget }) => {
          const [first, ...others] = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (first) onPick([first, ...others]);
        }}
      />
      <Button {...look} disabledFocusable={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
