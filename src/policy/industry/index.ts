export { industryWords } from './industry-words';
export { resolveIndustry } from './resolve';
export type { IndustryCells, IndustryResolved } from './resolve';
export { industryWord, knowsIndustry, wordsOf } from './words';
