export { api, ask } from './client';
export { useConnection } from './connection';
export type { components, paths } from './generated/schema';
export { fieldOf, isProblem, Problem, UNREACHABLE, type Violation } from './problem';
export { queryClient } from './query';
export { askedToLogin } from './relogin';
export * from './session';
export { Store, useStore } from './store';
export { type LiveEvent, useLive } from './live';
