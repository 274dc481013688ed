// One connection to the file of a docket: opening, transactions, and failures as sentences.
#pragma once

#include "engine/store/docket.hpp"
#include "engine/store/store_error.hpp"

#include <filesystem>
#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

namespace merzim::store {

class Database {
  public:
    // Throws StoreError. An empty path is a database in memory.
    Database(const std::filesystem::path& file, OpenMode mode, const Limits& limits);

    static bool is_older(const std::filesystem::path& file);

    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    [[nodiscard]] SQLite::Database& connection() { return connection_; }
    [[nodiscard]] bool is_writable() const { return mode_ != OpenMode::read_only; }
    [[nodiscard]] bool is_writing() const { return writing_; }

    // Calls `work`, and says in a StoreError what SQLite could not do.
    template <class Work>
    auto guarded(Work&& work) -> decltype(work()) {
        try {
            return work();
        } catch (const SQLite::Exception& failure) {
            throw store_error(file_, failure);
        }
    }

    // Everything `work` reads is of one moment. Inside another piece of work it is part of that.
    template <class Work>
    auto reading(Work&& work) -> decltype(work()) {
        if (reading_ || writing_) return guarded(work);
        return guarded([&] {
            SQLite::Transaction transaction(connection_);
            const Mark mark(reading_);
            return work();  // the end of the transaction: there is nothing to commit
        });
    }

    // All of `work` or nothing, alone among writers. Inside another piece of writing it is part of
    // that, and if it fails there the whole fails, though its error may have been caught.
    template <class Work>
    void writing(Work&& work) {
        if (writing_) return writing_a_part(work);
        guarded([&] {
            require_writable();
            SQLite::Transaction transaction(connection_, SQLite::TransactionBehavior::IMMEDIATE);
            const Mark mark(writing_);
            spoiled_ = false;
            work();
            if (spoiled_) throw spoiled_error(file_);
            transaction.commit();
        });
    }

  private:
    class Mark {
      public:
        explicit Mark(bool& mark) : mark_(mark) { mark_ = true; }
        ~Mark() { mark_ = false; }
        Mark(const Mark&) = delete;
        Mark& operator=(const Mark&) = delete;

      private:
        bool& mark_;
    };

    template <class Work>
    void writing_a_part(Work&& work) {
        try {
            guarded(work);
        } catch (...) {
            spoiled_ = true;
            throw;
        }
    }

    void prepare(const Limits& limits);
    void check_identity();
    void keep_copy();
    void require_writable();

    std::filesystem::path file_;
    OpenMode mode_;
    SQLite::Database connection_;
    bool reading_ = false;
    bool writing_ = false;
    bool spoiled_ = false;
};

}  // namespace merzim::store
