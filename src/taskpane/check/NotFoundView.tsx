import { Button, makeStyles } from '@fluentui/react-components';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { Card } from '../Card';
import { FormulaTrouble } from '../formula/FormulaTrouble';
import { FormulaCard } from '../formula/FormulaCard';
import { ArrowSync16Regular, TableAdd20Regular } from '../icons';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { ListPicker } from './ListPicker';
import { usePageStyles } from '../page-styles';

export const notFoundWords = vocabulary({
  'pane.none.title': { 'zh-CN': '没有找到企业名单', en: 'No list of enterprises found' },
  'pane.none.looked': {
    'zh-CN': '查找的是：一行表头，其中有企业名称（或信用代码），以及产值、营业收入等指标；表头下面每行一家企业。',
    en: 'Looked for: a header row with an enterprise name (or credit code) and metrics such as output or revenue, and one enterprise a row below it.',
  },
  'pane.none.template': { 'zh-CN': '插入模板名单', en: 'Insert a template list' },
  'pane.none.sample': { 'zh-CN': '打开示例', en: 'Open the sample' },
  'pane.none.again': { 'zh-CN': '重新查找', en: 'Look again' },
  'pane.none.template-note': {
    'zh-CN': '新增一张工作表，表头带单位，附三行示例；原有工作表不变，可以撤销。',
    en: 'Adds a sheet with units in its header and three example rows; other sheets stay as they are, and it can be undone.',
  },
});

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px' },
});

/** No list: what was looked for, and three ways on. */
export function NotFoundView({ why }: { readonly why: Message }) {
  const page = usePageStyles();
  const styles = useStyles();
  const say = useSay();
  const { host, insertTemplate, openSample, list } = useModel();
  return (
    <div className={page.page}>
      <div className={page.scroll}>
        <div className={page.cards}>
          <FormulaCard />
          <FormulaTrouble />
          <Card title={say(notFoundWords.message('pane.none.title'))}>
            <p className={page.text}>{say(why)}</p>
            <p className={page.quiet} style={{ marginTop: '8px' }}>
              {say(notFoundWords.message('pane.none.looked'))}
            </p>
            <div className={styles.buttons}>
              <Button appearance="primary" icon={<TableAdd20Regular />} onClick={() => void insertTemplate()}>
                {say(notFoundWords.message('pane.none.template'))}
              </Button>
              <p className={page.quiet}>{say(notFoundWords.message('pane.none.template-note'))}</p>
              {host.openSample ? (
                <Button onClick={() => void openSample()}>{say(notFoundWords.message('pane.none.sample'))}</Button>
              ) : null}
              <Button appearance="subtle" icon={<ArrowSync16Regular />} onClick={() => void list.look()}>
                {say(notFoundWords.message('pane.none.again'))}
              </Button>
            </div>
          </Card>
          <ListPicker />
        </div>
      </div>
    </div>
  );
}
