/** The form of an act in the order and with the words of Appendix 2 (clause 14). */
define('service-safety/act',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form',
        'service-safety/act-words', 'service-safety/act-fields', 'service-safety/act-violations', 'service-safety/act-aside',
        'service-safety/act-sign', 'service-safety/act-steps', 'service-safety/act-kinds', 'service-safety/act-saving'],
    ({ el, fill }, page, rest, messages, forms, acts, fields, Violations, aside, signing, steps, Kinds, Saving) => {
        const FRESH = { state: 'DRAFT', areas: [], members: [], signatures: [], can: ['edit', 'record-violation'] };
        const STEPS = ['DRAFT', 'SIGNED', 'APPROVED', 'ACKNOWLEDGED', 'ELIMINATED', 'KEPT'];

        return class Act {
            constructor(root, data, id) {
                this.root = root;
                this.data = data;
                this.words = data.words;
                this.top = el('div', {});
                this.paper = el('div', {});
                this.side = el('aside', {});
                this.violations = [];
                this.autosave = new Saving(this);
                this.foot = el('div', {});
                fill(root, this.top, el('div', { class: 'ss-cols' }, this.paper, this.side), this.foot);
                this.open(id);
            }

            text(key, ...values) {
                return this.words.text(`service-safety.act.${key}`, ...values);
            }

            async open(id) {
                const stop = messages.loading(this.paper, this.words, 8);
                try {
                    const [units, kinds] = await Promise.all([rest.get('/units', {
                        under: this.data.body.id, on: this.data.now.slice(0, 10), limit: 1000,
                    }), rest.get('/violation-kinds')]);
                    this.units = units.items;
                    this.kinds = new Kinds(this.words, kinds.items);
                    this.act = id === 'new' ? this.fresh() : await rest.get(`/acts/${id}`);
                    this.violations = id === 'new' ? [] : (await rest.get(`/acts/${id}/violations`, { limit: 1000 })).items;
                    stop();
                    this.show();
                } catch (refusal) {
                    stop();
                    this.closed(refusal, id);
                }
            }

            closed(refusal, id) {
                if (!(refusal instanceof rest.Refusal)) {
                    throw refusal;
                }
                fill(this.paper, refusal.status === 404 ? messages.locked(this.words)
                    : messages.failure(this.words, this.text('failed'), refusal, () => this.open(id)));
            }

            fresh() {
                const chair = { name: this.data.me, user: this.data.myName };
                const planItem = page.asked('item');
                const grounds = planItem && this.text('plan-grounds', page.asked('year') || '', page.asked('number') || '');
                return { ...FRESH, bodyId: this.data.body.id, unitId: Number(page.asked('unit')) || null, chair, planItem, grounds };
            }

            get draft() {
                return this.may('edit');
            }

            may(deed) {
                return (this.act.can || []).includes(deed);
            }

            show() {
                this.form = new forms.Form(this.words);
                this.fields = fields(this);
                this.list = new Violations(this);
                this.refreshHead();
                fill(this.paper, this.draft ? this.drafted() : this.finished());
                fill(this.side, aside(this));
                if (this.draft && !this.guarded) {
                    this.guarded = true;
                    window.addEventListener('beforeunload', (event) => this.unwritten && event.preventDefault());
                }
            }

            /** Whether something stands on the page alone: in a field, or in a row of a violation. */
            get unwritten() {
                return this.form.dirty || Boolean(this.list.fresh && !this.list.fresh.empty);
            }

            typed() {
                this.autosave.typed();
                this.refreshHead();
            }

            drafted() {
                return el('form', {
                    class: 'ss-paper', novalidate: true, 'aria-label': this.text('form'),
                    onsubmit: (event) => {
                        event.preventDefault();
                        this.save();
                    },
                }, this.form.summary, this.fields.above, this.list.section, this.fields.below);
            }

            finished() {
                const why = messages.message('info', null, el('p', {},
                    this.why(),
                    ' ', page.clause(this.words, '15')));
                this.tellCoverage(why);
                return el('div', { class: 'ss-paper' }, why, this.fields.above, this.list.section, this.fields.below);
            }

            /** Why nothing can be typed. */
            why() {
                if (this.act.disposal) {
                    return this.text('disposed', this.act.number || '', this.act.disposal.number, this.words.day(this.act.disposal.on));
                }
                return this.act.keepUntil
                    ? this.text('kept', this.act.number || '', this.words.day(this.act.keepUntil)) : this.text('read-only');
            }

            /** Behind the reason: how far the quarter has come with this act. */
            async tellCoverage(place) {
                if (!this.act.endedOn || this.act.state === 'DRAFT') {
                    return;
                }
                const quarter = `${this.act.endedOn.slice(0, 4)}-Q${Math.ceil(Number(this.act.endedOn.slice(5, 7)) / 3)}`;
                try {
                    const coverage = await rest.get('/coverage', { unit: this.act.bodyId, quarter });
                    if (coverage.total) {
                        place.append(el('p', {}, this.text('coverage', this.words.period(quarter),
                            String(coverage.inspected), String(coverage.total), this.words.percent(coverage.share))));
                    }
                } catch (refusal) {
                    // the line is an addition; the act itself is shown all the same
                    place.dataset.coverage = String(refusal.status);
                }
            }

            refreshHead() {
                fill(this.top, this.head(), this.steps());
                fill(this.foot, page.printed(this.data, this.title()));
            }

            title() {
                const unit = this.units.find((each) => each.id === this.act.unitId);
                const name = this.act.unitName || (unit && this.unitName(unit)) || '';
                return this.act.number ? this.text('title', this.act.number, name)
                    : this.act.id ? this.text('title-draft', name) : this.text('title-new');
            }

            head() {
                return page.head({
                    crumbs: el('a', { href: page.link(this.data.projectKey, 'acts') }, this.words.text('service-safety.acts.title')),
                    title: this.title(),
                    sub: [acts.lozenge(this.words, this.act.state),
                        this.act.endedOn && el('span', {}, this.text('control', acts.control(this.words, this.act))),
                        this.form.dirty && el('span', { class: 'ss-muted' }, this.text('unsaved')),
                        this.autosave.said && el('span', { class: 'ss-muted', role: 'status' }, this.autosave.said),
                        page.clause(this.words, '14')],
                    actions: this.actions(),
                });
            }

            unitName(unit) {
                return unit.name[this.words.language] || unit.name.kk || unit.name.ru || unit.name.en;
            }

            actions() {
                const button = (title, deed, more) => el('button', {
                    class: 'aui-button', type: 'button', onclick: deed, ...more,
                }, title);
                const unready = this.form.dirty || !this.act.id;
                const sign = this.may('sign') && button(this.text('sign'), () => !unready && !this.list.unfinished() && signing.own(this), {
                    'aria-disabled': unready ? 'true' : null, title: unready ? this.text('sign.save-first') : null,
                    class: `aui-button${this.form.dirty || !this.act.id ? '' : ' aui-button-primary'}`,
                });
                return [
                    this.draft && button(this.words.text('service-safety.ui.save'), () => this.save(), {
                        class: `aui-button${unready || !this.may('sign') ? ' aui-button-primary' : ''}`,
                    }),
                    sign,
                    this.may('sign-for-all') && this.act.id && !unready
                        && button(this.text('sign-for-all'), () => !this.list.unfinished() && signing.forAll(this)),
                    steps.actions(this),
                    // the form as it is saved, in a tab of its own
                    this.act.id && el('a', {
                        class: 'aui-button', href: rest.address(`/acts/${this.act.id}/form.html`), target: '_blank', rel: 'noopener',
                    }, this.words.text('service-safety.ui.print')),
                    this.may('delete') && this.act.id && button(this.text('delete'), () => signing.remove(this)),
                ];
            }

            /** When it was reported on; else by when it is to be. */
            reporting() {
                const { act, words } = this;
                if (act.report) {
                    return words.text('service-safety.acts.reported', words.day(act.report.on));
                }
                return act.reportDue ? this.text('step.ELIMINATED.due', words.day(act.reportDue)) : this.text('step.ELIMINATED.note');
            }

            /** Six steps, each with what it waits for. */
            steps() {
                const { act, words } = this;
                const seats = 1 + act.members.length;
                const notes = {
                    DRAFT: this.text('step.DRAFT.note', String(act.signatures.length), String(seats)),
                    ELIMINATED: this.reporting(),
                    KEPT: act.keepUntil ? this.text('step.KEPT.until', words.day(act.keepUntil)) : this.text('step.KEPT.note'),
                };
                const now = STEPS.indexOf(act.state);
                return el('ol', { class: 'ss-states', 'aria-label': this.text('steps') }, STEPS.map((step, at) => el('li', {
                    class: at < now && 'done', 'aria-current': at === now && 'step',
                }, step === 'KEPT' ? words.counted('service-safety.act.step.KEPT', this.data.retentionYears)
                    : this.text(`step.${step}`), el('small', {}, notes[step] || this.text(`step.${step}.note`)))));
            }

            /** Writes the fields, once however often it is asked for meanwhile; gives whether it was done. */
            save(how = {}) {
                this.saving = this.saving || this.write(how).finally(() => {
                    this.saving = null;
                });
                return this.saving;
            }

            async write({ quiet }) {
                const sent = this.fields.content();
                const { strokes } = this.autosave;
                try {
                    const kept = this.act.id ? await rest.put(`/acts/${this.act.id}`, { ...sent, version: this.act.version })
                        : await rest.post('/acts', sent);
                    this.kept(kept, strokes === this.autosave.strokes, quiet);
                    return true;
                } catch (refusal) {
                    if (refusal.changedMeanwhile) {
                        await this.conflict(sent, quiet);
                    } else if (quiet) {
                        this.autosave.held(refusal);
                        this.refreshHead();
                    } else {
                        this.form.refuse(refusal);
                    }
                    return false;
                }
            }

            /** What was typed while it was being written is not written yet. */
            kept(act, whole, quiet) {
                const before = this.act.id;
                const same = aside.shown(this.act) === aside.shown(act);
                this.act = act;
                if (whole) {
                    this.form.saved();
                }
                if (quiet) {
                    this.autosave.done(new Date());
                }
                if (!whole) {
                    this.autosave.later(0);
                }
                if (!before) {
                    page.remember({ act: String(act.id), unit: '', item: '', year: '', number: '' });
                    messages.done(this.text('created'));
                }
                this.refreshHead();
                if (!same) {
                    fill(this.side, aside(this));
                }
                // a violation that is being typed stays as it is
                if (!this.list.fresh || this.list.fresh.empty) {
                    this.list.refresh();
                }
            }

            /** Somebody else saved in between: what he changed, and three ways on; one's own fields stay as they are. */
            async conflict(mine, quiet) {
                this.inConflict = true;
                const theirs = await rest.get(`/acts/${this.act.id}`);
                const changed = fields.differences(this, this.act, theirs);
                const way = (title, deed) => el('button', { class: 'aui-button aui-button-link', type: 'button', onclick: deed }, title);
                const details = el('ul', { hidden: true }, changed.map(({ label, value }) => el('li', {}, `${label}: ${value}`)));
                const box = messages.alert('warning', this.words.text('service-safety.fault.changed-meanwhile'),
                    el('p', {}, this.text('conflict', changed.map(({ label }) => label).join(', ') || '\u2013')), details,
                    el('p', {},
                        way(this.text('conflict.show'), () => {
                            details.hidden = false;
                        }),
                        way(this.text('conflict.mine'), () => {
                            this.inConflict = false;
                            this.act = { ...theirs };
                            this.save();
                        }),
                        way(this.words.text('service-safety.ui.take-theirs'), () => {
                            this.inConflict = false;
                            this.act = theirs;
                            this.autosave = new Saving(this);
                            this.show();
                        })));
                fill(this.form.summary, box);
                if (!quiet) {
                    box.focus();
                }
            }

            /** After a violation was written the act has another version and perhaps fewer signatures; the fields stay. */
            async afterViolation() {
                const [act, list] = await Promise.all([rest.get(`/acts/${this.act.id}`),
                    rest.get(`/acts/${this.act.id}/violations`, { limit: 1000 })]);
                this.act = act;
                this.violations = list.items;
                this.refreshHead();
                fill(this.side, aside(this));
            }

            reload() {
                this.form.dirty = false;
                return this.open(this.act.id);
            }
        };
    });
