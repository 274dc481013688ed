#include "engine/input/parse_toml.hpp"
#include "engine/input/read.hpp"
#include "engine/input/toml_reader.hpp"

namespace merzim::input {

std::optional<std::vector<docket::Subscription>> read_subscriptions(std::string_view text,
                                                                    const std::string& file,
                                                                    Diagnostics& diagnostics) {
    const std::size_t errors_before = diagnostics.error_count();
    const auto toml = parse_toml(text, file, diagnostics);
    if (!toml) return std::nullopt;
    const Document document{file, &diagnostics, 0};
    TomlReader root(*toml, "a list of subscribers", document);
    if (!root.has("subscriber")) root.missing("subscriber", "write a [[subscriber]]");
    std::vector<docket::Subscription> subscriptions;
    for (TomlReader& reader : root.tables("subscriber", "[[subscriber]]")) {
        docket::Subscription subscription;
        subscription.to = reader.required<std::string>("to");
        subscription.to_span = reader.span_of("to");
        subscription.language = reader.optional<std::string>("lang").value_or("");
        subscription.language_span = reader.span_of("lang");
        subscription.query = reader.optional<std::string>("query").value_or("");
        subscription.query_span = reader.span_of("query");
        subscription.for_others = reader.optional<bool>("for_others").value_or(false);
        reader.finish();
        subscriptions.push_back(std::move(subscription));
    }
    root.finish();
    if (diagnostics.error_count() > errors_before) return std::nullopt;
    return subscriptions;
}

}  // namespace merzim::input
