// The only place where the machine's clock may be read. Everything else gets its time as a value.
#pragma once

#include <cstdint>
#include <string>

namespace merzim {

class WallClock {
  public:
    virtual ~WallClock() = default;
    // Seconds since 1970-01-01T00:00:00Z.
    [[nodiscard]] virtual std::int64_t now_utc() const = 0;
    // Days since 1970-01-01 of today's date in the machine's zone.
    [[nodiscard]] virtual std::int32_t today() const = 0;
};

class SystemClock final : public WallClock {
  public:
    [[nodiscard]] std::int64_t now_utc() const override;
    [[nodiscard]] std::int32_t today() const override;
};

class FixedClock final : public WallClock {
  public:
    explicit FixedClock(std::int64_t utc_seconds) : seconds_(utc_seconds) {}
    [[nodiscard]] std::int64_t now_utc() const override { return seconds_; }
    [[nodiscard]] std::int32_t today() const override {
        return static_cast<std::int32_t>(seconds_ / 86400);
    }

  private:
    std::int64_t seconds_;
};

// "2026-11-23T10:15:00Z"
std::string format_utc(std::int64_t utc_seconds);

}  // namespace merzim
