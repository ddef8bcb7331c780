import { Group, NativeSelect, NumberInput, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { today } from '~/shared/i18n';
import { FormDialog } from '~/shared/ui';
import { CurrencyText, Text, ValidityFields } from './Fields';
import { useKeeping } from './useKeeping';

type Promotion = components['schemas']['Promotion'];

const KINDS: readonly Promotion['kind'][] = ['PERCENT', 'AMOUNT', 'FREE_GOODS'];
const CHANNELS = ['desk', 'api', 'portal', 'rep', 'import'];

/** What is given, on which goods, to whom, and how it goes together with others. */
export function PromotionForm({ promotion, onClose }: { promotion?: Promotion; onClose: () => void }) {
  const { t } = useTranslation('prices');
  const known = promotion !== undefined;
  const [draft, setDraft] = useState<Promotion>(
    promotion ?? { code: '', name: '', validFrom: today(), minQuantity: 0, minAmount: 0, kind: 'PERCENT', value: 5, stackGroup: 'season', position: 1, exclusive: false },
  );
  const change = (part: Partial<Promotion>) => setDraft((now) => ({ ...now, ...part }));
  const saving = useKeeping(() => ask(api.PUT('/api/promotions', { body: [draft] })), onClose);
  return (
    <FormDialog title={t(known ? 'promotion.change' : 'promotion.new')} onClose={onClose} saving={saving}>
      <Group grow align="start">
        <Text label={t('code')} required readOnly={known} data-autofocus={!known} value={draft.code} onChange={(code) => change({ code })} />
        <Text label={t('name')} required maxLength={120} value={draft.name} onChange={(name) => change({ name })} />
      </Group>
      <Group grow align="start">
        <NativeSelect label={t('promotion.kind')} value={draft.kind} data={KINDS.map((value) => ({ value, label: t(`promotion.kinds.${value}`) }))} onChange={(event) => change({ kind: event.currentTarget.value as Promotion['kind'] })} />
        <NumberInput label={t(`promotion.value.${draft.kind}`)} required withAsterisk={false} min={0} decimalScale={4} value={draft.value} onChange={(value) => change({ value: Number(value) })} />
      </Group>
      <Group grow align="start">
        <Text label={t('product')} value={draft.productNumber} onChange={(value) => change({ productNumber: value || null })} />
        <Text label={t('family')} value={draft.familyCode} onChange={(value) => change({ familyCode: value || null })} />
      </Group>
      <Group grow align="start">
        <NumberInput label={t(draft.kind === 'FREE_GOODS' ? 'promotion.each' : 'from')} min={0} decimalScale={3} value={draft.minQuantity} onChange={(value) => change({ minQuantity: Number(value) })} />
        <NumberInput label={t('promotion.minAmount')} min={0} decimalScale={2} value={draft.minAmount} onChange={(value) => change({ minAmount: Number(value) })} />
        <CurrencyText value={draft.currency} onChange={(value) => change({ currency: value || null })} />
      </Group>
      <Group grow align="start">
        <Text label={t('group')} value={draft.customerGroup} onChange={(value) => change({ customerGroup: value || null })} />
        <NativeSelect label={t('promotion.channel')} value={draft.channel ?? ''} data={[{ value: '', label: t('promotion.anyChannel') }, ...CHANNELS]} onChange={(event) => change({ channel: event.currentTarget.value || null })} />
      </Group>
      <Group grow align="start">
        <Text label={t('promotion.stackGroup')} description={t('promotion.stackHint')} required value={draft.stackGroup} onChange={(stackGroup) => change({ stackGroup })} />
        <NumberInput label={t('promotion.position')} description={t('promotion.positionHint')} min={0} max={9999} allowDecimal={false} value={draft.position} onChange={(value) => change({ position: Number(value) })} />
      </Group>
      <Switch label={t('promotion.exclusive')} description={t('promotion.exclusiveHint')} checked={draft.exclusive} onChange={(event) => change({ exclusive: event.currentTarget.checked })} />
      <ValidityFields value={draft} known={false} onChange={change} />
    </FormDialog>
  );
}
