import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Period } from '~/entities/journal';
import { api, ask } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';

/** Closes a month, or opens it again, for a reason that stays with it. */
export function TurnPeriod({ period, name, onClose }: { period: Period; name: string; onClose: () => void }) {
  const { t } = useTranslation('books');
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const call = { params: { path: { month: period.month } }, body: { reason: reason.trim() } };
  const turning = useMutation({
    mutationFn: () => ask(period.closed ? api.POST('/api/accounting/periods/{month}/reopening', call) : api.POST('/api/accounting/periods/{month}/closing', call)),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['books'] });
      onClose();
    },
  });
  const way = period.closed ? 'reopen' : 'close';
  return (
    <ConfirmEffects
      opened
      title={t(`period.${way}Of`, { month: name })}
      effects={[t(`period.${way}Effect`), t(`period.${way}Later`)]}
      confirmLabel={t(`period.${way}`)}
      busy={turning.isPending}
      error={turning.error}
      onConfirm={() => turning.mutate()}
      onClose={onClose}
    >
      <TextInput label={t('period.reason')} required withAsterisk={false} maxLength={200} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </ConfirmEffects>
  );
}
