import { listedName } from '../../cells/split-commas.ts';

/** Agencies, broadcasters and networks that rows name as their sources, `/` between. */
const AGENCIES: ReadonlySet<string> = new Set(
  [
    'afp/agencefrancepresse/reuters/ap/associated press/the associated press/upi/bloomberg/dpa/apa/ansa/efe/europa press/lusa/belga/anp/pap/ntb/tt/ritzau/kna/epd/sda',
    'tass/itar-tass/ria novosti/interfax/ukrinform/unian/xinhua/anadolu/anadolu agency/anadolu ajansı/aa/dha/iha/kyodo/yonhap/pti/ani/ians/mena/wafa/sana/irna/ina/spa/sapa/pana/jana',
    'bbc/bbc news/cnn/dw/deutsche welle/france 24/rfi/rferl/voa/npr/pbs/abc/abc news/cbs/cbs news/nbc/nbc news/fox news/sky news/aljazeera/al arabiya/euronews/rt/ard/zdf/orf/srf/rai/rtve/tve/globo/cbc',
    'guardian/the guardian/the times/new york times/the new york times/nyt/washingtonpost/le monde/le figaro/libération/der spiegel/spiegel/faz/taz/bild/el país/el mundo/la repubblica/corriere della sera/folha/clarín',
    'telegram/twitter/facebook/youtube/instagram/tiktok/vk/whatsapp/hrw/human rights watch/amnesty/amnesty international/un/ocha/unhcr/unicef/icrc/msf/acled/ucdp/osce/الجزيرة/رويترز/فرانس برس/العربية/рейтер/рейтерс/тасс/интерфакс',
  ]
    .join('/')
    .split('/')
    .map(joined),
);

/** Some write their names as one word. */
function joined(name: string): string {
  return listedName(name).replaceAll(/[ -]/g, '');
}

export function isAgency(name: string): boolean {
  return AGENCIES.has(joined(name));
}
