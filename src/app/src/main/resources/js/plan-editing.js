/** A draft being written: items added, changed and taken out in place, chosen ones changed at once, and beside it what it lacks. */
define('service-safety/plan-editing',
    ['service-safety/dom', 'service-safety/rest', 'service-safety/messages', 'service-safety/dialog', 'service-safety/plan-words',
        'service-safety/plan-grid', 'service-safety/plan-item-form', 'service-safety/plan-chosen', 'service-safety/plan-checks'],
    ({ el, fill }, rest, messages, dialog, say, grid, ItemForm, Chosen, Checks) => {
        return class Editing {
            constructor(view) {
                this.view = view;
                this.words = view.words;
                this.place = el('div', {});
                this.said = el('p', { class: 'ss-note', role: 'status' });
                this.chosen = new Chosen(view);
                this.checks = new Checks(view, this);
                this.above = el('div', {}, this.place, this.said, this.chosen.element);
                this.aside = this.checks.element;
            }

            /** After something was written: what stands around the table follows. */
            refresh() {
                this.checks.show();
                this.chosen.show();
            }

            refreshChosen() {
                this.chosen.show();
            }

            showChecks() {
                this.checks.heading.focus();
            }

            /** Nothing typed is lost: what is open is saved before something else is opened. */
            async close() {
                if (this.form && this.form.form.dirty && !(await this.form.save())) {
                    return false;
                }
                this.drop();
                return true;
            }

            drop() {
                const key = this.form && this.form.item.key;
                this.form = null;
                fill(this.place);
                this.view.table.element.querySelectorAll('tr.ss-edit').forEach((row) => row.remove());
                const row = key && this.view.table.rowOf(key);
                if (row) {
                    row.hidden = false;
                }
            }

            find(key) {
                return this.view.data.items.find((item) => item.key === key);
            }

            /** The item's row becomes a form, with the keyboard in the field of that column. */
            async open(key, column) {
                if (!(await this.close())) {
                    return;
                }
                const item = this.find(key);
                this.view.table.reveal(item);
                this.column = column;
                this.form = new ItemForm(this.view, item, {
                    saved: (written) => this.written(written),
                    left: () => this.leave(key),
                    remove: () => this.remove(key),
                });
                this.attach();
                this.form.focus(column);
            }

            /** The table was built anew: the open form goes where its row is. */
            attach() {
                const row = this.form && this.form.item.key && this.view.table.rowOf(this.form.item.key);
                if (row) {
                    row.hidden = true;
                    row.after(el('tr', { class: 'ss-edit ss-sel' }, el('td', { colspan: this.view.table.columns }, this.form.element)));
                } else if (this.form) {
                    fill(this.place, el('div', { class: 'ss-panel ss-inline ss-edit' }, this.form.element));
                }
            }

            back(key) {
                const row = this.view.table.rowOf(key);
                if (row) {
                    grid.focus(this.view.table.element, row, this.column || 0);
                }
            }

            leave(key) {
                this.form.form.saved();
                this.drop();
                this.back(key);
            }

            written(item) {
                this.drop();
                this.view.data.put([item]);
                this.view.refreshTable();
                this.back(item.key);
                this.say(say.text(this.words, 'saved', String(item.number)));
                this.check();
            }

            say(text) {
                fill(this.said, text);
            }

            /** An empty form above the table; what is saved goes to its group, and the next can be typed. */
            async add(kind) {
                if (!(await this.close())) {
                    return;
                }
                this.form = new ItemForm(this.view, { kind: kind || 'OTHER' }, {
                    saved: (item) => this.added(item),
                    left: () => {
                        this.form.form.saved();
                        this.drop();
                        const button = this.view.top.querySelector('.ss-actions button');
                        (button || this.checks.heading).focus();
                    },
                });
                this.attach();
                this.form.focus(1);
                this.form.element.scrollIntoView({ block: 'nearest' });
            }

            added(item) {
                this.view.data.put([item]);
                this.view.table.open.set(say.GROUPS.find((group) => group.kinds.includes(item.kind)).id, true);
                this.drop();
                this.view.refreshTools();
                this.view.refreshTable();
                this.say(say.text(this.words, 'added', String(item.number)));
                this.check();
                this.add(item.kind);
            }

            remove(key) {
                const item = this.find(key);
                dialog({
                    words: this.words,
                    title: say.text(this.words, 'remove.ask', String(item.number)),
                    content: () => el('p', {}, say.text(this.words, this.view.data.clarification ? 'remove.kept' : 'remove.gone', item.activity)),
                    deedName: say.text(this.words, 'remove'),
                    danger: true,
                    refused: 'service-safety.plan.not-done',
                    reload: () => this.view.open(),
                    deed: async () => {
                        await rest.remove(`/plans/${this.view.data.plan.id}/items/${key}`);
                        this.removed(item);
                    },
                });
            }

            removed(item) {
                const place = this.view.data.items.indexOf(item);
                if (this.form && this.form.item.key === item.key) {
                    this.form.form.saved();
                    this.drop();
                }
                this.view.data.drop(item.key);
                this.view.table.chosen.delete(item.key);
                this.view.refreshTable();
                this.say(say.text(this.words, 'removed', String(item.number)));
                this.check();
                const next = this.view.data.items[Math.min(place, this.view.data.items.length - 1)];
                if (next) {
                    this.back(next.key);
                }
            }

            /** Asks what the draft lacks now. */
            async check() {
                try {
                    await this.view.data.readChecks();
                    this.view.changed();
                } catch (refusal) {
                    fill(this.said, messages.reason(this.words, refusal));
                }
            }
        };
    });
