import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { houseQuery, queryClient } from '~/shared/api';
import { LateSkeleton } from '~/shared/ui';
import { themeOf } from '~/shared/ui/theme';
import { LoginAgain } from './LoginAgain';
import { router } from './routes';

const DEEP_TEAL = '#0f766e';

export function House() {
  return (
    <QueryClientProvider client={queryClient}>
      <Themed />
    </QueryClientProvider>
  );
}

function Themed() {
  const { data } = useQuery(houseQuery);
  const accent = data?.accentColor ?? DEEP_TEAL;
  const theme = useMemo(() => themeOf(accent), [accent]);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Notifications position="bottom-right" />
      <Suspense fallback={<LateSkeleton />}>
        <RouterProvider router={router} />
        <LoginAgain />
      </Suspense>
    </MantineProvider>
  );
}
