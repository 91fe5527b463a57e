/** One open row of an act's violations: what is typed, pasted or taken over from earlier ones, and written by Enter. */
define('service-safety/act-violation-row',
    ['service-safety/dom', 'service-safety/messages', 'service-safety/form', 'service-safety/table'],
    ({ el, fill }, messages, forms, tables) => {
        /** The five fields of one row. */
        return class Row {
            constructor(list, violation) {
                this.list = list;
                this.given = violation || {};
                this.form = new forms.Form(list.words);
                this.at = this.controls();
                this.status = el('p', { class: 'ss-note', role: 'status' });
                this.element = this.row();
            }

            text(key, ...values) {
                return this.list.words.text(`service-safety.violation.${key}`, ...values);
            }

            controls() {
                const { given } = this;
                const { words } = this.list;
                const responsible = given.responsible || {};
                return {
                    text: forms.area({
                        value: given.text || '', 'aria-label': this.text('text'), placeholder: this.text('text'),
                    }),
                    proposal: forms.area({
                        value: given.proposal || '', 'aria-label': this.text('proposal'), placeholder: this.text('proposal'),
                    }),
                    kind: this.list.act.kinds.choice(given.kind, this.list.frequent, { 'aria-label': this.text('kind') }),
                    responsible: forms.input({
                        value: responsible.title || '', 'aria-label': this.text('responsible'), placeholder: this.text('responsible.hint'),
                    }),
                    user: forms.input({
                        value: responsible.user || '', 'aria-label': this.text('responsible.user'),
                        placeholder: this.text('responsible.user.hint'),
                    }),
                    due: forms.input({
                        value: given.due ? words.day(given.due) : '', 'aria-label': this.text('due'),
                        placeholder: words.text('service-safety.act.day-form'),
                    }),
                };
            }

            watched(name, control) {
                const id = `ss-violation-${this.given.key || 'new'}-${name.replace('.', '-')}`;
                const place = el('p', { class: 'ss-err-text', id: `${id}-fault`, hidden: true });
                control.id = id;
                this.form.watch(name, control, control.getAttribute('aria-label'), place);
                return [control, place];
            }

            row() {
                const buttons = el('div', { class: 'ss-actions', style: 'margin-top:6px' },
                    el('button', { class: 'aui-button', type: 'button', onclick: () => this.write(true) },
                        this.text(this.given.key ? 'save' : 'record')),
                    this.given.key && el('button', {
                        class: 'aui-button aui-button-link', type: 'button', onclick: () => this.list.refresh(),
                    }, this.list.words.text('service-safety.ui.cancel')));
                this.offers = el('div', {});
                this.offer();
                const row = tables.row({ class: `ss-sel ss-violation${this.given.key ? '' : ' ss-noprint'}` },
                    tables.cell(this.given.place || this.list.act.violations.length + 1),
                    tables.cell(this.offers, this.watched('text', this.at.text), this.watched('proposal', this.at.proposal),
                        this.form.summary, buttons, this.status),
                    tables.cell(this.watched('kind', this.at.kind)),
                    tables.cell(this.watched('responsible.title', this.at.responsible),
                        this.watched('responsible.user', this.at.user)),
                    tables.cell(this.watched('due', this.at.due)));
                row.addEventListener('keydown', (event) => this.pressed(event));
                row.addEventListener('paste', (event) => this.pasted(event));
                return row;
            }

            /** What was found in the unit before, to be taken over by a choice; of a new row only. */
            offer() {
                const before = this.given.key ? [] : this.list.before;
                const choice = before.length > 0 && forms.choice([['', this.text('frequent')],
                    ...before.map((one, at) => [String(at), one.text])], '', { 'aria-label': this.text('frequent') });
                if (choice) {
                    choice.addEventListener('change', () => choice.value && this.take(before[Number(choice.value)]));
                }
                fill(this.offers, choice);
                this.list.act.kinds.refill(this.at.kind, this.list.frequent);
            }

            take(one) {
                const responsible = one.responsible || {};
                this.at.text.value = one.text;
                this.at.proposal.value = one.proposal || '';
                this.at.kind.value = one.kind || '';
                this.at.responsible.value = responsible.title || '';
                this.at.user.value = responsible.user || '';
                this.form.clear();
                this.at.text.focus();
            }

            pressed(event) {
                if (event.key === 'Enter' && !event.shiftKey && event.target.tagName !== 'BUTTON') {
                    event.preventDefault();
                    this.write(!event.ctrlKey);
                } else if (event.key === 'Escape' && this.given.key) {
                    this.list.refresh();
                }
            }

            /** Rows copied from a table: text, proposal, kind, responsible, due; one line is an ordinary paste. */
            pasted(event) {
                const lines = event.clipboardData.getData('text/plain').split(/\r?\n/).filter((line) => line.trim());
                if (event.target === this.at.text && (lines.length > 1 || lines.some((line) => line.includes('\t')))) {
                    event.preventDefault();
                    this.list.recordAll(lines.map((line) => this.fromCells(line.split('\t').map((cell) => cell.trim()))));
                }
            }

            fromCells([text, proposal, kind, responsible, due]) {
                const { words } = this.list;
                return {
                    text, proposal: proposal || null, kind: this.list.act.kinds.code(kind) || kind || null,
                    responsible: { title: responsible || null }, due: due ? words.isoDay(due) : null,
                };
            }

            content() {
                return {
                    text: this.at.text.value.trim(),
                    kind: this.at.kind.value || null,
                    proposal: this.at.proposal.value.trim() || null,
                    responsible: { user: this.at.user.value.trim() || null, title: this.at.responsible.value.trim() || null },
                    due: this.list.words.isoDay(this.at.due.value) || null,
                };
            }

            get empty() {
                return Object.values(this.at)
                    .every((control) => !control.value.trim());
            }

            async write(andNext) {
                if (this.busy) {
                    return;
                }
                if (this.empty) {
                    this.list.leave();
                    return;
                }
                this.setBusy(true);
                try {
                    if (!(await this.list.write(this.content(), this.given))) {
                        this.setBusy(false);
                    } else if (andNext) {
                        this.list.focusNew();
                    } else {
                        this.list.leave();
                    }
                } catch (refusal) {
                    this.setBusy(false);
                    if (refusal.changedMeanwhile) {
                        this.conflict();
                    } else {
                        this.form.refuse(refusal);
                    }
                }
            }

            /** Somebody else changed it, here or in its issue: one's own entries stay in the fields until one lets them go. */
            conflict() {
                const { words } = this.list;
                const box = messages.alert('warning', words.text('service-safety.fault.changed-meanwhile'),
                    el('button', { class: 'aui-button', type: 'button', onclick: () => this.list.reload() },
                        words.text('service-safety.ui.take-theirs')));
                fill(this.form.summary, box);
                box.focus();
            }

            /** While it is being written nothing can be typed that would be lost, and Enter writes nothing twice. */
            setBusy(busy) {
                this.busy = busy;
                this.element.setAttribute('aria-busy', String(busy));
                Object.values(this.at).forEach((control) => {
                    control.disabled = busy;
                });
            }
        };
    });
