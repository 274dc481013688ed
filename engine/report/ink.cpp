#include "engine/report/ink.hpp"

#include <fmt/format.h>

namespace merzim::report {

namespace {

// As it looks when it is certain.
Look certain_look(Ink ink) {
    constexpr Colour kBlack{0x1a, 0x1a, 0x1a};
    constexpr Colour kGrey{0x59, 0x59, 0x59};
    switch (ink) {
        case Ink::text:
            return {.stroke = kBlack, .fill = {}, .dash = {}, .lines = kBlack};
        case Ink::quiet:
            return {.stroke = kGrey, .fill = {}, .width = 0.6, .dash = {}, .lines = kGrey};
        case Ink::frame: {
            constexpr Colour kLine{0x8a, 0x8a, 0x8a};
            return {.stroke = kLine, .fill = {}, .width = 0.8, .dash = {}, .lines = kLine};
        }
        case Ink::stage:
            return {.stroke = {0x00, 0x4b, 0x7a},
                    .fill = Colour{0xcf, 0xe3, 0xf2},
                    .dash = {},
                    .lines = {0x9f, 0xc2, 0xdd}};
        case Ink::status:
            return {.stroke = {0x00, 0x5c, 0x44},
                    .fill = Colour{0xd2, 0xec, 0xe3},
                    .dash = {},
                    .lines = {0x9a, 0xcb, 0xba}};
        case Ink::measure:
            return {.stroke = {0x6b, 0x4c, 0x00},
                    .fill = Colour{0xf8, 0xe6, 0xb4},
                    .dash = {},
                    .lines = {0xdb, 0xbd, 0x72}};
        case Ink::clock:
            return {.stroke = {0x40, 0x40, 0x40},
                    .fill = Colour{0xe6, 0xe6, 0xe6},
                    .dash = {},
                    .lines = {0xb8, 0xb8, 0xb8}};
        case Ink::breach:
            return {.stroke = {0x9a, 0x34, 0x00},
                    .fill = Colour{0xfb, 0xdc, 0xcb},
                    .width = 1.6,
                    .dash = {},
                    .hatch = Hatch::crossed,
                    .lines = {0xe8, 0xa0, 0x7c}};
        case Ink::event:
            return {.stroke = {0x0f, 0x24, 0x4a},
                    .fill = Colour{0x0f, 0x24, 0x4a},
                    .dash = {},
                    .lines = {0x0f, 0x24, 0x4a}};
        case Ink::today: {
            constexpr Colour kPurple{0x8c, 0x1f, 0x5f};
            return {.stroke = kPurple,
                    .fill = Colour{0xf2, 0xd9, 0xe7},
                    .width = 1.4,
                    .dash = {8, 3, 2, 3},
                    .lines = kPurple};
        }
    }
    return {};
}

}  // namespace

std::string hex(Colour colour) {
    return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
}

Look look_of(Ink ink, bool uncertain) {
    Look look = certain_look(ink);
    if (!uncertain) return look;
    look.dash = {4, 3};
    if (ink == Ink::event)  // too small for a hatch: hollow
        look.fill = Colour{0xff, 0xff, 0xff};
    else if (look.hatch == Hatch::none && look.fill)
        look.hatch = Hatch::slanted;
    return look;
}

}  // namespace merzim::report
