/** Page: the acts of the body, and the form of one act. */
define('service-safety/acts',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/table', 'service-safety/act-words'],
    ({ el, fill }, page, rest, messages, forms, tables, acts) => {
        const LIMIT = 50;
        const STATES = ['DRAFT', 'SIGNED', 'APPROVED', 'ACKNOWLEDGED', 'ELIMINATED', 'DISPOSED'];
        const FLAGS = ['lateReport', 'toDispose'];

        return class Acts {
            constructor(root, data) {
                this.data = data;
                this.words = data.words;
                this.filter = { state: page.asked('state') || '', from: page.asked('from') || '', to: page.asked('to') || '' };
                FLAGS.forEach((flag) => {
                    this.filter[flag] = page.asked(flag) === 'true' ? 'true' : '';
                });
                this.list = el('div', {});
                fill(root, this.head(), this.tools(), this.list, page.printed(data, this.text('title')));
                this.load(0);
            }

            text(key, ...values) {
                return this.words.text(`service-safety.acts.${key}`, ...values);
            }

            head() {
                return page.head({
                    title: this.text('title'),
                    sub: [el('span', {}, this.data.body.name), page.clause(this.words, '14')],
                    actions: [this.data.mayDraft && el('a', {
                        class: 'aui-button aui-button-primary', href: this.create(),
                    }, this.text('create')),
                    el('button', { class: 'aui-button', type: 'button', onclick: () => window.print() },
                        this.words.text('service-safety.ui.print')),
                    this.register(),
                    el('a', {
                        class: 'aui-button', href: rest.address('/acts/blank-form.html'), target: '_blank', rel: 'noopener',
                    }, this.words.text('service-safety.print.link.blank'))],
                });
            }

            /** The register has what the filter leaves; its address follows the filter. */
            register() {
                this.download = this.download || el('a', { class: 'aui-button', download: true }, this.text('register'));
                this.download.href = rest.address('/acts/register.xlsx', { unit: this.data.body.id, ...this.filter });
                return this.download;
            }

            create() {
                return page.link(this.data.projectKey, 'acts', { act: 'new' });
            }

            tools() {
                const day = (name) => {
                    const control = forms.input({
                        class: 'ss-in w1', value: this.filter[name] && this.words.day(this.filter[name]),
                    });
                    control.addEventListener('change', () => this.refine({ [name]: this.words.isoDay(control.value) }));
                    return control;
                };
                const state = forms.choice([['', this.text('filter.any-state')],
                    ...STATES.map((each) => [each, acts.state(this.words, each)])], this.filter.state);
                state.addEventListener('change', () => this.refine({ state: state.value }));
                return el('form', { class: 'ss-tools', role: 'search', 'aria-label': this.text('filter'), onsubmit: (event) => event.preventDefault() },
                    el('label', {}, this.text('state'), state),
                    el('label', {}, this.text('filter.from'), day('from')),
                    el('label', {}, this.text('filter.to'), day('to')),
                    FLAGS.map((flag) => this.flag(flag)));
            }

            flag(name) {
                const box = el('input', { type: 'checkbox', checked: this.filter[name] === 'true' });
                box.addEventListener('change', () => this.refine({ [name]: box.checked ? 'true' : '' }));
                return el('label', {}, box, ' ', this.text(`filter.${name}`));
            }

            refine(change) {
                this.filter = { ...this.filter, ...change };
                page.remember(this.filter);
                this.register();
                this.load(0);
            }

            async load(start) {
                const stop = messages.loading(this.list, this.words, 8);
                try {
                    const answer = await rest.get('/acts', { unit: this.data.body.id, ...this.filter, start, limit: LIMIT });
                    stop();
                    this.show(answer);
                } catch (refusal) {
                    stop();
                    fill(this.list, messages.failure(this.words, this.text('failed'), refusal, () => this.load(start)));
                }
            }

            show(answer) {
                if (answer.items.length) {
                    fill(this.list, this.table(answer.items), tables.pager(this.words, answer, (from) => this.load(from)));
                } else if (Object.values(this.filter).some(Boolean)) {
                    fill(this.list, messages.empty(this.words.text('service-safety.ui.nothing-found'),
                        this.text('filter.finds-nothing'), el('button', {
                            class: 'aui-button', type: 'button', onclick: () => this.reset(),
                        }, this.words.text('service-safety.ui.reset-filter'))));
                } else {
                    fill(this.list, messages.empty(this.text('none'), this.text(this.data.mayDraft ? 'none.why' : 'none.who'),
                        this.data.mayDraft && el('a', {
                            class: 'aui-button aui-button-primary', href: this.create(),
                        }, this.text('create'))));
                }
            }

            reset() {
                page.remember({ state: '', from: '', to: '', lateReport: '', toDispose: '' });
                window.location.reload();
            }

            table(items) {
                const columns = [
                    { title: this.text('number'), width: '110px' },
                    { title: this.words.text('service-safety.ui.unit') },
                    { title: this.text('control'), width: '190px' },
                    { title: this.text('violations'), width: '170px', num: true },
                    { title: this.text('report'), width: '130px' },
                    { title: this.text('state'), width: '170px' },
                ];
                return tables.scrolled(this.text('title'), tables.table(this.text('title'), columns,
                    items.map((act) => this.row(act)), 'ss-fixed'));
            }

            /** When it was reported on, else by when it is to be. */
            report(act) {
                if (act.disposal) {
                    return this.text('decision', act.disposal.number, this.words.day(act.disposal.on));
                }
                if (act.report) {
                    return this.text('reported', this.words.day(act.report.on));
                }
                const over = act.reportDue && act.state !== 'DRAFT' && act.reportDue < this.data.now.slice(0, 10);
                return act.reportDue ? el('span', { class: over && 'ss-late' }, this.words.day(act.reportDue)) : '\u2013';
            }

            row(act) {
                return tables.row({},
                    tables.named(el('a', { href: page.link(this.data.projectKey, 'acts', { act: act.id }) },
                        act.number ? this.text('numbered', act.number) : this.text('not-numbered'))),
                    tables.cell(act.unitName || ''),
                    tables.cell(acts.control(this.words, act)),
                    tables.num(act.openViolations && act.state !== 'DRAFT'
                        ? this.text('open', String(act.violations), String(act.openViolations)) : String(act.violations)),
                    tables.cell(this.report(act)),
                    tables.cell(acts.lozenge(this.words, act.state)));
            }
        };
    });

