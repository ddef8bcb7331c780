import { describe, expect, it } from 'vitest';
import { shownColumns, turned } from './columns';
import { between } from './selection';

describe('a range', () => {
  const order = ['a', 'b', 'c', 'd'];

  it('runs from the row marked last to the one clicked, either way', () => {
    expect(between(order, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(between(order, 'd', 'b')).toEqual(['b', 'c', 'd']);
  });

  it('is the one row when nothing was marked or the marked one is gone', () => {
    expect(between(order, undefined, 'c')).toEqual(['c']);
    expect(between(order, 'gone', 'c')).toEqual(['c']);
  });
});

describe('columns', () => {
  const column = (id: string, extra = false) => ({ id, extra, label: id, width: '1fr', cell: () => null });

  it('turn their order when clicked twice', () => {
    expect(turned(undefined, 'due')).toBe('due');
    expect(turned('due', 'due')).toBe('-due');
    expect(turned('-due', 'due')).toBe('due');
  });

  it('are the usual ones until somebody chooses', () => {
    const all = [column('order'), column('agent', true)];
    expect(shownColumns(all, undefined).map(({ id }) => id)).toEqual(['order']);
    expect(shownColumns(all, ['agent']).map(({ id }) => id)).toEqual(['agent']);
  });
});
