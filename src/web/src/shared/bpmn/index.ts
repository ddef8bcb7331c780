export { BpmnViewer } from './BpmnViewer';
export type { Mark } from './Diagram';
export { DmnViewer } from './DmnViewer';
