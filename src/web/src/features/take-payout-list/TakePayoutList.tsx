import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconCash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { DropZone } from '~/shared/form';
import { DateTime, ErrorState, Money, Number, SimpleTable, StatePill, Wide } from '~/shared/ui';

type PayoutLine = components['schemas']['PayoutLine'];

function body(file: File) {
  const form = new FormData();
  form.append('file', file);
  return { body: form as never, bodySerializer: (sent: unknown) => sent as never };
}

/** Looks at a carrier's list first, and books it when somebody has seen what would come of it. */
export function usePayoutList() {
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const looking = useMutation({ mutationFn: (chosen: File) => ask(api.POST('/api/carrier-payouts/preview', body(chosen))) });
  const booking = useMutation({
    mutationFn: (chosen: File) => ask(api.POST('/api/carrier-payouts', body(chosen))),
    onSuccess: () => client.invalidateQueries({ queryKey: ['carrier-cash'] }),
  });
  return {
    looking,
    booking,
    look: (chosen: File) => {
      setFile(chosen);
      booking.reset();
      looking.mutate(chosen);
    },
    book: () => file && booking.mutate(file),
    isBusy: looking.isPending || booking.isPending,
  };
}

/** Where a payout list is dropped or chosen, what it would book, and what it booked. */
export function TakePayoutList({ list, held }: { list: ReturnType<typeof usePayoutList>; held: boolean }) {
  const { t } = useTranslation('finance');
  const { looking, booking } = list;
  const lines = booking.data ?? looking.data;
  const good = lines?.filter(({ booked }) => booked).length ?? 0;
  const error = booking.error ?? looking.error;
  return (
    <Stack gap="md">
      <DropZone icon={IconCash} title={t('cash.drop')} hint={t('cash.dropHint')} choose={t('cash.choose')} accept=".csv,.txt" held={held} busy={list.isBusy} onFile={list.look} />
      {error && <ErrorState error={error} />}
      {lines && (
        <>
          <Alert role="status" color={good === lines.length ? 'teal' : 'yellow'} variant="light">
            {t(booking.data ? 'cash.came' : 'cash.wouldCome', { good, all: lines.length })}
          </Alert>
          <Wide label={t('cash.title')}>
            <Lines lines={lines} />
          </Wide>
          {!booking.data && good > 0 && (
            <Group>
              <Button loading={booking.isPending} onClick={list.book}>
                {t('cash.book', { count: good })}
              </Button>
            </Group>
          )}
        </>
      )}
    </Stack>
  );
}

function Lines({ lines }: { lines: PayoutLine[] }) {
  const { t } = useTranslation('finance');
  return (
    <SimpleTable
      nothing=""
      headings={[
        { label: t('cash.row'), right: true },
        { label: t('cash.parcel') },
        { label: t('column.order') },
        { label: t('cash.paidOn') },
        { label: t('cash.paid'), right: true },
        { label: t('cash.owed'), right: true },
        { label: t('column.state') },
      ]}
      rows={lines.map((line) => ({
        key: String(line.row),
        cells: [
          line.row,
          <Number key="parcel">{line.trackingNumber}</Number>,
          line.orderNumber && <Number key="order">{line.orderNumber}</Number>,
          line.paidOn && <DateTime key="day" value={line.paidOn} as="date" />,
          line.paid && <Money key="paid" value={line.paid} />,
          line.open && <Money key="open" value={line.open} />,
          <StatePill key="state" meaning={line.booked ? (line.finding ? 'attention' : 'good') : 'bad'}>
            {t(line.finding ? `cash.finding.${line.finding}` : 'cash.fits')}
          </StatePill>,
        ],
      }))}
    />
  );
}
