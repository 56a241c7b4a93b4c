import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Message } from '../../../messages/message';
import { isKeptPacksSheet } from '../../../report/kept-packs';
import { isStandardsSheet } from '../../../report/standards-words';
import { WorkbookFailure } from '../../../workbook/workbook';
import type { GridView } from '../engine/view';
import { sheetsNow } from '../engine/sheets-now';
import type { Opened } from '../model/open';
import { blankWorkbook, openFile } from '../model/open';
import { savedXlsx } from '../model/save';
import { shellWords } from '../shell/words';
import type { KeptWork, Origin } from '../store/kept-work';
import { WorkKeeper } from '../store/kept-work';
import type { DeskState, Notice, Question, Sample } from './desk-state';
import { FIRST_STATE } from './desk-state';
import { download } from '../../books/download';
import type { OpenBook } from '../../books/page-books';
import { detail, freshId, refusal, stem } from './file-names';
import { sampleBytes } from './sample-bytes';
import type { WorkbookBasis } from './workbook-basis';

const { message } = shellWords;

/** Time after a change until it is kept, in ms: a burst of changes is kept once. */
const KEEP_AFTER = 700;

/** What lies on the table: the workbook that the grid shows, where it came from, and what was said about it. */
export class Desk {
  readonly state: StoreApi<DeskState> = createStore<DeskState>(() => FIRST_STATE);
  readonly #keeper = new WorkKeeper();
  #source: Uint8Array | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #answer: ((yes: boolean) => void) | null = null;
  #notices = 0;
  /** Nothing is kept while a workbook is being put on the table. */
  #settling = true;
  /** After clearing, nothing is kept until the user works on: a sample by itself leaves no trace. */
  #untouched = false;
  #warned = false;

