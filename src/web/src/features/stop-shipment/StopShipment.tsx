import { NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Return, SETTLEMENTS, type StopEffects, stopQuery } from '~/entities/return';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects } from '~/shared/ui';

/** As the API takes it. */
const LONGEST_REASON = 200;

/** Stops a shipment that no carrier has yet, after showing what that does, or why it cannot be done. */
export function StopShipment({ shipment, onClose }: { shipment: string; onClose: () => void }) {
  const { t } = useTranslation('returns');
  const client = useQueryClient();
  const preview = useQuery(stopQuery(shipment));
  const effects = useEffectTexts();
  const [settlement, setSettlement] = useState<Return['wish']>('REFUND');
  const [reason, setReason] = useState('');
  const stopping = useMutation({
    mutationFn: () =>
      ask(api.POST('/api/shipments/{shipmentNumber}/stop', { params: { path: { shipmentNumber: shipment } }, body: { settlement, reason: reason.trim() } })),
    onSuccess: async () => {
      await Promise.all([['orders'], ['returns'], ['manifests']].map((queryKey) => client.invalidateQueries({ queryKey })));
      onClose();
    },
  });
  return (
    <ConfirmEffects
      opened
      title={t('stop.title', { shipment })}
      effects={preview.data && (preview.data.effects ? effects(preview.data.effects, settlement) : [])}
      impossible={preview.data?.reason ?? undefined}
      confirmLabel={t('stop.open')}
      destructive
      blocked={reason.trim() === ''}
      busy={stopping.isPending}
      error={preview.error ?? stopping.error}
      wish={<NativeSelect label={t('wish')} value={settlement} data={SETTLEMENTS.map((value) => ({ value, label: t(`settlement.${value}`) }))} onChange={(event) => setSettlement(event.currentTarget.value as typeof settlement)} />}
      onConfirm={() => stopping.mutate()}
      onClose={onClose}
    >
      <Textarea label={t('stop.reason')} description={t('stop.reasonHint')} required maxLength={LONGEST_REASON} autosize minRows={2} data-autofocus value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </ConfirmEffects>
  );
}

/** Waybill, goods, money and the mail, in the order in which they come about. */
function useEffectTexts() {
  const { t } = useTranslation('returns');
  const { t: order } = useTranslation('order');
  const formats = useFormats();
  return (effects: StopEffects, settlement: Return['wish']): string[] => {
    const goods = effects.goods.map(({ name, quantity, unit }) => `${formats.number(quantity)} ${order(`unit.${unit}`)} ${name}`).join(', ');
    const told = [t('stop.effect.waybill', { carrier: effects.carrier, trackingNumber: effects.trackingNumber }), t('stop.effect.goods', { goods })];
    if (effects.cash) {
      told.push(t('stop.effect.cash', { amount: formats.money(effects.cash) }));
    }
    if (effects.othersUnpaid) {
      told.push(t('stop.effect.othersUnpaid'));
    }
    if (effects.invoicedFirst) {
      told.push(t('stop.effect.invoicedFirst'));
    }
    if (effects.credited.amount > 0) {
      told.push(t('stop.effect.credited', { amount: formats.money(effects.credited) }));
    }
    if (effects.unpaid.amount > 0) {
      told.push(t('settle.open', { amount: formats.money(effects.unpaid) }));
    }
    if (effects.paid.amount > 0) {
      told.push(t(`settle.back.${settlement}`, { amount: formats.money(effects.paid) }));
    }
    told.push(effects.mail ? t('stop.effect.mail', { mail: effects.mail }) : t('stop.effect.silent'));
    return told;
  };
}
