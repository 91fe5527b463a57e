/** Causes, activities, characteristic deficiencies: this period beside last year, the most frequent first, with the share that they make up. */
define('service-safety/analysis-groups', ['service-safety/dom', 'service-safety/table', 'service-safety/analysis-words', 'wrm/context-path'],
    ({ el }, tables, say, contextPath) => {
        const MOST = 10;
        let numbers = 0;

        /** Both bars of a row on one scale; the figures stand beside them. */
        function pair(count, before, most) {
            const width = (value) => `width:${most ? Math.round((value / most) * 1000) / 10 : 0}%`;
            return el('td', {}, el('span', { class: 'ss-pair', 'aria-hidden': 'true' },
                el('i', { class: 'now', style: width(count) }), el('i', { class: 'was', style: width(before) })));
        }

        function section(title, note, ...content) {
            numbers += 1;
            const id = `ss-analysis-${numbers}`;
            return el('section', { 'aria-labelledby': id }, el('h2', { class: 'ss-h', id }, title, note && el('small', {}, note)), content);
        }

        function key(view) {
            return el('ul', { class: 'ss-key' }, el('li', {}, el('i', { class: 'k1' }), view.name), el('li', {}, el('i', { class: 'kb' }), view.before));
        }

        /** Of all there are, also where fewer rows are shown. */
        function cumulated(rows, total) {
            const all = total === null ? rows.reduce((sum, row) => sum + row.count, 0) : total;
            let sum = 0;
            return rows.map((row) => {
                sum += row.count;
                return all && row.count ? sum / all : null;
            });
        }

        /** A Pareto table: bars, counts, and the share of all that the rows so far make up. */
        function pareto(view, rows, { title, note, head, name, extra = [], limit = Infinity, total = null }) {
            const { words } = view;
            if (!rows.length) {
                return section(title, note, el('p', { class: 'ss-muted' }, say.text(words, 'none')));
            }
            const most = Math.max(...rows.map((row) => Math.max(row.count, row.previousCount)));
            const shares = cumulated(rows, total);
            return section(title, note, tables.scrolled(title, tables.table(title, [
                { title: head },
                { title: say.text(words, 'bars'), width: '26%' },
                { title: say.years(view.period)[0], num: true },
                { title: say.years(view.period)[1], num: true },
                { title: say.text(words, 'cumulated'), num: true },
                ...extra.map((one) => ({ title: one.title, num: one.num })),
            ], rows.slice(0, limit).map((row, at) => tables.row({}, tables.named(name(row)), pair(row.count, row.previousCount, most),
                tables.num(say.linked(words, row.count, row.link)),
                el('td', { class: 'ss-num ss-muted' }, say.linked(words, row.previousCount, row.previousLink)),
                tables.num(shares[at] === null ? say.NONE : words.percent(shares[at])),
                extra.map((one) => el('td', { class: one.num && 'ss-num' }, one.value(row))))))), key(view));
        }

        function causes(view, all) {
            return pareto(view, all.causes, {
                title: say.text(view.words, 'causes'), note: say.text(view.words, 'clause-162'), head: say.text(view.words, 'cause'), name: (row) => row.name,
            });
        }

        function activities(view, all) {
            return pareto(view, all.activities, {
                title: say.text(view.words, 'activities'), note: say.text(view.words, 'clause-162'), head: say.text(view.words, 'activity'), name: (row) => row.name,
            });
        }

        function deficiencies(view, all) {
            const { words } = view;
            return pareto(view, all.deficiencies, {
                title: say.text(words, 'deficiencies'),
                note: say.text(words, 'deficiencies.note'),
                head: say.text(words, 'violation-kind'),
                name: (row) => (row.link ? el('a', { href: contextPath() + row.link }, row.name) : row.name),
                extra: [
                    { title: say.text(words, 'repeated'), num: true, value: (row) => words.number(row.repeated) },
                    { title: say.text(words, 'most-often'), value: (row) => (row.unitName ? `${row.unitName} (${words.number(row.inUnit)})` : say.NONE) },
                ],
            });
        }

        function areas(view, all) {
            const { words } = view;
            return pareto(view, all.areas, {
                title: say.text(words, 'areas'), note: say.text(words, 'deficiencies.note'), head: say.text(words, 'area'), name: (row) => row.name,
            });
        }

        function units(view, all) {
            const { words } = view;
            return pareto(view, all.violationUnits, {
                limit: MOST,
                total: all.areas.reduce((sum, area) => sum + area.count, 0),
                title: say.text(words, 'violation-units'),
                note: say.text(words, 'deficiencies.note'),
                head: say.text(words, 'unit'),
                name: (row) => [row.unitName, el('div', { class: 'ss-muted' }, row.unitCode)],
                extra: [{ title: say.text(words, 'repeated'), num: true, value: (row) => words.number(row.repeated) }],
            });
        }

        return { causes, activities, deficiencies, areas, units, section };
    });
