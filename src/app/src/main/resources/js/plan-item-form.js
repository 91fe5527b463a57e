/** One item of a draft as a small form: Enter saves, Esc leaves, Tab goes to the next field. */
define('service-safety/plan-item-form',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/plan-words', 'service-safety/plan-term'],
    ({ el, fill }, page, rest, messages, forms, say, Term) => {
        /** The field that belongs to a column of the table. */
        const OF_COLUMN = ['number', 'activity', 'responsible.title', 'monitor.title', 'term.text', 'form'];
        let lists = 0;

        return class ItemForm {
            /** `item` is the one to change, or for a new one what it begins with. */
            constructor(view, item, { saved, left, remove }) {
                this.view = view;
                this.words = view.words;
                this.item = item;
                this.saved = saved;
                this.left = left;
                this.form = new forms.Form(view.words);
                this.at = this.controls();
                this.element = this.build(remove);
            }

            text(key, ...values) {
                return say.text(this.words, key, ...values);
            }

            /** Offices that the plan names already, so that they need not be typed again. */
            offices(role) {
                lists += 1;
                const names = [...new Set(this.view.data.items.flatMap((item) => [item.responsible.title, item.monitor.title]).filter(Boolean))];
                return el('datalist', { id: `ss-offices-${role}-${lists}` }, names.sort().map((value) => el('option', { value })));
            }

            controls() {
                const { item } = this;
                const official = (role) => {
                    const list = this.offices(role);
                    const person = item[role] || {};
                    return {
                        list,
                        title: forms.input({ value: person.title || '', list: list.id }),
                        user: forms.input({ value: person.user || '' }),
                    };
                };
                return {
                    number: forms.input({ value: item.number ? String(item.number) : '', inputmode: 'numeric' }),
                    kind: forms.choice(say.KINDS.map((kind) => [kind, say.kind(this.words, kind)]), item.kind || 'OTHER'),
                    activity: forms.area({ value: item.activity || '', rows: 2 }),
                    responsible: official('responsible'),
                    monitor: official('monitor'),
                    term: new Term(this.view, this.form, item.term),
                    form: forms.input({ value: item.form || '' }),
                };
            }

            field(name, label, control, required) {
                return this.form.field({ name, label, control, required });
            }

            build(remove) {
                const { at, words } = this;
                const person = (role, column) => el('div', {},
                    this.field(`${role}.title`, this.text(`column.${column}`), at[role].title), at[role].list,
                    this.field(`${role}.user`, this.text('user'), at[role].user));
                return el('form', {
                    class: 'ss-item-form', novalidate: true, 'aria-label': this.item.key ? this.text('item', String(this.item.number)) : this.text('add'),
                    onsubmit: (event) => {
                        event.preventDefault();
                        this.save();
                    },
                    onkeydown: (event) => this.pressed(event),
                },
                el('div', { class: 'ss-wide' }, this.form.summary),
                el('div', { class: 'ss-wide' }, this.field('activity', this.text('column.2'), at.activity, true)),
                person('responsible', 3),
                person('monitor', 4),
                at.term.element,
                el('div', {}, this.field('form', this.text('column.6'), at.form),
                    el('div', { class: 'ss-line' },
                        el('div', { class: 'ss-number' }, this.field('number', this.text('column.1'), at.number)),
                        el('div', { class: 'ss-rest' }, this.field('kind', this.text('kind'), at.kind)))),
                el('div', { class: 'ss-wide ss-actions' },
                    el('button', { class: 'aui-button aui-button-primary', type: 'submit' },
                        this.item.key ? words.text('service-safety.ui.save') : this.text('add-one')),
                    el('button', { class: 'aui-button aui-button-link', type: 'button', onclick: () => this.left() },
                        words.text('service-safety.ui.cancel')),
                    remove && el('button', { class: 'aui-button', type: 'button', onclick: remove }, this.text('remove')),
                    this.item.key && el('a', { href: page.issue(this.item.key), target: '_blank' }, this.text('open-issue', this.item.key)),
                    el('span', { class: 'ss-muted' }, this.text('form.keys'))));
            }

            pressed(event) {
                const { tagName } = event.target;
                if (event.key === 'Enter' && !event.shiftKey && tagName !== 'BUTTON' && tagName !== 'A') {
                    event.preventDefault();
                    this.save();
                } else if (event.key === 'Escape') {
                    event.preventDefault();
                    this.left();
                }
            }

            focus(column) {
                const field = this.form.fields.get(OF_COLUMN[column] || 'activity');
                field.control.focus();
                if (field.control.select) {
                    field.control.select();
                }
            }

            content() {
                const { at } = this;
                const text = (control) => control.value.trim() || null;
                const official = (role) => ({ title: text(at[role].title), user: text(at[role].user) });
                return {
                    number: text(at.number) === null ? null : Number(text(at.number)) || text(at.number),
                    activity: text(at.activity),
                    kind: at.kind.value,
                    responsible: official('responsible'),
                    monitor: official('monitor'),
                    term: at.term.content(),
                    form: text(at.form),
                };
            }

            /** Writes it, once however often it is asked for meanwhile; gives whether it was done. */
            save() {
                this.saving = this.saving || this.write().finally(() => {
                    this.saving = null;
                });
                return this.saving;
            }

            async write() {
                const path = `/plans/${this.view.data.plan.id}/items`;
                try {
                    const item = this.item.key
                        ? await rest.put(`${path}/${this.item.key}`, { ...this.content(), version: this.item.version })
                        : await rest.post(path, this.content());
                    this.form.saved();
                    this.saved(item);
                    return true;
                } catch (refusal) {
                    if (!refusal.errors) {
                        throw refusal;
                    }
                    if (refusal.changedMeanwhile) {
                        await this.conflict();
                    } else {
                        this.at.term.hush();
                        this.form.refuse(refusal);
                    }
                    return false;
                }
            }

            /** Somebody else changed it in between: what he wrote, and three ways on; one's own fields stay as they are. */
            async conflict() {
                const theirs = await rest.get(`/plans/${this.view.data.plan.id}/items/${this.item.key}`);
                const said = (item) => ({
                    2: item.activity, 3: say.officialLine(item.responsible), 4: say.officialLine(item.monitor), 5: item.term.text, 6: item.form || '',
                });
                const [mine, his] = [said(this.item), said(theirs)];
                const changed = Object.keys(his).filter((column) => his[column] !== mine[column]);
                const way = (title, deed) => el('button', { class: 'aui-button aui-button-link', type: 'button', onclick: deed }, title);
                const box = messages.alert('warning', this.words.text('service-safety.fault.changed-meanwhile'),
                    el('p', {}, this.text('conflict', changed.map((column) => this.text(`column.${column}`)).join(', ') || '\u2013')),
                    el('ul', {}, changed.map((column) => el('li', {}, `${this.text(`column.${column}`)}: ${his[column] || '\u2013'}`))),
                    el('p', {},
                        way(this.text('conflict.mine'), () => {
                            this.item = { ...this.item, version: theirs.version };
                            this.save();
                        }),
                        way(this.words.text('service-safety.ui.take-theirs'), () => {
                            this.form.saved();
                            this.saved(theirs);
                        })));
                fill(this.form.summary, box);
                box.focus();
            }
        };
    });
