import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Leads to a task from what it is about. */
export function TaskButton({ id }: { id: string }) {
  const { t } = useTranslation('tasks');
  return (
    <Button size="compact-sm" component={Link} to={`/tasks/${id}` as '/'}>
      {t('do.goTo')}
    </Button>
  );
}
