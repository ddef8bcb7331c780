import { Button, NumberInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { FormDialog } from '~/shared/ui';

type Receipt = components['schemas']['PurchaseReceipt'];

/** What was rejected and kept goes back to the supplier, as a whole or in part. */
export function SendBack({ order, receipt, product }: { order: string; receipt: Receipt; product: string }) {
  const { t } = useTranslation('purchasing');
  const [open, setOpen] = useState(false);
  const kept = receipt.rejectedGoods === 'BLOCKED' ? receipt.rejected - receipt.sentBack : 0;
  if (kept <= 0) {
    return null;
  }
  return (
    <>
      <Button variant="default" size="compact-xs" onClick={() => setOpen(true)}>
        {t('sendBack.action')}
      </Button>
      {open && <Dialog order={order} receipt={receipt} product={product} kept={kept} onClose={() => setOpen(false)} />}
    </>
  );
}

function Dialog({ order, receipt, product, kept, onClose }: { order: string; receipt: Receipt; product: string; kept: number; onClose: () => void }) {
  const { t } = useTranslation('purchasing');
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [quantity, setQuantity] = useState<number | string>(kept);
  const [reference, setReference] = useState('');
  const sending = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/purchase-orders/{number}/receipts/{receipt}/returns', {
          params: { path: { number: order, receipt: receipt.id }, header: { 'Idempotency-Key': key } },
          body: { quantity: Number(quantity), reference: reference.trim() },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['purchase-orders'] });
      onClose();
    },
  });
  return (
    <FormDialog title={t('sendBack.title', { product })} onClose={onClose} saving={sending}>
      <NumberInput label={t('sendBack.quantity', { kept })} required withAsterisk={false} min={0.001} max={kept} decimalScale={3} data-autofocus value={quantity} onChange={setQuantity} />
      <TextInput label={t('sendBack.reference')} description={t('sendBack.referenceHint')} required withAsterisk={false} maxLength={40} value={reference} onChange={(event) => setReference(event.currentTarget.value)} />
    </FormDialog>
  );
}
