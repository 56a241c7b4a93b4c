import type { ListRow } from '../../list/reading';

/** Where an enterprise is, as the list writes it: city and county, or the one of them that it has. */
export function placeName({ city, county }: Pick<ListRow, 'city' | 'county'>): string | null {
  if (county === null) return city;
  return city === null || county.startsWith(city) ? county : `${city}${county}`;
}
