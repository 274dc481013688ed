#include "cli/completion.hpp"

#include "engine/base/text.hpp"

#include <algorithm>

namespace merzim::cli {

namespace {

struct Word {
    std::string name;  // "--as-of"
    std::string about;
    bool takes_value = false;
    std::string type;
};

std::vector<Word> options_of(const CLI::App& app) {
    std::vector<Word> words;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames()) {
            words.push_back({"--" + name, option->get_description(),
                             option->get_items_expected_max() > 0, option->get_type_name()});
        }
    }
    return words;
}

// The words a choice offers: its type is shown as a|b|c.
std::vector<std::string> choices(const std::string& type) {
    return type.find('|') == std::string::npos ? std::vector<std::string>()
                                               : text::split(type, '|');
}

std::vector<std::string> actions_of(const CLI::App& app) {
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_positional()) return choices(option->get_type_name());
    }
    return {};
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string single_quoted(const std::string& text) {
    return "'" + replaced(text, "'", "'\\''") + "'";
}

std::string roff(std::string text) {
    text = replaced(replaced(std::move(text), "\\", "\\e"), "-", "\\-");
    return text.starts_with('.') || text.starts_with('\'') ? "\\&" + text : text;
}

}  // namespace

std::string bash_completion(const Parser& parser) {
    std::string names;
    std::string cases;
    for (const ParserRow& row : parser.rows) {
        names += row.info->name + " ";
        std::string words;
        std::string values;
        for (const Word& word : options_of(*row.app)) {
            words += word.name + " ";
            if (const auto list = choices(word.type); !list.empty())
                values += "      " + word.name + ") words=\"" + text::join(list, " ") + "\" ;;\n";
        }
        for (const std::string& action : actions_of(*row.app))
            words += action + " ";
        cases += "    " + row.info->name + ")\n      words=\"" + words + "\"\n";
        if (!values.empty()) cases += "      case \"$previous\" in\n" + values + "      esac\n";
        cases += "      ;;\n";
    }
    return "# bash completion for merzim\n"
           "_merzim() {\n"
           "  local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\" "
           "words=\"\"\n"
           "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           "    COMPREPLY=($(compgen -W \"" +
           names +
           "--help --version\" -- \"$current\"))\n"
           "    return\n  fi\n"
           "  case \"${COMP_WORDS[1]}\" in\n" +
           cases +
           "  esac\n"
           "  COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "}\n"
           "complete -o default -F _merzim merzim\n";
}

std::string zsh_completion(const Parser& parser) {
    std::string out =
        "#compdef merzim\n# zsh completion for merzim\n_merzim() {\n"
        "  if (( CURRENT == 2 )); then\n    local -a commands=(\n";
    for (const ParserRow& row : parser.rows)
        out += "      " +
               single_quoted(row.info->name + ":" + replaced(row.info->summary, ":", "\\:")) + "\n";
    out += "    )\n    _describe command commands\n    return\n  fi\n  case $words[2] in\n";
    for (const ParserRow& row : parser.rows) {
        out += "    " + row.info->name + ")\n      _arguments -S";
        for (const Word& word : options_of(*row.app)) {
            std::string spec =
                word.name + "[" + replaced(replaced(word.about, "[", "("), "]", ")") + "]";
            if (word.takes_value) {
                const auto list = choices(word.type);
                spec += ":value:" +
                        (list.empty() ? std::string("_files") : "(" + text::join(list, " ") + ")");
            }
            out += " \\\n        " + single_quoted(spec);
        }
        const std::vector<std::string> actions = actions_of(*row.app);
        if (!actions.empty())
            out += " \\\n        " + single_quoted("1:action:(" + text::join(actions, " ") + ")");
        out += " \\\n        '*:file:_files'\n      ;;\n";
    }
    return out + "  esac\n}\n_merzim \"$@\"\n";
}

std::string fish_completion(const Parser& parser) {
    std::string out = "# fish completion for merzim\n";
    for (const ParserRow& row : parser.rows) {
        out += "complete -c merzim -n __fish_use_subcommand -a " + row.info->name + " -d " +
               single_quoted(row.info->summary) + "\n";
        const std::string when = "-n '__fish_seen_subcommand_from " + row.info->name + "'";
        for (const Word& word : options_of(*row.app)) {
            out += "complete -c merzim " + when + " -l " + word.name.substr(2);
            if (const auto list = choices(word.type); !list.empty())
                out += " -x -a " + single_quoted(text::join(list, " "));
            else if (word.takes_value)
                out += " -r";
            out += " -d " + single_quoted(word.about) + "\n";
        }
        for (const std::string& action : actions_of(*row.app))
            out.append("complete -c merzim ")
                .append(when)
                .append(" -a ")
                .append(action)
                .append("\n");
    }
    return out;
}

std::string man_page(const Parser& parser) {
    std::string out =
        ".TH MERZIM 1 \"\" \"merzim " MERZIM_VERSION
        "\" \"User Commands\"\n"
        ".SH NAME\nmerzim \\- keep the timeline of legal cases and check it against the rules of "
        "procedure\n"
        ".SH SYNOPSIS\n.B merzim\n.I COMMAND\n[\\fIWORDS\\fR] [\\fIOPTIONS\\fR]\n"
        ".SH DESCRIPTION\nmerzim tells where a prosecution stands, which clock is running and when "
        "it ends, what has been breached and what is only not on record, and gives the reasons: "
        "facts with their sources, articles of law, each step of the count.\n"
        ".SH COMMANDS\n";
    std::vector<Word> all;
    for (const ParserRow& row : parser.rows) {
        out += ".TP\n.B " + roff(row.info->name) + "\n" + roff(row.info->summary) + "\n";
        std::vector<std::string> names;
        for (const Word& word : options_of(*row.app)) {
            if (word.name == "--help") continue;
            names.push_back("\\fB" + roff(word.name) + "\\fR");
            const bool known =
                std::ranges::any_of(all, [&](const Word& seen) { return seen.name == word.name; });
            if (!known) all.push_back(word);
        }
        if (!names.empty()) out += ".br\n" + text::join(names, ",\n") + "\n";
    }
    std::ranges::sort(all, {}, &Word::name);
    out += ".SH OPTIONS\n";
    for (const Word& word : all) {
        out += ".TP\n.B " + roff(word.name) +
               (word.takes_value ? " \\fI" + roff(word.type) + "\\fR" : "") + "\n" +
               roff(word.about) + "\n";
    }
    out +=
        ".SH EXIT STATUS\n"
        ".TP\n.B 0\ndone\n.TP\n.B 1\ndone, and something needs attention\n"
        ".TP\n.B 2\nthe words or the input are wrong; nothing was changed\n"
        ".TP\n.B 3\nthe machine or the docket failed\n"
        ".SH ENVIRONMENT\n"
        ".TP\n.B MERZIM_CACHE\nthe folder where laws that were read are kept for the next run; "
        "off: "
        "nowhere\n"
        ".TP\n.B MERZIM_DOCKET\nthe docket, where \\-\\-docket does not name one\n"
        ".TP\n.B MERZIM_LANG\nthe language, where \\-\\-lang does not name one\n"
        ".TP\n.B MERZIM_PACK\nthe law, where \\-\\-pack does not name one: kz, kz/criminal\n"
        ".TP\n.B MERZIM_SHARE\nthe folder with rules, cases and phrases\n"
        ".TP\n.B NO_COLOR\nno colour\n"
        ".SH FILES\n.I $XDG_DATA_HOME/merzim/docket.db\nor\n.I "
        "~/.local/share/merzim/docket.db\nholds the docket.\n"
        ".PP\n.I $XDG_CACHE_HOME/merzim\nor\n.I ~/.cache/merzim\n"
        "holds laws that were read; it may be removed at any time.\n"
        ".SH EXAMPLES\n.nf\n";
    for (const ParserRow& row : parser.rows) {
        if (!row.info->examples.empty()) out += roff(row.info->examples.front()) + "\n";
    }
    return out + ".fi\n";
}

}  // namespace merzim::cli
