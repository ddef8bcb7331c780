import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Absence, useAbsenceChange } from '~/entities/absence';
import { api, ask } from '~/shared/api';
import { today } from '~/shared/i18n';
import { ConfirmEffects } from '~/shared/ui';

/** Ends an absence that has begun, or takes back one that is to come. */
export function EndAbsence({ absence }: { absence: Absence }) {
  const { t } = useTranslation('tasks');
  const [asked, setAsked] = useState(false);
  const end = useAbsenceChange((id: number) => ask(api.DELETE('/api/absences/{id}', { params: { path: { id } } })));
  const label = t(absence.from <= today() ? 'absence.end' : 'absence.takeBack');
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setAsked(true)} aria-label={`${label}: ${absence.name}`}>
        {label}
      </Button>
      <ConfirmEffects
        opened={asked}
        title={t('absence.endTitle', { name: absence.name })}
        effects={[t('absence.endEffect', { deputy: absence.deputyName })]}
        confirmLabel={label}
        busy={end.isPending}
        error={end.error}
        onClose={() => setAsked(false)}
        onConfirm={() => end.mutate(absence.id, { onSuccess: () => setAsked(false) })}
      />
    </>
  );
}
