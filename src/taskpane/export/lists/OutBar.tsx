import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { handedOut } from '../../handed-out';
import type { HandedOut } from '../../host';
import { useSay } from '../../say';

/** That something was handed out, and where it is. */
export function OutBar({ out }: { readonly out: HandedOut }) {
  const say = useSay();
  return (
    <MessageBar style={{ flexShrink: 0 }} intent="success" layout="multiline" shape="square" politeness="polite">
      <MessageBarBody>{say(handedOut(out))}</MessageBarBody>
    </MessageBar>
  );
}
