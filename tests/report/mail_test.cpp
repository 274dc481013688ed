// Addresses that are one, and messages that are what they say.
#include "engine/report/mail.hpp"

#include <string>

#include <doctest/doctest.h>

using merzim::report::address_of;
using merzim::report::is_mailbox;
using merzim::report::Mail;
using merzim::report::write_mail;

TEST_SUITE("report") {
    TEST_CASE("one mailbox is an address and nothing else is") {
        for (const char* good :
             {"a@b.kz", "A. Lawyer <a.lawyer@example.org>", "\"Lawyer, A.\" <a@b.kz>",
              "Әлия <aliya@b.kz>", "merzim@localhost"}) {
            CAPTURE(good);
            CHECK(is_mailbox(good));
        }
        for (const char* bad : {"", " ", "a", "@b.kz", "a@", "a@b.kz, c@d.kz",
                                "a@b.kz\nBcc: c@d.kz", "a@b.kz\r\nSubject: x", "group: a@b.kz;",
                                "-oQ/tmp@b.kz", "a b@c.kz", "a@b@c.kz", "a@b.kz\x7f"}) {
            CAPTURE(bad);
            CHECK_FALSE(is_mailbox(bad));
        }
        CHECK(address_of("A. Lawyer <a.lawyer@example.org>") == "a.lawyer@example.org");
    }

    TEST_CASE("a text cannot become a header, and the same mail is the same bytes") {
        Mail mail;
        mail.from = "merzim@localhost";
        mail.to = "Әлия <a@b.kz>";
        mail.subject = "Новое: 3\r\nBcc: c@d.kz";
        mail.message_id = "0123456789abcdef0123@merzim";
        mail.date = 1'793'523'600;
        mail.plain = "Ә\n.\nFrom here\n";
        mail.html = "<p>Ә</p>\n";
        const std::string text = write_mail(mail);
        CHECK(text == write_mail(mail));
        CHECK(text.find("\nBcc:") == std::string::npos);
        CHECK(text.find("Message-Id: <0123456789abcdef0123@merzim>") != std::string::npos);
        CHECK(text.find("Date: Sun, 01 Nov 2026 09:00:00 +0000") != std::string::npos);
        CHECK(text.find('\r') == std::string::npos);
        // nothing but ASCII goes out
        for (const char c : text)
            CHECK(static_cast<unsigned char>(c) < 0x80);
    }
}
