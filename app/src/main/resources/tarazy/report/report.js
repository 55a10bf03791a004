// Draws the charts of the report.
(() => {
  'use strict';

  const { colour, figure, percent, tip, base, axis } = charts;

  const withUnit = (value, unit) => figure(value) + (unit && unit !== '1' ? ' ' + unit : '');
  const day = (time) =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(time);

  const hidden = { type: 'value', show: false };

  const centre = (curve, k, bins) => curve.from + ((k + 0.5) * (curve.to - curve.from)) / bins;

  function histogram(h) {
    const bins = h.counts.length;
    const runs = h.counts.reduce((a, b) => a + b, 0);
    const inside = (x) => x >= h.low && x <= h.high;
    const mark = (value, name) => ({ xAxis: value, lineStyle: { color: colour(name), width: 2, type: 'solid' } });
    const marks = [mark(h.median, 'accent')].concat(h.baseline === null ? [] : [mark(h.baseline, 'mark')]);
    return {
      ...base(),
      grid: { left: 2, right: 2, top: 4, bottom: 20 },
      xAxis: axis({
        type: 'value',
        min: Math.min(h.from, h.baseline ?? h.from),
        max: Math.max(h.to, h.baseline ?? h.to),
        splitNumber: 3,
        axisLabel: { color: colour('quiet'), fontSize: 11, hideOverlap: true, formatter: figure, showMinLabel: false, showMaxLabel: false },
      }),
      yAxis: hidden,
      tooltip: {
        ...base().tooltip,
        formatter: (all) => {
          const k = all[0].dataIndex;
          const width = (h.to - h.from) / bins;
          return tip(figure(h.from + k * width) + ' – ' + withUnit(h.from + (k + 1) * width, h.unit), [
            percent(h.counts[k] / runs) + ' of the runs shown',
          ]);
        },
      },
      series: [
        {
          type: 'bar',
          barWidth: '90%',
          barCategoryGap: '10%',
          data: h.counts.map((count, k) => ({
            value: [centre(h, k, bins), count],
            itemStyle: { color: inside(centre(h, k, bins)) ? colour('band') : colour('faint') },
          })),
          markLine: { silent: true, symbol: 'none', label: { show: false }, data: marks },
        },
      ],
    };
  }

  /** Ends and distance of about four round steps around the values. */
  const round = (low, high) => {
    const from = low >= 0 && low < 0.5 * high ? 0 : low;
    const raw = (high - from || Math.abs(high) || 1) / 4;
    const size = 10 ** Math.floor(Math.log10(raw));
    const step = [1, 2, 2.5, 5, 10].map((m) => m * size).find((m) => m >= raw * 0.9);
    return { min: Math.floor(from / step + 1e-9) * step, max: Math.ceil(high / step - 0.03) * step, interval: step };
  };
  const date = (options) => {
    const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
    return (time) => format.format(time);
  };
  const DAYS = 86_400_000;

  function fan(f) {
    const time = f.time.map((t) => Date.parse(t.length === 16 ? t + ':00Z' : t + 'Z'));
    const last = time.length - 1;
    const known = (values) => values.filter((v) => v !== null);
    const yesNo = f.kind === 'share';
    const ends = yesNo
      ? { min: 0, max: 1, interval: 0.25 }
      : round(Math.min(...known(f.p5)), Math.max(...known(f.p95)));
    // Where the steps become much longer, a second part has a time scale of its own.
    const parts = f.split < 0 ? [[0, last]] : [[0, f.split], [f.split, last]];
    const left = 52;
    const grids = parts.map((part, p) => ({
      left: p === 0 ? left : '56%',
      right: p === parts.length - 1 ? 14 : '47%',
      top: 12,
      bottom: 26,
    }));
    const xAxes = parts.map(([from, to], p) => {
      const span = time[to] - time[from];
      const label = span > 200 * DAYS ? date({ month: 'short', year: 'numeric' }) : date({ day: 'numeric', month: 'short' });
      return axis({
        type: 'time',
        gridIndex: p,
        min: time[from],
        max: time[to],
        splitNumber: parts.length === 1 ? 4 : 2,
        axisLabel: { color: colour('quiet'), fontSize: 11, hideOverlap: true, formatter: label },
      });
    });
    const yAxes = parts.map((part, p) =>
      axis({
        type: 'value',
        gridIndex: p,
        ...ends,
        axisLine: { show: false },
        axisLabel: { show: p === 0, color: colour('quiet'), fontSize: 11, formatter: yesNo ? percent : figure },
        splitLine: { lineStyle: { color: colour('rule') } },
      }),
    );
    const series = parts.flatMap(([from, to], p) => {
      const cut = (values) => values.slice(from, to + 1);
      const line = (values, extra) => ({
        type: 'line',
        symbol: 'none',
        lineStyle: { width: 0 },
        xAxisIndex: p,
        yAxisIndex: p,
        data: cut(values).map((v, k) => [time[from + k], v]),
        ...extra,
      });
      // Bands are stacked differences: nothing up to the lower edge, colour from there to the upper one.
      const band = (name, low, high, fill) => [
        line(low, { stack: name + p, stackStrategy: 'all', silent: true }),
        line(high.map((v, k) => (v === null || low[k] === null ? null : v - low[k])), {
          stack: name + p,
          stackStrategy: 'all',
          areaStyle: { color: fill, opacity: 1 },
        }),
      ];
      if (yesNo) return [line(f.mean, { lineStyle: { width: 2, color: colour('accent') } })];
      return [
        ...band('90', f.p5, f.p95, colour('faint')),
        ...band('50', f.p25, f.p75, colour('band')),
        line(f.p50, { lineStyle: { width: 2, color: colour('accent') } }),
      ];
    });
    return {
      ...base(),
      grid: grids,
      xAxis: xAxes,
      yAxis: yAxes,
      tooltip: {
        ...base().tooltip,
        formatter: (all) => {
          const k = time.indexOf(all[0].value[0]);
          if (yesNo) return tip(day(time[k]), ['true in ' + percent(f.mean[k]) + ' of the runs']);
          return tip(day(time[k]), [
            'median ' + withUnit(f.p50[k], f.unit),
            '50 %: ' + figure(f.p25[k]) + ' – ' + figure(f.p75[k]),
            '90 %: ' + figure(f.p5[k]) + ' – ' + figure(f.p95[k]),
          ]);
        },
      },
      series,
    };
  }

  function estimate(e) {
    // Claims are shares of the runs as the pool is, so their curves add up to it.
    const density = (curve) => curve.heights.map((h, k) => [centre(curve, k, curve.heights.length), h]);
    const claims = e.claims.length > 1 ? e.claims : [];
    return {
      ...base(),
      grid: { left: 8, right: 8, top: 8, bottom: 22 },
      xAxis: axis({
        type: 'value',
        min: e.from,
        max: e.to,
        splitNumber: 5,
        axisLabel: { color: colour('quiet'), fontSize: 11, hideOverlap: true, formatter: figure, showMinLabel: false, showMaxLabel: false },
      }),
      yAxis: hidden,
      tooltip: {
        ...base().tooltip,
        formatter: (all) => tip(withUnit(all[0].axisValue, e.unit), e.claims.map((c) => c.name + ' ' + percent(c.weight))),
      },
      series: [
        {
          type: 'line',
          step: 'middle',
          symbol: 'none',
          data: density(e),
          lineStyle: { color: colour('quiet'), width: 1.5 },
          areaStyle: { color: colour('track'), opacity: 1 },
        },
        ...claims.map((claim, k) => ({
          type: 'line',
          step: 'middle',
          symbol: 'none',
          data: density(claim),
          lineStyle: { color: colour('c' + (k % 8)), width: 1.75 },
        })),
      ],
    };
  }

  charts.start({ histogram, fan, share: fan, estimate });

  const openTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  addEventListener('hashchange', openTarget);
  openTarget();
})();
