import { Button, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProductField } from '~/entities/product';
import { api, ask, type components } from '~/shared/api';
import { isoDay } from '~/shared/i18n';
import { FormDialog } from '~/shared/ui';

type Request = components['schemas']['CommissionRuleRequest'];
type Scope = 'all' | 'productNumber' | 'familyCode' | 'customerNumber';
type Tier = { from: number | ''; rate: number | '' };

const numberOf = (value: number | string): number | '' => (value === '' ? '' : Number(value));

/** A new rate for an agent or the house: for what, how much, and how long. */
export function RuleForm({ agent, onClose }: { agent?: string; onClose: () => void }) {
  const { t } = useTranslation('agent');
  const client = useQueryClient();
  const [scope, setScope] = useState<Scope>('all');
  const [named, setNamed] = useState('');
  const [rate, setRate] = useState<number | ''>('');
  const [margin, setMargin] = useState<number | ''>('');
  const [tiers, setTiers] = useState<readonly Tier[]>([]);
  const [period, setPeriod] = useState<NonNullable<Request['period']>>('MONTH');
  const [time, setTime] = useState({ validFrom: isoDay(new Date()), validTo: '' });
  const saving = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/commission/rules', {
          body: {
            agentCode: agent ?? null,
            ...(scope === 'all' ? {} : { [scope]: named.trim() }),
            rate: Number(rate),
            minimumMargin: margin === '' ? null : margin,
            tiers: tiers.map((tier) => ({ from: Number(tier.from), rate: Number(tier.rate) })),
            period: tiers.length > 0 ? period : null,
            validFrom: time.validFrom,
            validTo: time.validTo || null,
          },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['commission-rules'] });
      onClose();
    },
  });
  const changeTier = (index: number, part: Partial<Tier>) => setTiers((now) => now.map((tier, at) => (at === index ? { ...tier, ...part } : tier)));
  const scopes: readonly Scope[] = agent ? ['all', 'productNumber', 'familyCode', 'customerNumber'] : ['all', 'familyCode'];
  return (
    <FormDialog title={t('rule.add')} onClose={onClose} saving={saving}>
      <NativeSelect label={t('rule.holdsFor')} data={scopes.map((value) => ({ value, label: t(`rule.scope.${value}`) }))} value={scope} onChange={(event) => setScope(event.currentTarget.value as Scope)} />
      {scope === 'productNumber' && <ProductField label={t('rule.scope.productNumber')} value="" onChange={setNamed} />}
      {(scope === 'familyCode' || scope === 'customerNumber') && (
        <TextInput label={t(`rule.scope.${scope}`)} required withAsterisk={false} maxLength={40} value={named} onChange={(event) => setNamed(event.currentTarget.value)} />
      )}
      <Group grow align="start">
        <NumberInput label={t('column.rate')} required withAsterisk={false} min={0} max={100} decimalScale={4} suffix=" %" value={rate} onChange={(value) => setRate(numberOf(value))} />
        <NumberInput label={t('rule.margin')} description={t('rule.marginHint')} min={0} max={100} decimalScale={4} suffix=" %" value={margin} onChange={(value) => setMargin(numberOf(value))} />
      </Group>
      {tiers.map((tier, index) => (
        <Group key={index} grow align="start">
          <NumberInput label={t('rule.tierFrom', { n: index + 1 })} required withAsterisk={false} min={0.01} decimalScale={2} value={tier.from} onChange={(value) => changeTier(index, { from: numberOf(value) })} />
          <NumberInput label={t('rule.tierRate', { n: index + 1 })} required withAsterisk={false} min={0} max={100} decimalScale={4} suffix=" %" value={tier.rate} onChange={(value) => changeTier(index, { rate: numberOf(value) })} />
        </Group>
      ))}
      {tiers.length > 0 && (
        <NativeSelect label={t('rule.counted')} data={(['MONTH', 'QUARTER', 'YEAR'] as const).map((value) => ({ value, label: t(`rule.period.${value}`) }))} value={period} onChange={(event) => setPeriod(event.currentTarget.value as typeof period)} />
      )}
      <Group gap="xs">
        <Button variant="subtle" size="compact-sm" disabled={tiers.length >= 10} onClick={() => setTiers((now) => [...now, { from: '', rate: '' }])}>
          {t('rule.addTier')}
        </Button>
        {tiers.length > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => setTiers((now) => now.slice(0, -1))}>
            {t('rule.removeTier')}
          </Button>
        )}
      </Group>
      <Group grow align="start">
        <TextInput type="date" label={t('rule.from')} required withAsterisk={false} value={time.validFrom} onChange={(event) => setTime({ ...time, validFrom: event.currentTarget.value })} />
        <TextInput type="date" label={t('rule.to')} description={t('rule.toHint')} value={time.validTo} onChange={(event) => setTime({ ...time, validTo: event.currentTarget.value })} />
      </Group>
    </FormDialog>
  );
}
