import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PurchaseOrderPage } from '~/entities/purchase-order';
import { SendBack } from '~/features/send-back';
import { hasRole, useUser } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { DateTime } from '~/shared/ui';

/** What came, and what of it was not taken. */
export function Receipts({ page: { order, receipts } }: { page: PurchaseOrderPage }) {
  const { t } = useTranslation('purchasing');
  const formats = useFormats();
  const sends = hasRole(useUser(), ['warehouse', 'purchasing', 'supervisor']);
  const nameOf = (lineNo: number) => order.lines.find((line) => line.lineNo === lineNo)?.name ?? '';
  if (receipts.length === 0) {
    return <Text c="dimmed">{t('noReceipts')}</Text>;
  }
  return (
    <Table miw={560}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('column.at')}</Table.Th>
          <Table.Th>{t('column.deliveryNote')}</Table.Th>
          <Table.Th>{t('offer.product')}</Table.Th>
          <Table.Th ta="right">{t('column.received')}</Table.Th>
          <Table.Th ta="right">{t('column.rejected')}</Table.Th>
          <Table.Th>{t('column.place')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {receipts.map((receipt) => (
          <Table.Tr key={receipt.id}>
            <Table.Td>
              <DateTime value={receipt.at} />
              <Text size="xs" c="dimmed">
                {receipt.actor}
              </Text>
            </Table.Td>
            <Table.Td>{receipt.deliveryNote}</Table.Td>
            <Table.Td>{nameOf(receipt.lineNo)}</Table.Td>
            <Table.Td ta="right">{formats.number(receipt.received)}</Table.Td>
            <Table.Td ta="right">
              {formats.number(receipt.rejected)}
              {receipt.rejectReason && (
                <Text size="xs" c="dimmed">
                  {t(`rejectReason.${receipt.rejectReason}`)}, {t(`rejectedGoods.${receipt.rejectedGoods ?? 'SENT_BACK'}`)}
                  {receipt.sentBack > 0 && <>, {t('sendBack.done', { quantity: formats.number(receipt.sentBack) })}</>}
                </Text>
              )}
              {sends && <SendBack order={order.number} receipt={receipt} product={nameOf(receipt.lineNo)} />}
            </Table.Td>
            <Table.Td>
              {receipt.locationCode} {receipt.lotNumber}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
