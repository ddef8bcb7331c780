import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { useFormats } from '~/shared/i18n';
import { DateTime, StatePill } from '~/shared/ui';

const SOON_MS = 2 * 3_600_000;
const TICK_MS = 30_000;

/** How long a task may still take. */
export function TimeLeft({ due, overdue }: { due: string | null | undefined; overdue: boolean }) {
  const formats = useFormats();
  const [now, setNow] = useState(() => Date.now());
  useInterval(() => setNow(Date.now()), TICK_MS, { autoInvoke: true });
  if (!due) {
    return <DateTime value={due} />;
  }
  const left = new Date(due).getTime() - now;
  const text = formats.distance(due, now);
  if (overdue || left < 0) {
    return <StatePill meaning="bad">{text}</StatePill>;
  }
  return left < SOON_MS ? <StatePill meaning="attention">{text}</StatePill> : <DateTime value={due} as="distance" />;
}
