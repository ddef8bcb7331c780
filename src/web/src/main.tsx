import '@fontsource-variable/inter';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import '~/shared/ui/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { House } from '~/house/House';
import { forgetOldDrafts } from '~/shared/form/drafts';
import { startTexts } from '~/shared/i18n';

forgetOldDrafts();
void startTexts().then(() =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <House />
    </StrictMode>,
  ),
);
