import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';

/** Looks for customers to be reminded without waiting for the night. */
export function RunDunning() {
  const { t } = useTranslation('finance');
  const { t: common } = useTranslation('common');
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const running = useMutation({
    mutationFn: () => ask(api.POST('/api/dunning/runs')),
    onSuccess: async ({ begun }) => {
      notifications.show({ closeButtonProps: { 'aria-label': common('close') }, message: t('dunning.begun', { count: begun }) });
      setAsked(false);
      await client.invalidateQueries({ queryKey: ['dunning'] });
    },
  });
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('dunning.run')}</Button>
      <ConfirmEffects
        opened={asked}
        title={t('dunning.run')}
        effects={[t('dunning.effectBegin'), t('dunning.effectLetter')]}
        confirmLabel={t('dunning.confirm')}
        busy={running.isPending}
        error={running.error}
        onConfirm={() => running.mutate()}
        onClose={() => setAsked(false)}
      />
    </>
  );
}
