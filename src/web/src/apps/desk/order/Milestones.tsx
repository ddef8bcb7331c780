import { UnstyledButton } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconCircleHalf2, IconCircleX, IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OrderPage } from '~/entities/order';
import { DateTime } from '~/shared/ui';
import classes from './desk.module.css';

type Milestone = OrderPage['milestones'][number];

const SHAPES = { AHEAD: IconCircle, PARTLY: IconCircleHalf2, DONE: IconCircleCheckFilled, STOPPED: IconCircleX } as const;

function Mark({ state, present }: Milestone) {
  const Shape = present ? IconMapPin : SHAPES[state];
  return <Shape size={18} aria-hidden="true" />;
}

/** How far the order is, from placed to commission; a press shows it in its diagram. */
export function Milestones({ milestones, onOpen }: { milestones: readonly Milestone[]; onOpen: () => void }) {
  const { t } = useTranslation('desk');
  return (
    <ol className={classes.strip} aria-label={t('milestone.label')} tabIndex={0}>
      {milestones.map((milestone) => (
        <li
          key={milestone.step}
          className={classes.step}
          data-state={milestone.state.toLowerCase()}
          data-present={milestone.present || undefined}
          aria-current={milestone.present ? 'step' : undefined}
        >
          <span className={classes.stepMark}>
            <Mark {...milestone} />
          </span>
          <UnstyledButton onClick={onOpen} className={classes.stepName} fz="sm">
            {t(`milestone.${milestone.step}`)}
          </UnstyledButton>
          <div>{milestone.at ? <DateTime value={milestone.at} as="distance" /> : t(`milestone.state.${milestone.state}`)}</div>
        </li>
      ))}
    </ol>
  );
}
