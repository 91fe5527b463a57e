/** Marks what was taken out of a text and what was put in, word by word; a screen reader hears it by the elements' own meaning. */
define('service-safety/word-diff', ['service-safety/dom'], ({ el }) => {
    const MOST = 600;

    function tokens(text) {
        return (text || '').match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) || [];
    }

    /** Lengths of the longest common runs of words from each place on. */
    function common(one, other) {
        const table = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
        for (let i = one.length - 1; i >= 0; i -= 1) {
            for (let j = other.length - 1; j >= 0; j -= 1) {
                table[i][j] = one[i] === other[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
            }
        }
        return table;
    }

    /** Pieces of both texts in order: [what became of it, text]. */
    function pieces(one, other) {
        if (one.length > MOST || other.length > MOST) {
            return [['del', one.join('')], ['ins', other.join('')]];
        }
        const table = common(one, other);
        const found = [];
        let [i, j] = [0, 0];
        while (i < one.length || j < other.length) {
            if (i < one.length && j < other.length && one[i] === other[j]) {
                found.push(['same', one[i]]);
                i += 1;
                j += 1;
            } else if (i < one.length && (j === other.length || table[i + 1][j] >= table[i][j + 1])) {
                found.push(['del', one[i]]);
                i += 1;
            } else {
                found.push(['ins', other[j]]);
                j += 1;
            }
        }
        return found;
    }

    function shown(found, kind) {
        const runs = [];
        found.filter(([what]) => what === 'same' || what === kind).forEach(([what, text]) => {
            const last = runs[runs.length - 1];
            if (last && last[0] === what) {
                last[1] += text;
            } else {
                runs.push([what, text]);
            }
        });
        return runs.map(([what, text]) => (what === 'same' || !text.trim() ? text : el(what, {}, text)));
    }

    /** The text before with its lost words struck, and the text now with its new words underlined. */
    return function diff(before, now) {
        const found = pieces(tokens(before), tokens(now));
        return { before: shown(found, 'del'), now: shown(found, 'ins') };
    };
});
