import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/shared/i18n';
import { DateTime, Goods } from '~/shared/ui';
import type { Return, ReturnReceipt } from './queries';

/** The goods of a return: announced, come in, and what became of each part. */
export function ReturnGoods({ of: { lines } }: { of: Return }) {
  const { t } = useTranslation('returns');
  const formats = useFormats();
  return (
    <Table miw={640}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('column.goods')}</Table.Th>
          <Table.Th ta="right">{t('column.announced')}</Table.Th>
          <Table.Th ta="right">{t('column.received')}</Table.Th>
          <Table.Th ta="right">{t('column.accepted')}</Table.Th>
          <Table.Th>{t('column.reason')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={line.id}>
            <Table.Td>
              <Goods name={line.name} number={line.productNumber} />
              {!line.orderLine && <Text size="xs">{t('alien')}</Text>}
              {line.receipts.map((receipt) => (
                <Part key={receipt.id} receipt={receipt} />
              ))}
            </Table.Td>
            <Table.Td ta="right">{formats.number(line.announced)}</Table.Td>
            <Table.Td ta="right">{formats.number(line.received)}</Table.Td>
            <Table.Td ta="right">{formats.number(line.accepted)}</Table.Td>
            <Table.Td>
              {t(`reason.${line.reason}`)}
              {line.remark && (
                <Text size="xs" c="dimmed">
                  {line.remark}
                </Text>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Part({ receipt }: { receipt: ReturnReceipt }) {
  const { t } = useTranslation('returns');
  const formats = useFormats();
  return (
    <Text size="xs" component="div" mt={4}>
      {t('came', { quantity: formats.number(receipt.quantity), place: receipt.locationCode })}
      {receipt.lotNumber && ` · ${receipt.lotNumber}`} · <DateTime value={receipt.at} /> · {receipt.actor}
      {receipt.inspections.map((each, index) => (
        <div key={index}>
          {formats.number(each.quantity)} × {t(`disposition.${each.disposition}`)}
          {each.asProduct && ` ${each.asProduct}`}
          {each.locationCode && ` → ${each.locationCode}`}
          {each.remark && ` · ${each.remark}`}
        </div>
      ))}
    </Text>
  );
}
