/** Forms: labels, all faults at once beside their fields, and no work lost without asking. */
define('service-safety/form', ['service-safety/dom', 'service-safety/messages'], ({ el, fill }, messages) => {
    let numbers = 0;

    function input(attributes) {
        return el('input', { class: 'ss-in', type: 'text', autocomplete: 'off', ...attributes });
    }

    function area(attributes) {
        return el('textarea', { class: 'ss-in', rows: 2, ...attributes });
    }

    /** A list to choose from; options are [value, title]. */
    function choice(options, chosen, attributes) {
        const select = el('select', { class: 'ss-in', ...attributes },
            options.map(([value, title]) => el('option', { value }, title)));
        select.value = chosen || '';
        if (select.selectedIndex < 0) {
            select.selectedIndex = 0;
        }
        return select;
    }

    /** The element that a field's faults are shown at: the control itself, or the first one in a group. */
    function target(control) {
        return control.matches('input, select, textarea') ? control : control.querySelector('input, select, textarea');
    }

    class Form {
        constructor(words) {
            this.words = words;
            this.fields = new Map();
            this.summary = el('div', {});
            this.dirty = false;
        }

        /** Registers a control under the name that faults give it; returns label and control for a grid of two columns. */
        field({ name, label, required, control, note, wide }) {
            const at = target(control);
            numbers += 1;
            at.id = at.id || `ss-field-${numbers}`;
            const place = el('p', { class: 'ss-err-text', id: `${at.id}-fault`, hidden: true });
            if (required) {
                at.setAttribute('aria-required', 'true');
            }
            this.watch(name, at, label, place);
            return [
                el('label', { class: required ? 'req' : null, for: at.id }, label),
                el('div', { class: wide && 'ss-wide' }, control, place, note && el('p', { class: 'ss-note' }, note)),
            ];
        }

        /** Registers a control whose label stands elsewhere, such as a cell of a table. */
        watch(name, control, label, place) {
            control.addEventListener('input', () => this.touched(name));
            // of a text, a change is told only when one leaves it: after a refusal that would take away the fault just shown
            if (!control.matches('input:not([type=checkbox], [type=radio]), textarea')) {
                control.addEventListener('change', () => this.touched(name));
            }
            this.fields.set(name, { control, label, place });
        }

        forget(name) {
            this.fields.delete(name);
        }

        touched(name) {
            this.dirty = true;
            this.mend(name);
        }

        /** A fault disappears when its field is touched. */
        mend(name) {
            const field = this.fields.get(name);
            field.control.classList.remove('bad');
            field.control.removeAttribute('aria-invalid');
            field.control.removeAttribute('aria-describedby');
            field.place.hidden = true;
        }

        clear() {
            this.fields.forEach((field, name) => this.mend(name));
            fill(this.summary);
        }

        /** The field that a fault is about: the very one, the one that holds it, or the first one within it. */
        nearest(name) {
            const names = [...this.fields.keys()];
            for (let at = name || ''; at; at = at.replace(/(\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, '')) {
                const found = this.fields.has(at)
                    ? at : names.find((each) => each.startsWith(`${at}.`) || each.startsWith(`${at}[`));
                if (found) {
                    return this.fields.get(found);
                }
            }
            return null;
        }

        show(field, error) {
            field.control.classList.add('bad');
            field.control.setAttribute('aria-invalid', 'true');
            field.control.setAttribute('aria-describedby', field.place.id);
            field.place.hidden = false;
            fill(field.place, error.message);
        }

        link(field) {
            return el('a', {
                href: `#${field.control.id}`,
                onclick: (event) => {
                    event.preventDefault();
                    field.control.focus();
                },
            }, field.label);
        }

        /** Marks every faulty field and says on top, once, where they are; `deed` is the key of what was not done. */
        refuse(refusal, deed = 'service-safety.ui.not-saved') {
            this.clear();
            const placed = [];
            const others = [];
            refusal.errors.forEach((error) => {
                const field = this.nearest(error.field);
                if (field) {
                    this.show(field, error);
                    placed.push(field);
                } else {
                    others.push(error);
                }
            });
            this.say(refusal, placed, others, deed);
        }

        say(refusal, placed, others, deed) {
            // the two days of one period have one label: it is said once and leads to the first
            const named = placed.filter((field, at) => placed.findIndex((other) => other.label === field.label) === at);
            const links = named.flatMap((field, at) => [at > 0 && ', ', this.link(field)]);
            const clauses = (error) => error.clause
                && el('span', { class: 'ss-clause' }, ` ${this.words.text('service-safety.ui.clause', error.clause)}`);
            const box = messages.alert('error', null,
                links.length && el('p', {}, this.words.nodes(`${deed}.fields`,
                    el('span', {}, links))),
                ...others.map((error) => el('p', {}, error.message, clauses(error))),
                !refusal.errors.length && el('p', {}, this.words.text(deed), ' ',
                    messages.reason(this.words, refusal)));
            fill(this.summary, box);
            box.focus();
        }

        saved() {
            this.dirty = false;
            this.clear();
        }

        /** Asks before the person leaves with work unsaved. */
        guard() {
            window.addEventListener('beforeunload', (event) => {
                if (this.dirty) {
                    event.preventDefault();
                }
            });
        }
    }

    return { Form, input, area, choice };
});
