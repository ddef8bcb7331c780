import { Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProductField } from '~/entities/product';
import { api, ask, type components } from '~/shared/api';
import { FormDialog } from '~/shared/ui';

export type AllocationRule = components['schemas']['AllocationRule'];

const RULES: readonly AllocationRule['lotRule'][] = ['FEFO', 'FIFO', 'LIFO', 'LEFO', 'MANUAL'];
const ofNumber = (value: number | string) => (value === '' ? null : Number(value));

/** Which lots a customer gets of a product, or everybody of all. */
export function AllocationRuleForm({ rule, onClose }: { rule?: AllocationRule; onClose: () => void }) {
  const { t } = useTranslation('stock');
  const client = useQueryClient();
  const [draft, setDraft] = useState<AllocationRule>(rule ?? { lotRule: 'FEFO' });
  const change = (part: Partial<AllocationRule>) => setDraft((now) => ({ ...now, ...part }));
  const saving = useMutation({
    mutationFn: () => ask(api.PUT('/api/allocation-rules', { body: { ...draft, customerNumber: draft.customerNumber?.trim() || null, productNumber: draft.productNumber || null } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['stock', 'allocation-rules'] });
      onClose();
    },
  });
  return (
    <FormDialog title={t(rule ? 'rule.change' : 'rule.new')} onClose={onClose} saving={saving}>
      {rule ? (
        <TextInput label={t('product')} readOnly value={rule.productNumber ?? t('rule.all')} />
      ) : (
        <ProductField label={t('product')} description={t('productHint')} autoFocus value="" onChange={(productNumber) => change({ productNumber })} />
      )}
      <TextInput
        label={t('rule.customer')}
        description={rule ? undefined : t('rule.customerHint')}
        readOnly={rule !== undefined}
        maxLength={40}
        value={rule ? (rule.customerNumber ?? t('rule.all')) : (draft.customerNumber ?? '')}
        onChange={(event) => change({ customerNumber: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('rule.which')}
        value={draft.lotRule}
        data={RULES.map((each) => ({ value: each, label: t(`lotRule.${each}`) }))}
        onChange={(event) => change({ lotRule: event.currentTarget.value as AllocationRule['lotRule'] })}
      />
      <Group grow align="start">
        <NumberInput label={t('rule.lifeDays')} min={0} max={36_500} allowDecimal={false} value={draft.minLifeDays ?? ''} onChange={(value) => change({ minLifeDays: ofNumber(value) })} />
        <NumberInput label={t('rule.lifePercent')} min={0} max={100} decimalScale={2} suffix=" %" value={draft.minLifePercent ?? ''} onChange={(value) => change({ minLifePercent: ofNumber(value) })} />
      </Group>
      <NumberInput label={t('rule.maxLots')} description={t('rule.maxLotsHint')} min={1} max={1_000} allowDecimal={false} value={draft.maxLots ?? ''} onChange={(value) => change({ maxLots: ofNumber(value) })} />
    </FormDialog>
  );
}
