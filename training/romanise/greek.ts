import { type Romanise, spell } from './habits';

/** Greeklish: by sound (i, v, x), by spelling (ei, oi, ou) or by the look of the letter (h, w, 8, 3). */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  ...{
    ου: ['ou', 'ou', 'u'],
    αι: ['ai', 'ai', 'e'],
    ει: ['ei', 'ei', 'i'],
    οι: ['oi', 'oi', 'i'],
    υι: ['ui', 'yi'],
  },
  ...{
    αυ: ['au', 'av', 'af'],
    ευ: ['eu', 'ev', 'ef'],
    μπ: ['mp', 'b'],
    ντ: ['nt', 'nt', 'd'],
    γκ: ['gk', 'g'],
  },
  ...{
    γγ: ['gg', 'ng'],
    τζ: ['tz'],
    α: ['a'],
    β: ['v', 'b'],
    γ: ['g'],
    δ: ['d'],
    ε: ['e'],
    ζ: ['z'],
    η: ['i', 'h'],
  },
  ...{
    θ: ['th', '8'],
    ι: ['i'],
    κ: ['k'],
    λ: ['l'],
    μ: ['m'],
    ν: ['n'],
    ξ: ['ks', 'x', '3'],
    ο: ['o'],
    π: ['p'],
  },
  ...{ ρ: ['r'], σ: ['s'], ς: ['s'], τ: ['t'], υ: ['y', 'u', 'i'], φ: ['f', 'ph'], χ: ['x', 'h', 'ch'] },
  ...{ ψ: ['ps', '4'], ω: ['o', 'w'] },
};

export const greek: Romanise = (text, habits) => {
  // A diaeresis parts two vowels, so they are no group: it is kept until the groups are spelt.
  const plain = text
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
  const apart = plain.replace(/ϊ/g, 'i').replace(/ϋ/g, 'y').replace(/Ϊ/g, 'I').replace(/Ϋ/g, 'Y');
  return spell(apart, /ου|αι|ει|οι|υι|αυ|ευ|μπ|ντ|γκ|γγ|τζ|[α-ως]/giu, SPELLINGS, habits).replace(/;/g, '?');
};
