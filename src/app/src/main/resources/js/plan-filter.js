/** Which items of the plan are shown; the choice stands in the address, so that it can be sent on. */
define('service-safety/plan-filter', ['service-safety/dom', 'service-safety/page', 'service-safety/form', 'service-safety/plan-words'],
    ({ el }, page, forms, say) => {
        const NAMES = ['text', 'responsible', 'state', 'within', 'mine'];
        const STATES = ['open', 'late', 'awaiting', 'confirmed'];
        const TERMS = ['month', 'quarter'];

        const TESTS = {
            open: ({ progress }) => progress.confirmed + progress.awaiting < progress.total,
            late: ({ progress }) => progress.overdue > 0,
            awaiting: ({ progress }) => progress.awaiting > 0,
            confirmed: ({ status }) => status === 'CONFIRMED',
        };

        /** First and last month of the running month or quarter, as 2026-10. */
        function span(today, within) {
            const [year, month] = today.split('-').map(Number);
            const first = within === 'month' ? month : month - ((month - 1) % 3);
            const name = (number) => `${year}-${String(number).padStart(2, '0')}`;
            return [name(first), name(within === 'month' ? month : first + 2)];
        }

        function inSpan(item, [first, last]) {
            const days = [...item.term.dates, item.progress.nextDue].filter(Boolean);
            return days.some((day) => day.slice(0, 7) >= first && day.slice(0, 7) <= last);
        }

        return class Filter {
            constructor(view) {
                this.view = view;
                this.values = Object.fromEntries(NAMES.map((name) => [name, page.asked(name) || '']));
                this.count = el('span', { class: 'ss-push ss-muted', role: 'status' });
            }

            text(key, ...values) {
                return say.text(this.view.words, key, ...values);
            }

            get active() {
                return NAMES.some((name) => this.values[name]);
            }

            /** The items that pass, of all. */
            of(items) {
                const { text, responsible, state, within, mine } = this.values;
                const wanted = text.trim().toLowerCase();
                const me = this.view.page.myName;
                const months = TERMS.includes(within) ? span(this.view.data.today, within) : null;
                const said = (item) => [item.number, item.key, item.activity, item.form, item.term.text, say.officialLine(item.responsible),
                    say.officialLine(item.monitor)].join(' ').toLowerCase();
                return items.filter((item) => (!wanted || said(item).includes(wanted))
                    && (!responsible || say.performer(item) === responsible.trim())
                    && (!TESTS[state] || TESTS[state](item))
                    && (!months || inSpan(item, months))
                    && (!mine || item.responsible.user === me || item.monitor.user === me));
            }

            set(change) {
                this.values = { ...this.values, ...change };
                page.remember(this.values);
                this.view.refreshTable();
            }

            clear() {
                this.set(Object.fromEntries(NAMES.map((name) => [name, ''])));
                this.view.refreshTools();
            }

            chooser(name, options) {
                const control = forms.choice(options, this.values[name], { 'aria-label': this.text(`filter.${name}`) });
                control.addEventListener('change', () => this.set({ [name]: control.value }));
                return control;
            }

            form() {
                const names = [...new Set(this.view.data.items.map(say.performer))].sort((one, other) => one.localeCompare(other));
                const text = forms.input({
                    type: 'search', value: this.values.text, placeholder: this.text('filter.text'), 'aria-label': this.text('filter.text'),
                    style: 'width:180px',
                });
                text.addEventListener('input', () => this.set({ text: text.value }));
                const mine = el('input', { type: 'checkbox', checked: this.values.mine === 'true' });
                mine.addEventListener('change', () => this.set({ mine: mine.checked ? 'true' : '' }));
                return el('form', {
                    class: 'ss-tools', role: 'search', 'aria-label': this.text('filter'), onsubmit: (event) => event.preventDefault(),
                },
                text,
                this.chooser('responsible', [['', this.text('filter.responsible.any')],
                    ...names.map((name) => [name || ' ', name || this.text('nobody')])]),
                this.view.data.progress && this.chooser('state', [['', this.text('filter.state.any')],
                    ...STATES.map((state) => [state, this.text(`filter.state.${state}`)])]),
                this.view.data.year === this.view.data.thisYear && this.chooser('within', [['', this.text('filter.within.any')],
                    ...TERMS.map((within) => [within, this.text(`filter.within.${within}`)])]),
                el('label', {}, mine, ' ', this.text('filter.mine')),
                this.count);
            }
        };
    });
