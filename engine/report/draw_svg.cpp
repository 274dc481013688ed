// The drawing of a state machine as SVG, laid out by rules simple enough to be followed by eye:
// states stand in one column, in the order of the pack. A move to the next state is an arrow
// straight down. Every other move has a vertical lane beside the column: the states it leads away
// from join it at dots, an arrow leaves it for the state it leads to.
#include "engine/base/text.hpp"
#include "engine/report/draw_machine.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace merzim::report {

namespace {

constexpr int kBoxWidth = 230;
constexpr int kBoxHeight = 46;
constexpr int kPortStep = 9;  // between two lines that end at one box
constexpr int kGap = 40;      // between two boxes
constexpr int kMargin = 28;
constexpr int kTitleLine = 22;
constexpr int kKeys = 28;  // below the title: what the colours mean
constexpr int kBoxLine = 16;
constexpr int kLetter = 8;  // of the legend, Cyrillic ones too
constexpr int kTitleLetter = 11;
constexpr int kLane = 20;
constexpr int kNotes = 210;  // column of dates on the left
constexpr std::size_t kBoxLetters = 26;
constexpr std::size_t kNoteLetters = 30;
constexpr int kLegendLine = 17;
constexpr int kNarrowest = 720;

// How a line looks; its name is that of its arrow head.
struct Pen {
    const char* name;
    const char* colour;
    const char* width;
    const char* dashes;
};
constexpr Pen kPlain{"plain", "#8a8a8a", "1.2", ""};
constexpr Pen kTaken{"taken", "#12508c", "2.5", ""};
constexpr Pen kMissing{"missing", "#b00020", "2.5", " stroke-dasharray=\"6 4\""};

struct Box {
    int y = 0;
    int height = kBoxHeight;
};

// A lane and where it touches the boxes.
struct Bus {
    std::size_t move = 0;
    std::vector<std::size_t> from;  // without the one an arrow leads straight down from
    std::size_t top = 0;            // rows
    std::size_t bottom = 0;
    std::size_t lane = 0;
};

struct Port {
    std::size_t bus = 0;
    int y = 0;
};

bool holds(const std::vector<std::size_t>& list, std::size_t value) {
    return std::ranges::find(list, value) != list.end();
}

class Svg {
  public:
    Svg(const Drawing& drawing, const std::string& ids)
        : drawing_(drawing),
          ids_(ids),
          boxes_(drawing.states.size()),
          ports_(drawing.states.size()) {
        for (const DrawnState& state : drawing_.states) {
            if (!state.when.empty()) left_ = kMargin + kNotes;
        }
        find_buses();
        choose_lanes();
        const int lanes = right() + static_cast<int>(lanes_ + 1) * kLane + kMargin;
        width_ = std::max(lanes, kNarrowest);
        title_ = text::wrap(drawing_.title,
                            static_cast<std::size_t>((width_ - 2 * kMargin) / kTitleLetter));
        choose_ports();
    }

    std::string write() {
        const Box& last = boxes_.back();
        const int legend_top = last.y + last.height + kGap + kMargin;
        const std::vector<std::string> legend = legend_lines();
        const int height = legend_top + static_cast<int>(legend.size()) * kLegendLine + kMargin;
        std::string out = fmt::format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" "
            "viewBox=\"0 0 {0} {1}\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n"
            "<title>{2}</title>\n<rect width=\"{0}\" height=\"{1}\" fill=\"#ffffff\"/>\n",
            width_, height, text::escape_xml(text::printable(drawing_.title)));
        out += header() + markers();
        // lines of the path are drawn over the others
        for (const bool path : {false, true}) {
            for (const Bus& bus : buses_)
                out += draw_bus(bus, path);
            out += draw_straight(path);
        }
        for (const Bus& bus : buses_)
            out += badge(lane_x(bus), badge_y(bus), bus.move, bus.from);
        for (std::size_t i = 0; i < boxes_.size(); ++i)
            out += draw_box(i) + draw_note(i);
        int y = legend_top;
        for (const std::string& line : legend) {
            out += text_at(kMargin, y, line, "font-size=\"12\" xml:space=\"preserve\"");
            y += kLegendLine;
        }
        return out + "</svg>\n";
    }

  private:
    // ---- layout

