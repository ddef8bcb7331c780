import { IconCheck, IconCircle, IconCircleDot, IconCircleHalf2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerOrder } from '~/entities/customer-order';
import { useFormats } from '~/shared/i18n';
import classes from './customer.module.css';

type Step = CustomerOrder['steps'][number];
const SHAPES = { DONE: IconCheck, PARTLY: IconCircleHalf2, NEXT: IconCircleDot, OPEN: IconCircle } as const;

/** Nothing of it comes any more. */
const isOver = (order: CustomerOrder) => order.cancelled || order.fulfilment === 'STOPPED';

/** When the goods come, as far as anybody can say honestly. */
function useWhen(order: CustomerOrder): string | undefined {
  const { t } = useTranslation('customer');
  const formats = useFormats();
  const sent = order.deliveries.filter((one) => one.shippedAt);
  const delivered = sent.length > 0 && sent.every((one) => one.deliveredAt);
  const last = order.deliveries.map((one) => one.deliveredAt ?? '').sort().at(-1);
  if (isOver(order) || order.actions.pay.length > 0) {
    return undefined;
  }
  if (delivered && last) {
    return t('when.delivered', { day: formats.date(last) });
  }
  if (sent.length > 0) {
    return t('when.onTheWay');
  }
  return order.requestedOn ? t('when.wanted', { day: formats.date(order.requestedOn) }) : t('when.soon');
}

/** The one question first: where is my order, and when does it come. Then its five steps. */
export function Answer({ order }: { order: CustomerOrder }) {
  const { t } = useTranslation('customer');
  const formats = useFormats();
  const when = useWhen(order);
  return (
    <section className={classes.answer}>
      <p className={classes.number}>
        {t('order', { number: order.number })} · {t('ordered', { day: formats.date(order.orderedOn) })}
        {order.customerReference && <> · {t('reference', { reference: order.customerReference })}</>}
      </p>
      <h1 className={classes.headline}>{order.headline}</h1>
      {when && <p className={classes.when}>{when}</p>}
      {!isOver(order) && (
        <ol className={classes.steps} aria-label={t('steps')}>
          {order.steps.map((step) => (
            <StepItem key={step.key} step={step} />
          ))}
        </ol>
      )}
    </section>
  );
}

function StepItem({ step }: { step: Step }) {
  const { t } = useTranslation('customer');
  const formats = useFormats();
  const Shape = SHAPES[step.state];
  return (
    <li className={classes.step} data-state={step.state} aria-current={step.state === 'NEXT' ? 'step' : undefined}>
      <span className={classes.stepMark}>
        <Shape size={18} stroke={2.4} aria-hidden="true" />
      </span>
      <span>
        <span className={classes.stepName}>{step.label}</span>
        <span className={classes.stepState}>{step.at && step.state === 'DONE' ? formats.dateTime(step.at) : t(`step.${step.state}`)}</span>
      </span>
    </li>
  );
}
