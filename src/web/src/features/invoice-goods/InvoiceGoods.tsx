import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask, type components } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';

export type InvoiceCandidate = components['schemas']['InvoiceCandidate'];

interface Props {
  customer: InvoiceCandidate;
  /** All that waits of the customer when there are none. */
  goods: readonly InvoiceCandidate[];
  onClose: () => void;
  onDone: () => void;
}

/** One invoice for all that waits of a customer, or for chosen goods-issue notes. */
export function InvoiceGoods({ customer, goods, onClose, onDone }: Props) {
  const { t } = useTranslation('finance');
  const { t: common } = useTranslation('common');
  const client = useQueryClient();
  const invoicing = useMutation({
    mutationFn: () =>
      ask(api.POST('/api/to-invoice', { body: { customerNumber: customer.customerNumber, shipments: goods.map(({ shipmentNumber }) => shipmentNumber) } })),
    onSuccess: async ({ invoices }) => {
      notifications.show({ closeButtonProps: { 'aria-label': common('close') }, message: t('toInvoice.done', { numbers: invoices.join(', ') }) });
      onClose();
      onDone();
      await Promise.all(['to-invoice', 'invoices', 'orders'].map((family) => client.invalidateQueries({ queryKey: [family] })));
    },
  });
  return (
    <ConfirmEffects
      opened
      title={t('toInvoice.confirmTitle', { customer: customer.customerName })}
      effects={[
        goods.length > 0 ? t('toInvoice.effectChosen', { count: goods.length }) : t('toInvoice.effectAll', { customer: customer.customerName }),
        t('toInvoice.effectOne'),
        t('toInvoice.effectFinal'),
      ]}
      confirmLabel={t('toInvoice.confirm')}
      busy={invoicing.isPending}
      error={invoicing.error}
      onConfirm={() => invoicing.mutate()}
      onClose={onClose}
    />
  );
}
