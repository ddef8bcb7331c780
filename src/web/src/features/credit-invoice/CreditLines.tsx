import { NumberInput, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InvoiceLine } from '~/entities/invoice';
import { useFormats } from '~/shared/i18n';

export type Wishes = Readonly<Record<number, number | string>>;

interface Props {
  lines: readonly InvoiceLine[];
  /** What is typed: pieces, or an amount off the net of the line. */
  by: 'quantity' | 'net';
  wishes: Wishes;
  onWish: (lineNo: number, value: number | string) => void;
}

/** How much of each line is to be credited, at most what is left of it. */
export function CreditLines({ lines, by, wishes, onWish }: Props) {
  const { t } = useTranslation('finance');
  const formats = useFormats();
  const left = (line: InvoiceLine) => (by === 'quantity' ? Number(line.quantity) - Number(line.creditedQuantity) : cents(line.net.amount - line.creditedNet.amount - line.withheldNet.amount));
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('credit.line')}</Table.Th>
          <Table.Th ta="right">{t('credit.left')}</Table.Th>
          <Table.Th>{t(`credit.by.${by}`)}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => {
          const name = line.name ?? t('credit.freight');
          return (
            <Table.Tr key={line.lineNo}>
              <Table.Td>
                {name}
                <Text size="xs" c="dimmed">
                  {line.productNumber}
                </Text>
              </Table.Td>
              <Table.Td ta="right">{by === 'quantity' ? formats.number(left(line)) : formats.money({ amount: left(line), currency: line.net.currency })}</Table.Td>
              <Table.Td>
                <NumberInput
                  size="xs"
                  w={110}
                  aria-label={t('credit.ofLine', { name })}
                  min={0}
                  max={left(line)}
                  decimalScale={by === 'quantity' ? 3 : 2}
                  hideControls
                  disabled={left(line) <= 0}
                  value={wishes[line.lineNo] ?? ''}
                  onChange={(value) => onWish(line.lineNo, value)}
                />
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
