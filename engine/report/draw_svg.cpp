// The layered drawing of a state machine as SVG.
//
// States stand in rows by their distance from the first state; an arrow to a later row goes
// straight down, any other one around the right side in a lane of its own, so that no two of them
// share a line.
#include "engine/base/text.hpp"
#include "engine/report/draw_machine.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace merzim::report {

namespace {

constexpr int kBoxWidth = 200;
constexpr int kBoxHeight = 54;
constexpr int kGapX = 40;
constexpr int kGapY = 64;
constexpr int kMargin = 28;
constexpr int kLane = 16;
constexpr int kLetters = 24;  // that fit into a box
constexpr int kLegendLine = 17;

struct Place {
    int row = 0;
    int column = 0;
    int x = 0;  // left upper corner
    int y = 0;
};

// Packs list states in the order a case goes through them: an arrow to a later state leads one row
// down from the lowest state before it.
std::vector<int> rows_of(const Drawing& drawing) {
    std::vector<int> rows(drawing.states.size(), 0);
    for (std::size_t to = 0; to < rows.size(); ++to) {
        for (const DrawnArrow& arrow : drawing.arrows) {
            if (arrow.to == to && arrow.from < to)
                rows[to] = std::max(rows[to], rows[arrow.from] + 1);
        }
    }
    return rows;
}

class Svg {
  public:
    explicit Svg(const Drawing& drawing) : drawing_(drawing), places_(drawing.states.size()) {
        lay_out();
    }

