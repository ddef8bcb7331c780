export { Reassign } from './Reassign';
