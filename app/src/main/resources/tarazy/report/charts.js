// What the charts of all pages share. All words of a page are there without them.
const charts = (() => {
  'use strict';

  const data = JSON.parse(document.getElementById('data').textContent);
  const drawn = new Map();

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  const font = () => getComputedStyle(document.body).fontFamily;

  /** Numbers as the text of the page writes them: 12,300 and 4.5 M. */
  const figure = (value) => {
    if (value === null || !Number.isFinite(value)) return '–';
    const size = Math.abs(value);
    const [unit, suffix] = size >= 1e12 ? [1e12, ' T'] : size >= 1e9 ? [1e9, ' B'] : size >= 1e6 ? [1e6, ' M'] : [1, ''];
    const digits = size / unit >= 1000 ? 4 : 3;
    return new Intl.NumberFormat('en', { maximumSignificantDigits: digits }).format(value / unit) + suffix;
  };
  const percent = (share) => new Intl.NumberFormat('en', { maximumSignificantDigits: 2 }).format(100 * share) + ' %';

  /** A tooltip made of text nodes, so that no name can turn into markup. */
  const tip = (title, lines) => {
    const box = document.createElement('div');
    box.className = 'tip';
    const head = document.createElement('b');
    head.textContent = title;
    box.append(head);
    for (const line of lines) {
      const row = document.createElement('div');
      row.textContent = line;
      box.append(row);
    }
    return box;
  };

  const base = () => ({
    animation: false,
    textStyle: { fontFamily: font(), color: colour('ink') },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: colour('paper'),
      borderColor: colour('rule'),
      textStyle: { color: colour('ink') },
      axisPointer: { type: 'line', lineStyle: { color: colour('quiet'), width: 1, type: 'solid' } },
    },
  });
  const axis = (extra) => ({
    axisLine: { lineStyle: { color: colour('rule') } },
    axisTick: { show: false },
    axisLabel: { color: colour('quiet'), fontSize: 11, hideOverlap: true },
    splitLine: { show: false },
    ...extra,
  });

  /** Draws every chart of the page; a kind of chart is a function from its data to options. */
  function start(kinds) {
    function draw(element) {
      if (drawn.has(element) || element.clientWidth === 0) return;
      const input = data[element.dataset.chart];
      if (!input) return;
      const chart = echarts.init(element, null, { renderer: 'svg' });
      chart.setOption(kinds[input.kind](input));
      drawn.set(element, chart);
      new ResizeObserver(() => {
        if (element.clientWidth === 0 || matchMedia('print').matches) return;
        chart.resize();
        scalable(element, chart);
      }).observe(element);
      scalable(element, chart);
    }
    /** Lets style sheets scale the picture, which paper needs: its width is not known here. */
    function scalable(element, chart) {
      element.querySelector('svg').setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
    }
    function redraw() {
      for (const [element, chart] of drawn) {
        const input = data[element.dataset.chart];
        chart.setOption(kinds[input.kind](input), true);
      }
    }

    // A chart is drawn when it comes near the window; those in closed parts have no size and wait.
    const all = [...document.querySelectorAll('[data-chart]')];
    const near = new IntersectionObserver(
      (entries) => entries.forEach((entry) => entry.isIntersecting && draw(entry.target)),
      { rootMargin: '800px' },
    );
    for (const element of all) {
      if (element.getBoundingClientRect().top < innerHeight) draw(element);
      near.observe(element);
    }

    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
    addEventListener('beforeprint', () => {
      all.forEach(draw);
      redraw();
    });
    addEventListener('afterprint', redraw);
  }

  return { colour, figure, percent, tip, base, axis, start };
})();
