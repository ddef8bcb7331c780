export { BulkTasks } from './BulkTasks';
