import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '~/shared/ui';

interface Props<T> {
  /** What was changed and is not kept yet. */
  draft: T | undefined;
  onDraft: (draft: undefined) => void;
  keeping: { mutate: (value: T, options: { onSuccess: () => void }) => void; error: unknown; isPending: boolean };
  label: string;
  /** Whether it cannot be kept as it is. */
  blocked?: boolean;
}

/** Keeps what was changed in a setting, or leaves it as it was. */
export function Keep<T>({ draft, onDraft, keeping, label, blocked }: Props<T>) {
  const { t } = useTranslation('admin');
  const forget = () => onDraft(undefined);
  return (
    <>
      {Boolean(keeping.error) && <ErrorState error={keeping.error} />}
      <Group mt="sm">
        <Button disabled={!draft || blocked} loading={keeping.isPending} onClick={() => draft && keeping.mutate(draft, { onSuccess: forget })}>
          {label}
        </Button>
        {draft && (
          <Button variant="default" onClick={forget}>
            {t('keep.discard')}
          </Button>
        )}
      </Group>
    </>
  );
}
