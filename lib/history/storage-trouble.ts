/** Why the browser would not read or write the history. */
export type StorageTrouble =
  | 'full' // no room left on the disk, or for this browser's sites
  | 'blocked' // switched off: by a setting, a policy, or a private window
  | 'newer' // written by a later version of the extension
  | 'corrupt'; // anything else: the browser cannot make sense of its own files
