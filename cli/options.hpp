// What a command declares: words by their place, options with a value, flags. A thin cover of
// CLI11, whose header costs seconds in every file that includes it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace merzim::cli {

class Option {
  public:
    explicit Option(CLI::Option* option) : option_(option) {}

    Option& required();
    // How the help calls its value: "DATE".
    Option& type(const std::string& name);
    // It takes one of these words; another one is answered with the nearest. Shown in the help as
    // a|b|c, and offered by completion.
    Option& one_of(const std::vector<std::string>& words);
    Option& between(unsigned least, unsigned most);
    // Each use adds one value.
    Option& repeated();

  private:
    CLI::Option* option_;
};

// `name`: "CASE" is a word by its place, "-n,--dry-run" an option. The value must outlive the
// parser.
class Options {
  public:
    explicit Options(CLI::App& app) : app_(&app) {}

    Option add(const std::string& name, std::string& value, const std::string& text);
    Option add(const std::string& name, std::vector<std::string>& values, const std::string& text);
    Option add(const std::string& name, unsigned& value, const std::string& text);
    Option add(const std::string& name, std::size_t& value, const std::string& text);
    void flag(const std::string& name, bool& value, const std::string& text);

  private:
    CLI::App* app_;
};

}  // namespace merzim::cli
