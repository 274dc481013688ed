// Days in texts, in whatever way the three languages write them. It takes out too much rather than
// too little: a text that is coarse may say less than it could.
#include "engine/base/text.hpp"
#include "engine/protect/protect.hpp"

#include <algorithm>
#include <array>
#include <regex>
#include <vector>

namespace merzim::protect {

namespace {

// How the names of months begin.
constexpr std::array<std::string_view, 36> kMonths{
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    "янв", "фев", "мар", "апр", "мая", "май", "июн", "июл", "авг", "сен", "окт", "ноя",
    "дек", "қаң", "ақп", "нау", "сәу", "мам", "мау", "шіл", "там", "қыр", "қаз", "жел"};
constexpr std::string_view kNovember = "қар";  // begins other words too: only with its endings

// Days as words, folded.
constexpr std::array<std::string_view, 74> kOrdinals{
    "first",        "second",         "third",          "fourth",       "fifth",
    "sixth",        "seventh",        "eighth",         "ninth",        "tenth",
    "eleventh",     "twelfth",        "thirteenth",     "fourteenth",   "fifteenth",
    "sixteenth",    "seventeenth",    "eighteenth",     "nineteenth",   "twentieth",
    "thirtieth",    "twenty",         "thirty",         "первого",      "второго",
    "третьего",     "четвертого",     "четвёртого",     "пятого",       "шестого",
    "седьмого",     "восьмого",       "девятого",       "десятого",     "одиннадцатого",
    "двенадцатого", "тринадцатого",   "четырнадцатого", "пятнадцатого", "шестнадцатого",
    "семнадцатого", "восемнадцатого", "девятнадцатого", "двадцатого",   "тридцатого",
    "двадцать",     "тридцать",       "первое",         "второе",       "третье",
    "пятое",        "шестое",         "седьмое",        "восьмое",      "девятое",
    "десятое",      "двадцатое",      "тридцатое",      "бірінші",      "екінші",
    "үшінші",       "төртінші",       "бесінші",        "алтыншы",      "жетінші",
    "сегізінші",    "тоғызыншы",      "оныншы",         "жиырмасыншы",  "отызыншы",
    "он",           "жиырма",         "отыз",           "жиырмасында"};

// Between two days, or a day and its month.
constexpr std::array<std::string_view, 19> kLinks{"of", "the", "to", "and", "or", "по", "до",
                                                  "и",  "или", "го", "е",   "й",  "ое", "ші",
                                                  "шы", "мен", "st", "nd",  "th"};

constexpr std::array<std::string_view, 46> kNumbers{
    "one",    "two",      "three",    "four",   "five",   "six",    "seven",  "eight",
    "nine",   "ten",      "eleven",   "twelve", "twenty", "thirty", "forty",  "fifty",
    "один",   "одного",   "два",      "двух",   "три",    "трех",   "трёх",   "четыре",
    "пять",   "пяти",     "шесть",    "шести",  "семь",   "восемь", "девять", "десять",
    "десяти", "двадцать", "тридцать", "сорок",  "бір",    "екі",    "үш",     "төрт",
    "бес",    "алты",     "жеті",     "сегіз",  "тоғыз",  "он"};
// How the words for days, hours and weeks begin.
constexpr std::array<std::string_view, 12> kUnits{"day", "night", "hour", "week",  "дн",  "день",
                                                  "сут", "часа",  "часо", "недел", "күн", "тәул"};
constexpr std::array<std::string_view, 4> kMoreUnits{"сағ", "апта", "ноч", "түн"};
constexpr std::array<std::string_view, 8> kMonthUnits{"month",   "months", "месяц", "месяца",
                                                      "месяцев", "ай",     "айдан", "айға"};

template <class List>
bool is_in(const List& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}
template <class List>
bool begins_in(const List& list, std::string_view word) {
    return std::ranges::any_of(list, [&](std::string_view one) { return word.starts_with(one); });
}

struct Word {
    std::size_t begin;
    std::size_t end;
    std::string folded;
};

bool is_number(std::string_view word) {
    return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    // dashes and quotes are of two or three bytes that no letter of ours begins with
    const auto separator = [&](std::size_t at) -> std::size_t {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte == 0xE2) return 3;
        if (byte == 0xC2) return 2;
        const bool letter = byte >= 0x80 || (byte >= '0' && byte <= '9') ||
                            (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
        return letter ? 0 : 1;
    };
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t length = separator(at); length > 0) {
            at += length;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && separator(at) == 0)
            ++at;
        words.push_back({begin, at, text::fold(text.substr(begin, at - begin))});
    }
    return words;
}

bool is_month(const std::string& folded) {
    return begins_in(kMonths, folded) ||
           (folded.starts_with(kNovember) && folded.starts_with("қараша"));
}

// "5", "05", "5th", "fifth"
bool is_day(const std::string& folded) {
    const std::size_t digits = std::min(folded.find_first_not_of("0123456789"), folded.size());
    if (digits == 0) return is_in(kOrdinals, folded);
    if (digits > 2 || folded.size() > digits + 6) return false;
    const int number = std::stoi(folded.substr(0, digits));
    return number >= 1 && number <= 31;
}

