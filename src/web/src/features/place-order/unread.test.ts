import { expect, test } from 'vitest';
import { rowsText, unreadRows } from './unread';

test('takes refused rows apart so that they can be mended, and puts them together again', () => {
  const text = 'BK-1001\t2\r\nNO-SUCH ; 3\nAC-7001\tmany\n  4006381333931  12 ';
  const unread = unreadRows(text, [
    { pointer: '/rows/1', code: 'unknown', message: 'There is no product NO-SUCH' },
    { pointer: '/rows/2', code: 'quantity', message: 'many is not a quantity above zero' },
    { pointer: '/rows/3', code: 'unknown', message: 'There is no product 4006381333931' },
  ]);
  expect(unread.map(({ row, product, quantity }) => [row, product, quantity])).toEqual([
    [2, 'NO-SUCH', '3'],
    [3, 'AC-7001', 'many'],
    [4, '4006381333931', '12'],
  ]);
  expect(rowsText([{ ...unread[1]!, quantity: '' }, { ...unread[0]!, product: 'BK-1002' }])).toBe('AC-7001\t1\nBK-1002\t3');
});
