/** How far the elimination of a violation has come, and whether it is late. */
define('service-safety/act-violation-state', ['service-safety/dom'], ({ lozenge }) => {
    return function state(act, violation) {
        const { words } = act;
        if (violation.status === 'VERIFIED') {
            return violation.daysLate > 0
                ? lozenge('aui-lozenge-moved aui-lozenge-subtle', act.text('earlier.late'))
                : lozenge('aui-lozenge-success aui-lozenge-subtle', act.text('earlier.in-time'));
        }
        return violation.daysLate > 0
            ? lozenge('aui-lozenge-error', words.counted('service-safety.days.over', violation.daysLate))
            : lozenge('aui-lozenge-current aui-lozenge-subtle', act.text(`earlier.${violation.status}`));
    };
});

/** The site's tree of kinds of violations, to be named and to be chosen from. */
define('service-safety/act-kinds', ['service-safety/dom', 'service-safety/form'], ({ el, fill }, forms) => {
    const STEP = '\u2003';

    return class Kinds {
        constructor(words, items) {
            this.words = words;
            this.items = items;
        }

        name(code) {
            const kind = this.items.find((each) => each.code === code);
            return kind ? this.named(kind) : code || '';
        }

        named({ name, code }) {
            return name[this.words.language] || name.kk || name.ru || name.en || code;
        }

        /** The code of the open kind that is called so, however its letters are written. */
        code(name) {
            const sought = (name || '').trim().toLowerCase();
            const kind = this.items.find((each) => !each.closed && this.named(each).toLowerCase() === sought);
            return kind && kind.code;
        }

        /** Open kinds as a tree: what belongs under another stands under it, further in. */
        branches(parent = null, depth = 0) {
            return this.items.filter((kind) => (kind.parent || null) === parent)
                .flatMap((kind) => [!kind.closed && [kind.code, STEP.repeat(depth) + this.named(kind)],
                    ...this.branches(kind.code, depth + 1)])
                .filter(Boolean);
        }

        /** A list to choose from. A kind that is closed meanwhile stays with the violation that has it. */
        choice(chosen, frequent, attributes) {
            const select = forms.choice([], '', attributes);
            select.dataset.own = chosen || '';
            this.refill(select, frequent, chosen || '');
            return select;
        }

        /** On top those that are found in the unit most often; what is chosen stays chosen. */
        refill(select, frequent, chosen = select.value) {
            const option = ([code, title]) => el('option', { value: code }, title);
            const all = this.branches();
            const own = select.dataset.own;
            const often = frequent.filter((code) => all.some(([each]) => each === code)).map((code) => [code, this.name(code)]);
            const closed = own && !all.some(([code]) => code === own) ? [[own, this.name(own)]] : [];
            const text = (key) => this.words.text(`service-safety.violation.kind.${key}`);
            fill(select, option(['', text('choose')]),
                often.length > 0 && el('optgroup', { label: text('frequent') }, often.map(option)),
                often.length > 0 ? el('optgroup', { label: text('all') }, [...all, ...closed].map(option))
                    : [...all, ...closed].map(option));
            select.value = chosen;
        }
    };
});

/** Writes a draft by itself a little after the last key, and says so; what cannot be written stays on the page and is told. */
define('service-safety/act-saving', ['service-safety/dom', 'service-safety/messages'], ({ el }, messages) => {
    const PAUSE = 2000;
    const AGAIN = 15000;

    return class Saving {
        constructor(act) {
            this.act = act;
            this.strokes = 0;
            this.said = '';
        }

        /** Somebody typed. */
        typed() {
            this.strokes += 1;
            this.said = '';
            this.later(PAUSE);
        }

        later(pause) {
            clearTimeout(this.timer);
            if (this.may()) {
                this.timer = setTimeout(() => this.write(), pause);
            } else if (this.act.act.id && this.act.act.signatures.length) {
                this.said = this.act.text('autosave-signed');
            }
        }

        /** A new act is not begun by itself, signatures are not taken back unasked, and a conflict waits for a decision. */
        may() {
            return Boolean(this.act.act.id) && this.act.draft && !this.act.act.signatures.length && !this.act.inConflict;
        }

        async write() {
            if (this.act.saving) {
                this.later(PAUSE);
            } else if (this.may() && this.act.form.dirty) {
                await this.act.save({ quiet: true });
            }
        }

        done(at) {
            this.said = this.act.text('autosaved', at.toTimeString().slice(0, 5));
        }

        /** Told beside the title and nowhere else: who is typing is not pulled away. */
        held(refusal) {
            const why = refusal.errors.length ? refusal.errors.map((error) => error.message).join(' ')
                : messages.reason(this.act.words, refusal);
            this.said = [this.act.words.nodes('service-safety.act.autosave-held', el('span', {}, why))];
            if (refusal.silent) {
                this.later(AGAIN);
            }
        }
    };
});
