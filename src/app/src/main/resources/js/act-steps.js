/** What becomes of a signed act, as far as the server permits it: approved, acknowledged, reported on, supplemented, disposed of. */
define('service-safety/act-steps',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/dialog'],
    ({ el }, page, rest, messages, forms, dialog) => {
        function narrow(content) {
            return el('div', { class: 'ss-form ss-above' }, content);
        }

        /** Asks, takes the step, and shows the act as it is then. */
        function take(act, verb, { why, fields, danger, ready }) {
            dialog({
                words: act.words,
                title: act.text(`${verb}.ask`),
                content: (form) => [el('p', {}, why), narrow(fields(form))],
                deedName: act.text(verb),
                danger,
                refused: 'service-safety.act.step.not-done',
                reload: () => act.reload(),
                deed: async () => {
                    if (ready) {
                        ready();
                    }
                    await rest.post(`/acts/${act.act.id}/${verb}`, { ...sent(fields), version: act.act.version });
                    messages.done(act.text(`${verb}.done`));
                    await act.reload();
                },
            });
        }

        function sent(fields) {
            return Object.fromEntries(Object.entries(fields.values).map(([name, value]) => [name, value()]));
        }

        /** Fields of a step: [name, control, required]; what they hold is read when it is sent. */
        function asked(act, verb, ...fields) {
            const show = (form) => fields.map(([name, control]) => form.field({
                name, label: act.text(`${verb}.${name}`), required: true, control,
            }));
            show.values = Object.fromEntries(fields.map(([name, control]) => [name,
                () => (name === 'on' ? act.words.isoDay(control.value) : control.value.trim()) || null]));
            return show;
        }

        function today(act) {
            return forms.input({ class: 'ss-in w1', value: act.words.day(act.data.now.slice(0, 10)) });
        }

        function approve(act) {
            take(act, 'approve', { why: act.text('approve.why'), fields: asked(act, 'approve', ['on', today(act)]) });
        }

        function acknowledge(act) {
            take(act, 'acknowledge', { why: act.text('acknowledge.why'), fields: asked(act, 'acknowledge', ['on', today(act)]) });
        }

        function report(act) {
            const open = act.violations.filter((violation) => violation.status !== 'VERIFIED').length;
            take(act, 'report', {
                why: open ? act.words.counted('service-safety.act.report.still-open', open) : act.text('report.why'),
                fields: asked(act, 'report', ['outgoing', forms.input({ class: 'ss-in w2' })], ['on', today(act)]),
            });
        }

        /** Irreversible: the number of the act is to be typed before. */
        function dispose(act) {
            const number = act.act.number || '';
            const typed = forms.input({ class: 'ss-in w1' });
            const fields = asked(act, 'dispose', ['decision', forms.area({ rows: 3 })], ['number', forms.input({ class: 'ss-in w1' })],
                ['on', today(act)]);
            const show = (form) => [fields(form), form.field({
                name: 'typed', label: act.text('dispose.typed', number), required: true, control: typed,
            })];
            show.values = fields.values;
            take(act, 'dispose', {
                why: act.text('dispose.why', act.words.day(act.act.keepUntil)),
                fields: show,
                danger: true,
                ready: () => {
                    if (typed.value.trim() !== number) {
                        throw new rest.Refusal(400, { errors: [{ field: 'typed', message: act.text('dispose.mistyped', number) }] });
                    }
                },
            });
        }

        async function supplement(act) {
            try {
                const made = await rest.post('/acts', {
                    bodyId: act.act.bodyId, unitId: act.act.unitId, startedOn: act.act.startedOn, endedOn: act.act.endedOn,
                    chair: { name: act.data.me, user: act.data.myName }, supplements: act.act.id,
                });
                window.location.assign(page.link(act.data.projectKey, 'acts', { act: made.id }));
            } catch (refusal) {
                act.form.refuse(refusal);
            }
        }

        const DEEDS = { approve, acknowledge, report, supplement, dispose };

        /** The buttons at the right of the title; the step that comes next is the primary one. */
        function actions(act) {
            return Object.keys(DEEDS).filter((verb) => act.may(verb)).map((verb) => el('button', {
                class: `aui-button${['approve', 'acknowledge', 'report'].includes(verb) ? ' aui-button-primary' : ''}`,
                type: 'button', onclick: () => DEEDS[verb](act),
            }, act.text(verb)));
        }

        return { actions };
    });
