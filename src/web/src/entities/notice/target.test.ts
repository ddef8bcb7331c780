import { expect, it } from 'vitest';
import { targetOf } from './target';

it('leads to what a notice is about', () => {
  expect(targetOf({ subjectType: 'order', subject: 'ORD-1', facts: {} })).toEqual({ to: '/orders/$orderNumber', params: { orderNumber: 'ORD-1' } });
  expect(targetOf({ subjectType: 'invoice', subject: 'INV-1', facts: {} })).toEqual({ to: '/invoices/$invoiceNumber', params: { invoiceNumber: 'INV-1' } });
  expect(targetOf({ subjectType: 'incident', subject: 'step-7', facts: { cause: 'step-x' } })).toEqual({
    to: '/incidents/$cause',
    params: { cause: 'step-x' },
    search: { row: 'step-7' },
  });
});

it('leads home from what it does not know', () => {
  expect(targetOf({ subjectType: 'shipment', subject: '1', facts: {} })).toEqual({ to: '/' });
});
