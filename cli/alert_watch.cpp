#include "cli/alert_watch.hpp"

#include "cli/reports.hpp"
#include "engine/base/build_id.hpp"
#include "engine/base/text.hpp"

#include <algorithm>
#include <mutex>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <sodium.h>

namespace merzim::cli {

namespace {

std::string calendar_hash(const time::Calendar& calendar) {
    std::string text = calendar.id() + time::iso(calendar.from()) + time::iso(calendar.until());
    for (const int day : calendar.weekend())
        text += std::to_string(day);
    for (const auto& [day, entry] : calendar.entries()) {
        text += time::iso(day) + std::to_string(static_cast<int>(entry.kind)) +
                (entry.provisional ? "?" : ".");
    }
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char*>(text.data()), text.size(), nullptr,
                       0);
    return fmt::format("{:02x}", fmt::join(hash, ""));
}

std::string program_name() {
    const std::string build = build_id();
    std::string name = MERZIM_VERSION;
    for (const char c : build)
        name += fmt::format("{}{:02x}",
                            name.size() == std::string_view(MERZIM_VERSION).size() ? " " : "",
                            static_cast<unsigned char>(c));
    return name;
}

store::Watch watch_of(const std::string& case_id, const verdict::Watched& watched) {
    store::Watch watch;
    watch.case_id = case_id;
    watch.wake = time::is_supported(watched.wake) ? time::iso(watched.wake) : store::kNever;
    for (const verdict::Coming& term : watched.coming)
        watch.coming.push_back({case_id, term.clock, time::iso(term.day), term.own});
    return watch;
}

// Gathers what the threads bring, one delivery at a time.
class Gathering {
  public:
    explicit Gathering(WatchedDocket& docket) : docket_(docket) {}

    void add(WatchedCase&& one) {
        docket_.watches.push_back(one.watch);
        if (one.signals.empty()) {
            docket_.silent.push_back(std::move(one.case_id));
        } else {
            docket_.cases.push_back(std::move(one));
        }
    }

  private:
    WatchedDocket& docket_;
};

void by_case(WatchedDocket& docket) {
    std::ranges::sort(docket.cases, {}, &WatchedCase::case_id);
    std::ranges::sort(docket.silent);
    std::ranges::sort(docket.watches, {}, &store::Watch::case_id);
}

}  // namespace

std::string AlertSettings::watch_key() const {
    std::string key = watch.override_pack ? "all" : "pack";
    for (const auto& [name, lengths] :
         {std::pair("own", &watch.before_own), std::pair("theirs", &watch.before_theirs)}) {
        key += std::string("; ") + name;
        for (const time::Length& length : *lengths)
            key += " " + time::to_string(length);
    }
    return key + "; stale " + time::to_string(watch.stale_after) + "; ahead " +
           std::to_string(watch.coming_days) + "; every " + std::to_string(watch.every_days);
}

std::string to_text(const Basis& basis) {
    return nlohmann::json{{"law", basis.law},
                          {"version", basis.version},
                          {"calendar", basis.calendar},
                          {"program", basis.program},
                          {"settings", basis.settings}}
        .dump();
}

Basis basis_from(const std::string& text) {
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object()) return {};
    const auto member = [&](const char* name) { return json.value(name, std::string()); };
    return {member("law"), member("version"), member("calendar"), member("program"),
            member("settings")};
}

Basis basis_of(const law::Pack& law, const AlertSettings& settings) {
    return {law.hash, law.version, calendar_hash(law.calendar), program_name(),
            settings.watch_key()};
}

WatchedDocket watch_docket(Context& context, const AlertSettings& settings, bool fresh) {
    WatchedDocket result;
    const store::Docket& docket = context.docket(store::OpenMode::read_only);
    const timeline::Question question = context.question();
    LookAt which;
    which.all = fresh || settings.full;
    const LawFinder finder = law_finder(context);
    const auto split = [](const std::string& name) {
        const std::size_t slash = name.find('/');
        return std::pair(name.substr(0, slash), name.substr(slash + 1));
    };
    for (const auto& [name, text] : docket.bases()) {
        const auto [pack, procedure] = split(name);
        const law::Pack* law = finder(pack, procedure);
        result.before.emplace(name, basis_from(text));
        if (law == nullptr) {
            result.missed.insert(name);
            continue;
        }
        const Basis now = basis_of(*law, settings);
        if (now != result.before[name]) which.laws.insert(name);
        result.bases.emplace(name, now);
    }
    if (!which.all) which.cases = docket.cases_to_look_at(time::iso(question.now));
    result.full = which.all;

    std::mutex asking;
    const LawFinder known = [&](std::string_view pack, std::string_view procedure) {
        const law::Pack* law = finder(pack, procedure);
        const std::string name = std::string(pack) + "/" + std::string(procedure);
        const std::lock_guard lock(asking);
        if (law == nullptr) {
            result.missed.insert(name);
        } else if (!result.bases.contains(name)) {
            result.bases.emplace(name, basis_of(*law, settings));
        }
        return law;
    };
    Gathering gathering(result);
    look_at(context.docket_file(), known, question, settings.jobs, which, [&](const Look& look) {
        verdict::Watched watched =
            verdict::watch(look.pack, look.packed, look.evaluation, question, settings.watch);
        WatchedCase one;
        one.case_id = std::string(look.packed.id);
        one.law = &look.pack;
        one.watch = watch_of(one.case_id, watched);
        one.signals = std::move(watched.signals);
        return [&gathering, one = std::move(one)]() mutable { gathering.add(std::move(one)); };
    });
    by_case(result);
    return result;
}

}  // namespace merzim::cli
