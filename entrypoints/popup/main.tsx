import { i18n } from '#i18n';
import { PingFlow } from '../../components/ping-flow.tsx';
import { showPage } from '../../components/show-page.ts';
import { createPopupServices } from '../../lib/platform/popup-services.ts';

const services = await createPopupServices();
showPage(
  <PingFlow services={services} heading={i18n.t('popup.heading')} readingWords={i18n.t('popup.reading')} />,
);
