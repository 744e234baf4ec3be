/** The corner's own style, in px: a page may set any root size. Colours are those of components/theme.css. */
export const css = `
:host{all:initial;position:fixed;inset:auto 24px 72px auto;z-index:2147483000;pointer-events:none}
div,p,b,u,button{all:unset;font:14px/20px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}

:host>div{--ink:#1e1d1a;--soft:#55524b;--ground:#fff;--line:#c4c0b8;--accent:#0e5a64;--fill:#0e5a64;--over:#0a4750;--due:#7d5300;--done:#34673a;
display:grid;justify-items:end;gap:8px;color:var(--ink)}
.dark{--ink:#efece6!important;--soft:#bdb8ae!important;--ground:#242320!important;--line:#57544d!important;--accent:#7cc5cb!important;--fill:#1f7983!important;--over:#23808a!important;--due:#e2b562!important;--done:#8fc591!important}
p{display:block}b{font-weight:600}.soft{color:var(--soft);font-size:13px}
u{text-decoration:underline dotted var(--due) 2px;text-underline-offset:4px}
button{pointer-events:auto;cursor:pointer;padding:5px 7px;border:1px solid #0000;border-radius:6px;color:var(--soft);white-space:nowrap}
button:hover{color:var(--ink);border-color:var(--line)}
button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.look button:last-child{border-color:var(--line);color:var(--ink);font-weight:600}
.main,.told>div{display:flex;align-items:center;gap:8px;background:var(--ground);border:1px solid var(--line);border-radius:6px;box-shadow:0 1px 2px #0002,0 8px 24px #0003}
.main{padding:9px 19px 9px 15px}
.save{background:var(--fill);border-color:#0000;color:#fff!important;font-weight:600}
.save:hover{background:var(--over)}
.told>div{pointer-events:auto;flex-wrap:wrap;gap:4px 8px;max-width:min(440px,100vw - 80px);padding:11px 8px 11px 15px;box-sizing:border-box}
.told>.no{max-width:min(336px,100vw - 80px)}
.told>div>div{display:block;flex:1;min-width:144px;overflow-wrap:anywhere}
.told svg{align-self:start;margin-top:2px;color:var(--due)}
svg{flex:none;width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.look path{fill:currentColor}
.saved svg,.told .done svg{color:var(--done)}
.saving svg{animation:turn .9s linear infinite}@keyframes turn{to{rotate:1turn}}
@media(prefers-reduced-motion:reduce){.saving svg{animation:none}}
@media print{:host{display:none}}`;
