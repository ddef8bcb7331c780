export { amountOf, taskColumns } from './columns';
export { OpenTasks } from './OpenTasks';
export * from './queries';
export { TaskButton } from './TaskButton';
export { TimeLeft } from './TimeLeft';
