import { Button, Group, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Opening } from '~/entities/opening';
import { useUser } from '~/shared/api';
import { DropZone, dropDraft, findDraft, keepDraft } from '~/shared/form';
import { ErrorState } from '~/shared/ui';
import { Templates } from './Templates';
import type { Filling, useFilling } from './useFilling';

const KINDS = '.csv,.tsv,.txt,.xlsx';

interface Props {
  opening: Opening;
  /** What was pasted on the page already. */
  text?: string;
  /** Whether a file is held above the page. */
  held: boolean;
  filling: ReturnType<typeof useFilling>;
  onDone?: () => void;
}

/** Rows come as a file that is chosen or dropped, or out of the clipboard. */
export function FillSheet({ opening, text: pasted, held, filling, onDone }: Props) {
  const { t } = useTranslation('opening');
  const { username } = useUser();
  const draft = `opening-rows.${opening.number}`;
  const [text, setText] = useState(() => pasted ?? findDraft<string>(username, draft)?.values ?? '');
  const [append, setAppend] = useState(true);
  const hasRows = opening.counts.rows > 0;
  const write = (next: string) => {
    setText(next);
    keepDraft(username, draft, next);
  };
  const fill = (rows: Filling['rows']) =>
    filling.mutate(
      { rows, append: hasRows && append },
      {
        onSuccess: () => {
          dropDraft(username, draft);
          setText('');
          onDone?.();
        },
      },
    );
  return (
    <Stack gap="md">
      {hasRows && (
        <SegmentedControl
          aria-label={t('whereTo')}
          value={append ? 'append' : 'replace'}
          data={[
            { value: 'append', label: t('append') },
            { value: 'replace', label: t('replace') },
          ]}
          onChange={(value) => setAppend(value === 'append')}
        />
      )}
      <DropZone
        icon={IconTableImport}
        title={t('dropHere')}
        hint={t('dropHint')}
        choose={t('chooseFile')}
        accept={KINDS}
        held={held}
        busy={filling.isPending}
        onFile={fill}
      >
        <Templates />
      </DropZone>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          fill(text);
        }}
      >
        <Stack gap="sm">
          <Textarea
            label={t('pastedRows')}
            description={t('pastedRowsHint')}
            autosize
            minRows={4}
            maxRows={12}
            spellCheck={false}
            value={text}
            onChange={(event) => write(event.currentTarget.value)}
          />
          {filling.error && <ErrorState error={filling.error} />}
          <Group>
            <Button type="submit" disabled={text.trim() === ''} loading={filling.isPending}>
              {t('takeRows')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Stack>
  );
}
