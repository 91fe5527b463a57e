/** What the plan page knows: the plans of the body, the one that is shown, its revisions and items. */
define('service-safety/plan-data', ['service-safety/rest', 'service-safety/page'], (rest, page) => {
    const MOST = 1000;
    const PART = 400;

    /** All rows of a list: the first answer says how many more there are, which are asked for at once. */
    async function all(path, parameters) {
        const first = await rest.get(path, { ...parameters, limit: PART });
        const starts = Array.from({ length: Math.max(0, Math.ceil(first.total / PART) - 1) }, (_, at) => (at + 1) * PART);
        const others = await Promise.all(starts.map((start) => rest.get(path, { ...parameters, start, limit: PART })));
        return [first, ...others].flatMap((answer) => answer.items);
    }

    /** This year's plan or, where there is none, the next one to come, or else the last one. */
    function proposed(plans, year) {
        const years = plans.map((plan) => plan.year).sort();
        return years.find((each) => each >= year) || years[years.length - 1] || year;
    }

    return class PlanData {
        constructor(data) {
            this.body = data.body.id;
            this.today = data.now.slice(0, 10);
            this.thisYear = Number(this.today.slice(0, 4));
        }

        async read() {
            this.plans = (await rest.get('/plans', { unit: this.body, limit: MOST })).items;
            this.year = Number(page.asked('year')) || proposed(this.plans, this.thisYear);
            this.plan = this.plans.find((plan) => plan.year === this.year) || null;
            if (this.plan) {
                await this.readPlan();
            } else {
                const before = await rest.get('/plans/progress', { unit: this.body, year: this.year - 1 });
                this.approveBy = before.items[0] && before.items[0].nextApproveBy;
            }
        }

        async readPlan() {
            this.revisions = await all(`/plans/${this.plan.id}/revisions`);
            const asked = Number(page.asked('revision')) || this.plan.inForce || this.plan.revision;
            this.revision = this.revisions.find((each) => each.number === asked) || this.revisions[this.revisions.length - 1];
        }

        /** The items of the revision that is shown and what goes with them; the rest of the page is there by then. */
        async readItems() {
            const { plan, revision } = this;
            const [items, progress, checks, withdrawn] = await Promise.all([
                all(`/plans/${plan.id}/items`, { revision: revision.number, brief: true }),
                revision.inForce ? rest.get('/plans/progress', { unit: this.body, year: this.year }) : null,
                this.editing ? rest.get(`/plans/${plan.id}/checks`) : null,
                revision.inForce && this.clarification ? all(`/plans/${plan.id}/withdrawn`, {}) : [],
            ]);
            this.items = items;
            this.progress = progress && progress.items[0];
            this.checks = checks;
            /** Taken out by clarifications, with something still to be marked or confirmed. */
            this.withdrawn = withdrawn;
        }

        async readChecks() {
            this.checks = await rest.get(`/plans/${this.plan.id}/checks`);
        }

        /** Whether the latest revision is shown, to which all deeds but reading belong. */
        get latest() {
            return this.revision.number === this.plan.revision;
        }

        may(deed) {
            return this.latest && this.plan.can.includes(deed);
        }

        get editing() {
            return this.may('edit');
        }

        get clarification() {
            return this.revision.number > 1;
        }

        /** The plan of the year before, which a new one may be drafted from. */
        get earlier() {
            return this.plans.filter((plan) => plan.year < this.year).sort((one, other) => other.year - one.year)[0] || null;
        }

        get years() {
            const years = [...this.plans.map((plan) => plan.year), this.thisYear, this.thisYear + 1, this.year];
            return [...new Set(years)].sort();
        }

        /** Items of the same issues give way to these; new ones are put where their numbers belong. */
        put(items) {
            const keys = new Set(items.map((item) => item.key));
            this.items = [...this.items.filter((each) => !keys.has(each.key)), ...items]
                .sort((one, other) => one.number - other.number || (one.key < other.key ? -1 : 1));
        }

        drop(key) {
            this.items = this.items.filter((each) => each.key !== key);
        }
    };
});