    [[nodiscard]] int right() const { return left_ + kBoxWidth; }
    [[nodiscard]] int lane_x(const Bus& bus) const {
        return right() + static_cast<int>(bus.lane + 1) * kLane;
    }

    static bool leads_down(const DrawnMove& move, std::size_t from) { return from + 1 == move.to; }

    void find_buses() {
        for (std::size_t m = 0; m < drawing_.moves.size(); ++m) {
            const DrawnMove& move = drawing_.moves[m];
            Bus bus{m, {}, move.to, move.to, 0};
            for (const std::size_t from : move.from) {
                if (leads_down(move, from)) continue;
                bus.from.push_back(from);
                bus.top = std::min(bus.top, from);
                bus.bottom = std::max(bus.bottom, from);
            }
            if (!bus.from.empty()) buses_.push_back(std::move(bus));
        }
    }

    // Short ones inside; two share a lane when no row has both.
    void choose_lanes() {
        std::ranges::stable_sort(buses_, {}, [](const Bus& bus) { return bus.bottom - bus.top; });
        std::vector<std::vector<const Bus*>> lanes;
        for (Bus& bus : buses_) {
            const auto free = std::ranges::find_if(lanes, [&](const auto& others) {
                return std::ranges::all_of(others, [&](const Bus* other) {
                    return other->bottom < bus.top || bus.bottom < other->top;
                });
            });
            bus.lane = static_cast<std::size_t>(free - lanes.begin());
            if (free == lanes.end()) lanes.emplace_back();
            lanes[bus.lane].push_back(&bus);
        }
        lanes_ = lanes.size();
    }

    // From the top of a box: lanes that go up, inner ones first, then those that pass, then those
    // that go down, outer ones first. So lines cross as little as they can.
    void choose_ports() {
        for (std::size_t b = 0; b < buses_.size(); ++b) {
            for (const std::size_t from : buses_[b].from)
                ports_[from].push_back({b, 0});
            ports_[drawing_.moves[buses_[b].move].to].push_back({b, 0});
        }
        int y = header_end() + kMargin;
        for (std::size_t row = 0; row < boxes_.size(); ++row) {
            const auto rank = [&](const Port& port) {
                const Bus& bus = buses_[port.bus];
                const int lane = static_cast<int>(bus.lane);
                if (bus.bottom == row) return std::pair(0, lane);
                return bus.top == row ? std::pair(2, -lane) : std::pair(1, lane);
            };
            std::vector<Port>& ports = ports_[row];
            std::ranges::stable_sort(ports, {}, rank);
            const int count = static_cast<int>(ports.size());
            const auto lines =
                static_cast<int>(text::wrap(drawing_.states[row].title, kBoxLetters).size());
            boxes_[row] = {y,
                           std::max({kBoxHeight, (count + 1) * kPortStep, (lines + 1) * kBoxLine})};
            for (int i = 0; i < count; ++i) {
                ports[static_cast<std::size_t>(i)].y =
                    y + boxes_[row].height * (i + 1) / (count + 1);
            }
            y += boxes_[row].height + kGap;
        }
    }

    [[nodiscard]] int port_y(std::size_t row, const Bus& bus) const {
        for (const Port& port : ports_[row]) {
            if (&buses_[port.bus] == &bus) return port.y;
        }
        return boxes_[row].y;
    }

    // In the widest space between two lines that touch the lane.
    [[nodiscard]] int badge_y(const Bus& bus) const {
        std::vector<int> stops{port_y(drawing_.moves[bus.move].to, bus)};
        for (const std::size_t from : bus.from)
            stops.push_back(port_y(from, bus));
        std::ranges::sort(stops);
        std::size_t best = 1;
        for (std::size_t i = 2; i < stops.size(); ++i) {
            if (stops[i] - stops[i - 1] > stops[best] - stops[best - 1]) best = i;
        }
        return (stops[best - 1] + stops[best]) / 2;
    }

    // ---- pieces

    static std::string text_at(int x, int y, const std::string& text, const std::string& look) {
        return fmt::format("<text x=\"{}\" y=\"{}\" {}>{}</text>\n", x, y, look,
                           text::escape_xml(text::printable(text)));
    }

