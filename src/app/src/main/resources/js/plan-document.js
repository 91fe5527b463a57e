/** Goals, tasks and requirements of a plan (clause 6): folded, and to be written in a draft. */
define('service-safety/plan-document',
    ['service-safety/dom', 'service-safety/rest', 'service-safety/messages', 'service-safety/form', 'service-safety/plan-words'],
    ({ el, fill }, rest, messages, forms, say) => {
        const PARTS = ['goals', 'tasks', 'requirements'];
        const EXCERPT = 110;

        return class Document {
            constructor(view) {
                this.view = view;
                this.words = view.words;
                this.inside = el('div', {});
                this.excerpt = el('span', { class: 'ss-muted' });
                this.element = el('details', { class: 'ss-panel ss-folded' },
                    el('summary', {}, el('b', {}, say.text(this.words, 'document')), ' ', this.excerpt), this.inside);
                this.element.open = view.data.editing && PARTS.some((part) => !this.content[part]);
                this.show();
            }

            /** As the revision has it; the latest as it was last written. */
            get content() {
                const { data } = this.view;
                return data.latest ? data.plan : data.revision;
            }

            show() {
                const line = PARTS.map((part) => (this.content[part] || '').replace(/[.;\s]+$/, '')).filter(Boolean).join('; ');
                fill(this.excerpt, line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line || say.text(this.words, 'document.none'));
                fill(this.inside,
                    el('dl', { class: 'ss-facts' }, PARTS.map((part) => [
                        el('dt', {}, say.text(this.words, part)),
                        el('dd', { class: 'ss-lines-kept' }, this.content[part] || '\u2013'),
                    ])),
                    this.view.data.editing && el('button', {
                        class: 'aui-button ss-noprint', type: 'button', onclick: () => this.edit(),
                    }, this.words.text('service-safety.ui.change')));
            }

            /** Opens the three texts for writing and goes to one of them. */
            edit(part) {
                this.element.open = true;
                this.form = new forms.Form(this.words);
                this.at = Object.fromEntries(PARTS.map((each) => [each, forms.area({ value: this.content[each] || '', rows: 3 })]));
                fill(this.inside, el('form', {
                    novalidate: true, 'aria-label': say.text(this.words, 'document'),
                    onsubmit: (event) => {
                        event.preventDefault();
                        this.save();
                    },
                    onkeydown: (event) => event.key === 'Escape' && this.leave(),
                },
                this.form.summary,
                el('div', { class: 'ss-form' }, PARTS.map((each) => this.form.field({
                    name: each, label: say.text(this.words, each), control: this.at[each], required: true,
                })),
                el('span', {}),
                el('div', { class: 'ss-actions' },
                    el('button', { class: 'aui-button aui-button-primary', type: 'submit' }, this.words.text('service-safety.ui.save')),
                    el('button', { class: 'aui-button aui-button-link', type: 'button', onclick: () => this.leave() },
                        this.words.text('service-safety.ui.cancel'))))));
                this.at[PARTS.includes(part) ? part : PARTS[0]].focus();
            }

            leave() {
                this.form.saved();
                this.show();
                this.element.querySelector('summary').focus();
            }

            async save() {
                const { data } = this.view;
                const sent = Object.fromEntries(PARTS.map((part) => [part, this.at[part].value.trim() || null]));
                try {
                    data.plan = await rest.put(`/plans/${data.plan.id}`, { ...sent, version: data.plan.version });
                    this.leave();
                    this.view.changed();
                } catch (refusal) {
                    if (refusal.changedMeanwhile) {
                        await this.conflict();
                    } else {
                        this.form.refuse(refusal);
                    }
                }
            }

            /** One's own texts stay in their fields; another save writes them over those of the other. */
            async conflict() {
                const { data } = this.view;
                const theirs = await rest.get(`/plans/${data.plan.id}`);
                const changed = PARTS.filter((part) => theirs[part] !== data.plan[part]);
                data.plan = theirs;
                const box = messages.alert('warning', this.words.text('service-safety.fault.changed-meanwhile'),
                    el('p', {}, say.text(this.words, 'conflict', changed.map((part) => say.text(this.words, part)).join(', ') || '\u2013')),
                    el('ul', {}, changed.map((part) => el('li', {}, `${say.text(this.words, part)}: ${theirs[part] || '\u2013'}`))),
                    el('p', {},
                        el('button', { class: 'aui-button aui-button-link', type: 'button', onclick: () => this.save() },
                            say.text(this.words, 'conflict.mine')),
                        el('button', { class: 'aui-button aui-button-link', type: 'button', onclick: () => this.leave() },
                            this.words.text('service-safety.ui.take-theirs'))));
                fill(this.form.summary, box);
                box.focus();
            }
        };
    });
