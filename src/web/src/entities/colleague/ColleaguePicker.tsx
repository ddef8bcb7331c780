import { IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '~/shared/api';
import { TypeAhead } from '~/shared/form';
import { ColleagueName } from './ColleagueName';
import { type Colleague, useColleagues } from './queries';

interface Props {
  label: string;
  description?: string;
  error?: string;
  /** Of which the colleague must hold one. */
  roles?: readonly Role[];
  autoFocus?: boolean;
  /** Undefined while what is typed is nobody yet. */
  onPick: (colleague: Colleague | undefined) => void;
}

/** A field that finds a colleague by the beginning of a name; arrows walk, Enter picks. */
export function ColleaguePicker({ label, description, error, roles, autoFocus, onPick }: Props) {
  const { t } = useTranslation('common');
  const [text, setText] = useState('');
  const [picked, setPicked] = useState(false);
  const found = useColleagues(picked ? undefined : text, roles);
  return (
    <TypeAhead
      label={label}
      description={description}
      error={error}
      autoFocus={autoFocus}
      placeholder={t('colleague.placeholder')}
      leftSection={<IconUser size={16} aria-hidden="true" />}
      value={text}
      onType={(next) => {
        setText(next);
        setPicked(false);
        onPick(undefined);
      }}
      options={found.colleagues}
      settled={found.settled}
      optionKey={(colleague) => colleague.username}
      option={(colleague) => <ColleagueName colleague={colleague} />}
      onPick={(colleague) => {
        setText(colleague.displayName);
        setPicked(true);
        onPick(colleague);
      }}
      nothing={t('colleague.nothing')}
    />
  );
}
