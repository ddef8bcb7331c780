import { Button, NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { FormDialog } from '~/shared/ui';
import { changeOf, FIGURE, KINDS, type Kind } from './change';

type Place = components['schemas']['PlaceView'];

/** What lies in a place differs from the books, or is taken out of sale or given back to it. */
export function CorrectPlace({ place }: { place: Place }) {
  const { t } = useTranslation('stock');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" size="compact-xs" aria-label={t('correct.of', { place: place.locationCode })} onClick={() => setOpen(true)}>
        {t('correct.action')}
      </Button>
      {open && <Dialog place={place} onClose={() => setOpen(false)} />}
    </>
  );
}

function Dialog({ place, onClose }: { place: Place; onClose: () => void }) {
  const { t } = useTranslation('stock');
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<Kind>('counted');
  const [quantity, setQuantity] = useState<number | string>('');
  const [reason, setReason] = useState('');
  const [reference, setReference] = useState('');
  const saving = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/stock/adjustments', {
          params: { header: { 'Idempotency-Key': key } },
          body: {
            productNumber: place.productNumber,
            warehouseCode: place.warehouseCode,
            locationCode: place.locationCode,
            lotNumber: place.lotNumber,
            figure: FIGURE[kind],
            change: changeOf(kind, Number(quantity), place),
            reason: reason.trim(),
            reference: reference.trim(),
          },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['stock'] });
      onClose();
    },
  });
  return (
    <FormDialog title={t('correct.title', { product: place.productNumber, place: place.locationCode })} onClose={onClose} saving={saving}>
      <Radio.Group label={t('correct.what')} value={kind} onChange={(value) => setKind(value as Kind)}>
        <Stack gap={6} mt={4}>
          {KINDS.map((each) => (
            <Radio key={each} value={each} label={t(`correct.${each}`, { onHand: place.onHand, blocked: place.blocked, available: place.available })} />
          ))}
        </Stack>
      </Radio.Group>
      <NumberInput label={t('quantity')} required withAsterisk={false} min={0} decimalScale={3} data-autofocus value={quantity} onChange={setQuantity} />
      <TextInput label={t('reason')} required withAsterisk={false} maxLength={200} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <TextInput label={t('reference')} description={t('correct.referenceHint')} required withAsterisk={false} maxLength={40} value={reference} onChange={(event) => setReference(event.currentTarget.value)} />
    </FormDialog>
  );
}
