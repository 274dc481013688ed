// A document as one HTML page (the HTML Living Standard) that needs nothing else: reads and prints
// without script, fetches nothing, and by its own policy (Content Security Policy Level 3) lets
// nothing run but the one script whose SHA-256 it names. Accessible by WCAG 2.1, level AA.
#include "engine/base/text.hpp"
#include "engine/report/exports.hpp"
#include "engine/report/page_parts.hpp"
#include "engine/report/svg_parts.hpp"

#include <algorithm>
#include <array>
#include <glib.h>
#include <memory>

namespace merzim::report {

namespace {

constexpr double kTallest = 1700;  // a drawing that still can be read when it is on one sheet

// "'sha256-…'" of a style or script, as a policy names it.
std::string policy_hash(std::string_view text) {
    const std::unique_ptr<GChecksum, decltype(&g_checksum_free)> sum(
        g_checksum_new(G_CHECKSUM_SHA256), &g_checksum_free);
    g_checksum_update(sum.get(), reinterpret_cast<const guchar*>(text.data()),
                      static_cast<gssize>(text.size()));
    std::array<guint8, 32> bytes{};
    gsize size = bytes.size();
    g_checksum_get_digest(sum.get(), bytes.data(), &size);
    const std::unique_ptr<gchar, decltype(&g_free)> base64(
        g_base64_encode(bytes.data(), bytes.size()), &g_free);
    return "'sha256-" + std::string(base64.get()) + "'";
}

// A heading with what follows it up to the next.
struct Part {
    std::span<const Block> blocks;  // without the heading
    const Block* heading = nullptr;
    bool computed = false;
};

bool is_head(const Block& block) {
    return block.kind == Block::Kind::heading && block.level == 0;
}

std::vector<Part> parts_of(std::span<const Block> blocks) {
    std::vector<Part> parts;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= blocks.size(); ++i) {
        if (i < blocks.size() && !is_head(blocks[i])) continue;
        Part part;
        if (from < i && is_head(blocks[from])) {
            part.heading = &blocks[from];
            part.computed = blocks[from].computed;
            ++from;
        }
        part.blocks = blocks.subspan(from, i - from);
        if (part.heading != nullptr || !part.blocks.empty()) parts.push_back(part);
        from = i;
    }
    return parts;
}

std::string text_of(const Line& line) {
    std::string text;
    for (const Piece& piece : line)
        text += piece.text;
    return text;
}

class Page {
  public:
    Page(const Document& document, const Paper& paper, const Words& words, const Sketch* sketch,
         const PageExtras& extras)
        : paper_(paper),
          words_(words),
          sketch_(sketch),
          extras_(extras),
          index_(document),
          parts_(parts_of(document.blocks)) {}

    std::string write() {
        out_ = page_head(paper_, words_, std::string(page_style()) + extras_.style, page_script());
        out_ += extras_.top;
        add_header();
        add_contents();
        out_ += "<main id=\"page-main\">\n";
        if (sketch_ != nullptr) add_timeline();
        for (std::size_t i = first_section(); i < parts_.size(); ++i) {
            if (i == extras_at()) add_extras();
            add_section(i);
        }
        if (extras_at() == parts_.size()) add_extras();
        out_ += "</main>\n" + extras_.bottom;
        if (sketch_ != nullptr || has_entries()) {
            out_ += "<script>";
            out_ += page_script();
            out_ += "</script>\n";
        }
        return out_ + "</body>\n</html>\n";
    }

  private:
    [[nodiscard]] std::string say(std::string_view key) const {
        return inert_html(words_.say(key));
    }
    [[nodiscard]] std::string title() const { return inert_html(paper_.title); }
    // What stands before the first heading is the header of the page.
    [[nodiscard]] std::size_t first_section() const {
        return !parts_.empty() && parts_.front().heading == nullptr ? 1 : 0;
    }
    [[nodiscard]] static bool has_entries(const Part& part) {
        return std::ranges::any_of(
            part.blocks, [](const Block& block) { return block.kind == Block::Kind::entry; });
    }
    [[nodiscard]] bool has_entries() const {
        return std::ranges::any_of(parts_, [](const Part& part) { return has_entries(part); });
    }
    static std::string number_of(std::size_t part) { return "page-part-" + std::to_string(part); }

    // Behind the last part that is computed.
    [[nodiscard]] std::size_t extras_at() const {
        const auto last = std::find_if(parts_.rbegin(), parts_.rend(),
                                       [](const Part& part) { return part.computed; });
        return last == parts_.rend() ? parts_.size()
                                     : static_cast<std::size_t>(parts_.rend() - last);
    }
    void add_extras() {
        for (const PageExtras::Section& section : extras_.sections) {
            out_ += "<section class=\"computed\" id=\"" + section.id + "\" aria-labelledby=\"" +
                    section.id + "-name\">\n<strong class=\"tag\">" + say("page.computed") +
                    "</strong>\n<h2 id=\"" + section.id + "-name\">" + inert_html(section.title) +
                    "</h2>\n" + section.html + "</section>\n";
        }
    }

    void add_header() {
        out_ += "<header>\n<h1>" + title() + "</h1>\n";
        if (first_section() == 1) {
            std::vector<Block> blocks;
            std::ranges::copy_if(
                parts_.front().blocks, std::back_inserter(blocks),
                [](const Block& block) { return block.kind != Block::Kind::title; });
            out_ += page_blocks(blocks, index_, false);
        }
        out_ += "</header>\n";
    }

