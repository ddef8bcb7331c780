import { Container } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { ErrorState } from '~/shared/ui';

/** A page that could not be shown; the rest of the house stays. */
export function Troubled({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <Container py="xl" size="sm">
      <ErrorState
        error={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </Container>
  );
}
