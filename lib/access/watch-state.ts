/**
 * Whether every page is looked at. `failed`: the user wants it and has allowed it, but the browser did not take the script,
 * so nothing is looked at but what the manifest names.
 */
export type WatchState = 'on' | 'off' | 'failed';
