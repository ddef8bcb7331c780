import { Button, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components, onVersion, useSetting } from '~/shared/api';
import { DateTime, FormDialog } from '~/shared/ui';

type Rules = components['schemas']['MatchingSettings'];

/** By how much money may differ from what is open and still count as paid. */
export function MatchingRules() {
  const { t } = useTranslation('bank');
  const [draft, setDraft] = useState<number | ''>();
  const { data, keeping } = useSetting(
    'bank-matching',
    () => ask(api.GET('/api/bank-statements/matching-rules')),
    (body: Rules, version) => ask(api.PUT('/api/bank-statements/matching-rules', { params: { header: onVersion(version) }, body })),
  );
  const close = () => setDraft(undefined);
  return (
    <>
      <Button variant="default" disabled={!data} onClick={() => data && setDraft(data.value.tolerance)}>
        {t('tolerance.title')}
      </Button>
      {draft !== undefined && (
        <FormDialog title={t('tolerance.title')} onClose={close} saving={{ ...keeping, mutate: () => keeping.mutate({ tolerance: Number(draft) }, { onSuccess: close }) }}>
          <NumberInput
            label={t('tolerance.label')}
            description={t('tolerance.hint')}
            required
            withAsterisk={false}
            data-autofocus
            min={0}
            max={5}
            decimalScale={2}
            fixedDecimalScale
            value={draft}
            onChange={(value) => setDraft(value === '' ? '' : Number(value))}
          />
          {data?.changedAt && (
            <Text size="sm" c="dimmed">
              {t('tolerance.changedBy', { by: data.changedBy })} <DateTime value={data.changedAt} />
            </Text>
          )}
        </FormDialog>
      )}
    </>
  );
}
