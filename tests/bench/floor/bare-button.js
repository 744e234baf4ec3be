// The least script that puts a button on a page: a closed shadow root, one style, one button, no word to anybody.
{
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  button.textContent = 'Save';
  button.style.cssText = 'position:fixed;right:16px;bottom:16px';
  root.append(button);
  document.documentElement.append(host);
}
