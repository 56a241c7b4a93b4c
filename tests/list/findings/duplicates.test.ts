import { othersOf } from '../../../src/list/findings/duplicates';

const GROUP = [3, 4, 5, 6, 7, 8, 9, 10];

test.each([
  [2, 3, '4'],
  [2, 4, '3'],
  [6, 3, '4、5、6、7、8'],
  [6, 8, '3、4、5、6、7'],
  [7, 3, '4、5、6、7、8…'],
  [7, 9, '3、4、5、6、7…'],
  [8, 3, '4、5、6、7、8…'],
  [8, 8, '3、4、5、6、7…'],
  [8, 10, '3、4、5、6、7…'],
])('of %i rows, what row %i lists', (count, row, others) => {
  expect(othersOf(GROUP.slice(0, count), row)).toBe(others);
});
