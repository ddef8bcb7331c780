import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { houseQuery, sessionQuery } from '~/shared/api';
import { speakAs } from '~/shared/i18n';

/** Where every address begins. */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  loader: ({ context }) => context.queryClient.ensureQueryData(houseQuery),
});

/** Lets nobody pass who is not logged in. */
async function knowWho({ context, location }: { context: { queryClient: QueryClient }; location: { href: string } }) {
  const user = await context.queryClient.ensureQueryData(sessionQuery);
  if (!user) {
    // The login page belongs to the house above, so that its address is given as a plain one.
    throw redirect({ href: `/login?to=${encodeURIComponent(location.href)}` });
  }
  await speakAs(user.language);
}

/** Parent of every page for people who are logged in; the house draws rail and top bar around it. */
export const frameRoute = createRoute({ getParentRoute: () => rootRoute, id: 'frame', beforeLoad: knowWho });

/** Parent of pages that need the whole screen, for people who are logged in. */
export const roomRoute = createRoute({ getParentRoute: () => rootRoute, id: 'room', beforeLoad: knowWho });

/** Reads one search parameter as text. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** Reads one search parameter that is one of few. */
export function oneOf<T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}
