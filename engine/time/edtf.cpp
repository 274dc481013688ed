#include "engine/time/edtf.hpp"

#include "engine/time/edtf_date.hpp"
#include "engine/time/edtf_hint.hpp"

#include <algorithm>
#include <utility>

namespace merzim::time {

namespace {

constexpr std::string_view kOpen = "..";

class EdtfReader {
  public:
    explicit EdtfReader(std::string_view text) : text_(text) { edtf_.text = text; }

    std::variant<Edtf, EdtfError> read() {
        const bool ok = check_frame() && read_form() && check_offsets();
        if (ok) return edtf_;
        return error_;
    }

  private:
    bool fail(std::size_t offset, std::string message, std::string hint = {}) {
        error_ = {offset, std::move(message), std::move(hint)};
        return false;
    }

    bool check_frame() {
        if (text_.empty()) {
            return fail(0, "a date is expected", "dates are written 2024-05-02, 2024-05 or 2024");
        }
        if (text_.front() == ' ') return fail(0, "a date does not begin with a space", "remove it");
        if (text_.back() == ' ') {
            return fail(text_.size() - 1, "a date does not end with a space", "remove it");
        }
        if (text_.front() == '{') {
            return fail(0, "\"all of\" sets are not dates of one event",
                        "write [...] for one of several dates, or one event for each date");
        }
        if (std::string hint = loose_date_hint(text_); !hint.empty() && has_slash()) {
            return fail(text_.find('/'), "this is no period", std::move(hint));
        }
        return true;
    }

    [[nodiscard]] bool has_slash() const { return text_.find('/') != std::string_view::npos; }

    bool read_form() {
        if (text_.front() == '[') return read_set();
        if (has_slash()) return read_period();
        if (text_.find(kOpen) != std::string_view::npos) {
            return fail(text_.find(kOpen), "dots join dates only inside brackets",
                        "write [" + std::string(text_) + "] for one of these days");
        }
        const auto bounds = read_date(0, text_.size());
        if (bounds) edtf_.start = *bounds;
        return bounds.has_value();
    }

    // The date written in [from, to); its marks are added to the whole.
    std::optional<Bounds> read_date(std::size_t from, std::size_t to) {
        auto result = parse_edtf_date(text_.substr(from, to - from));
        if (auto* error = std::get_if<EdtfError>(&result)) {
            fail(from + error->offset, std::move(error->message), std::move(error->hint));
            return std::nullopt;
        }
        const EdtfDate& date = std::get<EdtfDate>(result);
        edtf_.approximate = edtf_.approximate || date.approximate;
        edtf_.uncertain = edtf_.uncertain || date.uncertain;
        edtf_.has_minutes = edtf_.has_minutes || date.has_minutes;
        const bool first = dates_++ == 0;
        if (first) {
            edtf_.offset_minutes = date.offset_minutes;
        } else if (edtf_.offset_minutes != date.offset_minutes) {
            offset_conflict_ = offset_conflict_ ? offset_conflict_ : std::optional{from};
        }
        return date.bounds;
    }

    bool check_offsets() {
        if (!offset_conflict_) return true;
        return fail(*offset_conflict_, "all dates here must have the same offset from UTC, or none",
                    "write the times in local time without an offset");
    }

    bool read_period() {
        const std::size_t slash = text_.find('/');
        if (text_.find('/', slash + 1) != std::string_view::npos) {
            return fail(text_.find('/', slash + 1), "a period has one slash", "write start/end");
        }
        if (text_.find_first_of("[]{}") != std::string_view::npos) {
            return fail(text_.find_first_of("[]{}"), "a period does not run between sets",
                        "write two events, one for the beginning and one for the end");
        }
        const std::string_view left = text_.substr(0, slash);
        const std::string_view right = text_.substr(slash + 1);
        const bool no_start = left.empty() || left == kOpen;
        const bool no_end = right.empty() || right == kOpen;
        if (no_start && no_end) return fail(0, "this period says nothing", "leave the date out");
        if (!no_start) {
            const auto start = read_date(0, slash);
            if (!start) return false;
            edtf_.start = *start;
        }
        if (no_end) {
            edtf_.end = right.empty() ? PeriodEnd::unknown : PeriodEnd::open;
            return true;
        }
        return read_finish(slash, no_start);
    }

    bool read_finish(std::size_t slash, bool no_start) {
        const auto finish = read_date(slash + 1, text_.size());
        if (!finish) return false;
        edtf_.end = PeriodEnd::known;
        edtf_.finish = *finish;
        if (no_start) edtf_.start = {kDistantPast, finish->latest};
        if (edtf_.start.earliest <= finish->latest) return true;
        return fail(slash + 1, "the period ends before it begins",
                    "write " + std::string(text_.substr(slash + 1)) + "/" +
                        std::string(text_.substr(0, slash)));
    }

