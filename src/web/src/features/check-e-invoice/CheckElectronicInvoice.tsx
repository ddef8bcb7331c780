import { Button, Stack } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { ErrorState } from '~/shared/ui';

/** Has the electronic invoice written and checked anew, from the data as they are now. */
export function CheckElectronicInvoice({ number }: { number: string }) {
  const { t } = useTranslation('finance');
  const client = useQueryClient();
  const check = useMutation({
    mutationFn: () => ask(api.POST('/api/invoices/{invoiceNumber}/e-invoice/check', { params: { path: { invoiceNumber: number } } })),
    onSuccess: (report) => client.setQueryData(['invoices', 'electronic', number], report),
  });
  return (
    <Stack gap="xs">
      <Button variant="default" aria-label={`${t('electronic.check')}: ${number}`} loading={check.isPending} leftSection={<IconRefresh size={16} aria-hidden="true" />} onClick={() => check.mutate()} style={{ alignSelf: 'flex-start' }}>
        {t('electronic.check')}
      </Button>
      {check.error && <ErrorState error={check.error} onRetry={() => check.mutate()} />}
    </Stack>
  );
}
