/** Whom to inspect next: the proposal, the person's choice, what it would bring, and drafts of acts made of it (clause 13). */
define('service-safety/coverage-planner',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/table', 'service-safety/coverage-words'],
    ({ el, fill }, page, rest, messages, forms, tables, coverage) => {
        const FIRST = 5;

        return class Planner {
            /** `changed` is called when drafts were made. */
            constructor(data, changed) {
                this.data = data;
                this.words = data.words;
                this.changed = changed;
                this.place = el('section', { 'aria-labelledby': 'ss-planner' });
                this.summary = el('p', { class: 'ss-lead ss-outlook', 'aria-live': 'polite' });
                this.refused = el('div', {});
                this.asked = 0;
            }

            text(key, ...values) {
                return this.words.text(`service-safety.coverage.${key}`, ...values);
            }

            /** Shows who is left of the quarter's coverage; nobody can be chosen in a quarter that is over. */
            async load(coverageNow) {
                this.coverage = coverageNow;
                this.all = false;
                const open = this.data.mayDraft && coverageNow.daysLeft >= 0;
                if (!open) {
                    this.show(null);
                    return;
                }
                try {
                    const proposal = await rest.get('/coverage/proposal', this.question());
                    this.chosen = new Map(proposal.chosen.map((choice) => [choice.unitId, choice.endedOn]));
                    this.endsOn = proposal.endsOn;
                    this.show(proposal);
                } catch (refusal) {
                    fill(this.place, this.title(),
                        messages.failure(this.words, this.text('failed'), refusal, () => this.load(coverageNow)));
                }
            }

            question() {
                return { unit: this.data.body.id, quarter: this.coverage.quarter };
            }

            title() {
                const key = this.coverage.missing || !this.data.mayDraft ? 'planner' : 'planner.more';
                return el('h2', { class: 'ss-h', id: 'ss-planner' }, this.text(key),
                    el('small', {}, this.text('planner.for', this.words.period(this.coverage.quarter))));
            }

            show(proposal) {
                this.open = proposal !== null;
                this.table = el('div', {});
                fill(this.place, this.title(), this.table, this.open && [this.summary, this.refused, this.actions()],
                    el('p', { class: 'ss-note' }, this.text('planner.order')));
                this.rows();
                if (proposal) {
                    this.say(proposal);
                }
            }

            rows() {
                const { left } = this.coverage;
                const shown = this.all || !this.open ? left : left.slice(0, Math.max(FIRST, this.lastChosen() + 1));
                const columns = [
                    this.open && { title: this.text('planner.choose-all'), hidden: true, width: '36px' },
                    { title: this.text('unit-and-reason') },
                    { title: this.text('last'), width: '120px' },
                    { title: this.text('planner.ends'), width: '148px' },
                ].filter(Boolean);
                fill(this.table, tables.table(this.text('planner'), columns,
                    shown.map((unit) => this.row(unit, left.indexOf(unit) + 1)), 'ss-fixed'));
            }

            lastChosen() {
                return this.coverage.left.reduce((last, unit, at) => (this.chosen.has(unit.unitId) ? at : last), -1);
            }

            row(unit, place) {
                const chosen = this.open && this.chosen.has(unit.unitId);
                return tables.row({ class: chosen && 'ss-sel' },
                    this.open && tables.cell(!unit.plannedOn && this.box(unit, chosen)),
                    tables.named(`${place}. ${unit.unitName}`, el('div', { class: 'ss-muted' }, this.reasons(unit))),
                    tables.cell(unit.lastInspectedOn && this.words.day(unit.lastInspectedOn),
                        el('div', { class: 'ss-muted' }, coverage.waiting(this.words, unit))),
                    tables.cell(this.end(unit, chosen)));
            }

            box(unit, chosen) {
                const box = el('input', {
                    type: 'checkbox', checked: chosen, 'aria-label': this.text('planner.choose', unit.unitName),
                });
                box.checked = chosen;
                box.addEventListener('change', () => {
                    if (box.checked) {
                        this.chosen.set(unit.unitId, this.endsOn);
                    } else {
                        this.chosen.delete(unit.unitId);
                    }
                    this.rows();
                    this.focus(unit);
                    this.weigh();
                });
                return box;
            }

            focus(unit) {
                const label = this.text('planner.choose', unit.unitName);
                [...this.table.querySelectorAll('input')].filter((box) => box.getAttribute('aria-label') === label)
                    .forEach((box) => box.focus());
            }

            end(unit, chosen) {
                if (unit.plannedOn) {
                    return this.words.day(unit.plannedOn);
                }
                if (!chosen) {
                    return '\u2013';
                }
                const day = forms.input({
                    class: 'ss-in w1', value: this.words.day(this.chosen.get(unit.unitId)),
                    'aria-label': this.text('planner.ends-of', unit.unitName),
                });
                day.addEventListener('change', () => {
                    this.chosen.set(unit.unitId, this.words.isoDay(day.value));
                    this.weigh();
                });
                return day;
            }

            reasons(unit) {
                if (unit.plannedOn) {
                    return this.text('planner.draft-until', this.words.day(unit.plannedOn));
                }
                return coverage.reasons(this.words, unit);
            }

            async weigh() {
                this.asked += 1;
                const turn = this.asked;
                const chosen = [...this.chosen].map(([unit, day]) => `${unit}:${day}`).join(',');
                fill(this.refused);
                try {
                    const proposal = await rest.get('/coverage/proposal',
                        { ...this.question(), ...(chosen ? { chosen } : { none: true }) });
                    if (turn === this.asked) {
                        this.say(proposal);
                    }
                } catch (refusal) {
                    if (turn === this.asked) {
                        fill(this.summary);
                        fill(this.refused, messages.message('error', null, messages.reason(this.words, refusal)));
                    }
                }
            }

            /** What the drafts and the choice will bring, as the server worked it out. */
            say({ outlook }) {
                const year = this.coverage.quarter.slice(0, 4);
                const share = this.words.percent(this.data.share);
                const of = this.words.text('service-safety.coverage.of', String(outlook.inspected), String(outlook.total),
                    this.words.percent(outlook.share || 0));
                const rest = outlook.notThisYear
                    ? this.text('planner.still-left', year, String(outlook.notThisYear))
                    : this.text('planner.nobody-left', year);
                fill(this.summary, this.text('planner.chosen', String(this.chosen.size)), ' ',
                    outlook.reachedOn
                        ? this.words.nodes('service-safety.coverage.planner.outlook', el('b', {}, of), share,
                            el('b', {}, this.words.day(outlook.reachedOn)))
                        : this.words.nodes('service-safety.coverage.planner.outlook-short', el('b', {}, of), share),
                    ' ', rest);
                fill(this.create, this.text('planner.create', String(this.chosen.size)));
                this.create.setAttribute('aria-disabled', String(!this.chosen.size));
                this.create.title = this.chosen.size ? '' : this.text('planner.none-chosen');
            }

            actions() {
                this.create = el('button', {
                    class: 'aui-button aui-button-primary', type: 'button', onclick: () => this.draft(),
                });
                const total = this.coverage.left.length;
                const more = el('button', {
                    class: 'aui-button', type: 'button',
                    onclick: () => {
                        this.all = !this.all;
                        fill(more, this.all ? this.text('planner.fewer') : this.text('planner.all', String(total)));
                        this.rows();
                    },
                }, this.text('planner.all', String(total)));
                return el('div', { class: 'ss-actions ss-noprint' }, this.create, total > FIRST && more);
            }

            async draft() {
                if (!this.chosen.size || this.busy) {
                    return;
                }
                this.busy = true;
                try {
                    const drafts = [...this.chosen].map(([unitId, endedOn]) => ({ unitId, endedOn }));
                    const made = await rest.post('/acts/drafts', { bodyId: this.data.body.id, drafts });
                    messages.done(this.text('planner.created'), this.links(made.items || made));
                    this.changed();
                } catch (refusal) {
                    const box = messages.alert('error', this.text('planner.not-created'), messages.reason(this.words, refusal));
                    fill(this.refused, box);
                    box.focus();
                } finally {
                    this.busy = false;
                }
            }

            links(acts) {
                return el('ul', {}, acts.map((act) => el('li', {}, el('a', {
                    href: page.link(this.data.projectKey, 'acts', { act: act.id }),
                }, act.unitName))));
            }
        };
    });
