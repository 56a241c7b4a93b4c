import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { useSay } from '../say';

export const dependentsWords = vocabulary({
  'pane.dependents.waiting': {
    'zh-CN': '{count, plural, =0 {没有企业在等它} other {#家待它明确}}',
    en: '{count, plural, =0 {no enterprise waits for it} one {# enterprise waits for it} other {# enterprises wait for it}}',
  },
  'pane.dependents.resting': {
    'zh-CN': '{count, plural, =0 {没有企业取决于它} other {#家取决于它}}',
    en: '{count, plural, =0 {no enterprise hangs on it} one {# enterprise hangs on it} other {# enterprises hang on it}}',
  },
});

export interface DependentsProps {
  readonly id: string;
  /** It has no value yet: the enterprises wait. */
  readonly waiting: boolean;
}

/** How many enterprises hang on a standard; nothing before a check. */
export function Dependents({ id, waiting }: DependentsProps) {
  const say = useSay();
  const count = useStore(useModel().dependents.store, (state) => state.counts?.get(id));
  if (count === undefined) return null;
  return (
    <span>
      {say(dependentsWords.message(waiting ? 'pane.dependents.waiting' : 'pane.dependents.resting', { count }))}
    </span>
  );
}
