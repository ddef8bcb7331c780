import { expect, it } from 'vitest';
import { written } from './state';

it('keeps the same conditions as the same text, whatever their order', () => {
  expect(written({ view: 'team', sort: 'due', subject: undefined })).toBe(written({ sort: 'due', view: 'team' }));
  expect(written({ view: 'team' })).not.toBe(written({ view: 'mine' }));
});
