import { expect, it } from 'vitest';
import { compareForms } from './forms';

const form = (...components: object[]) => JSON.stringify({ type: 'default', components });
const approved = { type: 'checkbox', key: 'approved', label: 'Approved', id: 'Field_1' };

it('finds nothing in a form that was only laid out anew', () => {
  expect(compareForms(form(approved), form({ ...approved, id: 'Field_9', layout: { row: 'Row_2' } }))).toEqual([]);
});

it('tells what of a field has become different, what is new and what is gone', () => {
  const remark = { type: 'textarea', key: 'remark', label: 'Remark' };
  const found = compareForms(form(approved, remark), form({ ...approved, label: 'Agreed', validate: { required: true } }, { type: 'number', key: 'limit', label: 'Limit' }));
  expect(found.map(({ kind, element }) => [kind, element])).toEqual([
    ['changed', 'approved'],
    ['added', 'limit'],
    ['removed', 'remark'],
  ]);
  expect(found[0]!.turns).toEqual([
    { what: 'label', before: 'Approved', after: 'Agreed' },
    { what: 'validate', before: '', after: '{"required":true}' },
  ]);
});

it('takes what is no form for an empty one', () => {
  expect(compareForms('{', form(approved))).toHaveLength(1);
});
