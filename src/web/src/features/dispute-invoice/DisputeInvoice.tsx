import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Invoice } from '~/entities/invoice';
import { api, ask } from '~/shared/api';
import { DateTime, ErrorState } from '~/shared/ui';

/** Notes why a customer objects, so that the invoice is not demanded; or that the objection is settled. */
export function DisputeInvoice({ invoice }: { invoice: Invoice }) {
  const { t } = useTranslation('finance');
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const path = { invoiceNumber: invoice.number! };
  const onSuccess = async () => {
    setReason('');
    await Promise.all(['invoices', 'dunning'].map((family) => client.invalidateQueries({ queryKey: [family] })));
  };
  const disputing = useMutation({
    mutationFn: () => ask(api.PUT('/api/invoices/{invoiceNumber}/dispute', { params: { path }, body: { reason: reason.trim() } })),
    onSuccess,
  });
  const settling = useMutation({ mutationFn: () => ask(api.DELETE('/api/invoices/{invoiceNumber}/dispute', { params: { path } })), onSuccess });
  if (invoice.disputeReason) {
    return (
      <Stack gap="xs">
        <Text>{invoice.disputeReason}</Text>
        <Text size="xs" c="dimmed">
          {t('dispute.since')} <DateTime value={invoice.disputedOn} as="date" />
        </Text>
        {settling.error && <ErrorState error={settling.error} />}
        <Button variant="default" loading={settling.isPending} onClick={() => settling.mutate()} style={{ alignSelf: 'flex-start' }}>
          {t('dispute.settle')}
        </Button>
      </Stack>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        disputing.mutate();
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t('dispute.reason')}
          description={t('dispute.hint')}
          required withAsterisk={false}
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {disputing.error && <ErrorState error={disputing.error} />}
        <Button type="submit" variant="default" loading={disputing.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('dispute.open')}
        </Button>
      </Stack>
    </form>
  );
}
