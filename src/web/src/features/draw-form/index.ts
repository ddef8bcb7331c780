export { FormEditor } from './FormEditor';
