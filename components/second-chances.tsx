import type { FindOutcome } from '../lib/trackback/find-outcome.ts';
import type { PingFlowServices } from './ping-flow-services.ts';
import { SecondChance } from './second-chance.tsx';
import type { PingFlow } from './use-ping-flow.ts';

interface Props {
  readonly services: PingFlowServices;
  readonly flow: PingFlow;
  readonly found: Extract<FindOutcome, { kind: 'found' }>;
}

/** Where else a page that says nothing may say it, as far as it has such places. */
export function SecondChances({ services, flow, found }: Props) {
  const { page, discovery } = found;
  const { lookInFrames, requestAccess } = services;
  return (
    <>
      {discovery.feeds.length > 0 && (
        <SecondChance
          place="feed"
          lookThere={() => services.readFeeds(discovery.feeds, page.url)}
          requestAccess={requestAccess}
          onFound={flow.offer}
        />
      )}
      {page.frames > 0 && lookInFrames !== null && (
        <SecondChance
          place="frames"
          lookThere={lookInFrames}
          requestAccess={requestAccess}
          onFound={flow.offer}
        />
      )}
    </>
  );
}
