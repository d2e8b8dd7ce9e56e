'use strict';
(() => {
  // The report of a corpus. Every word of an article reaches the page as a text node, and never as markup.
  const data = JSON.parse(document.getElementById('data').textContent);
  const articles = data.articles;
  const main = document.getElementById('main');
  const search = document.getElementById('search');
  const status = document.getElementById('status');
  const numbers = new Map(articles.map((article, i) => [article.id, i]));
  const most = 200; // How many rows of a list are shown at once.

  // --- Elements

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes ?? {})) {
      if (value === null || value === undefined || value === false) continue;
      if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
      else element.setAttribute(key, value === true ? '' : value);
    }
    element.append(...children.flat(9).filter(child => child !== null && child !== undefined && child !== false));
    return element;
  };
  const link = (href, className, ...children) => make('a', { href, class: className }, ...children);
  const count = (n, one, many) => n === 1 ? `1 ${one}` : `${n} ${many}`;

  // --- Addresses

  const articleUrl = (article, start) => `#/article/${encodeURIComponent(article.id)}${start === undefined ? '' : '/' + start}`;
  const speakerUrl = name => `#/speaker/${encodeURIComponent(name)}`;

  // --- What the articles say together

  const isSpeech = quote => quote.role === 'speech';
  const titleOf = article => article.headline ?? article.id;

  const weight = finding => ['error', 'warning', 'info'].indexOf(finding.severity);
  const findings = articles.flatMap(article => article.diagnostics.map(finding => ({ article, ...finding })))
    .sort((a, b) => weight(a) - weight(b));

  let speakerIndex;
  const speakers = () => speakerIndex ??= (() => {
    const all = new Map();
    for (const article of articles)
      for (const quote of article.quotes.filter(isSpeech))
        for (const name of quote.speakers) {
          if (!all.has(name)) all.set(name, { name, quotes: [], articles: new Set() });
          all.get(name).quotes.push({ article, quote });
          all.get(name).articles.add(article);
        }
    return [...all.values()].sort((a, b) => b.quotes.length - a.quotes.length || (a.name < b.name ? -1 : 1));
  })();

  let moments;
  const timeline = () => moments ??= articles
    .flatMap(article => article.dates.filter(date => date.earliest).map(date => ({ article, date, first: dayOf(date.earliest), last: dayOf(date.latest ?? date.earliest) })))
    .sort((a, b) => a.first - b.first || a.last - b.last);

  const dayOf = iso => { const [y, m, d] = iso.split('-').map(Number); return Date.UTC(y, m - 1, d) / 864e5 + (y < 100 ? NaN : 0); };
  const isoOf = day => new Date(day * 864e5).toISOString().slice(0, 10);

  let lowered;
  const texts = () => lowered ??= articles.map(article => article.text.toLowerCase());

  // --- The sentence or so around a place

  const around = (article, start, end, reach = 90) => {
    const cut = end > start + 300;
    if (cut) end = start + 300;
    let from = Math.max(0, start - reach), to = Math.min(article.text.length, end + reach);
    const before = article.text.lastIndexOf('\n', start), after = article.text.indexOf('\n', end);
    if (before >= from) from = before + 1;
    else while (from > 0 && from < start && article.text[from - 1] !== ' ') from++;
    if (after >= 0 && after < to) to = after;
    else while (to < article.text.length && to > end && article.text[to] !== ' ') to--;
    return [from > 0 && article.text[from - 1] !== '\n' ? '… ' : '', article.text.slice(from, start),
      make('mark', { class: 'hit' }, article.text.slice(start, end), cut && ' …'), !cut && article.text.slice(end, to),
      !cut && to < article.text.length && article.text[to] !== '\n' ? ' …' : ''];
  };

  const place = (article, span, label) => make('blockquote', null,
    make('cite', null, link(articleUrl(article, span.start), null, label ?? titleOf(article))), ...around(article, span.start, span.end));

  // --- Long lists: a page of rows, and a button for the next

  const rows = (items, row, list = make('ul', { class: 'list' })) => {
    let shown = 0;
    const more = make('button', { type: 'button', class: 'more', onclick: () => add() });
    const add = () => {
      const next = items.slice(shown, shown + most);
      shown += next.length;
      list.append(...next.map(row));
      more.textContent = `Show more (${items.length - shown} left)`;
      more.hidden = shown >= items.length;
    };
    add();
    return [list, more];
  };

  // --- Views: each returns the title of the page and its content

  const views = {
    articles: () => ['Articles', [
      make('p', { class: 'about' }, count(articles.length, 'article', 'articles') + '.'),
      rows(articles, article => make('li', null, link(articleUrl(article), 'title', titleOf(article)), make('div', { class: 'soft' }, facts(article)))),
    ]],

    article: (id, start) => {
      const article = articles[numbers.get(id)];
      if (!article) return missing('No article has the id ' + id + '.');
      return [titleOf(article), articlePage(article), () => start !== undefined && reveal(article, Number(start))];
    },

    speakers: () => ['Speakers', [
      make('p', { class: 'about' }, count(speakers().length, 'speaker is', 'speakers are') + ' quoted.'),
      rows(speakers(), speaker => make('li', null, link(speakerUrl(speaker.name), 'title', speaker.name),
        make('div', { class: 'soft' }, `${count(speaker.quotes.length, 'quotation', 'quotations')} in ${count(speaker.articles.size, 'article', 'articles')}`))),
    ]],

    speaker: name => {
      const speaker = speakers().find(one => one.name === name);
      if (!speaker) return missing('Nobody called ' + name + ' is quoted.');
      return [speaker.name, [
        make('p', { class: 'about' }, `${count(speaker.quotes.length, 'quotation', 'quotations')} in ${count(speaker.articles.size, 'article', 'articles')}.`),
        rows(speaker.quotes, ({ article, quote }) => make('li', null, make('blockquote', { class: 'said' }, article.text.slice(quote.start, quote.end)),
          make('div', { class: 'soft' }, link(articleUrl(article, quote.start), null, titleOf(article)), article.published ? ', ' + day(article.published) : ''))),
      ]];
    },

    timeline: range => ['Timeline', timelinePage(range)],

    findings: () => ['Findings', findings.length === 0 ? [make('p', null, 'No rule found anything.')] : [
      make('p', { class: 'about' }, count(findings.length, 'finding', 'findings') + ': ' + tally() + '.'),
      rows(findings, finding => findingBox(finding), make('div')),
    ]],

    search: query => {
      const wanted = (query ?? '').toLowerCase().trim();
      const hits = [];
      if (wanted) texts().forEach((text, i) => { const at = text.indexOf(wanted); if (at >= 0) hits.push({ article: articles[i], at }); });
      const named = wanted ? speakers().filter(speaker => speaker.name.toLowerCase().includes(wanted)).slice(0, 12) : [];
      status.textContent = `${count(hits.length, 'article', 'articles')} found.`;
      return [`Search: ${query ?? ''}`, [
        named.length > 0 && make('ul', { class: 'tags', 'aria-label': 'Speakers found' }, named.map(speaker => make('li', null, link(speakerUrl(speaker.name), null, speaker.name)))),
        make('p', { class: 'about' }, `${count(hits.length, 'article holds', 'articles hold')} these words.`),
        rows(hits, ({ article, at }) => make('li', null, link(articleUrl(article, at), 'title', titleOf(article)),
          make('div', null, ...around(article, at, at + wanted.length)))),
      ]];
    },
  };

  const missing = words => ['Not found', [make('p', null, words), make('p', null, link('#/articles', null, 'All articles'))]];
  const day = published => published.slice(0, 10);

  const facts = article => [article.publisher, article.published && day(article.published), article.byline && 'by ' + article.byline,
    count(article.quotes.filter(isSpeech).length, 'quotation', 'quotations'),
    article.diagnostics.length > 0 && count(article.diagnostics.length, 'finding', 'findings')].filter(Boolean).join(' · ');

  const tally = () => {
    const rules = new Map();
    for (const { id } of findings) rules.set(id, (rules.get(id) ?? 0) + 1);
    return [...rules].sort().map(([id, n]) => `${id} ${n}`).join(', ');
  };

  // --- One article

  const articlePage = article => {
    const names = [...new Set(article.quotes.filter(isSpeech).flatMap(quote => quote.speakers))];
    const colour = name => 's' + names.indexOf(name) % 8;
    const shown = article.diagnostics;
    const i = numbers.get(article.id);
    return [
      make('p', { class: 'about' }, facts(article)),
      make('p', { class: 'pager soft' },
        i > 0 && [link(articleUrl(articles[i - 1]), null, 'Previous article'), ' '],
        i < articles.length - 1 && link(articleUrl(articles[i + 1]), null, 'Next article')),
      names.length > 0 && make('ul', { class: 'tags', 'aria-label': 'Speakers' }, names.map(name => make('li', null, link(speakerUrl(name), 'tag ' + colour(name), name)))),
      boxes('Warnings', article, shown, finding => finding.severity !== 'info', true),
      make('div', { class: 'text' }, article.blocks.filter(block => block.kind !== 'headline').map(block =>
        make('p', { class: block.kind, id: 'at-' + block.start }, pieces(article, block, shown, colour)))),
      boxes('Suggestions', article, shown, finding => finding.severity === 'info', false),
    ];
  };

  const boxes = (title, article, shown, which, above) => shown.some(which) && make('details', { open: above },
    make('summary', null, `${title} (${shown.filter(which).length})`),
    shown.map((finding, n) => which(finding) && findingBox({ article, ...finding }, n + 1)));

  // Cuts a block where a quotation, a date or a finding starts or ends, and dresses each piece.
  const pieces = (article, block, shown, colour) => {
    const inside = list => list.filter(span => span.start < block.end && span.end > block.start);
    const quotes = inside(article.quotes), dates = inside(article.dates), flags = inside(shown);
    const cuts = new Set([block.start, block.end]);
    for (const { start, end } of [...quotes, ...dates, ...flags]) for (const at of [start, end]) if (at > block.start && at < block.end) cuts.add(at);
    const places = [...cuts].sort((a, b) => a - b);
    const covers = start => span => span.start <= start && start < span.end;
    return places.slice(0, -1).map((start, n) => {
      const end = places[n + 1];
      let piece = [article.text.slice(start, end)];
      const date = dates.find(covers(start)), quote = quotes.find(covers(start)), flag = flags.find(covers(start));
      if (date) piece = [link(`#/timeline/${date.earliest ?? ''}`, 'date', ...piece)], piece[0].title = date.value ?? 'not resolved';
      if (flag) {
        piece = [make('span', { class: 'flag' }, ...piece)];
        if (flag.end === end) piece.push(link(`#finding-${shown.indexOf(flag) + 1}`, 'number', `⚠${shown.indexOf(flag) + 1}`));
      }
      if (!quote) return piece;
      const who = isSpeech(quote) ? quote.speakers : [];
      const label = who.join(', ');
      const marked = make('mark', { class: who.length > 0 ? colour(who[0]) : isSpeech(quote) ? null : 'quote', id: quote.start === start ? 'at-' + start : null }, ...piece);
      return label && quote.end === end ? [marked, link(speakerUrl(who[0]), 'who ' + colour(who[0]), label)] : [marked];
    });
  };

  const reveal = (article, start) => {
    const exact = document.getElementById('at-' + start);
    const block = article.blocks.find(one => one.start <= start && start < one.end);
    (exact ?? document.getElementById('at-' + block?.start))?.scrollIntoView({ block: 'center' });
  };

  const isSamePlace = (finding, other) => other.article === finding.article.id && other.start < finding.end && finding.start < other.end;

  const findingBox = (finding, number) => make('section', { class: 'finding ' + finding.severity, id: number && 'finding-' + number, 'aria-label': finding.id },
    make('p', { class: 'rule' }, number && `⚠${number} `, finding.id, data.rules?.[finding.id] ? ': ' + data.rules[finding.id] : ''),
    make('p', null, finding.message),
    finding.fixes?.length > 0 && make('p', { class: 'soft' }, 'Fix: ', finding.fixes.join('; or: ')),
    make('div', { class: 'places' },
      !finding.related.some(other => isSamePlace(finding, other)) && place(finding.article, finding, number ? 'Here' : null),
      finding.related.map(other => place(articles[numbers.get(other.article)] ?? finding.article, other, other.message))));

  // --- The timeline, drawn to scale: bars of equal spans of days

  const timelinePage = range => {
    const all = timeline().filter(moment => !Number.isNaN(moment.first));
    if (all.length === 0) return [make('p', null, 'No article names a day.')];
    const [from, to] = window_(range, all);
    const inside = all.filter(moment => moment.first <= to && moment.last >= from);
    const days = to - from + 1, size = Math.max(1, Math.ceil(days / 90)), n = Math.ceil(days / size);
    const bins = Array.from({ length: n }, (_, i) => inside.filter(({ first }) => first >= from + i * size && first < from + (i + 1) * size));
    const top = Math.max(1, ...bins.map(bin => bin.length));
    const result = make('div');
    const show = (moments, words) => result.replaceChildren(make('h2', null, words), ...rows(moments, momentRow));
    const label = i => { const a = from + i * size, b = Math.min(to, a + size - 1); return a === b ? isoOf(a) : `${isoOf(a)} to ${isoOf(b)}`; };
    const buttons = bins.map((bin, i) => {
      const bar = make('i');
      bar.style.height = bin.length === 0 ? '0' : `${Math.max(2, 100 * bin.length / top)}%`;
      return make('button', { type: 'button', class: 'bin', tabindex: i === 0 ? 0 : -1, 'aria-pressed': 'false', 'aria-label': `${label(i)}: ${count(bin.length, 'date', 'dates')}`, title: `${label(i)}: ${bin.length}`,
        onclick: () => { buttons.forEach((button, k) => button.setAttribute('aria-pressed', String(k === i))); show(bin, label(i)); } }, bar);
    });
    const step = event => {
      const i = buttons.indexOf(document.activeElement), by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (i < 0 || !by || !buttons[i + by]) return;
      event.preventDefault();
      buttons[i].tabIndex = -1;
      buttons[i + by].tabIndex = 0;
      buttons[i + by].focus();
    };
    show(inside, `${isoOf(from)} to ${isoOf(to)}`);
    const zoom = (words, a, b) => link(`#/timeline/${isoOf(a)}/${isoOf(b)}`, null, words);
    const middle = Math.round((from + to) / 2), quarter = Math.max(3, Math.round(days / 4));
    return [
      make('p', { class: 'about' }, `${count(all.length, 'date', 'dates')} in ${count(articles.length, 'article', 'articles')}. Each bar covers ${count(size, 'day', 'days')}; its height is the number of dates that begin there.`),
      make('p', { class: 'controls' }, link('#/timeline', null, 'Main part'), zoom('Everything', all[0].first, Math.max(...lasts(all))),
        zoom('Closer', middle - quarter, middle + quarter), zoom('Wider', from - days, to + days), zoom('Earlier', from - quarter, to - quarter), zoom('Later', from + quarter, to + quarter)),
      make('div', { class: 'chart', role: 'group', 'aria-label': 'Dates over time; move with the arrow keys', onkeydown: step }, buttons),
      make('div', { class: 'axis', 'aria-hidden': 'true' }, [0, 1, 2, 3, 4].map(i => make('span', null, isoOf(Math.round(from + i * (days - 1) / 4))))),
      result,
    ];
  };

  const lasts = function* (all) { for (let i = 0; i < all.length; i += 1000) yield Math.max(...all.slice(i, i + 1000).map(moment => moment.last)); };

  // Which days are shown: those that the address names, a month around one day, or the days between the outer twentieths.
  const window_ = (range, all) => {
    const [a, b] = (range ?? '').split('/').filter(Boolean).map(dayOf);
    if (a !== undefined && b !== undefined && a <= b) return [a, b];
    if (a !== undefined && !Number.isNaN(a)) return [a - 15, a + 15];
    const first = all[Math.floor(all.length / 20)].first, last = all[Math.floor(all.length * 19 / 20)].first;
    return [first, Math.max(last, first + 6)];
  };

  // 2024-03-14, 2024-03 for a whole month, 2024 for a whole year, and else both ends.
  const days = ({ earliest, latest }) => {
    if (!latest || earliest === latest) return earliest;
    const after = isoOf(dayOf(latest) + 1);
    if (earliest.endsWith('-01-01') && after === `${Number(earliest.slice(0, 4)) + 1}-01-01`) return earliest.slice(0, 4);
    if (earliest.endsWith('-01') && after.endsWith('-01') && latest.startsWith(earliest.slice(0, 7))) return earliest.slice(0, 7);
    return `${earliest} to ${latest}`;
  };

  const momentRow = ({ article, date }) => make('li', null,
    make('time', { datetime: date.earliest }, days(date)), ' ',
    link(articleUrl(article, date.start), null, titleOf(article)), make('div', { class: 'soft' }, ...around(article, date.start, date.end)));

  // --- From the address to the view

  const decode = part => { try { return decodeURIComponent(part); } catch { return part; } };
  let current;
  const show = () => {
    const hash = location.hash;
    if (hash !== '' && !hash.startsWith('#/')) return;
    const [name, ...rest] = hash.replace(/^#\//, '').split('/');
    const view = Object.hasOwn(views, name) ? name : 'articles';
    const parts = view === 'timeline' ? [rest.join('/')] : rest.map(decode);
    const [title, content, then] = views[view](...parts);
    current = { view, id: view === 'article' ? parts[0] : undefined };
    const heading = make('h1', { tabindex: '-1' }, title);
    main.replaceChildren(...[heading, content].flat(9).filter(Boolean));
    document.title = title + ' · ' + data.title;
    const family = { article: 'articles', speaker: 'speakers' }[view] ?? view;
    for (const tab of document.querySelectorAll('nav a')) tab.dataset.view === family ? tab.setAttribute('aria-current', 'page') : tab.removeAttribute('aria-current');
    if (document.activeElement !== search) { scrollTo({ top: 0, behavior: 'instant' }); heading.focus({ preventScroll: true }); }
    then?.();
  };

  // --- Theme, search, keys

  const theme = document.getElementById('theme');
  const setTheme = value => {
    document.documentElement.dataset.theme = value;
    theme.textContent = value === 'dark' ? 'Light' : 'Dark';
    theme.setAttribute('aria-label', value === 'dark' ? 'Use light colours' : 'Use dark colours');
  };
  const flip = () => setTheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
  theme.addEventListener('click', flip);
  setTheme(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

  let waiting;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { location.hash = search.value.trim() ? '#/search/' + encodeURIComponent(search.value.trim()) : '#/articles'; }, 150);
  });
  document.querySelector('form[role="search"]').addEventListener('submit', event => event.preventDefault());

  const shortcuts = document.getElementById('shortcuts');
  document.getElementById('help').addEventListener('click', () => shortcuts.showModal());
  const neighbour = by => {
    const i = current.id === undefined ? by > 0 ? -1 : articles.length : numbers.get(current.id);
    if (articles[i + by]) location.hash = articleUrl(articles[i + by]);
  };
  const keys = {
    '/': () => search.focus(), '?': () => shortcuts.showModal(), t: flip, j: () => neighbour(1), k: () => neighbour(-1),
    1: () => { location.hash = '#/articles'; }, 2: () => { location.hash = '#/speakers'; },
    3: () => { location.hash = '#/timeline'; }, 4: () => { location.hash = '#/findings'; },
  };
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || shortcuts.open) return;
    if (event.target.matches('input, select, textarea')) { if (event.key === 'Escape') event.target.blur(); return; }
    if (!Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });

  const counts = { articles: articles.length, findings: findings.length };
  for (const tab of document.querySelectorAll('nav a'))
    if (counts[tab.dataset.view] !== undefined) tab.append(' ', make('span', { class: 'count' }, `(${counts[tab.dataset.view]})`));
  addEventListener('hashchange', show);
  show();
})();
