// How the pages of a site look, beyond what every page has (page_style.cpp). A narrow screen shows
// each row of the overview as a card; roles keep it a table for those who hear it. Paper has the
// paths in words: a drawing would be too small on it.
#include "engine/report/site_parts.hpp"

namespace merzim::report {

std::string_view site_case_style() {
    return R"css(.way{margin-top:1rem}
.way ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
.way a{display:inline-block;padding:.35rem 0}
main+.way{padding-bottom:2.5rem}
section.computed .path{margin:.25rem 0}
summary{padding:.25rem 0}
.machine svg{width:auto;max-width:none;min-width:0}
.machine{max-height:80vh}
)css";
}

std::string_view site_index_style() {
    return R"css(header,main,nav,footer{max-width:90rem}
.tools label{grid-template-columns:minmax(0,1fr);min-width:0;max-width:100%}
.tools select{width:100%;min-width:0}
table.cases{width:100%;table-layout:fixed;hyphens:auto}
.col-case,.col-last{width:25%}
.col-stage,.col-worst{width:13%}
.col-findings{width:10%}
.cases caption{text-align:left;padding:.25rem 0}
.cases th,.cases td{padding:.5rem}
.cases thead th{vertical-align:bottom;background:var(--button)}
.cases thead .computed,.cases tbody td.computed{background:var(--own)}
.cases .group th.computed{border-top:3px solid var(--own-line);color:var(--own-line)}
.cases tbody th{font-weight:600}
.cases .id{display:block;font-weight:400;color:var(--quiet);font-size:.875em}
.cases .number{text-align:right}
.cases thead button{background:none;border:0;padding:.25rem 0;font-weight:600;text-align:left;text-decoration:underline}
.cases [aria-sort=ascending] button::after{content:" \25B2"}
.cases [aria-sort=descending] button::after{content:" \25BC"}
.cases [data-worst=critical] .worst,.cases [data-worst=high] .worst{color:var(--bad);font-weight:600}
.cases [data-worst=medium] .worst{color:var(--warn);font-weight:600}
.unseen,.sortable caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media screen and (max-width:56rem){
.cases colgroup{display:none}
.cases,.cases caption,.cases thead,.cases tbody,.cases tr,.cases th,.cases td{display:block}
.cases thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.sortable thead{position:static;width:auto;height:auto;overflow:visible;clip-path:none}
.sortable thead .group{display:none}
.sortable thead tr:not(.group){display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .5rem;padding:.25rem 0}
.sortable thead tr:not(.group)::before{content:attr(data-label)}
.sortable thead button{border:1px solid var(--line);background:var(--button);padding:.25rem .6rem;text-decoration:none;font-weight:400}
.cases thead th,.cases tbody th,.cases tbody td{border:0;width:auto;padding:.15rem .75rem}
.sortable thead th{padding:0;background:none}
.cases tbody tr{border:1px solid var(--line);border-radius:.25rem;padding:.5rem 0;margin:.75rem 0}
.cases tbody td{display:grid;grid-template-columns:minmax(7rem,9rem) 1fr;gap:0 .75rem}
.cases tbody td::before{content:attr(data-label);color:var(--quiet);font-weight:400}
.cases tbody td.computed::before{content:"merzim: " attr(data-label);color:var(--own-line)}
.cases .number{text-align:left}
}
@media print{
.cases{font-size:9pt}
.cases th,.cases td{padding:1mm 1.5mm}
.cases thead button{padding:0;text-decoration:none}
.cases thead{display:table-header-group}
.cases tr[hidden]{display:table-row!important}
.col-case{width:24%}
.col-last{width:19%}
.col-stage{width:17%}
.col-findings,.col-worst{width:13%}
}
)css";
}

}  // namespace merzim::report
