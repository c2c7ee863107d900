/**
 * Names by which people look for a place and that neither its record nor its sources hold: older ones, and those of
 * another language than the record's. By GeoNames id, so that they serve every dataset; search alone reads them, and
 * nothing shows them.
 */
export const SEARCHED_NAMES: ReadonlyMap<number, readonly string[]> = new Map([
  // Ganja
  [586523, ['Գանձակ', 'Gandzak', 'Гандзак', 'Kirovabad', 'Кировабад', 'Կիրովաբադ']],
]);
