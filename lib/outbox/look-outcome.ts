import type { PlaceToLook } from './place-to-look.ts';

/** What a look for the user's post came to, at the place where an accepted ping would show. */
export type LookOutcome =
  /** The post's address, or on arXiv's list its title, stands there. */
  | { readonly kind: 'shown'; readonly place: PlaceToLook }
  /** It does not stand there now; most receivers show a ping only after somebody has looked at it. */
  | { readonly kind: 'not-shown'; readonly place: PlaceToLook }
  /** The place may not be read yet; nothing was fetched. */
  | { readonly kind: 'needs-access'; readonly place: PlaceToLook }
  /** Its host asked for a pause that is not over; nothing was fetched. */
  | { readonly kind: 'paused'; readonly place: PlaceToLook }
  /** The place could not be read; `status` is the HTTP status that said so, if one did. */
  | { readonly kind: 'failed'; readonly place: PlaceToLook; readonly status: number | null }
  /** Nobody knows where the ping would show: its address was pasted. */
  | { readonly kind: 'no-place' };
