// A report as an e-mail message (RFC 5322, MIME): plain text and HTML as alternatives, the calendar
// attached. Built with GMime, which encodes headers and bodies; a text cannot become a header.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace merzim::report {

struct Mail {
    std::string from;
    std::string to;
    std::string subject;
    std::string message_id;  // without angle brackets: "3f2a@merzim"
    std::int64_t date = 0;   // UTC seconds
    std::string plain;
    std::string html;
    std::string calendar;  // iCalendar; "" attaches nothing
};

// One mailbox and nothing else: "a@b.kz", "A. Lawyer <a@b.kz>". No control characters, no list.
bool is_mailbox(std::string_view text);
// Without the name: "a@b.kz". Precondition: is_mailbox(text).
std::string address_of(std::string_view text);

// Lines end in LF, as sendmail(8) takes them. Precondition: is_mailbox(from) and is_mailbox(to).
std::string write_mail(const Mail& mail);

}  // namespace merzim::report
