import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './list.module.css';

/** One condition, told as a part of a sentence: "warehouse is Cluj". */
export function FilterChip({ field, verb, value, onRemove }: { field: string; verb?: string; value: string; onRemove: () => void }) {
  const { t } = useTranslation('common');
  return (
    <span className={classes.chip}>
      <span>
        {field} <span className={classes.verb}>{verb ?? t('list.is')}</span> <b>{value}</b>
      </span>
      <CloseButton size="xs" aria-label={t('list.removeFilter', { field })} onClick={onRemove} />
    </span>
  );
}
