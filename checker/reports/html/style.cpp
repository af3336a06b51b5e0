// The style sheet of the page. Colours meet 4.5:1 against their background in both schemes, and never carry meaning alone.
#include "reports/html/style.hpp"

namespace tenet::reports::html {

std::string_view style_sheet() {
  return R"css(
:root {
  --ink: #1b1f24; --soft: #52595f; --paper: #fff; --panel: #f5f6f7; --line: #c9ced3; --link: #0b57a4; --mark: #fdf0b8;
  --good: #e2f3e5; --good-ink: #14562a; --middling: #fdf0d5; --middling-ink: #6b4300; --bad: #fbe4e1; --bad-ink: #8c1d13;
  --quiet: #eceef0; --quiet-ink: #474d53;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8eaed; --soft: #b3b9bf; --paper: #16191c; --panel: #1f2428; --line: #474e55; --link: #8cc2ff; --mark: #5a4a0c;
    --good: #16391f; --good-ink: #b5e6c1; --middling: #46340c; --middling-ink: #f6d898; --bad: #4c1d18; --bad-ink: #ffc9c2;
    --quiet: #2b3136; --quiet-ink: #c3c9ce;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif; }
header, main, nav { max-width: 76rem; margin: 0 auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 1.5rem 0 .5rem; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.12rem; margin: 1.75rem 0 .5rem; overflow-wrap: anywhere; }
h4 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: .4rem 0; max-width: 48rem; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { left: 0; top: 0; z-index: 9; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .75rem 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .2rem 0; }
.soft { color: var(--soft); }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .75rem 0; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0; padding: 0; list-style: none; }
.counts li { padding: .35rem .75rem; border-radius: .35rem; border: 1px solid transparent; }
.counts b { font-size: 1.15rem; }
.good { color: var(--good-ink); background: var(--good); }
.middling { color: var(--middling-ink); background: var(--middling); }
.bad { color: var(--bad-ink); background: var(--bad); }
.quiet { color: var(--quiet-ink); background: var(--quiet); }
.status { display: inline-block; padding: 0 .5rem; border-radius: .3rem; white-space: nowrap; font-weight: 600; font-size: .92em; }
.note { padding: .6rem .9rem; border-left: .3rem solid currentColor; border-radius: .2rem; max-width: 52rem; }
.note ul { margin: .25rem 0; padding-left: 1.2rem; }
.scroll { overflow-x: auto; max-width: 100%; border: 1px solid var(--line); border-radius: .35rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding: .5rem .6rem; color: var(--soft); }
th, td { padding: .35rem .6rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-top: 0; background: var(--panel); }
.matrix th[scope=row] { min-width: 15rem; max-width: 30rem; font-weight: 400; }
.matrix td, .matrix thead th { min-width: 7.5rem; }
.matrix thead th { overflow-wrap: anywhere; }
.matrix td a { text-decoration: none; }
.matrix td a:hover .status { text-decoration: underline; }
.matrix .group th { background: var(--panel); font-weight: 600; }
.id { font-family: ui-monospace, Consolas, monospace; font-size: .88em; color: var(--soft); overflow-wrap: anywhere; }
article { padding: .7rem .9rem; margin: .6rem 0; border: 1px solid var(--line); border-radius: .35rem; }
article:target { outline: 3px solid var(--link); }
blockquote { margin: .5rem 0 .1rem; padding: .1rem 0 .1rem .8rem; border-left: .2rem solid var(--line); max-width: 50rem; overflow-wrap: anywhere; }
mark { color: inherit; background: var(--mark); padding: 0 .1em; }
.where { color: var(--soft); font-size: .92em; margin: 0 0 .4rem 1rem; }
.advice { font-weight: 600; }
details { margin: .4rem 0; }
summary { cursor: pointer; padding: .15rem 0; color: var(--link); }
footer { max-width: 76rem; margin: 3rem auto 2rem; padding: 0 1rem; color: var(--soft); }
@media (max-width: 40rem) {
  .facts { grid-template-columns: 1fr; }
  .facts dd { margin-bottom: .4rem; }
  .matrix th[scope=row] { min-width: 11rem; }
}
@media (min-width: 60rem) {
  .matrix th[scope=row] { position: sticky; left: 0; background: var(--paper); }
  .matrix .group th { background: var(--panel); }
}
@media print {
  body { font-size: 10pt; }
  .skip, nav { display: none; }
  a { color: inherit; text-decoration: none; }
  .scroll { overflow: visible; border: 0; }
  .matrix th[scope=row], .matrix td, .matrix thead th { min-width: 0; position: static; }
  article, tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .status, .counts li { border: 1px solid currentColor; }
  details::details-content { content-visibility: visible; display: block; }
}
)css";
}

}  // namespace tenet::reports::html
