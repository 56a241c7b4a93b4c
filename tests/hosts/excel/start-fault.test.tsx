import { showStartFault } from '../../../src/hosts/excel/start-fault';
import type { StartFault } from '../../../src/hosts/excel/start-fault';

function shown(fault: StartFault): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = '<p>half a pane</p>';
  showStartFault(root, fault);
  return root;
}

test.each<[StartFault, RegExp, RegExp, readonly string[]]>([
  [{ kind: 'plain-browser' }, /浏览器/, /opened in a browser/, ['index.html', '?excel=1']],
  [{ kind: 'framed' }, /另一个网页/, /within another page/, ['index.html', '?excel=1']],
  [{ kind: 'not-excel', host: 'Word' }, /这里是“Word”/, /This is Word/, ['index.html']],
  [{ kind: 'too-old', sets: ['ExcelApi 1.14'] }, /缺少所需的功能（ExcelApi 1.14）/, /ExcelApi 1.14/, ['index.html']],
  [{ kind: 'no-answer' }, /没有应答/, /did not answer/, []],
  [{ kind: 'broken', detail: "it's {broken}" }, /it's \{broken\}/, /it's \{broken\}/, []],
])('%j is said in both languages, with the way on', (fault, chinese, english, links) => {
  const root = shown(fault);
  const [first, second] = root.querySelectorAll('section');
  expect([first?.lang, second?.lang]).toEqual(['zh-CN', 'en']);
  expect(first?.textContent).toMatch(chinese);
  expect(second?.textContent).toMatch(english);
  for (const section of [first, second]) {
    expect(section?.querySelectorAll('h1, h1 + p')).toHaveLength(2);
    expect([...(section?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual(links);
  }
  expect(root.textContent).not.toContain('half a pane');
  expect(root.dataset['fault']).toBe(fault.kind);
});
