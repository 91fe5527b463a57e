/** Figures of an analysis in words: coefficients with two decimals, p with two, no figure where none is known. */
define('service-safety/analysis-words', ['service-safety/dom', 'wrm/context-path'], ({ el }, contextPath) => {
    const NONE = '\u2013';

    function text(words, key, ...values) {
        return words.text(`service-safety.analysis.${key}`, ...values);
    }

    /** The years of a period and of last year's, short enough for a column. */
    function years(period) {
        const [first, second] = period.match(/\d{4}/g).map(Number);
        return second ? [`${first}/${second}`, `${first - 1}/${second - 1}`] : [String(first), String(first - 1)];
    }

    /** With so many decimals, in the form of the language. */
    function fixed(words, value, decimals) {
        const point = words.language === 'en' ? '.' : ',';
        const [whole, part] = value.toFixed(decimals).split('.');
        return words.number(Number(whole)) + (part ? point + part : '');
    }

    function rate(words, value) {
        return value === null || value === undefined ? NONE : fixed(words, value, 2);
    }

    function interval(words, ends) {
        return ends ? `${rate(words, ends[0])}\u2013${rate(words, ends[1])}` : NONE;
    }

    function people(words, value) {
        return value === null || value === undefined ? NONE : words.number(Math.round(value));
    }

    function chance(words, value) {
        if (value === null || value === undefined) {
            return '';
        }
        return value < 0.01 ? `p\u00a0<\u00a0${fixed(words, 0.01, 2)}` : `p\u00a0=\u00a0${fixed(words, value, 2)}`;
    }

    /** A count that leads to the list behind it. */
    function linked(words, count, link) {
        return link && count ? el('a', { href: contextPath() + link }, words.number(count)) : words.number(count);
    }

    /** What the change against last year amounts to: the difference, then what the test says. */
    function verdict(words, measured, tooFew) {
        const { count, previousCount, change } = measured;
        const difference = count - previousCount;
        if (tooFew) {
            return el('span', { class: 'ss-muted' }, text(words, 'too-few'));
        }
        if (change.pValue === null) {
            return el('span', { class: 'ss-muted' }, text(words, 'not-compared'));
        }
        const said = difference === 0 ? text(words, 'same')
            : words.counted(`service-safety.analysis.${difference > 0 ? 'more' : 'less'}`, Math.abs(difference));
        return [`${said}; `, el('b', { class: change.verdict === 'RISE' ? 'ss-late' : null }, text(words, `verdict.${change.verdict}`)),
            ' ', el('span', { class: 'ss-muted ss-nw' }, chance(words, change.pValue))];
    }

    return { text, years, rate, interval, people, fixed, verdict, linked, NONE };
});
