import { Button, Group, Modal, NumberInput, Stack, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PurchaseOrder } from '~/entities/purchase-order';
import { ErrorState } from '~/shared/ui';
import { useConfirmPurchase } from './useBuying';

/** What the supplier says he will deliver and when, line by line. */
export function ConfirmPurchase({ order, onClose }: { order: PurchaseOrder; onClose: () => void }) {
  const { t } = useTranslation(['purchasing', 'common']);
  const open = order.lines.filter((line) => line.open > 0 || (line.confirmed ?? line.quantity) < line.quantity);
  const [reference, setReference] = useState(order.supplierReference ?? '');
  const [lines, setLines] = useState(() => open.map((line) => ({ lineNo: line.lineNo, quantity: line.confirmed ?? line.quantity, expectedOn: line.expectedOn })));
  const change = (lineNo: number, part: Partial<(typeof lines)[number]>) => setLines((now) => now.map((line) => (line.lineNo === lineNo ? { ...line, ...part } : line)));
  const confirming = useConfirmPurchase(order.number);
  return (
    <Modal opened onClose={onClose} size="xl" title={t('confirm.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirming.mutate({ reference: reference.trim() || null, lines }, { onSuccess: onClose });
        }}
      >
        <Stack gap="sm">
          <TextInput label={t('confirm.reference')} maxLength={60} data-autofocus value={reference} onChange={(event) => setReference(event.currentTarget.value)} />
          <div style={{ overflowX: 'auto' }}>
            <Table miw={520}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('offer.product')}</Table.Th>
                  <Table.Th ta="right">{t('column.ordered')}</Table.Th>
                  <Table.Th w={130}>{t('confirm.quantity')}</Table.Th>
                  <Table.Th w={160}>{t('confirm.day')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {open.map((line, at) => (
                  <Table.Tr key={line.lineNo}>
                    <Table.Td>{line.name}</Table.Td>
                    <Table.Td ta="right">{line.quantity}</Table.Td>
                    <Table.Td>
                      <NumberInput
                        aria-label={t('confirm.quantityOf', { product: line.name })}
                        min={line.received}
                        max={line.quantity}
                        decimalScale={3}
                        value={lines[at]!.quantity}
                        onChange={(value) => change(line.lineNo, { quantity: Number(value) })}
                      />
                    </Table.Td>
                    <Table.Td>
                      <TextInput type="date" aria-label={t('confirm.dayOf', { product: line.name })} required value={lines[at]!.expectedOn} onChange={(event) => change(line.lineNo, { expectedOn: event.currentTarget.value })} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
          {confirming.error && <ErrorState error={confirming.error} />}
          <Group gap="sm">
            <Button type="submit" loading={confirming.isPending}>
              {t('confirm.save')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('common:back')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
