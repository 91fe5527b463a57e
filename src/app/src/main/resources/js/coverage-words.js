/** How coverage is drawn and said, alike in the gadget and on the page. */
define('service-safety/coverage-words', ['service-safety/dom'], ({ el }) => {
    /** The full width of a bar is twice the share that the order asks for, so that its line stands in the middle. */
    function width(share, required) {
        return `${Math.min(100, (share / (required * 2)) * 100).toFixed(1)}%`;
    }

    /** Solid what is signed, hatched what is planned on top of it, a line at the share of the order. */
    function bar(body, required) {
        const planned = body.total ? body.planned / body.total : 0;
        const left = width(body.share || 0, required);
        const room = 100 - parseFloat(left);
        return el('span', { class: 'ss-bar', 'aria-hidden': 'true' },
            el('i', { style: `width:${left}` }),
            planned > 0 && el('i', {
                class: 'plan', style: `left:${left};width:${Math.min(room, parseFloat(width(planned, required)))}%`,
            }),
            el('b', { style: 'left:50%' }));
    }

    function inspected(words, body) {
        if (!body.total) {
            return words.text('service-safety.coverage.no-units');
        }
        return words.text('service-safety.coverage.of', String(body.inspected), String(body.total),
            words.percent(body.share));
    }

    function missing(words, body) {
        if (!body.total) {
            return '\u2013';
        }
        if (!body.missing) {
            return words.text('service-safety.coverage.met');
        }
        if (!body.planned) {
            return words.counted('service-safety.coverage.not-planned', body.missing);
        }
        return body.planned >= body.missing
            ? words.counted('service-safety.coverage.planned', body.missing)
            : words.text('service-safety.coverage.partly-planned', String(body.missing), String(body.planned));
    }

    /** How long a unit has waited: since its last control or, if it never had one, since it was made. */
    function waiting(words, unit) {
        if (!unit.lastInspectedOn) {
            return unit.since
                ? words.text('service-safety.coverage.never-since', words.day(unit.since))
                : words.text('service-safety.coverage.never');
        }
        return words.counted('service-safety.days.count', unit.days);
    }

    /** Why the unit stands where it does in the planner's order. */
    function reasons(words, unit) {
        return (unit.reasons || []).map((reason) => {
            const counts = { LATE_VIOLATIONS: unit.lateViolations, REPEAT_VIOLATIONS: unit.repeatViolations };
            const key = `service-safety.coverage.reason.${reason}`;
            return counts[reason] === undefined ? words.text(key) : words.counted(key, counts[reason]);
        }).join('; ');
    }

    /** The short name for narrow cells, in the languages that have one for a military unit. */
    function shortName(words, name) {
        const long = words.text('service-safety.unit.long-form');
        return name && name.startsWith(`${long} `)
            ? `${words.text('service-safety.unit.short-form')}\u00a0${name.slice(long.length + 1)}`
            : name;
    }

    return { bar, inspected, missing, waiting, reasons, shortName };
});
