import { useTranslation } from 'react-i18next';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** A time as people say it: in days, hours or minutes. */
export function useSpan(): (seconds: number) => string {
  const { i18n } = useTranslation();
  return (seconds) => {
    const [unit, size] = seconds >= DAY ? (['day', DAY] as const) : seconds >= HOUR ? (['hour', HOUR] as const) : (['minute', 60] as const);
    return new Intl.NumberFormat(i18n.language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(seconds / size);
  };
}
