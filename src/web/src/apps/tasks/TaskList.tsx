import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconChecklist } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Task, TASK_VIEWS, taskColumns, type TaskViewName, useTaskCounts, useTaskNews, useTasks } from '~/entities/task';
import { BulkTasks } from '~/features/bulk-tasks';
import { useKeptViews } from '~/features/keep-views';
import { useTaskWork } from '~/features/work-task';
import { useUser } from '~/shared/api';
import { Hint, useCommands, useKeys } from '~/shared/keys';
import { FilterChip, ListPage, useSelection } from '~/shared/list';
import { useProblemText } from '~/shared/ui';
import { filterOf, type TaskListState } from './routes';
import { SubjectSummary, subjectOf } from './SubjectSummary';

const route = getRouteApi('/frame/task-area/tasks');
const AREA = 'tasks';

/** What waits for people: mine, my team's, nobody's, late; and the lists people keep. */
export default function TaskList() {
  const { t } = useTranslation('tasks');
  const { t: common } = useTranslation('common');
  const user = useUser();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { row, ...filter } = search;
  const shownFilter = filterOf(search);
  const { live, poll } = useTaskNews();
  const list = useTasks(shownFilter, poll);
  const counts = useTaskCounts();
  const selection = useSelection();
  const change = (next: Partial<TaskListState>) => void navigate({ search: (now) => ({ ...now, ...next }), replace: true });
  const open = (task: Task) => void navigate({ to: '/tasks/$taskId', params: { taskId: task.id }, search });
  const active = list.rows.find((task) => task.id === row);
  const next = list.rows.find((task) => !task.assignee);
  const show = (state: TaskListState) => {
    selection.clear();
    void navigate({ search: state });
  };
  const tabs = useKeptViews({
    area: AREA,
    usual: TASK_VIEWS.map((id) => ({ id, label: t(`view.${id}`), count: counts?.[id] })),
    view: shownFilter.view,
    state: { ...shownFilter },
    onUsual: (view) => show({ view: view as TaskViewName }),
    onKept: (state) => show(state as TaskListState),
  });
  const problemText = useProblemText();
  const { claim, release } = useTaskWork(row ?? '');
  const onError = (error: Error) => notifications.show({ color: 'red', title: problemText(error).title, message: problemText(error).sentence });
  useKeys([
    { keys: 'c', label: t('do.claim'), enabled: active !== undefined && (!active.assignee || Boolean(active.onBehalfOf)), run: () => claim.mutate(undefined, { onError }) },
    { keys: 'u', label: t('do.release'), enabled: active?.assignee === user.username, run: () => release.mutate(undefined, { onError }) },
  ]);
  useCommands(next ? [{ id: 'next-task', label: t('do.openNext'), run: () => open(next) }] : []);
  return (
    <ListPage
      id={AREA}
      title={t('title')}
      list={list}
      live={live}
      rowKey={(task) => task.id}
      columns={taskColumns(t)}
      {...tabs}
      filters={
        <>
          <Filter key={`s${filter.subject}`} label={t('filter.subject')} value={filter.subject} onChange={(subject) => change({ subject })} />
          <Filter key={`c${filter.customer}`} label={t('filter.customer')} value={filter.customer} onChange={(customer) => change({ customer })} />
          {filter.subject && <FilterChip field={t('column.subject')} value={filter.subject} onRemove={() => change({ subject: undefined })} />}
          {filter.group && <FilterChip field={t('workload.group')} value={common(`role.${filter.group}`, { defaultValue: filter.group })} onRemove={() => change({ group: undefined })} />}
          {filter.assignee && <FilterChip field={t('column.assignee')} value={filter.assignee} onRemove={() => change({ assignee: undefined })} />}
          {filter.customer && <FilterChip field={t('column.customer')} value={filter.customer} onRemove={() => change({ customer: undefined })} />}
        </>
      }
      sort={filter.sort}
      onSort={(sort) => change({ sort })}
      actions={
        next && (
          <Button onClick={() => open(next)}>
            {t('do.openNext')}
          </Button>
        )
      }
      active={row}
      onActive={(key) => change({ row: key })}
      onOpen={open}
      selection={selection}
      bulk={<BulkTasks tasks={list.rows.filter((task) => selection.keys.has(task.id))} selection={selection} />}
      faint={(task) => Boolean(task.assignee) && task.assignee !== user.username && !task.onBehalfOf}
      preview={(task) => (
        <>
          <Button mb="md" size="compact-sm" onClick={() => open(task)} rightSection={<Hint keys="Enter" />}>
            {t('do.open')}
          </Button>
          <Preview task={task} />
        </>
      )}
      empty={{ icon: IconChecklist, title: t('empty.title'), text: t('empty.text') }}
    />
  );
}

function Preview({ task }: { task: Task }) {
  const subject = subjectOf(task, useUser());
  return subject && task.subject ? <SubjectSummary type={subject} number={task.subject} /> : null;
}

function Filter({ label, value, onChange }: { label: string; value?: string; onChange: (value: string | undefined) => void }) {
  const look = useDebouncedCallback((text: string) => onChange(text.trim() || undefined), 400);
  return value ? null : <TextInput size="xs" w={180} aria-label={label} placeholder={label} onChange={(event) => look(event.currentTarget.value)} />;
}
