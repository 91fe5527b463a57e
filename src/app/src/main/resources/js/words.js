/** The texts that the server sent along, in the language of the person; numbers and days in the form of that language. */
define('service-safety/words', [], () => {
    const NBSP = '\u00a0';

    function slavic(number) {
        if (!Number.isInteger(number)) {
            return 'other';
        }
        const rest = Math.abs(number) % 100;
        const last = rest % 10;
        if ((rest > 10 && rest < 20) || last === 0 || last > 4) {
            return 'many';
        }
        return last === 1 ? 'one' : 'few';
    }

    function form(language, number) {
        if (language === 'ru') {
            return slavic(number);
        }
        return Math.abs(number) === 1 ? 'one' : 'other';
    }

    /** The pieces of a pattern: its texts and, where {0} stood, the argument itself. */
    function pieces(pattern, values) {
        return pattern
            .replace(/''/g, "'")
            .split(/(\{\d+\})/)
            .filter((piece) => piece !== '')
            .map((piece) => (/^\{\d+\}$/.test(piece) ? values[Number(piece.slice(1, -1))] : piece));
    }

    function two(number) {
        return String(number).padStart(2, '0');
    }

    /** The words of one page or gadget; `data` is what the server put there: language and texts. */
    return function words({ language, texts }) {
        const nodes = (key, ...values) => pieces(texts[key] === undefined ? key : texts[key], values);
        const text = (key, ...values) => nodes(key, ...values).join('');
        const countedKey = (key, number) => {
            const exact = `${key}.${form(language, number)}`;
            return texts[exact] === undefined ? `${key}.other` : exact;
        };

        function number(value) {
            const [whole, part] = String(Math.abs(value)).split('.');
            const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : NBSP);
            const point = language === 'en' ? '.' : ',';
            return (value < 0 ? '\u2212' : '') + grouped + (part ? point + part : '');
        }

        function percent(share) {
            const rounded = Math.round(share * 1000 + Number.EPSILON) / 10;
            return number(rounded) + (language === 'en' ? '%' : `${NBSP}%`);
        }

        /** What is no day is said as it stands. */
        function day(iso) {
            if (!/^\d{4}-\d\d-\d\d/.test(iso)) {
                return iso;
            }
            const [year, month, date] = iso.slice(0, 10).split('-');
            return `${date}.${month}.${year}`;
        }

        function monthName(month) {
            return text(`service-safety.month.${Number(month)}.name`);
        }

        function quarter(name) {
            const [year, part] = name.split('-Q');
            return text('service-safety.period.quarter', text(`service-safety.quarter.${part}`), year);
        }

        function period(name) {
            if (/-Q\d$/.test(name)) {
                return quarter(name);
            }
            if (/-H\d$/.test(name)) {
                const [year, half] = name.split('-H');
                return text('service-safety.period.half-year', text(`service-safety.half-year.${half}`), year);
            }
            if (/^\d{4}-\d\d$/.test(name)) {
                const [year, month] = name.split('-');
                return text('service-safety.period.month', monthName(month), year);
            }
            return text('service-safety.period.year', name);
        }

        return {
            language,
            text,
            /** As text, but for arguments that are elements; to be handed on as children. */
            nodes,
            counted: (key, count, ...values) => text(countedKey(key, count), number(count), ...values),
            countedNodes: (key, count, ...values) => nodes(countedKey(key, count), ...values),
            has: (key) => texts[key] !== undefined,
            number,
            percent,
            day,
            /** A day in a column whose head names the year. */
            dayAndMonth: (iso) => day(iso).slice(0, 5),
            moment: (iso) => (iso.length > 10 ? `${day(iso)}, ${iso.slice(11, 16)}` : day(iso)),
            range: (from, to) => (from === to ? day(to)
                : `${from.slice(0, 4) === to.slice(0, 4) ? day(from).slice(0, 5) : day(from)}\u2013${day(to)}`),
            period,
            /** As the head of a column begins. */
            capital: (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1),
            /** What a person typed as a day, in the form of ISO; the text itself where it is none, for the server to judge. */
            isoDay(typed) {
                const found = typed.trim().match(/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/);
                return found ? `${found[3]}-${two(found[2])}-${two(found[1])}` : typed.trim();
            },
        };
    };
});
