export { OrderDiagram } from './OrderDiagram';
export { OrderSummary, useOrder } from './OrderSummary';
export { OrderTimeline } from './OrderTimeline';
export { SubjectLink } from './SubjectLink';