    std::string write() {
        const int legend = legend_top_ + static_cast<int>(legend_lines().size()) * kLegendLine;
        std::string out = fmt::format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" "
            "viewBox=\"0 0 {0} {1}\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n"
            "<title>{2}</title>\n<rect width=\"{0}\" height=\"{1}\" fill=\"#ffffff\"/>\n"
            "<text x=\"{3}\" y=\"{4}\" font-size=\"16\" font-weight=\"bold\">{2}</text>\n",
            width_, legend + kMargin, text::escape_xml(drawing_.title), kMargin, kMargin);
        out += markers();
        for (std::size_t i = 0; i < drawing_.arrows.size(); ++i)
            out += arrow(i);
        for (std::size_t i = 0; i < drawing_.states.size(); ++i)
            out += box(i);
        int y = legend_top_;
        for (const std::string& line : legend_lines()) {
            out += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"12\">{}</text>\n", kMargin, y,
                               text::escape_xml(line));
            y += kLegendLine;
        }
        return out + "</svg>\n";
    }

  private:
    void lay_out() {
        const std::vector<int> rows = rows_of(drawing_);
        std::vector<int> filled(drawing_.states.size() + 1, 0);
        int columns = 1;
        int last_row = 0;
        for (std::size_t i = 0; i < places_.size(); ++i) {
            places_[i].row = rows[i];
            places_[i].column = filled[static_cast<std::size_t>(rows[i])]++;
            columns = std::max(columns, places_[i].column + 1);
            last_row = std::max(last_row, rows[i]);
        }
        for (Place& place : places_) {
            const int in_row = filled[static_cast<std::size_t>(place.row)];
            const int indent = (columns - in_row) * (kBoxWidth + kGapX) / 2;
            place.x = kMargin + indent + place.column * (kBoxWidth + kGapX);
            place.y = kMargin + 24 + place.row * (kBoxHeight + kGapY);
        }
        right_ = kMargin + columns * (kBoxWidth + kGapX) - kGapX;
        for (const DrawnArrow& arrow : drawing_.arrows) {
            lanes_ += places_[arrow.to].row == places_[arrow.from].row + 1 ? 0 : 1;
        }
        width_ = std::max(right_ + (lanes_ + 2) * kLane + kMargin, 760);
        legend_top_ = kMargin + 24 + (last_row + 1) * (kBoxHeight + kGapY);
    }

    static std::string markers() {
        std::string out = "<defs>\n";
        for (const auto& [id, colour] :
             {std::pair("plain", "#8a8a8a"), std::pair("taken", "#12508c"),
              std::pair("missing", "#b00020")}) {
            out += fmt::format(
                "<marker id=\"{}\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" "
                "markerHeight=\"7\" orient=\"auto-start-reverse\"><path d=\"M 0 0 L 10 5 L 0 10 "
                "z\" "
                "fill=\"{}\"/></marker>\n",
                id, colour);
        }
        return out + "</defs>\n";
    }

    std::string arrow(std::size_t index) {
        const DrawnArrow& drawn = drawing_.arrows[index];
        const Place& from = places_[drawn.from];
        const Place& to = places_[drawn.to];
        const char* kind = drawn.taken ? "taken" : drawn.missing ? "missing" : "plain";
        const char* stroke = drawn.taken ? "#12508c" : drawn.missing ? "#b00020" : "#8a8a8a";
        const double width = drawn.taken ? 3 : drawn.missing ? 2 : 1;
        std::string path;
        int label_x = 0;
        int label_y = 0;
        if (to.row == from.row + 1) {
            const int x1 = from.x + kBoxWidth / 2;
            const int y1 = from.y + kBoxHeight;
            const int x2 = to.x + kBoxWidth / 2;
            const int y2 = to.y;
            path = fmt::format("M {} {} C {} {} {} {} {} {}", x1, y1, x1, y1 + kGapY / 2, x2,
                               y2 - kGapY / 2, x2, y2);
            label_x = (x1 + 3 * x2) / 4;
            label_y = y2 - kGapY / 4;
        } else {
            const int lane = right_ + kLane * ++used_lanes_;
            const int y1 = from.y + kBoxHeight / 2 - 8;
            const int y2 = to.y + kBoxHeight / 2 + 8;
            path = fmt::format("M {} {} L {} {} L {} {} L {} {}", from.x + kBoxWidth, y1, lane, y1,
                               lane, y2, to.x + kBoxWidth, y2);
            label_x = lane;
            label_y = (y1 + y2) / 2;
        }
        return fmt::format(
            "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{} "
            "marker-end=\"url(#{})\"/>\n"
            "<circle cx=\"{}\" cy=\"{}\" r=\"8\" fill=\"#ffffff\" stroke=\"{}\"/>"
            "<text x=\"{}\" y=\"{}\" font-size=\"9\" text-anchor=\"middle\">{}</text>\n",
            path, stroke, width, drawn.missing ? " stroke-dasharray=\"6 4\"" : "", kind, label_x,
            label_y, stroke, label_x, label_y + 3, index + 1);
    }

    [[nodiscard]] std::string box(std::size_t index) const {
        const DrawnState& state = drawing_.states[index];
        const Place& place = places_[index];
        const char* fill = state.current ? "#bcd8f2" : state.visited ? "#e4eff9" : "#ffffff";
        const char* stroke = state.missing ? "#b00020" : state.visited ? "#12508c" : "#555555";
        std::string out = fmt::format(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"8\" fill=\"{}\" stroke=\"{}\" "
            "stroke-width=\"{}\"{}/>\n",
            place.x, place.y, kBoxWidth, kBoxHeight, fill, stroke, state.current ? 3 : 1,
            state.missing ? " stroke-dasharray=\"6 4\"" : "");
        if (state.final) {
            out += fmt::format(
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\" "
                "fill=\"none\" stroke=\"{}\"/>\n",
                place.x + 4, place.y + 4, kBoxWidth - 8, kBoxHeight - 8, stroke);
        }
        const std::vector<std::string> lines = text::wrap(state.title, kLetters);
        int y = place.y + kBoxHeight / 2 + 5 - static_cast<int>(lines.size() - 1) * 8;
        for (const std::string& line : lines) {
            out +=
                fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"middle\"{}>{}</text>\n",
                            place.x + kBoxWidth / 2, y,
                            state.current ? " font-weight=\"bold\"" : "", text::escape_xml(line));
            y += 16;
        }
        return out;
    }

    [[nodiscard]] std::vector<std::string> legend_lines() const {
        std::vector<std::string> lines;
        for (std::size_t i = 0; i < drawing_.arrows.size(); ++i) {
            const std::string acts = text::join(drawing_.arrows[i].acts, "; ");
            const auto letters = static_cast<std::size_t>((width_ - 2 * kMargin) / 7);
            bool first = true;
            for (const std::string& line : text::wrap(acts, letters)) {
                lines.push_back((first ? fmt::format("{:>3}  ", i + 1) : "        ") + line);
                first = false;
            }
        }
        return lines;
    }

    const Drawing& drawing_;
    std::vector<Place> places_;
    int right_ = 0;
    int width_ = 0;
    int lanes_ = 0;
    int used_lanes_ = 0;
    int legend_top_ = 0;
};

}  // namespace

std::string write_svg(const Drawing& drawing) {
    return Svg(drawing).write();
}

}  // namespace merzim::report
