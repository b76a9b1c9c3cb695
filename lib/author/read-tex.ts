/** Commands that are one character. */
const SYMBOLS: ReadonlyMap<string, string> = new Map(
  (
    'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν ' +
    'xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω ' +
    'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ' +
    'times × cdot · pm ± mp ∓ div ÷ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ ' +
    'leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ equiv ≡ cong ≅ propto ∝ ll ≪ gg ≫ ' +
    'to → rightarrow → leftarrow ← Rightarrow ⇒ Leftarrow ⇐ leftrightarrow ↔ Leftrightarrow ⇔ mapsto ↦ implies ⇒ iff ⇔ ' +
    'in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ cup ∪ cap ∩ setminus ∖ emptyset ∅ varnothing ∅ ' +
    'forall ∀ exists ∃ neg ¬ land ∧ wedge ∧ lor ∨ vee ∨ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ ' +
    'hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ dagger † ddagger ‡ prime ′ ldots … dots … cdots ⋯ langle ⟨ rangle ⟩ ' +
    'angle ∠ perp ⊥ parallel ∥ mid ∣ degree ° odot ⊙ sun ☉'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, index, words) => {
      if (index % 2 === 0) pairs.push([word, words[index + 1] ?? '']);
      return pairs;
    }, []),
);
const SPACES = new Set(['quad', 'qquad']);
const FUNCTIONS = /^(?:sin|cos|tan|log|ln|exp|lim|min|max|sup|inf|det|dim|ker|gcd|arg|deg|mod|Pr)$/;
/** What only says how large or where something is drawn. */
const SIZES = /^(?:left|right|[bB]igg?[lr]?|displaystyle|textstyle|limits|nolimits)$/;
const FONTS =
  /^(?:mathrm|mathbf|mathit|mathsf|mathtt|text|textrm|textbf|textit|emph|operatorname|mbox|rm|bf|it|boldsymbol)$/;
const SETS: Readonly<Record<string, string>> = { R: 'ℝ', C: 'ℂ', N: 'ℕ', Z: 'ℤ', Q: 'ℚ', P: 'ℙ', H: 'ℍ' };

const SUPERSCRIPTS = mapOf(
  '0123456789+-=()niabcdefghjklmoprstuvwxyzTβγδ',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᵝᵞᵟ',
);
const SUBSCRIPTS = mapOf(
  '0123456789+-=()aehijklmnoprstuvxβγρφχ⊙☉',
  '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ⊙☉',
);

const MAX_FORMULA = 300;
/** `$$…$$`, `$…$` (no blank inside its ends, no digit behind: `$5 and $10` is money), `\(…\)`, `\[…\]`. */
const FORMULA = new RegExp(
  `\\$\\$([^$]{1,${MAX_FORMULA}})\\$\\$|(?<![\\\\$\\w])\\$(?![\\s$])([^$]{1,${MAX_FORMULA}})(?<![\\s\\\\])\\$(?![\\d$])|` +
    `\\\\\\(((?:(?!\\\\\\)).){1,${MAX_FORMULA}})\\\\\\)|\\\\\\[((?:(?!\\\\\\]).){1,${MAX_FORMULA}})\\\\\\]`,
  'gsu',
);

/** A text with its simple TeX formulas as characters (`$\alpha_2 \to \infty$` is `α₂ → ∞`). What is not simple stays as it is. */
export function readTex(text: string): string {
  if (!/[$\\]/.test(text)) return text;
  return text.replace(
    FORMULA,
    (whole, ...groups: (string | undefined)[]) =>
      readFormula(groups.slice(0, 4).find((group) => group !== undefined) ?? '') ?? whole,
  );
}

/** Null for what has no plain form: fractions, roots, matrices, unknown commands, indices without their characters. */
function readFormula(tex: string): string | null {
  let out = '';
  let rest = tex.trim();
  while (rest !== '') {
    const [token = '', command, letter] = /^(?:\\([a-zA-Z]+)\s*|\\(.)|[\s\S])/u.exec(rest) ?? [];
    rest = rest.slice(token.length);
    if (command !== undefined) {
      const set = command === 'mathbb' ? /^\{([A-Z])\}|^([A-Z])/.exec(rest) : null;
      if (set !== null) {
        const character = SETS[set[1] ?? set[2] ?? ''];
        if (character === undefined) return null;
        out += character;
        rest = rest.slice(set[0].length);
      } else if (FONTS.test(command)) continue;
      else if (SPACES.has(command)) out += ' ';
      else if (FUNCTIONS.test(command)) out += command;
      else if (SIZES.test(command)) continue;
      else if (SYMBOLS.has(command)) out += (SYMBOLS.get(command) ?? '') + (/\s$/.test(token) ? ' ' : '');
      else return null;
    } else if (letter !== undefined) {
      if (/[,;:! ]/.test(letter)) out += letter === '!' ? '' : ' ';
      else if (/[%$&#_{}]/.test(letter)) out += letter;
      else return null;
    } else if (token === '^' || token === '_') {
      const index = readIndex(rest, token === '^' ? SUPERSCRIPTS : SUBSCRIPTS);
      if (index === null) return null;
      out += index.text;
      rest = index.rest;
    } else if (token === '~') out += ' ';
    else if (token === '&') return null;
    else if (token !== '{' && token !== '}') out += token;
  }
  return out.replace(/\s+/g, ' ').trim();
}

function readIndex(
  rest: string,
  characters: ReadonlyMap<string, string>,
): { readonly text: string; readonly rest: string } | null {
  const [whole, braced, single] = /^(?:\{([^{}]{1,20})\}|(\\[a-zA-Z]+|[^\s\\{}]))/u.exec(rest) ?? [];
  if (whole === undefined) return null;
  const inner = (braced ?? single ?? '')
    .replace(/\\(?:rm|mathrm|text)\b\s*/g, '')
    .replace(/\\([a-zA-Z]+)\s*/g, (command, name: string) => SYMBOLS.get(name) ?? command);
  // A degree, and nothing else, is written as a raised ring.
  if (inner === '∘' && characters === SUPERSCRIPTS) return { text: '°', rest: rest.slice(whole.length) };
  if (inner === '′' && characters === SUPERSCRIPTS) return { text: '′', rest: rest.slice(whole.length) };
  let text = '';
  for (const character of inner.replace(/\s/g, '')) {
    const small = characters.get(character);
    if (small === undefined) return null;
    text += small;
  }
  return { text, rest: rest.slice(whole.length) };
}

function mapOf(plain: string, small: string): ReadonlyMap<string, string> {
  const to = Array.from(small);
  return new Map(Array.from(plain, (character, index) => [character, to[index] ?? '']));
}
