export { ProcessEditor } from './ProcessEditor';
