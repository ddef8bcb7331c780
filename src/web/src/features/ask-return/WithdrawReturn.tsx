import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';

/** Gives a return up before anything came in. */
export function WithdrawReturn({ number, onClose }: { number: string; onClose: () => void }) {
  const { t } = useTranslation('returns');
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const withdrawing = useMutation({
    mutationFn: () => ask(api.POST('/api/returns/{number}/cancellation', { params: { path: { number } }, body: { reason: reason.trim() } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['returns'] });
      onClose();
    },
  });
  return (
    <ConfirmEffects
      opened
      title={t('withdraw.title', { number })}
      effects={[t('withdraw.effectGoods'), t('withdraw.effectMail')]}
      confirmLabel={t('withdraw.confirm')}
      destructive
      busy={withdrawing.isPending}
      error={withdrawing.error}
      onConfirm={() => withdrawing.mutate()}
      onClose={onClose}
    >
      <TextInput label={t('withdraw.reason')} required withAsterisk={false} maxLength={200} value={reason} onChange={(event) => setReason(event.currentTarget.value)} data-autofocus />
    </ConfirmEffects>
  );
}
