/** The violations of an act: the last row of a draft is always open; Enter writes it and opens the next. */
define('service-safety/act-violations',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form', 'service-safety/table',
        'service-safety/act-words'],
    ({ el, fill, lozenge }, page, rest, messages, forms, tables, acts) => {
        /** The five fields of one row. */
        class Row {
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
                    kind: forms.choice([['', this.text('kind.choose')],
                        ...acts.KINDS.map((kind) => [kind, acts.kind(words, kind)])], given.kind, { 'aria-label': this.text('kind') }),
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
                const row = tables.row({ class: `ss-sel ss-violation${this.given.key ? '' : ' ss-noprint'}` },
                    tables.cell(this.given.place || this.list.act.violations.length + 1),
                    tables.cell(this.watched('text', this.at.text), this.watched('proposal', this.at.proposal),
                        this.form.summary, buttons, this.status),
                    tables.cell(this.watched('kind', this.at.kind)),
                    tables.cell(this.watched('responsible.title', this.at.responsible),
                        this.watched('responsible.user', this.at.user)),
                    tables.cell(this.watched('due', this.at.due)));
                row.addEventListener('keydown', (event) => this.pressed(event));
                row.addEventListener('paste', (event) => this.pasted(event));
                return row;
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
                const known = acts.KINDS.find((code) => acts.kind(words, code).toLowerCase() === (kind || '').toLowerCase());
                return {
                    text, proposal: proposal || null, kind: known || kind || null,
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
        }

        return class Violations {
            constructor(act) {
                this.act = act;
                this.words = act.words;
                this.body = el('div', { class: 'ss-violations' });
                this.count = el('small', { role: 'status' });
                this.section = el('section', { 'aria-labelledby': 'ss-violations-title' },
                    el('h2', { class: 'ss-h', id: 'ss-violations-title' }, this.text('title'), this.count),
                    this.body);
                this.refresh();
            }

            text(key, ...values) {
                return this.words.text(`service-safety.violation.${key}`, ...values);
            }

            refresh(editing) {
                const { violations } = this.act;
                const repeated = violations.filter((violation) => violation.repeatOf).length;
                fill(this.count, repeated ? this.text('count-repeated', String(violations.length), String(repeated))
                    : String(violations.length));
                const mayRecord = this.act.may('record-violation');
                this.fresh = mayRecord && !editing ? new Row(this) : null;
                const rows = violations.map((violation) => (violation.key === editing
                    ? new Row(this, violation).element : this.shown(violation)));
                fill(this.body, rows.length || mayRecord ? this.table([...rows, this.fresh && this.fresh.element])
                    : el('p', {}, this.text('none')),
                mayRecord && el('p', { class: 'ss-note ss-noprint' }, this.text('keys')));
                if (this.act.fields.noViolations) {
                    this.act.fields.noViolations.disabled = violations.length > 0;
                    if (violations.length) {
                        this.act.fields.noViolations.checked = false;
                    }
                }
            }

            table(rows) {
                return tables.scrolled(this.text('title'), tables.table(this.text('title'), [
                    { title: this.text('place'), width: '36px' },
                    { title: this.text('text-and-proposal') },
                    { title: this.text('kind'), width: '176px' },
                    { title: this.text('responsible'), width: '140px' },
                    { title: this.text('due'), width: '112px' },
                ], rows, 'ss-fixed'));
            }

            shown(violation) {
                const responsible = violation.responsible || {};
                return tables.row({},
                    tables.cell(violation.place || ''),
                    tables.cell(el('a', { href: page.issue(violation.key) }, violation.text), ' ',
                        violation.repeatOf && lozenge('aui-lozenge-subtle aui-lozenge-moved', this.text('repeated')),
                        el('br', {}),
                        el('span', { class: 'ss-muted' }, violation.proposal || '',
                            violation.repeatOf && [' ', this.words.nodes('service-safety.violation.linked',
                                el('a', { href: page.issue(violation.repeatOf) }, violation.repeatOf))]),
                        this.act.may('record-violation') && this.deeds(violation)),
                    tables.cell(acts.kind(this.words, violation.kind) || '\u2013'),
                    tables.cell(responsible.title || responsible.user || this.text('commander')),
                    tables.cell(violation.due ? this.words.day(violation.due) : '\u2013'));
            }

            deeds(violation) {
                const deed = (title, does) => el('button', {
                    class: 'aui-button aui-button-link', type: 'button', onclick: does, 'aria-label': `${title}: ${violation.text}`,
                }, title);
                return el('div', { class: 'ss-noprint' },
                    deed(this.words.text('service-safety.ui.change'), () => this.refresh(violation.key)),
                    deed(this.text('remove'), () => this.remove(violation)));
            }

            /** A violation belongs to an act that is kept: a new act is written first. Gives whether both were. */
            async write(content, { key, version } = {}) {
                if (!this.act.act.id && !(await this.act.save())) {
                    return false;
                }
                const path = `/acts/${this.act.act.id}/violations`;
                await (key ? rest.put(`${path}/${key}`, { ...content, version }) : rest.post(path, content));
                await this.reload();
                return true;
            }

            async reload() {
                await this.act.afterViolation();
                this.refresh();
            }

            /** Whether something is typed that is not recorded yet; then says so there. */
            unfinished() {
                if (!this.fresh || this.fresh.empty) {
                    return false;
                }
                fill(this.fresh.status, this.text('unrecorded'));
                this.focusNew();
                return true;
            }

            async remove(violation) {
                try {
                    await rest.remove(`/acts/${this.act.act.id}/violations/${violation.key}`);
                    await this.reload();
                } catch (refusal) {
                    this.act.form.refuse(refusal);
                }
            }

            /** Several at once; stops at the first that is refused and leaves it in the open row. */
            async recordAll(contents) {
                let done = 0;
                try {
                    for (const content of contents) {
                        if (!(await this.write(content))) {
                            break;
                        }
                        done += 1;
                    }
                } catch (refusal) {
                    this.reopen(contents[done], refusal);
                }
                fill(this.fresh.status, this.text('pasted', String(done), String(contents.length)));
            }

            reopen(content, refusal) {
                const { at, form } = this.fresh;
                at.text.value = content.text || '';
                at.proposal.value = content.proposal || '';
                at.kind.value = content.kind || '';
                at.responsible.value = content.responsible.title || '';
                at.user.value = content.responsible.user || '';
                at.due.value = content.due || '';
                form.refuse(refusal);
            }

            focusNew() {
                if (this.fresh) {
                    this.fresh.at.text.focus();
                }
            }

            leave() {
                const next = this.act.paper.querySelector('textarea[id^="ss-field"]');
                if (next) {
                    next.focus();
                }
            }
        };
    });
