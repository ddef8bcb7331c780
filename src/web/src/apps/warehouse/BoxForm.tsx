import { Button, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoxType } from '~/entities/box';
import { useKeepBoxes } from '~/features/keep-boxes';
import { ErrorState } from '~/shared/ui';
import classes from './floor.module.css';

const SIDES = ['lengthMm', 'widthMm', 'heightMm'] as const;
const WEIGHTS = ['maxKg', 'tareKg'] as const;
const EMPTY = { code: '', lengthMm: 0, widthMm: 0, heightMm: 0, maxKg: 0, tareKg: 0 };

/** A box more, a box changed under its code, or a box less. */
export function BoxForm({ warehouse, boxes }: { warehouse: string; boxes: readonly BoxType[] }) {
  const { t } = useTranslation('warehouse');
  const keep = useKeepBoxes(warehouse);
  const [box, setBox] = useState<BoxType>(EMPTY);
  const others = boxes.filter((one) => one.code !== box.code);
  const known = others.length < boxes.length;
  const set = (part: keyof BoxType) => (value: number | string) => setBox({ ...box, [part]: Number(value) || 0 });
  const complete = box.code !== '' && SIDES.every((side) => box[side] > 0) && box.maxKg > 0;
  const save = (next: BoxType[]) => keep.mutate(next, { onSuccess: () => setBox(EMPTY) });
  return (
    <details>
      <summary className={classes.detail} style={{ minHeight: 48, lineHeight: '48px', cursor: 'pointer' }}>
        {t('boxes.change')}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save([...others, box]);
        }}
        style={{ display: 'grid', gap: 8 }}
      >
        <TextInput
          size="lg"
          label={t('boxes.code')}
          description={t('boxes.codeHint')}
          maxLength={20}
          value={box.code}
          onChange={(event) => {
            const code = event.currentTarget.value.toUpperCase().replace(/[^A-Z0-9-]/g, '');
            setBox({ ...(boxes.find((one) => one.code === code) ?? box), code });
          }}
        />
        {SIDES.map((side) => (
          <NumberInput key={side} size="lg" label={t(`boxes.${side}`)} suffix=" mm" allowDecimal={false} min={0} max={5000} hideControls value={box[side]} onChange={set(side)} />
        ))}
        {WEIGHTS.map((weight) => (
          <NumberInput key={weight} size="lg" label={t(`boxes.${weight}`)} suffix=" kg" decimalScale={3} min={0} max={1000} hideControls value={box[weight]} onChange={set(weight)} />
        ))}
        {keep.error && <ErrorState error={keep.error} />}
        <div className={classes.footRow}>
          <Button variant="default" mih={64} h="auto" fz={16} disabled={!known} loading={keep.isPending} onClick={() => save(others)}>
            {t('boxes.remove')}
          </Button>
          <Button type="submit" mih={64} h="auto" fz={16} disabled={!complete} loading={keep.isPending}>
            {t('today.keep')}
          </Button>
        </div>
      </form>
    </details>
  );
}
