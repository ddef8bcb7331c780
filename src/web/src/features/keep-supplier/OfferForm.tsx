import { ActionIcon, Button, Group, NumberInput, Stack, Switch, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupplierOffer } from '~/entities/supplier';
import { api, ask } from '~/shared/api';
import { today } from '~/shared/i18n';
import { FormDialog } from '~/shared/ui';

/** What a supplier asks for a product, from a day on: entered anew, or changed. */
export function OfferForm({ supplierNumber, currency, offer, onClose }: { supplierNumber: string; currency: string; offer?: SupplierOffer; onClose: () => void }) {
  const { t } = useTranslation('purchasing');
  const client = useQueryClient();
  const [draft, setDraft] = useState<SupplierOffer>(
    offer ?? { supplierNumber, productNumber: '', minimumQuantity: 1, packSize: 1, preferred: false, validFrom: today(), steps: [{ from: 0, price: 0 }] },
  );
  const change = (part: Partial<SupplierOffer>) => setDraft((now) => ({ ...now, ...part }));
  const step = (at: number, part: Partial<SupplierOffer['steps'][number]>) => change({ steps: draft.steps.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  const saving = useMutation({
    mutationFn: () => {
      const { supplierNumber: number, productNumber, ...body } = draft;
      return ask(api.PUT('/api/suppliers/{number}/offers/{productNumber}', { params: { path: { number, productNumber: productNumber.trim() } }, body }));
    },
    onSuccess: async () => {
      await Promise.all([client.invalidateQueries({ queryKey: ['suppliers', supplierNumber] }), client.invalidateQueries({ queryKey: ['purchase-needs'] })]);
      onClose();
    },
  });
  return (
    <FormDialog title={t(offer ? 'offer.change' : 'offer.new')} onClose={onClose} saving={saving}>
      <TextInput label={t('offer.product')} required withAsterisk={false} maxLength={40} readOnly={offer !== undefined} data-autofocus value={draft.productNumber} onChange={(event) => change({ productNumber: event.currentTarget.value })} />
      <TextInput label={t('offer.article')} maxLength={60} value={draft.articleNumber ?? ''} onChange={(event) => change({ articleNumber: event.currentTarget.value || null })} />
      <Group grow align="start">
        <NumberInput label={t('offer.minimum')} min={0.001} decimalScale={3} value={draft.minimumQuantity} onChange={(value) => change({ minimumQuantity: Number(value) })} />
        <NumberInput label={t('offer.pack')} min={0.001} decimalScale={3} value={draft.packSize} onChange={(value) => change({ packSize: Number(value) })} />
        <NumberInput label={t('offer.leadTime')} min={0} max={730} allowDecimal={false} value={draft.leadTimeDays ?? ''} onChange={(value) => change({ leadTimeDays: value === '' ? null : Number(value) })} />
      </Group>
      <Stack gap={4}>
        <Text fw={500} size="sm">
          {t('offer.prices', { currency })}
        </Text>
        {draft.steps.map((each, at) => (
          <Group key={at} gap="xs" wrap="nowrap">
            <NumberInput flex={1} aria-label={t('offer.from')} prefix={`${t('offer.from')} `} min={0} decimalScale={3} value={each.from} onChange={(value) => step(at, { from: Number(value) })} />
            <NumberInput flex={1} aria-label={t('offer.price')} min={0} decimalScale={4} rightSection={currency} rightSectionWidth={48} hideControls value={each.price} onChange={(value) => step(at, { price: Number(value) })} />
            <ActionIcon variant="subtle" color="gray" aria-label={t('offer.removeStep')} disabled={draft.steps.length === 1} onClick={() => change({ steps: draft.steps.filter((_, index) => index !== at) })}>
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => change({ steps: [...draft.steps, { from: (draft.steps.at(-1)?.from ?? 0) + 10, price: draft.steps.at(-1)?.price ?? 0 }] })}>
          {t('offer.addStep')}
        </Button>
      </Stack>
      <Group grow align="start">
        <TextInput type="date" label={t('offer.validFrom')} required withAsterisk={false} readOnly={offer !== undefined} value={draft.validFrom} onChange={(event) => change({ validFrom: event.currentTarget.value })} />
        <TextInput type="date" label={t('offer.validUntil')} value={draft.validUntil ?? ''} onChange={(event) => change({ validUntil: event.currentTarget.value || null })} />
      </Group>
      <Switch label={t('offer.preferred')} description={t('offer.preferredHint')} checked={draft.preferred} onChange={(event) => change({ preferred: event.currentTarget.checked })} />
    </FormDialog>
  );
}
