// Text set in lines, by Pango: which fonts, where lines break, where a link lies.
//
// Only the upright DejaVu faces of fonts-dejavu-core are asked for, so that the same text breaks
// the same way wherever they are. Lines are as far apart as the face says, whatever is in them.
#pragma once

#include "engine/report/document.hpp"
#include "engine/report/pdf_canvas.hpp"

#include <memory>
#include <pango/pangocairo.h>
#include <string>
#include <vector>

namespace merzim::report::pdf {

inline constexpr Colour kBlack{0x11, 0x11, 0x11};
inline constexpr Colour kGrey{0x50, 0x50, 0x50};

struct Face {
    bool serif = false;
    double size = 9;      // points
    double leading = 13;  // from line to line
    bool bold = false;
    Colour colour = kBlack;
    // As an element of the structure (Canvas::element); null: a part of what is open.
    const char* role = "P";
};

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};

class Typesetter {
  public:
    explicit Typesetter(const std::string& language);
    [[nodiscard]] PangoContext* context() const { return context_.get(); }

  private:
    std::unique_ptr<PangoFontMap, Unref> fonts_;
    std::unique_ptr<PangoContext, Unref> context_;
};

// Cheap to copy.
class Paragraph {
  public:
    // `width` 0: one line, as long as it is.
    Paragraph(const Typesetter& typesetter, const Line& line, const Face& face, double width);
    // One line, cut short with "…" where it is longer.
    static Paragraph short_line(const Typesetter& typesetter, const std::string& text,
                                const Face& face, double width);

    [[nodiscard]] std::size_t lines() const { return set_->lines.size(); }
    [[nodiscard]] double leading() const { return set_->face.leading; }
    [[nodiscard]] double height() const { return leading() * static_cast<double>(lines()); }
    [[nodiscard]] double width() const;     // of the longest line
    [[nodiscard]] double baseline() const;  // below the upper edge of a line
    [[nodiscard]] std::string text() const { return set_->text; }
    // Line `number` with its upper left corner there.
    void draw(Canvas& canvas, std::size_t number, double x, double y) const;
    void draw(Canvas& canvas, double x, double y) const;  // all lines

  private:
    // A part of the text, by its bytes, that looks or leads otherwise than the rest.
    struct Span {
        std::size_t from = 0;
        std::size_t to = 0;
        bool bold = false;
        Colour colour;
        std::string link;
    };
    // Pango takes the square of the length of a text to set it: a long one is set in chunks.
    struct Chunk {
        std::unique_ptr<PangoLayout, Unref> layout;
        std::vector<Span> links;
    };
    struct SetLine {
        std::size_t chunk = 0;
        PangoLayoutLine* line = nullptr;  // belongs to its layout
        double x = 0;
    };
    struct Set {
        Face face;
        double width = 0;
        std::string text;
        std::vector<Span> spans;
        std::vector<Chunk> chunks;
        std::vector<SetLine> lines;
    };

    static void read(Set& set, const Line& line);
    static void set_lines(Set& set, const Typesetter& typesetter, std::size_t from, std::size_t to);
    static Chunk chunk_of(const Set& set, const Typesetter& typesetter, std::size_t from,
                          std::size_t to);
    static void add_lines(Set& set);
    void draw_links(Canvas& canvas, const SetLine& line, double x, double y) const;

    std::shared_ptr<Set> set_;
};

}  // namespace merzim::report::pdf
