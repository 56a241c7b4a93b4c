import { makeStyles, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { Finding } from '../../list/reading';
import type { Area } from '../../workbook/address';
import { CellLink } from '../CellLink';
import { useModel } from '../model-context';
import { useSay } from '../say';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    padding: '4px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    alignItems: 'flex-start',
  },
});

/** One finding: the cell, what was found, what was made of it, what to do. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const say = useSay();
  const phase = useStore(useModel().list.store, (state) => state.phase);
  const list = phase.kind === 'found' ? phase.list : null;
  const { row, column } = finding;
  const area: Area | null = list
    ? {
        top: row ?? list.headerTop,
        bottom: row ?? list.headerRow,
        left: column ?? list.area.left,
        right: column ?? list.area.right,
      }
    : null;
  return (
    <li className={styles.item}>
      {list && area && (row !== null || column !== null) ? <CellLink sheet={list.sheet} area={area} /> : null}
      <span>{say(finding.message)}</span>
    </li>
  );
}
