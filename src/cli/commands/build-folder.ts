import { checkData } from '../check-data.ts';
import { worldFolder } from '../package/package-files.ts';
import type { Told } from '../tell.ts';
import { buildSite } from '../site/build-site.ts';
import { warningsOf } from './build-warnings.ts';
import type { SiteOptions } from '../site/write-site.ts';

export interface FolderBuilt {
  /** With findings, nothing was built. */
  readonly told: Told;
  /** What whoever publishes the site should know, a sentence or two each. */
  readonly warnings: readonly string[];
}

/** Checks a dataset's folder and builds its site. @throws {TargetError} where `out` is not ours to write to */
export async function buildFolder(
  options: SiteOptions & { readonly out: string },
): Promise<FolderBuilt> {
  const { root, data, out, url } = options;
  const result = await checkData(data, { world: worldFolder(root) });
  if (!result.ok)
    return {
      told: {
        counts: {},
        findings: result.findings,
        notes: result.notes,
        good: '',
        left: result.left,
      },
      warnings: [],
    };
  const ofVersions = await buildSite({ ...options, checked: result.files });
  return {
    told: {
      counts: { incidents: result.files.incidents.length },
      findings: [],
      notes: result.notes,
      good: `The site is in ${out}`,
    },
    warnings: [...ofVersions, ...warningsOf(result.files, url)],
  };
}
