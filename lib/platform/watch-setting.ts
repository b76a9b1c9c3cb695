import { storage } from 'wxt/utils/storage';

/** Whether the user wants every page looked at. It holds only together with the permission for every site. */
export const watchesEveryPage = storage.defineItem<boolean>('local:watchesEveryPage', {
  version: 1,
  fallback: false,
});
