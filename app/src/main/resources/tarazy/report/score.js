// Draws the charts of a benchmark.
(() => {
  'use strict';

  const { colour, percent, tip, base, axis } = charts;
  const two = (value) => value.toFixed(2);

  /** A figure for each model with its interval. */
  function scores(s) {
    const quiet = { color: colour('quiet'), fontSize: 11 };
    const narrow = document.documentElement.clientWidth < 560;
    return {
      ...base(),
      grid: { left: narrow ? 112 : 170, right: 16, top: 4, bottom: 40 },
      xAxis: axis({
        type: 'value',
        min: 5 * Math.floor(Math.min(...s.low) / 5),
        name: s.unit,
        nameLocation: 'middle',
        nameGap: 24,
        nameTextStyle: quiet,
        splitLine: { lineStyle: { color: colour('rule') } },
      }),
      yAxis: axis({
        type: 'category',
        inverse: true,
        data: s.labels,
        axisLabel: { ...quiet, color: colour('ink'), width: narrow ? 104 : 160, overflow: 'break', lineHeight: 13 },
      }),
      tooltip: {
        ...base().tooltip,
        axisPointer: { type: 'none' },
        formatter: (all) => {
          const k = all[0].dataIndex;
          return tip(s.labels[k], [two(s.values[k]), '90 %: ' + two(s.low[k]) + ' – ' + two(s.high[k]), s.issues[k] + ' issues']);
        },
      },
      series: [
        // An interval is a bar on top of one that nobody sees.
        { type: 'bar', stack: 'interval', silent: true, itemStyle: { color: 'transparent' }, data: s.low },
        {
          type: 'bar',
          stack: 'interval',
          barWidth: 8,
          data: s.high.map((high, k) => ({
            value: high - s.low[k],
            itemStyle: { color: colour(s.ours[k] ? 'band' : 'faint'), borderRadius: 4 },
          })),
        },
        {
          type: 'scatter',
          symbolSize: 9,
          z: 3,
          data: s.values.map((value, k) => ({
            value: [value, k],
            itemStyle: { color: colour(s.ours[k] ? 'mark' : 'accent') },
          })),
          markLine: {
            silent: true,
            symbol: 'none',
            label: { show: false },
            data: [{ xAxis: s.values[s.baseline], lineStyle: { color: colour('quiet'), width: 1, type: 'dashed' } }],
          },
        },
      ],
    };
  }

  /** Shares of outcomes by where they fell; all alike if forecasts are calibrated. */
  function pit(p) {
    const bins = p.shares.length;
    const edge = (k) => percent(k / bins);
    return {
      ...base(),
      grid: { left: 44, right: 16, top: 12, bottom: 40 },
      xAxis: axis({
        type: 'category',
        data: p.shares.map((_, k) => edge(k) + ' – ' + edge(k + 1)),
        name: 'where the outcome fell in its forecast distribution',
        nameLocation: 'middle',
        nameGap: 24,
        nameTextStyle: { color: colour('quiet'), fontSize: 11 },
        axisLabel: { color: colour('quiet'), fontSize: 11, formatter: (_, k) => percent((k + 0.5) / bins), hideOverlap: true },
      }),
      yAxis: axis({
        type: 'value',
        min: 0,
        axisLine: { show: false },
        axisLabel: { color: colour('quiet'), fontSize: 11, formatter: percent },
        splitLine: { lineStyle: { color: colour('rule') } },
      }),
      tooltip: {
        ...base().tooltip,
        axisPointer: { type: 'none' },
        formatter: (all) => tip(all[0].name, [percent(p.shares[all[0].dataIndex]) + ' of the outcomes']),
      },
      series: [
        {
          type: 'bar',
          barWidth: '92%',
          itemStyle: { color: colour('band') },
          data: p.shares,
          markLine: {
            silent: true,
            symbol: 'none',
            label: { show: false },
            data: [{ yAxis: 1 / bins, lineStyle: { color: colour('mark'), width: 1.5, type: 'solid' } }],
          },
        },
      ],
    };
  }

  charts.start({ scores, pit });
})();
