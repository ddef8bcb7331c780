import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import texts from '../i18n/locales/en/formEditor.json';
import { editorWords, type Say } from './editorWords';

const say: Say = (name, values = {}) => {
  const text = name.split('.').reduce<unknown>((tree, key) => (tree as Record<string, unknown> | undefined)?.[key], texts);
  return typeof text === 'string' ? text.replace(/{(\w+)}/g, (whole, key: string) => values[key] ?? whole) : undefined;
};

it('says what holds a value with it', () => {
  expect(editorWords('Create a Text field element', say)).toBe('Add Text field');
  expect(editorWords('Should be at least 3.', say)).toBe('Should be at least 3.');
  expect(editorWords('Street of our customer', say)).toBeUndefined();
});

/** Said of kinds of fields, or of properties, that the check does not let pass and the editor therefore does not show. */
const HIDDEN =
  /^(URL|Path|Image source|Content|Target value|Value changes|Form submission|Compute on|Dynamic options|Options source|Options expression|Input values key|Default number of items|Allow add\/delete items|Disable collapse|Number of non-collapsing items|Data source|Pagination|Number of rows per page|List of items|Expression|Column|Column \d|Headers source|Header items|Version tag|Supported file formats|Upload multiple files|Document reference|Max height of preview container|Custom properties|Security attributes|Condition|Alternative text|Action|Submit|Reset|Descriptive text.*|Link referring.*|Enter a form input.*|Add properties directly.*|Where the child variables.*|Specify .*|Expression or static.*|Define .*|Hide if|Deactivate if|Open documentation|FEEL expression is mandatory|Unparsable.*|Repeatable|No associated.*|Drop .*|Must not cause two.*|Table label|For security reasons.*|Condition under which.*|Must be number|The document data source.*|Value must be a number\.|Documents whose height.*)$/;

/** A new version of the library must not bring English back unseen. */
it('knows what the library says', () => {
  const source = readFileSync(new URL('../../../node_modules/@bpmn-io/form-js-editor/dist/index.es.js', import.meta.url), 'utf8');
  const said = [...source.matchAll(/(?:\b(?:label|description|tooltip)(?:: | = )|translate\(|return )'((?:[A-Z<](?:[^'\\]|\\')*))'/g)].map((match) => match[1]!.replaceAll("\\'", "'"));
  const sentences = said.filter((text) => / |^[A-Z][a-z]+$|^<|^ID$/.test(text));
  expect(sentences.length).toBeGreaterThan(100);
  expect([...new Set(sentences)].filter((text) => !HIDDEN.test(text) && editorWords(text, say) === undefined)).toEqual([]);
});
