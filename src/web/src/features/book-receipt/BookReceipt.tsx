import { Button, NumberInput, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Invoice } from '~/entities/invoice';
import { api, ask } from '~/shared/api';
import { today, useFormats } from '~/shared/i18n';
import { ErrorState } from '~/shared/ui';

/** Books money on an invoice by hand: how much, when, and the bank's reference, which counts once. */
export function BookReceipt({ invoice, onDone }: { invoice: Invoice; onDone?: () => void }) {
  const { t } = useTranslation('finance');
  const formats = useFormats();
  const client = useQueryClient();
  const [amount, setAmount] = useState<number | string>(invoice.open.amount);
  const [day, setDay] = useState(today());
  const [reference, setReference] = useState('');
  const booking = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/invoices/{invoiceNumber}/receipts', {
          params: { path: { invoiceNumber: invoice.number! } },
          body: { amount: Number(amount), currency: invoice.gross.currency, day, reference: reference.trim() },
        }),
      ),
    onSuccess: async (after) => {
      setReference('');
      setAmount(after.open.amount);
      await Promise.all([client.invalidateQueries({ queryKey: ['invoices'] }), client.invalidateQueries({ queryKey: ['payments', invoice.orderNumber] })]);
      onDone?.();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        booking.mutate();
      }}
    >
      <Stack gap="sm">
        <NumberInput
          label={t('receipt.amount')}
          description={t('receipt.open', { amount: formats.money(invoice.open) })}
          required withAsterisk={false}
          min={0.01}
          decimalScale={2}
          hideControls
          rightSection={invoice.gross.currency}
          rightSectionWidth={48}
          value={amount}
          onChange={setAmount}
        />
        <TextInput type="date" label={t('receipt.day')} required withAsterisk={false} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        <TextInput
          label={t('receipt.reference')}
          description={t('receipt.referenceHint')}
          required withAsterisk={false}
          maxLength={100}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        {booking.error && <ErrorState error={booking.error} />}
        <Button type="submit" loading={booking.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('receipt.book')}
        </Button>
      </Stack>
    </form>
  );
}
