import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommissionRule } from '~/entities/agent';
import { api, ask } from '~/shared/api';
import { isoDay } from '~/shared/i18n';
import { ConfirmEffects } from '~/shared/ui';

/** Lets a rule end with a day; what was earned by it stays. */
export function EndRule({ rule, onClose }: { rule: CommissionRule; onClose: () => void }) {
  const { t } = useTranslation('agent');
  const client = useQueryClient();
  const [lastDay, setLastDay] = useState(isoDay(new Date()));
  const ending = useMutation({
    mutationFn: () => ask(api.POST('/api/commission/rules/{id}/end', { params: { path: { id: rule.id } }, body: { lastDay } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['commission-rules'] });
      onClose();
    },
  });
  return (
    <ConfirmEffects
      opened
      title={t('rule.endTitle')}
      effects={[lastDay < rule.validFrom ? t('rule.effectWithdraw') : t('rule.effectEnd'), t('rule.effectStays')]}
      confirmLabel={t('rule.end')}
      busy={ending.isPending}
      error={ending.error}
      onConfirm={() => ending.mutate()}
      onClose={onClose}
    >
      <TextInput type="date" label={t('rule.lastDay')} required withAsterisk={false} data-autofocus value={lastDay} onChange={(event) => setLastDay(event.currentTarget.value)} />
    </ConfirmEffects>
  );
}
