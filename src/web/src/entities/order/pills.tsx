import { useTranslation } from 'react-i18next';
import { type Meaning, StatePill } from '~/shared/ui';
import type { OrderRow } from './types';

const PAYMENT: Record<OrderRow['payment'], Meaning> = {
  OPEN: 'attention',
  DECLINED: 'bad',
  AUTHORIZED: 'info',
  PARTLY_PAID: 'attention',
  PAID: 'good',
  ON_DELIVERY: 'info',
  VOIDED: 'neutral',
};

const FULFILMENT: Record<OrderRow['fulfilment'], Meaning> = {
  UNFULFILLED: 'neutral',
  PARTLY_SHIPPED: 'attention',
  SHIPPED: 'good',
  PARTLY_STOPPED: 'attention',
  STOPPED: 'bad',
};

const SUPPLY: Record<NonNullable<OrderRow['supply']>, Meaning> = { ALL: 'good', PART: 'attention', NONE: 'bad' };

const LIFECYCLE: Record<OrderRow['lifecycle'], Meaning> = { DRAFT: 'neutral', PLACED: 'info', CLOSED: 'good', CANCELLED: 'neutral' };

export function PaymentPill({ state }: { state: OrderRow['payment'] }) {
  const { t } = useTranslation('order');
  return <StatePill meaning={PAYMENT[state]}>{t(`payment.${state}`)}</StatePill>;
}

export function FulfilmentPill({ state }: { state: OrderRow['fulfilment'] }) {
  const { t } = useTranslation('order');
  return <StatePill meaning={FULFILMENT[state]}>{t(`fulfilment.${state}`)}</StatePill>;
}

/** By how far stock can fulfil now what is still open; nothing once all has left. */
export function SupplyPill({ state }: { state: OrderRow['supply'] }) {
  const { t } = useTranslation('order');
  return state ? <StatePill meaning={SUPPLY[state]}>{t(`supply.${state}`)}</StatePill> : <span aria-hidden="true">–</span>;
}

export function LifecyclePill({ state }: { state: OrderRow['lifecycle'] }) {
  const { t } = useTranslation('order');
  return <StatePill meaning={LIFECYCLE[state]}>{t(`lifecycle.${state}`)}</StatePill>;
}
