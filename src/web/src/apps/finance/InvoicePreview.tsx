import { Anchor, Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Invoice, InvoiceState, ordersOf } from '~/entities/invoice';
import { DateTime, Facts, Money, Number } from '~/shared/ui';

export function InvoiceFacts({ invoice, onCustomer }: { invoice: Invoice; onCustomer?: () => void }) {
  const { t } = useTranslation('finance');
  return (
    <Facts
      facts={[
        [t('column.state'), <InvoiceState key="state" invoice={invoice} />],
        [
          t('column.customer'),
          onCustomer ? (
            <Anchor key="customer" component="button" type="button" ta="left" onClick={onCustomer}>
              {invoice.customerName} ({invoice.customerNumber})
            </Anchor>
          ) : (
            `${invoice.customerName} (${invoice.customerNumber})`
          ),
        ],
        [t('column.order'), <Number key="order">{ordersOf(invoice)}</Number>],
        [t('column.agent'), invoice.agentCode],
        [t('column.method'), t(`method.${invoice.paymentMethod}`)],
        [t('column.issued'), <DateTime key="issued" value={invoice.issuedOn} as="date" />],
        [t('column.due'), <DateTime key="due" value={invoice.dueOn} as="date" />],
        [t('column.net'), <Money key="net" value={invoice.net} />],
        [t('column.tax'), <Money key="tax" value={invoice.tax} />],
        [t('column.gross'), <Money key="gross" value={invoice.gross} />],
        [t('column.paid'), <Money key="paid" value={invoice.paid} />],
        [t('column.credited'), invoice.credited.amount > 0 && <Money key="credited" value={invoice.credited} />],
        [t('column.open'), <Money key="open" value={invoice.open} />],
      ]}
    />
  );
}

/** An invoice beside the list. */
export function InvoicePreview({ invoice, onOpen, onCustomer }: { invoice: Invoice; onOpen: () => void; onCustomer: () => void }) {
  const { t } = useTranslation('finance');
  return (
    <Stack gap="md">
      <Number>{invoice.number ?? ''}</Number>
      <InvoiceFacts invoice={invoice} onCustomer={onCustomer} />
      <Button variant="default" onClick={onOpen} style={{ alignSelf: 'flex-start' }}>
        {t('openInvoice')}
      </Button>
    </Stack>
  );
}
