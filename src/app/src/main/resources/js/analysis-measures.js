/** Measures of an analysis (clause 19) as rows that can be written, added and taken out. */
define('service-safety/analysis-measures', ['service-safety/dom', 'service-safety/form', 'service-safety/analysis-words'],
    ({ el, fill }, forms, say) => class Measures {
        constructor(words, form, measures) {
            this.words = words;
            this.form = form;
            this.rows = [];
            this.list = el('div', { class: 'ss-measures' });
            const more = el('button', { class: 'aui-button', type: 'button', onclick: () => this.add({ responsible: {} }).at.text.focus() },
                say.text(words, 'measure.add'));
            this.place = el('div', {}, this.list, more);
            measures.forEach((measure) => this.add(measure));
            if (!measures.length) {
                this.add({ responsible: {} });
            }
        }

        add(measure) {
            const planned = Boolean(measure.itemKey);
            const row = {
                measure,
                at: {
                    text: forms.area({ value: measure.text || '', rows: 2, readonly: planned }),
                    title: forms.input({ value: measure.responsible.title || '', readonly: planned }),
                    user: forms.input({ value: measure.responsible.user || '', readonly: planned }),
                    due: forms.input({ value: measure.due ? this.words.day(measure.due) : '', readonly: planned, placeholder: '31.12.2026' }),
                },
            };
            this.rows.push(row);
            this.show();
            return row;
        }

        remove(row) {
            this.rows = this.rows.filter((one) => one !== row);
            this.form.dirty = true;
            this.show();
        }

        /** Faults name measures by their place, so the fields are named anew. */
        show() {
            [...this.form.fields.keys()].filter((name) => name.startsWith('measures')).forEach((name) => this.form.forget(name));
            fill(this.list, this.rows.map((row, at) => this.row(row, at)));
        }

        row(row, at) {
            const { words } = this;
            const field = (name, control, key, required) => this.form.field({ name: `measures[${at}].${name}`, control, label: say.text(words, `measure.${key}`), required });
            return el('fieldset', { class: 'ss-measure' },
                el('legend', {}, say.text(words, 'measure.number', String(row.measure.number || at + 1)),
                    row.measure.itemKey && el('span', { class: 'ss-muted' }, ` ${row.measure.itemKey}`)),
                el('div', { class: 'ss-form' }, field('text', row.at.text, 'text', true), field('responsible.title', row.at.title, 'title', true),
                    field('responsible.user', row.at.user, 'user'), field('due', row.at.due, 'due', true)),
                !row.measure.itemKey && el('button', { class: 'aui-button aui-button-link', type: 'button', onclick: () => this.remove(row) },
                    say.text(words, 'measure.remove', String(row.measure.number || at + 1))));
        }

        /** What is sent; rows in which nothing was written are left out. */
        values() {
            return this.rows
                .map((row) => ({
                    number: row.measure.number,
                    text: row.at.text.value.trim(),
                    responsible: { title: row.at.title.value.trim() || null, user: row.at.user.value.trim() || null },
                    due: this.words.isoDay(row.at.due.value) || null,
                }))
                .filter((one) => one.number || one.text || one.responsible.title || one.responsible.user || one.due);
        }
    });
