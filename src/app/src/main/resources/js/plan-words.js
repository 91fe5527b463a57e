/** How plans and their items are said, alike on each view. */
define('service-safety/plan-words', ['service-safety/dom', 'service-safety/page'], ({ el, lozenge }, page) => {
    const DAY = 86400000;
    const FEW = 4;
    const SOON = 3;

    /** The parts of the table, in the order of the kinds of items; the clause asks for what stands in it. */
    const GROUPS = [
        { id: 'MANAGEMENT', kinds: ['MANAGEMENT'], clause: '6' },
        { id: 'TRAINING', kinds: ['TRAINING'], clause: '10' },
        { id: 'SEASONAL', kinds: ['WINTER_EXERCISE', 'SUMMER_EXERCISE'], clause: '11.1' },
        { id: 'UNIT_EXERCISE', kinds: ['UNIT_EXERCISE'], clause: '11.1' },
        { id: 'CAMPAIGN', kinds: ['CAMPAIGN'], clause: '11.2' },
        { id: 'CONTROL', kinds: ['CONTROL'], clause: '13' },
        { id: 'ANALYSIS', kinds: ['ANALYSIS'], clause: '20' },
        { id: 'OTHER', kinds: ['OTHER'] },
    ];
    const KINDS = GROUPS.flatMap((group) => group.kinds);

    const text = (words, key, ...values) => words.text(`service-safety.plan.${key}`, ...values);
    const counted = (words, key, count, ...values) => words.counted(`service-safety.plan.${key}`, count, ...values);

    function kind(words, code) {
        return text(words, `kind.${code}`);
    }

    function days(from, to) {
        return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY);
    }

    /** Days left or over, within a sentence. */
    function away(words, from, to) {
        const left = days(from, to);
        const said = left < 0 ? words.counted('service-safety.days.over', -left)
            : left ? words.counted('service-safety.days.left', left) : words.text('service-safety.days.today');
        return el('span', { class: left < 0 ? 'ss-late' : null }, said.charAt(0).toLowerCase() + said.slice(1));
    }

    /** State of a revision as its lozenge. */
    function state(words, revision) {
        if (revision.inForce) {
            return lozenge('aui-lozenge-subtle aui-lozenge-success', text(words, 'state.IN_FORCE'));
        }
        if (revision.state === 'DRAFT' && revision.returnReason) {
            return lozenge('aui-lozenge-subtle aui-lozenge-moved', text(words, 'state.RETURNED'));
        }
        if (revision.state === 'APPROVED') {
            return lozenge('aui-lozenge-subtle', text(words, 'state.SUPERSEDED'));
        }
        return lozenge(`aui-lozenge-subtle${revision.state === 'SUBMITTED' ? ' aui-lozenge-current' : ''}`,
            text(words, `state.${revision.state}`));
    }

    /** A revision as a list to choose from names it. */
    function revisionName(words, revision) {
        if (revision.inForce) {
            return text(words, 'revision.IN_FORCE', String(revision.number));
        }
        return revision.state === 'APPROVED'
            ? text(words, 'revision.APPROVED', String(revision.number), words.day(revision.approvedOn))
            : text(words, `revision.${revision.state}`, String(revision.number));
    }

    /** Rank and office as on paper, and below it the Jira user, if there is one. */
    function official(person) {
        const { title, name, user } = person || {};
        const who = name || user;
        return title ? [title, who && el('div', { class: 'ss-muted' }, who)] : who || '';
    }

    function officialLine(person) {
        const { title, name, user } = person || {};
        return title || name || user || '';
    }

    /** A day in short, if it is in the year that the title names. */
    function short(words, year, iso) {
        return iso.startsWith(`${year}-`) ? words.dayAndMonth(iso) : words.day(iso);
    }

    /** How a term was understood, in one line; `all` names each of many days. */
    function understood(words, year, term, all) {
        if (term.kind === 'UNKNOWN') {
            return term.text ? el('span', { class: 'ss-late' }, text(words, 'term.UNKNOWN')) : null;
        }
        if (!term.dates.length) {
            return text(words, `term.${term.kind === 'CONSTANT' || term.kind === 'ON_OCCASION' ? term.kind : 'NONE'}`);
        }
        const { dates } = term;
        if (dates.length === 1) {
            return term.from ? words.range(term.from, dates[0]) : text(words, 'term.until', words.day(dates[0]));
        }
        return all || dates.length <= FEW
            ? counted(words, 'term.days', dates.length, dates.map((day) => short(words, year, day)).join(', '))
            : counted(words, 'term.first', dates.length, words.day(dates[0]));
    }

    /** Where the work stands, under the wording of the term. */
    function nextTerm(words, now, { progress, term }) {
        if (progress.overdue) {
            return el('span', { class: 'ss-late' }, counted(words, 'term.overdue', progress.overdue,
                words.counted('service-safety.days.count', days(progress.overdueSince, now))));
        }
        if (!progress.nextDue) {
            return null;
        }
        if (progress.total > 1) {
            return text(words, 'term.next', words.day(progress.nextDue));
        }
        return progress.nextDue === now || term.kind === 'ON_OCCASION' ? null : away(words, now, progress.nextDue);
    }

    /** The paper that proves the work, as column 7 names it. */
    function mark(words, given) {
        if (!given) {
            return null;
        }
        const numbers = ['incoming', 'outgoing', 'registration'].filter((each) => given[each])
            .map((each) => text(words, `mark.${each}`, given[each])).join(', ');
        return text(words, 'mark', numbers, words.day(given.on));
    }

    function single(words, now, item) {
        const { progress, status } = item;
        if (progress.overdue) {
            return lozenge('aui-lozenge-error',
                words.counted('service-safety.days.over', days(progress.overdueSince, now)));
        }
        if (status === 'CONFIRMED' || status === 'DONE') {
            const done = status === 'DONE' ? ['new', 'mark.DONE'] : progress.late ? ['moved', 'mark.LATE'] : ['success', 'mark.CONFIRMED'];
            return lozenge(`aui-lozenge-subtle aui-lozenge-${done[0]}`, text(words, done[1]));
        }
        const left = progress.nextDue ? days(now, progress.nextDue) : SOON + 1;
        if (left === 0) {
            return lozenge('aui-lozenge-moved', words.text('service-safety.days.today'));
        }
        if (left <= SOON) {
            return lozenge('aui-lozenge-subtle aui-lozenge-moved', words.counted('service-safety.days.left', left));
        }
        return status === 'IN_PROGRESS' ? lozenge('aui-lozenge-subtle aui-lozenge-current', text(words, 'mark.IN_PROGRESS')) : null;
    }

    /** Column 7: the state of the work, how many terms of how many, and the last mark. */
    function completion(words, now, item) {
        const { progress, term } = item;
        const last = mark(words, item.mark);
        const noted = last && el('div', { class: 'ss-muted' }, last);
        const counts = (line) => el('a', { href: page.issue(item.key) }, line);
        if (term.kind === 'ON_OCCASION') {
            const marked = progress.confirmed + progress.awaiting;
            return marked ? [counts(text(words, 'mark.count', String(marked))), noted]
                : el('span', { class: 'ss-muted' }, text(words, 'mark.on-occasion'));
        }
        if (!progress.total) {
            return el('span', { class: 'ss-muted' }, term.kind === 'CONSTANT' ? text(words, 'term.CONSTANT') : '');
        }
        if (progress.total === 1) {
            return [single(words, now, item), noted];
        }
        return [counts(text(words, 'mark.of', String(progress.confirmed), String(progress.total))), ' ',
            progress.overdue > 0 && lozenge('aui-lozenge-error', text(words, 'mark.OVERDUE')),
            !progress.overdue && progress.awaiting > 0 && lozenge('aui-lozenge-subtle aui-lozenge-new', text(words, 'mark.DONE')),
            noted];
    }

    /** Who answers for a number that stands in a list of names. */
    function performer(item) {
        return officialLine(item.responsible);
    }

    return {
        GROUPS, KINDS, text, counted, kind, days, away, state, revisionName, official, officialLine, understood, nextTerm, mark, completion,
        performer,
    };
});
