import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { hasRole, useUser, WORKERS } from '~/shared/api';
import { Waiting } from '~/shared/ui';
import { useTaskNews, useTasksOf } from './queries';
import { TaskButton } from './TaskButton';
import { TaskName } from './TaskName';

/** What somebody has to do for this to go on, for those who may do it; nothing for all others. */
export function OpenTasks({ subject, plain }: { subject: string; plain?: boolean }) {
  const user = useUser();
  return hasRole(user, WORKERS) ? <Found subject={subject} me={user.username} plain={plain} /> : null;
}

function Found({ subject, me, plain }: { subject: string; me: string; plain?: boolean }) {
  const { t } = useTranslation('tasks');
  const { poll } = useTaskNews();
  const { data } = useTasksOf(subject, poll);
  return data?.length ? (
    <Stack gap="xs">
      {data.map((task) => (
        <Waiting key={task.id} meaning="attention" since={task.createdAt} plain={plain} actions={<TaskButton id={task.id} />}>
          <TaskName task={task} />
          {task.assignee && ` · ${task.assignee === me ? t('yours') : t('workedOnBy', { name: task.assignee })}`}
        </Waiting>
      ))}
    </Stack>
  ) : null;
}
