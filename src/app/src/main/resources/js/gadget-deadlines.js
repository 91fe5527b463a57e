/** Gadget: which bodies have made the analyses that were due last (clause 20), and when the next ones are due. */
define('service-safety/gadget-deadlines',
    ['service-safety/gadget', 'service-safety/gadget-footer', 'service-safety/coverage-words', 'service-safety/dom',
        'service-safety/messages', 'service-safety/table'],
    (gadget, footer, { shortName }, { el, lozenge }, messages, tables) => {
        const COLUMNS = 2;
        const LATE = 'OVERDUE';

        /** The periods whose day has come, the latest first; of those due on one day the longer first. */
        function duePeriods(items, today) {
            const longer = (name) => (name.includes('-Q') ? 3 : name.includes('-H') ? 6 : name.length === 4 ? 12 : 1);
            const periods = new Map();
            items.filter((item) => item.due <= today).forEach((item) => periods.set(item.period, item.due));
            return [...periods].map(([period, due]) => ({ period, due }))
                .sort((one, other) => (one.due < other.due ? 1 : one.due > other.due ? -1 : 0)
                    || longer(other.period) - longer(one.period))
                .slice(0, COLUMNS);
        }

        function bodies(items) {
            const rows = new Map();
            items.forEach((item) => {
                const row = rows.get(item.unitId) || { name: item.unitName, visible: item.projectKey, by: new Map() };
                row.by.set(item.period, item);
                rows.set(item.unitId, row);
            });
            return [...rows.values()];
        }

        /** Late first, the longest on top, then late ones that came after all. */
        function worstFirst(columns) {
            const weight = (row) => columns.reduce((sum, { period }) => {
                const item = row.by.get(period);
                return sum + (item && item.state === LATE ? 1000 - item.days : item && item.state === 'DONE_LATE' ? 1 : 0);
            }, 0);
            return (one, other) => weight(other) - weight(one);
        }

        function state(words, item) {
            if (!item) {
                return el('td', { class: 'ss-muted' }, words.text('service-safety.deadlines.not-required'));
            }
            const done = item.doneOn && ` ${words.dayAndMonth(item.doneOn)}`;
            switch (item.state) {
            case LATE:
                return tables.cell(lozenge('aui-lozenge-error',
                    words.counted('service-safety.days.over', Math.abs(item.days))));
            case 'DUE':
                return tables.cell(lozenge('aui-lozenge-moved', words.text('service-safety.days.today')));
            case 'DONE':
                return tables.cell(lozenge('aui-lozenge-success aui-lozenge-subtle',
                    words.text('service-safety.deadlines.in-time')), done);
            case 'DONE_LATE':
                return tables.cell(lozenge('aui-lozenge-moved aui-lozenge-subtle',
                    words.text('service-safety.deadlines.late')), done, ', +',
                words.counted('service-safety.days.count', Math.abs(item.days)));
            default:
                return tables.cell(words.counted('service-safety.days.left', item.days));
            }
        }

        function lead(words, columns, rows, next) {
            const latest = columns[0];
            const late = latest ? rows.filter((row) => {
                const item = row.by.get(latest.period);
                return item && item.state === LATE;
            }).length : 0;
            return el('p', { class: 'ss-lead' },
                latest && (late
                    ? words.countedNodes('service-safety.deadlines.lead', late, el('b', { class: 'ss-late' }, String(late)),
                        words.period(latest.period))
                    : words.text('service-safety.deadlines.lead-none', words.period(latest.period))),
                next && [' ', words.nodes('service-safety.deadlines.next', el('b', {}, words.day(next.due)),
                    words.period(next.period))]);
        }

        function view(answer, frame) {
            const { words, data } = frame;
            const items = answer.items.filter((item) => item.kind === 'ANALYSIS');
            if (!items.length) {
                return [messages.empty(words.text('service-safety.deadlines.none'),
                    words.text('service-safety.deadlines.none.why'))];
            }
            const columns = duePeriods(items, answer.today);
            const next = items.filter((item) => item.due > answer.today)
                .sort((one, other) => (one.due < other.due ? -1 : 1))[0];
            const sorted = bodies(items).sort(worstFirst(columns));
            const shown = sorted.slice(0, frame.rows);
            const own = items.find((item) => String(item.unitId) === String(frame.unit));
            return [
                own && el('p', { class: 'ss-gadget-title' }, own.unitName),
                lead(words, columns, sorted, next),
                tables.table(words.text('service-safety.deadlines.title'), [
                    { title: words.text('service-safety.ui.body') },
                    ...columns.map(({ period, due }) => ({
                        title: words.capital(words.text('service-safety.deadlines.column', words.period(period), words.dayAndMonth(due))),
                    })),
                ], shown.map((row) => tables.row({}, tables.named(shortName(words, row.name)),
                    columns.map(({ period }) => state(words, row.by.get(period))))), 'ss-states-table'),
                answer.total > answer.items.length && el('p', { class: 'ss-note' },
                    words.text('service-safety.deadlines.cut', String(answer.items.length), String(answer.total))),
                footer(frame, {
                    moment: answer.asOf || answer.today, shown: shown.length, total: sorted.length,
                    note: words.text('service-safety.deadlines.clause', String(data.dueDay)),
                }),
            ];
        }

        return gadget({
            path: '/deadlines',
            parameters: (unit, data) => ({
                unit, kind: 'ANALYSIS', from: data.from, to: data.to, subtree: true, limit: 1000,
            }),
            failed: 'service-safety.deadlines.failed',
            view,
        });
    });
