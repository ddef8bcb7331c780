import { Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { today } from '~/shared/i18n';
import { FormDialog } from '~/shared/ui';
import { Text, ValidityFields } from './Fields';
import { useKeeping } from './useKeeping';

type Discount = components['schemas']['Discount'];

/** For whom, on what, from how many: these tell one discount from another and stay as they are. */
export function DiscountForm({ discount, onClose }: { discount?: Discount; onClose: () => void }) {
  const { t } = useTranslation('prices');
  const known = discount !== undefined;
  const [draft, setDraft] = useState<Discount>(discount ?? { minQuantity: 0, percent: 5, validFrom: today() });
  const change = (part: Partial<Discount>) => setDraft((now) => ({ ...now, ...part }));
  const saving = useKeeping(() => ask(api.PUT('/api/discounts', { body: [draft] })), onClose);
  return (
    <FormDialog title={t(known ? 'discount.change' : 'discount.new')} onClose={onClose} saving={saving}>
      <Group grow align="start">
        <Text label={t('customer')} readOnly={known} data-autofocus={!known} value={draft.customerNumber} onChange={(value) => change({ customerNumber: value || null })} />
        <Text label={t('group')} readOnly={known} value={draft.customerGroup} onChange={(value) => change({ customerGroup: value || null })} />
      </Group>
      <Group grow align="start">
        <Text label={t('product')} readOnly={known} value={draft.productNumber} onChange={(value) => change({ productNumber: value || null })} />
        <Text label={t('family')} readOnly={known} value={draft.familyCode} onChange={(value) => change({ familyCode: value || null })} />
      </Group>
      <Group grow align="start">
        <NumberInput label={t('from')} readOnly={known} min={0} decimalScale={3} value={draft.minQuantity} onChange={(value) => change({ minQuantity: Number(value) })} />
        <NumberInput label={t('percent')} required withAsterisk={false} min={0} max={100} decimalScale={4} suffix=" %" value={draft.percent} onChange={(value) => change({ percent: Number(value) })} />
      </Group>
      <ValidityFields value={draft} known={known} onChange={change} />
    </FormDialog>
  );
}
