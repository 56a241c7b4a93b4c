import { identifier, object, tag } from '../schema/build';
import { fact } from './lowered';
import { marked, reading, shape } from './shape';

/** 按核定金额给予奖励: the amount stands in a column of the list itself. */
export const ownColumn = shape({
  id: 'own-column',
  role: 'award',
  name: { 'zh-CN': '名单所列金额', en: 'the list’s own amount' },
  schema: object({ shape: tag('own-column'), metric: identifier(), ...marked }, reading),
  lower: (raw, site) => ({
    award: { ...fact(site.metric(raw.metric)), mark: site.mark(raw) },
    grant: null,
    classes: [],
    words: site.words(raw.words),
    reading: raw.reading ?? false,
  }),
});
