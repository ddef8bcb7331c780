import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { customerOrderQuery, useAskDesk } from '~/entities/customer-order';
import { ErrorState, LateSkeleton } from '~/shared/ui';
import { Answer } from './Answer';
import { AskUs } from './AskUs';
import { Cancel } from './Cancel';
import classes from './customer.module.css';
import { ConfirmAtBank } from './ConfirmAtBank';
import { Deliveries } from './Deliveries';
import { Documents } from './Documents';
import { Goods } from './Goods';
import { PayAgain } from './PayAgain';
import { Returns } from './Returns';
import { ShopFoot, ShopHead } from './Shop';

const route = getRouteApi('/o/$token');

/** A customer's order: where it is and when it comes, before anything else. */
export default function OrderPage() {
  const { token } = route.useParams();
  const { t, i18n } = useTranslation('customer');
  const { data: order, error, refetch } = useQuery(customerOrderQuery(token));
  const asking = useAskDesk(token);
  const language = order?.language;
  useEffect(() => {
    if (language && language !== i18n.language) {
      void i18n.changeLanguage(language);
    }
  }, [language, i18n]);
  useEffect(() => {
    document.title = order ? t('title', { number: order.number, shop: order.shop.name }) : t('yourOrder');
  }, [order, t]);
  if (!order) {
    return (
      <main className={classes.page}>
        <h1 className={classes.unseen}>{t('yourOrder')}</h1>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LateSkeleton />}
      </main>
    );
  }
  return (
    <>
      <ShopHead shop={order.shop} />
      <main className={classes.page}>
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        <Answer order={order} />
        <ConfirmAtBank order={order} />
        <PayAgain token={token} order={order} />
        <Deliveries order={order} />
        <Goods order={order} />
        <Returns token={token} order={order} />
        <Documents token={token} order={order} />
        <AskUs about={order.number} label={t('ask.label')} questions={order.questions} open={order.actions.ask} asking={asking} />
        <Cancel token={token} order={order} />
      </main>
      <ShopFoot shop={order.shop} />
    </>
  );
}
