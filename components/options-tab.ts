/** The tabs of the options page, in their order. `options.<tab>` in the locales names one, OptionsPage's `panels` has what is in it. */
export const OPTIONS_TABS = ['history', 'drafts', 'blogs', 'settings'] as const;
export type OptionsTab = (typeof OPTIONS_TABS)[number];

/** The tab that an address's hash names: `#drafts`. The first one for any other. */
export function tabFromHash(hash: string): OptionsTab {
  return OPTIONS_TABS.find((tab) => hash === `#${tab}`) ?? 'history';
}
