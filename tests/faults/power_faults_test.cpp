/// \file
/// A power cut at any moment of a restore or a backup. The trace of a run tells what it did to its folder and in
/// which order, and what it waited for to be on the disk. All else may be there or not: for each moment, each
/// choice of that is made as a folder, and examined. (What a power cut makes of a commit is SQLite's to promise.)
#include "secretariat.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include <map>
#include <regex>
#include <sstream>

using namespace plenary;
using namespace plenary::testing;

namespace {

namespace fs = std::filesystem;

/// A step of the trace, in terms of the names within the folder.
struct Step {
    enum class What { make, link, rename, unlink, sync_file, sync_folder } what;
    std::string name;
    std::string to;
};

/// The folder and name of "/a/b/c" or "c"; only what lies in `folder` is of interest.
std::optional<std::string> name_in(const fs::path& folder, const fs::path& path) {
    if (path.has_parent_path() && path.parent_path() != folder)
        return std::nullopt;
    return path.filename().string();
}

class Trace {
public:
    Trace(fs::path folder, const std::string& log) : folder_(std::move(folder)) {
        std::istringstream lines{log};
        for (std::string line; std::getline(lines, line);)
            read(line);
    }

    [[nodiscard]] const std::vector<Step>& steps() const { return steps_; }

private:
    void read(const std::string& line) {
        static const std::regex made{R"RE(openat\([^"]*"([^"]*)", [^)]*O_CREAT.*\) = [0-9])RE"};
        static const std::regex moved{
            R"RE((link|linkat|rename|renameat|renameat2)\([^"]*"([^"]*)"[^"]*"([^"]*)".*\) = 0)RE"};
        static const std::regex removed{R"RE(unlink(?:at)?\([^"]*"([^"]*)".*\) = 0)RE"};
        static const std::regex synced{R"RE(f(?:data)?sync\([0-9]+<([^>]*)>\) = 0)RE"};
        std::smatch match;
        if (std::regex_search(line, match, made))
            add(Step::What::make, match[1].str());
        else if (std::regex_search(line, match, moved))
            add(match[1].str().starts_with("link") ? Step::What::link : Step::What::rename, match[2].str(),
                match[3].str());
        else if (std::regex_search(line, match, removed))
            add(Step::What::unlink, match[1].str());
        else if (std::regex_search(line, match, synced)) {
            if (fs::path{match[1].str()} == folder_)
                steps_.push_back({Step::What::sync_folder, {}, {}});
            else
                add(Step::What::sync_file, match[1].str());
        }
    }

    void add(Step::What what, const std::string& path, const std::string& to = {}) {
        const auto name = name_in(folder_, path);
        const auto target = name_in(folder_, to);
        if (name && !name->ends_with(".lock"))
            steps_.push_back({what, *name, target.value_or("")});
    }

    fs::path folder_;
    std::vector<Step> steps_;
};

/// What may be on the disk of one file: the last entry is what the program wrote.
using Versions = std::vector<std::string>;

/// The disk while the steps are done: what is surely on it, and what may be.
class Disk {
public:
    using Folder = std::map<std::string, int>; ///< names to files

    int add_file(const std::string& name, Versions versions) {
        files_.push_back(std::move(versions));
        const int file = static_cast<int>(files_.size()) - 1;
        if (!name.empty())
            surely_[name] = now_[name] = file;
        return file;
    }

    void take(const Step& step, const Versions& of_new) {
        const auto file_of = [&](const std::string& name) { return now_.contains(name) ? now_[name] : -1; };
        switch (step.what) {
        case Step::What::make:
            if (!now_.contains(step.name))
                change({{step.name, add_file("", of_new)}});
            break;
        case Step::What::link:
            change({{step.to, file_of(step.name)}});
            break;
        case Step::What::rename:
            change({{step.to, file_of(step.name)}, {step.name, -1}});
            break;
        case Step::What::unlink:
            change({{step.name, -1}});
            break;
        case Step::What::sync_file:
            if (const int file = file_of(step.name); file >= 0)
                files_[static_cast<std::size_t>(file)] = {files_[static_cast<std::size_t>(file)].back()};
            break;
        case Step::What::sync_folder:
            surely_ = now_;
            pending_.clear();
            break;
        }
    }

    /// Calls f with each folder that a power cut may leave now.
    template<class F>
    void for_each_image(F f) const {
        for (std::size_t kept = 0; kept < std::size_t{1} << pending_.size(); ++kept) {
            auto folder = surely_;
            for (std::size_t i = 0; i < pending_.size(); ++i)
                if ((kept >> i & 1U) != 0)
                    apply(pending_[i], folder);
            each_choice_of_versions(folder, f);
        }
    }

private:
    void change(const Folder& entries) {
        pending_.push_back(entries);
        apply(entries, now_);
    }

