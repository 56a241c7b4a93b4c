import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { vocabulary } from '../messages/message';
import { areaAddress } from '../workbook/address';
import type { Area } from '../workbook/address';
import { useModel } from './model-context';
import { useSay } from './say';

export const cellLinkWords = vocabulary({
  'pane.cell.show': { 'zh-CN': '在工作表中选中{address}', en: 'Select {address} in the sheet' },
});

const useStyles = makeStyles({
  link: { fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

export interface CellLinkProps {
  readonly sheet: string;
  readonly area: Area;
  /** Its sheet is told, too: nothing around it says so. */
  readonly named?: boolean;
}

/** An address that selects its cells. */
export function CellLink({ sheet, area, named = false }: CellLinkProps) {
  const styles = useStyles();
  const say = useSay();
  const { show } = useModel();
  const address = named ? `${sheet}!${areaAddress(area)}` : areaAddress(area);
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={say(cellLinkWords.message('pane.cell.show', { address }))}
      onClick={() => void show(sheet, area)}
    >
      {address}
    </Link>
  );
}
