/// \file
/// The one place where a registry file is opened: what is refused, what is set and read back, and how
/// SQLite's words become ours.
#pragma once

#include "registry/error.hpp"
#include "registry/file/database.hpp"
#include "registry/reading.hpp"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace plenary::registry {

/// "PLNY" in the file's header: PRAGMA application_id.
inline constexpr int application_id = 0x504C4E59;

enum class Opening {
    read,     ///< nothing is written, and all that is read is one state; the file must be there
    examine,  ///< as `read`, of a private copy, whose schema may be any
    rehearse, ///< as `write`, to a private copy, of which nothing is left
    write,    ///< the file must be there
    create,   ///< as `write`, and the file is made if there is none
    copy,     ///< as `read`, to be copied as it is: it may be of an older version
};

/// Whether the header of the file is that of a registry of an older version; nothing is locked.
bool is_of_older_version(const std::filesystem::path& file);

class Connection {
public:
    /// Opens `file`, refuses what is not ours to use, brings the schema up to date when writing, and switches
    /// the safeguards on. Throws RegistryError; then nothing has been written.
    Connection(const std::filesystem::path& file, Opening access, std::chrono::milliseconds patience);

    [[nodiscard]] Database& db() const { return *db_; }
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    [[nodiscard]] std::chrono::milliseconds patience() const { return patience_; }
    /// Whether the file that was opened still has its name: not once another is in its place.
    [[nodiscard]] bool has_its_file() const;
    /// Ends what a reader looks at, so that others can commit.
    void look_away();
    /// Begins to look at the registry as it is now; false where its tables are no more those that were looked at first, and
    /// the file is to be opened anew.
    [[nodiscard]] bool look_again();

    /// Runs f; what SQLite throws becomes a RegistryError about this file, and so does an UnsoundRow.
    template<class F>
    auto guarded(F&& f) const {
        try {
            return std::forward<F>(f)();
        } catch (const SQLite::Exception& error) {
            throw_as_registry_error(error);
        } catch (const UnsoundRow& error) {
            throw_as_unsound(error.what());
        }
    }

    /// The same of what only reads: there also what the schema promises and the file does not keep, such as a
    /// word that is none (std::logic_error), is an error of this file.
    template<class F>
    auto reading(F&& f) const {
        try {
            return guarded(std::forward<F>(f));
        } catch (const SQLite::Exception& error) {
            throw_as_unsound(error.getErrorStr());
        } catch (const std::out_of_range&) {
            throw_as_unsound("a row refers to one that is not there");
        } catch (const std::logic_error& error) {
            throw_as_unsound(error.what());
        }
    }

private:
    void open(Opening access);
    void harden(Opening access);
    void check_ownership(Opening access);
    void check_schema(int version) const;
    void leave_wal();
    void move_to_copy(Opening access);
    [[noreturn]] void throw_as_registry_error(const SQLite::Exception& error) const;
    [[noreturn]] void throw_as_unsound(const std::string& why) const;

    std::filesystem::path file_;
    std::chrono::milliseconds patience_;
    std::unique_ptr<Database> db_;
    std::optional<SQLite::Transaction>
        snapshot_;         ///< of a reader, from the first look to look_away() or to the end
    int first_schema_ = 0; ///< of the first look, once it ended
};

/// Applies `PRAGMA name=value` and reads it back; throws RegistryError if it did not take, SQLite::Exception
/// where SQLite says why.
void set_pragma(Database& db, const char* name, const char* value, const char* read_back);

} // namespace plenary::registry
