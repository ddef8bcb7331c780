import { ActionIcon, Checkbox, TextInput, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmarkMinus, IconBookmarkPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasRole, useUser } from '~/shared/api';
import { FormDialog } from '~/shared/ui';
import { type SavedView, useSavedViews } from './useSavedViews';

/**
 * Keeps the present list under a name, or forgets the one that is shown. The two buttons are told apart by their keys: the
 * cursor that comes back from the dialog must not find itself on the one that forgets.
 */
export function SavedViewMenu({ area, state, shown }: { area: string; state: Record<string, unknown>; shown?: SavedView }) {
  const { t } = useTranslation('common');
  const user = useUser();
  const supervises = hasRole(user, ['supervisor', 'administrator']);
  const { add, remove } = useSavedViews(area);
  const [opened, { open, close }] = useDisclosure(false);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const mayForget = shown && (shown.owner === user.username || (shown.shared && supervises));
  const keep = () =>
    add.mutate(
      { name: name.trim(), shared, state },
      {
        onSuccess: () => {
          setName('');
          close();
        },
      },
    );
  return (
    <>
      {mayForget ? (
        <Tooltip key="forget" label={t('views.forget')}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('views.forget')} onClick={() => remove.mutate(shown.id)}>
            <IconBookmarkMinus size={18} />
          </ActionIcon>
        </Tooltip>
      ) : (
        <Tooltip key="keep" label={t('views.keep')}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('views.keep')} onClick={open}>
            <IconBookmarkPlus size={18} />
          </ActionIcon>
        </Tooltip>
      )}
      <FormDialog title={t('views.keep')} opened={opened} onClose={close} saving={{ ...add, mutate: keep }}>
        <TextInput label={t('views.name')} required withAsterisk={false} maxLength={60} data-autofocus value={name} onChange={(event) => setName(event.currentTarget.value)} />
        {supervises && <Checkbox label={t('views.share')} checked={shared} onChange={(event) => setShared(event.currentTarget.checked)} />}
      </FormDialog>
    </>
  );
}
