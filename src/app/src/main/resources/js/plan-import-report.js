/** What a file of a plan holds as the server understood it, and the cells that were mended here. */
define('service-safety/plan-import-report', [], () => {
    const GROUPS = ['refused', 'mended', 'remarked', 'accepted'];

    return class Report {
        constructor() {
            this.answer = null;
            this.corrections = new Map();
            /** Rows whose remarks the person has agreed to. */
            this.agreed = new Set();
            /** Cells changed since the server last looked. */
            this.unchecked = new Set();
        }

        static key(row, column) {
            return `${row}/${column}`;
        }

        take(answer) {
            this.answer = answer;
            this.unchecked.clear();
        }

        get items() {
            return this.answer.items;
        }

        columns() {
            return this.answer.columns;
        }

        correction(row, column) {
            return this.corrections.get(Report.key(row, column));
        }

        /** Keeps what is typed in a cell; the text of the file is no correction. */
        mend(row, column, was, value) {
            const key = Report.key(row, column);
            const earlier = this.corrections.get(key);
            const first = earlier ? earlier.was : was;
            if (value.trim() === first.trim()) {
                this.corrections.delete(key);
            } else {
                this.corrections.set(key, { row, column, value: value.trim(), was: first });
            }
            this.unchecked.add(key);
        }

        undo(row, column) {
            this.corrections.delete(Report.key(row, column));
        }

        sent() {
            return [...this.corrections.values()].map(({ row, column, value }) => ({ row, column, value }));
        }

        /** Leaves the corrections whose cells stand in the file as they stood when they were mended; says how many went. */
        keepFitting(answer) {
            const rows = new Map([...answer.items, ...answer.leftOut].map((item) => [item.row, item.cells]));
            const before = this.corrections.size;
            this.corrections.forEach((one, key) => {
                const at = answer.columns.indexOf(one.column);
                const cells = rows.get(one.row);
                if (at < 0 || !cells || cells[at] !== one.was) {
                    this.corrections.delete(key);
                }
            });
            this.agreed.clear();
            return before - this.corrections.size;
        }

        faults(row) {
            return this.answer.refused.filter((fault) => fault.row === row);
        }

        remarks(row) {
            return this.answer.remarks.filter((remark) => remark.row === row);
        }

        /** Rows in the groups in which they need a look; each row is in one. */
        groups() {
            const rows = (list) => new Set(list.map((one) => one.row));
            const bad = rows(this.answer.refused);
            const mended = rows([...this.corrections.values()]);
            const noted = rows(this.answer.remarks);
            const group = ({ row }) => (bad.has(row) ? 'refused' : mended.has(row) ? 'mended'
                : noted.has(row) && !this.agreed.has(row) ? 'remarked' : 'accepted');
            const all = new Map(GROUPS.map((name) => [name, []]));
            this.items.forEach((item) => all.get(group(item)).push(item));
            return GROUPS.map((name) => ({ name, items: all.get(name) }));
        }

        count(outcome) {
            return this.items.filter((item) => item.outcome === outcome).length;
        }

        /** Whether all can be loaded as it stands here. */
        get ready() {
            return this.answer.refused.length === 0 && this.unchecked.size === 0 && this.items.length > 0;
        }
    };
});
