#include "engine/report/pdf_flow.hpp"

#include <utility>

namespace merzim::report::pdf {

namespace {

constexpr double kFloor = kPortrait.height - kBottom;
constexpr double kPanelEdge = 3;  // of its tint, above and below the text
constexpr double kBarWidth = 2.2;
constexpr Colour kTint{0xee, 0xf2, 0xf6};
constexpr Colour kBar{0x5b, 0x71, 0x8a};

}  // namespace

Flow::Flow(Canvas* canvas, Furniture furniture)
    : canvas_(canvas), furniture_(std::move(furniture)) {}

void Flow::add(Strips strips) {
    for (Strip& strip : strips) {
        const bool keep = strip.keep;
        chain_.push_back(std::move(strip));
        if (!keep) place_chain();
    }
}

void Flow::add_page(Size size, const std::function<void(Canvas&)>& draw) {
    place_chain();
    end_page();
    begin_page(size);
    if (canvas_ != nullptr) draw(*canvas_);
    end_page();
}

int Flow::finish() {
    place_chain();
    if (pages_ == 0) begin_page(kPortrait);
    end_page();
    return pages_;
}

void Flow::begin_page(Size size) {
    ++pages_;
    open_ = true;
    empty_ = true;
    y_ = kTop;
    panel_.reset();
    if (canvas_ == nullptr) return;
    canvas_->begin_page(size);
    furniture_(*canvas_, size, pages_);
}

void Flow::end_page() {
    if (!open_) return;
    open_ = false;
    if (canvas_ != nullptr) canvas_->end_page();
}

bool Flow::fits(const Strips& strips) const {
    double bottom = y_;
    bool first = empty_;
    for (const Strip& strip : strips) {
        if (!first) bottom += strip.space;
        first = false;
        bottom += strip.height;
    }
    return bottom <= kFloor;
}

void Flow::place_chain() {
    if (chain_.empty()) return;
    const Strips chain = std::exchange(chain_, {});
    if (!open_) begin_page(kPortrait);
    if (!empty_ && !fits(chain)) new_page_for(chain.front());
    const bool whole = fits(chain);
    for (const Strip& strip : chain) {
        // longer than a page: broken where it must be
        if (!whole && !empty_ && y_ + strip.space + strip.height > kFloor) new_page_for(strip);
        place(strip);
    }
}

void Flow::new_page_for(const Strip& strip) {
    end_page();
    begin_page(kPortrait);
    if (!strip.repeat) return;
    for (const Strip& again : *strip.repeat)
        place(again);
}

void Flow::place(const Strip& strip) {
    const double above = empty_ ? 0 : strip.space;
    const bool goes_on = !empty_ && strip.panel && panel_ == strip.panel;
    if (strip.panel) {
        draw_panel(*strip.panel, y_ + (goes_on ? 0 : above) - (goes_on ? -kPanelEdge : kPanelEdge),
                   y_ + above + strip.height + kPanelEdge);
    }
    y_ += above;
    if (canvas_ != nullptr && strip.draw) strip.draw(*canvas_, y_);
    y_ += strip.height;
    panel_ = strip.panel;
    empty_ = false;
}

void Flow::draw_panel(const Panel& panel, double top, double bottom) {
    if (canvas_ == nullptr) return;
    canvas_->fill({panel.x, top, panel.width, bottom - top}, kTint);
    canvas_->fill({panel.x, top, kBarWidth, bottom - top}, kBar);
}

}  // namespace merzim::report::pdf
