import { Group, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settlement } from '~/entities/agent';
import { api, ask } from '~/shared/api';
import { isoDay } from '~/shared/i18n';
import { FormDialog } from '~/shared/ui';

/** Notes that the money went to the agent. */
export function PaySettlement({ settlement, onClose }: { settlement: Settlement; onClose: () => void }) {
  const { t } = useTranslation('finance');
  const client = useQueryClient();
  const [draft, setDraft] = useState({ paidOn: isoDay(new Date()), reference: settlement.run });
  const saving = useMutation({
    mutationFn: () => ask(api.PUT('/api/settlements/{number}/payment', { params: { path: { number: settlement.number } }, body: draft })),
    onSuccess: async () => {
      await Promise.all([client.invalidateQueries({ queryKey: ['settlements'] }), client.invalidateQueries({ queryKey: ['agents'] })]);
      onClose();
    },
  });
  return (
    <FormDialog title={t('settlement.payOf', { number: settlement.number })} onClose={onClose} saving={saving}>
      <Group grow align="start">
        <TextInput type="date" label={t('settlement.paidOn')} required withAsterisk={false} data-autofocus value={draft.paidOn} onChange={(event) => setDraft({ ...draft, paidOn: event.currentTarget.value })} />
        <TextInput label={t('settlement.reference')} required withAsterisk={false} maxLength={80} value={draft.reference} onChange={(event) => setDraft({ ...draft, reference: event.currentTarget.value })} />
      </Group>
    </FormDialog>
  );
}
