/** A ping that a receiver of the practice site keeps, fields as they arrived. */
export interface KeptPing {
  readonly pingUrl: string;
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly blogName: string;
  /** `POST`, or `GET` at a TrackBack 1.0 endpoint. */
  readonly method: string;
  readonly receivedAt: Date;
}

export interface PingStore {
  all(): readonly KeptPing[];
  /** Pings of one entry, newest first. */
  of(pingUrl: string): readonly KeptPing[];
  has(pingUrl: string, url: string): boolean;
  keep(pingUrl: string, method: string, fields: URLSearchParams): void;
}

/** Keeps pings in memory: the practice site forgets everything when it closes. */
export function createPingStore(): PingStore {
  const pings: KeptPing[] = [];
  const of = (pingUrl: string): readonly KeptPing[] =>
    pings.filter((ping) => ping.pingUrl === pingUrl).toReversed();
  return {
    all: () => [...pings],
    of,
    has: (pingUrl, url) => of(pingUrl).some((ping) => ping.url === url),
    keep(pingUrl, method, fields) {
      const field = (name: string): string => fields.get(name) ?? '';
      pings.push({
        pingUrl,
        url: field('url'),
        title: field('title'),
        excerpt: field('excerpt'),
        blogName: field('blog_name'),
        method,
        receivedAt: new Date(),
      });
    },
  };
}
