import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureWords, wordsTexts } from '../../../src/compile/words';
import { say } from '../../../src/messages/say';
import { loadPack } from '../../../src/policy/load';

/** Every shape read back in plain words: whom it is for, what it demands, what it gives. */
const read = (name: string): string => readFileSync(join(__dirname, '../../policy/good', name), 'utf8');
const loaded = loadPack(JSON.parse(read('shapes.json')), read('shapes.txt'));
if (!loaded.ok) throw new Error('the pack of all shapes does not load');
const { pack } = loaded;
const measureOf = (number: number) => pack.measures.find((each) => each.number === number)!;

test.each<[number, readonly string[]]>([
  [
    1,
    [
      '三季度产值不低于10,000万元，且（三季度产值同比增速不低于5%，且三季度产值同比增速高于上半年产值同比增速；或三季度产值同比增速不低于15%（无基数的视为达到）），且不属于“国有企业”。',
      '奖补：三季度产值比上年同期的增加额每满1,000万元奖2万元（不满的不计），最高1,000万元。',
    ],
  ],
  [
    2,
    [
      '三季度产值同比增速不低于15%，且三季度产值比上年同期的增加额不低于5,000万元；或三季度用电量高于上年同期，且三季度产值不低于2,000万元，且三季度产值同比增速不低于20%。',
      '奖补：（（三季度产值同比增速不低于15%：（三季度产值比上年同期的增加额不低于20,000万元：20万元；三季度产值比上年同期的增加额不低于10,000万元：10万元；三季度产值比上年同期的增加额不低于5,000万元：5万元；其他：无）；其他：无）与（三季度用电量高于上年同期，且三季度产值不低于2,000万元，且三季度产值同比增速不低于20%：6万元；其他：无），就高不重复）加（属于“首次入库企业”：1万元；其他：无）。',
    ],
  ],
  [
    3,
    [
      '三季度营业收入同比增速高于0%。',
      '奖补：（三季度营业收入同比增速不低于15%：三季度营业收入比上年同期的增加额×1.5%；三季度营业收入同比增速不低于8%：三季度营业收入比上年同期的增加额×1%；三季度营业收入同比增速高于0%：三季度营业收入比上年同期的增加额×0.5%；其他：无），以1万元为单位向下取整，最高300万元，低于2万元的不予发放。',
    ],
  ],
  [
    4,
    [
      '三季度用电量不低于上年同期，且三季度用电量的月均值不低于上年最高月用电量×80%，且三季度增加值不低于三季度产值、上年同期产值中最高的×〔增加值率，原文未明确〕，且三季度营业收入与三季度报统计营业收入相差不超过5%，且三季度春节期间用电量的日均值（32天）不低于三季度用电量日均值（92天）×90%，且三季度入库日期在2023年7月1日（含）以后。',
      '奖补：最高100万元（原文只写上限，未写算法）。',
    ],
  ],
  [
    5,
    [
      '三季度产值高于10,000万元，且三季度产值同比增速不低于30%；或三季度产值高于50,000万元，且三季度产值同比增速不低于10%；或三季度产值不低于有效月（不为0）均值的（1+12%）倍，均值取4月产值、5月产值。',
      '奖补：三季度产值比上年同期的增加额中，上年同期数的60%以内的部分×1%，超过的部分×1.2%，扣除三季度已兑现奖励，累计最高200万元（其中先扣除三季度已兑现奖励），最低5万元。',
    ],
  ],
  [
    6,
    [
      '（属于软件的：三季度营业收入同比增速不低于27%。属于信息服务的：三季度营业收入同比增速不低于22.5%。其他的不符合。），且三季度营业收入同比增速高于所在行业的参照值（属于软件：〔软件行业平均增速，原文未明确〕；属于信息服务：〔信息服务行业平均增速，原文未明确〕；其他：无）。',
      '奖补：属于“按核定金额执行”：三季度核定金额；其他：（（三季度营业收入比上年同期的增加额×1%）×（属于软件：〔软件行业系数，原文未明确〕；其他：〔其他行业系数，原文未明确〕））加（三季度营业收入同比增速超过15%的部分，每满1%奖20万元）加（三季度职工比上年同期的增加额×1,000元/人（按整人计））。',
    ],
  ],
  [
    7,
    [
      '奖补：产值高于20,000万元：金额×10%，最高500万元；其他：上年同期产值不低于10,000万元：金额×10%，最高200万元；其他：无。',
    ],
  ],
  [
    8,
    [
      '三季度产值不低于1,000万元。',
      '奖补：（三季度产值×0.1%）加（三季度用电量比上年同期的增加额×0.1元/千瓦时）加（不低于50万元（原文只写下限，未写算法））。',
    ],
  ],
])('measure %d', (number, expected) => {
  const sentences = measureWords(pack, measureOf(number), new Map()).map((each) => say(each, 'zh-CN', wordsTexts));
  expect(sentences.filter((each) => !/^适用|^其他条件/.test(each))).toEqual(expected);
});

test.each(pack.measures.map(({ number }) => number))('measure %d in English has every name filled in', (number) => {
  const sentences = measureWords(pack, measureOf(number), new Map()).map((each) => say(each, 'en', wordsTexts));
  expect(sentences.join(' ')).not.toMatch(/[{}]|undefined|words\./);
});

test('a phrase has the same names in the same order in both languages', () => {
  const names = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const phrases = [...JSON.stringify(pack.measures).matchAll(/"phrase":\{"text":(\{.*?\}),"parts"/g)].map(
    ([, text = '']) => JSON.parse(text) as Readonly<Record<'zh-CN' | 'en', string>>,
  );
  expect(phrases.length).toBeGreaterThan(30);
  for (const text of phrases) expect(names(text.en)).toEqual(names(text['zh-CN']));
});
