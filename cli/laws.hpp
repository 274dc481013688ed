// The laws there are: one for each procedure of each pack. Each is read when first asked for.
#pragma once

#include "engine/base/diagnostic.hpp"
#include "engine/docket/case.hpp"
#include "engine/input/law_images.hpp"
#include "engine/law/pack.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace merzim::cli {

// What a user may call a law: its pack, its procedure, or both with a slash between; "" is any.
bool is_called(const law::Pack& law, std::string_view name);

// Of several laws that would do, the one meant where none is named: of the usual pack, and of its
// procedures the usual one. Null when the packs do not say.
const law::Pack* usual_of(const std::vector<const law::Pack*>& laws);

class Laws {
  public:
    // Shows what is wrong with a law that was asked for, and throws.
    using Report = std::function<void(const Diagnostics& diagnostics)>;
    // `root`: the folder of a procedure or of a pack, or one that holds packs. `otherwise`: the
    // name meant where none is given. `images`: where those read before are kept. Throws UsageError
    // when there is no law.
    Laws(const std::filesystem::path& root, std::string otherwise, input::LawImages images,
         Report report);

    // The folders of all procedures of all packs, sorted.
    [[nodiscard]] const std::vector<std::filesystem::path>& folders() const { return folders_; }

    // By a name as above; a pack is all its procedures, "" the one of MERZIM_PACK, else all.
    // Throws UsageError when there is none.
    std::vector<const law::Pack*> named(std::string_view name = {});
    // The same where there must be just one.
    const law::Pack& the(std::string_view name);

    // Null when there is none.
    const law::Pack* find(std::string_view pack, std::string_view procedure);
    // The law of a case; UsageError when there is none.
    const law::Pack& of(const docket::Case& record);
    // Says that there is none, with the nearest right spelling.
    [[nodiscard]] std::string hint(std::string_view pack, std::string_view procedure);

    // Those asked for so far, by name.
    [[nodiscard]] std::map<std::string, const law::Pack*> used() const;

  private:
    const law::Pack& load(const std::filesystem::path& folder);
    std::vector<const law::Pack*> all();

    std::vector<std::filesystem::path> folders_;
    std::string otherwise_;
    input::LawImages images_;
    Report report_;
    std::map<std::filesystem::path, law::Pack> loaded_;  // a map keeps references alive
};

}  // namespace merzim::cli
