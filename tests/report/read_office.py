#!/usr/bin/python3
"""read_office.py FILE...: reads each .docx with python-docx and each .xlsx with openpyxl, neither of them ours, and
prints as JSON what they found. Fails when a part is not what the standard asks: a child out of order, a style, a list,
a bookmark or a relationship that is not there, a time in the archive, two parts of one name.

read_office.py --count FILE...: how many of which element each part holds, without reading the file as a whole."""
import collections
import datetime
import io
import json
import sys
import zipfile

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

# Children in the order of the schema (ECMA-376 part 1, annex A.1), as far as they are used.
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind contextualSpacing "
           "jc outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps noProof vanish color spacing w kern position sz szCs highlight u "
           "bdr shd vertAlign rtl cs lang",
    "tblPr": "tblStyle tblpPr tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption "
             "tblDescription",
    "tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign",
    "tbl": "tblPr tblGrid tr",
    "tr": "trPr tc",
    "sectPr": "headerReference footerReference pgSz pgMar cols titlePg docGrid",
    "style": "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr trPr tcPr tblStylePr",
    "tblStylePr": "pPr rPr tblPr trPr tcPr",
    "lvl": "start numFmt suff lvlText lvlJc pPr rPr",
    "numbering": "abstractNum num",
    "settings": "zoom defaultTabStop characterSpacingControl compat",
    "tblBorders": "top left bottom right insideH insideV",
    "pBdr": "top left bottom right",
}


def parts_of(name):
    with zipfile.ZipFile(name) as archive:
        assert archive.testzip() is None
        entries = archive.infolist()
        assert len({entry.filename for entry in entries}) == len(entries), "two parts of one name"
        assert entries[0].filename == "[Content_Types].xml"
        for entry in entries:
            assert entry.date_time == (1980, 1, 1, 0, 0, 0), entry.date_time
            assert not entry.extra and not entry.comment, "something beside the parts"
        return {entry.filename: archive.read(entry) for entry in entries}


def check_order(root):
    for node in root.iter():
        name = node.tag.replace(WORD, "")
        if name not in ORDER:
            continue
        order = ORDER[name].split()
        places = [order.index(child.tag.replace(WORD, "")) for child in node]
        assert places == sorted(places), (name, [child.tag for child in node])


def text_of(paragraph):
    pieces = {WORD + "br": "\n", WORD + "tab": "\t"}
    return "".join(node.text or "" if node.tag == WORD + "t" else pieces.get(node.tag, "")
                   for node in paragraph.iter() if node.getparent().tag == WORD + "r")


def read_text(name, parts):
    import docx
    from lxml import etree

    document = docx.Document(name)
    roots = {part: etree.fromstring(content) for part, content in parts.items()}
    for part, root in roots.items():
        if part.startswith("word/") and not part.endswith(".rels"):
            check_order(root)
    styles = {style.style_id: style.name for style in document.styles}
    lists = {node.get(WORD + "numId") for node in roots["word/numbering.xml"].iter(WORD + "num")}
    relations = document.part.rels
    body = document.element.body

    def uses(tag):
        return [node.get(WORD + "val") for root in roots.values() for node in root.iter(WORD + tag)]

    for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
        assert set(uses(tag)) <= set(styles), (tag, set(uses(tag)) - set(styles))
    assert set(uses("numId")) <= lists, set(uses("numId"))
    for root in roots.values():
        for node in root.iter():
            for key, value in node.attrib.items():
                if key == RELATION + "id":
                    assert value in relations, value
    starts = list(body.iter(WORD + "bookmarkStart"))
    names = [node.get(WORD + "name") for node in starts]
    assert len({each.lower() for each in names}) == len(names), "two bookmarks of one name"
    assert all(len(each) <= 40 and each[0].isalpha() and each.replace("_", "").isalnum() for each in names), names
    assert sorted(node.get(WORD + "id") for node in starts) == sorted(
        node.get(WORD + "id") for node in body.iter(WORD + "bookmarkEnd"))
    for cell in body.iter(WORD + "tc"):
        assert cell[-1].tag == WORD + "p", "a cell must end in a paragraph"
    for one, two in zip(body, body[1:]):
        assert not (one.tag == two.tag == WORD + "tbl"), "two tables that would be one"

    def paragraph(node):
        style = node.find(WORD + "pPr/" + WORD + "pStyle").get(WORD + "val")
        links = []
        for link in node.iter(WORD + "hyperlink"):
            anchor = link.get(WORD + "anchor")
            if anchor is None:
                relation = relations[link.get(RELATION + "id")]
                assert relation.is_external
                links.append([text_of(link), relation.target_ref])
            else:
                assert anchor in names, anchor
                links.append([text_of(link), "#" + anchor])
        return {
            "style": styles[style],
            "text": text_of(node),
            "links": links,
            "marks": [mark.get(WORD + "name") for mark in node.iter(WORD + "bookmarkStart")],
            "languages": sorted({lang.get(WORD + "val") for lang in node.iter(WORD + "lang")}),
        }

    blocks = []
    for node in body:
        if node.tag == WORD + "p":
            blocks.append(paragraph(node))
        elif node.tag == WORD + "tbl":
            rows = []
            for row in node.iter(WORD + "tr"):
                rows.append({
                    "head": row.find(WORD + "trPr/" + WORD + "tblHeader") is not None,
                    "whole": row.find(WORD + "trPr/" + WORD + "cantSplit") is not None,
                    "cells": [[paragraph(each) for each in cell.iter(WORD + "p")] for cell in row.iter(WORD + "tc")],
                })
            blocks.append({"table": styles[node.find(WORD + "tblPr/" + WORD + "tblStyle").get(WORD + "val")],
                           "rows": rows})
    section = document.sections[0]
    core = document.core_properties
    external = sorted(relation.target_ref for relation in relations.values() if relation.is_external)
    default = roots["word/styles.xml"].find(".//" + WORD + "rPrDefault//" + WORD + "lang")
    return {
        "blocks": blocks,
        "external": external,
        "parts": sorted(parts),
        "language": default.get(WORD + "val"),
        "page": [round(section.page_width.mm), round(section.page_height.mm)],
        "footer": [text_of(each._p) for each in section.footer.paragraphs],
        "fields": sorted(node.get(WORD + "instr").strip() for node in roots["word/footer.xml"].iter(WORD + "fldSimple")),
        "core": {"title": core.title, "author": core.author, "language": core.language,
                 "created": core.created.isoformat(), "modified": core.modified.isoformat(),
                 "by": core.last_modified_by},
    }


