export { TaskForm } from './TaskForm';
export { useTaskWork } from './useTaskWork';
