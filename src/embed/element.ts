import { ELEMENT } from './contract.ts';
import { MapElement } from './map-element.ts';
import { watchSteps } from './steps.ts';

// `embed.js`: a classic script, so that a host without CORS headers can serve it. A page may well hold it twice.
if (!customElements.get(ELEMENT)) {
  customElements.define(ELEMENT, MapElement);
  watchSteps(document);
}
