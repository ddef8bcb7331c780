import { Button, Group, Stack } from '@mantine/core';
import { IconFileInvoice } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgreeRule, HouseRule, InvoiceGoods, type InvoiceCandidate } from '~/features/invoice-goods';
import { api, ask, hasRole, useUser } from '~/shared/api';
import { type Column, FilterChip, type KeysetPage, ListPage, useKeyset, useSelection } from '~/shared/list';
import { DateTime, Facts, Money, Number, TextLink } from '~/shared/ui';

const route = getRouteApi('/frame/finance/to-invoice');

/** Goods that left on account and are on no invoice yet: all of a customer, or those that are ticked. */
export default function ToInvoice() {
  const { t } = useTranslation('finance');
  const isFinance = hasRole(useUser(), ['finance']);
  const { row, customer } = route.useSearch();
  const navigate = route.useNavigate();
  const [chosen, setChosen] = useState<{ customer: InvoiceCandidate; goods: readonly InvoiceCandidate[] }>();
  const list = useKeyset<InvoiceCandidate>(
    ['to-invoice', customer],
    (cursor, signal) => ask(api.GET('/api/to-invoice', { params: { query: { customer, cursor, limit: 100 } }, signal })) as Promise<KeysetPage<InvoiceCandidate>>,
  );
  const selection = useSelection();
  const ticked = list.rows.filter((goods) => selection.keys.has(goods.shipmentNumber));
  const ofOne = ticked.every((goods) => goods.customerNumber === ticked[0]?.customerNumber);
  const narrow = (to?: string) => void navigate({ search: { customer: to }, replace: true });
  const activate = (next: string | undefined) => void navigate({ search: (now) => ({ ...now, row: next }), replace: true });
  const columns: Column<InvoiceCandidate>[] = [
    { id: 'note', label: t('toInvoice.note'), width: '160px', cell: (goods) => <Number>{goods.goodsIssueNote}</Number> },
    { id: 'customer', label: t('column.customer'), width: 'minmax(160px, 2fr)', cell: (goods) => goods.customerName },
    { id: 'order', label: t('column.order'), width: '160px', cell: (goods) => <Number>{goods.orderNumber}</Number> },
    { id: 'left', label: t('toInvoice.left'), width: '120px', cell: (goods) => <DateTime value={goods.issuedAt} as="date" /> },
    { id: 'rule', label: t('toInvoice.rule'), width: '180px', cell: (goods) => t(`toInvoice.rules.${goods.rule}`) },
    { id: 'net', label: t('column.net'), width: '120px', align: 'right', cell: (goods) => <Money value={goods.net} /> },
  ];
  return (
    <>
      <ListPage
        id="to-invoice"
        title={t('toInvoice.title')}
        list={list}
        rowKey={(goods) => goods.shipmentNumber}
        actions={isFinance && <HouseRule />}
        columns={columns}
        filters={customer && <FilterChip field={t('column.customer')} value={customer} onRemove={() => narrow()} />}
        active={row}
        onActive={activate}
        onOpen={(goods) => activate(goods.shipmentNumber)}
        selection={isFinance ? selection : undefined}
        bulk={
          <Button size="compact-sm" disabled={!ofOne} title={ofOne ? undefined : t('toInvoice.oneCustomer')} onClick={() => setChosen({ customer: ticked[0]!, goods: ticked })}>
            {t('toInvoice.chosen')}
          </Button>
        }
        preview={(goods) => (
          <Stack gap="md">
            <Facts
              facts={[
                [t('column.customer'), `${goods.customerName} (${goods.customerNumber})`],
                [t('column.order'), <TextLink key="order" to="/orders/$orderNumber" params={{ orderNumber: goods.orderNumber }}>{goods.orderNumber}</TextLink>],
                [t('toInvoice.note'), <Number key="note">{goods.goodsIssueNote}</Number>],
                [t('toInvoice.left'), <DateTime key="left" value={goods.issuedAt} />],
                [t('column.net'), <Money key="net" value={goods.net} />],
              ]}
            />
            {isFinance && <AgreeRule key={goods.customerNumber} customer={goods.customerNumber} rule={goods.rule} />}
            <Group gap="sm">
              {isFinance && <Button onClick={() => setChosen({ customer: goods, goods: [] })}>{t('toInvoice.all')}</Button>}
              {!customer && (
                <Button variant="default" onClick={() => narrow(goods.customerNumber)}>
                  {t('toInvoice.onlyCustomer')}
                </Button>
              )}
            </Group>
          </Stack>
        )}
        empty={{ icon: IconFileInvoice, title: t('empty.toInvoice'), text: t('empty.toInvoiceHint') }}
      />
      {chosen && (
        <InvoiceGoods
          customer={chosen.customer}
          goods={chosen.goods}
          onClose={() => setChosen(undefined)}
          onDone={() => {
            selection.clear();
            activate(undefined);
          }}
        />
      )}
    </>
  );
}
