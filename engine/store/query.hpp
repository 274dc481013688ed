// A statement prepared once and used again and again. SQLite keeps a statement's state and bindings
// from use to use; a Run resets and clears them when it ends, however it ends.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace merzim::store {

// Bytes to be bound as a BLOB.
struct Blob {
    std::string_view bytes;
};

class Query {
  public:
    class Run {
      public:
        explicit Run(SQLite::Statement& statement) : statement_(statement) {}
        ~Run();
        Run(const Run&) = delete;
        Run& operator=(const Run&) = delete;

        // To the next row; false when there is none.
        bool next() { return statement_.executeStep(); }
        [[nodiscard]] std::int64_t integer(int column) const;
        [[nodiscard]] bool is_null(int column) const;
        [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
        // A text or BLOB; good until the next row.
        [[nodiscard]] std::string_view view(int column) const;

      private:
        SQLite::Statement& statement_;
    };

    Query(const SQLite::Database& database, const char* sql) : statement_(database, sql) {}

    // Binds the values to ?1, ?2 … and gives the rows. One Run at a time.
    template <class... Values>
    [[nodiscard]] Run operator()(const Values&... values) {
        int index = 0;
        (bind(++index, values), ...);
        return Run(statement_);
    }

    // Runs to the end.
    template <class... Values>
    void execute(const Values&... values) {
        Run run = (*this)(values...);
        while (run.next()) {
        }
    }

  private:
    void bind(int index, std::int64_t value) { statement_.bind(index, value); }
    void bind(int index, int value) { statement_.bind(index, value); }
    void bind(int index, std::string_view value);
    void bind(int index, Blob value);

    SQLite::Statement statement_;
};

}  // namespace merzim::store
