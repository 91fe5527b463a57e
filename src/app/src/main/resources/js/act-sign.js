/** Beside the act: who has signed. And what asks before it is done: signing, deleting. */
define('service-safety/act-aside',
    ['service-safety/dom', 'service-safety/act-words', 'service-safety/act-sign', 'service-safety/act-earlier'],
    ({ el, icon }, acts, signing, { earlier, course }) => {
        function signed(act, seat, member) {
            return act.signatures.find((signature) => (signature.seat === undefined
                ? signature.who && signature.who === member.name : signature.seat === seat));
        }

        function state(page, seat, member) {
            const signature = signed(page.act, seat, member);
            if (signature) {
                return [icon('check-circle-filled', page.text('signed')), el('span', { class: 'ss-nw' }, page.words.day(signature.on)),
                    signature.paper && el('div', { class: 'ss-muted' }, page.text('on-paper'))];
            }
            const fromPaper = seat > 0 && !member.user && page.may('sign-for-member') && page.act.id && !page.form.dirty;
            return fromPaper ? el('button', {
                class: 'aui-button aui-button-link', type: 'button', onclick: () => signing.forMember(page, seat - 1, member),
            }, page.text('enter-from-paper')) : el('span', { class: 'ss-muted' }, page.text('not-signed'));
        }

        function aside(page) {
            const { act } = page;
            const seats = [...(act.chair ? [[0, act.chair]] : []), ...act.members.map((member, at) => [at + 1, member])];
            const own = (member) => (member.user && member.user === page.data.myName ? `, ${page.text('you')}` : '');
            const before = el('div', { class: 'ss-panels' });
            earlier(page, before);
            return [el('section', { class: 'ss-panel', 'aria-labelledby': 'ss-signatures' },
                el('h2', { class: 'ss-h', id: 'ss-signatures' },
                    page.text('signatures', String(act.signatures.length), String(seats.length))),
                el('table', { class: 'aui ss' },
                    el('caption', { class: 'assistive' }, page.text('signatures.caption')),
                    el('tbody', {}, seats.map(([seat, member]) => el('tr', {},
                        el('th', { scope: 'row' }, [member.rank, member.name].filter(Boolean).join(' ') || member.user || '\u2013',
                            el('div', { class: 'ss-muted' }, page.text(seat === 0 ? 'seat.chair' : 'seat.member'), own(member))),
                        el('td', {}, state(page, seat, member)))))),
                page.draft && el('p', { class: 'ss-note' }, page.text('signatures.lost'))), course(page), before];
        }

        /** What of an act is told here; while it is the same, nothing is asked for again. */
        aside.shown = (act) => JSON.stringify([act.id, act.unitId, act.endedOn, act.chair, act.members, act.signatures]);

        return aside;
    });

define('service-safety/act-sign',
    ['service-safety/ask', 'service-safety/page', 'service-safety/rest', 'service-safety/messages'],
    (ask, page, rest, messages) => {
        async function sign(act, body) {
            try {
                const before = act.act.state;
                act.act = await rest.post(`/acts/${act.act.id}/sign`, body);
                await act.reload();
                messages.done(act.text(before !== act.act.state ? 'done.signed' : 'done.signature'), act.act.number
                    ? act.words.text('service-safety.acts.numbered', act.act.number) : '');
            } catch (refusal) {
                act.form.refuse(refusal, 'service-safety.act.sign.refused');
            }
        }

        function own(act) {
            const last = act.act.signatures.length === act.act.members.length;
            ask(act.words, act.text('sign.ask'), act.text(last ? 'sign.last' : 'sign.own', String(act.data.retentionYears)),
                act.text('sign'), () => sign(act, {}));
        }

        function forMember(act, index, member) {
            ask(act.words, act.text('paper.ask'), act.text('paper.why', member.name || member.position || ''),
                act.text('enter-from-paper'), () => sign(act, { for: index }));
        }

        function forAll(act) {
            ask(act.words, act.text('sign-for-all.ask'), act.text('sign-for-all.why'), act.text('sign-for-all'),
                () => sign(act, { for: 'all' }));
        }

        function remove(act) {
            ask(act.words, act.text('delete.ask'), act.text('delete.why', String(act.violations.length)), act.text('delete'),
                async () => {
                    try {
                        await rest.remove(`/acts/${act.act.id}`);
                        act.form.dirty = false;
                        window.location.assign(page.link(act.data.projectKey, 'acts'));
                    } catch (refusal) {
                        act.form.refuse(refusal);
                    }
                });
        }

        return { own, forMember, forAll, remove };
    });
