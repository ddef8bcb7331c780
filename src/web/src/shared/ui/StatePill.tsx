import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconInfoCircle,
  type IconProps,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import classes from './ui.module.css';

export type Meaning = 'good' | 'attention' | 'bad' | 'info' | 'neutral';

const SHAPES: Record<Meaning, ComponentType<IconProps>> = {
  good: IconCircleCheck,
  attention: IconAlertTriangle,
  bad: IconCircleX,
  info: IconInfoCircle,
  neutral: IconCircleDashed,
};

/** A state in a word, with a shape of its own so that nobody needs to see the colour. */
export function StatePill({ meaning, children, icon }: { meaning: Meaning; children: string; icon?: ComponentType<IconProps> }) {
  const Shape = icon ?? SHAPES[meaning];
  return (
    <span className={classes.pill} data-meaning={meaning}>
      <Shape size={14} stroke={2} aria-hidden="true" />
      {children}
    </span>
  );
}
