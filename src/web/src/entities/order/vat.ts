import { useTranslation } from 'react-i18next';
import { useFormats } from '~/shared/i18n';

/** Names a rate of VAT: by its percent, or by why there is none. */
export function useVatLabel(): (rate: { category: string; percent: number }) => string {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  return ({ category, percent }) => (category === 'S' ? t('total.vat', { percent: formats.percent(percent / 100) }) : t(`total.vatFree.${category}`));
}
