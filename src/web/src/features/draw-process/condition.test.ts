import { describe, expect, it } from 'vitest';
import { kindBySight, parse, type ValueKind, write } from './condition';

const kinds: Record<string, ValueKind> = { orderTotal: 'NUMBER', channel: 'TEXT', approved: 'FLAG' };
const kindOf = (name: string) => kinds[name] ?? 'TEXT';

describe('a condition', () => {
  it.each(['${orderTotal > 5000}', "${channel == 'portal'}", '${approved}', '${!approved}', "${orderTotal >= 10.5 and channel != 'api'}"])('is written as it was read: %s', (text) => {
    expect(write(parse(text)!, kindOf)).toBe(text);
  });

  it.each(['${a or b}', '${a > b}', '${(a)}', 'approved', "${empty a}", ''])('is left to its author when it says more: %s', (text) => {
    expect(parse(text)).toBeUndefined();
  });

  it('cannot be broken out of by a quotation mark', () => {
    expect(write([{ name: 'channel', operator: '==', value: "x' or 'a" }], kindOf)).toBe("${channel == 'x or a'}");
  });

  it('tells the kind of a variable nobody has described', () => {
    expect(kindBySight("${step == 'secured'}", 'step')).toBe('TEXT');
    expect(kindBySight('${count < 3}', 'count')).toBe('NUMBER');
    expect(kindBySight('${done}', 'done')).toBe('FLAG');
  });
});
