/** A text of a feed and whether it is HTML or plain. */
export interface FeedText {
  readonly text: string;
  readonly isMarkup: boolean;
}

/** An item as its feed has it, whatever the format: nothing resolved, nothing cleaned, best first. */
export interface FeedItem {
  /** Addresses it may be found at. */
  readonly addresses: readonly (string | undefined)[];
  readonly title: FeedText | null;
  readonly summary: FeedText | null;
  /** The whole content, where the format says that it is. */
  readonly content: FeedText | null;
  readonly dates: readonly (string | undefined)[];
  /** `xml:base` of the item and, inside it, of its content. */
  readonly bases: readonly (string | undefined)[];
}

export interface FeedDraft {
  readonly title: FeedText | null;
  readonly homes: readonly (string | undefined)[];
  readonly base: string | undefined;
  readonly items: readonly FeedItem[];
}

export function markup(text: string | undefined): FeedText | null {
  return text === undefined ? null : { text, isMarkup: true };
}

export function plain(text: string | undefined): FeedText | null {
  return text === undefined ? null : { text, isMarkup: false };
}
