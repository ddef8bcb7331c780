export { AssignPayment } from './AssignPayment';
export { Assignments } from './Assignments';
export { Proposals } from './Proposals';
export { SetAside } from './SetAside';
