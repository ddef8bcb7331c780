import { Button, NumberInput, Text, TextInput } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubstitutes } from '~/entities/product';
import type { Stop } from '~/entities/shipment';
import { ErrorState } from '~/shared/ui';
import classes from './floor.module.css';
import { useAmount } from './useAmount';

const REASONS = ['missing', 'damaged', 'wrong-goods', 'expired', 'other'] as const;

interface Props {
  stop: Stop;
  busy: boolean;
  error: unknown;
  onSave: (quantity: number, reason: string) => void;
  onBack: () => void;
}

/** Less than planned: how many there are, and why. */
export function ShortPick({ stop, busy, error, onSave, onBack }: Props) {
  const { t } = useTranslation('warehouse');
  const amount = useAmount();
  const { data: substitutes = [] } = useSubstitutes(stop.productNumber);
  const [found, setFound] = useState(Math.max(0, stop.planned - 1));
  const [reason, setReason] = useState<(typeof REASONS)[number]>();
  const [words, setWords] = useState('');
  const why = reason === 'other' ? words.trim() : reason;
  const within = (value: number) => Math.min(stop.planned, Math.max(0, value));
  return (
    <form
      className={classes.target}
      data-now
      onSubmit={(event) => {
        event.preventDefault();
        if (why) {
          onSave(found, why);
        }
      }}
      style={{ gap: 12 }}
    >
      <div className={classes.label}>{t('short.found', { planned: amount(stop.planned, stop.unit) })}</div>
      <div className={classes.stepper}>
        <Button variant="default" h={64} px={0} aria-label={t('short.less')} onClick={() => setFound(within(found - 1))}>
          <IconMinus size={28} />
        </Button>
        <NumberInput
          aria-label={t('short.foundLabel')}
          size="lg"
          hideControls
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
          min={0}
          max={stop.planned}
          value={found}
          onChange={(value) => setFound(within(Number(value) || 0))}
          styles={{ input: { height: 64, fontSize: 28, textAlign: 'center', fontVariantNumeric: 'tabular-nums' } }}
        />
        <Button variant="default" h={64} px={0} aria-label={t('short.more')} onClick={() => setFound(within(found + 1))}>
          <IconPlus size={28} />
        </Button>
      </div>
      <div role="group" aria-label={t('short.why')} className={classes.reasons}>
        {REASONS.map((one) => (
          <Button key={one} variant={one === reason ? 'filled' : 'default'} mih={64} h="auto" fz={16} aria-pressed={one === reason} onClick={() => setReason(one)}>
            {t(`reason.${one}`)}
          </Button>
        ))}
      </div>
      {reason === 'other' && (
        <TextInput size="lg" label={t('short.words')} maxLength={200} required value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      )}
      {substitutes.length > 0 && <Text>{t('short.substitutes', { products: substitutes.join(', ') })}</Text>}
      {Boolean(error) && <ErrorState error={error} />}
      <div className={classes.footRow}>
        <Button variant="default" mih={64} h="auto" fz={16} onClick={onBack}>
          {t('short.back')}
        </Button>
        <Button type="submit" mih={64} h="auto" fz={20} disabled={!why} loading={busy}>
          {t('short.save')}
        </Button>
      </div>
    </form>
  );
}