    [[nodiscard]] std::string line(const std::string& path, const Pen& pen) const {
        return fmt::format(
            "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{} "
            "marker-end=\"url(#{}{})\"/>\n",
            path, pen.colour, pen.width, pen.dashes, ids_, pen.name);
    }

    // Did the case not leave this state by this move?
    static bool is_plain(const DrawnMove& move, std::size_t from) {
        return !holds(move.taken, from) && !holds(move.missing, from);
    }
    static const Pen& pen_of(const DrawnMove& move, std::size_t from) {
        if (holds(move.taken, from)) return kTaken;
        return holds(move.missing, from) ? kMissing : kPlain;
    }

    [[nodiscard]] std::string markers() const {
        std::string out = "<defs>\n";
        for (const Pen& pen : {kPlain, kTaken, kMissing}) {
            out += fmt::format(
                "<marker id=\"{}{}\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" "
                "markerUnits=\"userSpaceOnUse\" markerWidth=\"9\" markerHeight=\"9\" "
                "orient=\"auto\"><path d=\"M 0 0 L 10 5 L 0 10 z\" fill=\"{}\"/></marker>\n",
                ids_, pen.name, pen.colour);
        }
        return out + "</defs>\n";
    }

    [[nodiscard]] int header_end() const {
        return kMargin + (static_cast<int>(title_.size()) - 1) * kTitleLine + kKeys;
    }

    [[nodiscard]] std::string header() const {
        std::string out;
        int title_y = kMargin;
        for (const std::string& line : title_) {
            out += text_at(kMargin, title_y, line, "font-size=\"16\" font-weight=\"bold\"");
            title_y += kTitleLine;
        }
        if (drawing_.passed_key.empty()) return out;
        int x = kMargin;
        for (const auto& [key, fill, pen] :
             {std::tuple(drawing_.passed_key, "#e4eff9", kTaken),
              std::tuple(drawing_.now_key, "#bcd8f2", kTaken),
              std::tuple(drawing_.missing_key, "#ffffff", kMissing)}) {
            out += fmt::format(
                "<rect x=\"{}\" y=\"{}\" width=\"22\" height=\"14\" rx=\"4\" "
                "fill=\"{}\" stroke=\"{}\"{}/>\n",
                x, header_end() - 12, fill, pen.colour, pen.dashes);
            out += text_at(x + 28, header_end(), key, "font-size=\"12\"");
            x += 52 + static_cast<int>(text::display_width(key)) * kLetter;
        }
        return out;
    }

