export { industryWords } from './industry-words';
export { resolveIndustry } from './resolve';
export type { IndustryCells, IndustryFinding, IndustryResolved } from './resolve';
export { industryWord, knowsIndustry, wordsOf } from './words';
