/** Conclusions and measures (clause 19): written while the analysis is a draft, read after it, each measure with its way into the plan. */
define('service-safety/analysis-text',
    ['service-safety/dom', 'service-safety/page', 'service-safety/rest', 'service-safety/messages', 'service-safety/form', 'service-safety/table',
        'service-safety/analysis-words', 'service-safety/analysis-measures', 'service-safety/analysis-groups'],
    ({ el, lozenge }, page, rest, messages, forms, tables, say, Measures, { section }) => {
        const LOZENGES = { TO_DO: '', IN_PROGRESS: 'aui-lozenge-current', DONE: 'aui-lozenge-new', CONFIRMED: 'aui-lozenge-success' };

        function official(words, { title, user, name }) {
            return [title, user && (name || user)].filter(Boolean).join(', ') || say.NONE;
        }

        function planned(words, measure) {
            return [el('a', { href: page.issue(measure.itemKey) }, measure.itemKey), ' ',
                measure.itemStatus && lozenge(`aui-lozenge-subtle ${LOZENGES[measure.itemStatus]}`, say.text(words, `item.${measure.itemStatus}`))];
        }

        function inPlan(view, record, measure) {
            const { words } = view;
            if (measure.itemKey) {
                return planned(words, measure);
            }
            return record.can.includes('plan') && el('button', {
                class: 'aui-button', type: 'button', 'aria-label': say.text(words, 'measure.to-plan.of', String(measure.number)),
                onclick: () => view.deeds.plan(record, measure),
            }, say.text(words, 'measure.to-plan'));
        }

        function measures(view, record) {
            const { words } = view;
            if (!record.measures.length) {
                return el('p', { class: 'ss-muted' }, say.text(words, 'no-measures'));
            }
            return tables.table(say.text(words, 'measures'), [
                { title: say.text(words, 'measure.no'), width: '60px', num: true }, { title: say.text(words, 'measure.text') },
                { title: say.text(words, 'measure.responsible') }, { title: say.text(words, 'measure.due'), width: '90px' },
                { title: say.text(words, 'measure.plan'), width: '170px' },
            ], record.measures.map((measure) => tables.row({}, tables.num(String(measure.number)), tables.named(measure.text),
                tables.cell(official(words, measure.responsible)), tables.cell(measure.due ? words.day(measure.due) : say.NONE),
                tables.cell(inPlan(view, record, measure)))));
        }

        function read(view, record) {
            const { words } = view;
            const note = record.state === 'COMPLETED' ? say.text(words, 'conclusions.fixed') : say.text(words, 'clause-19');
            return [
                section(say.text(words, 'conclusions'), note, record.conclusions
                    ? el('p', { class: 'ss-pre' }, record.conclusions) : el('p', { class: 'ss-muted' }, say.text(words, 'no-conclusions'))),
                section(say.text(words, 'measures'), say.text(words, 'clause-19'), measures(view, record)),
            ];
        }

        function write(view, record) {
            const { words } = view;
            const form = new forms.Form(words);
            const conclusions = forms.area({ value: record.conclusions || '', rows: 8 });
            const list = new Measures(words, form, record.measures);
            const save = el('button', { class: 'aui-button aui-button-primary', type: 'submit' }, say.text(words, 'save'));
            const body = el('form', { novalidate: true, class: 'ss-analysis-form' }, form.summary,
                section(say.text(words, 'conclusions'), say.text(words, 'clause-19'),
                    el('div', { class: 'ss-form one' }, form.field({ name: 'conclusions', control: conclusions, label: say.text(words, 'conclusions'), required: true }))),
                section(say.text(words, 'measures'), say.text(words, 'clause-19'), list.place),
                el('div', { class: 'ss-actions' }, save));
            form.guard();
            body.addEventListener('submit', async (event) => {
                event.preventDefault();
                try {
                    const saved = await rest.put(`/analyses/${record.id}`, {
                        version: record.version, conclusions: conclusions.value, measures: list.values(),
                    });
                    form.saved();
                    messages.done(say.text(words, 'saved'));
                    view.show(saved);
                } catch (refusal) {
                    if (!refusal.errors) {
                        throw refusal;
                    }
                    form.refuse(refusal);
                }
            });
            return [body, record.measures.length > 0 && section(say.text(words, 'measures.plan'), null, measures(view, record))];
        }

        return (view, record) => (record.can.includes('edit') ? write(view, record) : read(view, record));
    });
