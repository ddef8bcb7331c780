export { ColleaguePicker } from './ColleaguePicker';
export { MentionTextarea } from './MentionTextarea';
export type { Colleague } from './queries';
