#include "cli/alert_reader.hpp"

#include "engine/base/text.hpp"
#include "engine/input/read.hpp"
#include "engine/report/mail.hpp"

#include <algorithm>

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

// A case may come later and a rule may go: what is not there now is only worth a warning.
void warn_of_names(Context& context, const verdict::AlertQuery& query, const Span& span,
                   Diagnostics& diagnostics) {
    const store::Docket& docket = context.docket(store::OpenMode::read_only);
    for (const std::string& name : query.cases()) {
        if (docket.load(name)) continue;
        diagnostics.warning("unknown-case",
                            "the docket has no case \"" + text::printable(name) + "\"", span,
                            text::did_you_mean(name, docket.case_ids()));
    }
    for (const std::string& name : query.rules()) {
        const auto laws = context.laws().named();
        const bool known = std::ranges::any_of(laws, [&](const law::Pack* law) {
            return law->find_rule(name) || law->find_term(name);
        });
        if (known) continue;
        diagnostics.warning("unknown-rule",
                            "there is no rule or term \"" + text::printable(name) + "\"", span,
                            "merzim rules list shows them");
    }
}

}  // namespace

std::string AlertReader::key() const {
    if (address.empty() || address.starts_with(kHookKey)) return address;
    return text::fold(report::address_of(address));
}

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
            warn_of_names(context, reader.query, subscription.query_span, diagnostics);
            readers.push_back(std::move(reader));
        }
    }
    context.report(diagnostics);
    return readers;
}

}  // namespace merzim::cli
