// A document as a PDF. The pages are made twice: first only counted, for "page 1 of 9" stands on
// the first; so not all of a long document has to be held.
#include "engine/report/exports.hpp"
#include "engine/report/pdf_blocks.hpp"
#include "engine/report/pdf_catalogue.hpp"
#include "engine/report/pdf_sketch.hpp"

namespace merzim::report {

namespace {

using namespace pdf;

// What stands on every page: the title on all but the first, the day and the number.
class Furniture {
  public:
    Furniture(const Typesetter& typesetter, const Paper& paper, const Words& words, int pages)
        : typesetter_(&typesetter), paper_(&paper), words_(&words), pages_(pages) {}

    void operator()(Canvas& canvas, Size size, int page) const {
        constexpr Face kFace{.size = 7.4, .leading = 10, .colour = kGrey, .role = nullptr};
        constexpr Colour kHair{0xb4, 0xb9, 0xc0};
        constexpr double kHeader = 36;
        const bool lies = size.width > size.height;
        const double left = lies ? kLying : kLeft;
        const double right = size.width - (lies ? kLying : kRight);
        const double footer = size.height - 42;
        if (page > 1) {
            Paragraph::short_line(*typesetter_, paper_->title, kFace, right - left)
                .draw(canvas, 0, left, kHeader);
            canvas.rule(left, kHeader + 13, right, kHeader + 13, kHair, 0.4);
        }
        canvas.rule(left, footer - 4, right, footer - 4, kHair, 0.4);
        Paragraph(*typesetter_, {{as_of()}}, kFace, 0).draw(canvas, 0, left, footer);
        const Paragraph number(*typesetter_, {{number_of(page)}}, kFace, 0);
        number.draw(canvas, 0, right - number.width(), footer);
    }

  private:
    [[nodiscard]] std::string as_of() const {
        return words_->say("heading.as-of", {{"date", words_->day(paper_->as_of)}});
    }
    [[nodiscard]] std::string number_of(int page) const {
        return words_->say("pdf.page",
                           {{"page", std::to_string(page)}, {"pages", std::to_string(pages_)}});
    }

    const Typesetter* typesetter_;
    const Paper* paper_;
    const Words* words_;
    int pages_;
};

void add_all(const Document& document, const Sketch* sketch, const Typesetter& typesetter,
             const Words& words, Flow& flow) {
    Blocks blocks(typesetter, words, flow);
    for (const Block& block : document.blocks) {
        if (sketch != nullptr && block.kind == Block::Kind::heading) {
            blocks.finish();
            add_sketch(flow, typesetter, *sketch, words);
            sketch = nullptr;
        }
        blocks.add(block);
    }
    blocks.finish();
    if (sketch != nullptr) add_sketch(flow, typesetter, *sketch, words);
}

std::set<std::string> places_of(const Document& document) {
    std::set<std::string> places;
    for (const Block& block : document.blocks) {
        if (is_place(block.id)) places.insert(block.id);
    }
    return places;
}

}  // namespace

std::string write_pdf(const Document& document, const Paper& paper, const Words& words,
                      const Sketch* sketch) {
    const Typesetter typesetter(paper.language);
    Flow counting(nullptr, {});
    add_all(document, sketch, typesetter, words, counting);
    const int pages = counting.finish();

    Canvas canvas(paper, places_of(document));
    Flow drawing(&canvas, Furniture(typesetter, paper, words, pages));
    add_all(document, sketch, typesetter, words, drawing);
    drawing.finish();
    return with_language(canvas.finish(), paper.language);
}

}  // namespace merzim::report
