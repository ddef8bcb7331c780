import { describe, expect, it } from 'vitest';
import { type Timer, waited } from './timers';

const timers: Timer[] = [
  { id: 'Rest', name: 'Rested', variable: 'rest', kind: 'DURATION' },
  { id: 'Day', name: 'The day has come', variable: 'day', kind: 'MOMENT' },
];

describe('times of timers', () => {
  it('are told as the variables the timers read', () => {
    expect(waited({ Rest: 'P2D', Day: '2026-12-24T12:00:00.000Z' }, timers)).toEqual({ Rest: { rest: 'P2D' }, Day: { day: '2026-12-24T12:00:00.000Z' } });
  });

  it('are left open, and forgotten with their timer', () => {
    expect(waited({ Day: '', Gone: 'P1D' }, timers)).toEqual({});
  });
});
