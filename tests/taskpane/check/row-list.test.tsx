import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Pane } from '../../../src/taskpane/Pane';
import { setup } from '../pane-model';

// A machine that runs other tests beside these is slow, not wrong.
jest.setTimeout(30_000);

const PATIENCE = { timeout: 10_000 };

/** jsdom lays nothing out: a window of 600 px over rows of 60. */
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
    configurable: true,
    get(this: HTMLElement) {
      return this.tagName === 'LI' ? 60 : 600;
    },
  });
  HTMLElement.prototype.scrollIntoView = () => undefined;
  HTMLElement.prototype.scrollTo = () => undefined;
});
afterEach(cleanup);

test('rows far down are there under another filter too, where as many pass as before', async () => {
  const { host, session } = setup(Array.from({ length: 400 }, (_, at) => `符合${String(at + 1)}号公司`));
  render(<Pane host={host} />);
  fireEvent.click(await screen.findByRole('button', { name: /^开始核验/ }, PATIENCE));
  const list = await screen.findByRole('list', { name: '企业核验结果' }, PATIENCE);
  await within(list).findByRole('button', { name: /符合1号公司/ }, PATIENCE);
  for (let above = list.parentElement; above; above = above.parentElement) {
    above.scrollTop = 18_000;
    fireEvent.scroll(above);
  }
  await within(list).findByRole('button', { name: /符合300号公司/ }, PATIENCE);
  const asked = jest.spyOn(session, 'rows');
  fireEvent.click(screen.getByRole('button', { name: '400 符合' }));
  await waitFor(() => {
    expect(asked).toHaveBeenCalledWith({ filter: 'eligible', search: '' }, 200, 100);
  });
  expect(await within(list).findByRole('button', { name: /符合300号公司/ })).toBeTruthy();
});
