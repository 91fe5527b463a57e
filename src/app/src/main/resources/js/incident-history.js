/** What became of the record of an incident: who entered, corrected and deleted it, when and why, field by field. */
define('service-safety/incident-history', ['service-safety/dom'], ({ el }) => {
    const LABELS = {
        unitId: 'unit', date: 'date', outcome: 'outcome', injuryKind: 'injury-kind', people: 'people', onDuty: 'duty', cause: 'cause',
        activity: 'activity', circumstances: 'circumstances', links: 'links',
    };

    return function history(words, events, codes, units, data) {
        const text = (key, ...values) => words.text(`service-safety.incidents.${key}`, ...values);

        function unit(id) {
            const found = units.find((each) => each.id === id);
            if (found) {
                return found.name[words.language] || found.name.kk || found.name.ru || found.name.en;
            }
            return id === data.body.id ? data.body.name : String(id);
        }

        function code(kind, value) {
            const found = codes.find((each) => each.kind === kind && each.code === value);
            return found ? found.codeName : value;
        }

        function links(value) {
            return value.map((link) => [text('link.act', String(link.actId)), link.violation].filter(Boolean).join(', ')).join('; ');
        }

        function said(field, value) {
            if (value === null || value === undefined) {
                return '\u2013';
            }
            const say = {
                unitId: () => unit(value),
                date: () => words.day(value),
                outcome: () => text(`outcome.${value}`),
                injuryKind: () => text(`harm.${value}`),
                onDuty: () => text(`duty.${value}`),
                cause: () => code('CAUSE', value),
                activity: () => code('ACTIVITY', value),
                links: () => links(value),
            }[field];
            return say ? say() : String(value);
        }

        function change({ field, from, to }) {
            return el('li', {}, `${text(LABELS[field] || field)}: `, el('del', {}, said(field, from)), ' \u2192 ', el('ins', {}, said(field, to)));
        }

        return el('section', { class: 'ss-panel', 'aria-labelledby': 'ss-history' },
            el('h2', { class: 'ss-h', id: 'ss-history' }, text('history')),
            el('ol', { class: 'ss-plain' }, [...events].reverse().map((event) => el('li', {},
                el('strong', {}, text(`history.${event.kind}`)), ` ${words.moment(event.atSite)}`, event.by && `, ${event.by}`,
                event.reason && el('p', { class: 'ss-note' }, text('history.reason', event.reason)),
                event.kind === 'CORRECTED' && el('ul', { class: 'ss-plain' }, event.changes.map(change))))));
    };
});
