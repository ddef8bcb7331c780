import { useTranslation } from 'react-i18next';
import { useFormats } from '~/shared/i18n';

/** From a day on, or from one to another. */
export function Days({ from, to }: { from: string; to?: string | null }) {
  const { t } = useTranslation('prices');
  const { date } = useFormats();
  return <>{to ? `${date(from)} – ${date(to)}` : t('since', { day: date(from) })}</>;
}
