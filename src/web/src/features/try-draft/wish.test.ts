import { expect, it } from 'vitest';
import { readWish } from './wish';

it('reads facts and answers from the address', () => {
  expect(readWish({ process: 'order-fulfilment', facts: { orderTotal: 9000, channel: 'desk' }, answers: [{ element: 'UserTask_A', variables: { approved: true } }], each: true })).toEqual({
    process: 'order-fulfilment',
    like: undefined,
    facts: { orderTotal: 9000, channel: 'desk' },
    answers: [{ element: 'UserTask_A', turn: undefined, event: undefined, error: undefined, variables: { approved: true } }],
    each: true,
  });
});

it('drops what is no fact and no answer', () => {
  expect(readWish({ process: 7, facts: [1], answers: [{ event: 'X' }, 'Y', { element: 'Z', variables: { list: [1] } }], each: 'yes' })).toEqual({
    answers: [{ element: 'Z' }],
  });
});
