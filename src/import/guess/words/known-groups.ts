import { listedName } from '../../cells/split-commas.ts';

/** Armed groups and peoples' movements whose names look like those of persons, `/` between. */
const GROUPS: ReadonlySet<string> = new Set(
  [
    'boko haram/al shabaab/al-shabaab/al qaeda/al-qaeda/al qaida/aqim/aqap/ansar dine/ansar al-sharia/ansaru/ansarullah/ansar allah/abu sayyaf/jemaah islamiyah/jamaah islamiyah/jamaat-e-islami/jaish-e-mohammed/lashkar-e-taiba/lashkar-e-jhangvi/hizbul mujahideen/tehrik-i-taliban/tehrik-e-taliban/taliban/haqqani network',
    'sendero luminoso/shining path/tupac amaru/farc/eln/auc/los zetas/zetas/clan del golfo/tren de aragua/mara salvatrucha/barrio 18/jalisco nueva generación/cjng',
    'isis/isil/is/daesh/hamas/hezbollah/hizbollah/hizballah/fatah/houthi/houthis/pkk/ypg/ypj/sdf/ira/eta/ltte/tamil tigers/irgun/lehi/haganah/m23/mai mai/mayi mayi/interahamwe/janjaweed/rsf/saf/codeco/adf/fdlr/anti-balaka/seleka/séléka/polisario/jnim/iswap',
    'wagner group/pjak/azov/right sector/golden dawn/ku klux klan/proud boys/black panthers/red brigades/brigate rosse/khmer rouge/viet cong/viet minh/mau mau/fulani/tigray/tplf/olf/onlf/arakan army/kachin independence army/abu nidal/tupamaros/montoneros/contras/sandinistas',
  ]
    .join('/')
    .split('/')
    .map(listedName),
);

/** Whether a name is that of a group which is known, and looks like a person's. */
export function isKnownGroup(name: string): boolean {
  return GROUPS.has(listedName(name));
}
