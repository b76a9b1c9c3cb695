/** The four fields of a ping, named as in the protocol (TrackBack 1.2, "Sending a TrackBack Ping"). */
export interface PingFields {
  /** Absolute http(s) address of the sender's own post. The only field the specification requires. */
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly blog_name: string;
}

/** The fields in the order of the form. */
export const FIELD_NAMES = [
  'url',
  'title',
  'excerpt',
  'blog_name',
] as const satisfies readonly (keyof PingFields)[];

/** `post` is TrackBack 1.1 and later; `get` is TrackBack 1.0, the fields in the ping URL's query. */
export type PingMethod = 'post' | 'get';

/** How a ping is sent, as far as that is the user's choice. */
export interface PingOptions {
  readonly method: PingMethod;
  /** Write characters beyond ASCII as numeric references (`writeReferences`). */
  readonly references: boolean;
}

export const USUAL_OPTIONS: PingOptions = { method: 'post', references: false };
