import { Button, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderPage } from '~/entities/order';
import { ChangeOrder } from '~/features/change-order';
import { DateTime } from '~/shared/ui';
import classes from './desk.module.css';

/** Why the order is held and what lifts each hold: the decision of a task, or money by another way. */
export function Holds({ page }: { page: OrderPage }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const [paying, setPaying] = useState(false);
  if (page.holds.length === 0) {
    return null;
  }
  return (
    <ul className={classes.holds} aria-label={t('hold.label')}>
      {page.holds.map((hold) => (
        <li key={hold.type} className={classes.why} data-kind="TASK">
          <IconHandStop size={18} aria-hidden="true" />
          <Text flex={1} miw={200}>
            {t('hold.standing', { type: hold.label, reason: hold.reason })}
            <Text span c="dimmed">
              {' · '}
              <DateTime value={hold.since} as="distance" />
            </Text>
            {hold.task && (
              <Text size="sm" c="dimmed">
                {t('hold.byTask')}
              </Text>
            )}
          </Text>
          {hold.remedy === 'DO_TASK' && hold.task && (
            <Button size="compact-sm" onClick={() => void navigate({ to: `/tasks/${hold.task}` as '/' })}>
              {t('hold.decide')}
            </Button>
          )}
          {hold.remedy === 'CHANGE' && (
            <Button size="compact-sm" onClick={() => setPaying(true)}>
              {t('mend.payment')}
            </Button>
          )}
        </li>
      ))}
      {paying && <ChangeOrder page={page} opened onClose={() => setPaying(false)} />}
    </ul>
  );
}
