import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { DateTime, ErrorState, Facts, LateSkeleton, Money, Number, Quantity } from '~/shared/ui';
import classes from './subject.module.css';

export function useOrder(number: string) {
  return useQuery({
    queryKey: ['subject', 'order', number],
    queryFn: () => ask(api.GET('/api/orders/{orderNumber}', { params: { path: { orderNumber: number } } })),
  });
}

/** The order a task is about, as far as one needs it to decide. */
export function OrderSummary({ number }: { number: string }) {
  const { t } = useTranslation('tasks');
  const formats = useFormats();
  const { data: order, error, refetch } = useOrder(number);
  if (!order) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LateSkeleton />;
  }
  return (
    <Stack gap="md">
      <Title order={2}>
        <Number>{order.number}</Number>
      </Title>
      <Facts
        facts={[
          [t('order.customer'), `${order.customerName} (${order.customerNumber})`],
          [t('order.reference'), order.customerReference],
          [t('order.total'), <Money key="total" value={order.totals.gross} />],
          [t('order.placed'), <DateTime key="placed" value={order.placedAt} />],
          [t('order.delivery'), formats.address(order.deliveryAddress).join(', ')],
          [t('order.note'), order.note],
        ]}
      />
      <table className={classes.lines}>
        <caption>{t('order.lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('order.product')}</th>
            <th scope="col">{t('order.quantity')}</th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <tr key={line.lineNo}>
              <td>
                {line.name}
                <br />
                <small>{line.productNumber}</small>
              </td>
              <td>
                <Quantity value={line.quantity as unknown as string} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Stack>
  );
}
