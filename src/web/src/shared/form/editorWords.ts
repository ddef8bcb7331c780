import { slug } from '~/shared/i18n/speaker';

/** @returns the text of this name, or nothing when there is none */
export type Say = (name: string, values?: Record<string, string>) => string | undefined;

/** Texts of the form editor that hold a value, and the text that says the same. */
const WITH: readonly (readonly [RegExp, string, string])[] = [
  [/^Create an? (.+) element$/, 'element', 'kind'],
  [/^Remove (.+)$/, 'remove', 'kind'],
  [/^List contains (\d+) items?$/, 'items', 'count'],
  [/^Should be at least (.+)\.$/, 'atLeast', 'bound'],
  [/^Should be at most (.+)\.$/, 'atMost', 'bound'],
  [/^Should not contain more than (.+) decimal digits\.$/, 'decimals', 'bound'],
  [/^Minimum (\d+) columns are allowed$/, 'fewestColumns', 'bound'],
  [/^Maximum (\d+) columns are allowed$/, 'mostColumns', 'bound'],
  [/^New value exceeds the maximum of (\d+) columns per row$/, 'mostColumns', 'bound'],
  [/^Maximum (\d+) fields per row are allowed$/, 'mostFields', 'bound'],
];

/** A text of the form editor in the reader's language; nothing for what it does not say of itself. */
export function editorWords(english: string, say: Say): string | undefined {
  const known = say(slug(english));
  if (known !== undefined) {
    return known;
  }
  for (const [pattern, key, name] of WITH) {
    const value = pattern.exec(english)?.[1];
    if (value !== undefined) {
      return say(`with.${key}`, { [name]: say(slug(value)) ?? value });
    }
  }
  return undefined;
}
