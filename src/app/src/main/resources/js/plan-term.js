/** A field for the wording of a term: while it is typed it says how it would be understood, all days before anything is saved. */
define('service-safety/plan-term', ['service-safety/dom', 'service-safety/rest', 'service-safety/form', 'service-safety/plan-words'],
    ({ el, fill }, rest, forms, say) => {
        const PAUSE = 300;

        return class Term {
            constructor(view, form, given) {
                this.view = view;
                this.words = view.words;
                this.text = forms.input({ value: (given && given.text) || '' });
                this.said = el('p', { class: 'ss-note', role: 'status' });
                this.dates = forms.input({ value: ((given && given.dates) || []).map((day) => this.words.day(day)).join('; ') });
                this.datesField = el('div', { hidden: true }, form.field({
                    name: 'term.dates', label: say.text(this.words, 'term.dates'), control: this.dates, note: say.text(this.words, 'term.dates.note'),
                }));
                this.element = el('div', {}, form.field({ name: 'term.text', label: say.text(this.words, 'column.5'), control: this.text }),
                    this.said, this.datesField);
                this.text.addEventListener('input', () => {
                    clearTimeout(this.timer);
                    this.timer = setTimeout(() => this.ask(), PAUSE);
                });
                this.ask();
            }

            async ask() {
                const text = this.text.value.trim();
                this.asked = text;
                if (!text) {
                    fill(this.said, say.text(this.words, 'term.hint'));
                    this.datesField.hidden = true;
                    return;
                }
                try {
                    const read = await rest.get(`/plans/${this.view.data.plan.id}/term`, { text });
                    if (this.asked === text) {
                        this.show(read);
                    }
                } catch (refusal) {
                    // the answer to saving says what is wrong; the preview only helps
                    fill(this.said);
                    this.said.dataset.refused = String(refusal.status);
                }
            }

            show(read) {
                const about = [...read.faults, ...read.remarks].map((each) => el('span', { class: 'ss-remark' }, ` ${each.message}`));
                const known = read.kind !== 'UNKNOWN' && say.understood(this.words, this.view.data.year, read, true);
                fill(this.said, known, about);
                this.datesField.hidden = read.kind !== 'UNKNOWN' || read.faults.length > 0;
            }

            /** What was said while typing gives way to the answer to saving. */
            hush() {
                this.asked = null;
                fill(this.said);
            }

            content() {
                const text = this.text.value.trim() || null;
                const dates = this.dates.value.split(/[;,\s]+/).filter(Boolean).map((day) => this.words.isoDay(day));
                return this.datesField.hidden ? { text } : { text, dates };
            }
        };
    });
