import { ELEMENT } from './contract.ts';
import { createMapElement } from './map-element.ts';
import { watchSteps } from './steps.ts';

// `embed.js`: a classic script, so that a host without CORS headers can serve it. A page may well hold it twice.
if (!customElements.get(ELEMENT)) {
  const script = document.currentScript;
  const beside = script instanceof HTMLScriptElement ? new URL('embed/', script.src).href : '';
  customElements.define(ELEMENT, createMapElement(beside));
  watchSteps(document);
}
