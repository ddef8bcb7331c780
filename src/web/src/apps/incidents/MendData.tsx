import { Button, Group, NumberInput, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentTold } from '~/entities/incident';
import { useMendData, useRetryIncident } from '~/features/mend-incident';
import { isProblem } from '~/shared/api';
import { ErrorState } from '~/shared/ui';
import classes from './incidents.module.css';
import { useWords } from './words';

/** Corrects what the failed step works with. Only what was changed is sent, so that it can be told later. */
export function MendData({ story }: { story: IncidentTold }) {
  const { t } = useTranslation('incidents');
  const words = useWords();
  const mend = useMendData();
  const retry = useRetryIncident();
  const [changes, setChanges] = useState<Record<string, unknown>>({});
  const id = story.incident.id;
  const changed = Object.keys(changes).length > 0;
  const set = (name: string, value: unknown) =>
    setChanges((now) => {
      const others = Object.entries(now).filter(([other]) => other !== name);
      return Object.fromEntries(value === story.data[name] ? others : [...others, [name, value]]);
    });
  const save = (then?: () => void) =>
    mend.mutate(
      { id, data: changes },
      {
        onSuccess: () => {
          setChanges({});
          then?.();
        },
      },
    );
  const wrong = (name: string) =>
    isProblem(mend.error) ? mend.error.errors.find((one) => one.pointer.endsWith(`/${name}`))?.message : undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) {
          save(() => retry.mutate(id));
        }
      }}
    >
      <h3 className={classes.heading}>{t('mend.title')}</h3>
      <Stack gap="sm">
        {Object.entries(story.data).map(([name, value]) => {
          const now = name in changes ? changes[name] : value;
          const common = { label: words.fact(name), error: wrong(name) };
          if (typeof value === 'boolean') {
            return <Switch key={name} {...common} checked={Boolean(now)} onChange={(event) => set(name, event.currentTarget.checked)} />;
          }
          if (typeof value === 'number') {
            return <NumberInput key={name} {...common} hideControls value={now as number | string} onChange={(next) => set(name, typeof next === 'number' ? next : Number(next))} />;
          }
          return <TextInput key={name} {...common} value={String(now ?? '')} onChange={(event) => set(name, event.currentTarget.value)} />;
        })}
        {mend.error && <ErrorState error={mend.error} />}
        {retry.error && <ErrorState error={retry.error} />}
        <Group gap="sm">
          <Button type="submit" variant="default" disabled={!changed} loading={mend.isPending || retry.isPending}>
            {t('mend.saveAndRetry')}
          </Button>
          <Button variant="subtle" disabled={!changed} onClick={() => save()}>
            {t('mend.save')}
          </Button>
        </Group>
        <div role="status">{mend.isSuccess && !changed && <Text size="sm">{t('mend.done')}</Text>}</div>
      </Stack>
    </form>
  );
}
