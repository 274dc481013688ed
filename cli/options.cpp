#include "cli/options.hpp"

#include "engine/base/text.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

#include <CLI/CLI.hpp>

namespace merzim::cli {

Option& Option::required() {
    option_->required();
    return *this;
}

Option& Option::type(const std::string& name) {
    option_->type_name(name);
    return *this;
}

Option& Option::one_of(const std::vector<std::string>& words) {
    option_->type_name(text::join(words, "|"));
    option_->check(
        [words](const std::string& given) {
            if (std::find(words.begin(), words.end(), given) != words.end()) return std::string();
            std::string remedy = text::did_you_mean(given, words);
            if (remedy.empty()) remedy = "it takes " + text::join(words, ", ");
            return "there is no \"" + text::printable(given) + "\"\n" + remedy;
        },
        "");
    return *this;
}

Option& Option::between(unsigned least, unsigned most) {
    option_->check(
        [least, most](const std::string& given) {
            unsigned value = 0;
            const char* end = given.data() + given.size();
            const auto [rest, error] = std::from_chars(given.data(), end, value);
            if (error == std::errc() && rest == end && value >= least && value <= most) {
                return std::string();
            }
            return "cannot take \"" + text::printable(given) + "\"\nit takes a whole number from " +
                   std::to_string(least) + " to " + std::to_string(most);
        },
        "");
    return *this;
}

Option& Option::repeated() {
    option_->expected(1)->take_all()->allow_extra_args(false);
    return *this;
}

Option Options::add(const std::string& name, std::string& value, const std::string& text) {
    return Option(app_->add_option(name, value, text));
}

Option Options::add(const std::string& name, std::vector<std::string>& values,
                    const std::string& text) {
    return Option(app_->add_option(name, values, text));
}

Option Options::add(const std::string& name, unsigned& value, const std::string& text) {
    return Option(app_->add_option(name, value, text));
}

Option Options::add(const std::string& name, std::size_t& value, const std::string& text) {
    return Option(app_->add_option(name, value, text));
}

void Options::flag(const std::string& name, bool& value, const std::string& text) {
    app_->add_flag(name, value, text);
}

}  // namespace merzim::cli
