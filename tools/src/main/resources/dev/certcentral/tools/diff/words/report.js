
(function () {
  'use strict';
  var form = document.getElementById('filter');
  if (!form) return;
  var words = document.getElementById('words');
  var shown = document.getElementById('shown');
  var toggles = Array.from(form.querySelectorAll('input[type=checkbox]'));
  var articles = Array.from(document.querySelectorAll('article'));
  var texts = articles.map(function (article) { return article.textContent.toLowerCase(); });

  function filter() {
    var wanted = words.value.trim().toLowerCase().split(/\s+/);
    var kinds = toggles.filter(function (toggle) { return toggle.checked; })
        .map(function (toggle) { return toggle.value; });
    var count = 0;
    articles.forEach(function (article, i) {
      var kind = article.dataset.kinds.split(' ').some(function (k) { return kinds.includes(k); });
      var text = wanted.every(function (word) { return texts[i].includes(word); });
      article.hidden = !(kind && text);
      if (!article.hidden) count++;
    });
    document.querySelectorAll('section.entries').forEach(function (section) {
      section.hidden = !section.querySelector('article:not([hidden])');
    });
    shown.textContent = count === articles.length ? '' : count + ' of ' + articles.length + ' shown';
  }

  form.addEventListener('input', filter);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (details) { details.open = true; });
  });
  form.hidden = false;
})();
