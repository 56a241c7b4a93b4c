import { Badge, makeStyles } from '@fluentui/react-components';
import type { MeasureKind } from '../../policy/measure';
import { useSay } from '../say';
import { kindName } from './kind-words';

const useStyles = makeStyles({ badges: { display: 'flex', flexWrap: 'wrap', gap: '4px' } });

/** A measure's kinds; the one that judges enterprises stands out. */
export function KindBadges({ kinds }: { readonly kinds: readonly MeasureKind[] }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <span className={styles.badges}>
      {kinds.map((kind) => (
        <Badge key={kind} appearance="tint" color={kind === 'eligibility' ? 'brand' : 'informative'} shape="rounded">
          {say(kindName(kind))}
        </Badge>
      ))}
    </span>
  );
}
