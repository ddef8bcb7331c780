import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PickList, Stop } from '~/entities/shipment';
import { useFinish } from '~/features/carry-out-floor-task';
import { ErrorState, StatePill } from '~/shared/ui';
import { Floor } from './Floor';
import classes from './floor.module.css';
import { jobAddress } from './JobLink';
import { ScanBar } from './ScanBar';
import { useAmount } from './useAmount';

const isShort = (stop: Stop) => (stop.picked ?? stop.planned) < stop.planned;

/** All stops are confirmed: what was found, and the end of the task. */
export function PickDone({ list, onCorrect }: { list: PickList; onCorrect: (itemId: number) => void }) {
  const { t, i18n } = useTranslation('warehouse');
  const amount = useAmount();
  const finish = useFinish(list.shipmentNumber, 'PICK');
  const navigate = useNavigate();
  const open = list.state === 'PLANNED';
  const short = list.stops.filter(isShort);
  const reason = (code: string) => (i18n.exists(`warehouse:reason.${code}`) ? t(`reason.${code}`) : code);
  const done = () =>
    finish.mutate(
      { orderNumber: list.orderNumber, values: {} },
      {
        onSuccess: (shipment) =>
          void navigate(shipment.state === 'PICKED' && shipment.packByHand ? jobAddress({ step: 'PACK', shipmentNumber: shipment.number }) : { to: '/warehouse' }),
      },
    );
  return (
    <Floor
      title={list.orderNumber}
      back={{ to: '/warehouse', label: t('toQueue') }}
      foot={
        <Button mih={64} h="auto" fz={20} loading={finish.isPending} leftSection={<IconChecks size={28} aria-hidden="true" />} onClick={open ? done : () => void navigate({ to: '/warehouse' })}>
          {t(open ? 'finish.PICK' : 'next')}
        </Button>
      }
    >
      {open && <ScanBar placeholder={t('scan.finish')} onScan={() => undefined} onEmpty={done} />}
      {finish.error && <ErrorState error={finish.error} />}
      <p className={classes.name} style={{ margin: 0 }}>
        {open ? t(short.length > 0 ? 'picked.short' : 'picked.all') : t(`state.${list.state}`)}
      </p>
      {short.length > 0 && open && <p className={classes.detail}>{t('picked.shortHint')}</p>}
      <ul className={classes.list}>
        {list.stops.map((stop) => (
          <li key={stop.itemId}>
            <span>
              <b>{stop.locationCode}</b> {stop.name}
              {stop.shortReason && (
                <>
                  {' '}
                  <StatePill meaning="attention">{reason(stop.shortReason)}</StatePill>
                </>
              )}
            </span>
            <span className={classes.amount}>{isShort(stop) ? t('picked.of', { picked: stop.picked ?? 0, planned: amount(stop.planned, stop.unit) }) : amount(stop.planned, stop.unit)}</span>
            {open && (
              <Button variant="default" h={48} onClick={() => onCorrect(stop.itemId)} aria-label={t('picked.correctOf', { name: stop.name })}>
                {t('picked.correct')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Floor>
  );
}
