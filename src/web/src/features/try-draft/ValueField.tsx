import { Checkbox, Code, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '~/shared/api';
import { DurationField, MomentField } from '~/shared/form';

type Field = components['schemas']['DryRunPlace']['fields'][number];
type Value = string | number | boolean;

interface Props {
  field: Field;
  value?: Value;
  onValue: (value: Value) => void;
}

/** A value of a step, a table or an event, asked for by its kind. */
export function ValueField({ field, value, onValue }: Props) {
  const { t } = useTranslation('studio');
  const label = field.label ?? <Code>{field.name}</Code>;
  if (field.kind === 'FLAG') {
    return <Checkbox label={label} checked={value === true} onChange={(event) => onValue(event.currentTarget.checked)} />;
  }
  if (field.kind === 'DURATION') {
    return <DurationField label={field.label ?? field.name} value={String(value ?? '')} onChange={onValue} />;
  }
  if (field.kind === 'MOMENT') {
    return <MomentField label={field.label ?? field.name} value={String(value ?? '')} onChange={onValue} />;
  }
  if (field.options.length > 0) {
    return <NativeSelect label={label} value={String(value ?? '')} data={field.usual === undefined || field.usual === null ? ['', ...field.options] : field.options} onChange={(event) => onValue(event.currentTarget.value)} />;
  }
  const numeric = field.kind !== 'TEXT';
  return (
    <TextInput
      label={label}
      description={field.kind === 'LIST' ? t('try.howMany') : undefined}
      type={numeric ? 'number' : 'text'}
      step="any"
      value={String(value ?? '')}
      onChange={(event) => onValue(numeric ? event.currentTarget.valueAsNumber || 0 : event.currentTarget.value)}
    />
  );
}
