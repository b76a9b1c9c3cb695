import { render } from 'preact';
import { History } from '../../components/history.tsx';
import { createHistoryServices } from '../../lib/platform/history-services.ts';
import { keepTruthful } from '../../lib/platform/keep-truthful.ts';

keepTruthful();

render(
  <History services={createHistoryServices()} now={() => Date.now()} />,
  document.querySelector('#app') ?? document.body,
);
