import { Stack, Tabs, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type OrderPage as Page, useOrderPage, useOrderPageNews } from '~/entities/order';
import { ErrorState, LateSkeleton, PageHeader } from '~/shared/ui';
import { ORDER_TABS } from '../routes';
import { Changes } from './Changes';
import { Customer } from './Customer';
import classes from './desk.module.css';
import { Documents } from './Documents';
import { Header } from './Header';
import { Holds } from './Holds';
import { Lines } from './Lines';
import { Milestones } from './Milestones';
import { OrderProcess } from './OrderProcess';
import { OrderTimeline } from './OrderTimeline';
import { Payment } from './Payment';
import { Returns } from './Returns';
import { Shipments } from './Shipments';
import { WhyItWaits } from './WhyItWaits';

const route = getRouteApi('/frame/orders/$orderNumber');

/** All that is known of one order, and what can be done with it now. */
export default function OrderPage() {
  const { orderNumber } = route.useParams();
  const { data, error, refetch } = useOrderPage(orderNumber);
  useOrderPageNews(orderNumber);
  if (!data) {
    return (
      <section className={classes.page}>
        <PageHeader title={orderNumber} />
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LateSkeleton />}
      </section>
    );
  }
  return (
    <article className={classes.page}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      <Whole page={data} />
    </article>
  );
}

function Whole({ page }: { page: Page }) {
  const { t } = useTranslation('desk');
  const { tab = 'timeline', document } = route.useSearch();
  const navigate = route.useNavigate();
  const show = (next: string | null) => void navigate({ search: (now) => ({ ...now, tab: next as (typeof ORDER_TABS)[number] }), replace: true });
  return (
    <>
      <Header page={page} />
      <Milestones milestones={page.milestones} onOpen={() => show('process')} />
      <WhyItWaits page={page} />
      <Holds page={page} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <Part title={t('page.lines')}>
            <Lines page={page} />
          </Part>
          <Part title={t('page.shipments')}>
            <Shipments page={page} />
          </Part>
          {page.payment && (
            <Part title={t('page.payment')}>
              <Payment payment={page.payment} />
            </Part>
          )}
          <Changes page={page} />
          <Returns page={page} />
          <Part title={t('page.documents')}>
            <Documents
              page={page}
              open={document}
              onOpen={(next) => void navigate({ search: (now) => ({ ...now, document: next }), replace: true })}
            />
          </Part>
          <Tabs value={tab} onChange={show} keepMounted={false}>
            <Tabs.List aria-label={t('page.story')}>
              {ORDER_TABS.map((id) => (
                <Tabs.Tab key={id} value={id}>
                  {t(`page.${id}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="timeline" pt="md">
              <OrderTimeline page={page} />
            </Tabs.Panel>
            <Tabs.Panel value="process" pt="md">
              <OrderProcess orderNumber={page.order.number} />
            </Tabs.Panel>
          </Tabs>
        </div>
        <Customer page={page} />
      </div>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{title}</Title>
      {children}
    </Stack>
  );
}
