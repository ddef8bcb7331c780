import { Group, TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface TextProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  value: string | null | undefined;
  onChange: (value: string) => void;
}

/** A line of text; what has to be filled in is not starred, for most is. */
export const Text = ({ value, onChange, ...props }: TextProps) => <TextInput withAsterisk={false} maxLength={40} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value)} {...props} />;

export function CurrencyText({ value, onChange, ...props }: Omit<TextProps, 'label'>) {
  const { t } = useTranslation('prices');
  return <Text label={t('currency')} {...props} maxLength={3} value={value} onChange={(typed) => onChange(typed.toUpperCase())} />;
}

interface Validity {
  validFrom: string;
  validTo?: string | null;
}

/** First and last day; a row is told from another by its first, so that one stays. */
export function ValidityFields({ value, known, onChange }: { value: Validity; known: boolean; onChange: (part: Partial<Validity>) => void }) {
  const { t } = useTranslation('prices');
  return (
    <Group grow align="start">
      <Text type="date" label={t('validFrom')} required readOnly={known} value={value.validFrom} onChange={(validFrom) => onChange({ validFrom })} />
      <Text type="date" label={t('validTo')} value={value.validTo} onChange={(validTo) => onChange({ validTo: validTo || null })} />
    </Group>
  );
}
