import type { TFunction } from 'i18next';
import { FulfilmentPill, LifecyclePill, OrderLink, type OrderRow, PaymentPill, SupplyPill } from '~/entities/order';
import type { Column } from '~/shared/list';
import { DateTime, Money, Number } from '~/shared/ui';

/** The columns of the list, with those that somebody may add. */
export function orderColumns(t: TFunction<['desk', 'order']>): Column<OrderRow>[] {
  const label = (id: string) => t(`desk:column.${id}`);
  return [
    { id: 'number', label: label('number'), width: '148px', cell: (order) => <OrderLink number={order.number} /> },
    { id: 'customer', label: label('customer'), width: 'minmax(120px, 1.4fr)', sort: 'CUSTOMER', cell: (order) => order.customerName },
    { id: 'placed', label: label('placed'), width: '88px', sort: 'PLACED', cell: (order) => <DateTime value={order.placedAt} as="distance" /> },
    { id: 'promised', label: label('promised'), width: '96px', sort: 'PROMISED', cell: (order) => <DateTime value={order.requestedOn} as="date" /> },
    { id: 'total', label: label('total'), width: '116px', align: 'right', sort: 'TOTAL', cell: (order) => <Money value={order.total} /> },
    { id: 'payment', label: label('payment'), width: '112px', cell: (order) => <PaymentPill state={order.payment} /> },
    { id: 'supply', label: label('supply'), width: '104px', cell: (order) => <SupplyPill state={order.supply} /> },
    { id: 'fulfilment', label: label('fulfilment'), width: '128px', cell: (order) => <FulfilmentPill state={order.fulfilment} /> },
    { id: 'waiting', label: label('waiting'), width: 'minmax(140px, 2.4fr)', cell: (order) => why(order) },
    { id: 'lifecycle', label: label('lifecycle'), width: '116px', extra: true, cell: (order) => <LifecyclePill state={order.lifecycle} /> },
    { id: 'reference', label: label('reference'), width: '140px', extra: true, cell: (order) => order.customerReference },
    { id: 'external', label: label('external'), width: '140px', extra: true, cell: (order) => order.externalNumber },
    { id: 'customerNumber', label: label('customerNumber'), width: '100px', extra: true, cell: (order) => <Number>{order.customerNumber}</Number> },
    { id: 'lines', label: label('lines'), width: '64px', align: 'right', extra: true, cell: (order) => order.lineCount },
    { id: 'method', label: label('method'), width: '120px', extra: true, cell: (order) => t(`order:method.${order.paymentMethod}`) },
    { id: 'warehouse', label: label('warehouse'), width: '90px', extra: true, cell: (order) => order.warehouseCode },
    { id: 'agent', label: label('agent'), width: '90px', extra: true, cell: (order) => order.agentCode },
    { id: 'placedBy', label: label('placedBy'), width: '110px', extra: true, cell: (order) => order.placedBy },
    { id: 'channel', label: label('channel'), width: '90px', extra: true, cell: (order) => t(`order:channel.${order.channel}`) },
  ];
}

function why({ waiting }: OrderRow) {
  return waiting ? <span title={waiting.text}>{waiting.text}</span> : <span aria-hidden="true">–</span>;
}