    void add_contents() {
        if (first_section() >= parts_.size() && sketch_ == nullptr) return;
        out_ += "<nav aria-labelledby=\"page-contents\">\n<strong id=\"page-contents\">" +
                say("page.contents") + "</strong>\n<ol>\n";
        if (sketch_ != nullptr)
            out_ += "<li><a href=\"#page-timeline\">" + say("page.timeline") + "</a></li>\n";
        for (std::size_t i = first_section(); i < parts_.size(); ++i) {
            if (i == extras_at()) add_extra_contents();
            out_ += "<li><a href=\"#" + number_of(i) + "\">" +
                    inert_html(text_of(parts_[i].heading->line)) + "</a></li>\n";
        }
        if (extras_at() == parts_.size()) add_extra_contents();
        out_ += "</ol>\n</nav>\n";
    }

    void add_extra_contents() {
        for (const PageExtras::Section& section : extras_.sections)
            out_ +=
                "<li><a href=\"#" + section.id + "\">" + inert_html(section.title) + "</a></li>\n";
    }

    void add_timeline() {
        out_ +=
            "<section class=\"timeline\" id=\"page-timeline\" "
            "aria-labelledby=\"page-timeline-name\">\n<h2 id=\"page-timeline-name\">" +
            say("page.timeline") + "</h2>\n<p>" + say("page.timeline-note") + "</p>\n";
        add_zoom_tools();
        const bool tall = sketch_->height > kTallest;
        out_ += std::string("<div class=\"drawing") + (tall ? " tall" : "") +
                "\" role=\"region\" tabindex=\"0\" aria-label=\"" + inert_html(sketch_->title) +
                "\">\n" + draw_svg(*sketch_, paper_.language, SvgUse::page) + "</div>\n";
        out_ += "<details>\n<summary>" + say("page.timeline-words") +
                "</summary>\n<ul id=\"page-timeline-words\">\n";
        for (const std::string& line : text::split(sketch_->description, '\n'))
            out_ += "<li>" + inert_html(line) + "</li>\n";
        out_ += "</ul>\n</details>\n</section>\n";
    }

    void add_zoom_tools() {
        out_ += "<template>\n<div class=\"tools\" id=\"page-zoom\" role=\"group\" aria-label=\"" +
                say("page.zoom") + "\">\n";
        for (const char* action : {"in", "out", "reset", "left", "right"}) {
            out_ += std::string("<button type=\"button\" value=\"") + action + "\">" +
                    say(std::string("page.zoom.") + action) + "</button>\n";
        }
        out_ += "<p role=\"status\" data-text=\"" + inert_html(words_.say("page.zoom.now")) +
                "\"></p>\n<p>" + say("page.zoom.keys") + "</p>\n</div>\n</template>\n";
    }

    void add_filter_tools() {
        out_ +=
            "<template>\n<div class=\"tools\" id=\"page-filter\" role=\"search\" "
            "aria-label=\"" +
            say("page.filter") + "\">\n<label>" + say("page.filter.text") +
            "<input type=\"search\" autocomplete=\"off\"></label>\n";
        if (!index_.people().empty()) {
            out_ += "<label>" + say("page.filter.person") + "<select><option value=\"\">" +
                    say("page.filter.everyone") + "</option>";
            for (std::size_t i = 0; i < index_.people().size(); ++i)
                out_ += "<option value=\"" + std::to_string(i) + "\">" +
                        inert_html(index_.people()[i]) + "</option>";
            out_ += "</select></label>\n";
        }
        out_ += "<button type=\"button\">" + say("page.filter.clear") +
                "</button>\n<p role=\"status\" data-text=\"" +
                inert_html(words_.say("page.filter.now")) + "\"></p>\n</div>\n</template>\n";
    }

    void add_section(std::size_t number) {
        const Part& part = parts_[number];
        const std::string id = number_of(number);
        out_ += std::string("<section") + (part.computed ? " class=\"computed\"" : "") + " id=\"" +
                id + "\" aria-labelledby=\"" + id + "-name\">\n";
        if (part.computed) out_ += "<strong class=\"tag\">" + say("page.computed") + "</strong>\n";
        out_ +=
            "<h2 id=\"" + id + "-name\">" + page_heading(part.heading->line, index_) + "</h2>\n";
        if (has_entries(part) && !filtered_) {
            add_filter_tools();
            filtered_ = true;
        }
        out_ += page_blocks(part.blocks, index_, part.computed) + "</section>\n";
    }

    const Paper& paper_;
    const Words& words_;
    const Sketch* sketch_;
    const PageExtras& extras_;
    PageIndex index_;
    std::vector<Part> parts_;
    std::string out_;
    bool filtered_ = false;
};

}  // namespace

std::string page_head(const Paper& paper, const Words& words, std::string_view style,
                      std::string_view script) {
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"" + inert_html(paper.language) +
        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""
        " content=\"default-src 'none'; style-src " +
        policy_hash(style) + "; script-src " + policy_hash(script) +
        "; base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" +
        inert_html(paper.title) + "</title>\n<style>";
    out += style;
    return out + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#page-main\">" +
           inert_html(words.say("page.skip")) + "</a>\n";
}

std::string write_page(const Document& document, const Paper& paper, const Words& words,
                       const Sketch* sketch) {
    return write_page(document, paper, words, sketch, {});
}

std::string write_page(const Document& document, const Paper& paper, const Words& words,
                       const Sketch* sketch, const PageExtras& extras) {
    return Page(document, paper, words, sketch, extras).write();
}

}  // namespace merzim::report
