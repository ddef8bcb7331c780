import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OrderLink } from '~/entities/order';
import type { PurchaseOrderPage } from '~/entities/purchase-order';
import { useFormats } from '~/shared/i18n';
import { DateTime, Goods, Money, Wide } from '~/shared/ui';

/** What was ordered, and what became of it. */
export function PurchaseLines({ page: { order } }: { page: PurchaseOrderPage }) {
  const { t } = useTranslation('purchasing');
  const formats = useFormats();
  return (
    <Wide label={t('tab.lines')}>
      <Table miw={820}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('offer.product')}</Table.Th>
            <Table.Th ta="right">{t('column.ordered')}</Table.Th>
            <Table.Th ta="right">{t('column.confirmed')}</Table.Th>
            <Table.Th ta="right">{t('column.received')}</Table.Th>
            <Table.Th ta="right">{t('column.rejected')}</Table.Th>
            <Table.Th ta="right">{t('column.givenUp')}</Table.Th>
            <Table.Th ta="right">{t('column.open')}</Table.Th>
            <Table.Th>{t('column.expected')}</Table.Th>
            <Table.Th ta="right">{t('column.price')}</Table.Th>
            <Table.Th ta="right">{t('column.net')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {order.lines.map((line) => (
            <Table.Tr key={line.lineNo}>
              <Table.Td>
                <Goods name={line.name} number={line.productNumber}>
                  {line.articleNumber && ` · ${line.articleNumber}`}
                  {line.forOrder && ` · ${t('boughtFor', { order: line.forOrder })}`}
                </Goods>
              </Table.Td>
              <Table.Td ta="right">{formats.number(line.quantity)}</Table.Td>
              <Table.Td ta="right">{line.confirmed === null || line.confirmed === undefined ? '–' : formats.number(line.confirmed)}</Table.Td>
              <Table.Td ta="right">{formats.number(line.received)}</Table.Td>
              <Table.Td ta="right">{formats.number(line.rejected)}</Table.Td>
              <Table.Td ta="right">{formats.number(line.cancelled)}</Table.Td>
              <Table.Td ta="right">{formats.number(line.open)}</Table.Td>
              <Table.Td>
                <DateTime value={line.expectedOn} as="date" />
              </Table.Td>
              <Table.Td ta="right">{formats.number(line.unitPrice)}</Table.Td>
              <Table.Td ta="right">
                <Money value={line.net} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Wide>
  );
}

/** Whose waiting lines the goods are meant for. */
export function Customers({ page: { order, customers } }: { page: PurchaseOrderPage }) {
  const { t } = useTranslation('purchasing');
  const formats = useFormats();
  if (customers.length === 0) {
    return <Text c="dimmed">{t(order.state === 'PROPOSED' ? 'customersOnceSent' : 'noCustomers')}</Text>;
  }
  return (
    <Table>
      <Table.Tbody>
        {customers.map((link) => (
          <Table.Tr key={`${link.orderNumber} ${link.orderLineNo} ${link.lineNo}`}>
            <Table.Td>
              <OrderLink number={link.orderNumber} />
              <Text size="xs" c="dimmed">
                {order.lines.find((line) => line.lineNo === link.lineNo)?.name}
              </Text>
            </Table.Td>
            <Table.Td ta="right">{formats.number(link.quantity)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
