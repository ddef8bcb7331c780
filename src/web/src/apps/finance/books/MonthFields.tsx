import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Days } from '~/entities/journal';
import { dayOf, firstOfMonth, lastOfMonth } from './months';

/** From which month to which. */
export function MonthFields({ days, onChange }: { days: Days; onChange: (days: Days) => void }) {
  const { t } = useTranslation('books');
  const from = (month: string) => {
    const day = dayOf(month);
    if (day) {
      onChange({ from: day, to: day > days.to ? lastOfMonth(day) : days.to });
    }
  };
  const to = (month: string) => {
    const day = dayOf(month);
    if (day) {
      onChange({ from: day < days.from ? firstOfMonth(day) : days.from, to: lastOfMonth(day) });
    }
  };
  return (
    <Group gap="sm">
      <TextInput type="month" size="xs" label={t('fromMonth')} value={days.from.slice(0, 7)} onChange={(event) => from(event.currentTarget.value)} />
      <TextInput type="month" size="xs" label={t('toMonth')} value={days.to.slice(0, 7)} onChange={(event) => to(event.currentTarget.value)} />
    </Group>
  );
}
