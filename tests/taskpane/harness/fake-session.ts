import type {
  CheckSession,
  CheckSummary,
  ListView,
  MeasureExplained,
  OutgoingAsked,
  RowExplained,
  RowView,
  VerdictClass,
} from '../../../src/check/session';
import type { Finding, NoList } from '../../../src/list/reading';
import { vocabulary } from '../../../src/messages/message';
import type { Message } from '../../../src/messages/message';
import type { StandardsSaid } from '../../../src/policy/standards';
import type { Change } from '../../../src/workbook/change';
import { Grid } from '../../../src/workbook/grid';
import type { GridParts } from '../../../src/workbook/grid';
import { Cancelled } from '../../../src/workbook/workbook';
import type { Progress } from '../../../src/workbook/workbook';
import { NoOtherLists } from './no-other-lists';

export const fakeWords = vocabulary({
  'fake.plain': { 'zh-CN': '{text}', en: '{text}' },
  'fake.no-seal': { 'zh-CN': '这里盖不了章', en: 'No seal here' },
});

const said = (text: string) => fakeWords.message('fake.plain', { text });

/**
 * A session that answers at once from what it is told, so that the pane can be put into every state: rows whose names
 * begin with a verdict's word have that verdict. It judges nothing: the real session is tried with it in `tests/e2e`.
 */
export class FakeSession extends NoOtherLists implements CheckSession {
  rowsFound: readonly { row: number; name: string }[] = [];
  sheet = '';
  listed: Partial<ListView> = {};
  findingsGiven: readonly Finding[] = [];
  /** Milliseconds that a run takes. */
  slowness = 0;
  failure: Error | null = null;
  /** Whether a slow run waits because a cell is being edited. */
  editing = false;
  runs = 0;
  finds = 0;
  said: StandardsSaid | null = null;
  #stop = false;
  #grids: readonly Grid[] = [];

