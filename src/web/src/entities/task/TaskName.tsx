import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Task } from './queries';

/** What is to be done, and for whom when one stands in. */
export function TaskName({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  return (
    <>
      {task.name}
      {task.onBehalfOf && (
        <Text span size="xs" c="dimmed">
          {' '}
          {t('onBehalfOf', { name: task.onBehalfOf })}
        </Text>
      )}
    </>
  );
}
