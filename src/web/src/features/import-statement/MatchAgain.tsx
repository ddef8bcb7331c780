import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ask } from '~/shared/api';
import { useProblemText } from '~/shared/ui';

/** Looks once more what open entries are for: an invoice may have come after its money. */
export function MatchAgain() {
  const { t } = useTranslation('bank');
  const problem = useProblemText();
  const client = useQueryClient();
  const matching = useMutation({
    mutationFn: () => ask(api.POST('/api/bank-statements/matching')),
    onSuccess: () => client.invalidateQueries({ queryKey: ['bank'] }),
  });
  return (
    <>
      <Text size="sm" role="status">
        {matching.data && t('matched', { count: matching.data.booked })}
        {matching.error && problem(matching.error).sentence}
      </Text>
      <Button variant="default" loading={matching.isPending} onClick={() => matching.mutate()}>
        {t('match')}
      </Button>
    </>
  );
}
