import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { ErrorState } from '~/shared/ui';

/** Sends money of a credit note again that the card did not take back. */
export function SendAgain({ creditNote }: { creditNote: string }) {
  const { t } = useTranslation('returns');
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: (way: 'CARD' | 'BANK') => ask(api.POST('/api/credit-notes/{creditNote}/refund', { params: { path: { creditNote } }, body: { way } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['returns'] }),
  });
  return (
    <>
      <Group gap="sm" mt="xs">
        <Button variant="default" size="compact-sm" loading={sending.isPending} onClick={() => sending.mutate('CARD')}>
          {t('refused.retry')}
        </Button>
        <Button variant="default" size="compact-sm" loading={sending.isPending} onClick={() => sending.mutate('BANK')}>
          {t('refused.bank')}
        </Button>
      </Group>
      {sending.error && <ErrorState error={sending.error} />}
    </>
  );
}
