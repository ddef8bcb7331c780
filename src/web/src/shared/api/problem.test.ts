import { expect, test } from 'vitest';
import { Problem } from './problem';

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
