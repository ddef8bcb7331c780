import { Group, Stack, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbsenceChange } from '~/entities/absence';
import { type Colleague, ColleaguePicker } from '~/entities/colleague';
import { api, ask, hasRole, isProblem, useUser } from '~/shared/api';
import { today } from '~/shared/i18n';
import { ConfirmEffects } from '~/shared/ui';

interface Draft {
  username: string | null;
  deputy: string;
  from: string;
  to: string;
}

/** Says from when to when somebody is away, and who does his tasks meanwhile. */
export function NewAbsence({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const user = useUser();
  const [forOther, setForOther] = useState(false);
  const [absent, setAbsent] = useState<Colleague>();
  const [deputy, setDeputy] = useState<Colleague>();
  const [period, setPeriod] = useState({ from: today(), to: today() });
  const [asked, setAsked] = useState(false);
  const enter = useAbsenceChange((body: Draft) => ask(api.POST('/api/absences', { body })));
  const wrong = (field: string) => (isProblem(enter.error) ? enter.error.errors.find(({ pointer }) => pointer === `/${field}`)?.message : undefined);
  const missing = (colleague: Colleague | undefined) => (asked && !colleague ? t('absence.choose') : undefined);
  const submit = () => {
    setAsked(true);
    if (deputy && (absent || !forOther)) {
      enter.mutate({ username: forOther && absent ? absent.username : null, deputy: deputy.username, ...period }, { onSuccess: onClose });
    }
  };
  return (
    <ConfirmEffects
      opened
      title={t(forOther ? 'absence.newOther' : 'absence.new')}
      effects={[]}
      confirmLabel={t('absence.enter')}
      busy={enter.isPending}
      error={enter.error}
      onConfirm={submit}
      onClose={onClose}
    >
      <Stack gap="sm">
        {hasRole(user, ['supervisor', 'administrator']) && (
          <Switch label={t('absence.forOther')} checked={forOther} onChange={(event) => setForOther(event.currentTarget.checked)} />
        )}
        {forOther && <ColleaguePicker label={t('absence.who')} error={wrong('username') ?? missing(absent)} onPick={setAbsent} />}
        <Group gap="sm" grow align="start">
          <TextInput
            type="date"
            label={t('absence.from')}
            required
            withAsterisk={false}
            error={wrong('from')}
            value={period.from}
            onChange={(event) => {
              const from = event.currentTarget.value;
              setPeriod({ from, to: period.to < from ? from : period.to });
            }}
          />
          <TextInput
            type="date"
            label={t('absence.to')}
            required
            withAsterisk={false}
            min={period.from}
            error={wrong('to')}
            value={period.to}
            onChange={(event) => setPeriod({ ...period, to: event.currentTarget.value })}
          />
        </Group>
        <ColleaguePicker label={t('absence.deputy')} description={t('absence.deputyHint')} error={wrong('deputy') ?? missing(deputy)} onPick={setDeputy} />
      </Stack>
    </ConfirmEffects>
  );
}
