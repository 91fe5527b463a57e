/** Gadget: how far bodies have come with this year's plan, and where the next year's stands (clauses 5 and 6). */
define('service-safety/gadget-progress',
    ['service-safety/gadget', 'service-safety/gadget-footer', 'service-safety/coverage-words', 'service-safety/dom',
        'service-safety/messages', 'service-safety/page', 'service-safety/table', 'wrm/context-path'],
    (gadget, footer, { shortName }, { el, lozenge }, messages, page, tables, contextPath) => {
        const KEY = 'service-safety.progress.';
        const DAY = 86400000;
        const LOZENGES = {
            APPROVED: 'aui-lozenge-success aui-lozenge-subtle',
            SUBMITTED: 'aui-lozenge-current aui-lozenge-subtle',
            DRAFT: 'aui-lozenge-subtle',
        };

        const sum = (bodies, figure) => bodies.reduce((total, body) => total + body[figure], 0);

        /** Most overdue first, then who awaits most, then who has no plan. */
        function worstFirst(one, other) {
            const none = (body) => (body.state ? 0 : 1);
            return other.overdue - one.overdue || other.dueAwaiting - one.dueAwaiting || none(other) - none(one);
        }

        /** What is due, parted; what is due today and not done is the empty rest. */
        function bar(counts) {
            const width = (count) => (counts.due ? (count / counts.due) * 100 : 0);
            const parts = [['done', counts.dueConfirmed], ['wait', counts.dueAwaiting], ['over', counts.overdue]];
            let left = 0;
            return el('span', { class: 'ss-bar', 'aria-hidden': 'true' }, parts.map(([name, count]) => {
                const part = count > 0 && el('i', {
                    class: name, style: `left:${left.toFixed(1)}%;width:${width(count).toFixed(1)}%`,
                });
                left += width(count);
                return part;
            }));
        }

        function lead(words, bodies) {
            const due = sum(bodies, 'due');
            if (!due) {
                return el('p', { class: 'ss-lead' }, words.text(`${KEY}nothing-due`));
            }
            const overdue = sum(bodies, 'overdue');
            const bold = (text, late) => el('b', { class: late && 'ss-late' }, String(text));
            return el('p', { class: 'ss-lead' }, words.nodes(`${KEY}lead`, bold(due), bold(sum(bodies, 'dueConfirmed')),
                bold(sum(bodies, 'dueAwaiting')), bold(overdue, overdue > 0)));
        }

        function next(words, body) {
            return body.nextYear ? lozenge(LOZENGES[body.nextYear], words.text(`${KEY}state.${body.nextYear}`))
                : lozenge('aui-lozenge-moved aui-lozenge-subtle', words.text(`${KEY}state.none`));
        }

        function bodyRow(words, year, body) {
            const name = shortName(words, body.unitName);
            const title = body.projectKey
                ? el('a', { href: page.link(body.projectKey, 'plan', { year: String(year) }) }, name)
                : [name, ' ', el('span', { class: 'ss-muted' }, words.text('service-safety.gadget.total-only'))];
            if (!body.total) {
                return tables.row({}, tables.named(title),
                    el('td', { class: 'ss-muted', colspan: 4 },
                        words.text(body.state ? `${KEY}not-in-force` : `${KEY}no-plan`, String(year))),
                    tables.cell(next(words, body)));
            }
            return tables.row({}, tables.named(title), tables.cell(bar(body)),
                tables.num(words.text(`${KEY}of`, String(body.dueConfirmed), String(body.due))),
                tables.num(String(body.dueAwaiting)),
                el('td', { class: `ss-num${body.overdue > 0 ? ' ss-bad' : ''}` }, String(body.overdue)),
                tables.cell(next(words, body)));
        }

        function key(words) {
            return el('ul', { class: 'ss-key' }, [['kd', 'confirmed'], ['kw', 'awaiting'], ['ko', 'overdue']]
                .map(([mark, name]) => el('li', {}, el('i', { class: mark }), words.text(`${KEY}key.${name}`))));
        }

        /** The months in which something was due, all bodies together. */
        function months(words, bodies) {
            const counts = new Map();
            bodies.forEach((body) => body.months.filter((one) => one.due > 0).forEach((one) => {
                const sofar = counts.get(one.month) || { due: 0, dueConfirmed: 0, dueAwaiting: 0, overdue: 0 };
                Object.keys(sofar).forEach((name) => { sofar[name] += one[name]; });
                counts.set(one.month, sofar);
            }));
            const shown = [...counts].sort(([one], [other]) => one - other);
            const row = (name, figure) => tables.row({}, tables.named(words.text(`${KEY}${name}`)),
                shown.map(([, one]) => el('td', { class: `ss-num${figure === 'overdue' && one.overdue > 0 ? ' ss-bad' : ''}` },
                    String(one[figure]))));
            return shown.length > 1 && [
                el('h3', { class: 'ss-h' }, words.text(`${KEY}by-month`)),
                tables.scrolled(words.text(`${KEY}by-month`), tables.table(words.text(`${KEY}by-month`), [
                    { title: words.text(`${KEY}month`) },
                    ...shown.map(([month]) => ({ title: String(month).padStart(2, '0'), num: true })),
                ], [row('confirmed', 'dueConfirmed'), row('awaiting', 'dueAwaiting'), row('overdue', 'overdue')], 'ss-months')),
            ];
        }

        function view(answer, frame) {
            const { words, data } = frame;
            const bodies = answer.items;
            const own = bodies.find((body) => String(body.unitId) === String(frame.unit));
            const title = el('p', { class: 'ss-gadget-title' }, words.text(`${KEY}gadget-title`, String(data.year),
                own ? own.unitName : ''));
            if (bodies.every((body) => !body.state && !body.nextYear)) {
                return [title, messages.empty(words.text(`${KEY}none`, String(data.year)), words.text(`${KEY}none.why`))];
            }
            const sorted = [...bodies].sort(worstFirst);
            const shown = sorted.slice(0, frame.rows);
            const hidden = sorted.filter((body) => !body.projectKey);
            const overdue = sum(bodies, 'overdue');
            const approveBy = bodies[0].nextApproveBy;
            const left = Math.round((Date.parse(approveBy) - Date.parse(data.now.slice(0, 10))) / DAY);
            const open = bodies.some((body) => body.nextYear !== 'APPROVED');
            return [title,
                lead(words, bodies),
                tables.table(words.text(`${KEY}title`), [
                    { title: words.text('service-safety.ui.body') },
                    { title: words.text(`${KEY}bar`), width: '16%' },
                    { title: words.text(`${KEY}confirmed`), num: true },
                    { title: words.text(`${KEY}awaiting`), num: true },
                    { title: words.text(`${KEY}overdue`), num: true },
                    { title: words.text(`${KEY}next`, String(data.year + 1)) },
                ], shown.map((body) => bodyRow(words, data.year, body)), 'ss-progress'),
                key(words),
                months(words, bodies),
                hidden.length > 0 && el('p', { class: 'ss-note' }, words.counted('service-safety.gadget.partly', hidden.length)),
                footer(frame, {
                    moment: data.now,
                    note: open && [words.text(`${KEY}approve-by`, String(data.year + 1), words.day(approveBy)), ', ',
                        words.counted(`service-safety.days.${left < 0 ? 'over' : 'left'}`, Math.abs(left)).toLowerCase()],
                    shown: shown.length,
                    total: sorted.length,
                    link: overdue > 0 && el('a', {
                        href: `${contextPath()}/issues/?jql=${encodeURIComponent('issue in overduePlanItems() ORDER BY duedate')}`,
                    }, words.text(`${KEY}all-overdue`, String(overdue))),
                })];
        }

        return gadget({
            path: '/plans/progress',
            parameters: (unit, data) => ({ unit, year: data.year, subtree: true, limit: 1000 }),
            failed: 'service-safety.progress.failed',
            view,
        });
    });
