import { Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReorderRule } from '~/entities/purchase-order';
import { useWarehouses } from '~/entities/shipment';
import { api, ask } from '~/shared/api';
import { FormDialog } from '~/shared/ui';

/** Below which quantity a shelf is filled up with a product, and how far. */
export function ReorderForm({ rule, onClose }: { rule?: ReorderRule; onClose: () => void }) {
  const { t } = useTranslation('purchasing');
  const client = useQueryClient();
  const warehouses = useWarehouses();
  const [draft, setDraft] = useState<Partial<ReorderRule>>(rule ?? { productNumber: '', minimum: 1, maximum: 10 });
  const change = (part: Partial<ReorderRule>) => setDraft((now) => ({ ...now, ...part }));
  const warehouseCode = draft.warehouseCode ?? warehouses.data?.[0]?.code ?? '';
  const saving = useMutation({
    mutationFn: () =>
      ask(
        api.PUT('/api/reorder-rules/{productNumber}/{warehouseCode}', {
          params: { path: { productNumber: String(draft.productNumber).trim(), warehouseCode } },
          body: { minimum: draft.minimum ?? 0, maximum: draft.maximum ?? 0 },
        }),
      ),
    onSuccess: async () => {
      await Promise.all(['reorder-rules', 'purchase-needs'].map((key) => client.invalidateQueries({ queryKey: [key] })));
      onClose();
    },
  });
  return (
    <FormDialog title={t(rule ? 'rule.change' : 'rule.new')} onClose={onClose} saving={saving}>
      <TextInput label={t('offer.product')} required withAsterisk={false} maxLength={40} readOnly={rule !== undefined} data-autofocus value={draft.productNumber} onChange={(event) => change({ productNumber: event.currentTarget.value })} />
      <NativeSelect
        label={t('column.warehouse')}
        disabled={rule !== undefined}
        value={warehouseCode}
        data={(warehouses.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(event) => change({ warehouseCode: event.currentTarget.value })}
      />
      <Group grow align="start">
        <NumberInput label={t('rule.minimum')} min={0} decimalScale={3} value={draft.minimum} onChange={(value) => change({ minimum: Number(value) || 0 })} />
        <NumberInput label={t('rule.maximum')} min={0.001} decimalScale={3} value={draft.maximum} onChange={(value) => change({ maximum: Number(value) || 0 })} />
      </Group>
    </FormDialog>
  );
}