  find(
    sheets: readonly GridParts[],
    choices: { readonly sheet?: string },
    standards: StandardsSaid,
  ): Promise<ListView | NoList> {
    this.finds += 1;
    this.said = standards;
    this.#grids = sheets.map((parts) => new Grid(parts));
    const grid = this.#grids.find(
      (candidate) =>
        candidate.visible &&
        (choices.sheet === undefined || candidate.sheet === choices.sheet) &&
        candidate.value(1, 1).kind === 'text' &&
        JSON.stringify(candidate.value(1, 1)).includes('企业名称'),
    );
    if (!grid) return Promise.resolve({ kind: 'no-list', why: said('工作表“Sheet1”是空的，没有表头，也没有企业。') });
    this.sheet = grid.sheet;
    this.rowsFound = Array.from({ length: grid.rows - 1 }, (_, index) => {
      const value = grid.value(index + 2, 1);
      return { row: index + 2, name: value.kind === 'text' ? value.text : '' };
    }).filter(({ name }) => name !== '');
    return Promise.resolve({
      kind: 'list',
      sheet: grid.sheet,
      area: { top: 1, left: 1, bottom: this.rowsFound.at(-1)?.row ?? 1, right: 4 },
      headerTop: 1,
      headerRow: 1,
      title: null,
      reasons: [said('第一个有企业名称和产值两列的工作表')],
      columns: [
        column(1, 'name', '企业名称', null, '广西某某建材有限公司'),
        column(2, 'industry', '所属行业', null, '非金属矿物制品业'),
        column(3, 'output', '二季度产值（万元）', '万元', '4,400'),
        column(4, 'output.base', '上年同期（万元）', '万元', '4,000'),
      ],
      unread: [{ column: 5, header: '备注', why: said('不是核验用的列') }],
      others: [],
      rowCount: this.rowsFound.length,
      measures: { 1: null, 2: said('名单没有可用的营业收入列，第2条无从核验') },
      warnings: [],
      questions: [],
      ...this.listed,
    });
  }

  async run(
    _measures: readonly number[],
    standards: StandardsSaid,
    report: (progress: Progress) => void,
  ): Promise<CheckSummary> {
    this.runs += 1;
    this.said = standards;
    this.#stop = false;
    const of = this.rowsFound.length;
    for (let step = 1; this.slowness > 0 && step <= 20; step += 1) {
      await new Promise((resolve) => setTimeout(resolve, this.slowness / 20));
      if (this.#stopped()) throw new Cancelled();
      report({ done: Math.round((of * step) / 20), of, ...(this.editing ? { waiting: 'editing' as const } : {}) });
    }
    if (this.failure) {
      const failure = this.failure;
      this.failure = null;
      throw failure;
    }
    const counts = {
      eligible: 0,
      ineligible: 0,
      'undetermined-data': 0,
      'undetermined-standard': 0,
      'not-applicable': 0,
    };
    for (const { name } of this.rowsFound) counts[this.#verdict(name)] += 1;
    const award = this.said.parameters['m1.award'];
    return {
      rows: of,
      counts,
      withFindings: this.rowsFound.filter(({ row }) => this.#findings(row).length > 0).length,
      near: this.rowsFound.filter(({ name }) => name.includes('临界')).length,
      findings: this.findingsGiven.length,
      measures: [
        {
          measure: 1,
          counts,
          award: award === undefined ? null : String(Number(award) * counts.eligible),
          waitsFor: award === undefined ? ['m1.award'] : [],
        },
      ],
    };
  }

  cancel(): void {
    this.#stop = true;
  }

  rows({ filter, search }: { filter: string; search: string }, from: number, count: number) {
    const views = this.rowsFound.map((row) => this.#view(row));
    const passing = views.filter((view) => {
      if (!(view.name ?? '').includes(search)) return false;
      if (filter === 'findings') return view.findings > 0;
      if (filter === 'near') return view.near;
      return filter === 'all' || view.verdict === filter;
    });
    return Promise.resolve({ total: passing.length, rows: passing.slice(from, from + count) });
  }

  explain(row: number): Promise<RowExplained | null> {
    const found = this.rowsFound.find((candidate) => candidate.row === row);
    if (!found) return Promise.resolve(null);
    const view = this.#view(found);
    return Promise.resolve({
      ...view,
      creditCode: '91450100MAYML3TX60',
      industry: '非金属矿物制品业',
      results: [this.#explained(view, row)],
      rowFindings: this.#findings(row),
    });
  }

  findings(): Promise<readonly Finding[]> {
    return Promise.resolve(this.findingsGiven);
  }

  resultColumns(highlight: boolean) {
    const grid = this.#grids.find(({ sheet }) => sheet === this.sheet);
    const heading = grid?.value(1, 5);
    const replaces = heading?.kind === 'text' && heading.text === '核验结论';
    const before = [1, ...this.rowsFound.map(({ row }) => row)].map((row) =>
      [5, 6].map((at) => ({ value: grid?.value(row, at) ?? ({ kind: 'empty' } as const) })),
    );
    const after = [
      [said('核验结论'), said('核验说明')],
      ...this.rowsFound.map(({ name }) => [said(this.#verdict(name)), said('二季度产值4,400万元')]),
    ].map((row) =>
      row.map((message) => ({
        value: { kind: 'text', text: words(message) } as const,
        ...(highlight ? { role: 'heading' as const } : {}),
      })),
    );
    const changes: Change[] = [{ kind: 'cells', sheet: this.sheet, top: 1, left: 5, before, after }];
    return Promise.resolve({ sheet: this.sheet, changes, columns: ['E', 'F'], cells: after.length * 2, replaces });
  }

  reviewColumns() {
    const changes: Change[] = [];
    return Promise.resolve({ sheet: this.sheet, changes, columns: ['G'], cells: 0, replaces: true });
  }

  report() {
    const plan = { changes: [], kept: [], inTheWay: [], outdated: [], sheets: ['核验汇总'], cells: 0 };
    return Promise.resolve({ plan, faults: [], doubts: [] });
  }

  seal() {
    const why = fakeWords.message('fake.no-seal');
    return Promise.resolve({ kind: 'refused', why } as const);
  }

  reviews() {
    return Promise.resolve(null);
  }

  async outgoingTold(_sheet: GridParts, asked: OutgoingAsked) {
    const { total } = await this.rows('row' in asked.which ? { filter: 'all', search: '' } : asked.which, 0, 0);
    return { count: 'row' in asked.which ? 1 : total, doubts: [], faults: [], refused: null };
  }

  async outgoing(sheet: GridParts, asked: OutgoingAsked) {
    return { told: await this.outgoingTold(sheet, asked), name: '核验明细', sheets: [] };
  }

  judged() {
    return Promise.resolve(
      this.rowsFound.map(({ row, name }) => ({ row, name, verdict: this.#verdict(name), gap: null, award: null })),
    );
  }

  dependents(): Promise<ReadonlyMap<string, number>> {
    return Promise.resolve(
      new Map([
        ['m1.award', 57],
        ['m1.relaxed.output', 49],
        ['zero-base', 3],
      ]),
    );
  }

  #stopped(): boolean {
    return this.#stop;
  }

  #verdict(name: string): VerdictClass {
    if (name.startsWith('符合')) return 'eligible';
    if (name.startsWith('不符合')) return 'ineligible';
    if (name.startsWith('缺数据')) return 'undetermined-data';
    if (name.startsWith('标准未明确'))
      return this.said?.parameters['m1.relaxed.output'] ? 'eligible' : 'undetermined-standard';
    return 'not-applicable';
  }

  #findings(row: number): readonly Finding[] {
    return this.findingsGiven.filter((finding) => finding.row === row);
  }

  #view({ row, name }: { row: number; name: string }): RowView {
    const verdict = this.#verdict(name);
    const brief = {
      eligible: '',
      ineligible: '产值还差250万元',
      'undetermined-data': '缺上年同期产值',
      'undetermined-standard': '缺困难行业产值标准等2项',
      'not-applicable': '',
    }[verdict];
    return {
      row,
      name,
      place: '南宁市 江南区',
      verdict,
      measure: 1,
      brief: brief === '' ? [] : [said(brief)],
      findings: this.#findings(row).length,
      near: name.includes('临界'),
    };
  }

  #explained({ verdict }: RowView, row: number): MeasureExplained {
    return {
      measure: 1,
      verdict,
      reason: [said('有基数。二季度产值4,400万元，达到4,000万元；同期3,900万元，同比增长12.82%，达到10%。')],
      award: null,
      awardMissing: verdict === 'eligible' ? ['m1.award'] : [],
      missing: verdict === 'undetermined-standard' ? ['m1.relaxed.output', 'm1.relaxed.growth'] : [],
      gaps: {},
      steps: [
        { outcome: 'branch', what: said('有基数的企业'), found: null, asked: null, short: null, reading: false },
        {
          outcome: 'met',
          what: said('产值'),
          found: said('4,400万元'),
          asked: said('不低于4,000万元'),
          short: null,
          reading: false,
        },
        {
          outcome: verdict === 'ineligible' ? 'not-met' : 'met',
          what: said('产值同比增速'),
          found: said('12.82%（4,400，同期3,900）'),
          asked: said('不低于10%'),
          short: verdict === 'ineligible' ? said('差250万元') : null,
          reading: true,
        },
      ],
      text: [
        { text: '鼓励有订单、有市场的企业扩大生产。其中：有基数的企业，', decided: false },
        { text: '二季度当季产值应达到4000万元（含）以上、同比增速达到10%（含）以上', decided: true },
        { text: '；无基数的企业，二季度当季产值应达到2000万元（含）以上。', decided: false },
      ],
      cells: [
        { key: 'output', row, column: 3, shown: '4,400' },
        { key: 'output.base', row, column: 4, shown: '3,900' },
      ],
    };
  }
}

function words({ params }: Message): string {
  const { text } = params;
  return typeof text === 'string' ? text : '';
}

function column(at: number, key: string, header: string, unit: string | null, sample: string) {
  const period =
    unit === null ? null : ({ year: key.endsWith('base') ? 2024 : 2025, kind: 'quarter', month: 6 } as const);
  return { column: at, key, header, unit, period, reasons: [said(`表头“${header}”`)], certain: true, sample };
}
