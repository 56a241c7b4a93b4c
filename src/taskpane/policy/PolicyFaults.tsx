import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { vocabulary } from '../../messages/message';
import type { ShelfFault } from '../../policy/shelf/shelf';
import { useSay } from '../say';

export const policyFaultWords = vocabulary({
  'pane.policies.fault': {
    'zh-CN': '{path}：{what}{more, select, 0 {} other {另有{more}处。}}',
    en: '{path}: {what}{more, select, 0 {} other { And {more} more.}}',
  },
});

/** The folders that are not used: each with its path and what is wrong with it first; all of it is told where it is checked. */
export function PolicyFaults({ faults }: { readonly faults: readonly ShelfFault[] }) {
  return faults.map((fault) => <PolicyFault key={fault.path} fault={fault} />);
}

function PolicyFault({ fault: { path, faults } }: { readonly fault: ShelfFault }) {
  const say = useSay();
  const [first] = faults;
  if (!first) return null;
  const place = first.at === '' ? path : `${path}/${first.file ?? ''} ${first.at}`;
  const more = String(faults.length - 1);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {say(policyFaultWords.message('pane.policies.fault', { path: place, what: first.message, more }))}
      </MessageBarBody>
    </MessageBar>
  );
}
