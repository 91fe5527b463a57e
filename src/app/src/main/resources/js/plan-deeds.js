/** What can be done with a plan as a whole, as far as the server permits it: begin, submit, approve, return, clarify, print, delete. */
define('service-safety/plan-deeds',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/dialog', 'service-safety/menu', 'service-safety/plan-words'],
    ({ el, fill }, page, rest, messages, forms, dialog, menu, say) => {
        const CAUSES = ['CONDITIONS', 'EQUIPMENT', 'OTHER'];
        const PATIENCE = 180000;

        function button(title, deed, attributes) {
            return el('button', { class: 'aui-button', type: 'button', onclick: deed, ...attributes }, title);
        }

        function again(view, revision) {
            page.remember({ revision: revision ? String(revision) : '', view: '', from: '', to: '' });
            return view.open();
        }

        /** Asks, takes the step of the plan's life, and shows the page as it is then. */
        function step(view, verb, { content, sent, revision }) {
            const { words, data } = view;
            dialog({
                words,
                title: say.text(words, `${verb}.ask`),
                content,
                deedName: say.text(words, verb),
                refused: 'service-safety.plan.not-done',
                reload: () => again(view, data.revision.number),
                deed: async () => {
                    const plan = await rest.post(`/plans/${data.plan.id}/${verb}`, { version: data.plan.version, ...sent() });
                    messages.done(say.text(words, `${verb}.done`));
                    await again(view, revision(plan));
                },
            });
        }

        function narrow(content) {
            return el('div', { class: 'ss-form ss-above' }, content);
        }

        function submit(view) {
            step(view, 'submit', {
                content: () => el('p', {}, say.text(view.words, 'submit.why')),
                sent: () => ({}),
                revision: (plan) => plan.revision,
            });
        }

        function approve(view) {
            const { words, data } = view;
            const on = forms.input({ value: words.day(data.today), class: 'ss-in w1' });
            step(view, 'approve', {
                content: (form) => [
                    el('p', {}, say.text(words, data.clarification ? 'approve.clarification' : 'approve.why', words.day(data.plan.approveBy))),
                    narrow(form.field({ name: 'on', label: say.text(words, 'approve.on'), required: true, control: on, note: say.text(words, 'approve.on.note') })),
                ],
                sent: () => ({ on: words.isoDay(on.value) }),
                revision: () => null,
            });
        }

        function giveBack(view) {
            const { words } = view;
            const reason = forms.area({ rows: 4 });
            step(view, 'return', {
                content: (form) => narrow(form.field({
                    name: 'reason', label: say.text(words, 'return.reason'), required: true, control: reason, note: say.text(words, 'return.reason.note'),
                })),
                sent: () => ({ reason: reason.value.trim() || null }),
                revision: (plan) => plan.revision,
            });
        }

        function clarify(view) {
            const { words } = view;
            const cause = forms.choice([['', say.text(words, 'cause.choose')],
                ...CAUSES.map((each) => [each, say.text(words, `cause.${each}`)])], '');
            const reason = forms.area({ rows: 3 });
            step(view, 'clarify', {
                content: (form) => [
                    el('p', {}, say.text(words, 'clarify.why'), ' ', page.clause(words, '5')),
                    narrow([
                        form.field({ name: 'cause', label: say.text(words, 'clarify.cause'), required: true, control: cause }),
                        form.field({ name: 'reason', label: say.text(words, 'clarify.reason'), required: true, control: reason }),
                    ]),
                ],
                sent: () => ({ cause: cause.value || null, reason: reason.value.trim() || null }),
                revision: (plan) => plan.revision,
            });
        }

        /** Sending waits for what blocks; the reason stands beside, so the button can be reached and says it. */
        function submitButton(view) {
            const { words, data } = view;
            const blocking = (data.checks || []).filter((check) => check.blocking).length;
            const ready = data.checks && !blocking;
            return button(say.text(words, 'submit'), () => (ready ? submit(view) : view.editing && view.editing.showChecks()), {
                class: 'aui-button aui-button-primary', 'aria-disabled': ready ? null : 'true',
                title: blocking ? say.counted(words, 'submit.blocked', blocking) : null, 'aria-describedby': blocking ? 'ss-checks-title' : null,
            });
        }

        /** A draft that the commander has never seen may be thrown away, and with it every item and its issue. */
        function remove(view) {
            const { words, data } = view;
            dialog({
                words,
                title: say.text(words, 'delete.ask', String(data.year)),
                content: () => el('p', {}, say.counted(words, 'delete.why', data.items.length), ' ', say.text(words, 'delete.issues')),
                deedName: say.text(words, 'delete'),
                danger: true,
                refused: 'service-safety.plan.not-done',
                reload: () => again(view, null),
                deed: async () => {
                    await rest.remove(`/plans/${data.plan.id}`, { version: data.plan.version }, PATIENCE);
                    messages.done(say.text(words, 'delete.done'));
                    await again(view, null);
                },
            });
        }

        function form(view, kind, parameters) {
            const { data } = view;
            return rest.address(`/plans/${data.plan.id}/form.${kind}`, { revision: data.revision.number, ...parameters });
        }

        /** What is seldom needed. */
        function more(view) {
            const { words, data } = view;
            const link = (key, href, attributes) => el('a', { href, ...attributes }, say.text(words, key));
            return menu(say.text(words, 'more-deeds'), [
                link('word', form(view, 'docx')),
                data.revision.inForce && link('print.marks', form(view, 'html', { marks: 'true' }), { target: '_blank' }),
                link('blank', rest.address('/plans/blank-form.docx')),
                link('blank.print', rest.address('/plans/blank-form.html'), { target: '_blank' }),
                data.may('delete') && el('button', { type: 'button', onclick: () => remove(view) }, say.text(words, 'delete')),
            ]);
        }

        /** What the commander may decide. */
        function decisions(view) {
            const { words, data } = view;
            return [
                data.may('approve') && button(say.text(words, 'approve'), () => approve(view), { class: 'aui-button aui-button-primary' }),
                data.may('return') && button(say.text(words, 'return'), () => giveBack(view)),
            ];
        }

        /** Where a file is loaded into the plan. */
        function importing(view, plan) {
            return view.link({ view: 'import', plan: plan.id });
        }

        /** The buttons at the right of the title. */
        function actions(view) {
            const { words, data } = view;
            const first = data.revisions.length > 1 && Math.max(1, (data.revision.number === 1 ? 2 : data.revision.number) - 1);
            return [
                data.may('submit') && submitButton(view),
                decisions(view),
                data.may('add-item') && button(say.text(words, 'add'), () => view.editing && view.editing.add()),
                data.may('add-item') && el('a', { class: 'aui-button', href: importing(view, data.plan) }, say.text(words, 'load')),
                data.may('clarify') && button(say.text(words, 'clarify'), () => clarify(view)),
                first && el('a', {
                    class: 'aui-button', href: view.link({ view: 'compare', from: first, to: data.revision.number === 1 ? 2 : data.revision.number }),
                }, say.text(words, 'compare')),
                el('a', { class: 'aui-button', href: form(view, 'html'), target: '_blank' }, words.text('service-safety.ui.print')),
                more(view),
            ];
        }

        async function create(view, place, given, then) {
            fill(place, el('p', { role: 'status', 'aria-busy': 'true' }, say.text(view.words, 'begin.busy')));
            try {
                const { body, year } = view.data;
                then(await rest.post('/plans', { unitId: body, year, ...given }, null, PATIENCE));
            } catch (refusal) {
                fill(place, messages.failure(view.words, say.text(view.words, 'begin.failed'), refusal, () => view.open()));
            }
        }

        /** There is no plan for the year: what will stand here, and how to begin. */
        function begin(view) {
            const { words, data } = view;
            const { earlier } = data;
            const place = el('div', {});
            if (!view.page.mayPlan) {
                return fill(place, messages.empty(say.text(words, 'none', String(data.year)), say.text(words, 'none.who')));
            }
            const opened = () => view.open();
            return fill(place, messages.empty(say.text(words, 'none', String(data.year)), say.text(words, 'none.why'),
                earlier && button(say.text(words, 'begin.carry', String(earlier.year)), () => create(view, place, { fromYear: earlier.year }, opened), {
                    class: 'aui-button aui-button-primary',
                }),
                button(say.text(words, 'begin.empty'), () => create(view, place, {}, opened), {
                    class: `aui-button${earlier ? '' : ' aui-button-primary'}`,
                }),
                button(say.text(words, 'load'), () => create(view, place, {}, (plan) => window.location.assign(importing(view, plan))))));
        }

        return { actions, begin, decisions };
    });
