import { Button, Menu } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, useDraftChange, useDrafts } from '~/entities/draft';
import { api, ask } from '~/shared/api';
import { ErrorState } from '~/shared/ui';
import { NewDraft } from './NewDraft';

interface Props {
  file: string;
  label?: string;
  busy?: boolean;
  /** Called with the draft once it holds the file, which is opened otherwise. */
  onTaken?: (draft: string) => void;
}

/** Begins a draft with a live model, or takes the model into one that is open. */
export function ChangeThis({ file, label, busy, onTaken }: Props) {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const [begun, setBegun] = useState(false);
  const drafts = useDrafts(true).rows.filter(({ state }) => state === 'OPEN');
  const taking = useDraftChange((number: string) => ask(api.POST('/api/drafts/{number}/files', { params: { path: { number } }, body: { name: file } })));
  const open = onTaken ?? ((number: string) => void navigate({ to: '/drafts/$number/files/$name', params: { number, name: file } }));
  const opened = ({ number }: Draft) => open(number);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button leftSection={<IconPencil size={16} aria-hidden="true" />} loading={busy || taking.isPending}>
            {label ?? t('change.this')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setBegun(true)}>{t('change.new')}</Menu.Item>
          {drafts.map(({ number, title, files }) => (
            <Menu.Item key={number} onClick={() => (files.includes(file) ? open(number) : taking.mutate(number, { onSuccess: opened }))}>
              {t(files.includes(file) ? 'change.goOn' : 'change.add', { number, title })}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {taking.error && <ErrorState error={taking.error} />}
      {begun && <NewDraft file={file} onClose={() => setBegun(false)} onKept={opened} />}
    </>
  );
}
