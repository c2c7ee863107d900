const script = document.currentScript;

/** The address of the site's embeds: beside the script that runs; empty where it is not known. */
export const BESIDE = script instanceof HTMLScriptElement ? new URL('embed/', script.src).href : '';
