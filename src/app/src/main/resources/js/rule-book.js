/** Page of the administration: the editions of the rule book, and entering one after seeing what it would move. */
define('service-safety/rule-book',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/table',
        'service-safety/form', 'service-safety/ask', 'service-safety/rule-book-fields', 'service-safety/rule-book-moves',
        'wrm/context-path'],
    ({ el, fill, lozenge }, page, rest, messages, tables, forms, ask, Fields, moves, contextPath) => {
        const LOOKS = {
            PAST: '', IN_FORCE: 'aui-lozenge-success', COMING: 'aui-lozenge-inprogress', WITHDRAWN: 'aui-lozenge-removed',
        };
        /** All bodies are looked at: milliseconds. */
        const PATIENCE = 120000;

        return class RuleBook {
            constructor(root, data) {
                this.words = data.words;
                this.fields = new Fields(this.words);
                this.said = el('div', {});
                this.place = el('div', {});
                this.add = el('button', { class: 'aui-button aui-button-primary', type: 'button', onclick: () => this.write() },
                    this.text('new'));
                fill(root, page.head({
                    crumbs: el('a', { href: `${contextPath()}/secure/admin/SafetySetup.jspa` },
                        this.words.text('service-safety.setup-page.page')),
                    title: this.text('title'),
                    sub: this.text('note'),
                    actions: this.add,
                }), this.said, this.place);
                this.load();
            }

            text(key, ...values) {
                return this.words.text(`service-safety.rule-book.${key}`, ...values);
            }

            async load() {
                this.add.hidden = false;
                const stop = messages.loading(this.place, this.words, 6);
                try {
                    this.known = await rest.get('/rulebook/editions');
                    stop();
                    this.show(this.known.items.find((item) => item.state === 'IN_FORCE') || this.known.items[0]);
                } catch (refusal) {
                    stop();
                    fill(this.place, messages.failure(this.words, this.text('failed'), refusal, () => this.load()));
                }
            }

            show(chosen) {
                fill(this.place, this.list(chosen), this.values(chosen));
            }

            list(chosen) {
                return tables.scrolled(this.text('editions'), tables.table(this.text('editions'), [
                    { title: this.text('edition'), width: '150px' }, { title: this.text('in-force'), width: '190px' },
                    { title: this.text('state'), width: '150px' }, { title: this.text('entered') },
                    { title: this.words.text('service-safety.ui.actions'), width: '210px' },
                ], this.known.items.map((item) => this.row(item, item === chosen)), 'ss-fixed'));
            }

            name(item) {
                return this.text('order', item.values.edition);
            }

            row(item, chosen) {
                const from = this.words.day(item.values.inForceFrom);
                return tables.row({ class: chosen && 'ss-sel', 'data-edition': item.values.edition },
                    tables.named(this.name(item)),
                    tables.cell(item.lastDay ? this.text('from-to', from, this.words.day(item.lastDay)) : this.text('from', from)),
                    tables.cell(lozenge(LOOKS[item.state], this.text(`state.${item.state}`)), this.repealed(item)),
                    tables.cell(this.entered(item)),
                    el('td', {}, el('div', { class: 'ss-links' }, this.deeds(item))));
            }

            repealed({ values }) {
                return values.repealedOn && el('div', { class: 'ss-muted' },
                    this.text('repealed', this.words.day(values.repealedOn), values.repealedBy));
            }

            entered(item) {
                if (!item.enteredAt) {
                    return el('span', { class: 'ss-muted' }, this.text('built-in'));
                }
                return [this.text('by', item.enteredByName, this.words.day(item.enteredAt)),
                    item.withdrawnAt && el('div', { class: 'ss-muted' },
                        this.text('withdrawn-by', item.withdrawnByName, this.words.day(item.withdrawnAt)))];
            }

            deeds(item) {
                const deed = (key, onclick) => el('button', { class: 'aui-button aui-button-link', type: 'button', onclick },
                    this.text(key), el('span', { class: 'assistive' }, `: ${this.name(item)}`));
                return [deed('values', () => {
                    this.show(item);
                    this.place.querySelector('h2').focus();
                }), item.can.includes('withdraw') && deed('withdraw', () => ask(this.words, this.text('withdraw'),
                    this.text('withdraw.confirm', this.name(item)), this.text('withdraw'), () => this.withdraw(item)))];
            }

            /** The values; those that the edition before had otherwise say what they were. */
            values(item) {
                const counting = this.known.items.filter((each) => each.state !== 'WITHDRAWN'
                    && each.values.inForceFrom < item.values.inForceFrom);
                const before = counting[counting.length - 1];
                const clause = (value) => item.values.clause[value.rule];
                return [
                    el('h2', { class: 'ss-h', tabindex: '-1' }, this.text('values-of', this.name(item))),
                    tables.table(this.text('values-of', this.name(item)), [
                        { title: this.text('value') }, { title: this.text('says'), width: '340px' },
                        { title: this.text('clause'), width: '130px' },
                    ], Fields.values.map((value) => {
                        const says = this.fields.read(value, item.values);
                        const was = before ? this.fields.read(value, before.values) : says;
                        return tables.row({ 'data-value': value.name }, tables.named(this.fields.label(value)),
                            tables.cell(was === says ? says : [el('b', {}, says),
                                el('span', { class: 'ss-muted' }, ` ${this.text('was', was)}`)]),
                            tables.cell(clause(value) ? page.clause(this.words, clause(value))
                                : el('span', { class: 'ss-muted' }, this.text('silent'))));
                    })),
                ];
            }

            async withdraw(item) {
                fill(this.said);
                try {
                    await rest.remove(`/rulebook/editions/${item.id}`, { version: this.known.version });
                    await this.load();
                    this.say(messages.alert('success', this.text('withdrawn', this.name(item))));
                } catch (refusal) {
                    this.say(messages.failure(this.words, this.text('withdraw.failed'), refusal));
                }
            }

            /** The form, beginning with the values of the edition in force. */
            write() {
                const inForce = this.known.items.find((item) => item.state === 'IN_FORCE') || this.known.items[0];
                const form = new forms.Form(this.words);
                form.guard();
                this.form = form;
                this.add.hidden = true;
                fill(this.said);
                const head = this.headFields(inForce);
                const rules = this.fields.form(form, inForce.values);
                this.collect = () => ({ ...rules.values(), ...head.values(), version: this.known.version });
                this.preview = el('section', { class: 'ss-moves', 'aria-labelledby': 'ss-moves' });
                fill(this.place, el('form', {
                    novalidate: true,
                    oninput: () => this.stale(),
                    onchange: () => this.stale(),
                    onsubmit: (event) => {
                        event.preventDefault();
                        this.look();
                    },
                }, form.summary, el('h2', { class: 'ss-h' }, this.text('new'), el('small', {}, this.text('new.note', this.name(inForce)))),
                el('div', { class: 'ss-form ss-rules' }, head.nodes, rules.nodes, el('span', {}),
                    el('div', { class: 'ss-actions' },
                        el('button', { class: 'aui-button aui-button-primary', type: 'submit' }, this.text('look')),
                        el('button', { class: 'aui-button aui-button-link', type: 'button', onclick: () => this.leave() },
                            this.words.text('service-safety.ui.cancel'))))), this.preview);
                head.first.focus();
            }

            headFields(inForce) {
                const name = forms.input({ class: 'ss-in w2' });
                const from = forms.input({ class: 'ss-in w1' });
                const repealed = forms.input({ class: 'ss-in w1' });
                const day = (control) => this.words.isoDay(control.value) || null;
                const field = (key, control, required) => this.form.field({
                    name: key, label: this.text(key), required, control, note: this.text(`${key}.note`),
                });
                return {
                    first: name,
                    nodes: [field('edition', name, true), field('inForceFrom', from, true),
                        !inForce.values.repealedOn && field('previousRepealedOn', repealed, false)],
                    values: () => ({
                        edition: name.value.trim() || null, inForceFrom: day(from), previousRepealedOn: day(repealed),
                    }),
                };
            }

            /** What was shown is of other values than those that stand there now. */
            stale() {
                fill(this.preview);
            }

            leave() {
                this.form.saved();
                this.load();
            }

            async busy(work) {
                const buttons = [...this.place.querySelectorAll('button')];
                buttons.forEach((button) => {
                    button.disabled = true;
                });
                try {
                    await work();
                } finally {
                    buttons.forEach((button) => {
                        button.disabled = false;
                    });
                }
            }

            async look() {
                await this.busy(async () => {
                    const sent = this.collect();
                    const stop = messages.loading(this.preview, this.words, 4);
                    try {
                        const answer = await rest.post('/rulebook/editions', sent, { dryRun: 'true' }, PATIENCE);
                        stop();
                        this.form.clear();
                        fill(this.preview, moves(this.words, answer,
                            el('p', { class: 'ss-note' }, this.text('kept')),
                            el('div', { class: 'ss-actions' }, el('button', {
                                class: 'aui-button aui-button-primary', type: 'button', onclick: () => this.save(sent),
                            }, this.text('save')))));
                        this.preview.querySelector('#ss-moves').focus();
                    } catch (refusal) {
                        stop();
                        fill(this.preview);
                        this.form.refuse(refusal, 'service-safety.rule-book.not-looked');
                    }
                });
            }

            async save(sent) {
                await this.busy(async () => {
                    try {
                        const answer = await rest.post('/rulebook/editions', sent);
                        this.form.saved();
                        await this.load();
                        this.show(this.known.items.find((item) => item.id === answer.id));
                        this.say(messages.alert('success', this.text('saved', this.name(answer), this.words.day(answer.values.inForceFrom))));
                    } catch (refusal) {
                        this.form.refuse(refusal);
                    }
                });
            }

            say(box) {
                fill(this.said, box);
                this.said.querySelector('[role=alert]').focus();
            }
        };
    });

require(['service-safety/page', 'service-safety/rule-book'], (page, RuleBook) => {
    page.start('ss-rulebook', (root, data) => new RuleBook(root, data));
});
