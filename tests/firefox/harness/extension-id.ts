/** The add-on's id, as wxt.config.ts has it. */
export const EXTENSION_ID = 'trackback-sender@trackback-sender.example';

/** Firefox makes up a host name for every extension; tests have to know it. */
export const HOST_NAME = '11111111-2222-4333-8444-555555555555';

export const EXTENSION_URL = `moz-extension://${HOST_NAME}`;