struct Cut {
    std::size_t begin;
    std::size_t end;
    std::string_view instead;
};

class Days {
  public:
    explicit Days(std::string_view text) : text_(text), words_(words_of(text)) {}

    std::string without(Grain grain) {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            if (is_month_here(i)) {
                before(i);
                after(i);
            }
            length(i, grain);
        }
        std::ranges::sort(cuts_, {}, &Cut::begin);
        std::string result;
        std::size_t at = 0;
        for (const Cut& cut : cuts_) {
            if (cut.begin < at) continue;
            result.append(text_.substr(at, cut.begin - at)).append(cut.instead);
            at = cut.end;
        }
        return result.append(text_.substr(at));
    }

  private:
    [[nodiscard]] std::string_view gap(std::size_t i) const {  // between i and the next
        return text_.substr(words_[i].end, words_[i + 1].begin - words_[i].end);
    }
    // The month, not "may be": in small letters only beside a dash, as in an address.
    [[nodiscard]] bool is_month_here(std::size_t i) const {
        if (!is_month(words_[i].folded)) return false;
        if (text_.substr(words_[i].begin, 3) != "may") return true;
        return (i > 0 && gap(i - 1) == "-") || (i + 1 < words_.size() && gap(i) == "-");
    }
    [[nodiscard]] bool joins(std::size_t i) const {
        return gap(i).size() <= 5 && gap(i).find_first_of(".;:()/?&=#\n") == std::string::npos;
    }

    void before(std::size_t month) {
        std::size_t from = words_[month].begin;
        for (std::size_t i = month; i > 0 && joins(i - 1); --i) {
            const std::string& word = words_[i - 1].folded;
            if (is_day(word)) {
                from = words_[i - 1].begin;
            } else if (!is_in(kLinks, word)) {
                break;
            }
        }
        if (from < words_[month].begin) cuts_.push_back({from, words_[month].begin, {}});
    }

    void after(std::size_t month) {
        std::size_t to = words_[month].end;
        for (std::size_t i = month; i + 1 < words_.size() && joins(i); ++i) {
            const std::string& word = words_[i + 1].folded;
            if (gap(i).find(',') != std::string_view::npos) break;
            if (is_day(word)) {
                to = words_[i + 1].end;
            } else if (!is_in(kLinks, word)) {
                break;
            }
        }
        if (to == words_[month].end) return;
        // "May 30, 2024" is "May 2024"
        if (text_.substr(to).starts_with(", ") && to + 2 < text_.size() &&
            is_number(text_.substr(to + 2, 1)))
            ++to;
        cuts_.push_back({words_[month].end, to, {}});
    }

    // "six days after", "17 суток"
    void length(std::size_t i, Grain grain) {
        if (i + 1 >= words_.size() || !joins(i)) return;
        const std::string& number = words_[i].folded;
        const std::string& unit = words_[i + 1].folded;
        if (!is_number(number) && !is_in(kNumbers, number)) return;
        const bool days = begins_in(kUnits, unit) || begins_in(kMoreUnits, unit);
        const bool months = grain == Grain::year && is_in(kMonthUnits, unit);
        if (days || months) cuts_.push_back({words_[i].begin, words_[i].end, "…"});
    }

    std::string_view text_;
    std::vector<Word> words_;
    std::vector<Cut> cuts_;
};

// "May 2024" without the month.
std::string without_named_months(const std::string& text) {
    static const std::regex kYear(R"(([^ ,.;:()0-9]+),? ((19|20)[0-9][0-9]))");
    std::string result;
    auto at = text.cbegin();
    std::smatch found;
    while (std::regex_search(at, text.cend(), found, kYear)) {
        result.append(at, found[0].first);
        result += is_month(text::fold(found[1].str())) ? found[2].str() : found[0].str();
        at = found[0].second;
    }
    return result.append(at, text.cend());
}

}  // namespace

std::string coarse(std::string_view text, Grain grain) {
    if (grain == Grain::day) return std::string(text);
    static const std::regex kIso(R"((\d{4})([-/.])(\d{2})([-/.]\d{2})?(T\d{2}:\d{2})?\b)");
    static const std::regex kRunTogether(
        R"(\b((19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(\d{4}|\d{6})?\b)");
    static const std::regex kNumeric(R"((\b\d{1,2}[./-])?\b(\d{1,2})([./-])(\d{4})\b)");
    static const std::regex kShort(R"(\b\d{1,2}([./])(\d{1,2})[./](\d{2})\b)");
    const bool year = grain == Grain::year;
    std::string less = std::regex_replace(std::string(text), kIso, year ? "$1" : "$1$2$3");
    less = std::regex_replace(less, kRunTogether, year ? "$1" : "$1$3");
    less = std::regex_replace(less, kNumeric, year ? "$4" : "$2$3$4");
    less = std::regex_replace(less, kShort, year ? "…" : "$2$1$3");
    less = Days(less).without(grain);
    return year ? without_named_months(less) : less;
}

}  // namespace merzim::protect
