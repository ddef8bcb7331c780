import { TextInput, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftDiscount } from '~/features/place-order';
import { typedNumber } from '~/shared/form';
import classes from './new.module.css';

interface Props {
  label: string;
  /** Whether the label stands above the field, or is only told. */
  visible?: boolean;
  value: DraftDiscount;
  currency: string | undefined;
  onChange: (discount: DraftDiscount) => void;
  onDone?: () => void;
}

/** A discount in percent or, with the key % or a press, as an amount. */
export function DiscountField({ label, visible, value, currency, onChange, onDone }: Props) {
  const { t } = useTranslation('desk');
  const unit = value.byAmount ? (currency ?? '') : '%';
  const turn = () => onChange({ ...value, byAmount: !value.byAmount });
  return (
    <TextInput
      className={classes.discount}
      label={visible ? label : undefined}
      aria-label={visible ? undefined : label}
      placeholder={visible ? undefined : t('new.discount')}
      inputMode="decimal"
      value={value.value}
      error={value.value !== '' && typedNumber(value.value) === undefined}
      onChange={(event) => onChange({ ...value, value: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key === '%') {
          event.preventDefault();
          turn();
        } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && onDone) {
          event.preventDefault();
          onDone();
        }
      }}
      rightSectionWidth={44}
      rightSection={
        <UnstyledButton className={classes.unit} onClick={turn} aria-label={t('new.discountUnit', { unit })} title={t('new.discountUnit', { unit })}>
          {unit}
        </UnstyledButton>
      }
    />
  );
}
