/** The values of an edition of the rule book: as a person reads them, and as fields in which they are written. */
define('service-safety/rule-book-fields', ['service-safety/dom', 'service-safety/form'], ({ el }, { input, choice }) => {
    const LEVELS = ['ARMED_FORCES', 'SUBORDINATE_BODY', 'BRANCH', 'REGIONAL_COMMAND', 'MILITARY_UNIT'];
    const KINDS = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'];
    const BEFORE_SET_UP = 'year-before-set-up';
    const PERCENT = 100;

    /** What is no number is sent as it was typed, for the server to judge. */
    function number(typed) {
        const text = typed.trim().replace(',', '.');
        return text === '' ? null : Number.isFinite(Number(text)) ? Number(text) : text;
    }

    function share(typed) {
        const percent = number(typed.replace(/%\s*$/, ''));
        return typeof percent === 'number' ? Number((percent / PERCENT).toFixed(6)) : percent;
    }

    /** 25.12 for 12-25 and back; what is neither stays as it stands. */
    function turned(day, between) {
        const found = day.trim().match(/^(\d{1,2})[./-](\d{1,2})$/);
        return found ? `${found[2].padStart(2, '0')}${between}${found[1].padStart(2, '0')}` : day.trim();
    }

    const dayOfYear = { shown: (value) => turned(value, '.'), sent: (typed) => turned(typed, '-') || null };
    const whole = { shown: String, sent: number };

    /** Where a value stands: `of` finds it, `put` writes it. Values of one rule follow each other; the clause belongs to the rule. */
    const VALUES = [
        { rule: 'planBefore', name: 'planBefore', ...dayOfYear },
        {
            rule: 'quarterlyShare', name: 'quarterlyShare', sent: share,
            shown: (value, words) => words.number(Number((value * PERCENT).toFixed(4))), unit: '%',
        },
        { rule: 'retentionYears', name: 'retentionYears', ...whole },
        { rule: 'repeatWithinMonths', name: 'repeatWithinMonths', ...whole },
        { rule: 'analysisDueDay', name: 'analysisDueDay', ...whole },
        ...LEVELS.map((level) => ({ rule: 'cadence', name: `cadence.${level}`, level })),
        { rule: 'trainingPeriods', name: 'trainingPeriods.winterFrom', ...dayOfYear },
        { rule: 'trainingPeriods', name: 'trainingPeriods.summerFrom', ...dayOfYear },
        { rule: 'academicYearFrom', name: 'academicYearFrom', ...dayOfYear },
        { rule: 'termUntilIncludesDay', name: 'termUntilIncludesDay', flag: true },
        { rule: 'obligationsFrom', name: 'obligationsFrom', since: true },
        { rule: 'smallStrength', name: 'smallStrength', ...whole },
        { rule: 'unfavourable', name: 'unfavourable.violationsOver', ...whole },
        { rule: 'unfavourable', name: 'unfavourable.coverageMissed', ...whole },
    ];

    function find(record, name) {
        return name.split('.').reduce((at, part) => at[part], record);
    }

    function put(record, name, value) {
        const parts = name.split('.');
        const last = parts.pop();
        const at = parts.reduce((inner, part) => {
            inner[part] = inner[part] || {};
            return inner[part];
        }, record);
        at[last] = value;
    }

    return class Fields {
        constructor(words) {
            this.words = words;
        }

        text(key, ...values) {
            return this.words.text(`service-safety.rule-book.${key}`, ...values);
        }

        label(value) {
            return value.level
                ? this.text('cadence', this.words.text(`service-safety.unit.level.${value.level}`))
                : this.text(value.name);
        }

        /** As it is read, in the person's language. */
        read(value, record) {
            const found = find(record, value.name);
            if (value.level) {
                return found.map((kind) => this.text(`kind.${kind}`)).join(', ');
            }
            if (value.flag) {
                return this.text(found ? 'yes' : 'no');
            }
            if (value.since) {
                return found === BEFORE_SET_UP ? this.text('since.year-before') : this.words.day(found);
            }
            return value.shown(found, this.words) + (value.unit ? `\u00a0${value.unit}` : '');
        }

        /** The fields of a form, beginning with the values of a record: `nodes` to be shown, `values()` to be sent. */
        form(form, record) {
            const readings = [];
            const nodes = VALUES.flatMap((value, index) => {
                const { control, sent } = this.control(value, find(record, value.name));
                readings.push((into) => put(into, value.name, sent()));
                const first = index === 0 || VALUES[index - 1].rule !== value.rule;
                const clause = first && this.clause(form, value, record, readings);
                return form.field({
                    name: value.name,
                    label: this.label(value),
                    required: true,
                    control: el('div', { class: 'ss-rule' }, control, value.unit && el('span', {}, value.unit), clause),
                    note: this.note(value, first),
                });
            });
            return {
                nodes,
                values: () => {
                    const into = {};
                    readings.forEach((reading) => reading(into));
                    return into;
                },
            };
        }

        note(value, first) {
            const key = `service-safety.rule-book.${value.level ? 'cadence' : value.name}.note`;
            return first && this.words.has(key) ? this.words.text(key) : null;
        }

        clause(form, value, record, readings) {
            const label = this.text('clause-of', this.label(value));
            const typed = input({ class: 'ss-in', 'aria-label': label, size: 8, value: record.clause[value.rule] || '' });
            const place = el('span', { class: 'ss-err-text', id: `ss-clause-${value.rule}`, hidden: true });
            form.watch(`clause.${value.rule}`, typed, label, place);
            typed.id = `ss-clause-of-${value.rule}`;
            readings.push((into) => put(into, `clause.${value.rule}`, typed.value.trim() || null));
            return el('span', { class: 'ss-rule-clause' }, el('span', { class: 'ss-muted' }, this.text('clause')), typed, place);
        }

        control(value, found) {
            if (value.level) {
                return this.kinds(found, this.label(value));
            }
            if (value.flag) {
                const chosen = choice([['true', this.text('yes')], ['false', this.text('no')]], String(found), { class: 'ss-in w1' });
                return { control: chosen, sent: () => chosen.value === 'true' };
            }
            if (value.since) {
                return this.since(found);
            }
            const typed = input({ class: 'ss-in w1', value: value.shown(found, this.words) });
            return { control: typed, sent: () => value.sent(typed.value) };
        }

        kinds(found, name) {
            const boxes = KINDS.map((kind) => el('input', { type: 'checkbox', value: kind, checked: found.includes(kind) }));
            return {
                control: el('div', { class: 'ss-boxes', role: 'group', 'aria-label': name },
                    boxes.map((box) => el('label', {}, box, ' ', this.text(`kind.${box.value}`)))),
                sent: () => boxes.filter((box) => box.checked).map((box) => box.value),
            };
        }

        since(found) {
            const fixed = found !== BEFORE_SET_UP;
            const day = input({
                class: 'ss-in w1', 'aria-label': this.text('since.day'), hidden: !fixed, value: fixed ? this.words.day(found) : '',
            });
            const chosen = choice([[BEFORE_SET_UP, this.text('since.year-before')], ['day', this.text('since.day')]],
                fixed ? 'day' : BEFORE_SET_UP, {
                    class: 'ss-in w3',
                    onchange: () => {
                        day.hidden = chosen.value !== 'day';
                    },
                });
            return {
                control: el('span', { class: 'ss-rule' }, chosen, day),
                sent: () => (chosen.value === 'day' ? this.words.isoDay(day.value) || null : BEFORE_SET_UP),
            };
        }

        static get values() {
            return VALUES;
        }

        static find(record, name) {
            return find(record, name);
        }
    };
});
