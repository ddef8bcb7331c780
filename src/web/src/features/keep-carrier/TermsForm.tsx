import { Button, Group, NumberInput, Stack, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Terms } from '~/entities/carrier';
import { type Grid, gridOf, termsOf } from './grid';
import { RateGrid } from './RateGrid';
import { Surcharges } from './Surcharges';
import { Zones } from './Zones';

/** Prices from a day on: what is reckoned how, where the zones are, what each weight costs, and what comes on top. */
export function TermsForm({ terms, onChange, onRemove }: { terms: Terms; onChange: (terms: Terms) => void; onRemove: () => void }) {
  const { t } = useTranslation('admin');
  const [grid, setGrid] = useState(() => gridOf(terms.rates, terms.beyond));
  const change = (part: Partial<Terms>) => onChange({ ...terms, ...part });
  const prices = (next: Grid) => {
    setGrid(next);
    change(termsOf(next));
  };
  return (
    <Stack gap="md">
      <Group align="start" gap="sm">
        <TextInput type="date" label={t('terms.validFrom')} required withAsterisk={false} value={terms.validFrom} onChange={(event) => change({ validFrom: event.currentTarget.value })} />
        <TextInput type="date" label={t('terms.validUntil')} value={terms.validUntil ?? ''} onChange={(event) => change({ validUntil: event.currentTarget.value || null })} />
        <TextInput w={90} label={t('terms.currency')} required withAsterisk={false} maxLength={3} value={terms.currency} onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })} />
        <NumberInput w={130} label={t('terms.divisor')} min={100} max={100_000} allowDecimal={false} hideControls value={terms.volumetricDivisor} onChange={(value) => change({ volumetricDivisor: Number(value) })} />
        <NumberInput w={110} label={t('terms.step')} suffix=" kg" min={0.001} decimalScale={3} hideControls value={terms.weightStepKg} onChange={(value) => change({ weightStepKg: Number(value) })} />
        <NumberInput w={90} label={t('terms.fuel')} suffix=" %" min={0} max={100} decimalScale={4} hideControls value={terms.fuelPercent} onChange={(value) => change({ fuelPercent: Number(value) })} />
      </Group>
      <Switch label={t('terms.roundEach')} checked={terms.roundEachParcel} onChange={(event) => change({ roundEachParcel: event.currentTarget.checked })} />
      <Zones zones={terms.zones} onChange={(zones) => change({ zones })} />
      <RateGrid grid={grid} currency={terms.currency} onChange={prices} />
      <Surcharges surcharges={terms.surcharges} currency={terms.currency} onChange={(surcharges) => change({ surcharges })} />
      <Button variant="subtle" color="gray" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={onRemove}>
        {t('terms.remove')}
      </Button>
    </Stack>
  );
}
