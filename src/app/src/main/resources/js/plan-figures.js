/** Above the table: what the plan waits for, how far it has come, who is late. */
define('service-safety/plan-figures',
    ['service-safety/dom', 'service-safety/page', 'service-safety/messages', 'service-safety/plan-words'],
    ({ el }, page, messages, say) => {
        const NAMED = 3;
        const STEPS = ['DRAFT', 'SUBMITTED', 'APPROVED', 'IN_FORCE'];

        function figure(title, value, note, classes) {
            return el('div', { class: classes }, el('dt', {}, title),
                el('dd', {}, value, note && el('small', {}, note)));
        }

        function bar(words, progress) {
            const share = (count) => `width:${(100 * count) / progress.total}%`;
            const key = (name, sign, count) => el('li', {}, el('i', { class: sign }), say.text(words, `progress.${name}`, words.number(count)));
            return [
                el('span', { class: 'ss-stack', 'aria-hidden': 'true' },
                    el('i', { class: 'k3', style: share(progress.confirmed) }),
                    el('i', { class: 'kw', style: share(progress.awaiting) }),
                    el('i', { class: 'k2', style: share(progress.overdue) })),
                el('ul', { class: 'ss-key' }, key('confirmed', 'k3', progress.confirmed), key('awaiting', 'kw', progress.awaiting),
                    key('overdue', 'k2', progress.overdue)),
            ];
        }

        /** Who answers for what is overdue, the most first. */
        function lateOnes(items) {
            const counts = new Map();
            items.filter((item) => item.progress.overdue).forEach((item) => {
                const name = say.performer(item);
                counts.set(name, (counts.get(name) || 0) + item.progress.overdue);
            });
            return [...counts].sort((one, other) => other[1] - one[1]);
        }

        function since(words, today, items) {
            const first = items.map((item) => item.progress.overdueSince).filter(Boolean).sort()[0];
            return first && say.text(words, 'figure.since', words.counted('service-safety.days.count', say.days(first, today)));
        }

        function who(view) {
            const { words, data } = view;
            const late = lateOnes([...data.items, ...data.withdrawn]);
            const more = late.length - NAMED;
            return figure(say.text(words, 'figure.who'), late.length ? el('ul', { class: 'ss-who' },
                late.slice(0, NAMED).map(([name, count]) => el('li', {},
                    view.filterLink(name || say.text(words, 'nobody'), { responsible: name || ' ', state: 'late' }), `: ${words.number(count)}`)),
                more > 0 && el('li', { class: 'ss-muted' }, say.text(words, 'figure.more', String(more))))
                : say.text(words, 'figure.nobody'), null, 'ss-figs-words');
        }

        function nextYear(view) {
            const { words, data } = view;
            const { progress, today } = data;
            const state = progress.nextYear;
            const due = progress.nextApproveBy;
            const link = el('a', { href: view.link({ year: data.year + 1 }) },
                say.text(words, `next.${state || 'NONE'}`));
            const waits = state === 'APPROVED' ? null
                : [say.text(words, 'approve-by', words.day(due)), ', ', say.away(words, today, due)];
            return figure(say.text(words, 'title-of', String(data.year + 1)), link, waits, 'ss-figs-words');
        }

        /** The figures of a plan in force; each with a list behind it leads there. */
        function figures(view) {
            const { words, data } = view;
            const { progress, items, today } = data;
            if (!progress || !progress.total) {
                return null;
            }
            const month = items.filter((item) => item.progress.nextDue && item.progress.nextDue.slice(0, 7) === today.slice(0, 7)).length;
            return el('dl', { class: 'ss-figs ss-plan-figs' },
                figure(say.text(words, 'figure.due', words.number(progress.due), words.number(progress.total)), bar(words, progress), null,
                    'ss-figs-wide'),
                figure(say.text(words, 'figure.overdue'), progress.overdue
                    ? view.filterLink(words.number(progress.overdue), { state: 'late' }, 'ss-late') : '0', since(words, today, [...items, ...data.withdrawn])),
                who(view),
                figure(say.text(words, 'figure.month'), month ? view.filterLink(words.number(month), { within: 'month', state: 'open' }) : '0',
                    progress.nextDue && say.text(words, 'figure.next', words.day(progress.nextDue))),
                nextYear(view));
        }

        /** Four steps, each with what it waits for. */
        function steps(view) {
            const { words, data } = view;
            const { revision, plan } = data;
            const notes = {
                DRAFT: say.counted(words, 'items', data.items.length),
                SUBMITTED: revision.state === 'SUBMITTED' ? words.day(revision.submittedOn) : say.text(words, 'step.SUBMITTED.note'),
                APPROVED: data.clarification ? say.text(words, 'step.APPROVED.note') : say.text(words, 'approve-by', words.day(plan.approveBy)),
                IN_FORCE: data.clarification ? say.text(words, 'step.IN_FORCE.note') : say.text(words, 'step.from', words.day(`${plan.year}-01-01`)),
            };
            const now = STEPS.indexOf(revision.state);
            return el('ol', { class: 'ss-states', 'aria-label': say.text(words, 'steps') }, STEPS.map((step, at) => el('li', {
                class: at < now && 'done', 'aria-current': at === now && 'step',
            }, say.text(words, `state.${step}`), el('small', {}, notes[step]))));
        }

        function waiting(view) {
            const { words, data } = view;
            const next = data.revisions[data.revisions.length - 1];
            return messages.message('info', null, el('p', {},
                say.text(words, `banner.${next.state}`, String(next.number)), ' ',
                el('a', { href: view.link({ revision: next.number }) }, say.text(words, 'banner.open')), ' · ',
                el('a', { href: view.link({ view: 'compare', from: data.revision.number, to: next.number }) },
                    say.text(words, 'compare'))));
        }

        function replaced(view) {
            const { words, data } = view;
            const after = data.revisions.find((each) => each.number > data.revision.number && each.approvedOn);
            return messages.message('info', null, el('p', {},
                say.text(words, 'banner.replaced', String(data.revision.number), after ? words.day(after.approvedOn) : ''), ' ',
                el('a', { href: view.link({}) }, say.text(words, 'banner.in-force'))));
        }

        function reason(view) {
            const { words, data } = view;
            return messages.message('info', null, el('p', {}, say.text(words, 'banner.reason', data.revision.reason), ' ', page.clause(words, '5')));
        }

        function returned(view) {
            return messages.message('warning', say.text(view.words, 'banner.returned'),
                el('p', { class: 'ss-quote' }, view.data.revision.returnReason));
        }

        /** Why the page is as it is: older revision, waiting clarification, the commander's words. */
        function banners(view) {
            const { words, data } = view;
            const { revision } = data;
            return [
                revision.inForce && !data.latest && waiting(view),
                !revision.inForce && revision.state === 'APPROVED' && replaced(view),
                revision.state === 'DRAFT' && revision.returnReason && returned(view),
                revision.state !== 'APPROVED' && revision.reason && reason(view),
                revision.state === 'SUBMITTED' && !data.may('approve') && messages.message('info', null,
                    say.text(words, 'banner.submitted', words.day(revision.submittedOn))),
                revision.state === 'DRAFT' && !data.editing && messages.message('info', null, say.text(words, 'banner.not-yours')),
            ];
        }

        return { figures, steps, banners };
    });
