import type { TFunction } from 'i18next';
import type { Column } from '~/shared/list';
import { DateTime, Money, Number } from '~/shared/ui';
import type { Task } from './queries';
import { TaskName } from './TaskName';
import { TimeLeft } from './TimeLeft';

export function amountOf(task: Task) {
  return task.amount !== null && task.amount !== undefined && task.currency ? { amount: task.amount, currency: task.currency } : undefined;
}

/** What a list of tasks may show; the last ones only when somebody chooses them. */
export function taskColumns(t: TFunction<'tasks'>): Column<Task>[] {
  return [
    { id: 'subject', label: t('column.subject'), width: '160px', sort: 'order', cell: (task) => <Number>{task.subject ?? ''}</Number> },
    { id: 'name', label: t('column.name'), width: 'minmax(160px, 2fr)', cell: (task) => <TaskName task={task} /> },
    { id: 'customer', label: t('column.customer'), width: 'minmax(140px, 2fr)', cell: (task) => task.customerName ?? '' },
    { id: 'amount', label: t('column.amount'), width: '120px', align: 'right', sort: 'amount', cell: (task) => <Money value={amountOf(task)} /> },
    { id: 'due', label: t('column.due'), width: '130px', sort: 'due', cell: (task) => <TimeLeft due={task.dueAt} overdue={task.overdue} /> },
    { id: 'assignee', label: t('column.assignee'), width: 'minmax(110px, 1fr)', cell: (task) => task.assignee ?? t('nobody') },
    { id: 'created', label: t('column.created'), width: '110px', sort: 'created', extra: true, cell: (task) => <DateTime value={task.createdAt} as="distance" /> },
    { id: 'process', label: t('column.process'), width: 'minmax(120px, 1fr)', extra: true, cell: (task) => task.processName },
    { id: 'priority', label: t('column.priority'), width: '90px', align: 'right', sort: 'priority', extra: true, cell: (task) => task.priority },
  ];
}
