import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, CarrierSheet } from '~/entities/carrier';
import { isProblem } from '~/shared/api';
import { ErrorState, Part } from '~/shared/ui';
import { Basics } from './Basics';
import { ServiceForm } from './ServiceForm';
import { useAgreementChange } from './useAgreementChange';

const SHOWN = ['/name', '/trackingPrefix', '/goodsClasses', '/maxParcelKg', '/onTimePercent'];

/** The whole agreement, changed as one: nothing holds before it is saved. */
export function AgreementForm({ sheet }: { sheet: CarrierSheet }) {
  const { t } = useTranslation('admin');
  const [draft, setDraft] = useState(sheet.agreement);
  const saving = useAgreementChange(sheet);
  const changed = draft !== sheet.agreement;
  const change = (part: Partial<Agreement>) => setDraft((now) => ({ ...now, ...part }));
  const wrong = (pointer: string) => (isProblem(saving.error) ? saving.error.errors.find((each) => each.pointer === pointer)?.message : undefined);
  const service = (at: number, next: Agreement['services'][number]) => change({ services: draft.services.map((each, index) => (index === at ? next : each)) });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(draft);
      }}
    >
      <Stack gap="lg">
        <Part title={t('carrier.basics')}>
          <Basics draft={draft} change={change} wrong={wrong} />
        </Part>
        {draft.services.map((each, at) => (
          <ServiceForm
            key={at}
            service={each}
            known={sheet.agreement.services.some(({ code }) => code === each.code)}
            onChange={(next) => service(at, next)}
            onRemove={draft.services.length > 1 ? () => change({ services: draft.services.filter((_, index) => index !== at) }) : undefined}
          />
        ))}
        <Button variant="default" style={{ alignSelf: 'flex-start' }} leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => change({ services: [...draft.services, { code: '', name: '', transitDays: 1, tariffs: [] }] })}>
          {t('service.add')}
        </Button>
        {saving.error && <ErrorState error={saving.error} shown={SHOWN} />}
        <Group>
          <Button type="submit" disabled={!changed} loading={saving.isPending}>
            {t('keep.agreement')}
          </Button>
          {changed && (
            <Button variant="default" onClick={() => setDraft(sheet.agreement)}>
              {t('keep.discard')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
