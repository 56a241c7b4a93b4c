import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { ListView } from '../../check/session';
import { vocabulary } from '../../messages/message';
import { areaAddress } from '../../workbook/address';
import { Card } from '../Card';
import { CellLink } from '../CellLink';
import { useFocusReturn, useLostFocus } from '../focus';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { otherList } from './other-list';
import { ListPicker } from './ListPicker';
import { usePageStyles } from '../page-styles';

export const listCardWords = vocabulary({
  'pane.list.title': { 'zh-CN': '名单', en: 'List' },
  'pane.list.change': { 'zh-CN': '更改', en: 'Change' },
  'pane.list.found': {
    'zh-CN': '在“{sheet}”工作表识别到企业{count, number}家',
    en: '{count, plural, one {# enterprise} other {# enterprises}} on sheet “{sheet}”',
  },
  'pane.list.header': {
    'zh-CN': '表头第{top}{same, select, yes {} other {—{bottom}}}行',
    en: 'header {same, select, yes {row {top}} other {rows {top}–{bottom}}}',
  },
  'pane.list.others': { 'zh-CN': '另有名单：', en: 'Other lists: ' },
  'pane.list.why': { 'zh-CN': '为什么是这里', en: 'Why this one' },
});

const useStyles = makeStyles({
  where: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  warning: { marginTop: '8px' },
  others: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', marginTop: '8px' },
  reasons: { margin: '4px 0 0', paddingLeft: '16px' },
  summary: { cursor: 'pointer' },
});

/** Which list: sheet, range, header rows, count; and the way to another one. */
export function ListCard({ list }: { readonly list: ListView }) {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const model = useModel();
  const choices = useStore(model.list.store, (state) => state.choices);
  const [changing, setChanging] = useState(false);
  const change = useFocusReturn(changing);
  const heading = useLostFocus<HTMLHeadingElement>();
  const word = (code: keyof typeof listCardWords.texts, params = {}): string =>
    say(listCardWords.message(code, params));
  const { sheet, area, headerTop: top, headerRow: bottom } = list;
  if (changing) {
    return (
      <ListPicker
        sheet={sheet}
        range={choices.area ? areaAddress(choices.area) : ''}
        header={choices.header ? `${String(choices.header.top)}-${String(choices.header.bottom)}` : ''}
        onDone={() => {
          setChanging(false);
        }}
      />
    );
  }
  return (
    <Card
      title={word('pane.list.title')}
      titleRef={heading}
      action={
        <Button
          ref={change}
          appearance="subtle"
          size="small"
          onClick={() => {
            setChanging(true);
          }}
        >
          {word('pane.list.change')}
        </Button>
      }
    >
      <p className={page.text}>{word('pane.list.found', { sheet, count: list.rowCount })}</p>
      <div className={styles.where}>
        <CellLink sheet={sheet} area={area} />
        <span>{word('pane.list.header', { top, bottom, same: top === bottom ? 'yes' : 'no' })}</span>
      </div>
      {list.warnings.map((warning, index) => (
        <MessageBar key={index} intent="warning" layout="multiline" className={styles.warning}>
          <MessageBarBody>{say(warning)}</MessageBarBody>
        </MessageBar>
      ))}
      {list.others.length > 0 ? (
        <div className={styles.others}>
          <span className={page.quiet}>{word('pane.list.others')}</span>
          {list.others.map((address) => (
            <Link
              key={address}
              as="button"
              onClick={() => {
                const other = otherList(address);
                if (other) void model.list.choose(other);
              }}
            >
              {address}
            </Link>
          ))}
        </div>
      ) : null}
      {list.reasons.length > 0 ? (
        <details className={page.quiet} style={{ marginTop: '8px' }}>
          <summary className={styles.summary}>{word('pane.list.why')}</summary>
          <ul className={styles.reasons}>
            {list.reasons.map((reason, index) => (
              <li key={index}>{say(reason)}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </Card>
  );
}
