/** The grid of units and the twelve months of a year: what is known, what was typed or pasted since, what is missing. */
define('service-safety/strength-grid', ['service-safety/dom', 'service-safety/table', 'service-safety/form'],
    ({ el, fill }, tables, forms) => {
        const MONTHS = Array.from({ length: 12 }, (_, at) => at);

        /** What was pasted, as rows of cells: lines parted by tabs as a spreadsheet gives them. */
        function pasted(text) {
            return text.replace(/\r/g, '').replace(/\n$/, '').split('\n').map((line) => line.split('\t'));
        }

        return class Grid {
            /** `changed` is told whenever the number of changed months may be another. */
            constructor(words, { year, today, rows, changed }) {
                this.words = words;
                this.year = year;
                this.today = today;
                this.units = rows;
                this.changed = changed;
                this.form = new forms.Form(words);
                this.cells = rows.map((unit, row) => MONTHS.map((month) => this.cell(unit, row, month)));
                this.gaps = rows.map(() => el('td', { class: 'ss-num' }));
                rows.forEach((_, row) => this.count(row));
            }

            text(key, ...values) {
                return this.words.text(`service-safety.strength.${key}`, ...values);
            }

            month(at) {
                return `${this.year}-${String(at + 1).padStart(2, '0')}`;
            }

            monthName(at) {
                return this.words.text(`service-safety.month.${at + 1}.name`);
            }

            /** Whether the unit exists on some day of the month. */
            exists(unit, at) {
                const month = this.month(at);
                return unit.validFrom.slice(0, 7) <= month && (!unit.validTo || unit.validTo.slice(0, 7) >= month);
            }

            cell(unit, row, at) {
                const known = unit.months[this.month(at)];
                const was = known === undefined ? '' : String(known);
                if (!this.exists(unit, at)) {
                    return { was, missing: false };
                }
                const missing = was === '' && this.month(at) <= this.today.slice(0, 7);
                if (!unit.can.includes('edit')) {
                    return { was, missing };
                }
                const name = this.text('cell', unit.unitName, this.monthName(at), String(this.year));
                const input = forms.input({ class: 'ss-in', inputmode: 'numeric', value: was, 'aria-label': name });
                const fault = el('p', { class: 'ss-err-text', hidden: true, id: `ss-strength-${row}-${at}` });
                this.form.watch(`${unit.unitId}.${this.month(at)}`, input, name, fault);
                const cell = { was, missing, input, fault };
                input.addEventListener('input', () => this.touched(row, cell));
                input.addEventListener('paste', (event) => this.paste(event, row, at));
                input.addEventListener('keydown', (event) => this.walk(event, row, at));
                return cell;
            }

            touched(row, cell) {
                cell.input.classList.toggle('ss-changed', cell.input.value.trim() !== cell.was);
                this.count(row);
                this.changed();
            }

            /** Up, down and Enter walk through the column as in a spreadsheet. */
            walk(event, row, at) {
                const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
                if (step) {
                    event.preventDefault();
                    for (let next = row + step; this.cells[next]; next += step) {
                        if (this.cells[next][at].input) {
                            this.cells[next][at].input.select();
                            this.cells[next][at].input.focus();
                            return;
                        }
                    }
                }
            }

            /** Several cells at once land where the cursor is, to the right and down; one cell is pasted as ever. */
            paste(event, row, at) {
                const rows = pasted(event.clipboardData.getData('text'));
                if (rows.length === 1 && rows[0].length === 1) {
                    return;
                }
                event.preventDefault();
                let taken = 0;
                rows.forEach((line, down) => line.forEach((value, right) => {
                    const cell = this.cells[row + down] && this.cells[row + down][at + right];
                    if (cell && cell.input) {
                        cell.input.value = value.replace(/[\s\u00a0]/g, '');
                        cell.input.dispatchEvent(new Event('input'));
                        taken += 1;
                    }
                }));
                this.changed({ pasted: taken, left: rows.flat().length - taken });
            }

            count(row) {
                const empty = this.cells[row].filter((cell) => cell.missing && !(cell.input && cell.input.value.trim())).length;
                fill(this.gaps[row], empty ? el('span', { class: 'ss-late' }, String(empty)) : '0');
            }

            /** Months of units up to this one that are not known. */
            missing() {
                return this.gaps.reduce((sum, cell) => sum + Number(cell.textContent), 0);
            }

            /** What is to be sent: months that differ from what is known; an emptied one is unknown again. */
            changes() {
                return this.units.map((unit, row) => ({ unitId: unit.unitId, months: this.changesOf(row) }))
                    .filter(({ months }) => Object.keys(months).length);
            }

            changesOf(row) {
                const months = {};
                this.cells[row].forEach((cell, at) => {
                    const now = cell.input ? cell.input.value.trim() : cell.was;
                    if (now !== cell.was) {
                        months[this.month(at)] = now === '' ? null : /^\d+$/.test(now) ? Number(now) : now;
                    }
                });
                return months;
            }

            /** The faults name units by their place among what was sent. */
            refuse(refusal, sent) {
                const errors = refusal.errors.map((error) => {
                    const [, place, month] = (error.field || '').match(/^units\[(\d+)\]\.months\.(.+)$/) || [];
                    return place === undefined ? error : { ...error, field: `${sent[Number(place)].unitId}.${month}` };
                });
                refusal.errors = errors;
                this.form.refuse(refusal);
            }

            table() {
                const columns = [
                    { title: this.words.text('service-safety.ui.unit'), width: '210px' },
                    ...MONTHS.map((at) => ({ title: this.words.capital(this.words.text(`service-safety.month.${at + 1}.short`)), width: '66px', num: true })),
                    { title: this.text('gaps'), width: '84px', num: true },
                ];
                const rows = this.units.map((unit, row) => tables.row({}, tables.named(unit.unitName, el('span', { class: 'ss-muted' }, ` ${unit.code}`)),
                    this.cells[row].map((cell) => this.shown(cell)), this.gaps[row]));
                return tables.scrolled(this.text('title'), tables.table(this.text('caption', String(this.year)), columns, rows, 'ss-fixed ss-strength'));
            }

            shown(cell) {
                if (cell.input) {
                    return el('td', { class: cell.missing ? 'ss-num ss-gap' : 'ss-num' }, cell.input, cell.fault);
                }
                if (cell.was !== '') {
                    return tables.num(this.words.number(Number(cell.was)));
                }
                return el('td', { class: cell.missing ? 'ss-num ss-gap' : 'ss-num ss-muted' }, cell.missing
                    ? el('span', { class: 'assistive' }, this.text('unknown')) : '\u2013');
            }
        };
    });
