/** What is done with an analysis besides writing it: opened, completed, corrected by a new edition, a measure brought into the plan. */
define('service-safety/analysis-deeds',
    ['service-safety/dom', 'service-safety/rest', 'service-safety/messages', 'service-safety/form', 'service-safety/dialog', 'service-safety/analysis-words'],
    ({ el }, rest, messages, forms, dialog, say) => class Deeds {
        constructor(view) {
            this.view = view;
            this.words = view.words;
        }

        text(key, ...values) {
            return say.text(this.words, key, ...values);
        }

        async open() {
            try {
                this.view.show(await rest.post('/analyses', { unitId: this.view.unit, period: this.view.period }));
            } catch (refusal) {
                this.view.refused(this.text('open.failed'), refusal);
            }
        }

        /** Irreversible: says what is frozen and asks for the day that stands on the analysis. */
        complete(record) {
            const { words } = this;
            const on = forms.input({ value: words.day(this.view.data.today), class: 'ss-in w1' });
            dialog({
                words,
                title: this.text('complete.title', this.view.name),
                content: (form) => [
                    el('p', {}, this.text('complete.why', words.day(record.dataOn), record.ruleBook.name)),
                    el('div', { class: 'ss-form' }, form.field({ name: 'on', label: this.text('complete.on'), required: true, control: on, note: this.text('complete.due', words.day(record.due)) })),
                ],
                deedName: this.text('complete'),
                danger: true,
                refused: 'service-safety.analysis.complete.refused',
                deed: async () => {
                    const done = await rest.post(`/analyses/${record.id}/complete`, { on: words.isoDay(on.value), version: record.version });
                    messages.done(this.text(done.timely ? 'completed.timely' : 'completed.late'));
                    this.view.show(done);
                },
                reload: () => this.view.load(),
            });
        }

        /** The completed edition stays; the next one begins with its words. */
        correct(record) {
            const { words } = this;
            const reason = forms.area({ rows: 3 });
            dialog({
                words,
                title: this.text('correct.title', String(record.edition + 1)),
                content: (form) => [
                    el('p', {}, this.text('correct.why')),
                    el('div', { class: 'ss-form one' }, form.field({ name: 'reason', label: this.text('correct.reason'), control: reason })),
                ],
                deedName: this.text('correct'),
                deed: async () => {
                    this.view.show(await rest.post('/analyses', { unitId: this.view.unit, period: this.view.period, reason: reason.value }));
                },
                reload: () => this.view.load(),
            });
        }

        async plan(record, measure) {
            try {
                const changed = await rest.post(`/analyses/${record.id}/measures/${measure.number}/plan-item`, { version: record.version });
                const done = changed.measures.find((one) => one.number === measure.number);
                messages.done(this.text('planned', String(measure.number), done.itemKey));
                this.view.show(changed);
            } catch (refusal) {
                this.view.refused(this.text('plan.failed', String(measure.number)), refusal);
            }
        }
    });
