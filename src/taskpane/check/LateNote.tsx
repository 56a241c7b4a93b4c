import { Spinner } from '@fluentui/react-components';
import { useLate } from './late';

/** That a work is under way, said only once it has taken a while. */
export function LateNote({ words }: { readonly words: string }) {
  return useLate() ? <Spinner size="tiny" label={words} /> : null;
}
