import { vocabulary } from '../../../messages/message';
import { FilePick } from '../../FilePick';
import { useModel } from '../../model-context';
import { useSay } from '../../say';

export const importButtonWords = vocabulary({
  'pane.import.button': { 'zh-CN': '导入文本或政策…', en: 'Import a text or a policy…' },
  'pane.import.again': { 'zh-CN': '重新选择文件…', en: 'Pick other files…' },
});

export interface ImportButtonProps {
  readonly again?: boolean;
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly size?: 'small' | 'medium';
  readonly className?: string;
}

/** Picks the text of a policy, or its rules and text together; nothing where the host reads no files. */
export function ImportButton({ again = false, ...look }: ImportButtonProps) {
  const say = useSay();
  const { host, imports, places } = useModel();
  if (!host.books) return null;
  return (
    <FilePick
      {...look}
      label={say(importButtonWords.message(again ? 'pane.import.again' : 'pane.import.button'))}
      accept=".docx,.txt,.json"
      many
      onPick={(files) => {
        places.go('policy');
        void imports.pick(files);
      }}
    />
  );
}
