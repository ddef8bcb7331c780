import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconChecklist } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Task, TASK_VIEWS, useTasks } from '~/entities/task';
import { type Column, ListPage } from '~/shared/list';
import { DateTime, Facts, Number, StatePill } from '~/shared/ui';

const route = getRouteApi('/frame/tasks');

export default function TaskList() {
  const { t } = useTranslation('tasks');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const view = search.view ?? 'team';
  const list = useTasks({ view, subject: search.subject });
  const look = useDebouncedCallback((subject: string) => void navigate({ search: (now) => ({ ...now, subject: subject || undefined }), replace: true }), 250);
  const columns: Column<Task>[] = [
    { id: 'subject', label: t('column.subject'), width: '150px', cell: (task) => <Number>{task.subject ?? ''}</Number> },
    { id: 'name', label: t('column.name'), width: 'minmax(180px, 2fr)', cell: (task) => task.name },
    { id: 'assignee', label: t('column.assignee'), width: 'minmax(120px, 1fr)', cell: (task) => task.assignee ?? t('nobody') },
    {
      id: 'due',
      label: t('column.due'),
      width: '160px',
      cell: (task) => (task.overdue ? <StatePill meaning="bad">{t('overdue')}</StatePill> : <DateTime value={task.dueAt} as="distance" />),
    },
    { id: 'created', label: t('column.created'), width: '120px', cell: (task) => <DateTime value={task.createdAt} as="distance" /> },
  ];
  const activate = (row: string | undefined) => void navigate({ search: (now) => ({ ...now, row }), replace: true });
  return (
    <ListPage
      id="tasks"
      title={t('title')}
      list={list}
      rowKey={(task) => task.id}
      columns={columns}
      views={TASK_VIEWS.map((id) => ({ id, label: t(`view.${id}`) }))}
      view={view}
      onView={(next) => void navigate({ search: { view: next as typeof view } })}
      filters={
        <TextInput
          size="xs"
          w={220}
          aria-label={t('filter.subject')}
          placeholder={t('filter.subject')}
          defaultValue={search.subject}
          onChange={(event) => look(event.currentTarget.value)}
        />
      }
      active={search.row}
      onActive={activate}
      onOpen={(task) => activate(task.id)}
      preview={(task) => (
        <Facts
          facts={[
            [t('column.name'), task.name],
            [t('column.subject'), task.subject],
            [t('column.assignee'), task.assignee ?? t('nobody')],
            [t('column.due'), <DateTime key="due" value={task.dueAt} />],
          ]}
        />
      )}
      empty={{ icon: IconChecklist, title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
