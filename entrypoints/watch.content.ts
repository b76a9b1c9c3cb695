import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../lib/platform/messages.ts';
import { collectEvidence } from '../lib/trackback/collect-evidence.ts';

/**
 * Abstract pages only: a content script costs every page it matches, and nothing else on arXiv carries TrackBack.
 * `lib/platform/watcher.ts` registers the same file for every page when the user asks for that.
 */
export default defineContentScript({
  matches: ['https://arxiv.org/abs/*'],
  runAt: 'document_idle',
  main() {
    sendMessage('pageEvidence', collectEvidence(document, location.href)).catch(() => {
      // the extension was updated or removed under the open page
    });
  },
});
