import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Credit } from '~/entities/customer';
import { type OrderPage, OrderLink } from '~/entities/order';
import { useFormats } from '~/shared/i18n';
import { DateTime, Facts, Money, Number } from '~/shared/ui';
import classes from './desk.module.css';

type Address = OrderPage['order']['deliveryAddress'];

/** Whose order it is, where it goes, and how the customer stands with us. */
export function Customer({ page }: { page: OrderPage }) {
  const { t } = useTranslation(['desk', 'order']);
  const { order, customer } = page;
  return (
    <aside className={classes.aside} aria-label={t('desk:page.customer')}>
      <Stack component="section" gap="sm">
        <Title order={2}>{t('desk:page.customer')}</Title>
        <Facts
          facts={[
            [t('desk:column.customerNumber'), <Number key="number">{order.customerNumber}</Number>],
            [t('desk:customer.class'), customer?.customerClass],
            [t('desk:customer.phone'), customer?.phone && <Anchor href={`tel:${customer.phone}`}>{customer.phone}</Anchor>],
            [t('desk:customer.email'), order.customerEmail && <Anchor href={`mailto:${order.customerEmail}`}>{order.customerEmail}</Anchor>],
            [t('desk:column.reference'), order.customerReference],
            [t('desk:column.agent'), order.agentCode],
          ]}
        />
      </Stack>
      {customer && (
        <Stack component="section" gap="sm">
          <Title order={2}>{t('desk:page.credit')}</Title>
          <Credit card={customer} />
          <Facts
            facts={[
              [t('desk:customer.openInvoices'), <Money key="open" value={customer.openInvoices} />],
              [t('desk:customer.overdue'), customer.overdueInvoices.amount > 0 && <Money key="overdue" value={customer.overdueInvoices} />],
              [t('desk:customer.openOrders'), String(customer.openOrders)],
              [
                t('desk:customer.lastOrder'),
                customer.lastOrderNumber && (
                  <span key="last">
                    <OrderLink number={customer.lastOrderNumber} /> <DateTime value={customer.lastOrderOn} as="date" />
                  </span>
                ),
              ],
            ].filter((fact): fact is [string, string] => fact[1] !== false)}
          />
        </Stack>
      )}
      <Stack component="section" gap="sm">
        <Title order={2}>{t('desk:page.delivery')}</Title>
        <Postal address={order.deliveryAddress} />
        <Facts
          facts={[
            [t('desk:page.policy'), t(`order:policy.${order.deliveryPolicy}`)],
            [t('desk:page.deliveryService'), order.deliveryService],
            [t('desk:column.warehouse'), order.warehouseCode],
            [t('desk:column.channel'), t(`order:channel.${order.channel}`)],
          ]}
        />
        {order.note && (
          <Text className={classes.box} style={{ whiteSpace: 'pre-wrap' }}>
            {order.note}
          </Text>
        )}
      </Stack>
    </aside>
  );
}

function Postal({ address }: { address: Address }) {
  const formats = useFormats();
  return (
    <address style={{ fontStyle: 'normal' }}>
      {formats.address(address).map((line, index) => (
        <div key={index}>{line}</div>
      ))}
      {address.phone && <Anchor href={`tel:${address.phone}`}>{address.phone}</Anchor>}
    </address>
  );
}
