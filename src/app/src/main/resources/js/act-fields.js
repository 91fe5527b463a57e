/** The fields of an act above and below its violations: to be filled in while it is a draft, to be read afterwards. */
define('service-safety/act-fields', ['service-safety/dom', 'service-safety/form', 'service-safety/act-words', 'service-safety/page'],
    ({ el, fill }, forms, acts, pages) => {
        const AREAS = ['STATE_OF_WORK', 'CAUSES', 'ASSISTANCE'];

        function day(words, iso) {
            return iso ? words.day(iso) : '';
        }

        /** The item of the plan that the control carries out. */
        function planItem(act) {
            return el('a', { href: pages.issue(act.planItem) }, act.planItem);
        }

        /** One person: position, rank, name, and the Jira user who signs. */
        function personFields(page, name, label, member) {
            const at = {};
            const part = (key, width) => {
                at[key] = forms.input({
                    value: member[key] || '', placeholder: page.text(`person.${key}`), style: `flex:${width}`,
                    'aria-label': `${label}: ${page.text(`person.${key}`)}`,
                });
                return at[key];
            };
            const line = el('div', { class: 'ss-line', role: 'group', 'aria-label': label },
                part('position', 3), part('rank', 2), part('name', 2), part('user', 1.3));
            const place = el('p', { class: 'ss-err-text', hidden: true, id: `ss-person-${name.replace(/\W/g, '-')}` });
            Object.entries(at).forEach(([key, control]) => {
                control.id = `${place.id}-${key}`;
                page.form.watch(`${name}.${key}`, control, label, place);
            });
            const value = () => Object.fromEntries(Object.entries(at).map(([key, control]) => [key, control.value.trim() || null]));
            const order = el('p', { class: 'ss-note', 'aria-hidden': 'true' }, page.text('person.order'));
            return { element: el('div', {}, line, order, place), value, controls: at };
        }

        class Members {
            constructor(page) {
                this.page = page;
                this.list = el('div', { class: 'ss-lines' });
                this.rows = [];
                page.act.members.forEach((member) => this.add(member));
                this.more = el('button', {
                    class: 'aui-button aui-button-link', type: 'button', onclick: () => {
                        this.add({}).controls.position.focus();
                        this.page.form.dirty = true;
                        this.page.typed();
                    },
                }, page.text('add-member'));
                this.element = el('div', {}, this.list, this.more);
            }

            add(member) {
                const at = this.rows.length;
                const row = personFields(this.page, `members[${at}]`, this.page.text('member', String(at + 1)), member);
                this.rows.push(row);
                this.list.append(row.element);
                return row;
            }

            /** A line left wholly empty is no member. */
            value() {
                return this.rows.map((row) => row.value()).filter((member) => Object.values(member).some(Boolean));
            }
        }

        function unitChoice(page) {
            const { act, data, units, words } = page;
            const options = [['', page.text('unit.choose')], [String(data.body.id), data.body.name],
                ...units.filter((unit) => unit.kind !== 'BODY').map((unit) => [String(unit.id), page.unitName(unit)])];
            if (act.unitId && !options.some(([id]) => id === String(act.unitId))) {
                options.push([String(act.unitId), act.unitName || String(act.unitId)]);
            }
            const control = forms.choice(options, String(act.unitId || ''), { class: 'ss-in w3' });
            const note = el('span', { role: 'status' });
            const tell = () => {
                const unit = units.find((each) => String(each.id) === control.value);
                const counted = unit && (unit.kind === 'DEPARTMENT' || unit.kind === 'SERVICE');
                fill(note, control.value && words.text(`service-safety.act.unit.${counted ? 'counted' : 'not-counted'}`));
            };
            control.addEventListener('change', tell);
            tell();
            return { control, note };
        }

        function boxes(page) {
            const all = AREAS.map((area) => el('input', { type: 'checkbox', value: area, checked: page.act.areas.includes(area) }));
            const element = el('div', { class: 'ss-boxes', role: 'group', 'aria-label': page.text('areas') },
                all.map((box) => el('label', {}, box, ' ', page.text(`area.${box.getAttribute('value')}`))),
                el('span', { class: 'ss-clause' }, page.words.text('service-safety.ui.clause', '12')));
            return { element, all, value: () => all.filter((box) => box.checked).map((box) => box.getAttribute('value')) };
        }

        /** The fields to be filled in. */
        function open(page) {
            const { act, form, words } = page;
            const at = {
                grounds: forms.input({ value: act.grounds || '' }),
                startedOn: forms.input({ value: day(words, act.startedOn), class: 'ss-in w1' }),
                endedOn: forms.input({ value: day(words, act.endedOn), class: 'ss-in w1' }),
                proposals: forms.area({ value: act.proposals || '' }),
                reportDue: forms.input({ value: day(words, act.reportDue), class: 'ss-in w1' }),
                noViolations: el('input', { type: 'checkbox', checked: act.noViolations }),
            };
            const unit = unitChoice(page);
            const chair = personFields(page, 'chair', page.text('chair'), act.chair || {});
            const members = new Members(page);
            const areas = boxes(page);
            const period = el('p', { class: 'ss-err-text', id: 'ss-period-fault', hidden: true });
            const end = el('p', { class: 'ss-err-text', id: 'ss-end-fault', hidden: true });
            at.startedOn.setAttribute('aria-label', page.text('from'));
            at.endedOn.setAttribute('aria-label', page.text('to'));
            at.startedOn.id = 'ss-started';
            at.endedOn.id = 'ss-ended';
            form.watch('startedOn', at.startedOn, page.text('period-of-control'), period);
            form.watch('endedOn', at.endedOn, page.text('period-of-control'), end);
            const areaFault = el('p', { class: 'ss-err-text', id: 'ss-areas-fault', hidden: true });
            areas.all[0].id = 'ss-area-first';
            form.watch('areas', areas.all[0], page.text('areas'), areaFault);
            areas.all.slice(1).forEach((box) => box.addEventListener('change', () => form.touched('areas')));
            const above = el('div', { class: 'ss-form' },
                form.field({ name: 'unitId', label: page.text('unit'), required: true, control: unit.control, note: unit.note }),
                act.planItem && [el('span', { class: 'lab' }, page.text('plan-item')), el('div', { style: 'padding-top:5px' }, planItem(act))],
                form.field({ name: 'grounds', label: page.text('grounds'), required: true, control: at.grounds }),
                el('label', { class: 'req', for: chair.controls.position.id }, page.text('chair')), chair.element,
                el('span', { class: 'lab' }, page.text('members')), members.element,
                el('label', { class: 'req', for: 'ss-started' }, page.text('period')),
                el('div', {}, `${page.text('from')} `, at.startedOn, ` ${page.text('to')} `, at.endedOn, period, end),
                el('span', { class: 'lab' }, page.text('areas')), el('div', {}, areas.element, areaFault));
            const below = el('div', { class: 'ss-form', style: 'margin-top:16px' },
                form.field({ name: 'noViolations', label: page.text('no-violations'), control: at.noViolations }),
                form.field({ name: 'proposals', label: page.text('proposals'), control: at.proposals }),
                form.field({ name: 'reportDue', label: page.text('report-due'), control: at.reportDue }));
            [above, below].forEach((part) => part.addEventListener('input', () => page.typed()));
            const content = () => ({
                bodyId: page.act.bodyId,
                unitId: unit.control.value ? Number(unit.control.value) : null,
                grounds: at.grounds.value.trim() || null,
                chair: Object.values(chair.value()).some(Boolean) ? chair.value() : null,
                members: members.value(),
                startedOn: words.isoDay(at.startedOn.value) || null,
                endedOn: words.isoDay(at.endedOn.value) || null,
                areas: areas.value(),
                noViolations: at.noViolations.checked,
                proposals: at.proposals.value.trim() || null,
                reportDue: words.isoDay(at.reportDue.value) || null,
                planItem: page.act.planItem || null,
            });
            return { above, below, content, noViolations: at.noViolations };
        }

        function facts(pairs) {
            return el('div', { class: 'ss-form' }, pairs.map(([label, value]) => [
                el('span', { class: 'lab' }, label), el('div', { style: 'padding-top:5px' }, value || '\u2013')]));
        }

        /** The same as text. */
        function read(page) {
            const { act, words } = page;
            const lines = (list) => list.map((text) => el('div', {}, text));
            return {
                above: facts([
                    [page.text('unit'), act.unitName],
                    ...(act.planItem ? [[page.text('plan-item'), planItem(act)]] : []),
                    [page.text('grounds'), act.grounds],
                    [page.text('chair'), act.chair && acts.person(act.chair)],
                    [page.text('members'), act.members.length ? lines(act.members.map(acts.person)) : ''],
                    [page.text('period'), acts.control(words, act)],
                    [page.text('areas'), act.areas.map((area) => page.text(`area.${area}`)).join(', ')],
                ]),
                below: el('div', { style: 'margin-top:16px' }, facts([
                    [page.text('proposals'), act.proposals],
                    [page.text('report-due'), day(words, act.reportDue)],
                ])),
                content: () => ({}),
            };
        }

        /** Which fields of an act differ, with what they are now. */
        function differences(page, before, now) {
            const { words } = page;
            const said = {
                unitId: ['unit', (act) => act.unitName || String(act.unitId)],
                grounds: ['grounds', (act) => act.grounds],
                chair: ['chair', (act) => act.chair && acts.person(act.chair)],
                members: ['members', (act) => act.members.map(acts.person).join('; ')],
                startedOn: ['period-of-control', (act) => acts.control(words, act)],
                endedOn: ['period-of-control', (act) => acts.control(words, act)],
                areas: ['areas', (act) => act.areas.map((area) => page.text(`area.${area}`)).join(', ')],
                noViolations: ['no-violations', (act) => page.text(act.noViolations ? 'yes' : 'no')],
                proposals: ['proposals', (act) => act.proposals],
                reportDue: ['report-due', (act) => day(words, act.reportDue)],
            };
            return Object.entries(said)
                .filter(([field]) => JSON.stringify(before[field]) !== JSON.stringify(now[field]))
                .map(([, [label, value]]) => ({ label: page.text(label), value: value(now) || '\u2013' }));
        }

        function fields(page) {
            return page.draft ? open(page) : read(page);
        }

        fields.differences = differences;
        return fields;
    });
