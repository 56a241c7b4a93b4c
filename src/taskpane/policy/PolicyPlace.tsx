import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../../messages/message';
import { usePageStyles } from '../page-styles';
import { useModel } from '../model-context';
import { useSay } from '../say';
import { TwoColumns } from '../TwoColumns';
import { useWide } from '../width';
import { MeasureDetail } from './MeasureDetail';
import { MeasureList } from './MeasureList';

export const policyPlaceWords = vocabulary({
  'pane.policy.pick': {
    'zh-CN': '点选一条，这里显示条文、规则和本工具的处理。',
    en: 'Choose a measure: its text and rules appear here.',
  },
});

const useStyles = makeStyles({ empty: { padding: '16px' } });

/** 政策: the measures under their headings, and one of them opened. */
export function PolicyPlace() {
  const styles = useStyles();
  const page = usePageStyles();
  const say = useSay();
  const wide = useWide();
  const { places, host } = useModel();
  const opened = useStore(places.store, (state) => state.measure);
  const [last, setLast] = useState<number | null>(null);
  const measure = host.pack.measures.find(({ number }) => number === opened);
  const list = (
    <MeasureList
      opened={opened}
      returnTo={last}
      onOpen={(number) => {
        setLast(number);
        places.openMeasure(number);
      }}
    />
  );
  const close = (): void => {
    setLast(opened);
    places.openMeasure(null);
  };
  if (!wide) {
    return (
      <div className={page.page}>
        {measure ? <MeasureDetail key={opened} measure={measure} onBack={close} /> : list}
      </div>
    );
  }
  return (
    <TwoColumns
      index={list}
      opened={
        measure ? (
          <MeasureDetail key={opened} measure={measure} onBack={null} />
        ) : (
          <p className={`${page.quiet} ${styles.empty}`}>{say(policyPlaceWords.message('pane.policy.pick'))}</p>
        )
      }
    />
  );
}
