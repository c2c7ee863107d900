/** Code of the guide, ready to be pasted. @param site the site's absolute address, with a final slash */
export function recipes(site: string) {
  const embed = `${site}embed/`;
  return {
    frame: `<iframe src="${embed}?t=2020-10-10/2020-10-18&amp;place=ganja&amp;ui=compact"
  title="Map of reported incidents, 10 to 18 October 2020"
  width="100%" height="480" frameborder="0" loading="lazy"
  allow="clipboard-write; web-share"></iframe>`,

    element: `<script async src="${site}embed.js"></script>
<dateline-map src="${embed}"
  t="2020-10-10/2020-10-18" place="ganja"
  title="Map of reported incidents, 10 to 18 October 2020">
  <a href="${site}?t=2020-10-10/2020-10-18&amp;place=ganja">
    <img src="${site}picture-light.png" alt="Map of reported incidents" width="100%">
    Open the map and the timeline
  </a>
</dateline-map>`,

    steps: `<dateline-map src="${embed}" ui="none" title="Map of the reports"></dateline-map>

<p data-dateline-step='{"t":"2020-10-11","place":"ganja"}'>The map shows Ganja on 11 October …</p>
<p data-dateline-step='{"t":"2020-10-17"}'>… and here all of 17 October.</p>`,

    sticky: `dateline-map { position: sticky; top: 0; height: 45vh; }`,

    scrollama: `<dateline-map id="map" src="${embed}" ui="none" title="Map of the reports"></dateline-map>

<p class="step" data-view='{"t":"2020-10-11","place":"ganja"}'>Ganja on 11 October …</p>
<p class="step" data-view='{"t":"2020-10-17"}'>… and all of 17 October.</p>

<script async src="${site}embed.js"></script>
<script src="scrollama.js"></script>
<script>
  const map = document.getElementById('map');
  // The element may come after this script: then its methods do as well.
  customElements.whenDefined('dateline-map').then(() => {
    scrollama()
      .setup({ step: '.step', offset: 0.5 })
      .onStepEnter(({ element }) => map.setView(JSON.parse(element.dataset.view)));
  });
</script>`,

    script: `const map = document.querySelector('dateline-map');
map.setView({ t: '2020-10-17', place: 'ganja' });
const view = await map.getView();   // { t: '2020-10-17', place: 'ganja' }
map.addEventListener('dateline-select', ({ detail }) => {
  console.log(detail.place, detail.incident);
});`,

    message: `{ source: 'dateline', v: 1, type: 'setView', id: null, payload: { t: '2020-10-17' } }`,

    frameScript: `const frame = document.querySelector('iframe');
const { origin } = new URL(frame.src);
addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow || event.origin !== origin) return;
  const { source, v, type, payload } = event.data ?? {};
  if (source !== 'dateline' || v !== 1) return;
  if (type === 'height') frame.height = payload.height;
});`,

    pym: `<div id="map"></div>
<script src="pym.v1.min.js"></script>
<script>new pym.Parent('map', '${embed}?t=2020-10-17', { title: 'Map of the reports' });</script>`,

    amp: `<amp-iframe src="${embed}?t=2020-10-17" title="Map of the reports"
  width="600" height="480" layout="responsive" resizable frameborder="0"
  sandbox="allow-scripts allow-same-origin allow-popups">
  <div overflow tabindex="0" role="button" aria-label="Show all of the map">Show all</div>
</amp-iframe>`,

    hostPolicy: (origin: string) => `frame-src ${origin}; script-src ${origin}; img-src ${origin}`,

    cors: `location /dateline/ {
  add_header Access-Control-Allow-Origin * always;
}`,
  };
}

export type Recipes = ReturnType<typeof recipes>;
