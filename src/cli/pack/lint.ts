import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { readCaseFile } from '../../policy/case-file';
import type { PackCase } from '../../policy/cases';
import type { Pack } from '../../policy/pack';
import { jsonOf } from '../../policy/shelf/file-text';
import type { TextRead } from '../../policy/shelf/file-text';
import { placesIn } from '../../policy/shelf/json-places';
import type { JsonPlaces, TextPlace } from '../../policy/shelf/json-places';
import { readPackFiles, twiceIn } from '../../policy/shelf/pack-files';
import type { FolderFault } from '../../policy/shelf/pack-files';
import type { Speak } from '../answer';

export const packLintWords = vocabulary({
  'pack-lint.clean': {
    'zh-CN': '没有发现问题：编号{id}，《{title}》，条款{measures}条，参数{parameters}个，例子{cases}个。',
    en: 'Nothing is wrong: id {id}, {title}, {measures} measures, {parameters} parameters, {cases} cases.',
  },
  'pack-lint.count': { 'zh-CN': '共{count}处。', en: '{count, plural, one {# fault} other {# faults}}.' },
  'pack-lint.unplaced': { 'zh-CN': '{file} {what}', en: '{file} {what}' },
  'pack-lint.placed': {
    'zh-CN': '{file}:{line}:{column} {what}（{path}）',
    en: '{file}:{line}:{column} {what} ({path})',
  },
  'pack-lint.drafted': {
    'zh-CN': '提醒：第{measures}条有草拟、待确认的规则，确认之前不用于核验。',
    en: 'Note: measures {measures} have drafted rules to confirm; until then nothing is judged by them.',
  },
});

/** The files of a policy as an author has them, with the names that they are shown under. */
export interface AuthorFiles {
  readonly pack: AuthorFile;
  readonly source: AuthorFile;
  /** Null: there is none, and there need not be. */
  readonly cases: AuthorFile | null;
}

export interface AuthorFile {
  /** As the author finds it: `桂林 2025/pack.json`. */
  readonly shown: string;
  readonly read: TextRead;
}

/** A fault in an author's file, and where it is. */
export interface PlacedFault {
  readonly file: string;
  /** JSON pointer; empty: the file as a whole. */
  readonly path: string;
  readonly place: TextPlace | null;
  readonly message: Message;
}

/** What the files of a policy hold, and all that is wrong with them: with no fault, pack and cases are there. */
export interface Linted {
  /** Null where its own file does not pass. */
  readonly pack: Pack | null;
  /** Null where they do not pass, or where there is no file of them. */
  readonly cases: readonly PackCase[] | null;
  readonly faults: readonly PlacedFault[];
}

/** Checks everything: the pack as a loader does, and its cases against it. */
export function lintFiles({ pack, source, cases }: AuthorFiles): Linted {
  const unread = [pack, source, ...(cases ? [cases] : [])].flatMap(({ shown, read }): readonly PlacedFault[] =>
    read.ok ? [] : [{ file: shown, path: '', place: null, message: read.message }],
  );
  if (!pack.read.ok || !source.read.ok) return { pack: null, cases: null, faults: unread };
  const read = readPackFiles({ pack: pack.read.text, source: source.read.text });
  const faults = read.ok ? [] : placed(pack, pack.read.text, read.faults);
  if (!read.ok || !cases?.read.ok) {
    return { pack: read.ok ? read.pack : null, cases: null, faults: [...unread, ...faults] };
  }
  const own = caseFaults(cases.read.text, read.pack);
  if (own.ok) return { pack: read.pack, cases: own.cases, faults };
  return { pack: read.pack, cases: null, faults: placed(cases, cases.read.text, own.faults) };
}

function caseFaults(
  text: string,
  pack: Pack,
):
  | { readonly ok: true; readonly cases: readonly PackCase[] }
  | { readonly ok: false; readonly faults: readonly FolderFault[] } {
  const json = jsonOf('cases.json', text);
  if (!json.ok) return { ok: false, faults: [{ file: 'cases.json', at: '', message: json.message }] };
  const twice = twiceIn('cases.json', text);
  if (twice.length > 0) return { ok: false, faults: twice };
  const read = readCaseFile(json.json, pack);
  if (read.ok) return read;
  return { ok: false, faults: read.faults.map(({ path, message }) => ({ file: 'cases.json', at: path, message })) };
}

/** Faults that are about a field's name and not its value. */
const OF_NAMES = ['pack.field-unknown', 'pack.field-misspelt', 'shelf.field-twice'];

function placed({ shown }: AuthorFile, text: string, faults: readonly FolderFault[]): readonly PlacedFault[] {
  const places = placesOf(text);
  const all = faults.map(({ at, message }): PlacedFault => {
    // What is wrong with the file as a whole stands nowhere in it.
    if (at === '' || places === null) return { file: shown, path: at, place: null, message };
    const place = OF_NAMES.includes(message.code) ? places.keyAt(at) : places.valueAt(at);
    return { file: shown, path: at, place, message };
  });
  return all.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || columnOf(a) - columnOf(b));
}

function columnOf({ place }: PlacedFault): number {
  return place?.column ?? 0;
}

/** Where each value of a text stands; null where it is no JSON that can be read. */
export function placesOf(text: string): JsonPlaces | null {
  return jsonOf('pack.json', text).ok ? placesIn(text) : null;
}

/** What was found, a fault a line as editors and terminals link them: file:line:column. */
export function lintText({ pack, cases, faults }: Linted, speak: Speak): string {
  const { message } = packLintWords;
  if (!pack || faults.length > 0) {
    const lines = faults.map((each) => speak(faultLine(each)));
    return `${[...lines, speak(message('pack-lint.count', { count: faults.length }))].join('\n')}\n`;
  }
  const drafted = pack.measures.filter(({ withheld }) => withheld !== null).map(({ number }) => String(number));
  const clean = message('pack-lint.clean', {
    id: pack.id,
    title: pack.title,
    measures: String(pack.measures.filter(({ number }) => number > 0).length),
    parameters: String(pack.parameters.length),
    cases: String(cases?.length ?? 0),
  });
  const note = drafted.length > 0 ? [message('pack-lint.drafted', { measures: drafted.join('、') })] : [];
  return `${[clean, ...note].map(speak).join('\n')}\n`;
}

/** One fault with its place. */
export function faultLine({ file, path, place, message: what }: PlacedFault): Message {
  const { message } = packLintWords;
  if (!place) return message('pack-lint.unplaced', { file, what });
  const { line, column } = place;
  return message('pack-lint.placed', { file, line: String(line), column: String(column), what, path });
}

/** The same for a program: one JSON object. */
export function lintJson({ pack, faults }: Linted, speak: Speak): string {
  const answer = {
    clean: pack !== null && faults.length === 0,
    id: pack?.id ?? null,
    faults: faults.map(({ file, path, place, message }) => ({
      file,
      path,
      line: place?.line ?? null,
      column: place?.column ?? null,
      code: message.code,
      message: speak(message),
    })),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
