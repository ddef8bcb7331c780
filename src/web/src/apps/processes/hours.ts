import { useTranslation } from 'react-i18next';
import { useFormats } from '~/shared/i18n';

const HOUR_SECONDS = 3_600;

/** More hours, or fewer, in words. */
export function useHours(): (seconds: number) => string {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  return (seconds) => t('hours', { hours: `${seconds > 0 ? '+' : ''}${formats.number(seconds / HOUR_SECONDS, 1)}` });
}
