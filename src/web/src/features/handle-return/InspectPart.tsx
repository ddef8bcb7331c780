import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Disposition, DISPOSITIONS, type ReturnLine, type ReturnReceipt } from '~/entities/return';
import { ErrorState } from '~/shared/ui';
import { useInspect } from './useHandling';

const STAYS: readonly Disposition[] = ['RESELL', 'SECOND_CHOICE', 'REPAIR'];

/** What becomes of some pieces of a part that came in; what was stopped does not go to the customer. */
export function InspectPart({ number, line, receipt, stopped }: { number: string; line: ReturnLine; receipt: ReturnReceipt; stopped: boolean }) {
  const { t } = useTranslation('returns');
  const [quantity, setQuantity] = useState<number | string>(receipt.open);
  const [disposition, setDisposition] = useState<Disposition>('RESELL');
  const [locationCode, setPlace] = useState('');
  const [asProduct, setProduct] = useState('');
  const [remark, setRemark] = useState('');
  const inspecting = useInspect(number);
  const big = { size: 'lg', styles: { input: { height: 64, fontSize: 20 } } } as const;
  const title = t('inspect.title', { name: line.name, place: receipt.locationCode });
  return (
    <form
      style={{ display: 'grid', gap: 16 }}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        inspecting.mutate({
          items: [
            {
              receipt: receipt.id,
              quantity: Number(quantity),
              disposition,
              locationCode: STAYS.includes(disposition) ? locationCode.trim() || null : null,
              asProduct: disposition === 'SECOND_CHOICE' ? asProduct.trim() || null : null,
              remark: remark.trim() || null,
            },
          ],
        });
      }}
    >
      <strong>{title}</strong>
      {inspecting.error && <ErrorState error={inspecting.error} />}
      <NumberInput {...big} label={t('inspect.quantity', { name: line.name, open: receipt.open })} required withAsterisk={false} min={0.001} max={receipt.open} decimalScale={3} value={quantity} onChange={setQuantity} />
      <NativeSelect {...big} label={t('inspect.disposition')} value={disposition} data={DISPOSITIONS.filter((value) => !stopped || value !== 'BACK_TO_CUSTOMER').map((value) => ({ value, label: t(`disposition.${value}`) }))} onChange={(event) => setDisposition(event.currentTarget.value as Disposition)} />
      {disposition === 'SECOND_CHOICE' && (
        <TextInput {...big} label={t('inspect.asProduct')} description={t('inspect.asProductHint')} maxLength={50} autoComplete="off" value={asProduct} onChange={(event) => setProduct(event.currentTarget.value)} />
      )}
      {STAYS.includes(disposition) && (
        <TextInput {...big} label={t('inspect.place')} description={t(disposition === 'RESELL' ? 'inspect.placeSale' : 'inspect.placeStay')} maxLength={50} autoComplete="off" value={locationCode} onChange={(event) => setPlace(event.currentTarget.value)} />
      )}
      <TextInput {...big} label={t('inspect.remark')} maxLength={500} autoComplete="off" value={remark} onChange={(event) => setRemark(event.currentTarget.value)} />
      <Button type="submit" size="xl" mih={64} loading={inspecting.isPending}>
        {t('inspect.confirm')}
      </Button>
    </form>
  );
}
