import type { PingRequest } from './build-request.ts';
import { buildRequest } from './build-request.ts';
import type { PingFields, PingOptions } from './ping-fields.ts';
import { writeReferences } from './write-references.ts';

/** The request that sends `fields` to `pingUrl` in the way the user chose. */
export function requestFor(pingUrl: string, fields: PingFields, options: PingOptions): PingRequest {
  return buildRequest(pingUrl, options.references ? writeReferences(fields) : fields, options.method);
}
