import { render } from 'preact';
import { History } from '../../components/history.tsx';
import { createHistoryServices } from '../../lib/platform/history-services.ts';

render(
  <History services={createHistoryServices()} now={() => Date.now()} />,
  document.querySelector('#app') ?? document.body,
);
