import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Rollout, useDraftChange, useRollouts } from '~/entities/draft';
import { api, ask } from '~/shared/api';
import { useFormats } from '~/shared/i18n';
import { ConfirmEffects, TextLink } from '~/shared/ui';
import { EVERYBODY, GoLiveFields, wishOf, type Whom } from './GoLiveFields';
import { RolloutFigures } from './RolloutFigures';

/** Says that a version is tried with some new orders, and lets it be for more, for others, or for all. */
export function RolloutBanner({ process }: { process: string }) {
  const { data } = useRollouts();
  const rollout = data?.find((each) => each.process === process);
  return rollout ? <Banner rollout={rollout} /> : null;
}

function Banner({ rollout }: { rollout: Rollout }) {
  const { t } = useTranslation('studio');
  const formats = useFormats();
  const [wish, setWish] = useState<Whom>();
  const widening = useDraftChange((whom: Whom) => ask(api.PUT('/api/rollouts/{process}', { params: { path: { process: rollout.process } }, body: wishOf(whom) })));
  const close = () => {
    setWish(undefined);
    widening.reset();
  };
  const whom = rollout.customerGroup ? t('rollout.group', { group: rollout.customerGroup }) : t('rollout.share', { share: rollout.share });
  const present: Whom = { who: rollout.customerGroup ? 'group' : 'share', share: rollout.share ?? 10, group: rollout.customerGroup ?? '' };
  return (
    <Alert color="accent" title={t('rollout.title', { version: rollout.version })}>
      <Text>{t('rollout.text', { whom, since: formats.dateTime(rollout.startedAt), version: rollout.stableVersion })}</Text>
      <RolloutFigures process={rollout.process} />
      <Group gap="sm" mt="sm">
        <Button size="compact-sm" onClick={() => setWish(EVERYBODY)}>
          {t('rollout.forAll')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setWish(present)}>
          {t('rollout.other')}
        </Button>
        <TextLink to="/processes/$key/migrations" params={{ key: rollout.process }} search={{ from: rollout.stableVersion, to: rollout.version }}>
          {t('rollout.move')}
        </TextLink>
      </Group>
      <ConfirmEffects
        opened={wish !== undefined}
        title={t(wish === EVERYBODY ? 'rollout.forAll' : 'rollout.other')}
        effects={[t(wish?.who === 'all' ? 'rollout.allEffect' : 'rollout.someEffect', { version: rollout.version })]}
        confirmLabel={t(wish === EVERYBODY ? 'rollout.forAll' : 'rollout.keep')}
        blocked={(wish?.who === 'group' && wish.group.trim() === '') || (wish?.who === 'share' && wish.share === '')}
        busy={widening.isPending}
        error={widening.error}
        onClose={close}
        onConfirm={() => wish && widening.mutate(wish, { onSuccess: close })}
      >
        {wish && wish !== EVERYBODY && <GoLiveFields whom={wish} onChange={setWish} />}
      </ConfirmEffects>
    </Alert>
  );
}
