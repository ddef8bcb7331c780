import { Checkbox, Group, NativeSelect, NumberInput, Stack, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Agreement } from '~/entities/carrier';

export const GATEWAYS = ['local', 'simulator', 'shipx'] as const;
const GOODS = ['NORMAL', 'CLOTHING', 'FRAGILE', 'FRESH', 'DANGEROUS', 'BULKY'] as const;

/** What a carrier is called, how it is reached, and what it takes. */
export function Basics({ draft, change, wrong }: { draft: Agreement; change: (part: Partial<Agreement>) => void; wrong: (pointer: string) => string | undefined }) {
  const { t } = useTranslation('admin');
  return (
    <Stack gap="sm" maw={640}>
      <Group grow align="start">
        <TextInput label={t('carrier.name')} required withAsterisk={false} maxLength={100} value={draft.name} error={wrong('/name')} onChange={(event) => change({ name: event.currentTarget.value })} />
        <TextInput label={t('carrier.trackingPrefix')} required withAsterisk={false} maxLength={4} value={draft.trackingPrefix} error={wrong('/trackingPrefix')} onChange={(event) => change({ trackingPrefix: event.currentTarget.value.toUpperCase() })} />
      </Group>
      <NativeSelect label={t('carrier.gateway')} description={t('carrier.gatewayHint')} value={draft.gateway} data={GATEWAYS.map((value) => ({ value, label: t(`gateway.${value}`) }))} onChange={(event) => change({ gateway: event.currentTarget.value })} />
      <Checkbox.Group label={t('carrier.goods')} value={draft.goodsClasses} error={wrong('/goodsClasses')} onChange={(goodsClasses) => change({ goodsClasses })}>
        <Group gap="md" mt={4}>
          {GOODS.map((goods) => (
            <Checkbox key={goods} value={goods} label={t(`goods.${goods}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Group grow align="start">
        <NumberInput label={t('carrier.maxParcel')} suffix=" kg" min={0.001} decimalScale={3} hideControls value={draft.maxParcelKg} error={wrong('/maxParcelKg')} onChange={(value) => change({ maxParcelKg: Number(value) })} />
        <NumberInput label={t('carrier.onTimeAgreed')} suffix=" %" min={0} max={100} decimalScale={2} hideControls value={draft.onTimePercent} error={wrong('/onTimePercent')} onChange={(value) => change({ onTimePercent: Number(value) })} />
      </Group>
      <Switch label={t('carrier.cashOnDelivery')} checked={draft.cashOnDelivery} onChange={(event) => change({ cashOnDelivery: event.currentTarget.checked })} />
      <Switch label={t('carrier.takesReturns')} description={t('carrier.takesReturnsHint')} checked={draft.takesReturns} onChange={(event) => change({ takesReturns: event.currentTarget.checked })} />
    </Stack>
  );
}
