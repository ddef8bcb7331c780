import { Button, Checkbox, Group, NumberInput, Table, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrderLink } from '~/entities/order';
import type { Proposal, ProposalLine } from '~/entities/purchase-order';
import { useFormats } from '~/shared/i18n';
import { DateTime, ErrorState, Goods, Money, Part, StatePill } from '~/shared/ui';
import { useMakePurchase } from './useBuying';

/** What to buy from one supplier: quantities to be changed, lines to be left out, and the order by one press. */
export function ProposalCard({ proposal, buys }: { proposal: Proposal; buys: boolean }) {
  const { t } = useTranslation('purchasing');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [quantities, setQuantities] = useState<Readonly<Record<string, number>>>({});
  const [key] = useState(() => crypto.randomUUID());
  const making = useMakePurchase();
  const quantityOf = (line: ProposalLine) => quantities[line.need.productNumber] ?? line.quantity;
  const chosen = proposal.lines.filter((line) => !left.has(line.need.productNumber) && quantityOf(line) > 0);
  const currency = proposal.total.currency;
  const total = { amount: chosen.reduce((sum, line) => sum + Math.round(quantityOf(line) * line.unitPrice * 100) / 100, 0), currency };
  const below = total.amount < proposal.minimumOrderValue.amount;
  const toggle = (product: string) =>
    setLeft((now) => {
      const next = new Set(now);
      if (!next.delete(product)) {
        next.add(product);
      }
      return next;
    });
  const order = () =>
    making.mutate({
      key: `${key} ${JSON.stringify(chosen.map((line) => [line.need.productNumber, quantityOf(line)]))}`.slice(0, 250),
      request: {
        supplierNumber: proposal.supplierNumber,
        warehouseCode: proposal.warehouseCode,
        lines: chosen.map((line) => ({ productNumber: line.need.productNumber, quantity: quantityOf(line) })),
      },
    });
  return (
    <Part
      title={`${proposal.supplierName} → ${proposal.warehouseCode}`}
      actions={
        <Group gap="sm">
          {below && <StatePill meaning="attention">{t('belowMinimum')}</StatePill>}
          <Money value={total} />
          {buys && (
            <Button size="sm" loading={making.isPending} disabled={chosen.length === 0} onClick={order}>
              {t('orderLines', { count: chosen.length })}
            </Button>
          )}
        </Group>
      }
    >
      {making.error && <ErrorState error={making.error} />}
      <Table miw={760} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={36}>
              <VisuallyHidden>{t('column.order')}</VisuallyHidden>
            </Table.Th>
            <Table.Th>{t('offer.product')}</Table.Th>
            <Table.Th>{t('column.why')}</Table.Th>
            <Table.Th ta="right">{t('column.needed')}</Table.Th>
            <Table.Th ta="right" w={130}>
              {t('column.quantity')}
            </Table.Th>
            <Table.Th ta="right">{t('column.price')}</Table.Th>
            <Table.Th>{t('column.expected')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {proposal.lines.map((line) => (
            <Table.Tr key={line.need.productNumber} opacity={left.has(line.need.productNumber) ? 0.6 : undefined}>
              <Table.Td>
                <Checkbox aria-label={t('take', { product: line.name })} checked={!left.has(line.need.productNumber)} onChange={() => toggle(line.need.productNumber)} />
              </Table.Td>
              <Table.Td>
                <Goods name={line.name} number={line.need.productNumber}>
                  {line.articleNumber && ` · ${line.articleNumber}`}
                </Goods>
              </Table.Td>
              <Table.Td>
                <Why line={line} />
              </Table.Td>
              <Table.Td ta="right">
                <Needed line={line} />
              </Table.Td>
              <Table.Td ta="right">
                <NumberInput
                  size="xs"
                  aria-label={t('quantityOf', { product: line.name })}
                  min={0}
                  decimalScale={3}
                  disabled={left.has(line.need.productNumber)}
                  value={quantityOf(line)}
                  onChange={(value) => setQuantities((now) => ({ ...now, [line.need.productNumber]: globalThis.Number(value) || 0 }))}
                />
              </Table.Td>
              <Table.Td ta="right">
                <Price line={line} currency={currency} />
              </Table.Td>
              <Table.Td>
                <DateTime value={line.expectedOn} as="date" />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Part>
  );
}

/** Who waits for the product, and which shelf is to be filled. */
function Why({ line }: { line: ProposalLine }) {
  const { t } = useTranslation('purchasing');
  const formats = useFormats();
  const { demands, refill } = line.need;
  const shown = demands.slice(0, 3);
  return (
    <div>
      {shown.map((demand) => (
        <div key={`${demand.orderNumber} ${demand.lineNo}`}>
          <OrderLink number={demand.orderNumber} /> × {formats.number(demand.quantity)}
        </div>
      ))}
      {demands.length > shown.length && <Text size="xs">{t('moreOrders', { count: demands.length - shown.length })}</Text>}
      {refill && (
        <Text size="xs" c="dimmed">
          {t('refill', { projected: formats.number(refill.projected), minimum: formats.number(refill.minimum), maximum: formats.number(refill.maximum) })}
        </Text>
      )}
    </div>
  );
}

function Needed({ line }: { line: ProposalLine }) {
  const formats = useFormats();
  return <span style={{ fontVariantNumeric: 'tabular-nums' }}>{formats.number(line.need.quantity)}</span>;
}

/** The price, why this supplier was chosen, and what others ask. */
function Price({ line, currency }: { line: ProposalLine; currency: string }) {
  const { t } = useTranslation('purchasing');
  const formats = useFormats();
  const others = line.others.map((other) =>
    t('otherAsks', { supplier: other.supplierName, price: formats.number(other.unitPrice), currency: other.currency, days: other.leadTimeDays }),
  );
  return (
    <Tooltip disabled={others.length === 0} label={others.join('\n')} styles={{ tooltip: { whiteSpace: 'pre-line' } }}>
      <span tabIndex={others.length > 0 ? 0 : undefined}>
        {formats.number(line.unitPrice)} {currency}
        <Text size="xs" c="dimmed">
          {t(`reason.${line.reason}`)}
        </Text>
      </span>
    </Tooltip>
  );
}
