import { Text, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Amount, useFormats } from '~/shared/i18n';
import classes from './ui.module.css';

/** An amount of money; the currency stands back behind the figure. */
export function Money({ value }: { value: Amount | null | undefined }) {
  const formats = useFormats();
  if (!value) {
    return <span aria-hidden="true">–</span>;
  }
  return (
    <span className={classes.figures}>
      {formats.moneyParts(value).map((part, index) =>
        part.type === 'currency' ? (
          <span key={index} className={classes.unit}>
            {part.value}
          </span>
        ) : (
          part.value
        ),
      )}
    </span>
  );
}

export function Quantity({ value, unit }: { value: string | number | null | undefined; unit?: string }) {
  const formats = useFormats();
  if (value === null || value === undefined) {
    return <span aria-hidden="true">–</span>;
  }
  return (
    <span className={classes.figures}>
      {formats.number(value)}
      {unit && <span className={classes.unit}> {unit}</span>}
    </span>
  );
}

/** A moment; a pointer on it shows it in full. */
export function DateTime({ value, as = 'dateTime' }: { value: string | null | undefined; as?: 'dateTime' | 'date' | 'time' | 'distance' }) {
  const formats = useFormats();
  if (!value) {
    return <span aria-hidden="true">–</span>;
  }
  return (
    <Tooltip label={formats.dateTime(value)} disabled={as === 'dateTime'}>
      <time dateTime={value} className={classes.figures}>
        {formats[as](value)}
      </time>
    </Tooltip>
  );
}

/** A number people say, as of an order: in figures that line up. */
export function Number({ children }: { children: string }) {
  return (
    <Text span inherit className={classes.figures} fw={500}>
      {children}
    </Text>
  );
}

/** Goods by their name, and below by their number and what else is to be said. */
export function Goods({ name, number, children }: { name: string; number: string; children?: ReactNode }) {
  return (
    <>
      {name}
      <Text size="xs" c="dimmed">
        <Number>{number}</Number>
        {children}
      </Text>
    </>
  );
}
