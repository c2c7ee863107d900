/** Where the ground's files stand in the dataset's folder of the site: one ground for all its versions. */
export const GROUND_FOLDER = 'ground/';

/** Where the files that records name stand in it, and in each version's. */
export const CARRIED_FOLDER = 'files/';

/** The archive of streets, among the ground's files. */
export const STREETS = 'basemap.pmtiles';