    static void apply(const Folder& entries, Folder& folder) {
        for (const auto& [name, file] : entries)
            if (file < 0)
                folder.erase(name);
            else
                folder[name] = file;
    }

    template<class F>
    void each_choice_of_versions(const Folder& folder, F f) const {
        std::size_t most = 1;
        for (const auto& versions : files_)
            most = std::max(most, versions.size());
        for (std::size_t choice = 0; choice < most; ++choice) {
            std::vector<std::string> contents;
            for (const auto& versions : files_)
                contents.push_back(versions[std::min(choice, versions.size() - 1)]);
            f(folder, contents);
        }
    }

    Folder surely_;
    Folder now_;
    std::vector<Folder> pending_;
    std::vector<Versions> files_;
};

void make_folder(const fs::path& place, const Disk::Folder& folder,
                 const std::vector<std::string>& contents) {
    fs::remove_all(place);
    fs::create_directory(place);
    std::map<int, std::string> made;
    for (const auto& [name, file] : folder) {
        if (const auto first = made.find(file); first != made.end())
            fs::create_hard_link(place / first->second, place / name);
        else
            write_file(place / name, contents[static_cast<std::size_t>(file)]);
        made.emplace(file, name);
    }
}

/// How many registrations a sound registry has; nothing where there is none, or it is not sound.
std::optional<std::size_t> people_in(const fs::path& file) {
    try {
        const auto registry = registry::Registry::to_read(file);
        if (!registry.health().is_sound())
            return std::nullopt;
        return registry.read({}).registrations.size();
    } catch (const registry::RegistryError&) {
        return std::nullopt;
    }
}

/// A folder with the registry `r.db` of 8 people, and `monday.db`, its backup when they were 5. The registry was
/// written to by somebody who was killed, so that a journal lies beside it.
class PowerScene {
public:
    PowerScene() : before_(100, {.badges = 5}) {
        const Secretariat now{100, {.badges = 8}};
        fs::copy_file(before_.file(), file("monday.db"));
        fs::copy_file(now.file(), file("r.db"));
        whole_ = contents(file("r.db"));
        SQLite::Database writer{file("r.db").string(), SQLite::OPEN_READWRITE};
        writer.exec("PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE registration SET position = "
                    "hex(zeroblob(3000))");
        half_ = contents(file("r.db"));
        journal_ = contents(file("r.db-journal"));
        writer.exec("ROLLBACK");
        REQUIRE(half_ != whole_);
    }

    [[nodiscard]] fs::path folder() const { return folder_.path() / "work"; }
    [[nodiscard]] fs::path file(std::string_view name) const {
        fs::create_directories(folder());
        return folder() / name;
    }
    [[nodiscard]] fs::path image() const { return folder_.path() / "image"; }

    /// What the command does, from the registry as the killed writer left it; `with_registry` false: only its
    /// journal is left.
    [[nodiscard]] Trace run(const std::vector<std::string>& args, bool with_registry) const {
        for (const auto* name : {"r.db", "r.db-journal", "r.db.before-restore", "copy.db"})
            fs::remove(file(name));
        if (with_registry)
            write_file(file("r.db"), half_);
        write_file(file("r.db-journal"), journal_);
        const auto log = folder_ / "strace.log";
        std::vector<std::string> traced{
            "strace",
            "-f",
            "-y",
            "-o",
            log.string(),
            "-e",
            "trace=openat,link,linkat,rename,renameat,renameat2,unlink,unlinkat,fsync,"
            "fdatasync",
            plenary_program(),
            "--db",
            file("r.db").string()};
        traced.insert(traced.end(), args.begin(), args.end());
        const auto outcome = run_process(traced);
        REQUIRE_MESSAGE(outcome.exit == 0, outcome.err);
        return {folder(), contents(log)};
    }

    [[nodiscard]] Disk disk(bool with_registry) const {
        Disk disk;
        // SQLite writes back what was there; until it is synced, either may be on the disk.
        if (with_registry)
            disk.add_file("r.db", {half_, whole_});
        disk.add_file("r.db-journal", {journal_});
        return disk;
    }

private:
    TemporaryFolder folder_;
    Secretariat before_;
    std::string whole_;
    std::string half_;
    std::string journal_;
};

constexpr std::size_t then = 5;
constexpr std::size_t lately = 8;

struct Tally {
    int images = 0;
    int bad = 0;
    std::string example;
};

