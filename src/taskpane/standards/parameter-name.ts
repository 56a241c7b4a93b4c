import type { Message } from '../../messages/message';
import { vocabulary } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import { columnName } from '../column-names';

export const parameterNameWords = vocabulary({
  'pane.parameter.name': { 'zh-CN': '{name}', en: '{name}' },
});

/** What a missing name is called: a parameter of the pack, or a figure of the list. */
export function parameterName(pack: Pack, id: string): Message {
  const parameter = pack.parameters.find((candidate) => candidate.id === id);
  return parameter ? parameterNameWords.message('pane.parameter.name', { name: parameter.name }) : columnName(pack, id);
}
