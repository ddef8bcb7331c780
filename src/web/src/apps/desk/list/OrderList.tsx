import { Button } from '@mantine/core';
import { IconDownload, IconPlus, IconShoppingCart } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { exportAddress, ORDER_VIEWS, type OrderViewName, useOrderCount, useOrderNews, useOrders } from '~/entities/order';
import { useKeptViews } from '~/features/keep-views';
import { hasRole, useUser } from '~/shared/api';
import { Hint, useCommands, useKeys } from '~/shared/keys';
import { ListPage, useSelection } from '~/shared/list';
import type { OrderListSearch } from '../routes';
import { leaveTrail } from '../trail';
import { BulkBar } from './BulkBar';
import { orderColumns } from './columns';
import { conditionsOf } from './conditions';
import { OrderFilters } from './OrderFilters';
import { OrderPreview } from './OrderPreview';

const route = getRouteApi('/frame/orders');
const NEWEST = '-PLACED';

/** All orders somebody may see, by what is to be done about them. */
export default function OrderList() {
  const { t } = useTranslation(['desk', 'order']);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const selection = useSelection();
  const maySell = hasRole(useUser(), ['order-desk', 'supervisor', 'agent']);
  const view = search.view ?? 'open';
  const sort = search.sort ?? NEWEST;
  const conditions = conditionsOf(search);
  const list = useOrders(view, conditions, sort);
  const live = useOrderNews();
  const change = (next: Partial<OrderListSearch>) => {
    selection.clear();
    void navigate({ search: (now: OrderListSearch) => ({ ...now, row: undefined, ...next }), replace: true });
  };
  const activate = (row: string | undefined) => void navigate({ search: (now: OrderListSearch) => ({ ...now, row }), replace: true });
  const tabs = useKeptViews({
    area: 'orders',
    usual: useViews(),
    view,
    state: { view, sort, ...conditions },
    onUsual: (next, leaving) =>
      leaving ? void navigate({ search: { view: next as OrderViewName } }) : change({ view: next as OrderViewName }),
    onKept: (state) => {
      selection.clear();
      void navigate({ search: state as OrderListSearch });
    },
  });
  const numbers = list.rows.map(({ number }) => number).join(' ');
  useEffect(() => {
    if (numbers) {
      leaveTrail(numbers.split(' '));
    }
  }, [numbers]);
  const compose = () => void navigate({ to: '/orders/new' as '/' });
  useKeys([{ keys: 'n', label: t('desk:newOrder'), enabled: maySell, run: compose }]);
  useCommands(maySell ? [{ id: 'new-order', label: t('desk:newOrder'), run: compose }] : []);
  return (
    <ListPage
      id="orders"
      title={t('desk:title')}
      list={list}
      rowKey={(order) => order.number}
      columns={orderColumns(t)}
      live={live}
      {...tabs}
      filters={<OrderFilters conditions={conditions} onChange={(condition) => change(condition as Partial<OrderListSearch>)} />}
      sort={sort}
      onSort={(next) => change({ sort: next as OrderListSearch['sort'] })}
      actions={
        <>
          <Button
            component="a"
            href={exportAddress(view, conditions, sort)}
            download
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden="true" />}
          >
            {t('desk:export')}
          </Button>
          {maySell && (
            <Button onClick={compose} leftSection={<IconPlus size={16} aria-hidden="true" />} rightSection={<Hint keys="n" />}>
              {t('desk:newOrder')}
            </Button>
          )}
        </>
      }
      active={search.row}
      onActive={activate}
      onOpen={(order) => void navigate({ to: `/orders/${order.number}` as '/' })}
      selection={selection}
      bulk={<BulkBar orders={list.rows.filter((order) => selection.keys.has(order.number))} onDone={selection.clear} />}
      preview={(order) => <OrderPreview order={order} />}
      faint={(order) => order.lifecycle === 'CANCELLED'}
      empty={{ icon: IconShoppingCart, title: t('desk:empty.title'), text: t(`desk:empty.${view}`) }}
    />
  );
}

function useViews() {
  const { t } = useTranslation('desk');
  const counts: Partial<Record<OrderViewName, number | undefined>> = {
    open: useOrderCount('open').data?.count,
    held: useOrderCount('held').data?.count,
    shippable: useOrderCount('shippable').data?.count,
    waiting: useOrderCount('waiting').data?.count,
  };
  return ORDER_VIEWS.map((id) => ({ id, label: t(`view.${id}`), count: counts[id] }));
}
