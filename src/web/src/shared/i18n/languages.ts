/** Languages people can choose; each has all texts, which a test sees to. */
export const LANGUAGES = {
  en: 'English',
  es: 'Español',
  pl: 'Polski',
  ro: 'Română',
  de: 'Deutsch',
} as const;

export type Language = keyof typeof LANGUAGES;

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && value in LANGUAGES;
}
