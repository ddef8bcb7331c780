import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { slug } from '~/shared/i18n/speaker';
import texts from '~/shared/i18n/locales/en/drawing.json';

const FEATURES = new URL('../../../../node_modules/bpmn-js-token-simulation/lib/features/', import.meta.url);

/** What the library calls an element without a name; in the switch of its own, which is not shown; and with parts filled in, which are tested below. */
const NOT_SHOWN = /Task$|Gateway$|Activity$|Event$|\$|^Token Simulation$/;

/** A new version of the library must not bring English back unseen. */
it('knows what the simulation says', () => {
  const files = readdirSync(FEATURES, { recursive: true }).map(String).filter((name) => name.endsWith('.js'));
  const source = files.map((name) => readFileSync(new URL(name, FEATURES), 'utf8')).join('\n');
  const said = [...source.matchAll(/title="([^"]+)"|text: '([^']+)'|>\s*([A-Z][A-Za-z ]+[a-z])\s*</g)].map((match) => (match[1] ?? match[2] ?? match[3])!);
  expect(said.length).toBeGreaterThan(8);
  const shown = ['Trigger Event', 'Add pause point', 'Remove pause point', 'Set animation speed = Slow', 'Set animation speed = Normal', 'Set animation speed = Fast', ...said.filter((text) => !NOT_SHOWN.test(text))];
  expect([...new Set(shown)].filter((text) => !(slug(text) in texts.library))).toEqual([]);
});
