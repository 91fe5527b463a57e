/** What files may hold: where each is sent, how its rows are shown. */
define('service-safety/import-kinds', [], () => {
    const NONE = '\u2013';

    function day(words, text) {
        // a day that does not exist stands as the file has it
        return Number.isNaN(Date.parse(text)) ? text : words.day(text);
    }

    function said(words, key) {
        return words.has(key) ? words.text(key) : key.split('.').pop();
    }

    function existence(words, item) {
        return item.validFrom ? `${day(words, item.validFrom)}\u2013${item.validTo ? day(words, item.validTo) : ''}` : NONE;
    }

    function harm(words, item) {
        const key = item.outcome === 'INJURY' && item.injuryKind ? item.injuryKind : item.outcome;
        return key ? said(words, `service-safety.incidents.harm.${key}`) : NONE;
    }

    const units = {
        name: 'units',
        page: 'units',
        path: '/import/units',
        outcome: (item) => item.outcome,
        columns: (words) => [
            { title: words.text('service-safety.units.code'), width: '130px' },
            { title: words.text('service-safety.units.name') },
            { title: words.text('service-safety.units.kind'), width: '170px' },
            { title: words.text('service-safety.units.parent'), width: '120px' },
            { title: words.text('service-safety.units.exists'), width: '190px' },
        ],
        cells: (words, item) => {
            const name = item.name || {};
            return [item.code || NONE, name[words.language] || name.ru || name.kk || name.en || NONE,
                item.kind ? said(words, `service-safety.unit.${item.level ? 'level' : 'kind'}.${item.level || item.kind}`) : NONE,
                item.parent || NONE, existence(words, item)];
        },
    };

    const strength = {
        name: 'strength',
        page: 'strength',
        path: '/import/strength',
        outcome: (item) => item.outcome,
        columns: (words) => [
            { title: words.text('service-safety.import.unit'), width: '200px' },
            { title: words.text('service-safety.import.month'), width: '200px' },
            { title: words.text('service-safety.import.servicemen') },
        ],
        cells: (words, item) => [item.unit || NONE, item.month ? words.capital(words.period(item.month)) : NONE,
            item.servicemen === null ? NONE : words.number(item.servicemen)],
    };

    const incidents = {
        name: 'incidents',
        page: 'incidents',
        path: '/import/incidents',
        outcome: (item) => item.state,
        columns: (words) => [
            { title: words.text('service-safety.import.unit'), width: '130px' },
            { title: words.text('service-safety.incidents.date'), width: '110px' },
            { title: words.text('service-safety.incidents.harm'), width: '150px' },
            { title: words.text('service-safety.incidents.people'), width: '80px', num: true },
            { title: words.text('service-safety.incidents.duty'), width: '150px' },
            { title: words.text('service-safety.incidents.cause'), width: '150px' },
            { title: words.text('service-safety.incidents.activity'), width: '150px' },
            { title: words.text('service-safety.incidents.circumstances') },
        ],
        cells: (words, item) => [item.unit || NONE, item.date ? day(words, item.date) : NONE, harm(words, item),
            item.people === null ? NONE : String(item.people),
            item.onDuty === null ? NONE : words.text(`service-safety.incidents.duty.${item.onDuty}`),
            item.cause || NONE, item.activity || NONE, item.circumstances || NONE],
    };

    return { units, strength, incidents };
});
