#include "engine/report/pdf_canvas.hpp"

#include "engine/base/errors.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <cairo-pdf.h>
#include <utility>

#include <fmt/format.h>

namespace merzim::report::pdf {

namespace {

constexpr const char* kRoot = "Document";

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

// An address as ASCII that can stand in a string of a PDF and in a quoted attribute of Cairo
// (RFC 3986, 2.1; ISO 32000-1, 7.3.4.2): Cairo writes it as it is.
std::string in_ascii(std::string_view address) {
    std::string result;
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        const bool safe = byte > 0x20 && byte < 0x7f &&
                          std::string_view("()'\"\\<>").find(c) == std::string_view::npos;
        if (safe)
            result += c;
        else
            result += fmt::format("%{:02X}", byte);
    }
    return result;
}

void set_metadata(cairo_surface_t* surface, const Paper& paper) {
    const std::string title = one_line(paper.title);
    const std::string created = time::iso(paper.as_of) + "T00:00:00Z";
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "merzim");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, created.c_str());
}

}  // namespace

void set_colour(cairo_t* cairo, Colour colour) {
    cairo_set_source_rgb(cairo, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
}

std::string one_line(std::string_view text) {
    std::string line = text::printable(text);
    std::ranges::replace(line, '\n', ' ');
    return text::trim(line);
}

bool is_place(std::string_view id) {
    return !id.empty() && std::ranges::all_of(id, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '-' || c == '_';
    });
}

Canvas::Canvas(const Paper& paper, std::set<std::string> places)
    : surface_(
          cairo_pdf_surface_create_for_stream(append, &bytes_, kPortrait.width, kPortrait.height)),
      places_(std::move(places)) {
    cairo_pdf_surface_restrict_to_version(surface_.get(), CAIRO_PDF_VERSION_1_4);
    set_metadata(surface_.get(), paper);
    cairo_.reset(cairo_create(surface_.get()));
}

void Canvas::begin_page(Size size) {
    ++page_;
    cairo_pdf_surface_set_size(surface_.get(), size.width, size.height);
    // Cairo 1.16 forgets what was tagged before the size of the first page
    if (page_ == 1) cairo_tag_begin(cairo_.get(), kRoot, nullptr);
}

void Canvas::element(const char* role, std::shared_ptr<const void> owner) {
    if (role_ != nullptr && owner == owner_) return;
    end_element();
    cairo_tag_begin(cairo_.get(), role, nullptr);
    role_ = role;
    owner_ = std::move(owner);
}

void Canvas::end_element() {
    if (role_ != nullptr) cairo_tag_end(cairo_.get(), role_);
    role_ = nullptr;
    owner_.reset();
    for (const std::string& link : std::exchange(links_, {}))
        tag_link(link);
}

void Canvas::end_page() {
    end_element();
    cairo_show_page(cairo_.get());
}

void Canvas::fill(const Box& box, Colour colour) {
    set_colour(cairo_.get(), colour);
    cairo_rectangle(cairo_.get(), box.x, box.y, box.width, box.height);
    cairo_fill(cairo_.get());
}

void Canvas::rule(double x, double y, double to_x, double to_y, Colour colour, double width) {
    set_colour(cairo_.get(), colour);
    cairo_set_line_width(cairo_.get(), width);
    cairo_move_to(cairo_.get(), x, y);
    cairo_line_to(cairo_.get(), to_x, to_y);
    cairo_stroke(cairo_.get());
}

void Canvas::link(const Box& box, const std::string& target) {
    std::string where;
    if (target.starts_with('#') && places_.contains(target.substr(1)))
        where = "dest='" + target.substr(1) + "'";
    else if (text::is_web_address(target))
        where = "uri='" + in_ascii(target) + "'";
    if (where.empty()) return;
    // Cairo takes the rectangle of a link as points of the page, whatever the scale
    Box on_page = box;
    cairo_user_to_device(cairo_.get(), &on_page.x, &on_page.y);
    cairo_user_to_device_distance(cairo_.get(), &on_page.width, &on_page.height);
    const std::string attributes = fmt::format("rect=[{:.2f} {:.2f} {:.2f} {:.2f}] {}", on_page.x,
                                               on_page.y, on_page.width, on_page.height, where);
    // Cairo 1.16 loses the text of an element that has another in it
    if (role_ != nullptr)
        links_.push_back(attributes);
    else
        tag_link(attributes);
}

void Canvas::tag_link(const std::string& attributes) {
    cairo_tag_begin(cairo_.get(), CAIRO_TAG_LINK, attributes.c_str());
    cairo_tag_end(cairo_.get(), CAIRO_TAG_LINK);
}

void Canvas::place(const std::string& id, double y) {
    if (!places_.contains(id) || !placed_.insert(id).second) return;
    end_element();
    const std::string attributes = fmt::format("name='{}' x=0 y={:.2f}", id, std::max(0.0, y));
    cairo_tag_begin(cairo_.get(), CAIRO_TAG_DEST, attributes.c_str());
    cairo_tag_end(cairo_.get(), CAIRO_TAG_DEST);
}

void Canvas::bookmark(const std::string& text, int level, double y) {
    const auto depth = static_cast<std::size_t>(std::clamp(level, 0, 1));
    if (branch_.size() > depth) branch_.resize(depth);
    const int parent = branch_.empty() ? CAIRO_PDF_OUTLINE_ROOT : branch_.back();
    const std::string attributes = fmt::format("page={} pos=[0 {:.2f}]", page_, std::max(0.0, y));
    branch_.push_back(cairo_pdf_surface_add_outline(
        surface_.get(), parent, text.c_str(), attributes.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN));
}

std::string Canvas::finish() {
    if (page_ > 0) cairo_tag_end(cairo_.get(), kRoot);
    cairo_status_t status = cairo_status(cairo_.get());
    cairo_.reset();
    cairo_surface_finish(surface_.get());
    if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(surface_.get());
    if (status != CAIRO_STATUS_SUCCESS) {
        throw MachineError(std::string("cannot draw the PDF: ") + cairo_status_to_string(status),
                           "ask for another form, such as html");
    }
    return std::move(bytes_);
}

}  // namespace merzim::report::pdf