    bool read_set() {
        const std::size_t close = text_.find(']');
        if (close == std::string_view::npos) {
            return fail(text_.size(), "the closing bracket is missing",
                        "write " + std::string(text_) + "]");
        }
        if (!read_set_qualifier(text_.substr(close + 1), close + 1)) return false;
        std::vector<Bounds> members;
        for (std::size_t at = 1; at <= close;) {
            const std::size_t end = std::min(text_.find(',', at), close);
            const auto member = read_member(at, end, close);
            if (!member) return false;
            members.push_back(*member);
            at = end + 1;
        }
        edtf_.start = members.front();
        for (const Bounds& member : members)
            edtf_.start = hull(edtf_.start, member);
        if (members.size() > 1) edtf_.choices = std::move(members);
        return true;
    }

    bool read_set_qualifier(std::string_view tail, std::size_t offset) {
        if (tail.empty()) return true;
        if (tail.size() > 1 || std::string_view("~?%").find(tail) == std::string_view::npos) {
            return fail(offset, "nothing but ~ ? or % follows a set",
                        has_slash() ? "a period does not run between sets" : "");
        }
        edtf_.approximate = tail != "?";
        edtf_.uncertain = tail != "~";
        return true;
    }

    // One member of a set, in [from, to): a date, or two with dots between, either of them missing.
    std::optional<Bounds> read_member(std::size_t from, std::size_t to, std::size_t close) {
        while (from < to && text_[from] == ' ')
            ++from;
        while (to > from && text_[to - 1] == ' ')
            --to;
        const std::string_view member = text_.substr(from, to - from);
        const std::size_t dots = member.find(kOpen);
        if (dots == std::string_view::npos) return read_date(from, to);
        const bool no_first = dots == 0;
        const bool no_last = dots + kOpen.size() == member.size();
        if (no_first && no_last) {
            fail(from, "this says nothing about the date", "leave the date out");
            return std::nullopt;
        }
        if (no_first && text_.find_first_not_of(' ', 1) != from) {
            fail(from, "an open beginning is only possible at the front of a set",
                 "put the earliest dates first");
            return std::nullopt;
        }
        if (no_last && text_.find_first_not_of(' ', to) != close) {
            fail(to, "an open end is only possible at the end of a set",
                 "put the latest dates last");
            return std::nullopt;
        }
        return read_range(from, from + dots, to);
    }

    std::optional<Bounds> read_range(std::size_t from, std::size_t dots, std::size_t to) {
        const std::size_t second = dots + kOpen.size();
        Bounds range;
        if (dots > from) {
            const auto first = read_date(from, dots);
            if (!first) return std::nullopt;
            range.earliest = first->earliest;
        }
        if (second < to) {
            const auto last = read_date(second, to);
            if (!last) return std::nullopt;
            range.latest = last->latest;
        }
        if (!range.is_empty()) return range;
        fail(second, "the later date comes first",
             "write " + std::string(text_.substr(second, to - second)) + ".." +
                 std::string(text_.substr(from, dots - from)));
        return std::nullopt;
    }

    std::string_view text_;
    Edtf edtf_;
    EdtfError error_{};
    int dates_ = 0;
    std::optional<std::size_t> offset_conflict_;
};

Bounds moved(Bounds bounds, int offset, const Zone& zone) {
    const auto utc = [offset](Moment civil) {
        return civil.is_finite() ? civil.minutes - offset : civil.minutes;
    };
    return civil_hull(zone, {utc(bounds.earliest), utc(bounds.latest)});
}

bool is_month_start(Day day) {
    return civil(day).day == 1;
}
bool is_month_end(Day day) {
    return civil(day).day == days_in_month(civil(day).year, civil(day).month);
}

}  // namespace

std::variant<Edtf, EdtfError> parse_edtf(std::string_view text) {
    return EdtfReader(text).read();
}

Edtf in_zone(const Edtf& date, const Zone& zone) {
    Edtf out = date;
    if (!date.offset_minutes) return out;
    const int offset = *date.offset_minutes;
    out.start = moved(date.start, offset, zone);
    if (date.end == PeriodEnd::known) out.finish = moved(date.finish, offset, zone);
    for (Bounds& choice : out.choices)
        choice = moved(choice, offset, zone);
    out.offset_minutes.reset();
    return out;
}

Edtf edtf_of(Day day) {
    Edtf out;
    out.text = iso(day);
    out.start = {start_of(day), end_of(day)};
    return out;
}

std::string edtf_text(Bounds bounds) {
    const bool first = is_supported(bounds.earliest);
    const bool last = is_supported(bounds.latest);
    if (!first && !last) return std::string(kOpen);
    if (!first) return "[.." + iso(day_of(bounds.latest)) + "]";
    const Day from = day_of(bounds.earliest);
    if (!last) return "[" + iso(from) + "..]";
    const Day to = day_of(bounds.latest);
    if (from == to) return iso(from);
    const YearMonthDay a = civil(from);
    const YearMonthDay b = civil(to);
    if (a.year == b.year && is_month_start(from) && is_month_end(to)) {
        if (a.month == 1 && b.month == 12) return iso(from).substr(0, 4);
        if (a.month == b.month) return iso(from).substr(0, 7);
    }
    return "[" + iso(from) + ".." + iso(to) + "]";
}

}  // namespace merzim::time
