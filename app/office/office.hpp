/// \file
/// Where a secretariat works: its registry, its clock, and the day that it takes as today. Every use case of
/// this floor is a function of an Office and a plain request; none knows of options, streams or pages.
#pragma once

#include "domain/model.hpp"
#include "domain/time/dates.hpp"
#include "registry/registry.hpp"

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace plenary::office {

/// Tells what time it is, whenever it is asked: a desk asks for each code.
using Clock = std::function<domain::Instant()>;

/// Who asks for something to be done, and how.
struct Request {
    std::string actor = {}; ///< who; may be empty
    std::string desk = {};  ///< where; may be empty
    /// a word for this one request: the same word again changes nothing; may be empty
    std::string nonce = {};
    bool dry_run = false;
    domain::SourceCode source{"register"}; ///< what new facts cite

    [[nodiscard]] domain::Sources sources() const { return {source}; }

    /// The request for one of several things that one command does, each an action of its own with a nonce of
    /// its own.
    [[nodiscard]] Request part(const std::string& name) const;
};

class Office {
public:
    /// `registry` may name a file that is not there yet.
    Office(std::filesystem::path registry, Clock clock, domain::Date today);
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    [[nodiscard]] domain::Instant now() const { return clock_(); }
    [[nodiscard]] const domain::Date& today() const { return today_; }

    [[nodiscard]] bool has_registry() const { return std::filesystem::exists(file_); }
    [[nodiscard]] registry::Registry open_to_read() const;
    /// The UUID of the last action of the registry, for `made-at` of what is written of it; to be asked before it
    /// is read. Empty where there is none.
    [[nodiscard]] std::string last_action() const;

    /// The registry, opened for writing. Opened anew for each action unless keep_open() was called; then only
    /// if the file was replaced. Without `create` it must be there.
    [[nodiscard]] registry::Registry& writer(bool create = false);
    /// Closes the registry after an action, unless it is kept open.
    void let_go() noexcept;
    /// From here to the end of the group no other process writes, and the actions reach the disk together: see Group.
    void begin_group();
    void commit_group();
    void rollback_group() noexcept;
    /// Whether something was changed here. Part of Change.
    [[nodiscard]] bool has_committed() const { return has_committed_; }
    void note_commit() { has_committed_ = true; }
    /// From here on one open registry serves all actions, which are many and small.
    void keep_open() { keeps_open_ = true; }
    /// Hands look() a registry to read: within a group the one that knows what was done in it; else one that can only
    /// read, and stays open where keep_open() was called.
    template<class Look>
    auto reading(Look look) const {
        if (is_in_group_)
            return look(std::as_const(*writer_));
        if (keeps_open_) {
            const Glance glance{reader_, *this};
            return look(std::as_const(*reader_));
        }
        const auto registry = open_to_read();
        return look(registry);
    }
    /// How long each action waits for others that write.
    void wait_at_most(std::chrono::milliseconds patience) { patience_ = patience; }
    [[nodiscard]] std::chrono::milliseconds patience() const { return patience_; }

private:
    /// While it lasts the reader looks at one state; afterwards it stays open and holds nobody up.
    class Glance {
    public:
        Glance(std::optional<registry::Registry>& reader, const Office& office);
        Glance(const Glance&) = delete;
        Glance& operator=(const Glance&) = delete;
        ~Glance();

    private:
        std::optional<registry::Registry>& reader_;
    };

    std::filesystem::path file_;
    Clock clock_;
    domain::Date today_;
    std::optional<registry::Registry> writer_;
    mutable std::optional<registry::Registry> reader_; ///< looks away but during a Glance
    bool keeps_open_ = false;
    bool is_in_group_ = false;
    std::chrono::milliseconds patience_ = registry::default_patience;
    bool has_committed_ = false;
};

/// Actions that reach the disk together, each by itself in the log. None of them is to be answered before commit():
/// without it, none of them was.
class Group {
public:
    /// Waits its turn, and keeps the registry of the office open.
    explicit Group(Office& office) : office_(office) { office_.begin_group(); }
    Group(const Group&) = delete;
    Group& operator=(const Group&) = delete;
    ~Group() { office_.rollback_group(); }

    void commit() { office_.commit_group(); }

private:
    Office& office_;
};

} // namespace plenary::office
