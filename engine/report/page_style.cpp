// How a page looks: on screens of any width, in light and dark, and on paper. Every pair of colours
// has a contrast of 4.5 to 1 or more (WCAG 2.1, 1.4.3); nothing is said by colour alone.
#include "engine/report/page_parts.hpp"

namespace merzim::report {

std::string_view page_style() {
    return R"css(
:root{color-scheme:light dark;--paper:#fff;--text:#1a1a1a;--quiet:#595959;--line:#8a8a8a;--link:#0b4f8a;--good:#1a6b2a;--warn:#8a4b00;--bad:#a1001a;--own:#f3f0fa;--own-line:#5b4a9c;--mark:#fff3bf;--button:#eef2f6}
@media screen and (prefers-color-scheme:dark){:root{--paper:#16181c;--text:#e8e8e8;--quiet:#b4b8be;--line:#8a8f98;--link:#8ec5ff;--good:#8fdc9c;--warn:#ffb86b;--bad:#ff9aa8;--own:#221f33;--own-line:#b3a5f0;--mark:#4a4210;--button:#2a2f37}.drawing svg{filter:invert(1) hue-rotate(180deg)}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
header,main,nav,footer{max-width:70rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.5rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1.3rem;line-height:1.3;margin:0 0 .75rem}
h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
section{margin:2.25rem 0}
a{color:var(--link)}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible,.drawing:focus-visible,.entry:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100vw;top:0;padding:.5rem 1rem;background:var(--paper)}
.skip:focus{left:0;z-index:1}
dl{margin:0;display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem}
dt{color:var(--quiet)}
dd{margin:0}
nav{margin-top:1.5rem}
nav ol{margin:.25rem 0;padding:.75rem 1rem .75rem 2.5rem;border:1px solid var(--line);border-radius:.25rem}
.quiet{color:var(--quiet)}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}
.good,.warn,.bad{font-weight:600}
ul,ol{padding-left:1.5rem}
li{margin:.25rem 0}
.entries,.sources{list-style:none;padding:0}
.entry{margin:0;padding:.75rem .5rem;border-top:1px solid var(--line)}
.entry>p{margin:0;display:grid;grid-template-columns:minmax(10rem,14rem) 1fr;gap:0 1rem}
.entry>ul,.entry>blockquote{margin-left:calc(15rem)}
.when{font-weight:600}
.entry:target,.sources>li:target{background:var(--mark)}
blockquote{margin:.5rem 0 .5rem 1rem;padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--line);white-space:pre-line}
blockquote p{margin:0}
.tag{font-weight:600;color:var(--own-line)}
section.computed{background:var(--own);border:2px solid var(--own-line);border-left-width:.6rem;padding:1rem;border-radius:.25rem}
section.computed>.tag{display:block;margin:0 0 .25rem}
li.computed,p.computed{border-left:.3rem solid var(--own-line);padding-left:.6rem;background:var(--own)}
.table{overflow-x:auto}
table{border-collapse:collapse}
th,td{border:1px solid var(--line);padding:.25rem .5rem;text-align:left;vertical-align:top}
.drawing{overflow:auto;border:1px solid var(--line);background:#fff;max-height:90vh;scroll-behavior:smooth}
@media screen and (prefers-color-scheme:dark){.drawing{background:#000}}
.drawing svg{display:block;width:100%;min-width:60rem;height:auto}
.drawing a:focus{outline:none}
.drawing a:focus-visible :is(rect,path){stroke:#0b4f8a;stroke-width:4;stroke-dasharray:none}
.drawing a.dim{opacity:.25}
.tools{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:.75rem 0}
.tools label{display:grid;gap:.15rem}
button,input,select{font:inherit;color:inherit;background:var(--button);border:1px solid var(--line);border-radius:.25rem;padding:.35rem .75rem;min-height:2.75rem;max-width:100%}
.tools p{margin:0;min-height:1.5rem;flex-basis:100%}
details{margin:.75rem 0}
summary{cursor:pointer;min-height:2rem}
[hidden]{display:none!important}
footer{padding-bottom:3rem;color:var(--quiet)}
@media (max-width:45rem){.entry>p,dl{grid-template-columns:1fr;gap:0}.entry>ul,.entry>blockquote{margin-left:0}section.computed{padding:.75rem}}
@media (prefers-reduced-motion:reduce){.drawing{scroll-behavior:auto}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@page{size:A4;margin:18mm 16mm 20mm}
@media print{
.skip,.tools,nav,details{display:none}
body{font-size:10pt;line-height:1.4}
header,main,footer{max-width:none;padding:0}
h1{font-size:16pt}h2{font-size:13pt}h3{font-size:11pt}
h1,h2,h3,dt{break-after:avoid}
.entry,.sources>li,blockquote,dd,tr{break-inside:avoid}
.entry[hidden]{display:block!important}
.entry:target{background:none}
.entry>p{grid-template-columns:38mm 1fr;gap:0 4mm}
.entry>ul,.entry>blockquote{margin-left:42mm}
section{margin:6mm 0}
.timeline{break-before:page;break-after:page;margin:0}
.drawing{overflow:visible;border:0;max-height:none}
.drawing svg{width:auto!important;max-width:100%;min-width:0;max-height:230mm;margin:0 auto}
.drawing.tall svg{max-height:none;width:100%!important}
a{color:inherit;text-decoration:none}
a.named::after{content:" (" attr(href) ")"}
section.computed{background:none}
}
)css";
}

}  // namespace merzim::report
