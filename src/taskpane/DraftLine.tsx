import { makeStyles, tokens } from '@fluentui/react-components';
import { draftWarning } from '../report/result-columns';
import { Info16Regular } from './icons';
import { useModel } from './model-context';
import { useSay } from './say';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: '8px',
    margin: 0,
    padding: '8px 12px',
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { flexShrink: 0 },
});

/** The standing of whatever is shown below it, while the policy is a draft, unverified or a summary. */
export function DraftLine() {
  const styles = useStyles();
  const say = useSay();
  const warning = draftWarning(useModel().host.pack);
  if (!warning) return null;
  return (
    <p className={styles.line}>
      <Info16Regular className={styles.icon} aria-hidden />
      <span>{say(warning)}</span>
    </p>
  );
}
