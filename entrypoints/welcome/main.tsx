import { render } from 'preact';
import { WelcomePage } from '../../components/welcome-page.tsx';
import { readShortcut } from '../../lib/platform/read-shortcut.ts';

render(
  <WelcomePage browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'} readShortcut={readShortcut} />,
  document.querySelector('#app') ?? document.body,
);
