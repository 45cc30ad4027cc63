// Draws the charts from the data that stands in each figure. Colours come from the style sheet, so that both schemes are readable.
(() => {
  const colour = (name) =>
    getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();

  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  const look = () => ({
    animation: !still,
    animationDuration: 350,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour("soft") },
    tooltip: {
      renderMode: "richText",
      backgroundColor: colour("raised"),
      borderColor: colour("line"),
      textStyle: { color: colour("ink"), fontSize: 13 },
    },
  });

  const axis = (more) => ({
    axisLine: { lineStyle: { color: colour("line") } },
    axisTick: { show: false },
    axisLabel: { color: colour("soft"), fontSize: 12, hideOverlap: true },
    splitLine: { lineStyle: { color: colour("line") } },
    ...more,
  });

  const category = (columns, more) => axis({ type: "category", data: columns, splitLine: { show: false }, ...more });

  const grid = (more) => ({ left: 16, right: 24, top: 16, bottom: 8, containLabel: true, ...more });

  const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat("en-GB", { month: "short", year: "2-digit", timeZone: "UTC" });

  // Days apart stand apart: columns are ISO days here.
  const time = () =>
    axis({ type: "time", splitLine: { show: false }, axisLabel: { color: colour("soft"), hideOverlap: true, formatter: (at) => month.format(at) }, minInterval: 28 * 86400000 });

  const points = (data, row) =>
    data.columns.map((at, i) => [Date.parse(at), row.values[i]]).filter(([, value]) => value !== null);

  const told = (unit) => (items) => `${day.format(items[0].value[0])}: ${items[0].value[1]}${unit}`;

  const markLine = (mark) =>
    mark === null
      ? undefined
      : {
          symbol: "none",
          silent: true,
          lineStyle: { color: colour("gap"), type: "dashed", width: 1.5 },
          label: { formatter: mark + " asked for", color: colour("gap"), position: "insideStartTop" },
          data: [{ yAxis: mark }],
        };

  // A round end a little above the most, and about five lines below it.
  const upTo = (most) => {
    const raw = (most * 1.03 || 1) / 5;
    const unit = 10 ** Math.floor(Math.log10(raw));
    const interval = [1, 2, 2.5, 5, 10].map((n) => n * unit).find((step) => step >= raw);
    return { interval, max: Math.ceil((most * 1.03) / interval) * interval };
  };

  const steps = (data) => ({
    ...look(),
    grid: grid(),
    tooltip: { ...look().tooltip, trigger: "axis", formatter: told(" hours") },
    xAxis: time(),
    yAxis: axis({ type: "value", min: 0, ...upTo(Math.max(data.mark || 0, ...data.rows.flatMap((row) => row.values))) }),
    series: data.rows.map((row) => ({
      name: row.label,
      type: "line",
      step: "end",
      symbol: "circle",
      symbolSize: 6,
      data: points(data, row),
      lineStyle: { width: 2.5, color: colour("accent") },
      itemStyle: { color: colour("accent") },
      areaStyle: { color: colour("accent"), opacity: 0.1 },
      markLine: markLine(data.mark),
    })),
  });

  const lines = (data) => ({
    ...look(),
    grid: grid(),
    tooltip: { ...look().tooltip, trigger: "axis", formatter: told(" % of the talking was yours") },
    xAxis: time(),
    yAxis: axis({ type: "value", min: 0, max: 100, interval: 25, axisLabel: { color: colour("soft"), formatter: "{value} %" } }),
    series: data.rows.map((row) => ({
      name: row.label,
      type: "line",
      connectNulls: true,
      symbol: "circle",
      symbolSize: 9,
      data: points(data, row),
      lineStyle: { width: 2, color: colour("accent"), opacity: 0.7 },
      itemStyle: { color: colour("accent") },
      markLine: {
        symbol: "none",
        silent: true,
        lineStyle: { color: colour("strong-line"), type: "dotted" },
        label: { formatter: "half each", color: colour("soft"), position: "insideEndTop" },
        data: [{ yAxis: 50 }],
      },
    })),
  });

  const cells = (data, label) =>
    data.rows.flatMap((row, y) =>
      row.values.map((value, x) => ({ value: [x, y, value], href: row.hrefs[x], label: label && label(value) })),
    );

  // Labels beside rows: as wide as they need to be, within reason.
  const rowLabels = (data) => ({
    color: colour("ink"),
    fontSize: 13,
    width: innerWidth < 600 ? 110 : 180,
    overflow: "truncate",
  });

  const heat = (data) => {
    const most = Math.max(2, ...data.rows.flatMap((row) => row.values));
    return {
      ...look(),
      grid: grid({ top: 8 }),
      xAxis: category(data.columns, { splitArea: { show: false } }),
      yAxis: category(data.rows.map((row) => row.label), { inverse: true, axisLabel: rowLabels(data) }),
      visualMap: { show: false, min: 0, max: most, inRange: { color: [colour("paper"), colour("accent-soft"), colour("accent")] } },
      tooltip: {
        ...look().tooltip,
        formatter: ({ value }) =>
          `${data.rows[value[1]].label}, ${data.columns[value[0]]}: ${value[2]} ${value[2] === 1 ? "session" : "sessions"}`,
      },
      series: [
        {
          type: "heatmap",
          data: cells(data, (value) => ({ color: colour(value / most > 0.8 ? "paper" : "ink") })),
          itemStyle: { borderColor: colour("paper"), borderWidth: 3, borderRadius: 6 },
          emphasis: { itemStyle: { borderColor: colour("ink"), borderWidth: 1 } },
          label: { show: true, formatter: ({ value }) => (value[2] ? String(value[2]) : ""), fontSize: 12 },
        },
      ],
    };
  };

  const strip = (data) => ({
    ...look(),
    grid: grid({ top: 8 }),
    xAxis: category(data.columns),
    yAxis: category(data.rows.map((row) => row.label), { inverse: true, axisLabel: rowLabels(data) }),
    visualMap: { show: false, type: "piecewise", dimension: 2, pieces: [{ value: 0, color: colour("line") }, { value: 1, color: colour("accent") }] },
    tooltip: {
      ...look().tooltip,
      formatter: ({ value }) => `${data.columns[value[0]]}: ${data.rows[value[1]].label}${value[2] ? "" : " not shown"}`,
    },
    series: [{ type: "heatmap", data: cells(data), itemStyle: { borderColor: colour("paper"), borderWidth: 4, borderRadius: 7 } }],
  });

  const tones = () => ({
    covered: { color: colour("accent") },
    thin: { color: colour("half") },
    missing: { color: "transparent", borderColor: colour("gap"), borderType: "dashed", borderWidth: 1.5 },
  });

  const stack = (data) => ({
    ...look(),
    grid: grid({ top: 36 }),
    legend: { top: 0, left: 0, textStyle: { color: colour("soft") }, itemWidth: 14, itemHeight: 10, selectedMode: false },
    tooltip: { ...look().tooltip, trigger: "axis", axisPointer: { type: "none" } },
    xAxis: axis({ type: "value", minInterval: 1 }),
    yAxis: category(data.columns, { inverse: true, axisLabel: { color: colour("ink"), fontSize: 13 } }),
    series: data.rows.map((row) => ({
      name: row.label,
      type: "bar",
      stack: "all",
      barWidth: 20,
      data: row.values.map((value) => value || null),
      itemStyle: tones()[row.tone],
      label: { show: true, formatter: ({ value }) => value || "", color: row.tone === "covered" ? colour("paper") : colour("ink") },
    })),
  });

  const kinds = { steps, lines, heat, strip, stack };
  const drawn = [];

  const tall = (data) => {
    const rows = data.kind === "stack" ? data.columns.length : data.rows.length;
    return { heat: rows * 38 + 46, strip: rows * 38 + 46, stack: rows * 44 + 76 }[data.kind] || 260;
  };

  for (const figure of document.querySelectorAll("[data-chart]")) {
    const data = JSON.parse(figure.dataset.chart);
    const plot = figure.querySelector(".plot");
    if (window.echarts && kinds[data.kind]) {
      figure.classList.add("drawn", data.kind);
      plot.style.height = tall(data) + "px";
      const chart = window.echarts.init(plot, null, { renderer: "canvas" });
      chart.setOption(kinds[data.kind](data));
      chart.on("click", ({ data: cell }) => {
        if (cell && cell.href) {
          location.assign(cell.href);
        }
      });
      drawn.push({ chart, data });
    }
  }

  addEventListener("resize", () => drawn.forEach(({ chart }) => chart.resize()));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
    drawn.forEach(({ chart, data }) => chart.setOption(kinds[data.kind](data), true)),
  );
})();
