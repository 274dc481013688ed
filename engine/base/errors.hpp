// Failures of the machine (files, disks, the docket), as exceptions caught once at the top.
// Bad input is never an exception: see diagnostic.hpp.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace merzim {

// Exit code 3. `remedy` is a sentence the user can act on.
class MachineError : public std::runtime_error {
  public:
    MachineError(const std::string& what, std::string remedy)
        : std::runtime_error(what), remedy_(std::move(remedy)) {}
    [[nodiscard]] const std::string& remedy() const { return remedy_; }

  private:
    std::string remedy_;
};

// A file that cannot be read or written.
class IoError : public MachineError {
    using MachineError::MachineError;
};

// The docket is missing, damaged, locked, too new, read-only or on a full disk.
class StoreError : public MachineError {
    using MachineError::MachineError;
};

// Exit code 2: the words of the command line are wrong.
class UsageError : public std::runtime_error {
  public:
    explicit UsageError(const std::string& what, std::string remedy = {})
        : std::runtime_error(what), remedy_(std::move(remedy)) {}
    [[nodiscard]] const std::string& remedy() const { return remedy_; }

  private:
    std::string remedy_;
};

}  // namespace merzim
