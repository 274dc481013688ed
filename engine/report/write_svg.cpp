// A drawing as SVG 1.1: text stays text, nothing is fetched, colours are attributes, so that a page
// that forbids styles of its own shows it too.
#include "engine/base/text.hpp"
#include "engine/report/exports.hpp"
#include "engine/report/ink.hpp"
#include "engine/report/svg_parts.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace merzim::report {

namespace {

constexpr double kChevron = 5;  // how far what goes on points

std::string inert(std::string_view text) {
    return text::escape_xml(text::printable(text));
}

// At most two decimals, the same in every locale.
std::string number(double value) {
    std::string text = fmt::format("{:.2f}", value);
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

class Svg {
  public:
    Svg(const Sketch& sketch, const std::string& language, SvgUse use)
        : sketch_(sketch), language_(language), use_(use) {}

    std::string write() {
        std::string body;
        bool hidden = false;
        for (const Shape& shape : sketch_.shapes) {
            const bool link = is_link(shape);
            if (use_ == SvgUse::page && hidden == link) {
                body += link ? "</g>\n" : "<g aria-hidden=\"true\">\n";
                hidden = !link;
            }
            body += link ? linked(shape) : drawn(shape) + "\n";
        }
        if (hidden) body += "</g>\n";
        return head() + patterns() + body + "</svg>\n";
    }

  private:
    [[nodiscard]] bool is_link(const Shape& shape) const {
        return use_ == SvgUse::page && shape.kind != Shape::Kind::text && shape.link.size() > 1 &&
               shape.link.front() == '#';
    }

    [[nodiscard]] std::string head() const {
        std::string out = fmt::format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" "
            "viewBox=\"0 0 {0} {1}\" font-family=\"sans-serif\"",
            number(sketch_.width), number(sketch_.height));
        if (use_ == SvgUse::page) {
            return out + " role=\"group\" aria-label=\"" + inert(sketch_.title) +
                   "\" aria-describedby=\"page-timeline-words\">\n";
        }
        out += " role=\"img\" xml:lang=\"" + inert(language_) +
               "\" aria-labelledby=\"merzim-title merzim-words\">\n<title id=\"merzim-title\">" +
               inert(sketch_.title) + "</title>\n<desc id=\"merzim-words\">" +
               inert(sketch_.description) + "</desc>\n";
        return out + fmt::format("<rect width=\"{}\" height=\"{}\" fill=\"#ffffff\"/>\n",
                                 number(sketch_.width), number(sketch_.height));
    }

    // ---- paint

    // What fills a shape: a colour, or a pattern that is then written once.
    std::string fill_of(Ink ink, bool uncertain, const Look& look) {
        if (!look.fill) return "none";
        if (look.hatch == Hatch::none) return hex(*look.fill);
        const auto key = std::pair(ink, uncertain);
        const auto known = hatches_.try_emplace(key, hatches_.size() + 1).first;
        return fmt::format("url(#merzim-hatch-{})", known->second);
    }

    [[nodiscard]] std::string patterns() const {
        if (hatches_.empty()) return {};
        std::string out = "<defs>\n";
        for (const auto& [key, id] : hatches_) {
            const Look look = look_of(key.first, key.second);
            const std::string step = number(kHatchStep);
            out += fmt::format(
                "<pattern id=\"merzim-hatch-{0}\" width=\"{1}\" height=\"{1}\" "
                "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                "<rect width=\"{1}\" height=\"{1}\" fill=\"{2}\"/>"
                "<path d=\"M0 0V{1}{3}\" stroke=\"{4}\" stroke-width=\"{5}\"/></pattern>\n",
                id, step, hex(*look.fill),
                look.hatch == Hatch::crossed ? "M0 0H" + step : std::string(), hex(look.lines),
                number(2 * kHatchWidth));  // half of a line lies outside of its tile
        }
        return out + "</defs>\n";
    }

    [[nodiscard]] static std::string stroke_of(const Look& look) {
        std::string out =
            fmt::format(" stroke=\"{}\" stroke-width=\"{}\"", hex(look.stroke), number(look.width));
        for (std::size_t i = 0; i < look.dash.size(); ++i) {
            out += i == 0 ? " stroke-dasharray=\"" : " ";
            out += number(look.dash[i]);
        }
        return look.dash.empty() ? out : out + "\"";
    }

    // ---- shapes

    std::string drawn(const Shape& shape) {
        const Look look = look_of(shape.ink, shape.uncertain);
        switch (shape.kind) {
            case Shape::Kind::box:
                return box(shape, look);
            case Shape::Kind::line:
                return element(
                    fmt::format("line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{}", number(shape.x),
                                number(shape.y), number(shape.x + shape.width),
                                number(shape.y + shape.height), stroke_of(look)),
                    shape);
            case Shape::Kind::diamond:
                return diamond(shape, look);
            case Shape::Kind::text:
                return words(shape, look);
        }
        return {};
    }

    // A name to be shown where the pointer rests; it is never the only place that says it.
    static std::string element(const std::string& tag, const Shape& shape) {
        if (shape.text.empty()) return "<" + tag + "/>";
        return "<" + tag + "><title>" + inert(shape.text) + "</title></" +
               tag.substr(0, tag.find(' ')) + ">";
    }

    std::string box(const Shape& shape, const Look& look) {
        const std::string paint =
            " fill=\"" + fill_of(shape.ink, shape.uncertain, look) + "\"" + stroke_of(look);
        if (!shape.open) {
            return element(
                fmt::format("rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}", number(shape.x),
                            number(shape.y), number(shape.width), number(shape.height), paint),
                shape);
        }
        // what goes on has an arrow for an end
        return element(fmt::format("path d=\"M{0} {1}H{2}l{3} {4}l-{3} {4}H{0}z\"{5}",
                                   number(shape.x), number(shape.y), number(shape.x + shape.width),
                                   number(kChevron), number(shape.height / 2), paint),
                       shape);
    }

    std::string diamond(const Shape& shape, const Look& look) {
        const double half = shape.width / 2;
        return element(
            fmt::format("path d=\"M{0} {1}l{2} {2}l-{2} {2}l-{2} -{2}z\" fill=\"{3}\"{4}",
                        number(shape.x), number(shape.y - half), number(half),
                        fill_of(shape.ink, shape.uncertain, look), stroke_of(look)),
            shape);
    }

    [[nodiscard]] static std::string words(const Shape& shape, const Look& look) {
        const char* anchor = shape.anchor == Shape::Anchor::start    ? ""
                             : shape.anchor == Shape::Anchor::middle ? " text-anchor=\"middle\""
                                                                     : " text-anchor=\"end\"";
        return fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\"{}{}>",
                           number(shape.x), number(shape.y), number(shape.size), hex(look.stroke),
                           anchor, shape.bold ? " font-weight=\"bold\"" : "") +
               inert(shape.text) + "</text>";
    }

    // The several bars of one thing are one stop for who goes from link to link.
    std::string linked(const Shape& shape) {
        const std::string name =
            " href=\"" + inert(shape.link) + "\" aria-label=\"" + inert(shape.text) + "\"";
        const std::string stop = name == last_link_ ? " tabindex=\"-1\"" : "";
        last_link_ = name;
        return "<a" + name + stop + ">" + drawn(shape) + "</a>\n";
    }

    const Sketch& sketch_;
    const std::string& language_;
    SvgUse use_;
    std::map<std::pair<Ink, bool>, std::size_t> hatches_;
    std::string last_link_;
};

}  // namespace

std::string draw_svg(const Sketch& sketch, const std::string& language, SvgUse use) {
    return Svg(sketch, language, use).write();
}

std::string write_svg(const Sketch& sketch, const std::string& language) {
    return draw_svg(sketch, language, SvgUse::file);
}

}  // namespace merzim::report
