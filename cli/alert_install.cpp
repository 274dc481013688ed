#include "cli/alert_install.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace merzim::cli {

namespace {

bool is_plain(const std::string& word) {
    return !word.empty() && std::ranges::all_of(word, [](unsigned char c) {
        return std::isalnum(c) != 0 ||
               std::string_view("-_./:+,@=").find(static_cast<char>(c)) != std::string_view::npos;
    });
}

// For sh, and for crontab, where a bare % ends the line.
std::string for_cron(const std::string& word) {
    std::string quoted;
    if (is_plain(word)) {
        quoted = word;
    } else {
        quoted = "'";
        for (const char c : word)
            quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
        quoted += "'";
    }
    std::string escaped;
    for (const char c : quoted)
        escaped += c == '%' ? std::string("\\%") : std::string(1, c);
    return escaped;
}

// For systemd.service(5): no shell; % and $ are its own.
std::string for_systemd(const std::string& word) {
    std::string quoted = is_plain(word) ? "" : "\"";
    for (const char c : word) {
        if (c == '%' || c == '$') quoted += c;
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + (is_plain(word) ? "" : "\"");
}

// Of a directory in a list, or a variable: only % means something there.
std::string setting(const std::string& text) {
    std::string quoted = is_plain(text) ? "" : "\"";
    for (const char c : text) {
        if (c == '%') quoted += c;
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + (is_plain(text) ? "" : "\"");
}

}  // namespace

std::string cron_line(const Installation& installation) {
    std::string line = "0 7 * * 1 ";
    for (const auto& [name, value] : installation.variables)
        line += name + "=" + for_cron(value) + " ";
    line += for_cron(installation.program.string());
    for (const std::string& word : installation.words)
        line += " " + for_cron(word);
    return line + "\n";
}

std::string systemd_units(const Installation& installation) {
    std::string command = for_systemd(installation.program.string());
    for (const std::string& word : installation.words)
        command += " " + for_systemd(word);
    std::string writable = setting(installation.docket.parent_path().string());
    if (!installation.cache.empty()) writable += " -" + setting(installation.cache.string());
    std::string out =
        "# ~/.config/systemd/user/merzim-alerts.service\n"
        "[Unit]\n"
        "Description=What is new in the legal cases merzim watches\n"
        "Documentation=man:merzim(1)\n"
        "\n"
        "[Service]\n"
        "Type=oneshot\n"
        "ExecStart=" +
        command +
        "\n"
        "UMask=0077\n";
    for (const auto& [name, value] : installation.variables) {
        std::string assignment = name;
        assignment.append("=").append(value);
        out.append("Environment=").append(setting(assignment)).append("\n");
    }
    if (installation.starts_programs) {
        out +=
            "# A mailer is often setgid, and a program may need the network, which the options "
            "that "
            "lock a\n# service in forbid: none is set.\n";
    } else {
        out +=
            "NoNewPrivileges=yes\n"
            "ProtectSystem=strict\n"
            "ReadWritePaths=" +
            writable +
            "\n"
            "PrivateTmp=yes\n"
            "PrivateNetwork=yes\n"
            "ProtectKernelTunables=yes\n"
            "ProtectKernelModules=yes\n"
            "ProtectControlGroups=yes\n"
            "RestrictAddressFamilies=AF_UNIX\n"
            "RestrictNamespaces=yes\n"
            "RestrictRealtime=yes\n"
            "RestrictSUIDSGID=yes\n"
            "LockPersonality=yes\n"
            "MemoryDenyWriteExecute=yes\n"
            "SystemCallArchitectures=native\n";
    }
    return out +
           "\n"
           "# ~/.config/systemd/user/merzim-alerts.timer\n"
           "[Unit]\n"
           "Description=Mondays at seven: what is new in the legal cases merzim watches\n"
           "\n"
           "[Timer]\n"
           "OnCalendar=Mon 07:00\n"
           "Persistent=yes\n"
           "\n"
           "[Install]\n"
           "WantedBy=timers.target\n";
}

}  // namespace merzim::cli
