import { Fieldset, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DurationField, MomentField } from '~/shared/form';
import type { Timer, Waited } from './timers';

interface Props {
  timers: readonly Timer[];
  said: Waited;
  onChange: (said: Waited) => void;
}

/** How long an order waits at a timer of the draft it did not come to in the past, where nothing tells. */
export function Waits({ timers, said, onChange }: Props) {
  const { t } = useTranslation('replay');
  return (
    <Stack gap="sm">
      {timers.map(({ id, name, variable, kind }) => {
        const Field = kind === 'DURATION' ? DurationField : MomentField;
        return (
          <Fieldset key={id} legend={t('waitAt', { timer: name })} maw={420}>
            <Text size="sm" c="dimmed" mb="xs">
              {t('waitHint')}
            </Text>
            <Field label={variable} value={said[id] ?? ''} onChange={(time) => onChange({ ...said, [id]: time })} />
          </Fieldset>
        );
      })}
    </Stack>
  );
}
