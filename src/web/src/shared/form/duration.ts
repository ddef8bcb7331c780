export type Unit = 'M' | 'H' | 'D';

/** `PT4H` in parts; undefined when it is made of several. */
export function readDuration(text: string): { amount: number; unit: Unit } | undefined {
  const [, days, time, unit] = /^P(?:(\d+)D|T(\d+)([MH]))$/.exec(text) ?? [];
  return days ? { amount: Number(days), unit: 'D' } : time ? { amount: Number(time), unit: unit as Unit } : undefined;
}

export function writeDuration(amount: number, unit: Unit): string {
  return unit === 'D' ? `P${amount}D` : `PT${amount}${unit}`;
}

const MILLIS: Record<Unit, number> = { M: 60_000, H: 3_600_000, D: 86_400_000 };

/** How long that is; undefined when it is made of several parts, or is no duration. */
export function millisOf(text: string): number | undefined {
  const parts = readDuration(text);
  return parts && parts.amount * MILLIS[parts.unit];
}
