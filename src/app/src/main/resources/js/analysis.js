/** Page: the analysis of a body's period (clauses 16 to 20). */
define('service-safety/analysis',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form', 'service-safety/analysis-words',
        'service-safety/analysis-indicators', 'service-safety/analysis-groups', 'service-safety/analysis-charts', 'service-safety/analysis-units',
        'service-safety/analysis-text', 'service-safety/analysis-deeds', 'service-safety/analysis-below'],
    ({ el, fill, lozenge }, page, rest, messages, forms, say, indicators, groups, charts, Units, written, Deeds, Below) => {
        const PERIODS = {
            MONTH: /^\d{4}-\d\d$/, QUARTER: /^\d{4}-Q[1-4]$/, HALF_YEAR: /^\d{4}-H[12]$/, YEAR: /^\d{4}$/,
            WINTER_TRAINING: /^\d{4}-winter$/, SUMMER_TRAINING: /^\d{4}-summer$/, ACADEMIC_YEAR: /^\d{4}\/\d{4}$/,
        };

        return class Analysis {
            constructor(root, data) {
                this.root = root;
                this.data = data;
                this.words = data.words;
                this.unit = data.body.id;
                this.deeds = new Deeds(this);
                this.choose(page.asked('period'));
                this.load();
            }

            text(key, ...values) {
                return say.text(this.words, key, ...values);
            }

            /** The period asked for, or the last one that is over of the shortest kind that the body analyses. */
            choose(asked) {
                const all = this.data.kinds.flatMap((kind) => kind.periods.map((one) => ({ ...one, kind })));
                const found = all.find((one) => one.period === asked) || this.older(asked)
                    || all.find((one) => one.kind === this.data.kinds[0] && one.over);
                Object.assign(this, { kind: found.kind, period: found.period, name: found.name, before: found.before, due: found.due });
            }

            /** A period further back than the list goes, as a link may ask for. */
            older(asked) {
                const form = Object.entries(PERIODS).find(([, pattern]) => pattern.test(asked || ''));
                const kind = form && this.data.kinds.find((one) => one.kind === form[0]);
                if (!kind) {
                    return null;
                }
                const name = (period) => {
                    const training = period.match(/^(\d{4})-(winter|summer)$/);
                    const years = period.split('/');
                    return training ? this.words.text(`service-safety.period.${training[2]}`, training[1])
                        : years.length > 1 ? this.words.text('service-safety.period.academic-year', ...years) : this.words.period(period);
                };
                const before = asked.replace(/\d{4}/g, (year) => Number(year) - 1);
                const one = { period: asked, name: name(asked), before: name(before), due: null, over: true };
                return { ...one, kind: { ...kind, periods: [...kind.periods, one] } };
            }

            go(period) {
                this.choose(period);
                page.remember({ period: this.period, edition: null });
                this.load();
            }

            async load() {
                const content = el('div', {});
                fill(this.root, this.head(null), content);
                const stop = messages.loading(content, this.words, 10);
                try {
                    const { items } = await rest.get('/analyses', { unit: this.unit, period: this.period });
                    const asked = Number(page.asked('edition'));
                    const record = items.find((one) => one.edition === asked) || items[0];
                    const figures = record || await rest.get('/analyses/figures', { unit: this.unit, period: this.period });
                    stop();
                    this.editions = items.map((one) => ({ id: one.id, edition: one.edition, state: one.state }));
                    this.draw(record || null, figures);
                } catch (refusal) {
                    stop();
                    fill(content, messages.failure(this.words, this.text('failed'), refusal, () => this.load()));
                }
            }

            /** Shows a record that was just answered. */
            show(record) {
                const known = this.editions.some((one) => one.edition === record.edition);
                this.editions = known ? this.editions.map((one) => (one.edition === record.edition ? { ...one, state: record.state } : one))
                    : [{ id: record.id, edition: record.edition, state: record.state }, ...this.editions];
                this.draw(record, record);
            }

            /** The figures of today in place of the frozen ones, or back. */
            async figures(record, current) {
                try {
                    this.draw(record, await rest.get(`/analyses/${record.id}`, { current: current || null }));
                } catch (refusal) {
                    this.refused(this.text('failed'), refusal);
                }
            }

            refused(title, refusal) {
                fill(this.alerts, messages.alert('error', title, el('p', {}, messages.reason(this.words, refusal))));
                this.alerts.firstChild.focus();
            }

            draw(record, all) {
                this.changes = record ? record.changedSince : [];
                this.fresh = !record || record.state === 'DRAFT' || all.current === true;
                this.alerts = el('div', {});
                const units = record ? { path: `/analyses/${record.id}/units`, parameters: { current: all.current && record.state === 'COMPLETED' ? true : null } }
                    : { path: '/unfavourable', parameters: { unit: this.unit, period: this.period } };
                const months = el('div', {});
                const funnel = el('div', {});
                fill(this.root, this.head(record), this.alerts, this.since(record, all), !record && this.unwritten(), new Below(this).place,
                    groups.section(this.text('indicators'), null, indicators.table(this, all)),
                    el('div', { class: 'ss-half' }, groups.section(this.text('months'), this.text('months.note'), months, charts.monthTable(this, all, 'ss-analysis-months')),
                        el('div', {}, groups.causes(this, all), groups.activities(this, all))),
                    groups.deficiencies(this, all),
                    el('div', { class: 'ss-half' }, groups.areas(this, all), groups.units(this, all)),
                    el('div', { class: 'ss-half' }, groups.section(this.text('funnel'), this.text('funnel.note'), funnel),
                        groups.section(this.text('units'), this.text('units.note'), new Units(this, units).place)),
                    record && written(this, record), page.printed(this.data, this.text('title.of', this.name)));
                charts.months(months, this, all, 'ss-analysis-months');
                if (all.funnel.points.length) {
                    charts.funnel(funnel, this, all, 'ss-analysis-units');
                    funnel.append(el('p', { class: 'ss-note' }, this.text('funnel.help'), all.funnel.left > 0 && ` ${this.text('funnel.left', this.words.number(all.funnel.left))}`));
                } else {
                    fill(funnel, el('p', { class: 'ss-muted' }, this.text('funnel.none')));
                }
            }

            head(record) {
                const kinds = forms.choice(this.data.kinds.map((kind) => [kind.kind, kind.title]), this.kind.kind, { class: 'ss-in', 'aria-label': this.text('period-kind') });
                const periods = forms.choice(this.kind.periods.map((one) => [one.period, one.name]), this.period, { class: 'ss-in', 'aria-label': this.text('period') });
                kinds.addEventListener('change', () => {
                    const kind = this.data.kinds.find((one) => one.kind === kinds.value);
                    this.go((kind.periods.find((one) => one.over) || kind.periods[0]).period);
                });
                periods.addEventListener('change', () => this.go(periods.value));
                return page.head({
                    title: this.text('title.of', this.name),
                    sub: [this.state(record), page.clause(this.words, '20')],
                    actions: [kinds, periods, record && this.editions.length > 1 && this.edition(record), ...this.acts(record)],
                });
            }

            edition(record) {
                const choice = forms.choice(this.editions.map((one) => [String(one.edition), this.text('edition', String(one.edition))]), String(record.edition),
                    { class: 'ss-in', 'aria-label': this.text('edition.choose') });
                choice.addEventListener('change', () => {
                    page.remember({ edition: choice.value });
                    this.load();
                });
                return choice;
            }

            state(record) {
                const { words } = this;
                if (!record) {
                    const late = Boolean(this.due) && this.data.today > this.due;
                    return [lozenge(late ? 'aui-lozenge-error' : 'aui-lozenge-subtle', this.text(late ? 'state.missing-late' : 'state.none')), this.due && el('span', {}, this.text('until', words.day(this.due)))];
                }
                if (record.state === 'DRAFT') {
                    return [lozenge('aui-lozenge-subtle', this.text('state.DRAFT')), el('span', { class: record.daysLate ? 'ss-late' : null }, record.daysLate && record.edition === 1
                        ? words.counted('service-safety.days.over', record.daysLate) : this.text('until', words.day(record.due))), record.reason && el('span', { class: 'ss-muted' }, record.reason)];
                }
                return [lozenge('aui-lozenge-subtle aui-lozenge-success', this.text('state.COMPLETED', words.day(record.completedOn))),
                    el('span', { class: record.timely ? null : 'ss-late' }, record.timely ? this.text('timely', words.day(record.due)) : words.counted('service-safety.analysis.late', record.daysLate)),
                    el('span', { class: 'ss-muted' }, this.text('made-by', words.day(record.dataOn), record.ruleBook.name)),
                    record.edition > 1 && el('span', { class: 'ss-muted' }, this.text('edition', String(record.edition)))];
            }

            acts(record) {
                const can = record ? record.can : [];
                return [
                    !record && this.data.mayWrite && el('button', { class: 'aui-button aui-button-primary', type: 'button', onclick: () => this.deeds.open() }, this.text('open')),
                    can.includes('complete') && el('button', { class: 'aui-button aui-button-primary', type: 'button', onclick: () => this.deeds.complete(record) }, this.text('complete')),
                    can.includes('correct') && el('button', { class: 'aui-button', type: 'button', onclick: () => this.deeds.correct(record) }, this.text('correct')),
                    record && el('a', { class: 'aui-button', href: rest.address(`/analyses/${record.id}/form.html`) }, this.words.text('service-safety.ui.print')),
                    record && el('a', { class: 'aui-button', href: rest.address(`/analyses/${record.id}/form.docx`) }, 'Word'),
                ];
            }

            unwritten() {
                return messages.message('info', null, this.text(this.data.mayWrite ? 'unwritten.may' : 'unwritten'));
            }

            /** What is no longer as it was when the analysis was completed, and the way to the figures of today. */
            since(record, all) {
                const { words } = this;
                if (!record || !record.changedSince.length) {
                    return null;
                }
                const value = (number) => (number === null ? say.NONE : words.number(Math.round(number)));
                const one = (change) => el('li', {}, `${this.text(`field.${change.field}`)}, ${change.unitName}: `, el('b', {}, `${value(change.from)} \u2192 ${value(change.to)}`),
                    change.on && ` (${this.text('changed.on', words.day(change.on))})`);
                const swap = el('button', { class: 'aui-button aui-button-link', type: 'button', onclick: () => this.figures(record, !all.current) },
                    this.text(all.current ? 'show-frozen' : 'show-current'));
                return messages.message('warning', words.counted('service-safety.analysis.changed-since', record.changes),
                    el('ul', {}, record.changedSince.slice(0, 10).map(one)),
                    record.changes > 10 && this.text('changed.more', words.number(record.changes - 10)),
                    el('p', {}, this.text(all.current ? 'current-shown' : 'frozen-shown'), ' ', swap));
            }
        };
    });

require(['service-safety/page', 'service-safety/analysis', 'service-safety/no-body'], (page, Analysis, noBody) => {
    page.start('ss-analysis', (root, data) => {
        if (data.body) {
            new Analysis(root, data);
        } else {
            noBody(root, data);
        }
    });
});
