import { WelcomePage } from '../../components/welcome-page.tsx';
import { showPage } from '../../components/show-page.ts';
import { createBlogsServices } from '../../lib/platform/blogs-services.ts';
import { isInPrivateWindow } from '../../lib/platform/private-window.ts';
import { readShortcut } from '../../lib/platform/read-shortcut.ts';

showPage(
  <WelcomePage
    browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
    readShortcut={readShortcut}
    blogs={createBlogsServices(isInPrivateWindow())}
  />,
);
