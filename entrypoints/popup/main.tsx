import { render } from 'preact';
import { i18n } from '#i18n';
import { PingFlow } from '../../components/ping-flow.tsx';
import { createPopupServices } from '../../lib/platform/popup-services.ts';

const services = await createPopupServices(new URLSearchParams(location.search));
render(
  <PingFlow services={services} heading={i18n.t('popup.heading')} readingWords={i18n.t('popup.reading')} />,
  document.querySelector('#app') ?? document.body,
);
