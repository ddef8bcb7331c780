import i18next, { type BackendModule } from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import { isLanguage, LANGUAGES, type Language } from './languages';

export { isLanguage, LANGUAGES, type Language } from './languages';
export * from './format';

type Texts = { default: Record<string, unknown> };
const files = import.meta.glob<Texts>('./locales/*/*.json');
const KEPT = 'comanda.language';

/** Texts come area by area, when the area is opened. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, callback) => {
    const load = files[`./locales/${language}/${area}.json`];
    if (!load) {
      callback(new Error(`No texts ${area} in ${language}`), false);
      return;
    }
    load().then(
      (texts) => callback(null, texts.default),
      (error: Error) => callback(error, false),
    );
  },
};

function first(): Language {
  const wished = [localStorage.getItem(KEPT), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wished.find(isLanguage) ?? 'en';
}

export const i18n = i18next;

export async function startTexts(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(ICU)
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: first(),
      fallbackLng: 'en',
      supportedLngs: Object.keys(LANGUAGES),
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

export async function speak(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await i18next.changeLanguage(language);
}

/** Speaks the person's own language unless another one was chosen on this device. */
export async function speakAs(language: string | undefined): Promise<void> {
  if (!localStorage.getItem(KEPT) && isLanguage(language) && language !== i18next.language) {
    await i18next.changeLanguage(language);
  }
}
