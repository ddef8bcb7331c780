import { describe, expect, it } from 'vitest';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES } from './languages';

type Tree = { [key: string]: string | Tree };
const files = import.meta.glob<Tree>('./locales/*/*.json', { eager: true, import: 'default' });

function flat(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}

function texts(language: string, area: string): Map<string, string> {
  return new Map(flat(files[`./locales/${language}/${area}.json`] ?? {}));
}

function placeholders(message: string, language: string): string[] {
  const names = new Set<string>();
  const walk = (parts: ReturnType<IntlMessageFormat['getAst']>): void =>
    parts.forEach((part) => {
      if ('value' in part && part.type !== 0 && typeof part.value === 'string') {
        names.add(part.value);
      }
      if ('options' in part && part.options) {
        Object.values(part.options).forEach((option) => walk(option.value));
      }
    });
  walk(new IntlMessageFormat(message, language).getAst());
  return [...names].sort();
}

const areas = Object.keys(files)
  .filter((file) => file.startsWith('./locales/en/'))
  .map((file) => file.slice('./locales/en/'.length, -'.json'.length));

describe.each(areas)('the texts of %s', (area) => {
  const english = texts('en', area);

  it.each(Object.keys(LANGUAGES))('have the same keys and placeholders in %s', (language) => {
    const own = texts(language, area);
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, message] of own) {
      expect(message.trim(), key).not.toBe('');
      expect(placeholders(message, language), `${language} ${key}`).toEqual(
        placeholders(english.get(key) ?? '', 'en'),
      );
    }
  });
});

it('has no texts that English does not have', () => {
  const known = new Set(areas);
  const surplus = Object.keys(files).filter((file) => !known.has(file.split('/').pop()!.slice(0, -'.json'.length)));
  expect(surplus).toEqual([]);
});
