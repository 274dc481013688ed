#include "cli/alert_reader.hpp"

#include "engine/base/text.hpp"
#include "engine/input/read.hpp"
#include "engine/report/mail.hpp"

namespace merzim::cli {

namespace {

// A problem of the command line, told as one of the file.
template <class Work>
void check(Diagnostics& diagnostics, const Span& span, const char* code, const Work& work) {
    try {
        work();
    } catch (const UsageError& problem) {
        diagnostics.error(code, problem.what(), span, problem.remedy());
    }
}

}  // namespace

AlertReader reader_of_all(const Context& context, std::string address) {
    AlertReader reader;
    reader.address = std::move(address);
    reader.language = context.language();
    return reader;
}

std::vector<AlertReader> read_subscribers(Context& context, const std::string& file) {
    Diagnostics diagnostics;
    const auto text = input::read_text(file, diagnostics);
    const auto subscriptions =
        text ? input::read_subscriptions(*text, file, diagnostics) : std::nullopt;
    std::vector<AlertReader> readers;
    if (subscriptions) {
        for (const docket::Subscription& subscription : *subscriptions) {
            AlertReader reader = reader_of_all(context, subscription.to);
            reader.for_others = subscription.for_others;
            if (!report::is_mailbox(reader.address)) {
                diagnostics.error("bad-address",
                                  "\"" + text::printable(reader.address) + "\" is no mail address",
                                  subscription.to_span,
                                  "write one address: \"a.lawyer@example.org\" or \"A. Lawyer "
                                  "<a.lawyer@example.org>\"");
            }
            if (!subscription.language.empty()) {
                reader.language = subscription.language;
                check(diagnostics, subscription.language_span, "unknown-language",
                      [&] { context.phrases(reader.language); });
            }
            if (!subscription.query.empty()) {
                check(diagnostics, subscription.query_span, "bad-query",
                      [&] { reader.query = verdict::AlertQuery(subscription.query); });
            }
            readers.push_back(std::move(reader));
        }
    }
    context.report(diagnostics);
    return readers;
}

}  // namespace merzim::cli
