import { Group, NativeSelect, NumberInput, Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agent } from '~/entities/agent';
import { api, ask } from '~/shared/api';
import { LANGUAGES } from '~/shared/i18n';
import { FormDialog } from '~/shared/ui';

/** Somebody who earns commission: his rate, and where it is paid to. */
export function AgentForm({ agent, onClose }: { agent?: Agent; onClose: () => void }) {
  const { t } = useTranslation('agent');
  const client = useQueryClient();
  const [draft, setDraft] = useState<Agent>(agent ?? { code: '', name: '', language: 'en', rate: 5, active: true });
  const change = (part: Partial<Agent>) => setDraft((now) => ({ ...now, ...part }));
  const saving = useMutation({
    mutationFn: () => {
      const { code, ...body } = draft;
      return ask(api.PUT('/api/agents/{code}', { params: { path: { code: code.trim() } }, body: { ...body, email: body.email?.trim() || null, iban: body.iban?.trim() || null } }));
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['agents'] });
      onClose();
    },
  });
  return (
    <FormDialog title={t(agent ? 'keep.change' : 'keep.new')} onClose={onClose} saving={saving}>
      <Group grow align="start">
        <TextInput label={t('column.code')} required withAsterisk={false} maxLength={40} readOnly={agent !== undefined} data-autofocus={!agent} value={draft.code} onChange={(event) => change({ code: event.currentTarget.value })} />
        <TextInput label={t('column.name')} required withAsterisk={false} maxLength={120} data-autofocus={Boolean(agent)} value={draft.name} onChange={(event) => change({ name: event.currentTarget.value })} />
      </Group>
      <Group grow align="start">
        <TextInput type="email" label={t('column.email')} maxLength={200} value={draft.email ?? ''} onChange={(event) => change({ email: event.currentTarget.value })} />
        <NativeSelect label={t('keep.language')} value={draft.language} data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))} onChange={(event) => change({ language: event.currentTarget.value })} />
      </Group>
      <Group grow align="start">
        <NumberInput label={t('column.rate')} description={t('keep.rateHint')} min={0} max={100} decimalScale={4} suffix=" %" value={draft.rate ?? ''} onChange={(value) => change({ rate: value === '' ? null : Number(value) })} />
        <NumberInput label={t('keep.limit')} description={t('keep.limitHint')} min={0} max={100} decimalScale={4} suffix=" %" value={draft.discountLimit ?? ''} onChange={(value) => change({ discountLimit: value === '' ? null : Number(value) })} />
      </Group>
      <TextInput label="IBAN" description={t('keep.ibanHint')} maxLength={42} value={draft.iban ?? ''} onChange={(event) => change({ iban: event.currentTarget.value })} />
      <Switch label={t('active')} description={t('keep.activeHint')} checked={draft.active} onChange={(event) => change({ active: event.currentTarget.checked })} />
    </FormDialog>
  );
}
