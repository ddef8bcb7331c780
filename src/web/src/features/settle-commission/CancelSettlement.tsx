import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settlement } from '~/entities/agent';
import { api, ask } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';

/** Cancels a settlement that is not paid; its commission is open again. */
export function CancelSettlement({ settlement, onClose }: { settlement: Settlement; onClose: () => void }) {
  const { t } = useTranslation('finance');
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const cancelling = useMutation({
    mutationFn: () => ask(api.POST('/api/settlements/{number}/cancellation', { params: { path: { number: settlement.number } }, body: { reason: reason.trim() } })),
    onSuccess: async () => {
      await Promise.all([client.invalidateQueries({ queryKey: ['settlements'] }), client.invalidateQueries({ queryKey: ['agents'] })]);
      onClose();
    },
  });
  return (
    <ConfirmEffects
      opened
      title={t('settlement.cancelOf', { number: settlement.number })}
      effects={[t('settlement.effectOpen'), t('settlement.effectStatement'), t('settlement.effectList')]}
      confirmLabel={t('settlement.cancel')}
      destructive
      busy={cancelling.isPending}
      error={cancelling.error}
      onConfirm={() => cancelling.mutate()}
      onClose={onClose}
    >
      <TextInput label={t('settlement.reason')} required withAsterisk={false} maxLength={200} data-autofocus value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </ConfirmEffects>
  );
}
