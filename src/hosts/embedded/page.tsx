import { createEngine } from './engine/univer';

const root = document.getElementById('root');
if (root) {
  root.style.height = '100vh';
  const engine = createEngine(root, 'zh-CN', false);
  const wb = engine.api.createWorkbook({ id: 'x', name: 'x', sheetOrder: ['a'], sheets: { a: { id: 'a', name: '名单', rowCount: 300, columnCount: 20, cellData: { 0: { 0: { v: '企业' }, 1: { v: 5000 }, 2: { f: '=POLICY.TEST(B1,D1,1)' }, 3: { f: '=POLICY.TEST(B1:D3)' } }, 1: {1: {v: '4000', t: 1}, 2: {v: true, t: 3}, 3: {f: '=1/0'}} } } } });
  engine.api.getFormula().registerFunction('POLICY.TEST', ((...a: unknown[]) => JSON.stringify(a)), 'x');
  Object.assign(window, { engine, wb });
}
