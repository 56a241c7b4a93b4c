import actions from '../../../src/hosts/excel/actions.json';
import { ACTIONS, followCommands } from '../../../src/hosts/excel/commands';
import type { CommandEvent } from '../../../src/hosts/excel/commands';

/** An Office whose buttons the test presses. */
function office(show: () => Promise<void> = () => Promise.resolve()) {
  const registered = new Map<string, (event: CommandEvent) => Promise<void>>();
  const shown = jest.fn(show);
  let completed = 0;
  const onCommand = followCommands({
    actions: { associate: (id, action) => registered.set(id, action) },
    addin: { showAsTaskpane: shown },
  });
  const press = (id: string): Promise<void> | undefined =>
    registered.get(id)?.({
      completed: () => {
        completed += 1;
      },
    });
  return { registered, shown, onCommand, press, completed: () => completed };
}

test('every action of the file is registered, each for a command of the pane', () => {
  expect(ACTIONS).toHaveLength(Object.keys(actions).length);
  expect([...office().registered.keys()]).toEqual(Object.keys(actions));
  expect(new Set(ACTIONS.map(([, command]) => command)).size).toBe(6);
});

test.each(ACTIONS)('%s shows the pane and asks it for %s', async (action, command) => {
  const { onCommand, press, shown, completed } = office();
  const heard: string[] = [];
  onCommand((each) => heard.push(each));
  await press(action);
  expect(heard).toEqual([command]);
  expect(shown).toHaveBeenCalledTimes(1);
  expect(completed()).toBe(1);
});

test('what was asked before the pane listens is kept, the last of it, once', async () => {
  const { onCommand, press } = office();
  await press('formulas');
  await press('explain');
  const heard: string[] = [];
  const stop = onCommand((each) => heard.push(each));
  expect(heard).toEqual(['explain']);
  stop();
  onCommand((each) => heard.push(`again ${each}`));
  expect(heard).toEqual(['explain']);
});

test('after the pane has gone, the next one hears what is asked meanwhile', async () => {
  const { onCommand, press } = office();
  onCommand(() => undefined)();
  await press('check');
  const heard: string[] = [];
  onCommand((each) => heard.push(each));
  expect(heard).toEqual(['check']);
});

test('where the pane cannot be shown, the button is let go all the same', async () => {
  const { onCommand, press, completed } = office(() => Promise.reject(new Error('a dialog is open')));
  const heard: string[] = [];
  onCommand((each) => heard.push(each));
  await press('export');
  expect(heard).toEqual(['export']);
  expect(completed()).toBe(1);
});
