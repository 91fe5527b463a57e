/** Deaths and injuries on duty against the same period of last year (clauses 16 to 18), with what has changed since. */
define('service-safety/analysis-indicators', ['service-safety/dom', 'service-safety/table', 'service-safety/messages', 'service-safety/analysis-words'],
    ({ el }, tables, messages, say) => {
        /** The mark of a figure that has changed since the analysis was completed. */
        function changed(words, changes, unit, field, shown) {
            const change = changes.find((one) => one.unitId === unit && one.field === field);
            if (!change) {
                return shown;
            }
            const value = (number) => (number === null ? say.NONE : words.number(Math.round(number)));
            return el('span', { class: 'ss-changed' }, `${value(change.from)} \u2192 ${value(change.to)}`);
        }

        function row(view, name, measured, { bold, tooFew, field }) {
            const { words } = view;
            const fresh = view.fresh ? [] : view.changes;
            const count = field ? changed(words, fresh, view.unit, field, words.number(measured.count)) : words.number(measured.count);
            const before = field ? changed(words, fresh, view.unit, `previous${words.capital(field)}`, words.number(measured.previousCount))
                : words.number(measured.previousCount);
            return tables.row({}, el('th', { scope: 'row', class: bold ? null : 'ss-inner' }, bold ? el('b', {}, name) : name),
                tables.num(count), tables.num(before), tables.num(say.rate(words, measured.perThousand)),
                tables.num(say.interval(words, measured.interval95)), tables.num(say.rate(words, measured.previousPerThousand)),
                tables.cell(say.verdict(words, measured, tooFew)));
        }

        function rows(view, all) {
            const { words } = view;
            const few = all.kinds.every((kind) => kind.tooFew) && all.figures.injuries.change.verdict === 'NO_EVIDENCE'
                && all.figures.injuries.count + all.figures.injuries.previousCount < 6;
            return [
                row(view, say.text(words, 'deaths'), all.figures.deaths, { bold: true, field: 'deaths' }),
                row(view, say.text(words, 'injuries'), all.figures.injuries, { bold: true, field: 'injuries', tooFew: few }),
                ...all.kinds.map((kind) => row(view, say.text(words, `injury.${kind.kind}`), kind.measured, { tooFew: kind.tooFew })),
            ];
        }

        function notes(view, all) {
            const { words } = view;
            const { figures } = all;
            const offDuty = figures.offDuty;
            return [
                el('p', { class: 'ss-note' }, say.text(words, 'strength', say.people(words, figures.strength), say.people(words, figures.previousStrength)),
                    ' ', say.text(words, 'chance')),
                el('p', { class: 'ss-note' }, say.text(words, 'off-duty', words.number(offDuty.deaths), words.number(offDuty.previousDeaths),
                    words.number(offDuty.injuries), words.number(offDuty.previousInjuries))),
                figures.warnings.length > 0 && el('ul', { class: 'ss-note ss-warnings' }, figures.warnings.map((one) => el('li', {}, one.message))),
            ];
        }

        function table(view, all) {
            const { words } = view;
            return [tables.scrolled(say.text(words, 'indicators'), tables.table(say.text(words, 'indicators'), [
                { title: say.text(words, 'indicator') },
                { title: view.name, num: true },
                { title: view.before, num: true },
                { title: say.text(words, 'per-thousand'), num: true },
                { title: say.text(words, 'interval'), num: true },
                { title: say.text(words, 'per-thousand.before'), num: true },
                { title: say.text(words, 'verdict') },
            ], rows(view, all))), notes(view, all)];
        }

        return { table, changed };
    });
