import { useTranslation } from 'react-i18next';
import type { OrderAmendment, PaymentMethod } from '~/entities/order';
import { useFormats } from '~/shared/i18n';

type Change = OrderAmendment['change'];

/** Says in sentences what was asked to be different. */
export function useChangeWords(): (change: Change) => string[] {
  const { t } = useTranslation(['desk', 'order']);
  const formats = useFormats();
  const line = ({ lineNo, quantity, discount }: Change['lines'][number]) => [
    ...(quantity === undefined || quantity === null
      ? []
      : [quantity === 0 ? t('desk:changes.off', { line: lineNo }) : t('desk:changes.quantity', { line: lineNo, quantity: formats.number(quantity) })]),
    ...(discount === undefined || discount === null
      ? []
      : [t('desk:changes.discount', { line: lineNo, percent: formats.percent(discount / 100) })]),
  ];
  return ({ lines, added, deliveryAddress: to, requestedOn, deliveryPolicy, payment }) => [
    ...lines.flatMap(line),
    ...added.map(({ productNumber, quantity }) => t('desk:changes.added', { product: productNumber, quantity: formats.number(quantity) })),
    ...(to ? [t('desk:changes.address', { name: to.name, city: to.city })] : []),
    ...(requestedOn ? [t('desk:changes.requestedOn', { day: formats.date(requestedOn) })] : []),
    ...(payment ? [t('desk:changes.payment', { method: t(`order:method.${payment.method as PaymentMethod}`) })] : []),
    ...(deliveryPolicy ? [t('desk:changes.policy', { policy: t(`order:policy.${deliveryPolicy as 'COMPLETE'}`) })] : []),
  ];
}
