import { HostFault } from '../fault';
import { addressOf } from '../range';
import { aRange } from './members';
import type { Members } from './members';

export const rangeAreas: Members<'RangeAreas'> = {
  get: {
    Address: ({ sheet, areas: found }) => found.map((area) => addressOf({ sheet, area })).join(','),
    AreaCount: ({ areas: found }) => found.length,
    CellCount: ({ areas: found }) =>
      found.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0),
  },
  set: {},
  to: {
    Areas: (self) => ({ ...self, type: 'RangeCollection' }),
    Format: ({ sheet, areas: found }) => ({ type: 'RangeFormat', ranges: found.map((area) => ({ sheet, area })) }),
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', sheet }),
  },
  call: {},
};

export const rangeCollection: Members<'RangeCollection'> = {
  get: {},
  set: {},
  to: {},
  call: {
    GetCount: ({ areas: found }) => found.length,
    GetItemAt: ({ sheet, areas: found }, [index]) => {
      const area = found[Number(index)];
      if (!area) throw new HostFault('InvalidArgument');
      return aRange({ sheet, area });
    },
  },
  items: ({ sheet, areas: found }) => found.map((area) => ({ type: 'Range', range: { sheet, area } })),
};
