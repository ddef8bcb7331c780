export { amountOf, taskColumns } from './columns';
export * from './queries';
export { TimeLeft } from './TimeLeft';
