#include "cli/commands_list.hpp"
#include "cli/completion.hpp"

#include <ostream>

namespace merzim::cli {

namespace {

class CompletionCommand final : public Command {
  public:
    void setup(Options& options) override {
        options.add("SHELL", shell_, "Which shell; man: the manual page")
            .required()
            .one_of({"bash", "zsh", "fish", "man"});
    }

    int run(Context& context) override {
        const Parser parser;
        context.deliver(shell_ == "bash"   ? bash_completion(parser)
                        : shell_ == "zsh"  ? zsh_completion(parser)
                        : shell_ == "fish" ? fish_completion(parser)
                                           : man_page(parser));
        return kDone;
    }

  private:
    std::string shell_;
};

}  // namespace

CommandInfo completion_command() {
    return {
        .name = "completion",
        .summary = "completion for a shell, and the manual page",
        .examples = {"merzim completion bash > ~/.local/share/bash-completion/completions/merzim",
                     "merzim completion fish -o ~/.config/fish/completions/merzim.fish"},
        .offers = {.output = true},
        .make = [] { return std::make_unique<CompletionCommand>(); },
    };
}

}  // namespace merzim::cli
