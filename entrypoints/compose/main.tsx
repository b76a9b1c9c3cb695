import { i18n } from '#i18n';
import { PingFlow } from '../../components/ping-flow.tsx';
import { receiverHost } from '../../components/receiver-host.ts';
import { showPage } from '../../components/show-page.ts';
import { createComposeServices } from '../../lib/platform/compose-services.ts';

const query = new URLSearchParams(location.search);
showPage(
  <PingFlow
    services={createComposeServices(query)}
    heading={i18n.t('compose.heading')}
    readingWords={i18n.t('compose.reading', [receiverHost(query.get('target') ?? '')])}
  />,
);
