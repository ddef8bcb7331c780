import { expect, it } from 'vitest';
import { completed, mentionAt } from './mention';

it('knows which name is being typed', () => {
  expect(mentionAt('please @ma', 10)).toEqual({ from: 7, text: 'ma' });
  expect(mentionAt('@', 1)).toEqual({ from: 0, text: '' });
  expect(mentionAt('(@łu', 4)).toEqual({ from: 1, text: 'łu' });
});

it('takes no address for a name', () => {
  expect(mentionAt('mail to ana@exam', 16)).toBeUndefined();
  expect(mentionAt('@ana looks', 10)).toBeUndefined();
  expect(mentionAt('nothing', 7)).toBeUndefined();
});

it('writes the name in full and goes on behind it', () => {
  expect(completed('see @ma now', { from: 4, text: 'ma' }, 'marta')).toEqual({ text: 'see @marta now', caret: 11 });
  expect(completed('@m', { from: 0, text: 'm' }, 'marta')).toEqual({ text: '@marta ', caret: 7 });
});
