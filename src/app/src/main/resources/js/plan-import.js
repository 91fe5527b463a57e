/** Page: loading a plan in the form of Appendix 1 (clauses 5 and 6) into a draft, in three steps; nothing is written before the third. */
define('service-safety/plan-import',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/plan-import-report', 'service-safety/plan-import-table', 'service-safety/plan-import-load'],
    ({ el, fill }, page, rest, messages, forms, Report, Table, Loading) => {
        return class PlanImport {
            constructor(root, data) {
                this.data = data;
                this.words = data.words;
                this.file = null;
                this.report = new Report();
                this.place = el('div', {});
                fill(root, this.place);
                window.addEventListener('beforeunload', (event) => {
                    if (this.report.corrections.size && !this.done) {
                        event.preventDefault();
                    }
                });
                this.open();
            }

            text(key, ...values) {
                return this.words.text(`service-safety.plan-import.${key}`, ...values);
            }

            counted(key, count, ...values) {
                return this.words.counted(`service-safety.plan-import.${key}`, count, ...values);
            }

            async open() {
                const stop = messages.loading(this.place, this.words, 4);
                try {
                    this.plan = await rest.get(`/plans/${encodeURIComponent(page.asked('plan') || '')}`);
                    stop();
                    this.table = new Table(this.words, this.report, this.plan.year, this.listener());
                    this.choose();
                } catch (refusal) {
                    stop();
                    fill(this.place, refusal.status === 404 ? messages.locked(this.words)
                        : messages.failure(this.words, this.text('failed'), refusal, () => this.open()));
                }
            }

            listener() {
                return {
                    changed: () => this.changed(),
                    undone: (row, column) => {
                        this.report.undo(row, column);
                        this.check();
                    },
                    redrawn: () => this.preview(),
                    check: () => this.check(),
                };
            }

            path() {
                return `/plans/${this.plan.id}/import`;
            }

            back() {
                return page.link(this.data.projectKey, 'plan', { year: String(this.plan.year) });
            }

            head(title, sub, actions) {
                return page.head({
                    crumbs: [el('a', { href: this.back() }, this.text('plan-of', String(this.plan.year))), ` / ${this.text('crumb')}`],
                    title, sub, actions,
                });
            }

            steps(at, note) {
                const notes = [this.file && at > 1 ? this.file.name : this.text('step.1.note'),
                    at === 2 && note ? note : this.text('step.2.note'), at === 3 && note ? note : this.text('step.3.note')];
                return el('ol', { class: 'ss-states', 'aria-label': this.text('steps') },
                    [1, 2, 3].map((number) => el('li', {
                        class: number < at && 'done', 'aria-current': number === at && 'step',
                    }, this.text(`step.${number}`), el('small', {}, notes[number - 1]))));
            }

            /** Step 1; `refusal` is why the file chosen before is not taken. */
            choose(refusal) {
                const may = this.plan.can.includes('edit');
                fill(this.place, this.head(this.text('title.1'), el('span', {}, this.plan.unitName)), this.steps(1),
                    refusal && this.refused(refusal),
                    may ? this.chooser(!refusal) : messages.message('info', null,
                        this.text(this.plan.state === 'DRAFT' ? 'not-yours' : 'no-draft'),
                        el('a', { href: this.back() }, this.text('open-plan'))));
                const alert = this.place.querySelector('[role=alert]');
                if (alert) {
                    alert.focus();
                }
            }

            chooser(withForm) {
                const control = el('input', {
                    type: 'file', class: 'ss-in w3', accept: '.docx,.xlsx',
                    onchange: () => control.files[0] && this.take(control.files[0]),
                });
                return el('div', { class: 'ss-form' }, new forms.Form(this.words).field({
                    name: 'file', label: this.text('file'), required: true, control,
                    note: [this.text('file.note'), ' ', withForm && this.formLink()],
                }), this.report.corrections.size > 0 && el('p', { class: 'ss-note' },
                    this.text('kept-until', this.words.number(this.report.corrections.size))));
            }

            formLink() {
                return el('a', { href: rest.address('/plans/blank-form.docx') }, this.text('form'));
            }

            refused(refusal) {
                const [box] = messages.failure(this.words, this.text('not-taken', this.file.name), refusal);
                box.append(el('p', {}, this.formLink()));
                return box;
            }

            /** Reads the file once: it may change on the disk while its rows are mended here. */
            async take(chosen) {
                try {
                    this.file = new File([await chosen.arrayBuffer()], chosen.name);
                } catch (unreadable) {
                    this.file = chosen;
                }
                this.table.opened.clear();
                this.table.only = '';
                this.dropped = 0;
                const stop = messages.loading(this.place, this.words, 8);
                try {
                    const first = await rest.upload(this.path(), { file: this.file }, { dryRun: true });
                    this.dropped = this.report.keepFitting(first);
                    const answer = this.report.corrections.size ? await rest.upload(this.path(), this.parts(), { dryRun: true }) : first;
                    stop();
                    this.report.take(answer);
                    this.preview();
                    this.focusFault();
                } catch (refusal) {
                    stop();
                    this.choose(refusal);
                }
            }

            parts() {
                const corrections = this.report.sent();
                return {
                    file: this.file,
                    ...(corrections.length
                        ? { corrections: new Blob([JSON.stringify(corrections)], { type: 'application/json' }) } : {}),
                };
            }

            /** Asks the server again what it makes of the file with the corrections. */
            async check() {
                const button = this.place.querySelector('.ss-check-again');
                button.setAttribute('aria-busy', 'true');
                try {
                    this.report.take(await rest.upload(this.path(), this.parts(), { dryRun: true }));
                    this.table.opened.clear();
                    this.preview();
                    this.focusFault();
                } catch (refusal) {
                    button.removeAttribute('aria-busy');
                    this.tell(messages.failure(this.words, this.text('failed'), refusal));
                }
            }

            focusFault() {
                const first = Table.firstFault(this.place) || this.place.querySelector('#ss-import-verdict');
                first.focus();
            }

            tell(boxes) {
                this.place.querySelectorAll('.ss-told').forEach((old) => old.remove());
                const told = el('div', { class: 'ss-told' }, boxes.filter(Boolean));
                this.place.querySelector('.ss-states').after(told);
                told.firstChild.focus();
            }

            /** Step 2. */
            preview() {
                const groups = this.report.groups();
                const left = groups[0].items.length;
                const all = left + groups[1].items.length;
                fill(this.place,
                    this.head(this.text('title'), [
                        el('span', {}, this.file.name, ', ', this.counted('rows', this.report.answer.rows)),
                        el('button', { class: 'aui-button aui-button-link ss-inline', type: 'button', onclick: () => this.choose() },
                            this.text('other-file'))], this.actions()),
                    this.steps(2, all ? this.text('left', String(left), String(all)) : this.text('left-none')),
                    this.verdict(left, groups), this.notes(), this.leftOut(),
                    this.table.filters(groups), this.table.draw(groups));
                this.changed();
            }

            actions() {
                const fresh = this.report.answer.rows - this.report.count('SAME');
                this.loadButton = el('button', {
                    class: 'aui-button aui-button-primary', type: 'button',
                    onclick: () => this.report.ready && new Loading(this).start(),
                }, this.counted('load', fresh));
                return [this.loadButton,
                    el('button', { class: 'aui-button ss-check-again', type: 'button', onclick: () => this.check() }, this.text('check-again')),
                    el('a', { class: 'aui-button aui-button-link', href: this.back() }, this.words.text('service-safety.ui.cancel'))];
            }

            /** The button to load says by itself whether it may be used, and the line below why not. */
            changed() {
                const { ready } = this.report;
                const why = this.place.querySelector('#ss-import-unchecked');
                if (ready) {
                    this.loadButton.removeAttribute('aria-disabled');
                    this.loadButton.removeAttribute('aria-describedby');
                } else {
                    this.loadButton.setAttribute('aria-disabled', 'true');
                    this.loadButton.setAttribute('aria-describedby', 'ss-import-verdict');
                }
                why.hidden = this.report.unchecked.size === 0;
            }

            verdict(left, groups) {
                const { rows, accepted } = this.report.answer;
                const same = this.report.count('SAME');
                const said = rows === 0 ? this.text('verdict.empty')
                    : left ? this.text('verdict.refused', String(accepted), String(rows), String(groups[1].items.length), String(left))
                        : this.text('verdict.good', String(rows));
                const box = messages.message(left || !rows ? 'warning' : 'info', null, said,
                    same > 0 && this.text('verdict.same', String(same)),
                    this.dropped > 0 && this.text('verdict.dropped', String(this.dropped)));
                const taken = this.report.answer.refused.filter((fault) => fault.code === 'number-differs');
                if (taken.length > 1) {
                    box.append(el('p', {}, el('button', { class: 'aui-button', type: 'button', onclick: () => this.renumber(taken) },
                        this.text('renumber', String(taken.length)))));
                }
                const { refused, remarks } = this.report.answer;
                if (refused.length + remarks.length) {
                    box.append(el('p', {}, el('button', {
                        class: 'aui-button aui-button-link ss-inline', type: 'button', onclick: () => this.keepRemarks(),
                    }, this.text('remarks', String(refused.length + remarks.length)))));
                }
                box.append(el('p', { id: 'ss-import-unchecked', hidden: true }, this.text('verdict.unchecked')));
                box.id = 'ss-import-verdict';
                box.tabIndex = -1;
                box.setAttribute('role', 'status');
                return box;
            }

            /** What is wrong goes to whoever wrote the file, as a workbook; cells mended here are no more wrong in it. */
            async keepRemarks() {
                try {
                    const name = this.file.name.replace(/\.[^.]*$/, '');
                    await rest.keep(`${this.path()}/remarks.xlsx`, this.parts(), `${name} – ${this.text('remarks.file')}.xlsx`);
                } catch (refusal) {
                    this.tell(messages.failure(this.words, this.text('failed'), refusal));
                }
            }

            /** Rows whose numbers the plan has for something else give them up, and come last. */
            renumber(taken) {
                taken.forEach((fault) => this.report.mend(fault.row, fault.column, fault.value, ''));
                this.check();
            }

            /** What is to be said about the file as a whole, and what becomes of goals, tasks and requirements. */
            notes() {
                const said = [...this.report.answer.notes.map((note) => note.message), ...this.texts(this.report.answer)];
                return said.length > 0 && el('ul', { class: 'ss-import-notes' }, said.map((each) => el('li', {}, each)));
            }

            texts({ texts }) {
                return ['TAKEN', 'KEPT']
                    .map((outcome) => ({ outcome, named: texts.filter((text) => text.outcome === outcome) }))
                    .filter(({ named }) => named.length)
                    .map(({ outcome, named }) => this.text(`text.${outcome}`, named.map(({ field }) => this.text(`text.${field}`)).join(', ')));
            }

            leftOut() {
                const { leftOut, columns } = this.report.answer;
                const number = columns[0];
                const words = (row) => row.cells.filter(Boolean).join(' · ');
                return leftOut.length > 0 && el('div', { class: 'ss-import-left' },
                    el('p', {}, this.counted('left-out', leftOut.length)),
                    el('ul', {}, leftOut.map((row) => el('li', {}, this.text('left-out.row', String(row.row), words(row)), ' ',
                        number && el('button', {
                            class: 'aui-button aui-button-link ss-inline', type: 'button',
                            'aria-label': this.text('take-in.row', String(row.row)),
                            onclick: () => {
                                this.report.mend(row.row, number, row.cells[0], this.nextNumber());
                                this.check();
                            },
                        }, this.text('take-in'))))));
            }

            nextNumber() {
                return String(Math.max(0, ...this.report.items.map((item) => item.number)) + 1);
            }
        };
    });

require(['service-safety/page', 'service-safety/plan-import'], (page, PlanImport) => {
    page.start('ss-plan-import', (root, data) => new PlanImport(root, data));
});