/** How acts are said, alike in the list and on the form. */
define('service-safety/act-words', ['service-safety/dom'], (dom) => {
    function state(words, code) {
        return words.text(`service-safety.act.state.${code}`);
    }

    function lozenge(words, code) {
        const kinds = {
            SIGNED: 'aui-lozenge-current', APPROVED: 'aui-lozenge-success', ACKNOWLEDGED: 'aui-lozenge-success', ELIMINATED: 'aui-lozenge-success',
        };
        return dom.lozenge(`aui-lozenge-subtle ${kinds[code] || ''}`, state(words, code));
    }

    function control(words, act) {
        if (!act.endedOn) {
            return '\u2013';
        }
        return act.startedOn ? words.range(act.startedOn, act.endedOn) : words.day(act.endedOn);
    }

    /** A member as Appendix 2 names him: position, rank, name. */
    function person(member) {
        const named = [member.rank, member.name].filter(Boolean).join(' ');
        return [member.position, named].filter(Boolean).join(', ');
    }

    return { state, lozenge, control, person };
});

require(['service-safety/page', 'service-safety/acts', 'service-safety/act', 'service-safety/no-body'],
    (page, Acts, Act, noBody) => {
        page.start('ss-acts', (root, data) => {
            const act = page.asked('act');
            if (!data.body) {
                noBody(root, data);
            } else if (act) {
                new Act(root, data, act);
            } else {
                new Acts(root, data);
            }
        });
    });
