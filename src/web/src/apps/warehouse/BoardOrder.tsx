import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCarrierName } from '~/entities/shipment';
import type { BoardRow } from '~/entities/shipping-board';
import { DateTime, StatePill } from '~/shared/ui';
import classes from './floor.module.css';

const MEANING = { ALL: 'good', PART: 'attention', NONE: 'bad' } as const;

interface Props {
  row: BoardRow;
  /** Undefined where nothing is to be released. */
  ticked: boolean | undefined;
  onTick: (on: boolean) => void;
}

/** One order on its way to the door. */
export function BoardOrder({ row, ticked, onTick }: Props) {
  const { t } = useTranslation('warehouse');
  const carrier = useCarrierName(row.carrierCode);
  const Part = ticked === undefined ? 'div' : 'label';
  return (
    <Part className={classes.choice}>
      {ticked === undefined ? <span /> : <Checkbox size="lg" aria-label={row.orderNumber} checked={ticked} onChange={(event) => onTick(event.currentTarget.checked)} />}
      <span>
        <span className={classes.jobName}>{row.orderNumber}</span>
        <br />
        <span className={classes.jobFacts}>
          {row.customerName}, {row.wave ?? t(`today.stage.${row.stage}`)}
          {carrier && `, ${carrier}`}
          {row.callsAt && (
            <>
              , {t('wave.until')} <DateTime value={row.callsAt} />
            </>
          )}
          {row.requestedOn && (
            <>
              , {t('today.wished')} <DateTime value={row.requestedOn} as="date" />
            </>
          )}
        </span>
      </span>
      <StatePill meaning={MEANING[row.supply]}>{t(`today.supply.${row.supply}`)}</StatePill>
    </Part>
  );
}
