import { Button } from '@mantine/core';
import { IconCheck, IconMapPin } from '@tabler/icons-react';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProductPicture } from '~/entities/product';
import { matchCode, matchHits, type Match, type Stop, whatIs } from '~/entities/shipment';
import { useKeys } from '~/shared/keys';
import { DateTime, ErrorState, useProblemText } from '~/shared/ui';
import { Floor } from './Floor';
import classes from './floor.module.css';
import { ScanBar } from './ScanBar';
import { ShortPick } from './ShortPick';
import { useAmount } from './useAmount';
import { useVerdict, Verdict } from './Verdict';

const PHASES = ['place', 'goods', 'take'] as const;
export type Phase = (typeof PHASES)[number];

interface Props {
  title: string;
  back: { to: string; label: string };
  warehouse: string;
  stop: Stop;
  turn: number;
  of: number;
  /** Where somebody stands already who has just been at this place or has these goods in hand. */
  from?: Phase;
  /** The slot of the cart the goods go into. */
  slot?: number;
  confirm: UseMutationResult<unknown, Error, { itemId: number; quantity: number; reason?: string }>;
  onDone: () => void;
}

/** One stop: go to the place, find the goods, take so many. Each is confirmed by a scan, by the button, or by Enter. */
export function StopPage({ title, back, warehouse, stop, turn, of, from = 'place', slot, confirm, onDone }: Props) {
  const { t } = useTranslation('warehouse');
  const amount = useAmount();
  const problemText = useProblemText();
  const [phase, setPhase] = useState<Phase>(from);
  const [short, setShort] = useState(false);
  const { said, say, hush } = useVerdict();

  const save = (quantity: number, reason?: string) =>
    confirm.mutate(
      { itemId: stop.itemId, quantity, reason },
      { onSuccess: onDone, onError: (error) => say(false, t('verdict.wrong'), problemText(error).sentence) },
    );
  const next = () => {
    hush();
    if (phase === 'take') {
      save(stop.planned);
    } else {
      setPhase(phase === 'place' ? 'goods' : 'take');
    }
  };
  const judge = (match: Match, code: string) => {
    if (match === 'place' && phase === 'place') {
      setPhase('goods');
      say(true, t('verdict.right'), t('verdict.place', { place: stop.locationCode }));
    } else if (match === 'place') {
      say(true, t('verdict.right'), t('verdict.placeAgain'));
    } else if (match === 'goods') {
      // The goods in hand prove that somebody is at the place.
      setPhase('take');
      say(true, t('verdict.right'), stop.name);
    } else {
      say(false, t('verdict.wrong'), t(`verdict.${match}`, { code, place: stop.locationCode, lot: stop.lotNumber ?? '' }));
    }
  };
  const scanned = (code: string) => {
    const known = matchCode(stop, code);
    if (known) {
      judge(known, code);
      return;
    }
    whatIs(code).then(
      (hits) => judge(matchHits(stop, warehouse, hits), code),
      (error: unknown) => say(false, t('verdict.wrong'), problemText(error).sentence),
    );
  };
  useKeys([
    { keys: 'F2', label: t('short.open'), whileTyping: true, enabled: !short, run: () => setShort(true) },
    { keys: 'Escape', label: t('short.back'), whileTyping: true, enabled: short, run: () => setShort(false) },
  ]);
  const state = (part: Phase) => ({
    'data-now': (part === phase && !short) || undefined,
    'data-done': PHASES.indexOf(part) < PHASES.indexOf(phase) || undefined,
  });
  return (
    <Floor
      title={title}
      back={back}
      aside={<span aria-label={t('stopOf', { turn, of })}>{`${turn} / ${of}`}</span>}
      foot={
        short ? undefined : (
          <div className={classes.footRow}>
            <Button variant="default" mih={64} h="auto" fz={16} onClick={() => setShort(true)}>
              {t('short.open')}
            </Button>
            <Button mih={64} h="auto" fz={20} loading={confirm.isPending} leftSection={<IconCheck size={28} aria-hidden="true" />} onClick={next}>
              {phase === 'take' ? t('confirm.take', { amount: amount(stop.planned, stop.unit) }) : t(`confirm.${phase}`)}
            </Button>
          </div>
        )
      }
    >
      {!short && (
        <>
          <ScanBar placeholder={t(`scan.${phase}`)} onScan={scanned} onEmpty={next} />
          <Verdict said={said} />
          {confirm.error && <ErrorState error={confirm.error} />}
          <section className={classes.target} {...state('place')}>
            <span className={classes.label}>
              <IconMapPin size={20} aria-hidden="true" />
              {t('place')}
            </span>
            <span className={classes.big}>{stop.locationCode}</span>
          </section>
        </>
      )}
      <section className={classes.target} {...state('goods')}>
        <div className={classes.goods}>
          <ProductPicture key={stop.productNumber} number={stop.productNumber} size={88} />
          <div>
            <div className={classes.name}>{stop.name}</div>
            <div className={classes.detail}>{stop.productNumber}</div>
            {stop.lotNumber && (
              <div className={classes.detail}>
                {t('lot')} <b>{stop.lotNumber}</b>
                {stop.expiry && (
                  <>
                    , {t('until')} <DateTime value={stop.expiry} as="date" />
                  </>
                )}
              </div>
            )}
          </div>
        </div>
      </section>
      {short ? (
        <ShortPick stop={stop} busy={confirm.isPending} error={confirm.error} onSave={save} onBack={() => setShort(false)} />
      ) : (
        <section className={classes.target} {...state('take')}>
          <span className={classes.label}>{t('take')}</span>
          <span className={classes.big}>{amount(stop.planned, stop.unit)}</span>
          {slot && <span className={classes.slot}>{t('wave.intoSlot', { slot })}</span>}
        </section>
      )}
    </Floor>
  );
}
