import { BlogsPage } from '../../components/blogs-page.tsx';
import { DraftsList } from '../../components/drafts-list.tsx';
import { History } from '../../components/history.tsx';
import { OptionsPage } from '../../components/options-page.tsx';
import { PrivateNote } from '../../components/private-note.tsx';
import { SettingsPage } from '../../components/settings-page.tsx';
import { showPage } from '../../components/show-page.ts';
import { createBlogsServices } from '../../lib/platform/blogs-services.ts';
import { createDraftsServices } from '../../lib/platform/drafts-services.ts';
import { createHistoryServices } from '../../lib/platform/history-services.ts';
import { keepTruthful } from '../../lib/platform/keep-truthful.ts';
import { openInCompose } from '../../lib/platform/open-in-compose.ts';
import { isInPrivateWindow } from '../../lib/platform/private-window.ts';
import { createSettingsServices } from '../../lib/platform/settings-services.ts';

const isPrivate = isInPrivateWindow();
keepTruthful();

showPage(
  <OptionsPage
    panels={{
      history: isPrivate ? (
        <PrivateNote />
      ) : (
        <History
          services={createHistoryServices()}
          startWith={new URLSearchParams(location.search).get('ping')}
          now={() => Date.now()}
          onSendAgain={(id) => openInCompose({ again: id })}
          onResume={(id) => openInCompose({ ping: id })}
        />
      ),
      drafts: isPrivate ? <PrivateNote /> : <DraftsList services={createDraftsServices()} />,
      blogs: <BlogsPage services={createBlogsServices(isPrivate)} />,
      settings: <SettingsPage services={createSettingsServices()} />,
    }}
  />,
);
