import { Anchor, Box, Button, Group, Tabs, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrderDiagram, OrderTimeline } from '~/entities/subject';
import { amountOf, taskQuery, TimeLeft, useTaskNews, useTasks } from '~/entities/task';
import { TaskForm, useTaskWork } from '~/features/work-task';
import { hasRole, useUser } from '~/shared/api';
import type { FormValues } from '~/shared/form';
import { Hint, useKeys } from '~/shared/keys';
import { ErrorState, LateSkeleton, Money, Number, PageHeader, StatePill } from '~/shared/ui';
import { filterOf } from './routes';
import { SubjectSummary, subjectOf } from './SubjectSummary';
import { TaskComments } from './TaskComments';
import classes from './tasks.module.css';

const route = getRouteApi('/frame/tasks/$taskId');
const SUPERVISING = ['supervisor', 'administrator'] as const;

/** One task: its form at the left, what it is about at the right. */
export default function TaskPage() {
  const { t } = useTranslation('tasks');
  const { taskId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const user = useUser();
  const { poll } = useTaskNews();
  const list = useTasks(filterOf(search), poll);
  const { data: details, error, refetch } = useQuery({ ...taskQuery(taskId), refetchInterval: poll });
  const { claim, release, takeOver } = useTaskWork(taskId);
  const [typed, setTyped] = useState<FormValues>();
  const [chosen] = useDebouncedValue(typed, 300);
  const at = list.rows.findIndex((task) => task.id === taskId);
  const go = (id: string | undefined) => void navigate(id ? { to: '/tasks/$taskId', params: { taskId: id }, search } : { to: '/tasks', search });
  const task = details?.task;
  const gone = error !== null && !('status' in error && error.status === 0);
  const free = !gone && task !== undefined && !task.assignee;
  const mine = !gone && task?.assignee === user.username;
  // A deputy takes on what the absent colleague had.
  const takeable = !gone && (free || Boolean(task?.onBehalfOf));
  const others = list.rows.filter((each) => each.id !== taskId && (!each.assignee || each.assignee === user.username));
  const following = others.find((each) => list.rows.indexOf(each) > at) ?? others[0];
  useKeys([
    { keys: 'j', label: t('do.next'), run: () => go(list.rows[at + 1]?.id ?? taskId) },
    { keys: 'k', label: t('do.previous'), run: () => go(list.rows[Math.max(0, at - 1)]?.id ?? taskId) },
    { keys: 'c', label: t('do.claim'), enabled: takeable, run: () => claim.mutate() },
    { keys: 'u', label: t('do.release'), enabled: mine, run: () => release.mutate() },
    { keys: 'Escape', label: t('do.back'), run: () => go(undefined) },
  ]);
  useEffect(() => {
    document.getElementById('page')?.focus({ preventScroll: true });
  }, [taskId]);
  if (!details || !task) {
    return error ? (
      <div className={classes.gone}>
        <ErrorState error={error} onRetry={() => void refetch()} />
        <Anchor component={Link} to="/tasks">
          {t('do.back')}
        </Anchor>
      </div>
    ) : (
      <LateSkeleton />
    );
  }
  const subject = subjectOf(task, user);
  // That the server does not answer is said by the frame, and at the button by who pressed it.
  const trouble = gone ? error : (claim.error ?? release.error ?? takeOver.error);
  return (
    <section className={classes.page}>
      <PageHeader
        title={task.name}
        facts={
          <>
            {task.subject && <Number>{task.subject}</Number>}
            <Money value={amountOf(task)} />
            <TimeLeft due={task.dueAt} overdue={task.overdue} />
            {task.onBehalfOf && <StatePill meaning="attention">{t('standIn', { name: task.onBehalfOf })}</StatePill>}
            {!gone && <StatePill meaning={mine ? 'info' : 'neutral'}>{mine ? t('yours') : task.assignee ? t('workedOnBy', { name: task.assignee }) : t('nobody')}</StatePill>}
          </>
        }
        actions={
          <>
            <Button variant="subtle" leftSection={<IconArrowLeft size={16} aria-hidden="true" />} onClick={() => go(undefined)}>
              {t('do.back')}
            </Button>
            {takeable && (
              <Button onClick={() => claim.mutate()} loading={claim.isPending} rightSection={<Hint keys="c" />}>
                {t('do.claim')}
              </Button>
            )}
            {mine && (
              <Button variant="default" onClick={() => release.mutate()} loading={release.isPending} rightSection={<Hint keys="u" />}>
                {t('do.release')}
              </Button>
            )}
            {!gone && !takeable && !mine && hasRole(user, SUPERVISING) && (
              <Button variant="default" onClick={() => takeOver.mutate()} loading={takeOver.isPending}>
                {t('do.takeOver')}
              </Button>
            )}
          </>
        }
      />
      <div className={classes.columns}>
        <div className={classes.work}>
          {trouble && (
            <Box mb="md">
              <ErrorState error={trouble} />
            </Box>
          )}
          {details.instruction && <Text mb="md">{details.instruction}</Text>}
          {takeable && (
            <Text c="dimmed" mb="md">
              {t('claimFirst')}
            </Text>
          )}
          <TaskForm key={taskId} details={details} gone={gone} onTyped={setTyped} onDone={() => go(following?.id)} />
        </div>
        <div className={classes.about}>
          <Tabs key={task.id} defaultValue={subject ?? 'comments'} keepMounted={false}>
            <Tabs.List mb="md" aria-label={t('about')}>
              {subject && <Tabs.Tab value={subject}>{t(`tab.${subject}`)}</Tabs.Tab>}
              {subject === 'order' && <Tabs.Tab value="timeline">{t('tab.timeline')}</Tabs.Tab>}
              {subject === 'order' && <Tabs.Tab value="diagram">{t('tab.diagram')}</Tabs.Tab>}
              <Tabs.Tab value="comments">{t('tab.comments')}</Tabs.Tab>
            </Tabs.List>
            {subject && task.subject && (
              <>
                <Tabs.Panel value={subject}>
                  <SubjectSummary type={subject} number={task.subject} typed={{ ...details.values, ...chosen }} />
                </Tabs.Panel>
                <Tabs.Panel value="timeline">
                  <OrderTimeline number={task.subject} />
                </Tabs.Panel>
                <Tabs.Panel value="diagram">
                  <OrderDiagram number={task.subject} />
                </Tabs.Panel>
              </>
            )}
            <Tabs.Panel value="comments">
              <TaskComments id={task.id} />
            </Tabs.Panel>
          </Tabs>
        </div>
      </div>
      <Group className={classes.foot} gap="md" visibleFrom="sm">
        <Text size="xs" c="dimmed">
          {t('hint.keys')}
        </Text>
      </Group>
    </section>
  );
}
