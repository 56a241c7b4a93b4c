import { Button } from '@fluentui/react-components';
import { vocabulary } from '../../messages/message';
import { useModel } from '../model-context';
import { useSay } from '../say';

export const toCheckWords = vocabulary({
  'pane.tasks.to-check': { 'zh-CN': '去核验', en: 'Go to the check' },
});

/** The way to what a task waits for. */
export function ToCheck({ size, appearance }: { readonly size?: 'small'; readonly appearance?: 'primary' }) {
  const say = useSay();
  const { places } = useModel();
  return (
    <Button
      {...(size && { size })}
      {...(appearance && { appearance })}
      onClick={() => {
        places.go('check');
      }}
    >
      {say(toCheckWords.message('pane.tasks.to-check'))}
    </Button>
  );
}
