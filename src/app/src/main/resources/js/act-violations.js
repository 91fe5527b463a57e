/** The violations of an act: the last row of a draft is always open; Enter writes it and opens the next. */
define('service-safety/act-violations',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/table',
        'service-safety/act-violation-row', 'service-safety/act-violation-state'],
    ({ el, fill, lozenge }, page, rest, messages, tables, Row, state) => {
        return class Violations {
            constructor(act) {
                this.act = act;
                this.words = act.words;
                this.before = [];
                this.frequent = [];
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

            /** Once it is signed, what became of each is told too. */
            get signed() {
                return this.act.act.state !== 'DRAFT';
            }

            /** What the unit had before: each wording once, those found most often first. */
            offer(before, frequent) {
                const found = new Map();
                before.forEach((one) => found.set(one.text, [...(found.get(one.text) || []), one]));
                this.before = [...found.values()].sort((one, other) => other.length - one.length).map((same) => same[0]);
                this.frequent = frequent;
                if (this.fresh) {
                    this.fresh.offer();
                }
            }

            refresh(editing) {
                const { violations } = this.act;
                const repeated = violations.filter((violation) => violation.repeatOf).length;
                const left = violations.filter((violation) => violation.status !== 'VERIFIED').length;
                fill(this.count, this.signed && left ? this.text('count-open', String(violations.length), String(left)) : repeated ? this.text('count-repeated', String(violations.length), String(repeated))
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
                    { title: this.text('kind'), width: this.signed ? '140px' : '176px' },
                    { title: this.text('responsible'), width: this.signed ? '124px' : '140px' },
                    { title: this.text('due'), width: this.signed ? '96px' : '112px' },
                    ...(this.signed ? [{ title: this.text('state'), width: '176px' }] : []),
                ], rows, 'ss-fixed'));
            }

            shown(violation) {
                const responsible = violation.responsible || {};
                return tables.row({},
                    tables.cell(violation.place || ''),
                    tables.cell(violation.withoutIssue ? violation.text
                        : el('a', { href: page.issue(violation.key) }, violation.text), ' ',
                        violation.repeatOf && lozenge('aui-lozenge-subtle aui-lozenge-moved', this.text('repeated')),
                        el('br', {}),
                        el('span', { class: 'ss-muted' }, violation.proposal || '',
                            violation.repeatOf && [' ', this.words.nodes('service-safety.violation.linked',
                                el('a', { href: page.issue(violation.repeatOf) }, violation.repeatOf))]),
                        this.act.may('record-violation') && this.deeds(violation)),
                    tables.cell(this.act.kinds.name(violation.kind) || '\u2013'),
                    tables.cell(responsible.title || responsible.user || this.text('commander')),
                    tables.cell(violation.due ? this.words.day(violation.due) : '\u2013'),
                    this.signed && tables.cell(state(this.act, violation), this.lost(violation)));
            }

            /** Its issue was deleted: nothing can be eliminated in it until there is another. */
            lost(violation) {
                return violation.withoutIssue && el('div', {}, el('span', { class: 'ss-late' }, this.text('without-issue')),
                    (violation.can || []).includes('restore-issue') && el('button', {
                        class: 'aui-button aui-button-link ss-noprint', type: 'button', onclick: () => this.restore(violation),
                        'aria-label': `${this.text('restore')}: ${violation.text}`,
                    }, this.text('restore')));
            }

            async restore(violation) {
                try {
                    const made = await rest.post(`/acts/${this.act.act.id}/violations/${violation.key}/restore-issue`, {});
                    messages.done(this.text('restored', made.key));
                    await this.reload();
                } catch (refusal) {
                    this.act.form.refuse(refusal);
                }
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
