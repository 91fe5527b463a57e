/** Chosen items of a draft, whose responsible person, monitoring person or term are changed at once, as after a transfer. */
define('service-safety/plan-chosen',
    ['service-safety/dom', 'service-safety/rest', 'service-safety/form', 'service-safety/dialog', 'service-safety/messages',
        'service-safety/plan-words', 'service-safety/plan-term'],
    ({ el, fill }, rest, forms, dialog, messages, say, Term) => {
        const PATIENCE = 120000;

        return class Chosen {
            constructor(view) {
                this.view = view;
                this.words = view.words;
                this.element = el('div', {});
            }

            text(key, ...values) {
                return say.text(this.words, key, ...values);
            }

            show() {
                const { table } = this.view;
                const count = table.chosen.size;
                const button = (title, deed, link) => el('button', {
                    class: `aui-button${link ? ' aui-button-link' : ''}`, type: 'button', onclick: deed,
                }, title);
                const passed = this.view.filter.of(this.view.data.items).length;
                fill(this.element, count > 0 && el('div', { class: 'ss-chosen ss-noprint', role: 'group', 'aria-label': this.text('chosen.deeds') },
                    el('span', { role: 'status' }, say.counted(this.words, 'chosen', count)),
                    button(this.text('chosen.responsible'), () => this.people('responsible', 3)),
                    button(this.text('chosen.monitor'), () => this.people('monitor', 4)),
                    button(this.text('chosen.term'), () => this.term()),
                    count < passed && button(this.text('chosen.all', String(passed)), () => table.chooseAll(true), true),
                    button(this.text('chosen.none'), () => table.chooseAll(false), true)));
            }

            people(role, column) {
                const title = forms.input({});
                const user = forms.input({});
                this.ask(role, (form) => [
                    form.field({ name: `${role}.title`, label: this.text(`column.${column}`), control: title }),
                    form.field({ name: `${role}.user`, label: this.text('user'), control: user }),
                ], () => ({ [role]: { title: title.value.trim() || null, user: user.value.trim() || null } }));
            }

            term() {
                let term;
                this.ask('term', (form) => {
                    term = new Term(this.view, form, null);
                    return term.element;
                }, () => ({ term: term.content() }));
            }

            ask(what, fields, sent) {
                const { data, table } = this.view;
                const keys = [...table.chosen];
                dialog({
                    words: this.words,
                    title: this.text(`chosen.${what}.ask`),
                    content: (form) => [
                        el('p', {}, say.counted(this.words, 'chosen.all-or-none', keys.length)),
                        el('div', { class: 'ss-form ss-above' }, fields(form)),
                    ],
                    deedName: say.counted(this.words, 'chosen.change', keys.length),
                    reload: () => this.view.open(),
                    deed: async () => {
                        const changed = await rest.post(`/plans/${data.plan.id}/items/change`, { keys, ...sent() }, null, PATIENCE);
                        data.put(changed);
                        table.chosen.clear();
                        this.view.refreshTable();
                        messages.done(say.counted(this.words, 'chosen.done', changed.length));
                        this.view.editing.check();
                    },
                });
            }
        };
    });
