import { Store } from './store';

type Waiting = { done: (again: boolean) => void };

/** Set while somebody is asked to log in again. */
export const askedToLogin = new Store<Waiting | null>(null);

let pending: Promise<boolean> | undefined;

/** Asks once, however many requests found the session ended; says whether they may be sent again. */
export function loginAgain(): Promise<boolean> {
  pending ??= new Promise<boolean>((resolve) => {
    askedToLogin.set({
      done: (again) => {
        askedToLogin.set(null);
        pending = undefined;
        resolve(again);
      },
    });
  });
  return pending;
}
