import { Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDuration, type Unit, writeDuration } from './duration';

interface Props {
  label: string;
  /** Read out only, where a heading of a table says it. */
  hidden?: boolean;
  description?: string;
  /** ISO 8601; empty is none. */
  value: string;
  onChange: (value: string) => void;
}

/** A span of time in a number and a unit; one that says more is shown as it stands in the file. */
export function DurationField({ label, hidden, description, value, onChange }: Props) {
  const { t } = useTranslation('drawing');
  const parts = readDuration(value);
  const [unit, setUnit] = useState<Unit>(parts?.unit ?? 'H');
  const named = hidden ? { 'aria-label': label } : { label };
  if (value && !parts) {
    return <TextInput {...named} description={description} value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
  }
  const shown = parts?.unit ?? unit;
  return (
    <Group gap="xs" align="end" wrap="nowrap">
      <NumberInput flex={1} miw={70} {...named} description={description} min={1} max={9999} allowDecimal={false} value={parts?.amount ?? ''} onChange={(amount) => onChange(amount === '' ? '' : writeDuration(Number(amount), shown))} />
      <NativeSelect
        w={110}
        aria-label={t('unitOf', { label })}
        value={shown}
        data={(['M', 'H', 'D'] as const).map((each) => ({ value: each, label: t(`unit.${each}`) }))}
        onChange={(event) => {
          const next = event.currentTarget.value as Unit;
          setUnit(next);
          if (parts) {
            onChange(writeDuration(parts.amount, next));
          }
        }}
      />
    </Group>
  );
}
