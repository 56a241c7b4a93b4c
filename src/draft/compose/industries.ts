import { DIVISIONS } from '../../policy/industry/standard';
import type { GroupId, IndustryId } from '../../policy/terms';
import type { Texts } from '../../messages/message';
import { knownIndustries } from '../reading/industry-words';

interface RawGroup {
  readonly id: GroupId;
  readonly name: Texts;
  readonly core?: readonly string[];
  readonly edge?: readonly string[];
  readonly industries?: readonly IndustryId[];
}

const MANUFACTURING = { from: 13, to: 43 };

/** The industries and groups that a draft's rules speak of. What codes a word stands for is a proposal. */
export class Industries {
  private readonly groups = new Map<GroupId, RawGroup>();
  private readonly used = new Map<IndustryId, Set<number>>();

  use(id: IndustryId, measure: number): IndustryId {
    const measures = this.used.get(id) ?? new Set<number>();
    this.used.set(id, measures.add(measure));
    return id;
  }

  /** Those of several words together. */
  together(id: GroupId, name: Texts, industries: readonly IndustryId[], measure: number): GroupId {
    const distinct = [...new Set(industries)];
    for (const industry of distinct) this.use(industry, measure);
    this.groups.set(id, { id, name, industries: distinct });
    return id;
  }

  manufacturing(): GroupId {
    const core = [...DIVISIONS.keys()].filter(
      (code) => Number(code) >= MANUFACTURING.from && Number(code) <= MANUFACTURING.to,
    );
    return this.coded('manufacturing', { 'zh-CN': '制造业企业', en: 'manufacturing enterprises' }, core);
  }

  /** Where a text says no industry. */
  everyone(): GroupId {
    return this.coded('everyone', { 'zh-CN': '各行业企业', en: 'enterprises of any industry' }, [...DIVISIONS.keys()]);
  }

  coded(id: GroupId, name: Texts, core: readonly string[]): GroupId {
    this.groups.set(id, { id, name, core, edge: [] });
    return id;
  }

  name(id: IndustryId): string {
    return knownIndustries().find((industry) => industry.id === id)?.name['zh-CN'] ?? id;
  }

  /** As the file has them; one group at least, for a pack has some. */
  raw() {
    if (this.groups.size === 0) this.everyone();
    const industries = knownIndustries().flatMap(({ aliases, ...industry }) => {
      const measures = this.used.get(industry.id);
      if (!measures) return [];
      return [
        { ...industry, measures: [...measures].sort((a, b) => a - b), aliases: aliases.map((alias) => ({ ...alias })) },
      ];
    });
    return { groups: [...this.groups.values()], industries };
  }
}
