import { useTranslation } from 'react-i18next';
import { useFormats } from '~/shared/i18n';

/** A quantity with the short word for its unit. */
export function useAmount(): (quantity: number, unit: string) => string {
  const { t, i18n } = useTranslation('warehouse');
  const formats = useFormats();
  return (quantity, unit) => {
    const key = `warehouse:unit.${unit.toLowerCase()}`;
    return `${formats.number(quantity)} ${i18n.exists(key) ? t(`unit.${unit.toLowerCase()}`) : unit.toLowerCase()}`;
  };
}
