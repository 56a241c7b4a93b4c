import table from './guangxi-divisions.json';

/** A division of the region: GB/T 2260 code and full name. */
export interface Division {
  readonly code: string;
  readonly name: string;
}

/** Where an enterprise is, as far as it is known. A text that is no division stays as it is, never mapped by guess. */
export interface Place {
  readonly city: Division | null;
  readonly county: Division | null;
  /** The county as written, where it is none that we know: 高新区, a street, a town of another province. */
  readonly other: string | null;
}

const PROVINCE_NAMES = new Set(['广西壮族自治区', '广西', '广西自治区', '全区', '自治区']);
const CITIES: readonly (Division & { readonly counties: readonly Division[] })[] = table.cities.map((city) => ({
  code: city.code,
  name: city.name,
  counties: Object.entries<string | undefined>(city.counties).flatMap(([code, name]) =>
    name === undefined ? [] : [{ code, name }],
  ),
}));
const COUNTIES = CITIES.flatMap(({ counties }) => counties);
const byCode = new Map(COUNTIES.map((county) => [county.code, county]));
const cityOfCounty = new Map(CITIES.flatMap((city) => city.counties.map(({ code }) => [code, city] as const)));

const PEOPLES = /(?:壮族|瑶族|苗族|侗族|仫佬族|毛南族|各族)+自治县$/u;

/** The names that a division goes by: in full, and without its suffix (三江, 南宁); one character keeps it (藤县). */
function namesOf(name: string): readonly string[] {
  const short = PEOPLES.test(name) ? name.replace(PEOPLES, '') : name.replace(/[市区县]$/u, '');
  if (short.length < 2) return [name];
  return PEOPLES.test(name) ? [name, short, `${short}县`, `${short}自治县`] : [name, short];
}

const cities = new Map(CITIES.flatMap((city) => namesOf(city.name).map((name) => [name, city] as const)));
const counties = new Map<string, Division>();
for (const [name, code] of Object.entries(table.formerNames)) {
  const county = byCode.get(code);
  if (county) counties.set(name, county);
}
for (const county of COUNTIES) for (const name of namesOf(county.name)) counties.set(name, county);
const notDivisions = new Set(table.notDivisions.map(cleaned));

/** Blanks and punctuation out, and the region's own name in front of a place's. */
function cleaned(text: string): string {
  const bare = text.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}\p{P}]/gu, '');
  return PROVINCE_NAMES.has(bare) || /^广西东盟/u.test(bare)
    ? bare
    : bare.replace(/^(?:广西壮族自治区|广西自治区|广西省?)(?=.)/u, '');
}

/** A text cut into the city that it begins with, if any, and what is left. */
function cut(text: string): { city: (typeof CITIES)[number] | null; rest: string } {
  const words = cleaned(text);
  for (const [name, city] of cities) {
    if (words === name) return { city, rest: '' };
  }
  for (const city of CITIES) {
    if (words.startsWith(city.name)) return { city, rest: words.slice(city.name.length) };
  }
  for (const [name, city] of cities) {
    const rest = words.slice(name.length);
    if (
      words.startsWith(name) &&
      (city.counties.some((county) => county === counties.get(rest)) || notDivisions.has(rest))
    )
      return { city, rest };
  }
  return { city: null, rest: words };
}

/** Whether a text, by itself, is a place as lists write it: a city, a county, an old name, 市本级, 高新区. */
export function isPlace(text: string): boolean {
  const { city, rest } = cut(text);
  if (PROVINCE_NAMES.has(cleaned(text)) || PROVINCE_NAMES.has(rest)) return true;
  if (rest === '') return city !== null;
  return counties.has(rest) || notDivisions.has(rest);
}

/** The division of a city's column and a county's; the city goes first, for several county names are words elsewhere. */
export function resolvePlace(city: string | null, county: string | null): Place {
  const inCity = cut(city ?? '');
  const inCounty = cut(county ?? '');
  const found = [inCounty.rest, inCity.rest]
    .map((rest) => (rest === '' ? undefined : counties.get(rest)))
    .find((one) => one !== undefined);
  const named = inCity.city ?? inCounty.city;
  const written = county?.trim() ?? '';
  const outside =
    (city ?? '').trim() !== '' &&
    inCity.city === null &&
    !PROVINCE_NAMES.has(cleaned(city ?? '')) &&
    !counties.has(inCity.rest);
  // A county of another city than the one written, or beside a city that we do not know, is not taken for ours.
  const contradicted = found !== undefined && named !== null && cityOfCounty.get(found.code) !== named;
  if (found === undefined || contradicted || outside) {
    return {
      city: outside ? null : named === null ? null : { code: named.code, name: named.name },
      county: null,
      other: written === '' || (inCounty.rest === '' && inCounty.city !== null) ? null : written,
    };
  }
  const home = cityOfCounty.get(found.code);
  return { city: home ? { code: home.code, name: home.name } : null, county: found, other: null };
}
