import { Button, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InvoiceState, paperOf, useInvoice } from '~/entities/invoice';
import { BookReceipt } from '~/features/book-receipt';
import { CreditInvoice } from '~/features/credit-invoice';
import { DisputeInvoice } from '~/features/dispute-invoice';
import { api, ask, hasRole, useUser } from '~/shared/api';
import { DateTime, ErrorState, LateSkeleton, Money, Page, Part, PdfViewer } from '~/shared/ui';
import { CreditNotes } from './CreditNotes';
import { ElectronicPart } from './ElectronicPart';
import { InvoiceFacts } from './InvoicePreview';

const route = getRouteApi('/frame/finance/invoices/$invoiceNumber');

/** An invoice with its paper, what was paid and credited and, for finance, the booking of what comes in. */
export default function InvoicePage() {
  const { t } = useTranslation('finance');
  const { invoiceNumber } = route.useParams();
  const user = useUser();
  const [crediting, setCrediting] = useState(false);
  const { data: invoice, error, refetch } = useInvoice(invoiceNumber);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!invoice) {
    return <LateSkeleton />;
  }
  const paper = paperOf(invoice);
  const isFinance = hasRole(user, ['finance']);
  const books = isFinance && invoice.open.amount > 0;
  const credits = isFinance && invoice.credited.amount < invoice.gross.amount;
  return (
    <Page
      title={invoiceNumber}
      facts={
        <>
          <InvoiceState invoice={invoice} />
          <Text>{invoice.customerName}</Text>
        </>
      }
      actions={
        credits && (
          <Button variant="default" onClick={() => setCrediting(true)}>
            {t('credit.open')}
          </Button>
        )
      }
      aside={
        <>
          <InvoiceFacts invoice={invoice} />
          <ElectronicPart invoice={invoice} />
          {books && (
            <Part title={t('receipt.title')}>
              <BookReceipt key={invoice.open.amount} invoice={invoice} />
            </Part>
          )}
          {isFinance && (invoice.open.amount > 0 || invoice.disputeReason) && (
            <Part title={t('dispute.title')}>
              <DisputeInvoice invoice={invoice} />
            </Part>
          )}
          <CreditNotes invoiceNumber={invoiceNumber} />
          {hasRole(user, ['order-desk', 'finance', 'supervisor', 'administrator']) && <Ledger orderNumber={invoice.orderNumber} />}
        </>
      }
    >
      {crediting && <CreditInvoice invoice={invoice} onClose={() => setCrediting(false)} />}
      {paper ? <PdfViewer href={paper} title={invoiceNumber} height="78vh" /> : <Text c="dimmed">{t('noPaper')}</Text>}
    </Page>
  );
}

/** What happened to the order's money, the newest first. */
function Ledger({ orderNumber }: { orderNumber: string }) {
  const { t } = useTranslation('finance');
  const { data } = useQuery({
    queryKey: ['payments', orderNumber],
    queryFn: () => ask(api.GET('/api/payments/{orderNumber}', { params: { path: { orderNumber } } })),
    retry: false,
  });
  return data && data.events.length > 0 ? (
    <Part title={t('ledger')}>
      <Table>
        <Table.Tbody>
          {data.events.toReversed().map((event, index) => (
            <Table.Tr key={index}>
              <Table.Td>
                {t(`event.${event.kind}`)}
                <Text size="xs" c="dimmed">
                  <DateTime value={event.at} />
                  {event.status !== 'SUCCESS' && ` · ${t(`eventStatus.${event.status}`)}`}
                </Text>
              </Table.Td>
              <Table.Td ta="right">
                <Money value={event.amount} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Part>
  ) : null;
}