    // `from`: the states this line leads away from.
    [[nodiscard]] std::string badge(int x, int y, std::size_t move,
                                    const std::vector<std::size_t>& from) const {
        const DrawnMove& drawn = drawing_.moves[move];
        const auto left_by = [&](const std::vector<std::size_t>& states) {
            return std::ranges::any_of(from,
                                       [&](std::size_t state) { return holds(states, state); });
        };
        const Pen& pen = left_by(drawn.taken) ? kTaken : left_by(drawn.missing) ? kMissing : kPlain;
        return fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"8\" fill=\"#ffffff\" stroke=\"{}\"/>\n",
                           x, y, pen.colour) +
               text_at(x, y + 3, std::to_string(move + 1),
                       "font-size=\"9\" text-anchor=\"middle\"");
    }

    // The lane with all that joins it, or only what the path of the case uses of it.
    [[nodiscard]] std::string draw_bus(const Bus& bus, bool path) const {
        const DrawnMove& move = drawing_.moves[bus.move];
        const int x = lane_x(bus);
        const int end = port_y(move.to, bus);
        std::string out;
        for (const std::size_t from : bus.from) {
            const Pen& own = pen_of(move, from);
            if (path && is_plain(move, from)) continue;
            const Pen& pen = path ? own : kPlain;
            const int start = port_y(from, bus);
            out +=
                line(fmt::format("M {} {} H {} V {} H {}", right(), start, x, end, right()), pen);
            if (bus.from.size() > 1)
                out += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"2.5\" fill=\"{}\"/>\n", x,
                                   start, pen.colour);
        }
        return out;
    }

    [[nodiscard]] std::string draw_straight(bool path) const {
        std::string out;
        for (std::size_t row = 0; row + 1 < boxes_.size(); ++row) {
            std::vector<std::size_t> moves;
            for (std::size_t m = 0; m < drawing_.moves.size(); ++m) {
                const DrawnMove& move = drawing_.moves[m];
                if (move.to == row + 1 && holds(move.from, row)) moves.push_back(m);
            }
            for (std::size_t i = 0; i < moves.size(); ++i) {
                const DrawnMove& move = drawing_.moves[moves[i]];
                const Pen& pen = pen_of(move, row);
                if (is_plain(move, row) == path) continue;
                // several side by side
                const int x = left_ + kBoxWidth * static_cast<int>(i + 1) /
                                          static_cast<int>(moves.size() + 1);
                const int y = boxes_[row].y + boxes_[row].height;
                out += line(fmt::format("M {} {} V {}", x, y, boxes_[row + 1].y), pen);
                out += badge(x, y + kGap / 2 - 3, moves[i], {row});
            }
        }
        return out;
    }

    [[nodiscard]] std::string draw_box(std::size_t row) const {
        const DrawnState& state = drawing_.states[row];
        const Box& box = boxes_[row];
        const char* fill = state.current ? "#bcd8f2" : state.visited ? "#e4eff9" : "#ffffff";
        const char* stroke = state.missing   ? kMissing.colour
                             : state.visited ? kTaken.colour
                                             : "#555555";
        std::string out = fmt::format(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"8\" fill=\"{}\" stroke=\"{}\" "
            "stroke-width=\"{}\"{}/>\n",
            left_, box.y, kBoxWidth, box.height, fill, stroke, state.current ? 3 : 1,
            state.missing ? " stroke-dasharray=\"6 4\"" : "");
        if (state.final) {
            out += fmt::format(
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\" fill=\"none\" "
                "stroke=\"{}\"/>\n",
                left_ + 4, box.y + 4, kBoxWidth - 8, box.height - 8, stroke);
        }
        const std::vector<std::string> lines = text::wrap(state.title, kBoxLetters);
        int y = box.y + box.height / 2 + 5 - static_cast<int>(lines.size() - 1) * kBoxLine / 2;
        for (const std::string& line : lines) {
            out += text_at(left_ + kBoxWidth / 2, y, line,
                           state.current ? "text-anchor=\"middle\" font-weight=\"bold\""
                                         : "text-anchor=\"middle\"");
            y += kBoxLine;
        }
        return out;
    }

    // When the state was entered, and by what.
    [[nodiscard]] std::string draw_note(std::size_t row) const {
        const std::vector<std::string> lines = text::wrap(drawing_.states[row].when, kNoteLetters);
        const Box& box = boxes_[row];
        int y = box.y + box.height / 2 + 4 - static_cast<int>(lines.size() - 1) * 7;
        std::string out;
        for (const std::string& line : lines) {
            if (!line.empty())
                out += text_at(left_ - 10, y, line,
                               "font-size=\"11\" text-anchor=\"end\" fill=\"#12508c\"");
            y += 14;
        }
        return out;
    }

    // "7  → terminated: case terminated (…)"
    [[nodiscard]] std::vector<std::string> legend_lines() const {
        const auto letters = static_cast<std::size_t>((width_ - 2 * kMargin) / kLetter);
        std::vector<std::string> lines;
        for (std::size_t i = 0; i < drawing_.moves.size(); ++i) {
            const DrawnMove& move = drawing_.moves[i];
            std::string label = fmt::format("{:>2}   ", i + 1);
            for (const std::string& line : text::wrap(
                     "→ " + drawing_.states[move.to].title + ": " + text::join(move.acts, "; "),
                     letters)) {
                lines.push_back(label + line);
                label = "       ";
            }
        }
        return lines;
    }

    const Drawing& drawing_;
    const std::string& ids_;
    std::vector<Box> boxes_;
    std::vector<std::vector<Port>> ports_;  // by row
    std::vector<Bus> buses_;
    std::size_t lanes_ = 0;
    std::vector<std::string> title_;  // in lines
    int left_ = kMargin;
    int width_ = 0;
};

}  // namespace

std::string write_svg(const Drawing& drawing, const std::string& ids) {
    return drawing.states.empty() ? std::string() : Svg(drawing, ids).write();
}

}  // namespace merzim::report
