import { vocabulary } from '../messages/message';
import type { Pack } from '../policy/pack';
import type { Standards } from '../policy/standards';
import type { FunctionError } from './definition';
import { errorResult } from './result';

export const policyWordsOfFunctions = vocabulary({
  'functions.policy-unknown': {
    'zh-CN': '手边没有政策“{id}”；可用：{known}。',
    en: 'The policy “{id}” is not at hand. At hand: {known}.',
  },
});

/** A policy beside the workbook's own, with the standards that the workbook says for it. */
export interface BesidePack {
  readonly pack: Pack;
  readonly standards: Standards;
}

/** What a cell rests on, as far as a policy may be named in its arguments. */
interface Resting {
  readonly pack: Pack;
  /** Absent: nothing is known of other policies there. */
  readonly beside?: readonly BesidePack[];
}

/** A policy's id, a colon, and what follows it. */
const NAMED = /^\s*([a-z0-9]+(?:-[a-z0-9]+)*)\s*[:：]\s*(.*)$/s;

/** The policy that an argument names before a colon, and the argument without it; null where it names none. */
export function policyNamed(given: unknown, { pack, beside = [] }: Resting): { id: string; rest: string } | null {
  const text = onlyText(given);
  const [, id, rest] = (text === null ? null : NAMED.exec(text)) ?? [];
  if (id === undefined || rest === undefined) return null;
  const known = id === pack.id || beside.some((each) => each.pack.id === id);
  // An id that is not at hand is told from other words before a colon by its hyphen.
  return known || (id.includes('-') && /[a-z]/.test(id)) ? { id, rest } : null;
}

/** The text of an argument; of a block, that of its only cell. */
function onlyText(given: unknown): string | null {
  if (typeof given === 'string') return given;
  if (!Array.isArray(given) || given.length !== 1) return null;
  const [row] = given as readonly unknown[];
  const [cell, ...others] = Array.isArray(row) ? (row as readonly unknown[]) : [row];
  return typeof cell === 'string' && others.length === 0 ? cell : null;
}

/** The policies beside a workbook's own that a call has asked for, whether they were there or not. */
const asked = new WeakSet<object>();

/** Whether some call has named a policy beside the workbook's own, and so rests on which there are. */
export function wasAsked(beside: readonly BesidePack[] | undefined): boolean {
  return beside !== undefined && asked.has(beside);
}

/** Arguments without the policy that one of them names, and that policy; null where they name none. */
export function underPolicy(
  at: number | null,
  args: readonly unknown[],
  context: Resting,
): { readonly args: readonly unknown[]; readonly under: BesidePack | 'own' } | FunctionError | null {
  const named = at === null ? null : policyNamed(args[at], context);
  if (!named) return null;
  const stripped = args.map((arg, index) => (index === at ? named.rest : arg));
  if (named.id === context.pack.id) return { args: stripped, under: 'own' };
  if (context.beside) asked.add(context.beside);
  const under = context.beside?.find(({ pack }) => pack.id === named.id);
  if (under) return { args: stripped, under };
  const known = [context.pack.id, ...(context.beside ?? []).map(({ pack }) => pack.id)].join('、');
  return errorResult('#N/A', policyWordsOfFunctions.message('functions.policy-unknown', { id: named.id, known }));
}
