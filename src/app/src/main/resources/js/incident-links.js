/** Which acts, and which of their violations, speak of the cause of an incident. */
define('service-safety/incident-links',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/form'],
    ({ el, fill, icon }, page, rest, forms) => {
        const MOST = 100;

        return class Links {
            constructor(words, data, links, unit) {
                this.words = words;
                this.data = data;
                this.unit = unit;
                this.rows = links.map((link) => ({ ...link }));
                this.acts = null;
                this.violations = new Map();
                this.place = el('div', {});
            }

            text(key, ...values) {
                return this.words.text(`service-safety.incidents.${key}`, ...values);
            }

            field(form) {
                this.form = form;
                this.draw();
                return [el('span', { class: 'lab' }, this.text('links')),
                    el('div', {}, this.place, el('p', { class: 'ss-note' }, this.text('links.note')))];
            }

            /** For who may only read. */
            shown() {
                return el('ul', { class: 'ss-plain' }, this.rows.map((link) => el('li', {},
                    el('a', { href: page.link(this.data.projectKey, 'acts', { act: link.actId }) }, this.text('link.act', String(link.actId))),
                    link.violation && [', ', el('a', { href: page.issue(link.violation) }, link.violation)])));
            }

            async open() {
                const unit = this.unit();
                if (this.acts === null && unit) {
                    this.acts = (await rest.get('/acts', { unit, limit: MOST })).items;
                }
                await Promise.all(this.rows.filter((row) => row.actId).map((row) => this.violationsOf(row.actId)));
            }

            async violationsOf(act) {
                if (!this.violations.has(act)) {
                    this.violations.set(act, (await rest.get(`/acts/${act}/violations`)).items);
                }
            }

            unitChanged() {
                this.acts = null;
                this.draw();
            }

            async draw() {
                try {
                    if (this.rows.length) {
                        await this.open();
                    }
                    fill(this.place, this.rows.map((row, at) => this.row(row, at)), this.adder());
                } catch (refusal) {
                    // the rest of the form is worth more than its links
                    fill(this.place, el('p', { class: 'ss-err-text' }, this.text('links.failed')));
                }
            }

            adder() {
                return el('button', {
                    class: 'aui-button', type: 'button', 'aria-disabled': this.unit() ? null : 'true', onclick: () => {
                        if (this.unit()) {
                            this.rows.push({ actId: null, violation: null });
                            this.draw();
                        }
                    },
                }, this.text('links.add'));
            }

            row(row, at) {
                const named = (act) => `${act.number || this.text('link.draft')}, ${act.unitName || ''}`;
                const acts = [['', this.text('link.choose')], ...(this.acts || []).map((act) => [String(act.id), named(act)])];
                if (row.actId && !acts.some(([id]) => id === String(row.actId))) {
                    acts.push([String(row.actId), this.text('link.act', String(row.actId))]);
                }
                const act = forms.choice(acts, row.actId ? String(row.actId) : '', { class: 'ss-in w2', 'aria-label': this.text('link.choose') });
                const violation = forms.choice([['', this.text('link.whole')], ...(this.violations.get(row.actId) || [])
                    .map((each) => [each.key, `${each.key} ${each.text}`])], row.violation, { class: 'ss-in w3', 'aria-label': this.text('link.violation') });
                act.addEventListener('change', () => {
                    row.actId = act.value ? Number(act.value) : null;
                    row.violation = null;
                    this.draw();
                });
                violation.addEventListener('change', () => {
                    row.violation = violation.value || null;
                });
                const place = el('p', { class: 'ss-err-text', hidden: true, id: `ss-link-${at}` });
                this.form.watch(`links[${at}].actId`, act, this.text('links'), place);
                return el('div', { class: 'ss-link' }, act, ' ', violation, ' ', el('button', {
                    class: 'aui-button aui-button-subtle', type: 'button', onclick: () => {
                        this.rows.splice(at, 1);
                        this.form.forget(`links[${at}].actId`);
                        this.draw();
                    },
                }, icon('cross'), el('span', { class: 'assistive' }, this.text('links.remove'))), place);
            }

            values() {
                return this.rows.filter((row) => row.actId).map(({ actId, violation }) => ({ actId, violation }));
            }
        };
    });