def read_sheets(name, parts):
    import openpyxl
    from lxml import etree
    from openpyxl.utils.escape import unescape

    roots = {part: etree.fromstring(content) for part, content in parts.items()}
    shared = ["".join(node.itertext(SHEET + "t")) for node in roots["xl/sharedStrings.xml"]]
    book = openpyxl.load_workbook(name)
    assert not any(b"<f>" in content or b"<f " in content for content in parts.values()), "a formula"
    sheets = []
    for number, sheet in enumerate(book.worksheets, 1):
        # openpyxl takes back only a part of what stands for letters: as Excel shows it
        texts = {cell.get("r"): unescape(shared[int(cell.findtext(SHEET + "v"))])
                 for cell in roots["xl/worksheets/sheet%d.xml" % number].iter(SHEET + "c") if cell.get("t") == "s"}
        rows = []
        for row in sheet.iter_rows():
            cells = []
            for cell in row:
                assert cell.data_type != "f", cell.value
                value = cell.value
                if isinstance(value, (datetime.datetime, datetime.date)):
                    value = {"day": value.strftime("%Y-%m-%d") if value.year > 999 else str(value)}
                elif value is None:
                    value = ""
                elif isinstance(value, str):
                    assert "_x" in value or value == texts[cell.coordinate], value
                    value = texts[cell.coordinate]
                cells.append(value)
            rows.append(cells)
        links = [[cell.coordinate, cell.hyperlink.target or "", cell.hyperlink.location or ""]
                 for row in sheet.iter_rows() for cell in row if cell.hyperlink]
        sheets.append({
            "name": sheet.title, "rows": rows, "links": links, "freeze": sheet.freeze_panes,
            "filter": sheet.auto_filter.ref, "widths": [each.width for each in sheet.column_dimensions.values()],
            "wrapped": all(cell.alignment.wrap_text for row in sheet.iter_rows() for cell in row),
            "formats": sorted({cell.number_format for row in sheet.iter_rows() for cell in row}),
            "grounds": [cell.fill.fgColor.rgb for cell in sheet[1]],
            "titles": sheet.print_title_rows,
        })
    core = book.properties
    return {"sheets": sheets, "core": {"title": core.title, "author": core.creator, "created": core.created.isoformat(),
                                       "modified": core.modified.isoformat()}}


def count(parts):
    from lxml import etree

    counts = {}
    for part, content in parts.items():
        tags = collections.Counter()
        for _, node in etree.iterparse(io.BytesIO(content), huge_tree=True):
            tags[etree.QName(node).localname] += 1
            node.clear()
        counts[part] = tags
    return counts


def read(name, only_count):
    parts = parts_of(name)
    if only_count:
        return count(parts)
    return read_text(name, parts) if name.endswith(".docx") else read_sheets(name, parts)


counting = sys.argv[1] == "--count"
print(json.dumps([read(name, counting) for name in sys.argv[1 + counting:]], ensure_ascii=True))
