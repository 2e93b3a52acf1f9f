// The little that the site's own scripts do here: say that scripts run, and fold a message away by its header.
document.documentElement.className = document.documentElement.className.replace('no-js', 'js-loaded');
document.addEventListener('DOMContentLoaded', () => {
  for (const header of document.querySelectorAll('.correspondence__header')) {
    header.addEventListener('click', (event) => {
      const onTrigger = event.target.classList.contains('js-collapsible-trigger');
      if (event.target === header || onTrigger) header.parentElement.classList.toggle('collapsed');
    });
  }
});
