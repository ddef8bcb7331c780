import { expect, test } from 'vitest';
import { fieldOf, Problem } from './problem';

test('keeps which fields are wrong, as the server sends them', () => {
  const errors = [{ pointer: '/lines/0/quantity', code: 'positive', message: 'must be greater than 0' }];
  const problem = Problem.of(new Response(null, { status: 422 }), { code: 'platform.ValuesInvalid', title: 'Invalid', errors });
  expect(problem.errors).toEqual(errors);
  expect(problem.code).toBe('platform.ValuesInvalid');
});

test('makes something of an answer that is no problem', () => {
  const problem = Problem.of(new Response(null, { status: 502, statusText: 'Bad Gateway' }), '<html>');
  expect([problem.code, problem.title, problem.errors]).toEqual(['http.502', 'Bad Gateway', []]);
});

test('names the field behind a pointer, with its place in a list', () => {
  expect(fieldOf('/lines/0/quantity')).toEqual({ name: 'quantity', place: 1 });
  expect(fieldOf('/rows/4')).toEqual({ name: 'rows', place: 5 });
  expect(fieldOf('/discountAmount')).toEqual({ name: 'discountAmount' });
  expect(fieldOf('')).toEqual({ name: '' });
});
