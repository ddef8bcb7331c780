import { i18n } from '~/shared/i18n';

/** The name in the language people work in, else in English, else in any. */
export function nameOf(names: Record<string, unknown>): string {
  return String(names[i18n.language] ?? names.en ?? Object.values(names)[0] ?? '');
}
