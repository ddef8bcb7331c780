import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PAYMENT_METHODS, type PaymentMethod } from '~/entities/order';
import { api, ask, hasRole, useUser } from '~/shared/api';
import { ErrorState, Part } from '~/shared/ui';

const agreedQuery = (number: string) => ({
  queryKey: ['customers', number, 'payment-methods'],
  queryFn: () => ask(api.GET('/api/customers/{number}/payment-methods', { params: { path: { number } } })),
});

/** The ways to pay agreed on with a customer; all of them where none is left out. */
export function AgreedMethods({ number }: { number: string }) {
  const { t } = useTranslation(['catalogue', 'order']);
  const keeps = hasRole(useUser(), ['finance', 'supervisor', 'administrator']);
  const client = useQueryClient();
  const { data } = useQuery(agreedQuery(number));
  const [chosen, setChosen] = useState<PaymentMethod[]>();
  const saving = useMutation({
    mutationFn: (methods: PaymentMethod[]) =>
      ask(api.PUT('/api/customers/{number}/payment-methods', { params: { path: { number } }, body: { methods: methods.length === PAYMENT_METHODS.length ? [] : methods } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['customers', number] });
      await client.invalidateQueries({ queryKey: ['payment-methods'] });
      setChosen(undefined);
    },
  });
  if (!data) {
    return null;
  }
  const agreed = PAYMENT_METHODS.filter((method) => data.methods.length === 0 || data.methods.includes(method));
  const shown = chosen ?? agreed;
  return (
    <Part title={t('catalogue:ways.title')}>
      {keeps ? (
        <Stack gap="md">
          <Checkbox.Group label={t('catalogue:ways.label')} description={t('catalogue:ways.hint')} value={shown} onChange={(next) => setChosen(next as PaymentMethod[])}>
            <Group gap="lg" mt="xs">
              {PAYMENT_METHODS.map((method) => (
                <Checkbox key={method} value={method} label={t(`order:method.${method}`)} />
              ))}
            </Group>
          </Checkbox.Group>
          {saving.error && <ErrorState error={saving.error} />}
          {chosen && (
            <Group>
              <Button disabled={chosen.length === 0} loading={saving.isPending} onClick={() => saving.mutate(chosen)}>
                {t('catalogue:ways.save')}
              </Button>
              <Button variant="default" onClick={() => setChosen(undefined)}>
                {t('catalogue:ways.undo')}
              </Button>
            </Group>
          )}
        </Stack>
      ) : (
        <Text>{shown.map((method) => t(`order:method.${method}`)).join(', ')}</Text>
      )}
    </Part>
  );
}
