/** The two drawn charts: months beside last year's, and the funnel plot. Each has its table on the page; neither moves. */
define('service-safety/analysis-charts',
    ['service-safety/dom', 'service-safety/table', 'service-safety/analysis-words', 'service-safety/chart-library'],
    ({ el }, tables, say, Chart) => {
        const NAMED = 30;
        const FLAT = '2d';

        function colour(place, name) {
            return getComputedStyle(place).getPropertyValue(name).trim();
        }

        function palette(place) {
            return {
                now: colour(place, '--ss-chart-1'),
                out: colour(place, '--ss-chart-2'),
                was: colour(place, '--ds-border-bold') || colour(place, '--ds-border'),
                text: colour(place, '--ds-text-subtle'),
                line: colour(place, '--ds-border'),
            };
        }

        /** Stripes, so that last year is told from this one without colour. */
        function striped(tone) {
            const tile = document.createElement('canvas');
            tile.width = 4;
            tile.height = 4;
            const brush = tile.getContext(FLAT);
            brush.fillStyle = tone;
            brush.fillRect(0, 0, 2, 4);
            return brush.createPattern(tile, 'repeat');
        }

        function canvas(label, described) {
            return el('canvas', { role: 'img', 'aria-label': label, 'aria-describedby': described });
        }

        function axis(tone, title) {
            return {
                beginAtZero: true, grid: { color: tone.line }, border: { color: tone.line }, ticks: { color: tone.text, font: { size: 11 } },
                title: { display: Boolean(title), text: title, color: tone.text, font: { size: 11 } },
            };
        }

        function draw(place, height, picture, config) {
            const box = el('div', { class: 'ss-chart', style: `height:${height}px` }, picture);
            place.append(box);
            const tone = palette(box);
            const chart = new Chart(picture, config(tone));
            window.addEventListener('beforeprint', () => chart.resize());
            return box;
        }

        /** Columns of the months, last year's behind. */
        function months(place, view, all, described) {
            const { words } = view;
            const label = (month) => words.text(`service-safety.month.${Number(month.month.slice(5))}.name`);
            const sum = (month, before) => (before ? month.previousDeaths + month.previousInjuries : month.deaths + month.injuries);
            draw(place, 240, canvas(say.text(words, 'months'), described), (tone) => ({
                type: 'bar',
                data: {
                    labels: all.months.map(label),
                    datasets: [
                        { label: view.name, data: all.months.map((one) => sum(one)), backgroundColor: tone.now, grouped: false, barPercentage: 0.45, order: 1 },
                        { label: view.before, data: all.months.map((one) => sum(one, true)), backgroundColor: striped(tone.was), grouped: false, barPercentage: 0.85, order: 2 },
                    ],
                },
                options: {
                    animation: false, maintainAspectRatio: false, locale: words.language,
                    scales: { x: { ...axis(tone), grid: { display: false } }, y: { ...axis(tone), ticks: { color: tone.text, precision: 0 } } },
                    plugins: { legend: { position: 'bottom', labels: { color: tone.text, boxWidth: 14 } } },
                },
            }));
        }

        function monthTable(view, all, id) {
            const { words } = view;
            const table = tables.table(say.text(words, 'months'), [
                { title: say.text(words, 'month') },
                ...['deaths', 'deaths.before', 'injuries', 'injuries.before'].map((key) => ({ title: say.text(words, `column.${key}`), num: true })),
            ], all.months.map((one) => tables.row({}, tables.named(words.period(one.month)),
                [one.deaths, one.previousDeaths, one.injuries, one.previousInjuries].map((value) => tables.num(words.number(value))))));
            table.id = id;
            return table;
        }

        const HEIGHT = 12;

        /** Names beside the points that stand out, and beside all where they are few. */
        const names = (tone, points) => ({
            id: 'names',
            afterDatasetsDraw(chart) {
                const brush = chart.ctx;
                brush.save();
                brush.font = '11px sans-serif';
                brush.fillStyle = tone.text;
                const written = [];
                // a name that would lie on another is left to the table
                const free = (from, to, y) => written.every((one) => one.to < from || one.from > to || Math.abs(one.y - y) > HEIGHT);
                const dots = chart.getDatasetMeta(0).data.map((dot, at) => ({ dot, point: points[at] }));
                dots.sort((one, other) => Number(other.point.outside) - Number(one.point.outside)).forEach(({ dot, point }) => {
                    const width = brush.measureText(point.unitCode).width;
                    const left = dot.x + 8 + width > chart.chartArea.right;
                    const from = left ? dot.x - 8 - width : dot.x + 8;
                    if ((point.outside || points.length <= NAMED) && free(from, from + width, dot.y)) {
                        brush.fillText(point.unitCode, from, dot.y - 4);
                        written.push({ from, to: from + width, y: dot.y });
                    }
                });
                brush.restore();
            },
        });

        function line(label, data, tone, dash) {
            return { type: 'line', label, data, borderColor: tone, borderWidth: 1.2, borderDash: dash, pointRadius: 0, pointHitRadius: 0, stepped: false };
        }

        function funnel(place, view, all, described) {
            const { words } = view;
            const { limits, points, middle } = all.funnel;
            const at = (name, end) => limits.map((limit) => ({ x: limit.strength, y: limit[name][end] }));
            const ends = [{ x: 0, y: middle }, { x: limits[limits.length - 1].strength, y: middle }];
            // where the largest stand, both limits are to be seen; those of the smallest are out of any picture
            const top = Math.max(middle * 2, limits[limits.length - 1].limits998[1], ...points.map((one) => one.perThousand)) * 1.25;
            draw(place, 320, canvas(say.text(words, 'funnel'), described), (tone) => ({
                data: {
                    datasets: [
                        {
                            type: 'scatter', label: say.text(words, 'unit'), data: points.map((one) => ({ x: one.strength, y: one.perThousand })),
                            backgroundColor: points.map((one) => (one.outside ? tone.out : tone.now)),
                            pointStyle: points.map((one) => (one.outside ? 'rectRot' : 'circle')),
                            radius: points.map((one) => (one.outside ? 7 : points.length > 300 ? 2 : 4)),
                        },
                        line(say.text(words, 'middle'), ends, tone.text, []),
                        line(say.text(words, 'limit', '95'), at('limits95', 1), tone.was, []),
                        line(say.text(words, 'limit', '99,8'), at('limits998', 1), tone.was, [5, 4]),
                        line('', at('limits95', 0), tone.was, []),
                        line('', at('limits998', 0), tone.was, [5, 4]),
                    ],
                },
                options: {
                    animation: false, maintainAspectRatio: false, locale: words.language,
                    scales: {
                        x: { ...axis(tone, say.text(words, 'strength.axis')), type: 'linear' },
                        y: { ...axis(tone, say.text(words, 'per-thousand.axis')), max: Math.ceil(top) },
                    },
                    plugins: {
                        legend: { position: 'bottom', labels: { color: tone.text, boxWidth: 24, filter: (item) => item.text !== '' && item.datasetIndex > 0 } },
                        tooltip: {
                            filter: (item) => item.datasetIndex === 0,
                            callbacks: { label: (item) => `${points[item.dataIndex].unitName}: ${say.rate(words, points[item.dataIndex].perThousand)}` },
                        },
                    },
                },
                plugins: [names(tone, points)],
            }));
        }

        return { months, monthTable, funnel };
    });
