/** Elements and attributes that other protocols say in how it went. */
export const OUTCOMES = new Set('status stat state result code statuscode errorcode'.split(' '));

/** What they say when it went well. */
export const GOOD_OUTCOME = /^(?:0|20[0-2]|ok|true|yes|success|succeeded|successful|accepted|done)$/iu;
