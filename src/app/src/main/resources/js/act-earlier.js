/** Beside the act: what was found in the unit before, what became of the act so far, and which acts correct it. */
define('service-safety/act-earlier',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/act-violation-state'],
    ({ el, fill }, page, rest, messages, state) => {
        const SHOWN = 3;
        const YEAR = 1;
        const FREQUENT = 5;

        function lastYear(day) {
            return `${Number(day.slice(0, 4)) - YEAR}${day.slice(4, 8)}${day.slice(5) === '02-29' ? '28' : day.slice(8)}`;
        }

        function open(violation) {
            return violation.status !== 'VERIFIED';
        }

        /** Overdue first, then open, then eliminated. */
        function weight(violation) {
            return open(violation) ? (violation.daysLate > 0 ? 0 : 1) : 2;
        }

        function entry(act, violation) {
            return el('li', {}, el('a', { href: page.issue(violation.key) }, violation.key), ' ', violation.text,
                el('div', { class: 'ss-muted' }, state(act, violation), ' ', act.text('earlier.act', violation.actNumber),
                    violation.eliminatedOn ? `, ${act.words.day(violation.eliminatedOn)}` : ''));
        }

        /** Open ones go into the act as its own violations, marked as repeated; those that it has already stay out. */
        function insert(act, left) {
            const missing = left.filter((violation) => !act.violations.some((own) => own.text === violation.text));
            return act.may('record-violation') && missing.length > 0 && el('button', {
                class: 'aui-button aui-button-link', type: 'button', onclick: (event) => {
                    event.target.remove();
                    act.list.recordAll(missing.map(({ text, kind, proposal, responsible }) => (
                        { text, kind, proposal, responsible, due: null })));
                },
            }, act.text('earlier.insert', String(missing.length)));
        }

        /** Fills the place with the unit's violations of the twelve months before the control. */
        async function earlier(act, place) {
            const unit = act.act.unitId;
            if (!unit) {
                return;
            }
            const to = act.act.endedOn || act.data.now.slice(0, 10);
            try {
                const [found, kinds] = await Promise.all([
                    rest.get('/violations', { unit, subtree: true, from: lastYear(to), to, limit: 200 }),
                    rest.get('/violations/summary', { unit, subtree: true }),
                ]);
                const list = found.items.filter((violation) => violation.actId !== act.act.id)
                    .sort((one, other) => weight(one) - weight(other));
                const left = list.filter(open);
                act.list.offer(list, kinds.items.map(({ kind }) => kind).filter(Boolean).slice(0, FREQUENT));
                const title = el('h2', { class: 'ss-h', id: 'ss-earlier' }, act.text('earlier'));
                const rows = list.map((violation) => entry(act, violation));
                const more = rows.length > SHOWN && el('button', {
                    class: 'aui-button aui-button-link', type: 'button', onclick: () => {
                        fill(items, rows);
                        more.remove();
                    },
                }, act.text('earlier.all', String(rows.length)));
                const items = el('ul', { class: 'ss-plain' }, rows.slice(0, SHOWN));
                fill(place, el('section', { class: 'ss-panel', 'aria-labelledby': 'ss-earlier' }, title,
                    el('p', {}, rows.length ? act.text('earlier.count', String(rows.length), String(left.length),
                        String(left.filter((violation) => violation.daysLate > 0).length)) : act.text('earlier.none')),
                    items, el('div', { class: 'ss-noprint' }, more, insert(act, left))));
            } catch (refusal) {
                fill(place, messages.message('warning', null, act.text('earlier.failed')));
            }
        }

        function step(act, key, what) {
            return el('tr', {}, el('th', { scope: 'row' }, act.text(`course.${key}`)), el('td', {}, what));
        }

        /** What was done with the act since it was signed. */
        function course(act) {
            const { approval, acknowledgement, report, disposal, supplements, supplementedBy } = act.act;
            const link = (id) => el('a', { href: page.link(act.data.projectKey, 'acts', { act: id }) }, act.text('course.open'));
            const assent = ({ on, by, byName }) => [act.words.day(on), el('div', { class: 'ss-muted' }, byName || by)];
            const rows = [
                approval && step(act, 'approved', assent(approval)),
                acknowledgement && step(act, 'acknowledged', assent(acknowledgement)),
                report && step(act, 'reported', [act.words.day(report.on), el('div', { class: 'ss-muted' }, act.text('course.outgoing', report.outgoing))]),
                disposal && step(act, 'disposed', [act.words.day(disposal.on), el('div', { class: 'ss-muted' },
                    act.text('course.decision', disposal.decision, disposal.number))]),
                supplements && step(act, 'supplements', link(supplements)),
                ...(supplementedBy || []).map((id) => step(act, 'supplemented', link(id))),
            ].filter(Boolean);
            return rows.length ? el('section', { class: 'ss-panel', 'aria-labelledby': 'ss-course' },
                el('h2', { class: 'ss-h', id: 'ss-course' }, act.text('course')),
                el('table', { class: 'aui ss' }, el('caption', { class: 'assistive' }, act.text('course')), el('tbody', {}, rows))) : null;
        }

        return { earlier, course };
    });
