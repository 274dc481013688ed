#include "engine/report/mail.hpp"

#include <algorithm>
#include <gmime/gmime.h>
#include <memory>

namespace merzim::report {

namespace {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class Object>
using Owned = std::unique_ptr<Object, Unref>;

void start_gmime() {
    static const bool kStarted = [] {
        g_mime_init();
        return true;
    }();
    static_cast<void>(kStarted);
}

// The one mailbox of a text; null when it is none or not only one.
Owned<InternetAddressList> parse(std::string_view text) {
    start_gmime();
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte != 0x7F;
    });
    if (!plain || text.empty()) return nullptr;
    Owned<InternetAddressList> list(
        internet_address_list_parse(nullptr, std::string(text).c_str()));
    if (!list || internet_address_list_length(list.get()) != 1) return nullptr;
    InternetAddress* only = internet_address_list_get_address(list.get(), 0);
    if (!INTERNET_ADDRESS_IS_MAILBOX(only)) return nullptr;
    return list;
}

InternetAddressMailbox* mailbox(const Owned<InternetAddressList>& list) {
    return INTERNET_ADDRESS_MAILBOX(internet_address_list_get_address(list.get(), 0));
}

Owned<GMimePart> part_of(const char* subtype, const std::string& text) {
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(text.data(), text.size()));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    Owned<GMimePart> part(g_mime_part_new_with_type("text", subtype));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

void add_address(GMimeMessage* message, GMimeAddressType type, const std::string& text) {
    const auto list = parse(text);
    if (!list) return;
    const char* name = internet_address_get_name(INTERNET_ADDRESS(mailbox(list)));
    g_mime_message_add_mailbox(message, type, name,
                               internet_address_mailbox_get_addr(mailbox(list)));
}

Owned<GMimeMultipart> alternatives(const Mail& mail) {
    Owned<GMimeMultipart> both(g_mime_multipart_new_with_subtype("alternative"));
    // the last is the one preferred
    g_mime_multipart_add(both.get(), GMIME_OBJECT(part_of("plain", mail.plain).get()));
    g_mime_multipart_add(both.get(), GMIME_OBJECT(part_of("html", mail.html).get()));
    return both;
}

// So that the same mail is the same bytes.
void set_boundary(GMimeMultipart* multipart, const std::string& name) {
    g_mime_multipart_set_boundary(multipart, name.c_str());
}

}  // namespace

bool is_mailbox(std::string_view text) {
    const auto list = parse(text);
    if (!list) return false;
    const std::string address = internet_address_mailbox_get_addr(mailbox(list));
    // GMime forgives much: "a b@c.kz" is b@c.kz to it
    if (text != address && !text.ends_with("<" + address + ">")) return false;
    const std::size_t at = address.find('@');
    return at != std::string::npos && at > 0 && at + 1 < address.size() &&
           address.find('@', at + 1) == std::string::npos &&
           address.find_first_of(" \"<>,;:\\()") == std::string::npos && address.front() != '-';
}

std::string address_of(std::string_view text) {
    const auto list = parse(text);
    return list ? internet_address_mailbox_get_addr(mailbox(list)) : std::string();
}

std::string write_mail(const Mail& mail) {
    start_gmime();
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    add_address(message.get(), GMIME_ADDRESS_TYPE_FROM, mail.from);
    add_address(message.get(), GMIME_ADDRESS_TYPE_TO, mail.to);
    g_mime_message_set_subject(message.get(), mail.subject.c_str(), "utf-8");
    g_mime_message_set_message_id(message.get(), mail.message_id.c_str());
    const std::unique_ptr<GDateTime, decltype(&g_date_time_unref)> date(
        g_date_time_new_from_unix_utc(mail.date), g_date_time_unref);
    g_mime_message_set_date(message.get(), date.get());
    GMimeObject* head = GMIME_OBJECT(message.get());
    // a machine wrote it: no machine need answer (RFC 3834)
    g_mime_object_set_header(head, "Auto-Submitted", "auto-generated", nullptr);

    const Owned<GMimeMultipart> body = alternatives(mail);
    set_boundary(body.get(), "merzim-text-" + mail.message_id.substr(0, 16));
    if (mail.calendar.empty()) {
        g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(body.get()));
    } else {
        const Owned<GMimeMultipart> all(g_mime_multipart_new_with_subtype("mixed"));
        set_boundary(all.get(), "merzim-all-" + mail.message_id.substr(0, 16));
        const Owned<GMimePart> calendar = part_of("calendar", mail.calendar);
        g_mime_part_set_filename(calendar.get(), "merzim.ics");
        g_mime_object_set_disposition(GMIME_OBJECT(calendar.get()), "attachment");
        g_mime_multipart_add(all.get(), GMIME_OBJECT(body.get()));
        g_mime_multipart_add(all.get(), GMIME_OBJECT(calendar.get()));
        g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(all.get()));
    }
    const std::unique_ptr<char, decltype(&g_free)> text(g_mime_object_to_string(head, nullptr),
                                                        g_free);
    return text.get();
}

}  // namespace merzim::report
