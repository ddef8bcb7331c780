import { Button, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '~/shared/ui';
import { useTakeIn } from './useHandling';

interface Props {
  number: string;
  /** What was scanned; can be corrected. */
  product: string;
  name?: string;
  /** Still to come of it. */
  awaited: number;
  lot?: string;
  onDone: () => void;
}

/** One product out of the customer's parcel: how many, of which lot, and where they are put. */
export function TakeIn({ number, product, name, awaited, lot, onDone }: Props) {
  const { t } = useTranslation('returns');
  const [quantity, setQuantity] = useState<number | string>(awaited > 0 ? awaited : 1);
  const [lotNumber, setLot] = useState(lot ?? '');
  const [locationCode, setPlace] = useState('');
  const taking = useTakeIn(number);
  const big = { size: 'lg', styles: { input: { height: 64, fontSize: 24 } } } as const;
  return (
    <form
      style={{ display: 'grid', gap: 16 }}
      aria-label={t('take.title', { product: name ?? product })}
      onSubmit={(event) => {
        event.preventDefault();
        taking.mutate(
          { items: [{ productNumber: product, quantity: Number(quantity), lotNumber: lotNumber.trim() || null, locationCode: locationCode.trim() || null }] },
          { onSuccess: onDone },
        );
      }}
    >
      {taking.error && <ErrorState error={taking.error} />}
      <NumberInput {...big} label={t('take.quantity', { product: name ?? product })} required withAsterisk={false} min={0.001} decimalScale={3} value={quantity} onChange={setQuantity} />
      <TextInput {...big} label={t('take.place')} description={t('take.placeHint')} maxLength={50} autoComplete="off" value={locationCode} onChange={(event) => setPlace(event.currentTarget.value)} />
      <TextInput {...big} label={t('take.lot')} description={t('take.lotHint')} maxLength={50} autoComplete="off" value={lotNumber} onChange={(event) => setLot(event.currentTarget.value)} />
      <Button type="submit" size="xl" mih={64} loading={taking.isPending}>
        {t('take.confirm')}
      </Button>
    </form>
  );
}
