import { Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/shared/i18n';
import { ErrorState, Facts, Goods, LateSkeleton, Money, TextLink, Wide } from '~/shared/ui';
import { PurchaseOrderState } from './PurchaseOrderState';
import { usePurchaseOrder } from './queries';

/** An order to a supplier beside a task about it: whose, how much, and what of. */
export function PurchaseSummary({ number }: { number: string }) {
  const { t } = useTranslation('purchasing');
  const formats = useFormats();
  const { data, error, refetch } = usePurchaseOrder(number);
  if (error) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  const { order } = data;
  return (
    <Stack gap="md">
      <Facts
        facts={[
          [t('column.number'), <TextLink key="number" to="/purchase-orders/$number" params={{ number }}>{number}</TextLink>],
          [t('column.supplier'), order.supplierName],
          [t('column.state'), <PurchaseOrderState key="state" state={order.state} />],
          [t('column.total'), <Money key="total" value={order.total} />],
          [t('createdBy'), order.createdBy],
        ]}
      />
      <Wide label={t('tab.lines')}>
        <Table>
          <Table.Tbody>
            {order.lines.map((line) => (
              <Table.Tr key={line.lineNo}>
                <Table.Td>
                  <Goods name={line.name} number={line.productNumber} />
                </Table.Td>
                <Table.Td ta="right">
                  {formats.number(line.quantity)} × {formats.number(line.unitPrice)}
                  {line.offerPrice !== null && line.offerPrice !== undefined && line.offerPrice < line.unitPrice && (
                    <Text size="xs" c="dimmed">
                      {t('offered', { price: formats.number(line.offerPrice) })}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td ta="right">
                  <Money value={line.net} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Wide>
    </Stack>
  );
}
