import { Button, Group, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, ask, type components, onVersion, useSetting } from '~/shared/api';
import { DateTime, FormDialog } from '~/shared/ui';

type Rules = components['schemas']['DunningRules'];
type Level = { afterDays: number | ''; fee: number | '' };
const MOST = 6;
const numberOf = (value: number | string): number | '' => (value === '' ? '' : Number(value));

/** Which reminders are sent, when, and with which fee; holds from the next reminder on. */
export function DunningRules() {
  const { t } = useTranslation('finance');
  const [draft, setDraft] = useState<readonly Level[]>();
  const { data, keeping } = useSetting(
    'dunning',
    () => ask(api.GET('/api/dunning/rules')),
    (body: Rules, version) => ask(api.PUT('/api/dunning/rules', { params: { header: onVersion(version) }, body })),
  );
  const close = () => setDraft(undefined);
  const change = (index: number, part: Partial<Level>) => setDraft((now) => now?.map((level, at) => (at === index ? { ...level, ...part } : level)));
  const save = () => draft && keeping.mutate({ levels: draft.map(({ afterDays, fee }) => ({ afterDays: Number(afterDays), fee: Number(fee) })) }, { onSuccess: close });
  return (
    <>
      <Button variant="default" disabled={!data} onClick={() => data && setDraft(data.value.levels)}>
        {t('dunning.rules')}
      </Button>
      {draft && (
        <FormDialog title={t('dunning.rules')} onClose={close} saving={{ ...keeping, mutate: save }}>
          <Text c="dimmed">{t('dunning.rulesHint')}</Text>
          {draft.map((level, index) => (
            <Group key={index} grow align="start">
              <NumberInput
                label={t(index === 0 ? 'dunning.daysAfterDue' : 'dunning.daysAfterLast', { n: index + 1 })}
                required
                withAsterisk={false}
                min={1}
                max={365}
                allowDecimal={false}
                value={level.afterDays}
                onChange={(value) => change(index, { afterDays: numberOf(value) })}
              />
              <NumberInput label={t('dunning.feeOf', { n: index + 1 })} required withAsterisk={false} min={0} decimalScale={2} fixedDecimalScale value={level.fee} onChange={(value) => change(index, { fee: numberOf(value) })} />
            </Group>
          ))}
          <Group gap="xs">
            <Button variant="subtle" size="compact-sm" disabled={draft.length >= MOST} onClick={() => setDraft([...draft, { afterDays: 14, fee: 0 }])}>
              {t('dunning.addLevel')}
            </Button>
            <Button variant="subtle" size="compact-sm" disabled={draft.length <= 1} onClick={() => setDraft(draft.slice(0, -1))}>
              {t('dunning.removeLevel')}
            </Button>
          </Group>
          {data?.changedAt && (
            <Text size="sm" c="dimmed">
              {t('dunning.changedBy', { by: data.changedBy })} <DateTime value={data.changedAt} />
            </Text>
          )}
        </FormDialog>
      )}
    </>
  );
}
