// A report for people, before it is known how it will be written: titles, labelled fields, items,
// quotes and tables. Writers make every text in it inert; nothing here is escaped.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace merzim::report {

// How a piece of text should look where that can be shown. Never the only carrier of a meaning.
enum class Tone : std::uint8_t { plain, strong, quiet, good, warn, bad };

struct Piece {
    std::string text;
    Tone tone = Tone::plain;
    // Where the text leads: an address on the web (writers follow no other, text::is_web_address),
    // or
    // "#id": a block of this document. "" for most.
    std::string link = {};
};
using Line = std::vector<Piece>;
using Row = std::vector<std::string>;

struct Block {
    // An entry is a row of a chronology: `label` is its date, `line` what happened; quotes, and
    // items of a level above 0, that follow belong to it.
    enum class Kind : std::uint8_t { title, heading, text, field, item, quote, table, entry };
    Kind kind = Kind::text;
    int level = 0;      // of items and quotes: how deep; of headings: 0 or 1
    std::string label;  // of a field or an entry
    Line line;
    std::vector<Row> rows = {};  // of a table; the first is its header
    std::string id = {};         // a place that links lead to: "source-1"; letters, digits and "-"
    bool computed = false;       // concluded by merzim: must never look like what is reported
    std::string date = {};       // of an entry: its date as written (EDTF); "" for none
    std::vector<std::string> who = {};  // of an entry: the names of those it concerns
};

struct Document {
    std::vector<Block> blocks;
    bool computing = false;  // blocks added from here on are computed

    void title(std::string text) { add(Block::Kind::title, 0, {{std::move(text), Tone::strong}}); }
    void heading(std::string text, int level = 0) {
        add(Block::Kind::heading, level, {{std::move(text), Tone::strong}});
    }
    void text(Line line) { add(Block::Kind::text, 0, std::move(line)); }
    void text(std::string text, Tone tone = Tone::plain) {
        add(Block::Kind::text, 0, {{std::move(text), tone}});
    }
    void item(int level, Line line) { add(Block::Kind::item, level, std::move(line)); }
    void item(int level, std::string text, Tone tone = Tone::plain) {
        add(Block::Kind::item, level, {{std::move(text), tone}});
    }
    // Nothing is written for an empty text.
    void field(std::string label, std::string text, Tone tone = Tone::plain) {
        if (text.empty()) return;
        add(Block::Kind::field, 0, {{std::move(text), tone}});
        blocks.back().label = std::move(label);
    }
    // `when`: the date in words.
    void entry(std::string when, Line line) {
        add(Block::Kind::entry, 0, std::move(line));
        blocks.back().label = std::move(when);
    }
    void quote(int level, std::string text) {
        if (!text.empty()) add(Block::Kind::quote, level, {{std::move(text), Tone::plain}});
    }
    void table(std::vector<Row> rows) {
        add(Block::Kind::table, 0, {});
        blocks.back().rows = std::move(rows);
    }

  private:
    void add(Block::Kind kind, int level, Line line) {
        blocks.push_back({.kind = kind,
                          .level = level,
                          .label = {},
                          .line = std::move(line),
                          .computed = computing});
    }
};

}  // namespace merzim::report
