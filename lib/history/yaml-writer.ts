import type { PingRecord } from '../outbox/ping-record.ts';
import type { ExportWriter } from './export-writer.ts';
import { pingMark } from './ping-digest.ts';

/**
 * What was sent from each own post, for the front matter of that post on a static site: one document for every post.
 * The pings have to come in the order of their posts.
 */
export function yamlWriter(): ExportWriter {
  return {
    mediaType: 'application/yaml',
    head: '',
    write(record, previous) {
      const isSamePost = previous?.fields.url === record.fields.url;
      return (isSamePost ? '' : newPost(record)) + listItem(record);
    },
    tail: '',
  };
}

function newPost({ fields }: PingRecord): string {
  return `---\nurl: ${yamlText(fields.url)}\ntrackback_sent:\n`;
}

function listItem(record: PingRecord): string {
  const { target, state } = record;
  const lines = [
    `ping_url: ${yamlText(record.pingUrl)}`,
    `title: ${yamlText(target.title)}`,
    ...(target.permalink === null ? [] : [`entry: ${yamlText(target.permalink)}`]),
    `sent: ${new Date(record.createdAt).toISOString()}`,
    `verdict: ${pingMark(record)}`,
    ...(state.kind === 'settled' && state.verdict.message !== null
      ? [`message: ${yamlText(state.verdict.message)}`]
      : []),
  ];
  return `  - ${lines.join('\n    ')}\n`;
}

/** Characters that YAML does not allow in a file, or that end a line for it though not for JSON. */
const NOT_PLAIN = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;

/** A double-quoted scalar: the one form in which no text is ever taken for anything else. */
export function yamlText(text: string): string {
  // JSON's strings are YAML's double-quoted ones, but for half characters, which are no characters.
  return JSON.stringify(text.toWellFormed()).replace(
    NOT_PLAIN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
