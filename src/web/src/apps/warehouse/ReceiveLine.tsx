import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpectedLine } from '~/entities/purchase-order';
import { ProductPicture } from '~/entities/product';
import { type DeliveryPart, useReceive } from '~/features/receive-delivery';
import { signal } from '~/shared/scan';
import { ErrorState } from '~/shared/ui';
import classes from './floor.module.css';
import { Floor } from './Floor';
import { useAmount } from './useAmount';

const REASONS = ['DAMAGED', 'WRONG_PRODUCT', 'EXPIRED', 'QUALITY', 'NOT_ORDERED'] as const;
const GOODS = ['SENT_BACK', 'BLOCKED'] as const;

interface Props {
  number: string;
  line: ExpectedLine;
  deliveryNote: string;
  onBack: () => void;
  onDone: (complete: boolean) => void;
}

/** One product of a delivery: how many are good, how many are not and why, and where they are put. */
export function ReceiveLine({ number, line, deliveryNote, onBack, onDone }: Props) {
  const { t } = useTranslation('warehouse');
  const amount = useAmount();
  const [note, setNote] = useState(deliveryNote);
  const [received, setReceived] = useState<number | string>(line.open);
  const [rejected, setRejected] = useState<number | string>(0);
  const [rejectReason, setReason] = useState<(typeof REASONS)[number]>('DAMAGED');
  const [rejectedGoods, setGoods] = useState<(typeof GOODS)[number]>('SENT_BACK');
  const [locationCode, setPlace] = useState(line.locationCode ?? '');
  const [lotNumber, setLot] = useState('');
  const [expiry, setExpiry] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const receiving = useReceive(number);
  const some = Number(rejected) > 0;
  const save = () => {
    const part: DeliveryPart = {
      lineNo: line.lineNo,
      received: Number(received) || 0,
      rejected: Number(rejected) || 0,
      rejectReason: some ? rejectReason : null,
      rejectedGoods: some ? rejectedGoods : null,
      locationCode: locationCode.trim(),
      lotNumber: lotNumber.trim() || null,
      expiry: expiry || null,
    };
    receiving.mutate(
      { key: `${key} ${JSON.stringify([note, part])}`.slice(0, 250), request: { deliveryNote: note.trim(), lines: [part] } },
      { onSuccess: ({ complete }) => onDone(complete), onError: () => signal('wrong') },
    );
  };
  const big = { size: 'lg', styles: { input: { height: 64, fontSize: 24 } } } as const;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Floor
        title={number}
        back={{ to: '/warehouse/deliveries', label: t('delivery.title') }}
        aside={amount(line.open, line.unit)}
        foot={
          <div className={classes.footRow}>
            <Button variant="default" mih={64} h="auto" fz={16} onClick={onBack}>
              {t('delivery.back')}
            </Button>
            <Button type="submit" mih={64} h="auto" fz={20} loading={receiving.isPending} leftSection={<IconCheck size={28} aria-hidden="true" />}>
              {t('delivery.take')}
            </Button>
          </div>
        }
      >
        {receiving.error && <ErrorState error={receiving.error} />}
        <section className={classes.target}>
          <div className={classes.goods}>
            <ProductPicture number={line.productNumber} size={88} />
            <div>
              <div className={classes.name}>{line.name}</div>
              <div className={classes.detail}>{line.productNumber}</div>
            </div>
          </div>
        </section>
        {!deliveryNote && <TextInput {...big} label={t('delivery.note')} required withAsterisk={false} maxLength={60} autoComplete="off" value={note} onChange={(event) => setNote(event.currentTarget.value)} />}
        <NumberInput {...big} label={t('delivery.good')} description={t('delivery.most', { amount: amount(line.acceptable, line.unit) })} min={0} decimalScale={3} value={received} onChange={setReceived} />
        <TextInput {...big} label={t('place')} required withAsterisk={false} maxLength={40} autoComplete="off" value={locationCode} onChange={(event) => setPlace(event.currentTarget.value)} />
        {line.lotManaged && (
          <>
            <TextInput {...big} label={t('lot')} required withAsterisk={false} maxLength={40} autoComplete="off" value={lotNumber} onChange={(event) => setLot(event.currentTarget.value)} />
            <TextInput {...big} type="date" label={t('delivery.expiry')} value={expiry} onChange={(event) => setExpiry(event.currentTarget.value)} />
          </>
        )}
        <NumberInput {...big} label={t('delivery.rejected')} min={0} decimalScale={3} value={rejected} onChange={setRejected} />
        {some && (
          <>
            <NativeSelect {...big} label={t('delivery.reason')} value={rejectReason} data={REASONS.map((value) => ({ value, label: t(`delivery.rejectReason.${value}`) }))} onChange={(event) => setReason(event.currentTarget.value as typeof rejectReason)} />
            <NativeSelect {...big} label={t('delivery.goods')} value={rejectedGoods} data={GOODS.map((value) => ({ value, label: t(`delivery.rejectedGoods.${value}`) }))} onChange={(event) => setGoods(event.currentTarget.value as typeof rejectedGoods)} />
          </>
        )}
      </Floor>
    </form>
  );
}
