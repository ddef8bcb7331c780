import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components, hasRole, onVersion, useSetting, useUser } from '~/shared/api';
import { DateTime, ErrorState, LateSkeleton, Part } from '~/shared/ui';

type Policy = components['schemas']['CommissionPolicy'];
const CHOICES = { validity: ['PRO_RATA', 'WHEN_PAID'], basis: ['LINES', 'TOTAL'], tierUse: ['MARGINAL', 'WHOLE'] } as const;

/** How the house reckons commission; holds from now on. */
export function PolicyForm() {
  const { t } = useTranslation('agent');
  const keeps = hasRole(useUser(), ['finance', 'administrator']);
  const [draft, setDraft] = useState<Policy>();
  const { data, error, keeping } = useSetting(
    'commission',
    () => ask(api.GET('/api/commission/policy')),
    (body: Policy, version) => ask(api.PUT('/api/commission/policy', { params: { header: onVersion(version) }, body })),
  );
  if (error) {
    return <ErrorState error={error} />;
  }
  if (!data) {
    return <LateSkeleton />;
  }
  const policy = draft ?? data.value;
  return (
    <Part title={t('policy.title')}>
      <Stack gap="sm" maw={560}>
        {(['validity', 'basis', 'tierUse'] as const).map((field) => (
          <NativeSelect
            key={field}
            label={t(`policy.${field}`)}
            disabled={!keeps}
            data={CHOICES[field].map((value) => ({ value, label: t(`policy.choice.${value}`) }))}
            value={policy[field]}
            onChange={(event) => setDraft({ ...policy, [field]: event.currentTarget.value })}
          />
        ))}
        {keeping.error && <ErrorState error={keeping.error} />}
        {keeps && (
          <Group>
            <Button disabled={!draft} loading={keeping.isPending} onClick={() => draft && keeping.mutate(draft, { onSuccess: () => setDraft(undefined) })}>
              {t('policy.keep')}
            </Button>
            {draft && (
              <Button variant="default" onClick={() => setDraft(undefined)}>
                {t('policy.discard')}
              </Button>
            )}
          </Group>
        )}
        {data.changedAt && (
          <Text size="sm" c="dimmed">
            {t('policy.changed', { by: data.changedBy })} <DateTime value={data.changedAt} />
          </Text>
        )}
      </Stack>
    </Part>
  );
}
