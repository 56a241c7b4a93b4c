/** Invented enterprises: every name says 示例, every code is computed and stands for nobody. */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** The eight characters with the check character of GB 11714. */
function organisation(eight: string): string {
  const sum = Array.from(eight).reduce((total, character, place) => {
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 55;
    return total + value * (ORGANISATION_WEIGHTS[place] ?? 0);
  }, 0);
  const check = 11 - (sum % 11);
  return `${eight}${check === 10 ? 'X' : check === 11 ? '0' : String(check)}`;
}

/** A unified social credit code with both check characters right (GB 32100-2015). */
export function creditCode(division: string, number: number): string {
  const body = `91${division}${organisation(`MAEX${String(number).padStart(4, '0')}`)}`;
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return body + (ALPHABET[(31 - (sum % 31)) % 31] ?? '');
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** The sixty pairs of the calendar, twice with a number, so that no name reads like a real firm's. */
export function brand(number: number): string {
  const pair = `${STEMS[number % 10] ?? ''}${BRANCHES[number % 12] ?? ''}`;
  const turn = Math.floor(number / 60);
  return turn === 0 ? pair : `${pair}${'二三四五'[turn - 1] ?? ''}`;
}

/** Numbers that look drawn and are the same in every run. */
export function drawn(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

export const CITIES: readonly { readonly city: string; readonly counties: readonly (readonly [string, string])[] }[] = [
  { city: '南宁市', counties: [['江南区', '450105'], ['西乡塘区', '450107'], ['横州市', '450181'], ['宾阳县', '450126']] },
  { city: '柳州市', counties: [['柳南区', '450204'], ['柳北区', '450205'], ['鹿寨县', '450223'], ['柳东新区', '450203']] },
  { city: '桂林市', counties: [['七星区', '450305'], ['临桂区', '450312'], ['全州县', '450324'], ['荔浦市', '450381']] },
  { city: '梧州市', counties: [['万秀区', '450403'], ['藤县', '450422'], ['岑溪市', '450481']] },
  { city: '北海市', counties: [['海城区', '450502'], ['铁山港区', '450512'], ['合浦县', '450521']] },
  { city: '防城港市', counties: [['港口区', '450602'], ['东兴市', '450681']] },
  { city: '钦州市', counties: [['钦南区', '450702'], ['灵山县', '450721'], ['钦州港片区', '450702']] },
  { city: '贵港市', counties: [['港北区', '450802'], ['覃塘区', '450804'], ['平南县', '450821']] },
  { city: '玉林市', counties: [['玉州区', '450902'], ['陆川县', '450922'], ['北流市', '450981']] },
  { city: '百色市', counties: [['右江区', '451002'], ['田阳区', '451003'], ['平果市', '451082'], ['靖西市', '451081']] },
  { city: '贺州市', counties: [['八步区', '451102'], ['平桂区', '451103']] },
  { city: '河池市', counties: [['金城江区', '451202'], ['宜州区', '451203'], ['南丹县', '451221']] },
  { city: '来宾市', counties: [['兴宾区', '451302'], ['象州县', '451322']] },
  { city: '崇左市', counties: [['江州区', '451402'], ['扶绥县', '451421'], ['凭祥市', '451481']] },
];