  constructor(
    readonly view: GridView,
    readonly basis: WorkbookBasis,
    readonly localeOfDates: () => string,
  ) {
    view.workbook.onChange((sheet) => {
      if (this.#settling) return;
      this.state.setState({ changed: true });
      if (this.#untouched) {
        this.#untouched = false;
        void this.#keepAll();
      }
      if (sheet === null || isStandardsSheet(sheet) || isKeptPacksSheet(sheet))
        this.basis.read(true).catch(() => undefined);
    });
    view.onTouched(() => {
      this.#keepSoon();
    });
    window.addEventListener('pagehide', () => {
      if (this.#timer !== undefined) void this.#keepNow();
    });
  }

  /** Takes up the work where it was left, else opens the sample. */
  async start(): Promise<void> {
    let kept: KeptWork | null = null;
    try {
      kept = await this.#keeper.restore();
    } catch {
      this.#unkept();
    }
    if (kept) {
      try {
        await this.#lay({ data: kept.snapshot }, kept.name, kept.origin, kept.source, kept.changed);
        if (kept.changed || kept.origin !== 'sample') {
          const when = new Date(kept.savedAt).toLocaleString(this.localeOfDates(), {
            dateStyle: 'medium',
            timeStyle: 'short',
          });
          this.#say('info', message('shell.restored', { name: kept.name, when }), ['open-sample']);
        }
        return;
      } catch {
        this.#say('warning', message('shell.not-restored', { name: kept.name }), ['choose-file']);
      }
    }
    await this.#sample('quarter');
  }

  /** Opens the first of `files`; a workbook with unsaved changes is asked about first. */
  async open(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file || this.state.getState().busy || !(await this.#mayReplace())) return;
    this.state.setState({ busy: true });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const name = stem(file.name);
      const opened = await openFile(bytes, file.name, freshId(), name);
      this.#clearNotices();
      await this.#lay(opened, name, 'file', opened.source, false);
      if (files.length > 1) this.#say('info', message('shell.one-file', { name: file.name }));
    } catch (thrown) {
      this.#say('error', refusal(file.name, thrown), ['choose-file', 'open-sample']);
    } finally {
      this.state.setState({ busy: false });
    }
  }

  async openSample(sample: Sample): Promise<void> {
    if (!this.state.getState().busy && (await this.#mayReplace())) await this.#sample(sample);
  }

  async openBlank(): Promise<void> {
    if (this.state.getState().busy || !(await this.#mayReplace())) return;
    this.#clearNotices();
    const name = shellWords.texts['shell.untitled'][this.#locale()];
    await this.#lay({ data: blankWorkbook(freshId(), name) }, name, 'blank', null, false);
  }

  /** Writes an .xlsx that the browser downloads. False where that failed. */
  async save(): Promise<boolean> {
    const { name } = this.state.getState();
    this.state.setState({ busy: true });
    try {
      const file = `${name}.xlsx`;
      download({ name: file, bytes: await this.#saved() });
      this.state.setState({ changed: false });
      this.#keepSoon();
      this.#say('success', message('shell.saved', { name: file }));
      return true;
    } catch (thrown) {
      this.#say(
        'error',
        thrown instanceof WorkbookFailure ? thrown.said : message('shell.save-failed', detail(thrown)),
      );
      return false;
    } finally {
      this.state.setState({ busy: false });
    }
  }

  /** The workbook as it would be saved now, once its formulas are calculated. */
  async copy(): Promise<OpenBook> {
    await this.view.workbook.calculated();
    return { name: `${this.state.getState().name}.xlsx`, bytes: new Blob([await this.#saved()]) };
  }

  #saved(): Promise<Uint8Array<ArrayBuffer>> {
    const { api, injector } = this.view.workbook;
    return savedXlsx(this.#source, sheetsNow(api, injector));
  }

  /** Forgets everything kept on this computer, after asking. */
  async clear(): Promise<void> {
    if (!(await this.#ask('clear'))) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#clearNotices();
    try {
      await this.#keeper.clear();
    } catch {
      // Where nothing can be kept there is nothing to forget.
    }
    window.localStorage.clear();
    await this.#sample('quarter', false);
    this.#say('success', message('shell.cleared'));
  }

  /** Answers the question that is open. `save` saves first and goes on only if that worked. */
  async answer(choice: 'yes' | 'save' | 'no'): Promise<void> {
    const answer = this.#answer;
    this.#answer = null;
    this.state.setState({ question: null });
    answer?.(choice === 'yes' || (choice === 'save' && (await this.save())));
  }

  dismiss(id: number): void {
    this.state.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
  }

  #locale(): 'zh-CN' | 'en' {
    return this.localeOfDates() === 'en' ? 'en' : 'zh-CN';
  }

  async #sample(sample: Sample, keep = true): Promise<void> {
    this.state.setState({ busy: true });
    try {
      const bytes = await sampleBytes(sample);
      const name = shellWords.texts[`shell.sample.${sample}`][this.#locale()];
      const opened = await openFile(bytes, 'sample.xlsx', freshId(), name);
      await this.#lay(opened, name, 'sample', bytes, false, keep);
    } catch (thrown) {
      const failed = message('shell.sample-failed', detail(thrown));
      if (this.state.getState().phase === 'starting') {
        const name = shellWords.texts['shell.untitled'][this.#locale()];
        await this.#lay({ data: blankWorkbook(freshId(), name) }, name, 'blank', null, false);
      }
      this.#say('error', failed, ['choose-file']);
    } finally {
      this.state.setState({ busy: false });
    }
  }

  /** Puts a workbook on the table. */
  async #lay(
    { data }: Pick<Opened, 'data'>,
    name: string,
    origin: Origin,
    source: Uint8Array | null,
    changed: boolean,
    keep = true,
  ): Promise<void> {
    this.#settling = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.basis.forget();
    this.view.show(data);
    this.#source = source;
    await this.basis.read(false);
    this.#untouched = !keep;
    this.state.setState(({ laid }) => ({
      phase: 'ready',
      laid: laid + 1,
      busy: false,
      name,
      origin,
      changed,
      kept: keep ? 'keeping' : 'unkept',
    }));
    this.#settling = false;
    if (keep) await this.#keepAll();
  }

  #keepSoon(): void {
    if (this.#settling || this.#untouched) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keepNow(), KEEP_AFTER);
    this.state.setState({ kept: 'keeping' });
  }

  async #keepNow(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#kept(() => this.#keeper.keepState(this.#work()));
  }

  async #keepAll(): Promise<void> {
    await this.#kept(() => this.#keeper.keep({ ...this.#work(), source: this.#source }));
  }

  #work(): Omit<KeptWork, 'source'> {
    const { name, origin, changed } = this.state.getState();
    return { name, origin, changed, savedAt: Date.now(), snapshot: this.view.snapshot() };
  }

  async #kept(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      if (this.#timer === undefined) this.state.setState({ kept: 'kept' });
    } catch {
      this.#unkept();
    }
  }

  #unkept(): void {
    this.state.setState({ kept: 'unkept' });
    // Said once: the bar keeps showing it.
    if (this.#warned) return;
    this.#warned = true;
    this.#say('warning', message('shell.not-kept'));
  }

  async #mayReplace(): Promise<boolean> {
    return !this.state.getState().changed || this.#ask('replace');
  }

  #ask(question: Question): Promise<boolean> {
    this.#answer?.(false);
    return new Promise((answer) => {
      this.#answer = answer;
      this.state.setState({ question });
    });
  }

  #say(intent: Notice['intent'], said: Message, actions: Notice['actions'] = []): void {
    this.#notices += 1;
    const notice: Notice = { id: this.#notices, intent, message: said, actions };
    // One of a kind is enough: a second try replaces the first one's answer.
    this.state.setState(({ notices }) => ({
      notices: [...notices.filter((other) => other.message.code !== said.code), notice],
    }));
  }

  #clearNotices(): void {
    this.state.setState({ notices: [] });
  }
}
