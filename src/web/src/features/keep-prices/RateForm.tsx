import { Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { today } from '~/shared/i18n';
import { FormDialog } from '~/shared/ui';
import { Text } from './Fields';
import { useKeeping } from './useKeeping';

type ExchangeRate = components['schemas']['ExchangeRate'];

export function RateForm({ rate, onClose }: { rate?: ExchangeRate; onClose: () => void }) {
  const { t } = useTranslation('prices');
  const known = rate !== undefined;
  const [draft, setDraft] = useState<ExchangeRate>(rate ?? { base: 'EUR', quote: '', day: today(), rate: 1, source: '' });
  const change = (part: Partial<ExchangeRate>) => setDraft((now) => ({ ...now, ...part }));
  const saving = useKeeping(() => ask(api.PUT('/api/exchange-rates', { body: [draft] })), onClose);
  return (
    <FormDialog title={t(known ? 'rate.change' : 'rate.new')} onClose={onClose} saving={saving}>
      <Group grow align="start">
        <Text label={t('rate.base')} required maxLength={3} readOnly={known} data-autofocus={!known} value={draft.base} onChange={(base) => change({ base: base.toUpperCase() })} />
        <Text label={t('rate.quote')} required maxLength={3} readOnly={known} value={draft.quote} onChange={(quote) => change({ quote: quote.toUpperCase() })} />
      </Group>
      <Text type="date" label={t('rate.day')} required readOnly={known} value={draft.day} onChange={(day) => change({ day })} />
      <NumberInput label={t('rate.rate')} required withAsterisk={false} min={0} decimalScale={8} value={draft.rate} onChange={(value) => change({ rate: Number(value) })} />
      <Text label={t('rate.source')} required value={draft.source} onChange={(source) => change({ source })} />
    </FormDialog>
  );
}
