import { Radio, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Colleague, ColleaguePicker } from '~/entities/colleague';
import type { PersonWorkload } from '~/entities/task';
import { WORKERS } from '~/shared/api';
import { ConfirmEffects } from '~/shared/ui';
import { useReassign } from './useReassign';

/** Gives all tasks of one person to a colleague, or back to their groups. */
export function Reassign({ from, onClose }: { from: PersonWorkload; onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const [back, setBack] = useState(false);
  const [to, setTo] = useState<Colleague>();
  const [asked, setAsked] = useState(false);
  const reassign = useReassign();
  const submit = () => {
    setAsked(true);
    if (back || to) {
      reassign.mutate(
        { from: from.username, to: back || !to ? null : to.username },
        {
          onSuccess: ({ done, failed }) => {
            notifications.show({
              color: failed ? 'yellow' : undefined,
              closeButtonProps: { 'aria-label': t('bulk.close') },
              message: [t('reassign.done', { count: done }), failed ? t('reassign.failed', { count: failed }) : ''].join(' ').trim(),
            });
            onClose();
          },
        },
      );
    }
  };
  return (
    <ConfirmEffects
      opened
      title={t('reassign.title', { count: from.open, name: from.displayName })}
      effects={[t(back ? 'reassign.effectBack' : 'reassign.effectTold'), t('reassign.effectFit')]}
      confirmLabel={t('reassign.confirm')}
      busy={reassign.isPending}
      error={reassign.error}
      onConfirm={submit}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Radio.Group aria-label={t('reassign.whereTo')} value={back ? 'group' : 'colleague'} onChange={(value) => setBack(value === 'group')}>
          <Stack gap="xs">
            <Radio value="colleague" label={t('reassign.toColleague')} />
            <Radio value="group" label={t('reassign.toGroup')} />
          </Stack>
        </Radio.Group>
        {!back && <ColleaguePicker label={t('bulk.assignee')} roles={WORKERS} error={asked && !to ? t('absence.choose') : undefined} onPick={setTo} />}
      </Stack>
    </ConfirmEffects>
  );
}