/// Makes every image of every moment; `is_good(folder, is_over)` judges.
template<class Good>
Tally judge(const PowerScene& scene, Disk disk, const std::vector<Step>& steps, const std::string& written,
            Good is_good) {
    Tally tally;
    const Versions of_new{"", written.substr(0, written.size() / 2), written};
    for (std::size_t i = 0; i <= steps.size(); ++i) {
        disk.for_each_image([&](const Disk::Folder& folder, const std::vector<std::string>& contents) {
            make_folder(scene.image(), folder, contents);
            ++tally.images;
            if (is_good(scene.image(), i == steps.size()))
                return;
            ++tally.bad;
            tally.example = "after step " + std::to_string(i) + ":";
            for (const auto& [name, file] : folder)
                tally.example += " " + name;
        });
        if (i < steps.size())
            disk.take(steps[i], of_new);
    }
    return tally;
}

std::vector<Step> without_syncs_of_folders(std::vector<Step> steps) {
    std::erase_if(steps, [](const Step& step) { return step.what == Step::What::sync_folder; });
    return steps;
}

} // namespace

TEST_SUITE("faults: power") {
    TEST_CASE("power: a cut at any moment of a restore leaves the registry as it was, or the copy and what "
              "was there") {
        const PowerScene scene;
        const auto trace = scene.run({"restore", scene.file("monday.db").string()}, true);
        const auto is_good = [](const fs::path& folder, bool is_over) {
            const auto people = people_in(folder / "r.db");
            if (people == lately)
                return !is_over;
            return people == then && people_in(folder / "r.db.before-restore") == lately;
        };
        const auto written = contents(scene.file("r.db"));
        const auto tally = judge(scene, scene.disk(true), trace.steps(), written, is_good);
        MESSAGE(tally.images, " images");
        CHECK(tally.images > 20);
        CHECK_MESSAGE(tally.bad == 0, tally.bad, " are bad: ", tally.example);
        // The control: without the syncs of the folder some are bad.
        CHECK(judge(scene, scene.disk(true), without_syncs_of_folders(trace.steps()), written, is_good).bad >
              0);
    }

    TEST_CASE(
        "power: a cut at any moment of a restore beside a stale journal leaves no registry, or the copy") {
        const PowerScene scene;
        const auto trace = scene.run({"restore", scene.file("monday.db").string()}, false);
        const auto is_good = [](const fs::path& folder, bool is_over) {
            if (!fs::exists(folder / "r.db"))
                return !is_over;
            return people_in(folder / "r.db") == then;
        };
        const auto written = contents(scene.file("r.db"));
        const auto tally = judge(scene, scene.disk(false), trace.steps(), written, is_good);
        CHECK(tally.images > 10);
        CHECK_MESSAGE(tally.bad == 0, tally.bad, " are bad: ", tally.example);
        CHECK(judge(scene, scene.disk(false), without_syncs_of_folders(trace.steps()), written, is_good).bad >
              0);
    }

    TEST_CASE("power: a cut at any moment of a backup leaves no copy, or all of it") {
        const PowerScene scene;
        const auto trace = scene.run({"backup", scene.file("copy.db").string()}, true);
        const auto is_good = [](const fs::path& folder, bool is_over) {
            if (people_in(folder / "r.db") != lately)
                return false;
            if (!fs::exists(folder / "copy.db"))
                return !is_over;
            return people_in(folder / "copy.db") == lately;
        };
        // What the registry notes of the copy is a commit of SQLite's.
        auto steps = trace.steps();
        const auto placed = std::find_if(steps.begin(), steps.end(), [](const Step& step) {
            return step.what == Step::What::rename && step.to == "copy.db";
        });
        REQUIRE(placed != steps.end());
        const auto lasting = std::find_if(
            placed, steps.end(), [](const Step& step) { return step.what == Step::What::sync_folder; });
        REQUIRE(lasting != steps.end());
        steps.erase(lasting + 1, steps.end());
        const auto written = contents(scene.file("copy.db"));
        const auto tally = judge(scene, scene.disk(true), steps, written, is_good);
        CHECK(tally.images > 10);
        CHECK_MESSAGE(tally.bad == 0, tally.bad, " are bad: ", tally.example);
        // The control: without waiting for the content of the copy some are bad.
        auto hasty = steps;
        std::erase_if(hasty, [](const Step& step) {
            return step.what == Step::What::sync_file && step.name.starts_with(".plenary-");
        });
        CHECK(judge(scene, scene.disk(true), hasty, written, is_good).bad > 0);
    }
}
