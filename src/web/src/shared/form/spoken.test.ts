import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spoken } from './spoken';

const t = (key: string, params: Record<string, string>) => [key, ...Object.values(params)].join(' ');

it('says what does not fit with its bounds', () => {
  expect(spoken('Field is required.', t)).toBe('wrong.required');
  expect(spoken('Field must have maximum value of 99.', t)).toBe('wrong.max 99');
  expect(spoken('Please select a valid value, the two nearest valid values are 1 and 2.', t)).toBe('wrong.increment 1 2');
});

it('leaves the words a form brings itself', () => {
  expect(spoken('Two capital letters, please', t)).toBe('Two capital letters, please');
});

/** Said of a form that is drawn wrongly, not of what somebody typed. */
const MISDRAWN = /^(Min|Max) validation value|^Document reference/;

/** A new version of the library must not bring English back unseen. */
describe('what the library says', () => {
  const source = readFileSync(new URL('../../../node_modules/@bpmn-io/form-js-viewer/dist/index.es.js', import.meta.url), 'utf8');
  const said = [...source.matchAll(/errors\.push\((?:[\w.]+ \|\| )?(?:'([^']+)'|`([^`]+)`)\)/g)].map((match) => (match[1] ?? match[2])!.replace(/\$\{[^}]*\}/g, '7'));

  it('is known', () => {
    expect(said.length).toBeGreaterThan(8);
    const unknown = said.filter((message) => !MISDRAWN.test(message) && spoken(message, t) === message);
    expect(unknown).toEqual([]);
  });
});
