/** Gadget: what is overdue and what is due next, bodies counted where several share a term. */
define('service-safety/gadget-obligations',
    ['service-safety/gadget', 'service-safety/gadget-footer', 'service-safety/obligation-words', 'service-safety/coverage-words',
        'service-safety/dom', 'service-safety/messages', 'service-safety/page', 'service-safety/table'],
    (gadget, footer, obligations, { shortName }, { el }, messages, page, tables) => {
        /** Those that the calendar brings for several bodies stand in one row; what a record brings stands alone. */
        function rows(items) {
            const shared = new Map();
            items.forEach((item) => {
                const key = item.record ? `${item.kind} ${item.record} ${item.due}` : `${item.kind} ${item.period} ${item.due} ${item.state}`;
                const row = shared.get(key) || { first: item, bodies: 0 };
                row.bodies += 1;
                shared.set(key, row);
            });
            return [...shared.values()];
        }

        function body(words, row) {
            return row.bodies > 1 ? words.counted('service-safety.obligations.bodies', row.bodies) : shortName(words, row.first.unitName);
        }

        function view(answer, frame) {
            const { words } = frame;
            if (!answer.total) {
                return messages.empty(words.text('service-safety.obligations.all-done'), words.text('service-safety.obligations.none.why'));
            }
            const all = rows(answer.items);
            const shown = all.slice(0, frame.rows);
            const own = answer.items.find((item) => item.projectKey && String(item.unitId) === String(frame.unit));
            const overdue = answer.items.filter((item) => item.state === 'OVERDUE').length;
            return [
                own && el('p', { class: 'ss-gadget-title' }, own.unitName),
                el('p', { class: 'ss-lead' }, words.nodes('service-safety.obligations.lead',
                    el('b', { class: overdue ? 'ss-late' : null }, words.number(overdue)), el('b', {}, words.number(answer.total - overdue)))),
                tables.table(words.text('service-safety.obligations.title'), [
                    { title: words.text('service-safety.obligations.column.due'), width: '92px' },
                    { title: words.text('service-safety.obligations.column.title') },
                    { title: words.text('service-safety.ui.body') },
                    { title: words.text('service-safety.obligations.column.state') },
                ], shown.map((row) => tables.row({},
                    tables.cell(words.day(row.first.due)),
                    tables.named(row.bodies > 1 ? row.first.title : obligations.title(row.first), ' ',
                        row.first.clause && page.clause(words, row.first.clause)),
                    tables.cell(body(words, row)),
                    tables.cell(obligations.state(words, row.first)))), 'ss-states-table'),
                answer.total > answer.items.length && el('p', { class: 'ss-note' },
                    words.text('service-safety.obligations.cut', String(answer.items.length), String(answer.total))),
                footer(frame, {
                    moment: answer.asOf || answer.today, shown: shown.length, total: all.length,
                    link: own && el('a', { href: page.link(own.projectKey, 'obligations') }, words.text('service-safety.obligations.all')),
                }),
            ];
        }

        return gadget({
            path: '/deadlines',
            parameters: (unit, data) => ({ unit, state: 'OVERDUE,DUE,COMING', from: data.from, to: data.to, subtree: true, limit: 1000 }),
            failed: 'service-safety.obligations.failed',
            view,
        });
    });
